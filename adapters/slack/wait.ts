/** Resolves after `ms`, or at once when `signal` aborts; leaves no timer behind. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener("abort", end);
	});
}

/** First wait of a series, in milliseconds. */
const FIRST_WAIT_MS = 250;
/** Longest wait of a series, in milliseconds. */
const LONGEST_WAIT_MS = 30_000;

/** How long to wait after so many failures in a row (1 is the first): doubling, with a random quarter off. */
export function backoff(failures: number): number {
	const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
	return full * (0.75 + Math.random() / 4);
}

/** What `promise` gives, or `late` when it takes longer than `ms`. The promise goes on by itself. */
export async function within<Value, Late>(promise: Promise<Value>, ms: number, late: Late): Promise<Value | Late> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const deadline = new Promise<Late>((resolve) => {
		timer = setTimeout(() => resolve(late), ms);
	});
	try {
		return await Promise.race([promise, deadline]);
	} finally {
		clearTimeout(timer);
	}
}
