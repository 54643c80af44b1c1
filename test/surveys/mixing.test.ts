import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { retire } from "../../bot/store/retention.ts";
import { parsed, say } from "../core/survey-kit.ts";
import { createTestLog, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answersIn, publish } from "./rig.ts";

let steward: TestSteward;
let database: Database;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
	database = openDatabase(steward.databaseUrl, createTestLog());
});
afterAll(async () => {
	await database.close();
	await steward.stop();
});

/** How many answer: that so many are in the same order twice is no chance. */
const CROWD = 30;

const ANONYMOUS = ["survey_responses", "answers", "answer_media", "readings"];
const TRACED = ["identities", "members", "inbox", "consents", "outbox", "survey_done"];

/** The transactions that a table's rows name: those that wrote them and, where asked for, those that locked them. */
async function transactionsOf(tables: readonly string[], ends: readonly ("xmin" | "xmax")[]) {
	const of = tables.flatMap((table) => ends.map((end) => `SELECT ${end}::text AS number FROM ${table}`));
	const rows = await steward.query<{ number: string }>(of.join(" UNION "));
	return new Set(rows.map(({ number }) => number).filter((number) => number !== "0"));
}

const shared = async () =>
	(await transactionsOf(ANONYMOUS, ["xmin"])).intersection(await transactionsOf(TRACED, ["xmin", "xmax"])).size;

/** Rows as they lie in the table: the number that stands in each answer, and of each of those who have answered. */
async function lying(numbers: ReadonlyMap<string, number>) {
	const values = new Map(
		(await answersIn(steward, "crowd")).map(({ id, response, value }) => [id, { response, value }]),
	);
	const numberOf = (value: string | undefined) => Number(value?.split(" ").at(-1));
	const byResponse = new Map([...values.values()].map(({ response, value }) => [response, numberOf(value)]));
	const idsOf = async (sql: string) =>
		(await steward.query<{ id: string }>(`${sql} ORDER BY t.ctid`)).map(({ id }) => id);
	return {
		answers: (await idsOf("SELECT id FROM answers t")).map((id) => numberOf(values.get(id)?.value)),
		responses: (await idsOf("SELECT id FROM survey_responses t")).map((id) => byResponse.get(id)),
		done: (await idsOf("SELECT i.id FROM survey_done t JOIN identities i USING (member_id)")).map((id) =>
			numbers.get(id),
		),
	};
}

test("after a night, neither a transaction nor the order of rows leads from an anonymous answer to who has answered", async () => {
	await publish(
		steward,
		parsed(
			[
				{ name: "words", kind: "text", ask: say("Words?") },
				{ name: "more", kind: "text", ask: say("More?") },
			],
			{ id: "crowd", title: say("Crowd"), anonymous: true },
		),
	);
	const numbers = new Map<string, number>();
	for (let number = 0; number < CROWD; number++) {
		const phone = steward.phone("telegram");
		await phone.say("listen");
		await phone.say("yes");
		await phone.say(secret(`My own words are these, number ${number}`));
		// One leaves by STOP, which writes a consent that can never be written anew.
		await phone.say(number === 7 ? "stop" : "skip");
		const [{ id = "" } = {}] = await steward.query<{ id: string }>(
			"SELECT id FROM identities ORDER BY created_at DESC, id DESC LIMIT 1",
		);
		numbers.set(id, number);
	}
	const inOrder = Array.from({ length: CROWD }, (_, number) => number);
	const before = await lying(numbers);
	expect(before.done).toEqual(inOrder);
	expect(before.answers).toEqual(inOrder);
	expect(before.responses.length).toBe(CROWD);
	// What hangs on an answer, and goes with it: a file that lies apart from its row, and what a reader made of it.
	const file = randomBytes(9_000);
	await steward.query(
		`INSERT INTO answer_media (id, answer_id, kind, state, sealed, media_type, size, at)
		 SELECT gen_random_uuid(), id, 'photo', 'kept', $1, 'image/png', 9000, at FROM answers WHERE step = 'words'`,
		[file],
	);
	await steward.query(
		"INSERT INTO readings (answer_id, themes, read_by) SELECT id, '{hate}', 'Blue Heron 42' FROM answers LIMIT 5",
	);
	const filed = () =>
		steward.query(
			`SELECT a.*, r.survey, r.version, r.locale, r.channel, r.started_at, r.completed_at, r.last_step, m.id AS media, m.sealed AS file,
			        g.themes, g.read_by FROM answers a JOIN survey_responses r ON r.id = a.session_id
			   LEFT JOIN answer_media m ON m.answer_id = a.id LEFT JOIN readings g ON g.answer_id = a.id ORDER BY a.id`,
		);
	const was = await filed();
	expect(await shared()).toBeGreaterThan(0);

	await retire(database, steward.clock.now());
	expect(await shared()).toBe(0);
	const after = await lying(numbers);
	expect(after.done.toSorted((a = 0, b = 0) => a - b)).toEqual(inOrder);
	for (const [table, order] of Object.entries(after))
		expect.soft(order, table).not.toEqual(before[table as keyof typeof before]);
	expect(after.done).not.toEqual(after.responses);
	expect(after.answers).not.toEqual(after.responses);
	expect(after.answers).not.toEqual(after.done);
	// Nothing is lost by it.
	expect(await filed()).toEqual(was);

	// Who answers later is mixed among all who have; what was mixed before stays as it is.
	const placed = () =>
		steward.query<{ id: string; ctid: string }>("SELECT id, ctid::text FROM survey_responses ORDER BY id");
	const first = await placed();
	const late = steward.phone("sms");
	for (const words of ["listen", "yes", secret(`My own words are these, number ${CROWD}`), "skip"])
		await late.say(words);
	await retire(database, steward.clock.now());
	expect(await shared()).toBe(0);
	expect(await placed()).toEqual(expect.arrayContaining(first));
	expect(await transactionsOf(["survey_done"], ["xmin"])).toHaveProperty("size", 1);
	const written = await placed();
	await retire(database, steward.clock.now());
	expect(await placed()).toEqual(written);
});

test("a response that is under way stays where it is, and the member's", async () => {
	const phone = steward.phone("telegram");
	for (const words of ["listen", "yes", secret(`My own words are these, number ${randomUUID()}`)])
		await phone.say(words);
	const open = () =>
		steward.query("SELECT id, ctid::text, xmin::text, member_id FROM survey_responses WHERE member_id IS NOT NULL");
	const was = await open();
	expect(was.length).toBe(1);
	await retire(database, steward.clock.now());
	expect(await open()).toEqual(was);
});
