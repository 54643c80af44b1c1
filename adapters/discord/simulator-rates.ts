/** What a window says after a request was counted. */
export interface Counted {
	readonly allowed: boolean;
	readonly limit: number;
	readonly remaining: number;
	/** Seconds until the window ends. */
	readonly resetAfter: number;
}

/** Counts requests by key: in fixed windows, as Discord's routes do, or against a rate. */
export interface Windows {
	count(key: string, limit: number, ms: number): Counted;
	/**
	 * Takes one from the bucket of that name, which holds a second's worth and fills evenly: who keeps the rate exactly is
	 * never refused, as a window that begins with a late request would do.
	 */
	pour(key: string, perSecond: number): Counted;
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
	const buckets = new Map<string, { tokens: number; at: number }>();
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
		pour(key, perSecond) {
			const full = Math.max(1, perSecond);
			const now = performance.now();
			const known = buckets.get(key) ?? { tokens: full, at: now };
			const tokens = Math.min(full, known.tokens + ((now - known.at) / 1_000) * perSecond);
			const allowed = tokens >= 1;
			const left = allowed ? tokens - 1 : tokens;
			buckets.set(key, { tokens: left, at: now });
			return { allowed, limit: full, remaining: Math.floor(left), resetAfter: (1 - tokens) / perSecond };
		},
		clear() {
			open.clear();
			buckets.clear();
		},
	};
}
