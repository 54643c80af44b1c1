/** Work that is done again and again, never twice at once. */
export interface Rounds {
	/** Does it now; resolves when a round that began after this call is over. */
	look(): Promise<void>;
	/** Does it no more, and waits for the round under way. */
	stop(): Promise<void>;
}

/**
 * Does `round` every `everyMs` milliseconds until stopped. While a round is under way none begins; one that fails is told
 * to `onError`, and the next comes all the same.
 */
export function startRounds(everyMs: number, round: () => Promise<void>, onError: (error: unknown) => void): Rounds {
	let running: Promise<void> | undefined;
	const once = (): Promise<void> => {
		running ??= round()
			.catch(onError)
			.finally(() => {
				running = undefined;
			});
		return running;
	};
	const timer = setInterval(() => void once(), everyMs);
	return {
		async look() {
			// One that had begun before may have looked too early.
			await running;
			await once();
		},
		async stop() {
			clearInterval(timer);
			await running;
		},
	};
}
