import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsIn } from "../../bot/core/survey.ts";
import { command } from "../broadcasts/compose-rig.ts";
import { joined, plain } from "../broadcasts/sent.ts";
import { type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining, moveTo } from "../trainings/made.ts";
import { shipped } from "./rig.ts";

const clock = clockAt("2027-03-12T12:00:00Z");
/** The session, in Nairobi at 17:00, for ninety minutes. */
const START = "2027-03-16T14:00:00Z";
const TITLE = "An evening of listening";

const survey = shipped("feedback");
const title = wordsIn(survey.title, "en");
const first = wordsIn(survey.questions[0]?.ask ?? survey.intro, "en");
const intro = wordsIn(survey.intro, "en");

let steward: TestSteward;
let session: string;
beforeAll(async () => {
	steward = await startTestSteward({}, { clock });
	for (const simulator of steward.simulators) simulator.rate(1_000);
	session = (await madeTraining(steward, { starts: [START], texts: { en: TITLE }, capacity: 10 })).id;
});
afterAll(() => steward.stop());

/** Somebody in Nairobi who signs up for the session. */
async function signedUp(
	channel: "telegram" | "sms" | "discord" | "slack",
): Promise<{ phone: Phone; memberId: string }> {
	clock.advance({ seconds: 1 });
	const phone = steward.phone(channel);
	const { memberId } = await joined({ ...steward, clock }, phone, "Africa/Nairobi");
	expect(plain(await phone.say("train"))).toContain(TITLE);
	await phone.say("1");
	expect(plain(await phone.say("1"))).toContain(TITLE);
	return { phone, memberId };
}

const listens = async (phone: Phone) => plain(await phone.say("listen"));
const heardOf = (phone: Phone) => phone.heard().map(plain);

test("a live session: signed up, reminded, and its survey begins for those who came and for nobody else", async () => {
	const [{ tag } = { tag: "" }] = await steward.query<{ tag: string }>("SELECT tag FROM trainings");
	const published = await command(steward, "survey", "publish", "surveys/feedback.yaml", "--came", tag);
	expect(published).toContain("is published");
	const [kept] = await steward.query("SELECT training_id, rule FROM survey_versions");
	expect(kept).toEqual({ training_id: session, rule: { training: { status: ["attended"], training: tag } } });

	const says = await signedUp("telegram");
	const types = await signedUp("sms");
	const noted = await signedUp("discord");
	const slow = await signedUp("telegram");
	const absent = await signedUp("slack");
	const other = steward.phone("telegram");
	await joined({ ...steward, clock }, other, "Africa/Nairobi");
	for (const phone of [says.phone, other]) expect(await listens(phone)).toContain("There is no survey for you");

	// The trainer notes one; the others are asked in the evening, once it is over.
	await moveTo(steward, clock, "2027-03-15T15:00:00Z");
	await moveTo(steward, clock, "2027-03-16T13:00:00Z");
	for (const { phone } of [says, types, noted, slow, absent])
		expect(heardOf(phone).filter((text) => text.includes(TITLE)).length).toBeGreaterThanOrEqual(3);
	await moveTo(steward, clock, "2027-03-16T15:00:00Z");
	await steward.query("UPDATE signups SET status = 'attended' WHERE member_id = $1", [noted.memberId]);
	expect(await listens(says.phone)).toContain("There is no survey for you");
	await moveTo(steward, clock, "2027-03-16T16:30:00Z");

	// By buttons: they came, how it was, a word on it; then the survey begins, and nothing was typed to find it.
	expect(heardOf(says.phone).at(-1)).toContain("Did you come?");
	await says.phone.press("I came");
	await says.phone.press("Very useful");
	const begun = plain(await says.phone.press("Skip"));
	expect(begun).toContain(`a survey for those who came: "${title}"`);
	expect(begun).toContain(intro);
	expect(plain(await says.phone.press("Let us begin"))).toContain(first);
	expect(await steward.query("SELECT survey, member_id FROM survey_responses")).toEqual([
		{ survey: "feedback", member_id: says.memberId },
	]);

	// By SMS, in numbers; not now, and later with LISTEN.
	await types.phone.say("1");
	await types.phone.say("5");
	await types.phone.say(secret("More of the same, please"));
	const told = await untilHeard(types.phone, intro);
	expect(told).toContain("a survey for those who came");
	await types.phone.say("2");
	expect(await listens(types.phone)).toContain(intro);

	// Whom the trainer noted is only asked how it was.
	expect(heardOf(noted.phone).at(-1)).toContain("How was it for you?");
	await noted.phone.press("Useful");
	await noted.phone.press("Skip");
	expect(await untilHeard(noted.phone, intro)).toContain("a survey for those who came");

	// Whom the trainer noted after they were asked, and before they answered.
	await steward.query("UPDATE signups SET status = 'attended' WHERE member_id = $1", [slow.memberId]);
	expect(plain(await slow.phone.press("I came"))).toContain("How was it for you?");
	await slow.phone.press("Useful");
	expect(plain(await slow.phone.press("Skip"))).toContain("a survey for those who came");

	// Who did not come hears nothing of it.
	const end = plain(await absent.phone.press("I did not come"));
	expect(end).toContain("That is all I wanted to know.");
	expect(await listens(absent.phone)).toContain("There is no survey for you");
	expect(heardOf(absent.phone).some((text) => text.includes("for those who came"))).toBe(false);
	expect(await listens(other)).toContain("There is no survey for you");
	expect(steward.simulators.flatMap(({ refusals }) => refusals)).toEqual([]);
}, 120_000);

/** Waits until a phone has heard words; all that it has heard. */
async function untilHeard(phone: Phone, words: string): Promise<string> {
	await expect.poll(() => heardOf(phone).join("\n"), { timeout: 8_000 }).toContain(words);
	return heardOf(phone).join("\n");
}

test("who has answered it is told of it no more, nor is anybody once it is closed", async () => {
	const late = await madeTraining(steward, { starts: ["2027-03-18T14:00:00Z"], texts: { en: TITLE } });
	await steward.query("UPDATE survey_versions SET training_id = $1, rule = NULL", [late.id]);
	const has = await signedUp("telegram");
	const hasNot = await signedUp("discord");
	await steward.query("INSERT INTO survey_done (survey, member_id) VALUES ('feedback', $1)", [has.memberId]);
	await moveTo(steward, clock, "2027-03-18T16:30:00Z");
	for (const { phone } of [has, hasNot]) {
		await phone.press("I came");
		await phone.press("Very useful");
	}
	expect(plain(await has.phone.press("Skip"))).toContain("That is all I wanted to know.");
	expect(await command(steward, "survey", "close", "feedback")).toContain("is closed");
	expect(plain(await hasNot.phone.press("Skip"))).toContain("That is all I wanted to know.");
});
