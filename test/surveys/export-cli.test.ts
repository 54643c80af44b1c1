import { readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../bot/store/database.ts";
import { exportToFile } from "../../bot/surveys/export-file.ts";
import { command } from "../broadcasts/compose-rig.ts";
import { createTestLog, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answered, crowd, harms, keysOf, published } from "./answered.ts";

let steward: TestSteward;
const files: string[] = [];
const fileIn = (name: string) => {
	const path = join(tmpdir(), `steward-export-${process.pid}-${name}`);
	files.push(path, `${path}.dictionary.json`);
	return path;
};
beforeAll(async () => {
	steward = await startTestSteward();
	await published(steward, harms);
});
afterAll(async () => {
	for (const file of files) rmSync(file, { force: true });
	await steward.stop();
});

test("responses without their authors; words of their own only when asked for; audited", async () => {
	const words = secret("=HYPERLINK of what I would change here");
	const memberId = "00000000-0000-7000-8000-00000000abcd";
	await answered(steward, harms, [
		{ locale: "my", country: "MM", answers: { whom: "me", kinds: "hate,lies", weight: "p5", change: words } },
		{
			finished: false,
			lastStep: "weight",
			answers: { whom: "others", story: [secret("First part told"), secret("second part told")] },
		},
	]);
	const plain = fileIn("plain.csv");
	expect(await command(steward, "survey", "export", "harms", "--format", "csv", "--out", plain)).toContain(
		"2 responses",
	);
	const csv = readFileSync(plain, "utf8");
	expect(csv).toContain('"version","locale","country","finished","whom","kinds","weight","reported"\r\n');
	expect(csv).toContain('"my","MM","yes","me","hate,lies","p5",""');
	expect(csv).not.toContain("HYPERLINK");
	expect(csv).not.toContain("told");
	expect(csv).not.toContain(memberId);
	expect(statSync(plain).mode & 0o777).toBe(0o600);
	expect(
		JSON.parse(readFileSync(`${plain}.dictionary.json`, "utf8")).columns.map(({ name }: { name: string }) => name),
	).not.toContain("story");

	const whole = fileIn("whole.csv");
	const said = await command(
		steward,
		"survey",
		"export",
		"harms",
		"--format",
		"csv",
		"--out",
		whole,
		"--with-text",
		"--reason",
		"the assembly",
	);
	expect(said).toContain("only organizers may read them");
	expect(readFileSync(whole, "utf8")).toContain(`"'${words}"`);
	const json = fileIn("whole.json");
	await command(steward, "survey", "export", "harms", "--format", "json", "--out", json, "--with-text");
	const { responses } = JSON.parse(readFileSync(json, "utf8")) as {
		responses: { finished: boolean; answers: Record<string, unknown> }[];
	};
	expect(responses.find(({ finished }) => !finished)?.answers).toEqual({
		whom: "others",
		story: "First part told\n\nsecond part told",
	});
	expect(
		await steward.query("SELECT actor, subject, detail FROM audit_log WHERE action = 'survey.export' ORDER BY seq"),
	).toMatchObject([
		{ actor: "operator", subject: "harms", detail: { format: "csv", text: false, reason: "" } },
		{ detail: { format: "csv", text: true, reason: "the assembly" } },
		{ detail: { format: "json", text: true } },
	]);

	await expect(command(steward, "survey", "export", "harms", "--format", "csv", "--out", plain)).rejects.toMatchObject({
		stderr: expect.stringContaining("survey.export-refused"),
	});
	await expect(
		command(steward, "survey", "export", "nothing", "--format", "csv", "--out", fileIn("none.csv")),
	).rejects.toMatchObject({
		stderr: expect.stringContaining("survey.none"),
	});
	expect(readFileSync(plain, "utf8")).toBe(csv);
}, 120_000);

test("the order of the rows is another in each export", async () => {
	await answered(steward, harms, crowd(60));
	const database = openDatabase(steward.databaseUrl, createTestLog());
	const keys = await keysOf(steward);
	const orders: string[] = [];
	try {
		for (const name of ["one.json", "two.json"]) {
			const out = fileIn(name);
			const at = steward.clock.now();
			await exportToFile(database, keys, { survey: harms, format: "json", out, withText: false, reason: "", at });
			const { responses } = JSON.parse(readFileSync(out, "utf8")) as {
				responses: { locale: string; answers: unknown }[];
			};
			orders.push(JSON.stringify(responses.map(({ locale, answers }) => [locale, answers])));
		}
	} finally {
		await database.close();
	}
	expect(orders[0]).not.toBe(orders[1]);
});

test("the command releases results too", async () => {
	await answered(steward, harms, crowd(50));
	expect(await command(steward, "survey", "release", "harms")).toContain("Release 1 of harms");
}, 60_000);
