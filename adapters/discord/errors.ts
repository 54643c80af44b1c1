import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { SendError } from "../../bot/core/channel.ts";

/**
 * What a failed request was for. `post` makes something, so a lost answer leaves
 * its fate unknown; `safe` requests (reading, opening a DM) may simply be repeated.
 */
type Purpose = "post" | "safe";

/**
 * The person cannot be written to: 50007 cannot send messages to this user, 50278
 * no mutual server, 10013 unknown user, 50033 invalid recipient. To try again
 * would count towards the ban for invalid requests.
 * Source: Discord API docs, "JSON Error Codes".
 */
const UNREACHABLE: ReadonlySet<number> = new Set([50_007, 50_278, 10_013, 50_033]);

/** "You are opening direct messages too fast". Source: as above. */
const OPENING_TOO_FAST = 40_003;

/** Discord gives no time with 40003; a minute is what bots that met it wait. */
const OPENING_PAUSE_MS = 60_000;

/** "Unknown channel": a direct message channel that is kept here and gone there. */
export const UNKNOWN_CHANNEL = 10_003;

/** The connection was never made, so nothing was sent. Source: Node.js and undici error codes. */
const NEVER_SENT: ReadonlySet<string> = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"UND_ERR_CONNECT_TIMEOUT",
]);

/** discord.js drops a token after a 401 and sends nothing more; it says so only in words. */
const NO_TOKEN = "Expected token to be set";

function ofApi(error: DiscordAPIError): SendError {
	const code = typeof error.code === "number" && error.code > 0 ? error.code : 0;
	const name = code > 0 ? String(code) : `http-${error.status}`;
	if (UNREACHABLE.has(code)) return new SendError("terminal", name, { reason: "unreachable" });
	if (code === OPENING_TOO_FAST) return new SendError("retry", name, { retryAfterMs: OPENING_PAUSE_MS });
	return new SendError("terminal", name, { reason: "refused" });
}

/** The code of a network error, without its message: that may hold an address. */
function networkCode(error: unknown): string {
	if (!(error instanceof Error)) return "unknown";
	if (error.name === "AbortError") return "timeout";
	return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

/** Any failure of a request as a `SendError`. The cause is left out on purpose: it carries the text and the address. */
export function sendErrorOf(error: unknown, purpose: Purpose): SendError {
	if (error instanceof SendError) return error;
	if (error instanceof RateLimitError)
		return new SendError("retry", "429", {
			retryAfterMs: Math.max(1, Math.ceil(error.retryAfter)),
			// A chat has its own limit beside the bot's.
			onlyThisAddress: !error.global,
		});
	if (error instanceof DiscordAPIError) return ofApi(error);
	if (error instanceof HTTPError) return new SendError("retry", `http-${error.status}`);
	if (error instanceof Error && error.message.startsWith(NO_TOKEN)) return new SendError("retry", "no-token");
	const code = networkCode(error);
	return new SendError(purpose === "safe" || NEVER_SENT.has(code) ? "retry" : "unknown", code);
}
