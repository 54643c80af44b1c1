import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createProgress } from "../../bot/cli/progress.ts";
import { newKeys } from "../../bot/store/keys.ts";
import { freshDatabase } from "../support/database.ts";

const CLI = join(import.meta.dirname, "../../bot/cli.ts");

let folder: string;
let env: Record<string, string | undefined>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "steward-import-cli-"));
	const DATABASE_URL = await freshDatabase(inject("server"));
	env = { PATH: process.env.PATH, DATABASE_URL, DATA_DIR: folder, STEWARD_KEYS: newKeys() };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `import` as an operator would, with nothing of this machine's settings. */
async function run(...args: readonly string[]) {
	const child = spawn(process.execPath, [CLI, "import", ...args], { env });
	child.stdin.end();
	const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
	return { out, err, code };
}

test("the command: a dry run, the import, and what is wrong", async () => {
	const file = join(folder, "members.csv");
	const report = join(folder, "refused.csv");
	writeFileSync(
		file,
		[
			"Handy,Vorname,Shoe size,Alerts,Consent date,Consent source",
			"0712 345 678,Amina,38,yes,3/4/2025,paper list",
			"0712 345 679,agent 7,39,yes,3/4/2025,paper list",
			"0712 345 679,Juma,40,yes,3/4/2025,paper list",
			"",
		].join("\n"),
	);
	const options = ["--map", "Handy=phone", "--map", "Vorname=name", "--country", "Kenya", "--dates", "dmy"];
	const dry = await run(file, ...options, "--dry-run");
	expect(dry.code).toBe(0);
	expect(dry.err).toBe("100 %: 3 of 3 rows\n");
	expect(
		dry.out,
	).toBe(`3 rows. Columns read: Handy (phone), Vorname (name), Alerts (alerts), Consent date (consent-date), Consent source (consent-source).
Columns ignored: Shoe size.

Would be added: 2
  channel: sms 2
  country: KE 2
  language: sw 2
  topics: alerts 2
  without their name: 1 (not a name to be called by: letters, at most 4 words and 40 letters)
Already members, left as they are: 0
Refused: 1
  1: the same address stands on an earlier line
Namely:
  line 4: the same address stands on line 3

This was a dry run: nothing was written.
`);
	const real = await run(file, ...options, "--report", report);
	expect(real.out).toContain("\nAdded: 2\n");
	expect(real.out).toContain(`Every refused row is in ${report}.`);
	expect(readFileSync(report, "utf8")).toContain('"4",,"the same address stands on line 3"');
	expect((await run(file, ...options)).out).toContain("Added: 0\nAlready members, left as they are: 2\nRefused: 1\n");

	const wrong = await run(file);
	expect(wrong.code).toBe(1);
	expect(wrong.err).toMatch(/an address \(phone.*\n.*--map.*\n\(import.missing-column\)/);
	expect(await run(file, "--country", "Atlantis")).toMatchObject({ code: 1, err: expect.stringContaining("KE") });
});

test("progress is a bar on a terminal, and elsewhere a line for every tenth", () => {
	const written: string[] = [];
	const write = (piece: string) => written.push(piece);
	const plain = createProgress({ write });
	for (const done of [0, 50, 100, 149, 1_000]) plain(done, 1_000);
	expect(written).toEqual(["10 %: 100 of 1000 rows\n", "100 %: 1000 of 1000 rows\n"]);
	written.length = 0;
	const bar = createProgress({ write, isTTY: true });
	bar(500, 1_000);
	bar(1_000, 1_000);
	expect(written[0]).toBe(`\r${"█".repeat(15)}${"░".repeat(15)} 500 of 1000`);
	expect(written[1]).toMatch(/ 1000 of 1000\n$/);
});
