import { rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { exportToFile } from "../../bot/surveys/export-file.ts";
import { releaseResults } from "../../bot/surveys/results.ts";
import { createTestLog, startTestSteward, type TestSteward } from "../support/steward.ts";
import { answered, harms, keysOf, published } from "../surveys/answered.ts";

const RESPONSES = 100_000;
/** What may be held at once, in bytes. The responses take twice as much, and more still as objects. */
const HELD_MAX = 40_000_000;

/** Slow suites run only when asked for: `STEWARD_SLOW=1`. */
const slow = process.env.STEWARD_SLOW === "1";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let steward: TestSteward | undefined;
const out = join(tmpdir(), `steward-many-${process.pid}.csv`);
beforeAll(async () => {
	if (!slow) return;
	steward = await startTestSteward();
	await published(steward, harms);
	for (let page = 0; page < RESPONSES; page += 2_000)
		await answered(
			steward,
			harms,
			Array.from({ length: 2_000 }, (_, at) => ({
				answers: { whom: "me", weight: "p4", change: `Number ${page + at} ${"አ".repeat(250)}` },
			})),
		);
}, 600_000);
afterAll(async () => {
	for (const file of [out, `${out}.dictionary.json`]) rmSync(file, { force: true });
	await steward?.stop();
});

const held = () => {
	collect();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
};

test.runIf(slow)(
	"100,000 responses are exported, and counted, in flat memory",
	async () => {
		if (!steward) throw new Error("nothing was set up");
		const database = openDatabase(steward.databaseUrl, createTestLog());
		const keys = await keysOf(steward);
		const at = steward.clock.now();
		const samples: number[] = [];
		const look = setInterval(() => {
			samples.push(held());
		}, 500);
		try {
			const what = { survey: harms, format: "csv", out, withText: true, reason: "", at } as const;
			expect(await exportToFile(database, keys, what)).toBe(RESPONSES);
			expect(statSync(out).size).toBeGreaterThan(2 * HELD_MAX);
			const { results } = await releaseResults({ database, keys, ids: machineIds }, harms.id, "operator", at);
			expect(results.inside[0]?.cells[0]?.count).toBe(RESPONSES);
		} finally {
			clearInterval(look);
			await database.close();
		}
		expect(samples.length).toBeGreaterThan(5);
		expect(Math.max(...samples) - Math.min(...samples)).toBeLessThan(HELD_MAX);
	},
	600_000,
);
