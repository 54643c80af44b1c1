import { SendError } from "../../bot/core/channel.ts";
import { sendErrorOf } from "./errors.ts";

/** First and longest wait before something is tried again, in milliseconds. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/** Tries of a request that may be repeated, before its failure is passed on. */
const TRIES = 6;

/** The wait before try number `tried` + 1: doubling, up to five seconds. */
export function backoff(tried: number): number {
	return Math.min(FIRST_WAIT_MS * 2 ** Math.min(tried, 10), LONGEST_WAIT_MS);
}

/** Waits; returns early when `signal` aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return Promise.resolve();
	const { promise, resolve } = Promise.withResolvers<void>();
	const end = () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", end);
		resolve();
	};
	const timer = setTimeout(end, ms);
	signal.addEventListener("abort", end);
	return promise;
}

/**
 * Repeats a request that does no harm twice, waiting as long as Discord asks.
 * Throws the `SendError` of the last try, and at once when it is terminal.
 */
export async function patiently<T>(request: () => Promise<T>, signal: AbortSignal): Promise<T> {
	for (let tried = 0; ; tried++) {
		try {
			return await request();
		} catch (reason) {
			const error = sendErrorOf(reason, "safe");
			if (error.kind === "terminal" || tried + 1 >= TRIES || signal.aborted) throw error;
			await pause(error.retryAfterMs ?? backoff(tried), signal);
			if (signal.aborted) throw new SendError("retry", "stopped");
		}
	}
}
