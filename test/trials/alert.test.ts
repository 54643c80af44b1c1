import { describe, expect, test } from "vitest";
import { runProgram } from "./run.ts";

const CHANNELS = ["sms", "telegram", "slack", "discord"];

interface Figures {
	readonly lanes: Readonly<Record<string, { readonly refused429: number; readonly sent: number }>>;
	readonly lost: number;
	readonly doubled: number;
	readonly unknown: number;
	readonly replyP99Ms: Readonly<Record<string, number | null>>;
}

/** What `alert` printed: it has figures within figures. */
const figuresOf = (ended: { readonly figures: unknown }) => ended.figures as Figures;

describe.skipIf(process.env.STEWARD_SLOW !== "1")("an alert to hundreds, on four channels in eleven languages", () => {
	test("reaches each of them once, while people talk to the bot", { timeout: 300_000 }, async () => {
		const ended = await runProgram("trial.ts", "alert", "--members", "600", "--seed", "1");
		const { lanes, lost, doubled, unknown, replyP99Ms } = figuresOf(ended);
		expect({ lost, doubled, unknown }, ended.said).toEqual({ lost: 0, doubled: 0, unknown: 0 });
		for (const channel of CHANNELS) {
			expect(lanes[channel]?.sent, channel).toBeGreaterThan(0);
			// None on a machine of its own (bench/README.md); here the simulators may be held up, and what waits comes at once.
			expect(lanes[channel]?.refused429, channel).toBeLessThan((lanes[channel]?.sent ?? 0) / 20);
			expect(replyP99Ms[channel], channel).toBeGreaterThan(0);
		}
		// What is wrong on a screen or in the counts is said in words.
		expect(ended.said).not.toMatch(/ × /);
	});

	test("loses and doubles nothing when one of two bots is killed, three times", { timeout: 420_000 }, async () => {
		const ended = await runProgram(
			...(["trial.ts", "alert", "--members", "600", "--processes", "2", "--kills", "3", "--seed", "2"] as const),
		);
		const { lost, doubled } = figuresOf(ended);
		expect({ lost, doubled, code: ended.code }, ended.said).toEqual({ lost: 0, doubled: 0, code: 0 });
		expect(ended.said).toContain("killed 3 times");
	});
});

test.skipIf(process.env.STEWARD_SLOW !== "1")(
	"an audience of 50,000 is frozen at little more than the cost of its rows, and claimed evenly to its end",
	{ timeout: 300_000 },
	async () => {
		const { code, figures, said } = await runProgram("bench.ts", "freeze", "--members", "50000");
		expect(code, said).toBe(0);
		expect(figures.rows).toBeGreaterThan(40_000);
		// Twice on a machine of its own (bench/README.md), and claims that cost as much at the end as at the start.
		expect(figures.ratio).toBeLessThan(4);
		expect(figures.claimRatio).toBeLessThan(4);
	},
);
