import { timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import type { Webhook } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { codeOf } from "./send-error.ts";

/** Where Telegram calls. */
export const WEBHOOK_PATH = "/telegram";

/** What a secret may be. Source: Bot API, setWebhook ("1-256 characters. Only A-Z, a-z, 0-9, _ and -"). */
export const WEBHOOK_SECRET = /^[A-Za-z0-9_-]{1,256}$/;

/**
 * Milliseconds for which Telegram is kept waiting: then it is told to deliver
 * again. Source: grammY's default for webhooks; the Bot API names no deadline.
 */
const DEADLINE_MS = 10_000;

/** Largest body read, in bytes: updates are a few kB. Our own choice. */
const BODY_MAX = 1_000_000;

/** What a webhook needs. `handle` gives undefined while the channel does not receive. */
export interface Hook {
	readonly secret: string;
	readonly handle: (update: Update) => Promise<void> | undefined;
	readonly log: Log;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function isSecret(given: string, secret: string): boolean {
	const [a, b] = [bytes(given), bytes(secret)];
	return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

function isUpdate(body: unknown): body is Update {
	return typeof body === "object" && body !== null && "update_id" in body && Number.isSafeInteger(body.update_id);
}

async function read(request: Request): Promise<unknown> {
	if (Number(request.headers.get("content-length") ?? 0) > BODY_MAX) return undefined;
	try {
		return await request.json();
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** The webhook: an update is answered once it is stored, and with 503 otherwise, so that Telegram delivers it again. */
export function createWebhook({ secret, handle, log }: Hook): Webhook {
	return {
		path: WEBHOOK_PATH,
		handle: async (request) => {
			if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
			const given = request.headers.get("x-telegram-bot-api-secret-token") ?? "";
			if (!isSecret(given, secret)) {
				log.warn({}, "telegram.webhook.unauthorized");
				return new Response(null, { status: 401 });
			}
			const update = await read(request);
			if (!isUpdate(update)) {
				log.warn({}, "telegram.webhook.malformed");
				return new Response(null, { status: 400 });
			}
			const stored = handle(update);
			return new Response(null, { status: stored && (await inTime(stored, log)) ? 200 : 503 });
		},
	};
}

/** True when the update was stored before the deadline. A later end is fine: the next delivery is a known one. */
async function inTime(stored: Promise<void>, log: Log): Promise<boolean> {
	const deadline = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => {
		log.warn({}, "telegram.webhook.slow");
		deadline.resolve(false);
	}, DEADLINE_MS);
	const outcome = stored.then(
		() => true,
		(error: unknown) => {
			log.error({ error: codeOf(error) }, "telegram.update.failed");
			return false;
		},
	);
	const done = await Promise.race([outcome, deadline.promise]);
	clearTimeout(timer);
	return done;
}
