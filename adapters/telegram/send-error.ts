import { GrammyError, HttpError } from "grammy";
import { SendError } from "../../bot/core/channel.ts";
import { UNCONNECTED } from "./connect.ts";

/**
 * Descriptions of a 400 that mean that the chat is no more, or never was.
 * Source: the error texts of tdlib/telegram-bot-api; the Bot API has no codes for them.
 */
const NO_SUCH_CHAT = /chat not found|user not found|PEER_ID_INVALID|USER_IS_DEACTIVATED|group chat was upgraded/i;

/** How an error may be named in a log: never with its message, which can hold the token, an address or a text. */
export function codeOf(error: unknown): string {
	if (error instanceof GrammyError) return `telegram.${error.error_code}`;
	if (error instanceof HttpError) return `network.${codeOfNetwork(error)}`;
	return error instanceof Error ? error.name : "unknown";
}

function codeOfNetwork({ error }: HttpError): string {
	const detail = error as { code?: unknown; type?: unknown } | null | undefined;
	if (typeof detail?.code === "string") return detail.code;
	return typeof detail?.type === "string" ? detail.type : "timeout";
}

/** Milliseconds that Telegram asks to wait; undefined when it does not. */
export function retryAfterMs(error: unknown): number | undefined {
	const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
	return seconds === undefined ? undefined : seconds * 1000;
}

function fromTelegram(error: GrammyError): SendError {
	const code = codeOf(error);
	const status = error.error_code;
	if (status === 429) return new SendError("retry", code, { retryAfterMs: retryAfterMs(error) });
	// The token is wrong, or the server is ill: no fault of this address.
	if (status === 401 || status === 404 || status === 409 || status >= 500) return new SendError("retry", code);
	if (status === 403 || NO_SUCH_CHAT.test(error.description))
		return new SendError("terminal", code, { reason: "unreachable" });
	return new SendError("terminal", code, { reason: "refused" });
}

/**
 * What a failed call means for the message. The error itself is not kept as
 * `cause`: grammY's errors carry the payload, node-fetch's the URL with the token.
 */
export function toSendError(error: unknown): SendError {
	if (error instanceof SendError) return error;
	if (error instanceof GrammyError) return fromTelegram(error);
	if (error instanceof HttpError) {
		const code = codeOf(error);
		// An answer that is not JSON comes from a gateway on the way: it may have passed the message on.
		return new SendError(codeOfNetwork(error).startsWith(UNCONNECTED) ? "retry" : "unknown", code);
	}
	// Thrown before anything was sent: a limit was passed, or the address is none.
	return new SendError("terminal", error instanceof RangeError ? "telegram.limit" : "telegram.internal", {
		reason: "refused",
		cause: error instanceof RangeError ? error : undefined,
	});
}
