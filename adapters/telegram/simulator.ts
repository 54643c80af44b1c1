import type { CallbackQuery, Message } from "grammy/types";
import type { Person, ShownFile, Simulator } from "../../bot/core/simulator.ts";
import { SimFiles } from "../../bot/core/simulator-files.ts";
import { dataOf } from "./keyboard.ts";
import { BOT, Chats, type Room } from "./simulator-chats.ts";
import { Faults } from "./simulator-faults.ts";
import { BotApiServer } from "./simulator-http.ts";
import { serve, type World, withEntities } from "./simulator-methods.ts";
import { type News, Updates } from "./simulator-updates.ts";

/** The token of the simulated bot, in Telegram's form. */
const TOKEN = `${BOT.id}:AA-practice-only-not-a-real-token-0`;

/** The simulated Telegram, and what only Telegram has. */
export interface TelegramSimulator extends Simulator {
	/** Puts an update before the bot as it stands, numbered like any other; its chat is made when it is new. */
	push(news: News): number | undefined;
	/** The person blocks the bot, or lets it back in. */
	block(address: string, blocked: boolean): void;
	/** The person changes a text that they wrote before. */
	edit(address: string, messageId: string, text: string): void;
	/** The command menus that the bot has set, by language; "" is everyone else's. */
	readonly menus: ReadonlyMap<string, readonly { readonly command: string; readonly description: string }[]>;
	/** Presses that the bot has not answered: their apps still show a progress bar. */
	unanswered(): number;
	/** Updates that the bot has not confirmed. */
	pending(): number;
}

/** A Telegram on loopback: the Bot API as grammY speaks it, and the apps of as many people as are asked for. */
export function createTelegramSimulator(options: { onLog?: (line: string) => void } = {}): TelegramSimulator {
	const world: World = {
		token: TOKEN,
		chats: new Chats(),
		updates: new Updates(),
		faults: new Faults(),
		refusals: [],
		files: new SimFiles(),
		presses: new Map(),
		menus: new Map(),
		onLog: options.onLog ?? (() => undefined),
	};
	const { chats, updates, faults } = world;
	const serveAll = () =>
		new BotApiServer(
			(call) => serve(world, call),
			(token, id) => (token === TOKEN ? world.files.peek(id) : undefined),
		);
	let server = serveAll();

	const post = async (room: Room, parts: Partial<Message>, file?: ShownFile): Promise<string> => {
		const message = chats.add(room, "person", parts, file);
		updates.push({ message } as News);
		return String(message.message_id);
	};

	return {
		channel: "telegram",
		async start(port) {
			await server.start(port);
		},
		async stop() {
			await updates.stop();
			await server.stop();
			server = serveAll();
		},
		settings: () => ({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: server.root }),
		connect(botUrl) {
			updates.botUrl = botUrl;
		},
		person: (address, language) => person(world, chats.room(address, language), post),
		fail: (fault, times = 1) => faults.add(fault, times),
		deliver(mode) {
			updates.mode = mode;
		},
		rate: (perSecond) => faults.rate(perSecond),
		flaky: (every) => faults.flaky.set(every),
		tally: faults.tally,
		spent: () => faults.spent,
		refusals: world.refusals,
		files: world.files,
		onChange: (listener) => chats.onChange(listener),
		push(news) {
			const { message, edited_message, callback_query } = news;
			const chat = (message ?? edited_message ?? callback_query?.message)?.chat;
			if (chat) chats.room(String(chat.id));
			if (callback_query) world.presses.set(callback_query.id, false);
			return updates.push(news);
		},
		block(address, blocked) {
			const room = chats.room(address);
			room.blocked = blocked;
			const member = (out: boolean) =>
				out ? { status: "kicked", user: BOT, until_date: 0 } : { status: "member", user: BOT };
			updates.push({
				my_chat_member: {
					chat: room.chat,
					from: room.user,
					date: Math.floor(Date.now() / 1000),
					old_chat_member: member(!blocked),
					new_chat_member: member(blocked),
				},
			} as News);
		},
		edit(address, messageId, text) {
			const message = chats.edit(chats.room(address), Number(messageId), { text, ...withEntities(text) });
			if (!message) throw new RangeError("no such message");
			updates.push({ edited_message: message } as News);
		},
		menus: world.menus,
		unanswered: () => [...world.presses.values()].filter((answered) => !answered).length,
		pending: () => updates.pendingCount,
	};
}

type Post = (room: Room, parts: Partial<Message>, file?: ShownFile) => Promise<string>;

function person(world: World, room: Room, post: Post): Person {
	return {
		address: String(room.chat.id),
		write: (text) => post(room, { text, ...withEntities(text) }),
		command: (text) => {
			const line = text.startsWith("/") ? text : `/${text}`;
			return post(room, { text: line, ...withEntities(line) });
		},
		media: (kind, caption, bytes) => {
			const id = `${kind}-${Math.abs(room.chat.id)}-${room.messages.size}`;
			const { shown, bytes: sent } = world.files.add(id, kind, bytes);
			const file = { file_id: id, file_unique_id: id, file_size: sent.byteLength };
			const words = caption === undefined ? {} : { caption };
			const small = { file_id: `${id}-small`, file_unique_id: `${id}-small`, width: 9, height: 9 };
			return post(
				room,
				kind === "photo"
					? { photo: [small, { ...file, width: 90, height: 90 }], ...words }
					: { voice: { ...file, duration: 2, mime_type: "audio/ogg" }, ...words },
				shown,
			);
		},
		async fill() {
			throw new RangeError("Telegram has no forms: write the answer");
		},
		press: async (messageId, buttonId) => {
			const message = room.messages.get(Number(messageId))?.message;
			const button = message?.reply_markup?.inline_keyboard.flat().find((shown) => dataOf(shown) === buttonId);
			if (!message || !button) throw new RangeError("no such button on the screen");
			const id = `${room.chat.id}${String(world.presses.size + 1).padStart(9, "0")}`;
			world.presses.set(id, false);
			const query: CallbackQuery = {
				id,
				from: room.user,
				message,
				chat_instance: String(room.chat.id),
				data: buttonId,
			};
			world.updates.push({ callback_query: query });
		},
		screen: () => room.screen.slice(),
	};
}
