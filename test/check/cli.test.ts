import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { typedLines } from "../../adapters/terminal/render.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { freshDatabase } from "../support/database.ts";

const CLI = join(import.meta.dirname, "../../bot/cli.ts");

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "steward-cli-"));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** Runs a command as an operator would, with nothing of this machine's settings but what is given. */
async function steward(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) {
	const child = spawn(process.execPath, [CLI, ...args], { env: { PATH: process.env.PATH, ...options.env } });
	child.stdin.end(options.input ?? "");
	const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
	return { out, err, code };
}

describe("the operators' commands", () => {
	test("explain themselves, all of them", async () => {
		const { out, code } = await steward(["--help"]);
		expect(code).toBe(0);
		for (const command of ["play", "check", "flows", "locales", "keys", "audit"])
			expect(out).toMatch(new RegExp(`^  ${command}`, "m"));
		expect((await steward(["locales", "import", "--help"])).out).toContain("--reviewer");
	});

	test("say what is wrong and what to do, with a code, and end with 1", async () => {
		const { err, code } = await steward(["play", "nowhere"]);
		expect(code).toBe(1);
		expect(err).toMatch(
			/^\nThere is no flow "nowhere"\.\nChoose one of onboarding, help, [\w, -]+, console\.\n\(play\.no-such-flow\)\n$/,
		);
		const locale = await steward(["play", "help", "--locale", "xx"]);
		expect(locale.code).toBe(1);
		expect(locale.err).toContain("It must be one of en, es,");
	});

	test("fresh keys are keys", async () => {
		const { out } = await steward(["keys", "new"]);
		expect(createKeyring(out.trim()).active).toBe("k1");
	});

	test("a play from a pipe is written down as it was shown", async () => {
		const record = join(folder, "am.txt");
		const input = "አዎ\n1 3\n!wait\n";
		const { out } = await steward(["play", "onboarding", "--locale", "am", "--record", record], { input });
		const kept = readFileSync(record, "utf8");
		expect(`${kept}Wrote ${record}.\n`).toBe(`# flow onboarding, locale am, channel sms\n${out}`);
		expect(typedLines(kept)).toEqual(["አዎ", "1 3", "!wait"]);
		expect(kept).toContain("DO> would save locale = am\n");
	});

	test("a sheet goes out and comes back", async () => {
		const file = join(folder, "my.csv");
		expect((await steward(["locales", "export", "--locale", "my", "--out", file])).out).toBe(`Wrote ${file}.\n`);
		const sheet = readFileSync(file, "utf8");
		expect(sheet.split("\r\n")[0]).toBe('\ufeff"key","state","comment","english","translation"');
		const back = await steward(["locales", "import", file, "--locale", "my"]);
		expect(back.out).toMatch(/^0 changed, \d+ as before, 0 empty, 0 refused\.\n$/);

		writeFileSync(file, `key,translation\nnowhere,x\nhelp-text,x\n`);
		const refused = await steward(["locales", "import", file, "--locale", "my"]);
		expect(refused.code).toBe(1);
		expect(refused.out).toContain("line 2, nowhere: English has no such message\nline 3, help-text: it lacks");
	});

	test("keys are changed in two steps, and the audit log tells of it", async () => {
		const DATABASE_URL = await freshDatabase(inject("server"));
		const first = newKeys();
		const rotate = (keys: string) => steward(["keys", "rotate"], { env: { DATABASE_URL, STEWARD_KEYS: keys } });
		const asked = await rotate(first);
		expect(asked.err).toBe("");
		const next = asked.out.trim().split("\n").at(-1) ?? "";
		expect(next.startsWith(`${first},k2:`)).toBe(true);
		expect(createKeyring(next).active).toBe("k2");
		const { out } = await steward(["audit", "verify"], { env: { DATABASE_URL } });
		expect(out).toBe("The audit log holds: 1 entries.\n");
	});
});
