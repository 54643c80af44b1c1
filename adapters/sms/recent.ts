/** How many attempts are remembered; at 225 segments a second (the fastest long code) still half a minute. */
const REMEMBERED = 10_000;

/** What this process knows of its latest attempts, to tell messages with the same words apart. Nothing here outlives it. */
export interface Recent {
	/** The attempt was tried at this instant. */
	tried(attempt: string, at: Temporal.Instant): void;
	/** Twilio's id turned out to be this attempt's. */
	settled(attempt: string, sid: string): void;
	lastTry(attempt: string): Temporal.Instant | undefined;
	sidOf(attempt: string): string | undefined;
	attemptOf(sid: string): string | undefined;
}

/** An empty memory, bounded to the latest attempts. */
export function createRecent(): Recent {
	const tries = new Map<string, Temporal.Instant>();
	const sids = new Map<string, string>();
	const attempts = new Map<string, string>();
	return {
		tried: (attempt, at) => keep(tries, attempt, at),
		settled(attempt, sid) {
			keep(sids, attempt, sid);
			keep(attempts, sid, attempt);
		},
		lastTry: (attempt) => tries.get(attempt),
		sidOf: (attempt) => sids.get(attempt),
		attemptOf: (sid) => attempts.get(sid),
	};
}

function keep<T>(map: Map<string, T>, key: string, value: T): void {
	map.delete(key);
	map.set(key, value);
	const oldest = map.size > REMEMBERED ? map.keys().next() : undefined;
	if (oldest && !oldest.done) map.delete(oldest.value);
}
