import { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Channel } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { createAgent } from "./connect.ts";
import { Handler } from "./handler.ts";
import { fetchMedia } from "./media.ts";
import { type CommandMenu, setMenus } from "./menu.ts";
import { POLL_SECONDS, poll } from "./polling.ts";
import { register, webhookPlace } from "./register.ts";
import { LIMITS, MESSAGES_PER_SECOND } from "./render.ts";
import { edit, send } from "./send.ts";
import { createWebhook } from "./webhook.ts";

/** Milliseconds after which a request is given up. Our own choice. */
const TIMEOUT_MS = 10_000;

/** What Telegram needs. */
export interface TelegramOptions {
	/** TELEGRAM_BOT_TOKEN, from BotFather. */
	readonly token: string;
	/** TELEGRAM_API_ROOT; Telegram's own when unset. */
	readonly apiRoot?: string;
	/** TELEGRAM_WEBHOOK_SECRET; unset: long polling. */
	readonly webhookSecret?: string;
	/** PUBLIC_URL, needed for the webhook. */
	readonly publicUrl?: string;
	/** The command menu in each language; the English one (or the first) is also shown to everyone else. */
	readonly commands?: readonly CommandMenu[];
	/** TELEGRAM_MESSAGES_PER_SECOND; 30 when unset. Paid broadcasts take up to 1,000. Source: Telegram, Bots FAQ. */
	readonly messagesPerSecond?: number;
	readonly log: Log;
	readonly clock: Clock;
	/** Milliseconds after which a request is given up. */
	readonly timeoutMs?: number;
}

/** What runs between start and stop. */
interface Running {
	readonly abort: AbortController;
	readonly work: Work;
	handler?: Handler;
}

/** Promises under way. */
class Work {
	readonly #under = new Set<Promise<unknown>>();

	add<T>(work: Promise<T>): Promise<T> {
		const over = (): boolean => this.#under.delete(work);
		this.#under.add(work);
		work.then(over, over);
		return work;
	}

	async over(): Promise<void> {
		await Promise.allSettled(this.#under);
	}
}

/**
 * The Telegram channel. Several processes may send at once, but only one may
 * poll. Throws StewardError when the settings cannot work; so does `start`, when
 * Telegram refuses them. While Telegram cannot be reached, `start` goes on trying.
 */
export function createTelegram(options: TelegramOptions): Channel {
	const { token, webhookSecret, commands = [], log, clock, timeoutMs = TIMEOUT_MS } = options;
	const apiRoot = (options.apiRoot ?? "https://api.telegram.org").replace(/\/+$/, "");
	const place = webhookPlace(webhookSecret, options.publicUrl);
	const agent = createAgent(apiRoot, timeoutMs);
	const client = (seconds: number): Api =>
		new Api(token, { apiRoot, timeoutSeconds: seconds + timeoutMs / 1000, baseFetchConfig: { agent } });
	const api = client(0);
	const sends = new Work();
	let running: Running | undefined;

	const handle = (update: Update): Promise<void> | undefined => {
		const now = running;
		return now?.handler && now.work.add(now.handler.handle(update));
	};

	return {
		name: "telegram",
		limits: {
			...LIMITS,
			pace: { unit: "messages", perSecond: options.messagesPerSecond ?? MESSAGES_PER_SECOND },
		},
		webhooks: place ? [createWebhook({ secret: place.secret, handle, log })] : [],

		async start(receive) {
			if (running) return;
			const now: Running = { abort: new AbortController(), work: new Work() };
			const { signal } = now.abort;
			running = now;
			const me = await now.work.add(register(api, place, log, signal)).catch((error: unknown) => {
				running = undefined;
				throw error;
			});
			if (!me || signal.aborted) return;
			const handler = new Handler({ api, me, receive, log, clock });
			now.handler = handler;
			const poller = { api: client(POLL_SECONDS), handle: (update: Update) => handler.handle(update), log };
			if (!place) now.work.add(poll(poller, signal));
			now.work.add(setMenus(api, commands, log, signal));
		},

		async stop() {
			const now = running;
			running = undefined;
			now?.abort.abort();
			await now?.work.over();
			await now?.handler?.settled();
			await sends.over();
			agent.destroy();
		},

		send: (to, message) => sends.add(send(api, to, message)),
		edit: (to, providerId, message) => sends.add(edit(api, to, providerId, message)),
		fetchMedia: (ref) => sends.add(fetchMedia(api, { apiRoot, token, timeoutMs }, ref)),
	};
}
