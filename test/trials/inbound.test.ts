import { expect, test } from "vitest";
import { runProgram } from "./run.ts";

test.skipIf(process.env.STEWARD_SLOW !== "1")(
	"a message takes at most six round trips to the database, the mark on its reply included",
	{ timeout: 300_000 },
	async () => {
		const { code, figures, said } = await runProgram("bench.ts", "inbound", "--seconds", "4", "--people", "100");
		expect(code, said).toBe(0);
		expect(figures.roundTripsPerMessage).toBeLessThanOrEqual(6);
		expect(figures.perSecond).toBeGreaterThan(0);
	},
);
