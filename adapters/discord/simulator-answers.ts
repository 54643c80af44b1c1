import type { Refused } from "./simulator-check.ts";

/** A file of a form. */
export interface SimFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** A request, read. */
export interface SimRequest {
	readonly method: string;
	/** Without `/api/v10`. */
	readonly path: string;
	readonly query: URLSearchParams;
	readonly authorization: string | undefined;
	/** The JSON body, or `payload_json` of a form; undefined when it is unreadable or not there. */
	readonly body: unknown;
	readonly files: readonly SimFile[];
}

/** What is answered, or what happens to the connection instead. */
export type SimAnswer =
	| {
			readonly kind: "answer";
			readonly status: number;
			readonly headers?: Record<string, string>;
			readonly body?: unknown;
	  }
	| { readonly kind: "hang" }
	| { readonly kind: "reset" };

/** An answer that takes a request. */
export const ok = (body?: unknown, headers?: Record<string, string>): SimAnswer => ({
	kind: "answer",
	status: body === undefined ? 204 : 200,
	...(headers ? { headers } : {}),
	body,
});

/** An answer that refuses a request. */
export const injected = ({ status, code, message }: Refused): SimAnswer => ({
	kind: "answer",
	status,
	body: { message, code },
});

/** Refusals in Discord's words. Source: Discord API docs, "JSON Error Codes". */
export const UNAUTHORIZED: Refused = { status: 401, code: 0, message: "401: Unauthorized", why: "wrong token" };
export const NOT_FOUND: Refused = { status: 404, code: 0, message: "404: Not Found", why: "no such route" };
export const UNKNOWN_CHANNEL: Refused = {
	status: 404,
	code: 10_003,
	message: "Unknown Channel",
	why: "unknown channel",
};
export const UNKNOWN_MESSAGE: Refused = {
	status: 404,
	code: 10_008,
	message: "Unknown Message",
	why: "unknown message",
};
export const UNKNOWN_USER: Refused = { status: 404, code: 10_013, message: "Unknown User", why: "unknown user" };
export const UNKNOWN_WEBHOOK: Refused = { status: 404, code: 10_015, message: "Unknown Webhook", why: "unknown token" };
export const UNKNOWN_INTERACTION: Refused = {
	status: 404,
	code: 10_062,
	message: "Unknown interaction",
	why: "unknown interaction",
};
export const ANSWERED: Refused = {
	status: 400,
	code: 40_060,
	message: "Interaction has already been acknowledged.",
	why: "interaction answered twice",
};
export const BAD_CALLBACK: Refused = { status: 400, code: 50_035, message: "Invalid Form Body", why: "callback type" };
export const NOT_ITS_OWN: Refused = {
	status: 403,
	code: 50_005,
	message: "Cannot edit a message authored by another user",
	why: "another's message",
};
export const UNREACHABLE: Refused = {
	status: 403,
	code: 50_007,
	message: "Cannot send messages to this user",
	why: "the person takes no messages",
};
