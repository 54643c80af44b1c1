import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consolePages } from "../../bot/console/staff/index.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { machineIds } from "../../bot/ids.ts";
import { makeLink } from "../../bot/store/console-keys.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import type { Keyring } from "../../bot/store/keys.ts";
import { merge } from "../../bot/store/members.ts";
import { retire } from "../../bot/store/retention.ts";
import { rotateKeys } from "../../bot/store/rotate.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { releaseResults } from "../../bot/surveys/results.ts";
import { respondentsOf, shownLeaving, shownQuestions, shownThemes } from "../../bot/surveys/shown.ts";
import { chartOf } from "../../bot/surveys/shown-chart.ts";
import { readLanguage } from "../../bot/texts.ts";
import { createTestLog, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { answered, crowd, harms, keysOf, published } from "./answered.ts";

const { texts } = readLanguage();
let steward: TestSteward;
let database: Database;
let keys: Keyring;
beforeAll(async () => {
	steward = await startTestSteward();
	database = openDatabase(steward.databaseUrl, createTestLog());
	keys = await keysOf(steward);
	await published(steward, harms);
});
afterAll(async () => {
	await database.close();
	await steward.stop();
});

const shell = () => ({ database, keys, ids: machineIds });
const releaseNow = () => releaseResults(shell(), "harms", "operator", steward.clock.now());
const reader = { texts, locale: "en" } as const;

async function memberCalled(pseudonym: string, role = "volunteer"): Promise<string> {
	const id = randomUUID();
	await steward.query(
		`INSERT INTO members (id, pseudonym, role, locale, created_at) VALUES ($1, $2, '${role}'::"Role", 'en', now())`,
		[id, pseudonym],
	);
	return id;
}

describe("releases", () => {
	test("of too few tell nothing; later ones cannot be subtracted", async () => {
		await answered(steward, harms, crowd(4));
		const none = await releaseNow();
		expect(respondentsOf(none, "inside")).toBeUndefined();
		expect(shownQuestions(harms, none, "inside", reader).every(({ rows }) => rows.length === 0)).toBe(true);
		expect(shownLeaving(harms, none, "inside", reader)).toEqual([]);

		await answered(steward, harms, crowd(200));
		const first = await releaseNow();
		expect(first.number).toBe(2);
		const shown = shownQuestions(harms, first, "inside", reader);
		await answered(steward, harms, crowd(3));
		const second = await releaseNow();
		// Three more would stand out: everything keeps the numbers it had.
		expect(shownQuestions(harms, second, "inside", reader)).toEqual(shown);
		expect(respondentsOf(second, "inside")).toBe(respondentsOf(first, "inside"));
		expect(second.leaving.inside).toEqual(first.leaving.inside);
		await answered(steward, harms, crowd(400));
		const third = await releaseNow();
		expect(respondentsOf(third, "inside")).toBeGreaterThan(respondentsOf(first, "inside") ?? 0);
		expect(await steward.query("SELECT number FROM survey_releases ORDER BY number")).toHaveLength(4);
	});

	test("two at once: one is told to wait, or comes after", async () => {
		const [before] = await steward.query<{ count: number }>("SELECT count(*)::int AS count FROM survey_releases");
		const both = await Promise.allSettled([releaseNow(), releaseNow()]);
		const made = both.filter(({ status }) => status === "fulfilled").length;
		for (const each of both)
			if (each.status === "rejected") expect(each.reason).toMatchObject({ code: "survey.being-released" });
		const [after] = await steward.query<{ count: number }>("SELECT count(*)::int AS count FROM survey_releases");
		expect((after?.count ?? 0) - (before?.count ?? 0)).toBe(made);
	});

	test("the counts are those of the answers", async () => {
		const release = await releaseNow();
		const rows = shownQuestions(harms, release, "inside", reader).find(({ name }) => name === "whom")?.rows ?? [];
		const finished = (await steward.query("SELECT 1 FROM survey_responses WHERE completed_at IS NOT NULL")).length;
		expect(rows.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(finished);
		const leaving = shownLeaving(harms, release, "inside", reader);
		expect(leaving[0]).toMatchObject({ label: "answered to the end", count: finished });
		expect(leaving.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(
			(await steward.query("SELECT 1 FROM survey_responses")).length,
		);
	});

	test("counts all of it at one moment, whoever finishes meanwhile", async () => {
		const other = new pg.Client({ connectionString: steward.databaseUrl });
		await other.connect();
		try {
			// Those who left are counted by a look at this table, after those who answered: that count waits here.
			await other.query("BEGIN; LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE");
			await answered(steward, harms, crowd(100));
			const made = releaseNow();
			await until(
				async () =>
					(await steward.query("SELECT 1 FROM pg_locks WHERE NOT granted AND relation = 'sessions'::regclass")).length >
					0,
				"the second count",
			);
			await answered(steward, harms, crowd(100));
			await other.query("COMMIT");
			const release = await made;
			expect(respondentsOf(release, "inside")).toBeGreaterThan(0);
			expect(shownLeaving(harms, release, "inside", reader)[0]?.count).toBe(respondentsOf(release, "inside"));
		} finally {
			await other.end();
		}
	});

	test("those who finished are told as of the moments of the answers, not of others", async () => {
		const own = { ...harms, id: "own-moments" };
		await published(steward, own);
		const add = async (finished: number, left: number) => {
			const people = (count: number, done: boolean) =>
				Array.from({ length: count }, () => ({ finished: done, lastStep: "weight", answers: { whom: "me" } }));
			await answered(steward, own, [...people(finished, true), ...people(left, false)]);
			const made = await releaseResults(shell(), own.id, "operator", steward.clock.now());
			return [respondentsOf(made, "inside"), shownLeaving(own, made, "inside", reader)[0]?.count];
		};
		expect(await add(20, 5)).toEqual([20, 20]);
		expect(await add(7, 4)).toEqual([27, 20]);
		// Four more than the 27 would be seen, were the 31 told now.
		expect(await add(4, 3)).toEqual([27, 20]);
		expect(await add(1, 0)).toEqual([32, 32]);
	});

	test("a newer version begins anew, and shows nothing of the older", async () => {
		await published(steward, { ...harms, version: 2 });
		expect(respondentsOf(await releaseNow(), "inside")).toBeUndefined();
		await answered(steward, { ...harms, version: 2 }, crowd(100));
		expect(respondentsOf(await releaseNow(), "inside")).toBe(80);
	});

	test("themes count each respondent once", async () => {
		const two = { ...harms, version: 2 };
		await answered(
			steward,
			two,
			Array.from({ length: 40 }, () => ({ answers: { story: "It was long.", change: "Much." } })),
		);
		await steward.query(
			`INSERT INTO readings (answer_id, themes, read_by, read_at)
			 SELECT id, '{hate}', 'Test Reader 3', now() FROM answers WHERE version = 2 AND step = 'story' LIMIT 30`,
		);
		await steward.query(
			`INSERT INTO readings (answer_id, themes, read_by, read_at)
			 SELECT id, '{hate}', 'Test Reader 3', now() FROM answers WHERE version = 2 AND step = 'change'`,
		);
		await steward.query(
			`UPDATE readings SET themes = '{}' WHERE answer_id IN (SELECT a.id FROM answers a JOIN (
			   SELECT session_id FROM answers WHERE version = 2 AND step = 'change' AND session_id NOT IN (
			     SELECT session_id FROM answers s JOIN readings r ON r.answer_id = s.id WHERE s.step = 'story')) o USING (session_id))`,
		);
		const release = await releaseNow();
		expect(shownThemes(two, release, "inside", reader)[0]).toMatchObject({ label: "Hate", count: 30 });
	});

	test("charts have their labels and numbers in each language", async () => {
		const release = await releaseNow();
		for (const locale of LOCALES) {
			const own = { texts, locale };
			for (const { title, rows } of shownQuestions(harms, release, "inside", own).filter(
				({ rows }) => rows.length > 0,
			)) {
				const { svg, text } = chartOf(title, rows, "inside", own);
				for (const { label } of rows) expect(text).toContain(label);
				expect(svg).toContain(`lang="${locale}"`);
			}
		}
	});
});

describe("over https", () => {
	test("the cookie is bound to the host, and a form's origin is looked at where a browser says no more", async () => {
		const at = steward.clock.now();
		const memberId = await memberCalled("Https Heron 1");
		const key = await inTransaction(database, (tx) => makeLink(tx, keys, { memberId, pseudonym: "Https Heron 1" }, at));
		const app = consolePages({
			...shell(),
			clock: steward.clock,
			log: createTestLog(),
			texts,
			publicUrl: "https://union.example",
		});
		const enter = (origin: string) =>
			app.request("http://10.0.0.1:3000/console/enter", {
				method: "POST",
				body: new URLSearchParams({ key }),
				headers: { origin, host: "10.0.0.1:3000" },
			});
		expect((await enter("https://evil.example")).status).toBe(403);
		const entered = await enter("https://union.example");
		expect(entered.status).toBe(303);
		expect(entered.headers.get("set-cookie")).toMatch(
			/^__Host-console=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=28800; Secure$/,
		);
	});
});

describe("what is held of the staff", () => {
	test("ways into the console go with their member, and when they have ended", async () => {
		const at = steward.clock.now();
		const memberId = await memberCalled("Gone Grebe 2");
		await inTransaction(database, (tx) => makeLink(tx, keys, { memberId, pseudonym: "Gone Grebe 2" }, at));
		await steward.query("DELETE FROM members WHERE id = $1", [memberId]);
		expect(await steward.query("SELECT 1 FROM console_keys WHERE member_id = $1", [memberId])).toEqual([]);
		await retire(database, at.add({ hours: 72 }));
		expect(await steward.query("SELECT 1 FROM console_keys")).toEqual([]);
	});

	test("who turns out to be one person has not released their own quotation", async () => {
		const [from, into] = [await memberCalled("Twin Tern 3"), await memberCalled("Twin Tern 4")];
		await steward.query(
			"UPDATE readings SET quoted_by = 'Twin Tern 3', released_by = 'Twin Tern 4' WHERE answer_id = (SELECT answer_id FROM readings LIMIT 1)",
		);
		await inTransaction(database, (tx) => merge(tx, keys, from, into, steward.clock.now()));
		expect(await steward.query("SELECT released_by FROM readings WHERE quoted_by = 'Twin Tern 4'")).toEqual([
			{ released_by: null },
		]);
	});

	test("a rotation of the keys looks at translations and quotations too", async () => {
		const tables: string[] = [];
		await rotateKeys(database, keys, steward.clock.now(), (table) => tables.push(table));
		expect(tables.filter((table) => table === "readings")).toHaveLength(2);
	});
});
