/** What a window says after a request was counted. */
export interface Counted {
	readonly allowed: boolean;
	readonly limit: number;
	readonly remaining: number;
	/** Seconds until the window ends. */
	readonly resetAfter: number;
}

/** Counts requests in fixed windows by key, as Discord's buckets do. */
export interface Windows {
	count(key: string, limit: number, ms: number): Counted;
	clear(): void;
}

/** Requests per second of one bot, interactions exempt. Source: Discord API docs, "Global Rate Limit". */
export const GLOBAL_PER_SECOND = 50;

/** Messages in one channel, as the headers of the real route tell: 5 in 5 seconds. */
export const CHANNEL_MESSAGES = { limit: 5, ms: 5_000 };

/** Windows kept before finished ones are thrown out. */
const KEPT = 10_000;

/** Makes empty windows; a window opens with its first request. */
export function createWindows(): Windows {
	const open = new Map<string, { endsAt: number; used: number }>();
	return {
		count(key, limit, ms) {
			const now = Date.now();
			const known = open.get(key);
			const window = known && known.endsAt > now ? known : { endsAt: now + ms, used: 0 };
			open.set(key, window);
			const allowed = window.used < limit;
			if (allowed) window.used += 1;
			if (open.size > KEPT) for (const [other, { endsAt }] of open) if (endsAt <= now) open.delete(other);
			return { allowed, limit, remaining: limit - window.used, resetAfter: (window.endsAt - now) / 1_000 };
		},
		clear: () => open.clear(),
	};
}
