import { expect, test } from "vitest";
import { runProgram } from "./run.ts";

/**
 * Five for the transaction, which `test/broadcasts/round-trips.test.ts` counts exactly, and two for the marks on what was
 * sent and what providers report of it. Under load those share round trips, so that it comes to less.
 */
const MOST = 5 + 2;

test.skipIf(process.env.STEWARD_SLOW !== "1")(
	"a message takes few round trips to the database: its transaction, the mark on its reply, its report",
	{ timeout: 300_000 },
	async () => {
		const { code, figures, said } = await runProgram("bench.ts", "inbound", "--seconds", "4", "--people", "100");
		expect(code, said).toBe(0);
		const {
			roundTripsPerMessage = 0,
			idleRoundTripsPerSecond = 0,
			countedPerSecond = 0,
		} = figures as Record<string, number>;
		expect(roundTripsPerMessage - idleRoundTripsPerSecond / countedPerSecond, said).toBeLessThanOrEqual(MOST);
		expect(figures.perSecond).toBeGreaterThan(0);
	},
);
