import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { wordsIn } from "../../bot/core/survey.ts";
import type { Line } from "../../bot/core/text.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";
import { type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answersIn, publish, shipped } from "./rig.ts";

const survey = shipped("feedback");
const ask = (name: string, locale: Locale) => {
	const question = survey.questions.find((each) => each.name === name);
	return question ? wordsIn(question.ask, locale) : "";
};

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	await publish(steward, survey);
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

const { texts } = readLanguage();

const word = (locale: Locale, list: "listen" | "yes" | "link" | "skip" | "back") => readKeywords(locale)[list][0] ?? "";

/** Taps the option where the channel has buttons, else sends its number. */
const choose = (phone: Phone, channel: ChannelName, number: number, label: string) =>
	channel === "sms" ? phone.say(String(number)) : phone.press(label);

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe.each([
	["en", "sms", "telegram"],
	["es", "telegram", "slack"],
	["sw", "slack", "discord"],
	["ar", "discord", "sms"],
] as const)("in %s", (locale, first, second) => {
	test(`begun on ${first}, left for weeks, and finished on ${second}`, async () => {
		const phone = steward.phone(first, locale);
		const intro = await phone.say(word(locale, "listen"));
		expect(plain(intro.text)).toContain(wordsIn(survey.intro, locale));
		const said = (line: Line) => plain(texts.format(locale, line, false));
		expect(plain(intro.text)).toContain(said({ key: "survey-readers", params: { readers: "volunteers" } }));
		expect(plain(intro.text)).toContain(said({ key: "survey-anonymous", params: {} }));
		expect((await phone.say(word(locale, "yes"))).text).toContain(ask("overall", locale));
		expect((await choose(phone, first, 4, "4")).text).toContain(ask("heard", locale));
		expect((await phone.say(word(locale, "skip"))).text).toContain(ask("language", locale));

		// A day later the question comes once more; then nothing, for weeks.
		steward.clock.advance({ hours: 25 });
		await steward.tick();
		steward.clock.advance({ hours: 24 * 20 });
		await steward.tick();

		const code = /\d{6}/.exec((await phone.say(word(locale, "link"))).text)?.[0] ?? "";
		const other = steward.phone(second, locale);
		// Linked, the other channel goes on with the question that was open.
		expect((await other.say(code)).text).toContain(ask("language", locale));
		const partly = survey.questions.find(({ name }) => name === "language");
		const label = partly?.kind === "single" ? wordsIn(partly.options[1]?.label ?? survey.title, locale) : "";
		expect((await choose(other, second, 2, label)).text).toContain(ask("wished", locale));
		// What was only thought of: back, and the same answer once more; then on.
		expect((await other.say(word(locale, "back"))).text).toContain(ask("language", locale));
		await choose(other, second, 2, label);
		expect((await other.say(secret(`Kikwetu ${locale} ${first}`))).text).toContain(ask("again", locale));
		expect((await choose(other, second, 1, "")).text).toContain(ask("better", locale));
		const end = await other.say(secret(`Muda zaidi ${locale} ${second}`));
		expect(plain(end.text)).toContain(wordsIn(survey.thanks, locale));
		expect(plain(end.text)).toContain(said({ key: "survey-closed-anonymous", params: {} }));

		const answers = await answersIn(steward, "feedback");
		const own = answers.filter(({ response }) =>
			answers.some((each) => each.response === response && each.value === `Kikwetu ${locale} ${first}`),
		);
		expect(own.map(({ step, value }) => `${step}=${value}`).sort()).toEqual([
			"again=gladly",
			`better=Muda zaidi ${locale} ${second}`,
			"heard=pass",
			"language=partly",
			"overall=p4",
			`wished=Kikwetu ${locale} ${first}`,
		]);
		// Nothing leads to the member: no id, no session, no time of day, no id that tells one.
		expect(own.every(({ member_id, at }) => member_id === null && at.getTime() % 86_400_000 === 0)).toBe(true);
		expect(own.every(({ id }) => id.charAt(14) === "4")).toBe(true);
		const [response] = await steward.query("SELECT * FROM survey_responses WHERE id = $1", [own[0]?.response]);
		expect(response).toMatchObject({ survey: "feedback", version: 1, member_id: null, locale, channel: second });
		expect(response?.completed_at.getTime() % 86_400_000).toBe(0);
		expect(response?.started_at.getTime() % 86_400_000).toBe(0);
		// Nobody is asked twice.
		expect(plain((await other.say(word(locale, "listen"))).text)).toContain(said({ key: "listen-none", params: {} }));
	});
});

test("every response is complete, and those who answered are known apart from what they said", async () => {
	const [row] = await steward.query(
		`SELECT (SELECT count(*)::int FROM survey_responses WHERE completed_at IS NOT NULL) AS complete,
		        (SELECT count(*)::int FROM survey_responses WHERE member_id IS NOT NULL) AS linked,
		        (SELECT count(*)::int FROM survey_done) AS done, (SELECT count(*)::int FROM sessions) AS sessions`,
	);
	expect(row).toEqual({ complete: 4, linked: 0, done: 4, sessions: 0 });
});
