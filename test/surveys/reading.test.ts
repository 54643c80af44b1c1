import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../../bot/store/database.ts";
import { takeUnread } from "../../bot/store/readings.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { createTestLog, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answered, harms, keysOf, published } from "./answered.ts";

const open = { ...harms, id: "open", readers: "volunteers" as const };
const linked = { ...harms, id: "linked", anonymous: false };

let steward: TestSteward;
let organizer: Staff;
let volunteer: Staff;
let second: Staff;
let third: Staff;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
	organizer = await staffOf(steward, "slack", "organizer", "Ona Reader");
	volunteer = await staffOf(steward, "discord", "volunteer", "Vik Reader");
	second = await staffOf(steward, "slack", "volunteer", "Sol Reader");
	third = await staffOf(steward, "telegram", "volunteer", "Tess Reader");
	for (const survey of [harms, open, linked]) await published(steward, survey);
});
afterAll(() => steward.stop());
beforeEach(async () => {
	for (const table of ["answers", "survey_responses", "survey_done", "sessions"])
		await steward.query(`DELETE FROM ${table}`);
});

const idOf = async ({ pseudonym }: Staff) =>
	(await steward.query<{ id: string }>("SELECT id FROM members WHERE pseudonym = $1", [pseudonym]))[0]?.id ?? "";

const story = secret("Nos insultaron durante meses por hablar quechua en Ayacucho");
const more = secret("Después borraron la cuenta de mi hermana");

test("an answer is read without its author: translated, tagged, quoted; somebody else releases the quotation", async () => {
	await answered(steward, open, [{ locale: "es", country: "PE", answers: { whom: "me", story: [story, more] } }]);
	const shown = await volunteer.says("read");
	expect(shown).toContain("in Spanish");
	expect(shown).toContain(story);
	expect(shown).toContain(more);
	for (const hidden of ["Peru", "PE", "Telegram", "To me"]) expect(shown).not.toContain(hidden);

	const translation = secret(
		"They insulted us for months for speaking Quechua in Ayacucho. Then my sister's account was deleted.",
	);
	expect(await volunteer.fills(translation)).toContain("Which themes");
	const themed = await volunteer.phone.press("Hate", "Accounts and posts");
	expect(themed.text).toContain("passage that should be quoted");
	expect(await volunteer.fills("They were unfriendly to us")).toContain("do not stand in the answer");
	const warned = await volunteer.fills(secret("insulted us for months for speaking Quechua in Ayacucho"));
	expect(warned).toContain("Ayacucho");
	expect(await volunteer.taps("Choose other words")).toContain("passage that should be quoted");
	const quote = secret("They insulted us for months");
	await volunteer.fills(quote);
	expect(await volunteer.taps("Propose it")).toContain("A second person decides");
	expect(await volunteer.taps("The next one")).toContain("No answer waits for you");
	// Who proposed it is not asked.
	expect(await volunteer.says("read")).toContain("No answer waits for you");

	expect(await second.says("read")).toContain("some quotations for a second person");
	expect(await second.taps("Decide on quotations")).toContain(quote);
	expect(await second.taps("Release it")).toContain("Released.");
	const [row] = await steward.query("SELECT themes, read_by, quoted_by, released_by, taken_by FROM readings");
	expect(row).toEqual({
		themes: ["hate", "silenced"],
		read_by: volunteer.pseudonym,
		quoted_by: volunteer.pseudonym,
		released_by: second.pseudonym,
		taken_by: null,
	});
	const log = await steward.query<{ action: string; actor: string; detail: unknown }>(
		"SELECT action, actor, detail FROM audit_log WHERE action LIKE 'survey.%' AND action <> 'survey.publish' ORDER BY seq",
	);
	expect(log).toEqual([
		{ action: "survey.read", actor: volunteer.pseudonym, detail: {} },
		{ action: "survey.quote-release", actor: second.pseudonym, detail: {} },
	]);
});

test("a passage that its reader left unconfirmed is not proposed by whoever finishes the answer", async () => {
	await answered(steward, open, [
		{ locale: "en", answers: { change: secret("They shouted my name across the square") } },
	]);
	await volunteer.says("read");
	await volunteer.says("0");
	expect(await volunteer.fills(secret("my name across the square"))).toContain("Shall it be proposed");
	steward.clock.advance({ minutes: 61 });
	expect(await second.says("read")).toContain("They shouted my name across the square");
	await second.says("0");
	expect(await second.says("skip")).toContain("that one is done");
	expect(await steward.query("SELECT quote_sealed, quoted_by, read_by FROM readings")).toEqual([
		{ quote_sealed: null, quoted_by: null, read_by: second.pseudonym },
	]);
	expect(await third.says("read")).toContain("No answer waits for you");
});

test("what only organizers may read, volunteers are not given; nor decide on", async () => {
	await answered(steward, harms, [{ answers: { change: secret("Only for organizers to read") } }]);
	expect(await volunteer.says("read")).toContain("No answer waits for you");
	expect(await organizer.says("read")).toContain("Only for organizers to read");
	await organizer.says("0");
	await organizer.fills("Only for organizers to read");
	await organizer.taps("Propose it");
	await organizer.taps("Enough for now");
	expect(await volunteer.says("read")).toContain("No answer waits for you");
});

test("nobody is given their own answer; of an anonymous survey, nobody who filled it in reads any", async () => {
	const memberId = await idOf(organizer);
	await answered(steward, linked, [{ memberId, answers: { change: secret("Linked to its author here") } }]);
	await answered(steward, harms, [{ answers: { change: secret("Cut loose from its author here") } }]);
	await steward.query("INSERT INTO survey_done (survey, member_id) VALUES ('harms', $1)", [memberId]);
	expect(await organizer.says("read")).toContain("nobody reads their own");
	const other = await staffOf(steward, "telegram", "organizer", "Otto Reader");
	const first = await other.says("read");
	expect(first).toMatch(/Linked to its author here|Cut loose from its author here/);
});

test("an answer under way is read by nobody, one that was left before its end is", async () => {
	const words = secret("I stopped after this one sentence");
	await answered(steward, open, [{ finished: false, lastStep: "change", answers: { story: words } }]);
	const [{ id = "" } = {}] = await steward.query<{ id: string }>("SELECT id FROM survey_responses");
	await steward.query(
		`INSERT INTO sessions (id, member_id, tag, flow, version, step, state, asked_at) VALUES ($1, $2, 'zzzz', 's.open.1', 1, 'change',
		   '{"id":"x","tag":"zzzz","flow":"gone","version":1,"step":"change","offered":[],"offeredIn":"en","data":{},"askedAt":0,"nudged":false}', now())`,
		[id, await idOf(organizer)],
	);
	expect(await volunteer.says("read")).toContain("No answer waits for you");
	await steward.query("DELETE FROM sessions");
	expect(await volunteer.says("read")).toContain(words);
});

test("a reader's own language comes first; after an hour an answer goes to somebody else", async () => {
	await answered(steward, open, [
		{ locale: "am", answers: { change: secret("ሰላም እንፈልጋለን ሁላችንም") } },
		{ locale: "en", answers: { change: secret("We want peace, all of us") } },
	]);
	expect(await volunteer.says("read")).toContain("We want peace, all of us");
	expect(await second.says("read")).toContain("ሰላም");
	steward.clock.advance({ minutes: 61 });
	expect(await third.says("read")).toContain("We want peace, all of us");
	expect(await volunteer.says("0")).toContain("went to somebody else");
});

test("twenty readers at once get twenty different answers", async () => {
	await answered(
		steward,
		open,
		Array.from({ length: 20 }, (_, at) => ({ answers: { change: secret(`Something number ${at} that was said`) } })),
	);
	const keys = await keysOf(steward);
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		const at = steward.clock.now();
		const taken = await Promise.all(
			Array.from({ length: 24 }, (_, reader) => {
				const memberId = `00000000-0000-7000-8000-${String(reader).padStart(12, "0")}`;
				const state = { memberId, pseudonym: `Reader ${reader}`, role: "volunteer", locale: "en" } as const;
				return inTransaction(database, (tx) => takeUnread(tx, keys, { state, at }));
			}),
		);
		const ids = taken.flatMap((each) => (each ? [each.answerId] : []));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThanOrEqual(18);
		// Whoever found only locked rows asks again: then each answer is somebody's.
		while (
			await inTransaction(database, (tx) =>
				takeUnread(tx, keys, {
					state: { memberId: crypto.randomUUID(), pseudonym: "Late", role: "volunteer", locale: "en" },
					at,
				}),
			)
		);
		const [row] = await steward.query("SELECT count(*)::int AS count FROM readings");
		expect(row).toEqual({ count: 20 });
	} finally {
		await database.close();
	}
});

test("members read nothing", async () => {
	const member = steward.phone("telegram");
	for (const answer of ["hello", "1", "0"]) await member.say(answer);
	expect((await member.say("read")).text).toContain("Only people who work");
});
