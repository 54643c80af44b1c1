import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Log } from "../../bot/core/log.ts";
import { Lanes } from "./lanes.ts";
import { ALLOWED_UPDATES, chatOf } from "./parse.ts";
import { backoffMs, pause } from "./pause.ts";
import { codeOf, retryAfterMs } from "./send-error.ts";

/** Seconds that Telegram may hold an empty getUpdates: long, as the documents advise. Source: Bot API, getUpdates. */
export const POLL_SECONDS = 30;

/** Most updates of one answer. Source: Bot API, getUpdates ("1-100"). */
const POLL_LIMIT = 100;

/** Updates handled at the same time; those of one chat never are. Our own choice, near the size of a database pool. */
const CONCURRENT = 16;

/** Milliseconds between looks for new updates while earlier ones are still being handled. Our own choice. */
const LOOK_AGAIN_MS = 200;

/** The same, when nothing new came for long (the database is away, say). */
const LOOK_AGAIN_MAX_MS = 5_000;

/** What polling needs. `handle` resolves once an update is stored for good; it is called again when it rejects. */
export interface Polling {
	readonly api: Api;
	readonly handle: (update: Update) => Promise<void>;
	readonly log: Log;
}

/**
 * Fetches updates until `signal` aborts. The offset, by which Telegram forgets
 * updates, never passes one that is not handled: a kill at any point loses none.
 */
export async function poll({ api, handle, log }: Polling, signal: AbortSignal): Promise<void> {
	/** Updates that Telegram may send again, and whether they are handled. */
	const held = new Map<number, boolean>();
	const lanes = new Lanes(CONCURRENT);
	let offset: number | undefined;
	/** The offset that Telegram has been told. */
	let told: number | undefined;
	let highest = 0;
	let failures = 0;
	let idleLooks = 0;

	const handleUntilDone = async (update: Update): Promise<void> => {
		for (let tries = 1; !signal.aborted; tries++) {
			try {
				await lanes.bounded(async () => {
					if (signal.aborted) return;
					await handle(update);
					held.set(update.update_id, true);
				});
				return;
			} catch (error) {
				log.error({ error: codeOf(error), tries }, "telegram.update.failed");
				await pause(backoffMs(tries), signal);
			}
		}
	};
	const take = (updates: readonly Update[]): number => {
		// Ids order updates. Source: Bot API, Update.update_id ("to restore the correct update sequence").
		const fresh = updates.filter(({ update_id }) => !held.has(update_id)).sort((a, b) => a.update_id - b.update_id);
		for (const update of fresh) {
			if (held.has(update.update_id)) continue;
			held.set(update.update_id, false);
			highest = update.update_id;
			lanes.run(chatOf(update), () => handleUntilDone(update));
		}
		return fresh.length;
	};
	const advance = (): void => {
		if (held.size === 0) return;
		let first: number | undefined;
		for (const [id, done] of held) if (!done && (first === undefined || id < first)) first = id;
		offset = first ?? highest + 1;
		for (const [id, done] of held) if (done && (first === undefined || id < first)) held.delete(id);
	};
	const fetch = async (timeout: number, limit: number, until?: AbortSignal): Promise<Update[]> => {
		const asked = offset;
		const from = asked === undefined ? {} : { offset: asked };
		const updates = await api.getUpdates(
			{ timeout, limit, allowed_updates: ALLOWED_UPDATES, ...from },
			// grammY types signals by a polyfill's class; it uses nothing but the standard's members.
			until as Parameters<Api["getUpdates"]>[1],
		);
		told = asked;
		return updates;
	};

	while (!signal.aborted) {
		try {
			const updates = await fetch(POLL_SECONDS, POLL_LIMIT, signal);
			failures = 0;
			idleLooks = take(updates) > 0 ? 0 : idleLooks + 1;
		} catch (error) {
			if (signal.aborted) break;
			failures += 1;
			log.warn({ error: codeOf(error), failures }, "telegram.poll.failed");
			await pause(retryAfterMs(error) ?? backoffMs(failures), signal);
			continue;
		}
		// Unhandled updates come back at once on each look: with them the poll is not a long one.
		if (lanes.busy) {
			const wait = new AbortController();
			const look = Math.min(LOOK_AGAIN_MS * 2 ** idleLooks, LOOK_AGAIN_MAX_MS);
			await Promise.race([lanes.idle(), pause(look, AbortSignal.any([signal, wait.signal]))]);
			wait.abort();
		}
		advance();
	}
	await lanes.idle();
	advance();
	if (offset === told) return;
	// Tells Telegram what is done, so that a restart need not see it again.
	await fetch(0, 1).catch((error: unknown) => log.warn({ error: codeOf(error) }, "telegram.confirm.failed"));
}
