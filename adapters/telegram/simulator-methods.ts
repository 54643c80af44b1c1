import type { Message } from "grammy/types";
import type { SimFiles } from "../../bot/core/simulator-files.ts";
import { BOT, BOT_ABILITIES, type Chats, entitiesOf, type Parts, type Room } from "./simulator-chats.ts";
import {
	checkCaption,
	checkCommands,
	checkMarkup,
	checkText,
	isServed,
	readParameters,
	unknownParameters,
} from "./simulator-checks.ts";
import { blocked, type Faults } from "./simulator-faults.ts";
import { documentOf, photoOf } from "./simulator-files.ts";
import { type ApiCall, type Outcome, Refusal } from "./simulator-http.ts";
import type { Updates } from "./simulator-updates.ts";
import { WEBHOOK_SECRET } from "./webhook.ts";

/** The state that the methods work on. */
export interface World {
	readonly token: string;
	readonly chats: Chats;
	readonly updates: Updates;
	readonly faults: Faults;
	readonly refusals: string[];
	/** What people sent, by `file_id`. */
	readonly files: SimFiles;
	/** Presses that may still be answered, by their id; true once they were. */
	readonly presses: Map<string, boolean>;
	/** Command menus by language; "" for everyone else. */
	readonly menus: Map<string, readonly { command: string; description: string }[]>;
	readonly onLog: (line: string) => void;
}

/** Largest file that getFile gives, in bytes. Source: Bot API, getFile ("the maximum file size to download is 20MB"). */
const GET_FILE_MAX = 20_000_000;

type Parameters = Record<string, unknown>;
type Method = (world: World, given: Parameters, call: ApiCall) => Promise<unknown> | unknown;

/** Methods that put a message on a screen: faults and the rate are theirs. */
const SENDS = new Set(["sendmessage", "senddocument", "sendphoto"]);

/** Serves one call as the Bot API would, and notes what it had to refuse. */
export async function serve(world: World, call: ApiCall): Promise<Outcome> {
	const name = call.method.toLowerCase();
	try {
		const outcome = await run(world, name, call);
		world.onLog(`${call.method} ${typeof outcome === "string" ? outcome : "ok"}`);
		return outcome;
	} catch (error) {
		if (error instanceof Refusal) {
			world.onLog(`${call.method} ${error.code}`);
			if (!error.expected) world.refusals.push(`${call.method}: ${error.message}`);
		}
		throw error;
	}
}

async function run(world: World, name: string, call: ApiCall): Promise<Outcome> {
	if (call.token !== world.token) throw new Refusal(401, "Unauthorized");
	const method = METHODS[name];
	if (!method || !isServed(name)) throw new Refusal(404, "Not Found: method not found");
	for (const unknown of unknownParameters(name, call.parameters))
		world.refusals.push(`${call.method}: unknown parameter ${unknown}`);
	const given = readParameters(name, call.parameters);
	const fate = SENDS.has(name) ? world.faults.meet() : "answer";
	if (fate === "cutBefore") return "cut";
	const result = await method(world, given, call);
	if (SENDS.has(name)) world.faults.tally.taken += 1;
	return fate === "answer" ? { result } : fate;
}

function roomOf({ chats }: World, given: Parameters): Room {
	const room = chats.find(given.chat_id);
	if (!room) throw new Refusal(400, "Bad Request: chat not found");
	if (room.blocked) throw blocked();
	return room;
}

function replyOf(room: Room, given: Parameters): Parts {
	const reply = given.reply_parameters as { message_id?: unknown; allow_sending_without_reply?: unknown } | undefined;
	if (!reply) return {};
	const message = room.messages.get(Number(reply.message_id))?.message;
	if (message) return { reply_to_message: message } as Parts;
	if (reply.allow_sending_without_reply === true) return {};
	throw new Refusal(400, "Bad Request: message to be replied not found");
}

function captionOf(given: Parameters): Pick<Parts, "caption"> {
	return given.caption === undefined ? {} : { caption: checkCaption(given.caption) };
}

function markupOf(given: Parameters): Pick<Parts, "reply_markup"> {
	const reply_markup = checkMarkup(given.reply_markup);
	return reply_markup ? { reply_markup } : {};
}

function edit(world: World, given: Parameters, parts: Parts): Message {
	const room = roomOf(world, given);
	const old = room.messages.get(Number(given.message_id))?.message;
	if (!old) throw new Refusal(400, "Bad Request: message to edit not found");
	if (old.from?.id !== BOT.id) throw new Refusal(400, "Bad Request: message can't be edited");
	const next = { text: old.text, reply_markup: undefined, ...parts };
	if (next.text === old.text && JSON.stringify(next.reply_markup) === JSON.stringify(old.reply_markup))
		throw new Refusal(
			400,
			"Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
		);
	return world.chats.edit(room, old.message_id, next) ?? old;
}

const METHODS: Readonly<Record<string, Method>> = {
	getme: () => ({ ...BOT, ...BOT_ABILITIES }),

	getupdates: ({ updates }, given, { gone }) =>
		updates.poll({
			...(given.offset === undefined ? {} : { offset: Number(given.offset) }),
			...(Array.isArray(given.allowed_updates) ? { allowed: given.allowed_updates.map(String) } : {}),
			limit: Math.min(Math.max(Number(given.limit ?? 100), 1), 100),
			timeout: Number(given.timeout ?? 0),
			gone,
		}),

	setwebhook: ({ updates }, given) => {
		const url = String(given.url);
		if (url !== "" && !isCallable(url))
			throw new Refusal(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
		const secret = given.secret_token === undefined ? undefined : String(given.secret_token);
		if (secret !== undefined && !WEBHOOK_SECRET.test(secret))
			throw new Refusal(400, "Bad Request: secret token contains unallowed characters");
		updates.setHook(url === "" ? undefined : { url, secret, connections: Number(given.max_connections ?? 40) }, {
			drop: given.drop_pending_updates === true,
			...(Array.isArray(given.allowed_updates) ? { allowed: given.allowed_updates.map(String) } : {}),
		});
		return true;
	},

	deletewebhook: ({ updates }, given) => {
		updates.setHook(undefined, { drop: given.drop_pending_updates === true });
		return true;
	},

	getwebhookinfo: ({ updates }) => ({
		url: updates.hook?.url ?? "",
		has_custom_certificate: false,
		pending_update_count: updates.pendingCount,
	}),

	sendmessage: (world, given) => {
		const room = roomOf(world, given);
		const text = checkText(given.text);
		const parts = { text, ...markupOf(given), ...replyOf(room, given), ...withEntities(text) };
		return world.chats.add(room, "bot", parts);
	},

	senddocument: (world, given, call) => {
		const room = roomOf(world, given);
		const { document, shown } = documentOf(given.document, call.files, `file-${room.messages.size}`);
		const parts = { document, ...captionOf(given), ...markupOf(given), ...replyOf(room, given) };
		return world.chats.add(room, "bot", parts, shown);
	},

	sendphoto: (world, given, call) => {
		const room = roomOf(world, given);
		const { photo, shown } = photoOf(given.photo, call.files, `photo-${room.messages.size}`);
		const parts = { photo, ...captionOf(given), ...markupOf(given), ...replyOf(room, given) };
		return world.chats.add(room, "bot", parts, shown);
	},

	editmessagereplymarkup: (world, given) => edit(world, given, markupOf(given)),

	editmessagetext: (world, given) => {
		const text = checkText(given.text);
		const old = roomOf(world, given).messages.get(Number(given.message_id))?.message;
		if (old && old.text === undefined) throw new Refusal(400, "Bad Request: there is no text in the message to edit");
		return edit(world, given, { text, entities: undefined, ...withEntities(text), ...markupOf(given) });
	},

	answercallbackquery: ({ presses }, given) => {
		const id = String(given.callback_query_id);
		if (!presses.has(id))
			throw new Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
		presses.set(id, true);
		return true;
	},

	getfile: ({ files }, given) => {
		const { status, bytes } = files.ask(String(given.file_id));
		if (status >= 500) throw new Refusal(status, "Internal Server Error", { expected: true });
		if (status !== 200)
			throw new Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable", { expected: true });
		const id = String(given.file_id);
		const place = { file_id: id, file_unique_id: id, file_size: bytes.byteLength };
		if (bytes.byteLength > GET_FILE_MAX) throw new Refusal(400, "Bad Request: file is too big", { expected: true });
		return { ...place, file_path: `files/${id}` };
	},

	setmycommands: ({ menus }, given) => {
		const language = String(given.language_code ?? "");
		if (!/^([a-z]{2})?$/.test(language)) throw new Refusal(400, "Bad Request: LANG_CODE_INVALID");
		menus.set(language, checkCommands(given.commands));
		return true;
	},
};

/** Telegram calls https only; a Bot API server of one's own also calls http, which here is for loopback. */
function isCallable(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname } = new URL(url);
	return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}

/** The entities of a text, as a message carries them: absent when there are none. */
export function withEntities(text: string): Pick<Parts, "entities"> {
	const entities = entitiesOf(text);
	return entities.length > 0 ? { entities } : {};
}
