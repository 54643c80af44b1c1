import { expect, test } from "vitest";
import { runProgram } from "./run.ts";

test.skipIf(process.env.STEWARD_SLOW !== "1")(
	"killed twice while 600 members are reminded, the bots lose none of them and remind nobody twice",
	{ timeout: 300_000 },
	async () => {
		const { figures, said } = await runProgram("trial.ts", "reminders", "--members", "600", "--kills", "2");
		expect(figures, said).toMatchObject({ lost: 0, doubled: 0 });
		// What a killed bot had in hand waits out its lease: of so few, that is more than one in a hundred.
		expect((figures.sent ?? 0) + (figures.unknown ?? 0)).toBe(600);
	},
);
