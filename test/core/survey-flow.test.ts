import { describe, expect, test } from "vitest";
import { gatherFacts } from "../../bot/checks/gather.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { advance, type Input, type Turn } from "../../bot/core/advance.ts";
import { checkFlow } from "../../bot/core/check.ts";
import type { Effect } from "../../bot/core/effect.ts";
import type { Flow } from "../../bot/core/flow.ts";
import type { View } from "../../bot/core/profile.ts";
import type { Prompt } from "../../bot/core/prompt.ts";
import type { Session } from "../../bot/core/session.ts";
import { surveyFlow } from "../../bot/core/survey-flow.ts";
import { readLanguage } from "../../bot/texts.ts";
import { filed, NOW, promptsOf, sessionOf, viewOf } from "./kit.ts";
import { option, parsed, say, single } from "./survey-kit.ts";

const { texts, lexicon } = readLanguage();
const around = { texts, lexicon, now: NOW };

/** Someone who answers a survey; the session is serialised between turns. */
class Respondent {
	session: Session | undefined;
	readonly effects: Effect[] = [];
	readonly view: View;
	readonly flow: Flow;

	constructor(flow: Flow, over: Partial<View> = {}) {
		this.flow = flow;
		this.view = viewOf(over);
		this.session = sessionOf(flow.name, "", { version: flow.version, offeredIn: this.view.locale });
		this.turn({ kind: "start" });
	}

	turn(input: Input): Turn {
		if (!this.session) throw new Error("the survey has ended");
		const turn = advance(this.flow, this.session, input, this.view, around);
		this.session = turn.session && (JSON.parse(JSON.stringify(turn.session)) as Session);
		this.effects.push(...turn.effects);
		return turn;
	}

	says(...typed: readonly string[]): this {
		for (const text of typed) expect(this.turn({ kind: "text", text }).understood, text).toBe(true);
		return this;
	}

	get last(): Prompt {
		return promptsOf(this.effects).at(-1) as Prompt;
	}

	/** What was said last, in words. */
	get said(): string {
		return this.last.lines.map((each) => texts.format(this.view.locale, each, false)).join("\n");
	}
}

const text = (name: string, when?: object) => ({
	name,
	kind: "text",
	ask: say(`Words for ${name}?`),
	...(when ? { when } : {}),
});
const survey = parsed([
	single("color", "red", "green"),
	text("shade", { question: "color", is: "red" }),
	{ name: "ways", kind: "several", ask: say("Ways?"), options: ["a", "b", "c"].map(option) },
	{ name: "weight", kind: "scale", ask: say("Weight?"), points: 5, low: say("light"), high: say("heavy") },
	text("relief", { question: "weight", atLeast: 4 }),
	{ name: "times", kind: "number", ask: say("How often?"), min: 0, max: 100 },
	{ name: "tale", kind: "story", ask: say("Tell."), when: { question: "times", atLeast: 2 } },
]);
const flow = surveyFlow(survey);

describe("a survey as a flow", () => {
	test("who may read answers, and what happens to the link, is said before the first question", () => {
		const { said, last } = new Respondent(flow);
		expect(said).toMatch(/^Hello\.\n.*organizers of the union, nobody else.*\n.*we cut the link/);
		expect(last.at?.step).toBe("_begin");
	});

	test("answers are filed by the questions' names", () => {
		const one = new Respondent(flow).says("yes", "1", "Dark", "1 3", "5", "Rest", "3", "First.", "Second.", "done");
		expect(filed(one.effects)).toEqual([
			"record color=red",
			"record shade=Dark",
			"record ways=a,c",
			"record weight=p5",
			"record relief=Rest",
			"record times=3",
			"record tale=First.",
			"record tale=Second.",
		]);
		expect(one.session).toBeUndefined();
		expect(one.said).toMatch(/^Thank you[.]\nWhat we keep: /);
	});

	test("a question whose condition is not met is not asked", () => {
		const one = new Respondent(flow).says("yes", "green", "0", "2");
		expect(one.last.at?.step).toBe("times");
		one.says("1");
		expect(one.said).toMatch(/^Thank you[.]\nWhat we keep: /);
		expect(filed(one.effects)).toEqual(["record color=green", "record ways=", "record weight=p2", "record times=1"]);
	});

	test("every question can be skipped, in words of the member's language", () => {
		const one = new Respondent(flow).says("yes", "skip", "0", "skip", "skip");
		expect(one.session).toBeUndefined();
		expect(filed(one.effects)).toEqual(["record color=pass", "record ways=", "record weight=pass", "record times="]);
		const spanish = new Respondent(flow, { locale: "es" }).says("sí", "saltar");
		expect(spanish.last.at?.step).toBe("ways");
	});

	test("who declines is asked nothing", () => {
		const one = new Respondent(flow).says("no");
		expect(one.session).toBeUndefined();
		expect(filed(one.effects)).toEqual([]);
	});

	test("words come in the member's language, in English where there are none, and say when they are drafts", () => {
		const spanish = new Respondent(flow, { locale: "es" });
		expect(spanish.said).toMatch(/^Hola\./);
		expect(spanish.last.lines).not.toContainEqual({ key: "survey-draft-notice", params: {} });
		// Spanish has the greeting only: the questions come in English, and that is said.
		expect(spanish.last.lines).toContainEqual({ key: "survey-english-notice", params: {} });
		const both = (en: string, fr: string) => ({ en, fr });
		const wholly = parsed([{ name: "q", kind: "text", ask: both("What?", "Quoi ?") }], {
			title: both("Tiny", "Petit"),
			thanks: both("Thank you.", "Merci."),
		});
		const french = new Respondent(surveyFlow(wholly), { locale: "fr" });
		expect(french.said).toMatch(/^Salut\./);
		expect(french.last.lines).toContainEqual({ key: "survey-draft-notice", params: {} });
		expect(french.last.lines).not.toContainEqual({ key: "survey-english-notice", params: {} });
		expect(new Respondent(flow, { locale: "my" }).said).toMatch(/^Hello\./);
	});

	test("the ends of a scale are in words, and a point is chosen by its number", () => {
		const one = new Respondent(flow).says("yes", "green", "0");
		expect(one.last.options.map(({ label }) => ("literal" in label ? label.literal : label.key))).toEqual([
			"1 (light)",
			"2",
			"3",
			"4",
			"5 (heavy)",
			"engine-skip",
		]);
	});
});

describe("BACK", () => {
	const back = { kind: "back", lines: [] } as const;

	test("asks the question before, and the new answer takes the place of the old one", () => {
		const one = new Respondent(flow).says("yes", "1", "Dark");
		expect(one.turn(back).session?.step).toBe("shade");
		expect(one.turn(back).session?.step).toBe("color");
		one.says("2");
		// The way that the new answer opens: the question for those who said red is not asked.
		expect(one.last.at?.step).toBe("ways");
		expect(one.turn(back).session?.step).toBe("color");
	});

	test("leads nowhere from the first question, and from what comes before it", () => {
		const one = new Respondent(flow);
		expect(one.turn(back).understood).toBe(false);
		one.says("yes");
		expect(one.turn(back).understood).toBe(false);
		expect(one.session?.step).toBe("color");
	});

	test("a story that is told anew takes the place of the one before; its further parts are added", () => {
		const one = new Respondent(flow).says("yes", "2", "0", "1", "3", "Old one.", "More.");
		one.turn(back);
		one.says("7", "New one.", "Still more.", "done");
		const parts = one.effects.filter((effect) => effect.kind === "record" && effect.step === "tale");
		expect(parts.map((effect) => ("value" in effect ? [effect.value, "adds" in effect] : []))).toEqual([
			["Old one.", false],
			["More.", true],
			["New one.", false],
			["Still more.", true],
		]);
	});

	test("words that are passed over take back those that were said; what a story has said stays", () => {
		const one = new Respondent(flow).says("yes", "1", "Dark");
		one.turn(back);
		one.says("skip");
		expect(one.effects.findLast(({ kind }) => kind === "record")).toMatchObject({
			step: "shade",
			value: "",
			withdraws: true,
		});
		one.says("0", "1", "3", "Told.", "skip");
		expect(one.effects.filter((effect) => effect.kind === "record" && effect.step === "tale")).toHaveLength(1);
	});

	test("the end tells which questions follow from the answers", () => {
		const one = new Respondent(flow).says("yes", "1", "Dark");
		one.turn(back);
		one.turn(back);
		one.says("2", "0", "1", "skip");
		expect(one.effects.find(({ kind }) => kind === "finish")).toEqual({
			kind: "finish",
			session: one.effects.find((effect) => effect.kind === "record")?.session,
			asked: ["color", "ways", "weight", "times"],
		});
	});
});

describe("a survey that is changed while somebody answers", () => {
	const before = parsed([single("first", "a", "b"), single("second", "a", "b"), single("third", "a", "b")]);
	const after = parsed([single("third", "a", "b"), single("new", "a", "b"), single("first", "a", "b")], { version: 2 });

	test("the running response goes on with its own version, and files each answer under its own question", () => {
		const flows = new Map([before, after].map(surveyFlow).map((each) => [each.name, each]));
		expect([...flows.keys()]).toEqual(["s.tiny.1", "s.tiny.2"]);
		const one = new Respondent(surveyFlow(before)).says("yes", "1");
		const found = flows.get(one.session?.flow ?? "");
		expect(found?.version).toBe(1);
		one.says("2", "1");
		expect(filed(one.effects)).toEqual(["record first=a", "record second=b", "record third=a"]);
		expect(
			one.effects
				.filter(({ kind }) => kind === "record")
				.every((effect) => "version" in effect && effect.version === 1),
		).toBe(true);
	});
});

test("a survey's flow passes every check of flows, but for translations of our own words that are still missing", () => {
	const facts = gatherFacts(CHANNEL_LIMITS);
	const errors = checkFlow(flow, facts).filter(
		({ level, code }) => level === "error" && code !== "flow.missing-message",
	);
	expect(errors).toEqual([]);
});
