import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from "@slack/web-api";
import { SendError } from "../../bot/core/channel.ts";

/** Where a send stood when it failed: while `preparing`, nothing can have reached the person's screen. */
export type Phase = "preparing" | "posting";

/** What says that this address cannot be written to. Source: the error tables of chat.postMessage and conversations.open. */
const UNREACHABLE: ReadonlySet<string> = new Set([
	"user_not_found",
	"user_not_visible",
	"users_not_found",
	"user_disabled",
	"channel_not_found",
	"cannot_dm_bot",
	"is_archived",
	"not_in_channel",
	"messages_tab_disabled",
]);

/**
 * What says that the bot itself is shut out (a revoked token, a missing scope).
 * It is true of every address at once, so that no address may be given up for
 * it: the send waits until an operator has put it right. `account_inactive`
 * speaks of the token's own account, not of the person's.
 * Source: the error tables of docs.slack.dev/reference/methods.
 */
const SHUT_OUT: ReadonlySet<string> = new Set([
	"not_authed",
	"invalid_auth",
	"account_inactive",
	"token_revoked",
	"token_expired",
	"no_permission",
	"missing_scope",
	"not_allowed_token_type",
	"access_denied",
	"org_login_required",
	"ekm_access_denied",
	"team_access_not_granted",
]);
/** How long to wait before another send while the bot is shut out. */
const SHUT_OUT_RETRY_MS = 60_000;

/** Not taken, and worth another try. */
const LATER: ReadonlySet<string> = new Set([
	"ratelimited",
	"rate_limited",
	"service_unavailable",
	"request_timeout",
	"team_added_to_org",
	"accesslimited",
]);

/** Slack: "possible some aspect of the operation succeeded before the error was raised". */
const PERHAPS: ReadonlySet<string> = new Set(["internal_error", "fatal_error"]);

/** Failures before a byte of the request could be written. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
	"CERT_HAS_EXPIRED",
]);

/** True when Slack refused the bot's credentials: no wait will help by itself. */
export function isShutOut(error: unknown): boolean {
	return error instanceof WebAPIPlatformError && SHUT_OUT.has(error.data.error);
}

/** A word for the log: the provider's own code, never a text of it. */
export function codeOf(error: unknown): string {
	if (error instanceof WebAPIPlatformError)
		return /^\w{1,64}$/.test(error.data.error) ? error.data.error : "unreadable";
	if (error instanceof WebAPIRateLimitedError) return "ratelimited";
	if (error instanceof WebAPIHTTPError) return `http_${error.statusCode}`;
	if (error instanceof WebAPIRequestError) return causeCode(error.original) ?? error.original.name;
	return error instanceof Error ? error.name : "unknown";
}

/** What a failed call means for the message that was being sent. */
export function sendErrorOf(error: unknown, phase: Phase): SendError {
	const code = codeOf(error);
	const unclear = phase === "preparing" ? "retry" : "unknown";
	if (error instanceof SendError) return error;
	if (error instanceof WebAPIRateLimitedError)
		return new SendError("retry", code, { retryAfterMs: error.retryAfter * 1_000, cause: error });
	if (error instanceof WebAPIHTTPError)
		// Slack answers 200 to whatever it understood: another status comes from before the application.
		return new SendError("retry", code, { cause: error });
	if (error instanceof WebAPIPlatformError) {
		if (SHUT_OUT.has(code)) return new SendError("retry", code, { retryAfterMs: SHUT_OUT_RETRY_MS, cause: error });
		if (LATER.has(code)) return new SendError("retry", code, { cause: error });
		if (PERHAPS.has(code) || code === "unreadable") return new SendError(unclear, code, { cause: error });
		const reason = UNREACHABLE.has(code) ? "unreachable" : "refused";
		return new SendError("terminal", code, { reason, cause: error });
	}
	if (error instanceof WebAPIRequestError && NOT_CONNECTED.has(causeCode(error.original)))
		return new SendError("retry", code, { cause: error });
	return new SendError(unclear, code, { cause: error });
}

function causeCode(error: Error): string | undefined {
	const { cause } = error;
	return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string"
		? cause.code
		: undefined;
}
