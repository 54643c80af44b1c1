import { describe, expect, test } from "vitest";
import { gatherFacts } from "../../bot/checks/gather.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import type { Content } from "../../bot/core/channel.ts";
import { checkFlow } from "../../bot/core/check.ts";
import { hear } from "../../bot/core/converse.ts";
import type { Effect } from "../../bot/core/effect.ts";
import { MEDIA_MAX, type MediaKind } from "../../bot/core/media.ts";
import type { Session } from "../../bot/core/session.ts";
import type { Survey } from "../../bot/core/survey.ts";
import { surveyFlow } from "../../bot/core/survey-flow.ts";
import { readLanguage } from "../../bot/texts.ts";
import { registry } from "../../flows/index.ts";
import { NOW, promptsOf, viewOf } from "./kit.ts";
import { parsed, say, single, written, wrongs } from "./survey-kit.ts";

const { texts, lexicon } = readLanguage();

const story = { name: "tale", kind: "story", ask: say("Tell."), media: ["photo", "voice"] };
const survey = parsed([
	story,
	{ name: "brief", kind: "text", ask: say("In short?"), media: ["photo"] },
	single("end", "a", "b"),
]);

/** Somebody in a survey, whose sessions are serialised between what they do. */
class Member {
	sessions: readonly Session[] = [];
	heard: readonly Effect[] = [];
	readonly all: Effect[] = [];
	readonly flows: ReadonlyMap<string, ReturnType<typeof surveyFlow>>;
	private made = 0;

	constructor(given: Survey) {
		const flow = surveyFlow(given);
		this.flows = new Map([...registry.flows, [flow.name, flow]]);
		const commands = { ...registry.commands, join: flow.name };
		this.does({ kind: "command", name: "start", args: "" }, commands);
		this.says("yes");
	}

	does(content: Content, commands = registry.commands): this {
		const view = viewOf({ profile: { locale: "en" } });
		const { effects, sessions } = hear({ view, sessions: this.sessions }, content, {
			texts,
			lexicon,
			registry: { flows: this.flows, commands },
			now: NOW + this.made * 1_000,
			newSession: () => ({ id: `id-${++this.made}`, tag: `tag${this.made}` }),
		});
		this.sessions = JSON.parse(JSON.stringify(sessions)) as readonly Session[];
		this.heard = effects;
		this.all.push(...effects);
		return this;
	}

	says(...typed: readonly string[]): this {
		for (const text of typed) this.does({ kind: "text", text });
		return this;
	}

	sends(caption = "", ...kinds: readonly MediaKind[]): this {
		const files = (kinds.length === 0 ? (["photo"] as const) : kinds).map((kind, at) => ({
			kind,
			ref: `${kind}${at}`,
		}));
		return this.does({ kind: "media", media: "photo", files, ...(caption === "" ? {} : { caption }) });
	}

	get said(): string {
		return promptsOf(this.heard)
			.flatMap(({ lines }) => lines.map((each) => texts.format("en", each, false)))
			.join("\n");
	}

	get step(): string | undefined {
		return promptsOf(this.heard).at(-1)?.at?.step;
	}

	/** What was filed and agreed, in short. */
	get filed(): readonly string[] {
		return this.all.flatMap((effect) => {
			if (effect.kind === "agree") return [`agreed ${effect.agreed}`];
			if (effect.kind !== "record") return [];
			const { step, value, adds, media } = effect;
			const files = media ? ` [${media.files.map(({ ref }) => ref)}${media.agreed ? "" : "?"}]` : "";
			return [`${adds ? "+" : ""}${step}=${value}${files}`];
		});
	}
}

describe("a question that takes photos and voice notes", () => {
	test("says so; asks once whether they may be kept, in the middle; then goes on, and asks no more", () => {
		const member = new Member(survey);
		expect(member.said).toContain("Tell.\nYou can send photos and voice notes here too.");
		member.sends("Look", "photo");
		expect(member.step).toBe("tale.media");
		expect(member.said).toMatch(/^A photo or a voice note can give you away/);
		expect(member.says("yes").said).toMatch(/^I am listening/);
		expect(member.step).toBe("tale");
		member.sends("", "voice", "photo").says("And words.", "done");
		expect(member.said).toContain("In short?\nYou can send photos here too.");
		expect(member.sends("See this").step).toBe("brief");
		expect(member.says("It ended badly.").step).toBe("end");
		expect(member.filed).toEqual([
			"tale=Look [photo0?]",
			"agreed true",
			"+tale= [voice0,photo1]",
			"+tale=And words.",
			"brief=See this [photo0]",
			"+brief=It ended badly.",
		]);
	});

	test("an album goes on coming while it is asked; a no lets go of all of it, and the words stay", () => {
		const member = new Member(survey).sends("One").sends().sends("Three");
		expect(member.step).toBe("tale.media");
		expect(member.says("no").said).toContain("I am listening");
		member.sends("Four");
		expect(member.said).toContain("The picture or recording itself I cannot keep");
		expect(member.sends().said).toContain("I can only read text here");
		expect(member.says("done").said).not.toContain("You can send photos");
		expect(member.sends("Words of the short one").step).toBe("end");
		expect(member.filed).toEqual([
			"tale=One [photo0?]",
			"+tale= [photo0?]",
			"+tale=Three [photo0?]",
			"agreed false",
			"+tale=Four",
			"brief=Words of the short one",
		]);
	});

	test("words that come while it is asked go on with the story, and it is asked again; BACK leads to it, afresh", () => {
		const member = new Member(survey).sends().says("They burnt the stall");
		expect(member.step).toBe("tale.media");
		expect(member.said).toMatch(/^A photo or a voice note can give you away/);
		expect(member.says("I told them to stop texting me").step).toBe("tale.media");
		// That it is told is no part of it, nor is nothing.
		expect(member.says("done", " ").step).toBe("tale.media");
		expect(member.filed).toEqual([
			"tale= [photo0?]",
			"+tale=They burnt the stall",
			"+tale=I told them to stop texting me",
		]);
		expect(member.says("back").step).toBe("tale");
		expect(member.said).toContain("Tell.");
		expect(member.says("In other words").filed.at(-1)).toBe("tale=In other words");
	});

	test("STOP and HELP under a picture are what they say; DONE under one keeps the picture and waits", () => {
		expect(new Member(survey).sends("STOP").sessions.map(({ flow }) => flow)).not.toContain("s.tiny.1");
		const helped = new Member(survey).sends("help");
		expect(helped.filed).toEqual([]);
		const done = new Member(survey).sends("done");
		expect(done.step).toBe("tale.media");
		expect(done.filed).toEqual(["tale= [photo0?]"]);
	});

	test("words of danger under a picture bring help, and the question whether it may be kept comes after", () => {
		const member = new Member(survey).sends("They sent death threats to my house");
		expect(member.said).toContain("findahelpline.com");
		expect(member.said).not.toContain("May I keep it?");
		expect(member.filed).toEqual(["tale=They sent death threats to my house [photo0?]"]);
	});

	test("words of danger while it is asked bring help, and it is asked again after", () => {
		const member = new Member(survey).sends("One").says("I want to kill myself");
		expect(member.said).toContain("findahelpline.com");
		expect(member.said).not.toContain("May I keep it?");
		expect(member.filed).toEqual(["tale=One [photo0?]", "+tale=I want to kill myself"]);
	});

	test("asked again in the middle, it says that it goes on", () => {
		const member = new Member(survey).says("One");
		expect(member.said).not.toContain("Tell.");
		expect(member.says("help").said).toMatch(/Tell\.[\s\S]*I am listening/);
		expect(member.says("They sent death threats", "no").said).toMatch(/Tell\.[\s\S]*I am listening/);
		// Not where it begins anew.
		expect(member.says("done", "back").said).toMatch(/Tell\./);
		expect(member.said).not.toContain("I am listening");
	});

	test("STOP, HELP and a yes while it is asked are what they say", () => {
		const open = () => new Member(survey).sends("One");
		expect(
			open()
				.says("STOP")
				.sessions.map(({ flow }) => flow),
		).not.toContain("s.tiny.1");
		const helped = open().says("help");
		expect(helped.said).toContain("May I keep it?");
		expect(helped.filed).toEqual(["tale=One [photo0?]"]);
		expect(open().says("Yes").step).toBe("tale");
	});

	test("of a kind that is not asked for nothing is kept, and that is said; so when there are too many", () => {
		const member = new Member(parsed([{ ...story, media: ["voice"] }])).sends("Mine", "photo");
		expect(member.said).toContain("The picture or recording itself I cannot keep");
		expect(member.filed).toEqual(["tale=Mine"]);
		member.sends("Both", "photo", "voice");
		expect(member.said).toContain(`Here I keep voice notes, at most ${MEDIA_MAX} for a question.`);
		member.says("yes");
		for (let at = 1; at < MEDIA_MAX; at++) expect(member.sends("", "voice").said).not.toContain("at most");
		expect(member.sends("One more", "voice").said).toContain(`at most ${MEDIA_MAX}`);
		expect(member.filed.at(-1)).toBe("+tale=One more");
	});

	test("with a form's words, a tap of the yes, and No to a short question", () => {
		const member = new Member(survey).sends("One");
		const [session] = member.sessions;
		member.does({
			kind: "tap",
			tap: { flow: "s.tiny.1", step: "tale.media", tag: session?.tag ?? "", options: ["yes"] },
		});
		expect(member.step).toBe("tale");
		expect(member.says("done", "no").step).toBe("end");
		expect(member.filed.at(-1)).toBe("brief=");
	});

	test("every check of flows holds for such a survey; what may come is written once each", () => {
		expect(
			checkFlow(surveyFlow(survey), gatherFacts(CHANNEL_LIMITS)).filter(({ code }) => code !== "flow.missing-message"),
		).toEqual([]);
		for (const media of [[], ["film"], ["photo", "photo"], "photo"])
			expect(wrongs(written([{ ...story, media }]))[0]).toMatch(/^questions\[0\][.]media/);
		expect(wrongs(written([{ ...single("one", "a", "b"), media: ["photo"] }]))).toEqual([
			'questions[0]: There is nothing called "media" here.',
		]);
		const long = { ...story, name: "a-name-of-all-of-thirty-letters" };
		expect(wrongs(written([long], { id: "a-middling-id" }))).toHaveLength(1);
	});
});
