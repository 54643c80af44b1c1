import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, User } from "grammy/types";
import type { Shown, ShownButton, ShownFile } from "../../bot/core/simulator.ts";
import { dataOf, isTicked, ROLE, TICK } from "./keyboard.ts";

/** The bot's own account at the simulated Telegram. */
export const BOT = {
	id: 7_000_000_001,
	is_bot: true,
	first_name: "Steward (practice)",
	username: "steward_practice_bot",
} as const satisfies User;

/** What getMe says besides. */
export const BOT_ABILITIES = {
	can_join_groups: true,
	can_read_all_group_messages: false,
	supports_inline_queries: false,
	can_connect_to_business: false,
	has_main_web_app: false,
};

/** What a message holds besides its sender, place and time. */
export type Parts = Partial<Omit<Message, "message_id" | "from" | "chat" | "date">>;

/** A chat, and what its members see. */
export interface Room {
	readonly chat: Chat;
	/** The person of a private chat. */
	readonly user: User;
	blocked: boolean;
	readonly screen: Shown[];
	/** Messages by their number, and where each stands on the screen. */
	readonly messages: Map<number, { message: Message; readonly place: number; readonly file?: ShownFile }>;
}

/** A Telegram chat id: groups have negative ones. Source: Bot API, Chat ("at most 52 significant bits"). */
const CHAT_ID = /^-?[1-9]\d{0,15}$/;

/** Every chat of the bot. */
export class Chats {
	readonly #rooms = new Map<number, Room>();
	readonly #listeners = new Set<(address: string) => void>();
	#nextMessage = 1;

	/** The chat with this id; undefined when there is none. */
	find(id: unknown): Room | undefined {
		return this.#rooms.get(Number(id));
	}

	/** The chat with this address, made when it is new. Throws when no Telegram chat can have it. */
	room(address: string, language?: string): Room {
		if (!CHAT_ID.test(address)) throw new RangeError("a Telegram chat id is a whole number");
		const id = Number(address);
		const known = this.#rooms.get(id);
		if (known) {
			if (language !== undefined) known.user.language_code = language;
			return known;
		}
		const user: User = { id: Math.abs(id), is_bot: false, first_name: "Someone" };
		if (language !== undefined) user.language_code = language;
		const chat: Chat =
			id < 0 ? { id, type: "supergroup", title: "A group" } : { id, type: "private", first_name: "Someone" };
		const room: Room = { chat, user, blocked: false, screen: [], messages: new Map() };
		this.#rooms.set(id, room);
		return room;
	}

	/** Puts a message into a chat, from the bot or from its person. */
	add(room: Room, from: "bot" | "person", parts: Parts, file?: ShownFile): Message {
		const message_id = this.#nextMessage++;
		const sender = from === "bot" ? BOT : room.user;
		const date = Math.floor(Date.now() / 1000);
		const message = { message_id, from: sender, chat: room.chat, date, ...parts } as Message;
		room.messages.set(message_id, { message, place: room.screen.length, ...(file ? { file } : {}) });
		room.screen.push(show(message, from, Date.now(), file));
		this.#changed(room);
		return message;
	}

	/** Changes a message that is there. */
	edit(room: Room, messageId: number, parts: Parts): Message | undefined {
		const known = room.messages.get(messageId);
		const shown = known && room.screen[known.place];
		if (!known || !shown) return undefined;
		known.message = { ...known.message, ...parts, edit_date: Math.floor(Date.now() / 1000) } as Message;
		room.screen[known.place] = show(known.message, shown.from, shown.at, known.file);
		this.#changed(room);
		return known.message;
	}

	onChange(listener: (address: string) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#changed(room: Room): void {
		for (const listener of this.#listeners) listener(String(room.chat.id));
	}
}

/** The entities that Telegram finds in a text: commands and mentions. */
export function entitiesOf(text: string): MessageEntity[] {
	const found: MessageEntity[] = [];
	for (const match of text.matchAll(/(?<![\w/@])(\/[a-z0-9_]{1,32}(?:@\w+)?|@\w{4,32})/gi)) {
		const type = match[0].startsWith("/") ? "bot_command" : "mention";
		found.push({ type, offset: match.index, length: match[0].length });
	}
	return found;
}

function buttonsOf(markup: InlineKeyboardMarkup | undefined): ShownButton[] {
	return (markup?.inline_keyboard.flat() ?? []).map((button) => {
		const id = dataOf(button) ?? "";
		const tickable = id.startsWith(ROLE.toggle) || id.startsWith(ROLE.inert);
		const ticked = isTicked(button);
		return {
			id,
			label: ticked ? button.text.slice(TICK.length) : button.text,
			role: id.startsWith(ROLE.done) ? "done" : "option",
			...(tickable ? { ticked } : {}),
		};
	});
}

function show(message: Message, from: "bot" | "person", at: number, file?: ShownFile): Shown {
	const buttons = buttonsOf(message.reply_markup);
	return {
		id: String(message.message_id),
		from,
		text: message.text ?? message.caption ?? "",
		at,
		buttons,
		many: buttons.some((button) => button.id.startsWith(ROLE.toggle)),
		...(file ? { file } : {}),
	};
}
