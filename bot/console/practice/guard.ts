import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.ts";

/** Everything comes from this server; nothing inline runs. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"media-src 'self'",
	"connect-src 'self'",
	"form-action 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** Headers that keep the page to itself. */
export const shielded: MiddlewareHandler = async (c, next) => {
	await next();
	c.header("Content-Security-Policy", POLICY);
	c.header("X-Content-Type-Options", "nosniff");
	c.header("Referrer-Policy", "no-referrer");
	c.header("Cross-Origin-Resource-Policy", "same-origin");
};

/**
 * Refuses what another site makes a browser send. Browsers say where a request
 * comes from in `Sec-Fetch-Site`, older ones in `Origin`; a request with neither
 * is not a browser's.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
	const site = c.req.header("sec-fetch-site");
	const origin = c.req.header("origin");
	const own =
		site === undefined ? origin === undefined || hostOf(origin) === c.req.header("host") : site === "same-origin";
	if (!own) throw new Problem(403, "practice.other-site", "Only the practice page itself may do this.");
	await next();
};

function hostOf(origin: string): string | undefined {
	return URL.canParse(origin) ? new URL(origin).host : undefined;
}
