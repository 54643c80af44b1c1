import { afterAll, beforeAll, expect, test } from "vitest";
import type { Survey } from "../../bot/core/survey.ts";
import { verifyAudit } from "../../bot/store/audit.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { parsed, say, single } from "../core/survey-kit.ts";
import { createTestLog, type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answersIn, publish } from "./rig.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

const words = (name: string) => ({ name, kind: "text", ask: say(`Words for ${name}?`) });
const three = (id: string, more: object = {}): Survey =>
	parsed(
		[single("first", "red", "green"), words("second"), { name: "third", kind: "story", ask: say("Tell third.") }],
		{
			id,
			title: say(`Title ${id}`),
			...more,
		},
	);

/** Begins the survey of that title, whichever others are open. */
async function begin(phone: Phone, title: string): Promise<string> {
	const reply = await phone.say("listen");
	const first = reply.text.includes("Which survey") ? await phone.say(title) : reply;
	expect(first.text).toContain("Shall we begin?");
	return (await phone.say("yes")).text;
}

const filedIn = async (id: string) =>
	(await answersIn(steward, id)).map(({ step, value }) => `${step}=${value}`).sort();
const close = (id: string) => steward.query("UPDATE survey_versions SET state = 'closed' WHERE survey = $1", [id]);

test("a survey whose order changes in mid-run: who has begun goes on with their version, who begins has the new one", async () => {
	await publish(
		steward,
		parsed([single("a", "x", "y"), words("b"), words("c")], { id: "order", title: say("Title order") }),
	);
	const old = steward.phone("telegram");
	expect(await begin(old, "Title order")).toContain("Which a?");
	expect((await old.press("The x")).text).toContain("Words for b?");
	await publish(
		steward,
		parsed([words("c"), words("new"), single("a", "x", "y"), words("b")], {
			id: "order",
			version: 2,
			title: say("Title order"),
		}),
	);
	const young = steward.phone("sms");
	expect(await begin(young, "Title order")).toContain("Words for c?");
	expect((await old.say(secret("Old words for b"))).text).toContain("Words for c?");
	expect((await young.say(secret("Young words for c"))).text).toContain("Words for new?");
	// LISTEN takes up the version that was begun.
	expect((await old.say("listen")).text).toContain("Words for c?");
	expect((await old.say(secret("Old words for c"))).text).toContain("Thank you.");
	expect((await young.say("skip")).text).toContain("Which a?");
	expect((await young.say("2")).text).toContain("Words for b?");
	expect((await young.say(secret("Young words for b"))).text).toContain("Thank you.");
	const byVersion = await steward.query<{ version: number; steps: string[] }>(
		`SELECT version, array_agg(step ORDER BY step) AS steps FROM answers WHERE flow LIKE 's.order.%' GROUP BY version ORDER BY version`,
	);
	expect(byVersion).toEqual([
		{ version: 1, steps: ["a", "b", "c"] },
		{ version: 2, steps: ["a", "b", "c"] },
	]);
	expect(await filedIn("order")).toEqual([
		"a=x",
		"a=y",
		"b=Old words for b",
		"b=Young words for b",
		"c=Old words for c",
		"c=Young words for c",
	]);
	expect(
		await steward.query(
			"SELECT version, completed_at IS NOT NULL AS done FROM survey_responses WHERE survey = 'order' ORDER BY version",
		),
	).toEqual([
		{ version: 1, done: true },
		{ version: 2, done: true },
	]);
	await close("order");
});

test("BACK: the new answer takes the place of the old one, and nothing tells what it was", async () => {
	await publish(steward, three("changed", { anonymous: false }));
	const phone = steward.phone("discord");
	await begin(phone, "Title changed");
	await phone.press("The red");
	await phone.say(secret("Old second"));
	expect((await phone.say("back")).text).toMatch(/Back to the question before.*[\s\S]*Words for second\?/);
	expect((await phone.say("BACK")).text).toContain("Which first?");
	expect((await phone.say("back")).text).toContain("This is the first question");
	await phone.press("The green");
	await phone.say(secret("New second"));
	await phone.say(secret("Part one."));
	await phone.say(secret("Part two."));
	expect((await phone.say("done")).text).toContain("Your answers stay with your record");
	expect(await filedIn("changed")).toEqual(["first=green", "second=New second", "third=Part one.", "third=Part two."]);
	const [row] = await steward.query(
		"SELECT member_id, completed_at, last_step FROM survey_responses WHERE survey = 'changed'",
	);
	expect(row).toMatchObject({ last_step: "third" });
	expect(row?.member_id).not.toBeNull();
	const data = await phone.say("my data");
	expect(data.file?.content ?? data.text).toContain('Survey "Title changed": answered');
	// Kept with the member, it goes with the member.
	await phone.say("forget");
	await phone.press("Erase");
	await phone.press("Erase");
	expect(await filedIn("changed")).toEqual([]);
	expect(await steward.query("SELECT 1 FROM survey_responses WHERE survey = 'changed'")).toEqual([]);
	expect(await steward.query("SELECT 1 FROM survey_done WHERE survey = 'changed'")).toEqual([]);
	await close("changed");
});

test("an anonymous response that is left for good is cut loose as it is; nobody counts twice", async () => {
	await publish(steward, three("left"));
	const phone = steward.phone("slack");
	await begin(phone, "Title left");
	await phone.press("The red");
	await phone.say(secret("Left words"));
	const [open] = await steward.query("SELECT member_id, last_step FROM survey_responses WHERE survey = 'left'");
	expect(open).toMatchObject({ last_step: "third" });
	expect(open?.member_id).not.toBeNull();
	steward.clock.advance({ hours: 25 });
	await steward.tick();
	steward.clock.advance({ hours: 24 * 61 });
	await steward.tick();
	const [row] = await steward.query(
		"SELECT member_id, completed_at, last_step FROM survey_responses WHERE survey = 'left'",
	);
	expect(row).toEqual({ member_id: null, completed_at: null, last_step: "third" });
	expect((await answersIn(steward, "left")).map(({ member_id, value }) => [member_id, value])).toEqual([
		[null, "red"],
		[null, "Left words"],
	]);
	expect((await phone.say("listen")).text).toContain("There is no survey for you");
	const data = await phone.say("my data");
	expect(data.file?.content ?? data.text).toContain(
		'Survey "Title left": answered; the answers are no longer linked to you',
	);
	await close("left");
});

test("a newcomer who begins with LISTEN is listed the surveys in their own language", async () => {
	const ids = ["one", "two"];
	for (const id of ids) await publish(steward, three(id, { title: { en: `Title ${id}`, es: `Nombre ${id}` } }));
	expect((await steward.phone("sms").say("escucha")).text).toContain("Nombre one");
	const { buttons } = await steward.phone("telegram", "es").say("listen");
	expect(buttons.map(({ label }) => label)).toContain("Nombre two");
	for (const id of ids) await close(id);
});

test("STOP ends it: what was said anonymously stays, without the member", async () => {
	await publish(steward, three("stopped"));
	const phone = steward.phone("telegram");
	await begin(phone, "Title stopped");
	await phone.press("The red");
	await phone.say("stop");
	const rows = await steward.query("SELECT member_id, completed_at FROM survey_responses WHERE survey = 'stopped'");
	expect(rows).toEqual([{ member_id: null, completed_at: null }]);
	expect((await answersIn(steward, "stopped")).map(({ member_id }) => member_id)).toEqual([null]);
	await close("stopped");
});

test("a provider's own STOP does the same", async () => {
	await publish(steward, three("blocked"));
	const phone = steward.phone("sms");
	await begin(phone, "Title blocked");
	await phone.say("1");
	await phone.person.write("STOP");
	await expect
		.poll(() => steward.query("SELECT member_id FROM survey_responses WHERE survey = 'blocked'"))
		.toEqual([{ member_id: null }]);
	await close("blocked");
});

test("FORGET in the middle of an anonymous survey erases what was said so far", async () => {
	await publish(steward, three("forgotten"));
	const phone = steward.phone("telegram");
	await begin(phone, "Title forgotten");
	await phone.press("The red");
	await phone.say("forget");
	await phone.press("Erase");
	await phone.press("Erase");
	expect(await filedIn("forgotten")).toEqual([]);
	expect(await steward.query("SELECT 1 FROM survey_responses WHERE survey = 'forgotten'")).toEqual([]);
	await close("forgotten");
});

test("who declines leaves no trace, and may come back", async () => {
	await publish(steward, three("declined"));
	const phone = steward.phone("telegram");
	await phone.say("listen");
	await phone.press("Not now");
	expect(await steward.query("SELECT 1 FROM survey_responses WHERE survey = 'declined'")).toEqual([]);
	expect((await phone.say("listen")).text).toContain("Shall we begin?");
	await close("declined");
});

test("words of danger bring help in the middle of an anonymous survey, and a case apart from it", async () => {
	await publish(steward, three("danger"));
	const phone = steward.phone("telegram");
	await begin(phone, "Title danger");
	await phone.press("The red");
	const help = await phone.say(secret("They sent death threats to my house"));
	expect(help.text).toMatch(/findahelpline\.com/);
	expect(help.text).not.toContain("Tell third.");
	expect((await phone.press("Yes, please")).text).toContain("none of your answers");
	const after = await phone.say(secret("Please write to me in the evening"));
	expect(after.text).toContain("A volunteer will write to you here");
	// Then the survey goes on where it was.
	expect([after.text, ...phone.heard().map(({ text }) => text)].at(-1)).toContain("Tell third.");
	// The same session offers it once.
	expect((await phone.say("More threats came.")).text).toContain("I am listening");
	expect((await phone.say("done")).text).toContain("The link to you is cut");
	const [found] = await steward.query("SELECT member_id, broadcast_id, sealed FROM cases");
	expect(found).toMatchObject({ broadcast_id: null });
	expect(found?.member_id).not.toBeNull();
	expect((await answersIn(steward, "danger")).every(({ member_id }) => member_id === null)).toBe(true);
	await close("danger");
});

test("words of danger as the last words: the survey ends, and help is offered all the same", async () => {
	await publish(steward, parsed([words("only")], { id: "last", title: say("Title last") }));
	const phone = steward.phone("sms");
	await begin(phone, "Title last");
	const end = await phone.say(secret("Some days I want to die."));
	expect(end.text).toContain("Thank you.");
	expect(end.text).toContain("findahelpline.com");
	expect((await phone.say("no")).text).toContain("That is fine");
	expect(await filedIn("last")).toEqual(["only=Some days I want to die."]);
	await close("last");
});

test("words of danger bring help also where they are no answer, and before it is guessed that they may be a stop", async () => {
	await publish(
		steward,
		parsed([single("which", "red", "blue"), words("only")], { id: "unasked", title: say("Title unasked") }),
	);
	const phone = steward.phone("telegram");
	await begin(phone, "Title unasked");
	expect((await phone.say(secret("I want to kill myself"))).text).toContain("findahelpline.com");
	const declined = await phone.press("No, thank you");
	expect([declined.text, ...phone.heard().map(({ text }) => text)].at(-1)).toContain("Which which?");
	// Once in a response.
	expect((await phone.say("I want to kill myself")).text).toContain("I did not understand");
	await phone.say("stop");

	const other = steward.phone("telegram");
	await begin(other, "Title unasked");
	await other.press("The red");
	expect((await other.say(secret("Make it stop, I want to die"))).text).toContain("findahelpline.com");
	expect((await filedIn("unasked")).sort()).toEqual(["only=Make it stop, I want to die", "which=red"]);
	await close("unasked");
});

/** Two phones become one member: what the second has counts first. */
async function link(from: Phone, into: Phone): Promise<string> {
	const code = /\d{6}/.exec((await into.say("link")).text)?.[0] ?? "";
	return (await from.say(code)).text;
}

test("begun on two channels that become one member's, the response that got further goes on", async () => {
	await publish(steward, three("further"));
	for (const [far, near] of [
		["from", "into"],
		["into", "from"],
	] as const) {
		const phones = { from: steward.phone("telegram"), into: steward.phone("sms") };
		await begin(phones[far], "Title further");
		await phones[far].say("1");
		await phones[far].say(secret(`Got far ${far}`));
		await begin(phones[near], "Title further");
		await phones[near].say("2");
		expect(await link(phones.from, phones.into)).toContain("Tell third.");
		await phones.into.say("skip");
		expect(await filedIn("further")).toEqual(["first=red", `second=Got far ${far}`]);
		expect(await steward.query("SELECT 1 FROM survey_responses WHERE survey = 'further'")).toHaveLength(1);
		await steward.query("DELETE FROM answers WHERE flow LIKE 's.further.%'");
		await steward.query("DELETE FROM survey_responses WHERE survey = 'further'");
	}
	await close("further");
});

test("whoever has answered on one channel goes on on no other that becomes theirs: nobody counts twice", async () => {
	await publish(steward, three("once"));
	for (const ended of ["from", "into"] as const) {
		const phones = { from: steward.phone("telegram"), into: steward.phone("sms") };
		const under = phones[ended === "from" ? "into" : "from"];
		await begin(phones[ended], "Title once");
		for (const answer of ["1", "skip", "skip"]) await phones[ended].say(answer);
		await begin(under, "Title once");
		await under.say("2");
		await link(phones.from, phones.into);
		expect((await under.say("listen")).text).toContain("no survey for you");
	}
	expect(await filedIn("once")).toEqual(["first=red", "first=red"]);
	expect(await steward.query("SELECT 1 FROM survey_responses WHERE survey = 'once'")).toHaveLength(2);
	await close("once");
});

test("a survey is only for its audience", async () => {
	await publish(steward, three("kenya"), { country: ["KE"] });
	const outside = steward.phone("telegram");
	expect((await outside.say("listen")).text).toContain("There is no survey for you");
	await steward.query(
		"UPDATE members SET country = 'KE' WHERE id = (SELECT member_id FROM identities ORDER BY created_at DESC LIMIT 1)",
	);
	expect((await outside.say("listen")).text).toContain("Shall we begin?");
	await close("kenya");
});

test("a version that was published stays as it is, and the log says who published what", async () => {
	await publish(steward, three("fixed"));
	await publish(steward, three("fixed"));
	await expect(publish(steward, three("fixed", { intro: say("Other.") }))).rejects.toThrow(
		/Version 1 of fixed was published before/,
	);
	await publish(steward, three("fixed", { version: 3, intro: say("Other.") }));
	await expect(publish(steward, three("fixed", { version: 2 }))).rejects.toThrow(
		/Version 3 of fixed was published already/,
	);
	const rows = await steward.query(
		"SELECT version, state FROM survey_versions WHERE survey = 'fixed' ORDER BY version",
	);
	expect(rows).toEqual([
		{ version: 1, state: "closed" },
		{ version: 3, state: "published" },
	]);
	const entries = await steward.query("SELECT action FROM audit_log WHERE subject = 'fixed'");
	expect(entries).toHaveLength(2);
	const database = openDatabase(steward.databaseUrl, createTestLog());
	expect((await verifyAudit(database)).brokenAt).toBeUndefined();
	await database.close();
});
