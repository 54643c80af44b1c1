import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds before the first retry, doubled for each further one up to the longest. Our own choice. */
const FIRST_MS = 250;
const LONGEST_MS = 30_000;

/** How long to wait before try number `failures` + 1. */
export function backoffMs(failures: number): number {
	return Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
}

/** Waits; ends early, without an error, when `signal` aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
	try {
		await sleep(ms, undefined, { signal });
	} catch (error) {
		if (!signal.aborted) throw error;
	}
}
