import { expect, test } from "vitest";
import { runProgram } from "./run.ts";

test.skipIf(process.env.STEWARD_SLOW !== "1")(
	"killed six times in 120 messages, the bot handles each of them once",
	{ timeout: 300_000 },
	async () => {
		const { code, figures, said } = await runProgram("trial.ts", "crash", "--messages", "120", "--kills", "6");
		expect(figures, said).toMatchObject({ inbound: 120, handledOnce: 120, lost: 0, doubled: 0 });
		expect(figures.telegramRepeats).toBeLessThanOrEqual(30);
		expect(code).toBe(0);
	},
);
