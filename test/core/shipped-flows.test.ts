import { describe, expect, test } from "vitest";
import { LIMITS as discord } from "../../adapters/discord/render.ts";
import { LIMITS as slack } from "../../adapters/slack/render.ts";
import { LIMITS as sms } from "../../adapters/sms/render.ts";
import { LIMITS as telegram } from "../../adapters/telegram/render.ts";
import { CHANNELS } from "../../bot/core/channel.ts";
import { hear, ran } from "../../bot/core/converse.ts";
import type { Command } from "../../bot/core/keywords.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { suggestZones } from "../../bot/core/parsers.ts";
import { DEMANDS } from "../../bot/core/profile.ts";
import { render } from "../../bot/core/render.ts";
import type { Known, Pending } from "../../bot/core/talk.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";
import { registry } from "../../flows/index.ts";
import { filed, keysOf, promptsOf, questionOf, settingOf, Talker, viewOf } from "./kit.ts";

const { texts, lexicon } = readLanguage();
const setting = () => settingOf(registry, { texts, lexicon });

/** Stand-ins for what the shell does. */
const OUTCOMES = {
	setTopics: "set",
	stopAll: "stopped",
	releaseHold: "released",
	sendMyData: "sent",
	eraseMember: "erased",
	makeLinkCode: "made",
	redeemLinkCode: "linked",
	makeInvitation: "made",
	redeemInvitation: "joined",
	answerCall: "counted",
	describeCase: "kept",
	haltAll: "halted",
	goOn: "done",
	listBroadcasts: "listed",
	showBroadcast: "running",
	pauseBroadcast: "done",
	resumeBroadcast: "done",
	stopBroadcast: "done",
	beginCorrection: "begun",
	listSurveys: "none",
	surveyOfDate: "none",
	beginSurvey: "gone",
	askForCare: "kept",
	composeSurvey: "title",
	organizeTraining: "none",
	composeAlert: "text",
	translateText: "none",
	reviewAlert: "none",
	readAnswers: "none",
	showResults: "none",
	openConsole: "made",
	listTrainings: "none",
	showTraining: "free",
	signUp: "signed",
	giveUpPlace: "given",
	ownPlaces: "none",
	openTrainings: "opened",
	sayCame: "came",
	rateTraining: "kept",
	nextDates: "none",
	sendCode: "unknown",
} as const;

const perform = ({ run }: Pending) => ({ outcome: OUTCOMES[run], data: { [OUTCOMES[run]]: "482913" } });

/** A newcomer whose app is set to a language, in the United States: a country of many zones. */
function newcomer(locale: Locale, over: Partial<Known["view"]> = {}): Talker {
	const view = viewOf({ channel: "sms", addressCountry: "US", reviewed: ["en"], ...over });
	return new Talker({ view, sessions: [], language: `${locale}-US` }, setting(), perform);
}

/** The digits that a language's own keyboard types, from 1; Ethiopic has no zero. */
const DIGITS: Partial<Record<Locale, string>> = {
	ar: "١٢٣٤٥٦٧٨٩",
	hi: "१२३४५६७८९",
	my: "၁၂၃၄၅၆၇၈၉",
	am: "፩፪፫፬፭፮፯፰፱",
	ti: "፩፪፫፬፭፮፯፰፱",
};
const ZEROS: Partial<Record<Locale, string>> = { ar: "٠", hi: "०", my: "၀" };
const digit = (locale: Locale, number: number) =>
	(number === 0 ? ZEROS[locale] : DIGITS[locale]?.[number - 1]) ?? String(number);

const NAMES: Readonly<Record<Locale, string>> = {
	en: "Ann",
	es: "José",
	fr: "Zoë",
	pt: "João",
	ar: "أمينة",
	hi: "अमीना",
	sw: "Wanjiru",
	am: "አበበ",
	my: "ဒေါ်အောင်",
	om: "Caaltuu",
	ti: "ኣስመሮም",
};

const standsAt = (talker: Talker) => talker.known.sessions.map(({ flow, step }) => `${flow}/${step}`);
const saidIn = (talker: Talker) =>
	promptsOf(talker.effects)
		.flatMap(({ lines }) => lines)
		.map((line) => texts.format(talker.known.view.locale, line, false));

describe.each(LOCALES)("onboarding in %s", (locale) => {
	const type = (...numbers: readonly number[]) => numbers.map((number) => digit(locale, number)).join(" ");

	test("by typed numbers, to the welcome", () => {
		const talker = newcomer(locale);
		const word = readKeywords(locale).join[0] ?? "";
		talker.says(word);
		expect(standsAt(talker)).toEqual(["onboarding/language"]);
		expect(talker.known.view.locale).toBe(locale);
		expect(talker.effects).toContainEqual({ kind: "speak", locale });
		talker.says(type(1));
		expect(standsAt(talker)).toEqual(["onboarding/topics"]);
		talker.says(type(1, 3));
		expect(standsAt(talker)).toEqual(["onboarding/name"]);
		talker.says(NAMES[locale]);
		talker.says(type(1));
		expect(standsAt(talker)).toEqual(["onboarding/zone"]);
		const zones = suggestZones({ ...talker.known.view, data: {} });
		talker.says(type(6));
		expect(standsAt(talker)).toEqual(["onboarding/demands"]);
		const last = talker.says(type(2, 7));
		expect(keysOf(last)).toEqual(["onboarding-welcome"]);
		expect(talker.known.sessions).toEqual([]);
		expect(filed(talker.effects)).toEqual([
			`save locale=${locale}`,
			`save name=${NAMES[locale]}`,
			"save country=US",
			`save zone=${zones[5]?.id.replaceAll(".", "/")}`,
			`save demands=${DEMANDS[1]},${DEMANDS[6]}`,
		]);
		// The message about drafts is said exactly where no speaker has reviewed the texts.
		expect(keysOf(talker.effects).includes("onboarding-draft-notice")).toBe(locale !== "en");
		expect(saidIn(talker).at(-1)).toContain(NAMES[locale]);
	});

	test("leaving every question, to the welcome", () => {
		const talker = newcomer(locale);
		talker.says("hello");
		talker.says(readKeywords(locale).yes[0] ?? "");
		talker.says(type(0));
		talker.says(readKeywords(locale).skip[0] ?? "");
		expect(standsAt(talker)).toEqual(["onboarding/country"]);
		talker.says(type(2));
		expect(standsAt(talker)).toEqual(["onboarding/demands"]);
		expect(keysOf(talker.says(type(0)))).toEqual(["onboarding-welcome"]);
		expect(filed(talker.effects)).toEqual([`save locale=${locale}`, "save demands="]);
		expect(talker.known.sessions).toEqual([]);
	});

	test("no, in this language, leads to the list of languages, and there by its own name to this one", () => {
		const talker = newcomer("en");
		talker.says("hello");
		talker.says(readKeywords(locale).no[0] ?? "");
		expect(standsAt(talker)).toEqual(["onboarding/languages"]);
		talker.says(texts.format("en", { key: `language-${locale}`, params: {} }, false));
		expect(talker.known.view).toMatchObject({ locale, profile: { locale } });
	});

	test("what a newcomer writes first on any channel is answered in their language", () => {
		for (const channel of CHANNELS)
			for (const content of [
				{ kind: "text", text: "hello" },
				{ kind: "text", text: "👍" },
				{ kind: "command", name: "start", args: "" },
				{ kind: "command", name: "union", args: "" },
				{ kind: "media", media: "photo" },
			] as const) {
				const talker = newcomer(locale, { channel });
				talker.does(content);
				expect([content, standsAt(talker), talker.known.view.locale]).toEqual([
					content,
					["onboarding/language"],
					locale,
				]);
			}
	});

	test("each command works at each question, and the question is asked again", () => {
		const words: Readonly<Record<Exclude<Command, "join">, string>> = {
			help: "help",
			about: "about",
			language: "language",
			myData: "my-data",
			forget: "forget",
			link: "link",
			invite: "invite",
			halt: "halt",
			broadcasts: "broadcasts",
			correct: "correct",
			alert: "alert",
			translate: "translate",
			approve: "approve",
			listen: "listen",
			survey: "survey",
			read: "read",
			results: "results",
			console: "console",
			train: "train",
			cannotCome: "cannot-come",
			here: "here",
			organize: "organize",
		};
		const talker = newcomer(locale);
		talker.says("hello");
		for (const answer of [type(1), type(1), NAMES[locale], type(1), type(1), ""]) {
			const stands = standsAt(talker);
			for (const [command, word] of Object.entries(words)) {
				const aside = new Talker(talker.known, talker.setting, perform);
				const effects = aside.says(texts.word(locale, word));
				const open = standsAt(aside);
				expect([stands, command, open.filter((each) => each.startsWith("onboarding"))]).toEqual([
					stands,
					command,
					stands,
				]);
				const flow = registry.commands[command as Command];
				const asks = command === "language" || command === "forget";
				expect([stands, command, open.some((each) => each.startsWith(`${flow}/`))]).toEqual([stands, command, asks]);
				if (!asks) expect(questionOf(effects).at?.flow).toBe("onboarding");
				expect([stands, command, filed(effects)]).toEqual([stands, command, []]);
			}
			talker.says(answer);
		}
	});

	test("a word for STOP works at each question, and closes all", () => {
		const talker = newcomer(locale);
		talker.says("hello");
		for (const answer of [type(1), type(1), NAMES[locale], type(1), type(1), ""]) {
			for (const word of [texts.word(locale, "stop"), "STOP"]) {
				const aside = new Talker(talker.known, talker.setting, perform);
				const effects = aside.says(word);
				expect([word, standsAt(aside)]).toEqual([word, ["stop/topics"]]);
				expect(keysOf(effects)).toEqual(["stop-done"]);
				expect(aside.known.view.locale).toBe(locale);
				expect(keysOf(aside.says(type(0)))).toEqual(["stop-all-kept"]);
				expect(aside.known.sessions).toEqual([]);
			}
			talker.says(answer);
		}
	});

	test("every prompt can be shown on every channel, with all its options and within its limits", () => {
		const talker = newcomer(locale);
		talker.says("hello");
		for (const answer of [
			type(2),
			type(LOCALES.indexOf(locale) + 1),
			type(1),
			NAMES[locale],
			type(1),
			type(1),
			type(1),
		])
			talker.says(answer);
		expect(keysOf(talker.effects)).toContain("onboarding-welcome");
		for (const limits of [telegram, slack, discord, sms])
			for (const prompt of promptsOf(talker.effects)) {
				const messages = render(prompt, locale, limits, texts);
				for (const { text } of messages) expect(text.length).toBeLessThanOrEqual(limits.text);
				const all = messages
					.map(({ text, options }) => [text, ...(options?.items ?? []).map(({ label }) => label)].join("\n"))
					.join("\n");
				for (const { label } of prompt.options)
					expect(all).toContain("literal" in label ? label.literal : texts.format(locale, label, limits.isolates));
			}
	});
});

describe("a language that changes in mid-question", () => {
	const atTopics = () => {
		const talker = newcomer("en");
		for (const text of ["hello", "yes"]) talker.says(text);
		expect(standsAt(talker)).toEqual(["onboarding/topics"]);
		return talker;
	};
	const label = (locale: Locale) => texts.format(locale, { key: "topic-trainings", params: {} }, false);

	test.each(LOCALES)(
		"to %s, on another channel: 2 is what was seen, and so are the labels of both languages",
		(locale) => {
			for (const answer of ["2", digit(locale, 2), label("en"), label(locale)]) {
				const talker = atTopics();
				talker.known = { ...talker.known, view: { ...talker.known.view, locale } };
				const heard = hear(talker.known, { kind: "text", text: answer }, talker.setting);
				expect([answer, heard.pending?.data.topics]).toEqual([answer, "trainings"]);
			}
		},
	);

	test.each(LOCALES)("to %s, by LANGUAGE: the question is asked again, in it", (locale) => {
		const talker = atTopics();
		talker.says("language");
		expect(standsAt(talker).at(-1)).toBe("language/which");
		const effects = talker.says(String(LOCALES.indexOf(locale) + 1));
		expect(keysOf(effects)).toEqual(["language-changed", "engine-back-to", "onboarding-topics"]);
		expect(talker.known.view.locale).toBe(locale);
		expect(talker.known.sessions[0]?.offeredIn).toBe(locale);
		const heard = hear(talker.known, { kind: "text", text: digit(locale, 2) }, talker.setting);
		expect(heard.pending?.data.topics).toBe("trainings");
	});
});

describe("the member's rights", () => {
	const member = (): Talker => {
		const view = viewOf({ profile: { locale: "en", name: "Ann", country: "KE", zone: "Africa/Nairobi", demands: [] } });
		return new Talker({ view, sessions: [] }, setting(), perform);
	};

	test("JOIN asks a member only what is not known, and the topics", () => {
		const talker = member();
		talker.says("join");
		expect(standsAt(talker)).toEqual(["onboarding/topics"]);
		expect(keysOf(talker.says("0"))).toEqual(["onboarding-welcome"]);
		expect(filed(talker.effects)).toEqual([]);
	});

	test("FORGET is asked twice; only two clear answers erase", () => {
		const runs: string[] = [];
		const talker = new Talker(member().known, setting(), (pending) => {
			runs.push(pending.run);
			return perform(pending);
		});
		for (const text of ["forget", "yes", "no"]) talker.says(text);
		expect(keysOf(talker.effects).at(-1)).toBe("forget-kept");
		for (const text of ["forget", "1", "maybe"]) talker.says(text);
		expect(runs).toEqual([]);
		// The command's own word is also how the label begins: here it is the answer.
		talker.says("erase");
		expect(runs).toEqual(["eraseMember"]);
		expect(keysOf(talker.effects).at(-1)).toBe("forget-done");
	});

	test("LINK gives a code, and its outcomes are each told", () => {
		const talker = member();
		talker.says("link");
		expect(promptsOf(talker.effects).at(-1)?.lines).toEqual([{ key: "link-code", params: { code: "482913" } }]);
		for (const [outcome, key] of [
			["linked", "link-done"],
			["wrong", "link-wrong"],
			["expired", "link-expired"],
			["own", "link-own"],
			["tooMany", "link-too-many"],
		] as const) {
			const heard = hear(talker.known, { kind: "text", text: "link 111222" }, talker.setting);
			expect(heard.pending?.data).toEqual({ code: "111222" });
			const { pending } = heard;
			if (pending)
				expect(
					keysOf(ran({ view: heard.view, sessions: heard.sessions }, pending, outcome, {}, talker.setting).effects),
				).toEqual([key]);
		}
	});

	test("a guessed opt-out: yes stops, no lifts the hold", () => {
		for (const [answer, run] of [
			["yes", "stopAll"],
			["no", "releaseHold"],
		] as const) {
			const talker = member();
			talker.says("please, stop this");
			expect(talker.effects).toContainEqual({ kind: "hold" });
			expect(hear(talker.known, { kind: "text", text: answer }, talker.setting).pending?.run).toBe(run);
		}
	});

	test("after STOP, a member may keep some topics", () => {
		const talker = member();
		talker.says("stop");
		const heard = hear(talker.known, { kind: "text", text: "2" }, talker.setting);
		expect(heard.pending).toMatchObject({ run: "setTopics", data: { topics: "trainings", wording: "stop-done" } });
	});
});
