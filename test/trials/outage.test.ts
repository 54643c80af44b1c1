import { expect, test } from "vitest";
import { runProgram } from "./run.ts";

test.skipIf(process.env.STEWARD_SLOW !== "1").each(["1", "4"])(
	"what people write while the bot is away is answered once when it is back (seed %s)",
	{ timeout: 300_000 },
	async (seed) => {
		const { code, figures, said } = await runProgram("trial.ts", "outage", "--seed", seed);
		expect(figures, said).toEqual({ sent: 40, answeredOnce: 40, lost: 0, doubled: 0 });
		expect(code).toBe(0);
	},
);
