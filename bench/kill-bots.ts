import type { Random } from "./random.ts";
import type { Town } from "./town.ts";
import type { Watch } from "./watch.ts";

/** Longest time for which nobody starts a killed bot again, in milliseconds. */
const DOWN_MS = 1_000;

/** How much later than its turn a kill may come, in milliseconds. */
const LATE_MS = 2_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Kills one bot or another, spread evenly over what is sent, and starts it again. */
export async function killBots(
	town: Town,
	audience: number,
	watch: Watch,
	kills: number,
	random: Random,
): Promise<number> {
	let done = 0;
	for (let at = 0; at < kills; at++) {
		const leftThen = audience * (1 - (at + 1) / (kills + 1));
		while (watch.left > leftThen || watch.state === "approved" || watch.state === "") await pause(50);
		await pause(random.number(LATE_MS));
		const bot = town.bots[random.whole(town.bots.length)];
		await bot?.end("SIGKILL");
		await pause(random.number(DOWN_MS));
		bot?.spawn();
		done += 1;
	}
	return done;
}
