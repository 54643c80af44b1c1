import type { MiddlewareHandler } from "hono";
import { Problem } from "./problem.ts";

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
