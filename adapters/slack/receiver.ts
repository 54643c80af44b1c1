import { type App, isValidSlackRequest, type Receiver } from "@slack/bolt";
import type { Webhook } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { commit } from "./commit.ts";

/** Largest request taken, in bytes; Slack's own are far smaller. */
const MAX_BODY = 1_048_576;
/** How far a request's timestamp may lie from now, in seconds. Source: docs.slack.dev/authentication/verifying-requests-from-slack. */
const MAX_SKEW_S = 300;

interface HttpReceiverOptions {
	readonly signingSecret: string;
	readonly log: Log;
	readonly clock: Clock;
}

/** Bolt's receiver for Slack's signed HTTP requests, as one path of the shared web server. */
export interface HttpReceiver extends Receiver {
	readonly webhook: Webhook;
}

/** Makes the receiver. Until it is started, and after it is stopped, it answers 503, so that Slack tries again. */
export function createHttpReceiver({ signingSecret, log, clock }: HttpReceiverOptions): HttpReceiver {
	let app: App | undefined;
	let open = false;

	const genuine = (request: Request, body: string): boolean => {
		const signature = request.headers.get("x-slack-signature");
		const timestamp = request.headers.get("x-slack-request-timestamp");
		if (signature === null || timestamp === null || !/^\d{1,12}$/.test(timestamp)) return false;
		const nowMilliseconds = clock.now().epochMilliseconds;
		if (Number(timestamp) > nowMilliseconds / 1_000 + MAX_SKEW_S) return false;
		return isValidSlackRequest({
			signingSecret,
			body,
			headers: { "x-slack-signature": signature, "x-slack-request-timestamp": Number(timestamp) },
			nowMilliseconds,
		});
	};

	const handle = async (request: Request): Promise<Response> => {
		if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
		if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return new Response(null, { status: 413 });
		const raw = await request.text();
		if (raw.length > MAX_BODY) return new Response(null, { status: 413 });
		if (!genuine(request, raw)) {
			log.warn({}, "slack.forged-request");
			return new Response(null, { status: 401 });
		}
		const body = bodyOf(request.headers.get("content-type") ?? "", raw);
		if (body === undefined) return new Response(null, { status: 400 });
		if (body.type === "url_verification") return Response.json({ challenge: body.challenge });
		if (body.ssl_check !== undefined) return new Response(null, { status: 200 });
		if (app === undefined || !open) return new Response(null, { status: 503 });
		const verdict = await commit(app, body, repeatOf(request.headers), log);
		if (!verdict.taken) return new Response(null, { status: 503 });
		if (verdict.answer === undefined || verdict.answer === "") return new Response(null, { status: 200 });
		return typeof verdict.answer === "string" ? new Response(verdict.answer) : Response.json(verdict.answer);
	};

	return {
		webhook: { path: "/slack/events", handle },
		init: (started) => {
			app = started;
		},
		start: async () => {
			open = true;
		},
		stop: async () => {
			open = false;
		},
	};
}

/** Events come as JSON, commands as a form, interactions as JSON in a form's field. */
function bodyOf(contentType: string, raw: string): Record<string, unknown> | undefined {
	try {
		if (contentType.startsWith("application/json")) return objectOf(JSON.parse(raw));
		if (!contentType.startsWith("application/x-www-form-urlencoded")) return undefined;
		const form = new URLSearchParams(raw);
		const payload = form.get("payload");
		return payload === null ? Object.fromEntries(form) : objectOf(JSON.parse(payload));
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
	return typeof value === "object" && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

function repeatOf(headers: Headers): { retryNum?: number; retryReason?: string } {
	const num = headers.get("x-slack-retry-num");
	if (num === null) return {};
	return { retryNum: Number(num), retryReason: headers.get("x-slack-retry-reason") ?? "" };
}
