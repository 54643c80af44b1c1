import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * Headers that keep a page to itself: everything on it comes from this server, nothing inline runs, no other site may
 * frame it or learn of it. Whether a browser must use HTTPS is said by the proxy that offers it, not here.
 *
 * @param besides - What this page may load or send that the others may not.
 */
export function shielded(
	besides: { readonly [part in "fontSrc" | "formAction" | "mediaSrc"]?: true },
): MiddlewareHandler {
	const allowed = (part: keyof typeof besides) => (besides[part] ? SELF : NONE);
	return secureHeaders({
		contentSecurityPolicy: {
			defaultSrc: NONE,
			scriptSrc: SELF,
			styleSrc: SELF,
			imgSrc: SELF,
			connectSrc: SELF,
			fontSrc: allowed("fontSrc"),
			mediaSrc: allowed("mediaSrc"),
			formAction: allowed("formAction"),
			baseUri: NONE,
			frameAncestors: NONE,
		},
		strictTransportSecurity: false,
		xFrameOptions: "DENY",
	});
}
