import type { Context, MiddlewareHandler } from "hono";

/** Keeps the pages out of caches and search engines; what may be kept says so itself. */
export const unkept: MiddlewareHandler = async (c, next) => {
	await next();
	c.header("X-Robots-Tag", "noindex, nofollow");
	if (c.res.headers.get("Cache-Control") === null) c.header("Cache-Control", "no-store");
};

const hostOf = (url: string | undefined) => (url !== undefined && URL.canParse(url) ? new URL(url).host : undefined);

/**
 * True when the console's own page sent the form. Browsers say so in `Sec-Fetch-Site`, older ones in `Origin`; what says
 * neither is no form of ours.
 */
export function isOwnForm(c: Context, publicUrl: string): boolean {
	const site = c.req.header("sec-fetch-site");
	if (site !== undefined) return site === "same-origin";
	const from = hostOf(c.req.header("origin"));
	return from !== undefined && (from === c.req.header("host") || from === hostOf(publicUrl));
}

/** Wrong links that one address may send in a minute. Reason: a link cannot be guessed; this only spares the database. */
const TRIES = 10;
const SPAN_MS = 60_000;

/** Most addresses that are remembered. Reason: memory; the oldest are forgotten first. */
const ADDRESSES_MAX = 10_000;

/** Counts wrong links by address. */
export function createTries(now: () => number) {
	const counted = new Map<string, { since: number; count: number }>();
	const live = (address: string) => {
		const entry = counted.get(address);
		return entry && now() - entry.since < SPAN_MS ? entry : undefined;
	};
	return {
		/** True when this address has to wait. */
		tooMany: (address: string) => (live(address)?.count ?? 0) >= TRIES,
		wrong(address: string): void {
			const entry = live(address) ?? { since: now(), count: 0 };
			counted.delete(address);
			counted.set(address, { since: entry.since, count: entry.count + 1 });
			const oldest = counted.keys().next();
			if (counted.size > ADDRESSES_MAX && !oldest.done) counted.delete(oldest.value);
		},
	};
}
