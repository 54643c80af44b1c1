import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";
import { insertPopulation, populationArb } from "./audience-population.ts";

const CLI = join(import.meta.dirname, "../../bot/cli.ts");

let folder: string;
let url: string;
let database: Database;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "steward-audience-"));
	url = await freshDatabase(inject("server"));
	database = openDatabase(url, createTestLog());
	const [members] = fc.sample(populationArb, { numRuns: 1, seed: 11 });
	await insertPopulation(database.pool, members ?? []);
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true });
});

/** Runs a command as an operator would. */
async function audience(...args: readonly string[]) {
	const env = { PATH: process.env.PATH, DATABASE_URL: url };
	const child = spawn(process.execPath, [CLI, "audience", ...args], { env });
	const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
	return { out, err, code };
}

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

test("an operator checks, counts, keeps and lists audiences", async () => {
	const rule = file("kenya.json", '{ "all": [ { "country": ["KE", "US"] }, { "not": { "channel": ["sms"] } } ] }');
	const words = "Members who match this: country: Kenya or United States; and not (message sent by: SMS)";
	expect((await audience("save", "kenya", rule)).out).toBe(`Kept kenya: ${words}\n`);
	const [swahili, listed, counted, unknown] = await Promise.all([
		audience("check", rule, "--locale", "sw"),
		audience("list"),
		audience("count", "kenya", "--topic", "alerts"),
		audience("count", "uganda", "--topic", "alerts"),
	]);
	expect(swahili.out).toContain("Marekani");
	expect(listed.out).toMatch(/^kenya {2}\(operator, \d{4}-\d\d-\d\d\)\n {2}Members who match/);
	expect(unknown).toEqual({
		out: "",
		err: "\nThere is no audience uganda.\nChoose one of kenya.\n(audience.unknown)\n",
		code: 1,
	});

	expect(counted.out).toContain(words);
	const [, reached, matching] = /^(\d+) of the (\d+) members who match/m.exec(counted.out) ?? [];
	const numbers = (part: string) => [...part.matchAll(/^\S.*? +(\d+)$/gm)].map(([, each]) => Number(each));
	const [cells = "", missed = ""] = counted.out.split("get nothing:");
	const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
	expect(Number(reached)).toBeGreaterThan(0);
	expect(sum(numbers(cells))).toBe(Number(reached));
	expect(numbers(missed)).toHaveLength(5);
	expect(sum(numbers(missed))).toBe(Number(matching) - Number(reached));
	expect(cells).not.toMatch(/^SMS/m);
}, 60_000);

test("says what is wrong with a file and what to do", async () => {
	const [wrong, broken, missing] = await Promise.all([
		audience("check", file("wrong.json", '{ "all": [ { "country": ["Kenya"] }, { "age": 18 } ] }')),
		audience("check", file("broken.json", '{ "all": [ }')),
		audience("count", join(folder, "missing.json"), "--topic", "alerts"),
	]);
	expect(wrong.err).toContain('rule.all[0].country[0]: "Kenya" is no country\'s code.');
	expect(wrong.err).toContain('rule.all[1]: There is no condition "age".');
	expect(broken.err).toContain("is no JSON.\nLook for a missing comma");
	expect(missing.err).toContain("(audience.unreadable-file)");
	expect([wrong.code, broken.code, missing.code]).toEqual([1, 1, 1]);
}, 60_000);
