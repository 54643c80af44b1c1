import twilio from "twilio";
import { SendError } from "../../bot/core/channel.ts";
import { VERDICTS } from "./codes.ts";

/** An answer of Twilio's API that is not a success. Its words are left out: they repeat the number. */
class ApiError extends Error {
	readonly status: number;
	/** Twilio's own code, when the body carried one. */
	readonly code: number | undefined;
	readonly retryAfterMs: number | undefined;

	constructor(status: number, code: number | undefined, retryAfterMs: number | undefined) {
		super(`Twilio answered ${status}${code === undefined ? "" : ` (${code})`}`);
		this.name = "ApiError";
		this.status = status;
		this.code = code;
		this.retryAfterMs = retryAfterMs;
	}
}

type Options = Parameters<InstanceType<typeof twilio.RequestClient>["request"]>[0];

/**
 * The SDK's own HTTP client, with one try per request, pointed at `apiUrl` when that is set. It raises `ApiError` where
 * the SDK would raise an error that lacks `Retry-After`.
 */
export class ApiClient extends twilio.RequestClient {
	readonly #apiUrl: string | undefined;

	constructor(timeoutMs: number, apiUrl?: string) {
		super({ timeout: timeoutMs, autoRetry: false });
		this.#apiUrl = apiUrl?.replace(/\/+$/, "");
	}

	override async request<TData>(options: Options) {
		const { pathname, search } = new URL(options.uri);
		const uri = this.#apiUrl === undefined ? options.uri : `${this.#apiUrl}${pathname}${search}`;
		const response = await super.request<TData>({ ...(options as object), method: options.method, uri });
		if (response.statusCode >= 400) throw refusal(response.statusCode, response.body, response.headers);
		return response;
	}

	/** Closes idle connections. */
	close(): void {
		const agent: unknown = this.axios.defaults.httpsAgent;
		if (agent && typeof agent === "object" && "destroy" in agent && typeof agent.destroy === "function")
			agent.destroy();
	}
}

/** Failures before a request was written: name look-up, connection, certificate. Nothing can have been taken. */
const NOT_WRITTEN =
	/^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** What a failed create means. No cause is attached: the SDK's errors repeat the number and the text. */
export function sendErrorOf(error: unknown): SendError {
	if (error instanceof ApiError) return refused(error);
	const code = codeOf(error);
	return new SendError(NOT_WRITTEN.test(code) ? "retry" : "unknown", code);
}

/** A stable code for a log line, free of personal data. */
export function codeOf(error: unknown): string {
	if (error instanceof ApiError) return String(error.code ?? error.status);
	if (error && typeof error === "object" && "code" in error && typeof error.code === "string") return error.code;
	return error instanceof Error ? error.name : "unknown";
}

/** The status of an answer that is not a success; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
	return error instanceof ApiError ? error.status : undefined;
}

function refused(error: ApiError): SendError {
	const code = codeOf(error);
	const wait = error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs };
	const verdict = error.code === undefined ? undefined : VERDICTS.get(error.code);
	if (verdict?.[0] === "terminal") return new SendError("terminal", code, { reason: verdict[1] });
	if (verdict || error.status === 429 || error.status === 401) return new SendError("retry", code, wait);
	// Twilio may have taken the message before it failed.
	if (error.status >= 500) return new SendError("unknown", code, wait);
	return new SendError("terminal", code, { reason: "refused" });
}

function refusal(status: number, body: unknown, headers: unknown): ApiError {
	const code =
		body && typeof body === "object" && "code" in body && typeof body.code === "number" ? body.code : undefined;
	return new ApiError(status, code, retryAfter(headers));
}

/** `Retry-After` in milliseconds; Twilio gives it in seconds. */
function retryAfter(headers: unknown): number | undefined {
	if (!headers || typeof headers !== "object" || !("retry-after" in headers)) return undefined;
	const seconds = Number(headers["retry-after"]);
	return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1_000) : undefined;
}
