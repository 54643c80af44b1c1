import { randomInt } from "node:crypto";
import type { Update } from "grammy/types";
import { Lanes } from "./lanes.ts";
import { chatOf } from "./parse.ts";
import { pause } from "./pause.ts";
import { Refusal } from "./simulator-http.ts";

/** An update before it has its number. */
export type News = Omit<Update, "update_id">;

/** A webhook as setWebhook made it known. */
export interface Hook {
	readonly url: string;
	readonly secret: string | undefined;
	readonly connections: number;
}

/** How events are delivered. */
export type Delivery = "normal" | "duplicate" | "reorder";

/** Updates are numbered on from any of so many. Source: Bot API, Update: after a quiet week the next is chosen at random. */
const NUMBERS = 1_000_000_000;

/** Milliseconds for which one of a pair waits for the other, when pairs are swapped. */
const PAIR_MS = 50;

/** Milliseconds between deliveries to a webhook that fails: far shorter than Telegram's, so that tests end. */
const RETRY_MS = { first: 100, longest: 2_000 };

/** Updates that getUpdates did not get unless it names them. Source: Bot API, getUpdates. */
const UNASKED = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

interface Waiter {
	readonly finish: (conflict?: Refusal) => void;
}

/** The updates that wait for the bot, and the two ways in which it gets them. */
export class Updates {
	/** What calls the webhook; its host may be replaced by where the bot really is. */
	botUrl: string | undefined;
	mode: Delivery = "normal";
	readonly #pending = new Map<number, Update>();
	#next = 1 + randomInt(NUMBERS);
	#allowed: readonly string[] = [];
	#waiter: Waiter | undefined;
	#hook: Hook | undefined;
	#hooked = new AbortController();
	#lanes = new Lanes(0);
	#held: { readonly update: Update; readonly timer: NodeJS.Timeout } | undefined;

	get hook(): Hook | undefined {
		return this.#hook;
	}

	get pendingCount(): number {
		return this.#pending.size;
	}

	/** Queues an update and gives its number; undefined when the bot did not ask for its kind. */
	push(news: News): number | undefined {
		const kind = Object.keys(news)[0] ?? "";
		const wanted = this.#allowed.length === 0 ? !UNASKED.has(kind) : this.#allowed.includes(kind);
		if (!wanted) return undefined;
		const update = { update_id: this.#next++, ...news };
		if (this.mode !== "reorder") this.#queue(update);
		else if (this.#held) {
			this.#queue(update);
			this.#release();
		} else this.#held = { update, timer: setTimeout(() => this.#release(), PAIR_MS) };
		return update.update_id;
	}

	/** getUpdates. Rejects with 409 as Telegram does: the newer of two pollers wins. */
	async poll(ask: {
		offset?: number;
		limit: number;
		timeout: number;
		allowed?: readonly string[];
		gone: AbortSignal;
	}): Promise<Update[]> {
		if (this.#hook)
			throw new Refusal(
				409,
				"Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
			);
		this.#conflict("terminated by other getUpdates request; make sure that only one bot instance is running");
		if (ask.allowed) this.#allowed = ask.allowed;
		this.#confirm(ask.offset ?? 0);
		if (this.#pending.size === 0 && ask.timeout > 0) await this.#wait(ask.timeout * 1000, ask.gone);
		const batch: Update[] = [];
		for (const update of this.#pending.values()) {
			if (batch.length >= ask.limit) break;
			batch.push(update);
			if (this.mode === "duplicate") batch.push(update);
		}
		return batch;
	}

	/** setWebhook and deleteWebhook (`hook` undefined). What is pending stays, unless `drop`. */
	setHook(hook: Hook | undefined, detail: { allowed?: readonly string[]; drop?: boolean } = {}): void {
		if (detail.allowed) this.#allowed = detail.allowed;
		if (detail.drop) this.#pending.clear();
		this.#hooked.abort();
		this.#hook = hook;
		if (!hook) return;
		this.#conflict("terminated by setWebhook request");
		this.#hooked = new AbortController();
		this.#lanes = new Lanes(hook.connections);
		for (const update of this.#pending.values()) this.#call(update);
	}

	async stop(): Promise<void> {
		if (this.#held) clearTimeout(this.#held.timer);
		this.#held = undefined;
		this.#hooked.abort();
		this.#waiter?.finish();
		await this.#lanes.idle();
	}

	#queue(update: Update): void {
		this.#pending.set(update.update_id, update);
		if (this.#hook) this.#call(update);
		else this.#waiter?.finish();
	}

	#release(): void {
		const held = this.#held;
		this.#held = undefined;
		if (!held) return;
		clearTimeout(held.timer);
		this.#queue(held.update);
	}

	#conflict(why: string): void {
		this.#waiter?.finish(new Refusal(409, `Conflict: ${why}`, { expected: true }));
	}

	/** Forgets what lies before the offset; a negative one keeps that many from the end. Source: Bot API, getUpdates. */
	#confirm(offset: number): void {
		const excess = offset < 0 ? this.#pending.size + offset : Number.POSITIVE_INFINITY;
		let seen = 0;
		for (const id of this.#pending.keys()) {
			if (seen++ >= excess || (offset >= 0 && id > offset)) return;
			if (offset < 0 || id < offset) this.#pending.delete(id);
		}
	}

	async #wait(ms: number, gone: AbortSignal): Promise<void> {
		await new Promise<void>((resolve, reject) => {
			const waiter: Waiter = {
				finish: (conflict) => {
					clearTimeout(timer);
					gone.removeEventListener("abort", left);
					if (this.#waiter === waiter) this.#waiter = undefined;
					if (conflict) reject(conflict);
					else resolve();
				},
			};
			const left = (): void => waiter.finish();
			const timer = setTimeout(left, ms);
			gone.addEventListener("abort", left);
			this.#waiter = waiter;
			if (gone.aborted) left();
		});
	}

	#call(update: Update): void {
		const { signal } = this.#hooked;
		const lanes = this.#lanes;
		lanes.run(chatOf(update), async () => {
			for (let wait = RETRY_MS.first; !signal.aborted; wait = Math.min(wait * 2, RETRY_MS.longest)) {
				if (await lanes.bounded(() => this.#post(update, signal))) {
					if (this.mode === "duplicate") await this.#post(update, signal);
					this.#pending.delete(update.update_id);
					return;
				}
				await pause(wait, signal);
			}
		});
	}

	/** True when the webhook answered 2xx. */
	async #post(update: Update, signal: AbortSignal): Promise<boolean> {
		const hook = this.#hook;
		if (!hook || signal.aborted) return false;
		const { pathname, search } = new URL(hook.url);
		const url = this.botUrl === undefined ? hook.url : new URL(pathname + search, this.botUrl);
		const secret = hook.secret === undefined ? {} : { "x-telegram-bot-api-secret-token": hook.secret };
		const body = JSON.stringify(update);
		const headers = { "content-type": "application/json", ...secret };
		return fetch(url, { method: "POST", headers, body, signal }).then(
			async (response) => {
				await response.body?.cancel();
				return response.ok;
			},
			() => false,
		);
	}
}
