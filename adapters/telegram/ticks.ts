import type { InlineKeyboardMarkup, Update } from "grammy/types";
import { setTicks } from "./keyboard.ts";
import type { Press } from "./parse.ts";

/**
 * Milliseconds for which a toggle of ours overrules the keyboard that a later
 * update brings along: Telegram writes the keyboard into an update when the
 * button is pressed, so presses in quick succession bring one without the
 * earlier ticks. Our own choice; short, as another process may toggle too.
 */
const FRESH_MS = 10_000;

interface Recent {
	at: number;
	readonly ticks: Map<string, boolean>;
	readonly updates: Set<number>;
}

type On = NonNullable<Press["on"]>;

/**
 * The ticks set in the last seconds, by message. The truth is the keyboard
 * itself; this only bridges the time until updates carry it.
 */
export class Ticks {
	readonly #recent = new Map<string, Recent>();
	readonly #now: () => number;

	/** `now` tells milliseconds. */
	constructor(now: () => number) {
		this.#now = now;
	}

	/** The update with its keyboard as it stands after our own toggles. */
	refresh(update: Update): Update {
		const query = update.callback_query;
		const message = query?.message;
		if (!message || message.date === 0 || !message.reply_markup) return update;
		const recent = this.#get(message.chat.id, message.message_id);
		if (!recent) return update;
		const reply_markup: InlineKeyboardMarkup = setTicks(message.reply_markup, recent.ticks);
		return { ...update, callback_query: { ...query, message: { ...message, reply_markup } } };
	}

	/** Notes a toggle; false when this update toggled already and is only delivered again. */
	note(updateId: number, on: On, data: string, ticked: boolean): boolean {
		this.#forget();
		const key = `${on.chatId}:${on.messageId}`;
		const recent = this.#recent.get(key) ?? { at: 0, ticks: new Map(), updates: new Set() };
		if (recent.updates.has(updateId)) return false;
		recent.at = this.#now();
		recent.ticks.set(data, ticked);
		recent.updates.add(updateId);
		// Set again, so that the oldest stand first.
		this.#recent.delete(key);
		this.#recent.set(key, recent);
		return true;
	}

	/** Takes a toggle back that the person was not shown. */
	undo(on: On, data: string): void {
		this.#get(on.chatId, on.messageId)?.ticks.delete(data);
	}

	#get(chatId: number, messageId: number): Recent | undefined {
		this.#forget();
		return this.#recent.get(`${chatId}:${messageId}`);
	}

	#forget(): void {
		const oldest = this.#now() - FRESH_MS;
		for (const [key, { at }] of this.#recent) {
			if (at >= oldest) return;
			this.#recent.delete(key);
		}
	}
}
