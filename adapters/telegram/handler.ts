import { type Api, GrammyError } from "grammy";
import type { InlineKeyboardMarkup, Update } from "grammy/types";
import type { Receive } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { settled } from "./keyboard.ts";
import { type Me, type Parsed, type Press, parse } from "./parse.ts";
import { codeOf } from "./send-error.ts";
import { Ticks } from "./ticks.ts";

/**
 * Milliseconds after which a pressed button stops waiting though its answer is
 * not stored yet: apps show a progress bar until then. Our own choice, under
 * the ten seconds or so after which Telegram no longer takes an answer.
 */
const ANSWER_WITHIN_MS = 8_000;

/** Presses remembered as dealt with. Our own choice: enough for every one under way. */
const REMEMBERED = 1_000;

/** What handling needs. */
export interface Handling {
	readonly api: Api;
	readonly me: Me;
	readonly receive: Receive;
	readonly log: Log;
	readonly clock: Clock;
}

/** Tells the first time from later ones, for the latest keys. */
class Once {
	readonly #known = new Set<string>();

	first(key: string): boolean {
		if (this.#known.has(key)) return false;
		this.#known.add(key);
		const [oldest] = this.#known;
		if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest);
		return true;
	}
}

/** Handles updates of every source, the poll and the webhook. */
export class Handler {
	readonly #given: Handling;
	readonly #ticks: Ticks;
	readonly #answered = new Once();
	readonly #marked = new Once();
	readonly #background = new Set<Promise<unknown>>();

	constructor(given: Handling) {
		this.#given = given;
		this.#ticks = new Ticks(() => given.clock.now().epochMilliseconds);
	}

	/** Resolves when the update is stored (or needs no storing); rejects when it must be delivered again. */
	async handle(update: Update): Promise<void> {
		const { receive } = this.#given;
		const parsed = this.#parse(update);
		switch (parsed?.kind) {
			case undefined:
				return;
			case "status":
				return receive.status(parsed.status);
			case "inert":
				return this.#later(this.#answer(parsed.press));
			case "toggle":
				return this.#toggle(update.update_id, parsed);
			case "inbound":
				if (parsed.press) return this.#tapped(parsed, parsed.press);
				await receive.message(parsed.inbound);
		}
	}

	/** Resolves when what follows an answer (its button at rest, its keyboard marked) is done. */
	async settled(): Promise<void> {
		while (this.#background.size > 0) await Promise.all(this.#background);
	}

	/** An update without the form that the Bot API promises is passed over: delivered again, it would fail for ever. */
	#parse(update: Update): Parsed | undefined {
		const { me, clock, log } = this.#given;
		try {
			return parse(this.#ticks.refresh(update), me, clock.now());
		} catch (error) {
			log.error({ error: codeOf(error), update: update.update_id }, "telegram.update.unreadable");
			return undefined;
		}
	}

	async #tapped({ inbound }: Parsed & { kind: "inbound" }, press: Press): Promise<void> {
		const late = setTimeout(() => this.#later(this.#answer(press)), ANSWER_WITHIN_MS);
		try {
			await this.#given.receive.message(inbound);
		} finally {
			clearTimeout(late);
			this.#later(this.#answer(press));
		}
		if (press.on && inbound.content.kind === "tap" && this.#marked.first(press.callbackId))
			this.#later(this.#mark(press.on, settled(press.on.markup, press.data)));
	}

	async #toggle(updateId: number, { press, markup, ticked }: Parsed & { kind: "toggle" }): Promise<void> {
		if (this.#ticks.note(updateId, press.on, press.data, ticked)) {
			if (!(await this.#mark(press.on, markup))) this.#ticks.undo(press.on, press.data);
		}
		this.#later(this.#answer(press));
	}

	/** Shows another keyboard under a message; false when the person still sees the old one, as far as is known. */
	async #mark({ chatId, messageId }: NonNullable<Press["on"]>, markup?: InlineKeyboardMarkup): Promise<boolean> {
		const { api, log } = this.#given;
		try {
			await api.editMessageReplyMarkup(chatId, messageId, markup ? { reply_markup: markup } : {});
			return true;
		} catch (error) {
			if (error instanceof GrammyError && error.description.includes("message is not modified")) return true;
			log.warn({ error: codeOf(error) }, "telegram.keyboard.failed");
			return false;
		}
	}

	/** Ends the app's waiting, once for each press. */
	async #answer({ callbackId }: Press): Promise<void> {
		const { api, log } = this.#given;
		if (!this.#answered.first(callbackId)) return;
		try {
			await api.answerCallbackQuery(callbackId);
		} catch (error) {
			log.warn({ error: codeOf(error) }, "telegram.answer.failed");
		}
	}

	#later(work: Promise<unknown>): void {
		const kept = work.finally(() => this.#background.delete(kept));
		this.#background.add(kept);
	}
}
