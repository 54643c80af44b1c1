import type { CallbackQuery, ChatMemberUpdated, InlineKeyboardMarkup, Message, Update, User } from "grammy/types";
import type { Content, Inbound, StatusUpdate } from "../../bot/core/channel.ts";
import { decodeTap } from "../../bot/core/tap.ts";
import { ROLE, setTicks, tickedPayloads, tickOf } from "./keyboard.ts";
import { filesOf } from "./media.ts";
import { address } from "./render.ts";

/** Who the bot is, from getMe: groups mention it by this name. */
export interface Me {
	readonly id: number;
	readonly username: string;
}

/** A button that was pressed, for what the app of the person still waits for. */
export interface Press {
	readonly callbackId: string;
	readonly data: string;
	/** The message whose button it was, when Telegram still shows it to the bot. */
	readonly on?: { readonly chatId: number; readonly messageId: number; readonly markup: InlineKeyboardMarkup };
}

/** What an update means. A toggle ends in the adapter: the answer is not given before `done`. */
export type Parsed =
	| { readonly kind: "inbound"; readonly inbound: Inbound; readonly press?: Press }
	| { readonly kind: "status"; readonly status: StatusUpdate }
	| {
			readonly kind: "toggle";
			readonly press: Press & { readonly on: NonNullable<Press["on"]> };
			/** The keyboard with the option toggled, and what became of it. */
			readonly markup: InlineKeyboardMarkup;
			readonly ticked: boolean;
	  }
	/** The mark of an earlier answer was pressed: nothing but an end to the app's waiting. */
	| { readonly kind: "inert"; readonly press: Press };

/** The updates this adapter reads, for `allowed_updates`. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Kinds of message that are not text, the more telling first (an animation also has `document`, a venue `location`). */
const MEDIA = [
	"photo",
	"voice",
	"video",
	"video_note",
	"animation",
	"audio",
	"document",
	"sticker",
	"venue",
	"location",
	"contact",
	"poll",
	"dice",
	"story",
	"live_photo",
	"paid_media",
	"checklist",
	"game",
	"rich_message",
] as const satisfies readonly (keyof Message)[];

/** Source: Telegram, Bots: commands ("up to 32 characters", Latin letters, numbers and underscores). */
const COMMAND = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i;

const instant = (seconds: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

const language = (from: User): { language?: string } => (from.language_code ? { language: from.language_code } : {});

function mentions(message: Message, me: Me): boolean {
	const text = message.text ?? message.caption ?? "";
	return (message.entities ?? message.caption_entities ?? []).some((entity) => {
		if (entity.type === "text_mention") return entity.user.id === me.id;
		if (entity.type !== "mention") return false;
		const name = text.slice(entity.offset, entity.offset + entity.length);
		return name.toLowerCase() === `@${me.username.toLowerCase()}`;
	});
}

function contentOf(message: Message, me: Me): Content | undefined {
	const { text, caption } = message;
	if (text !== undefined) {
		const [, name, bot, args] = COMMAND.exec(text) ?? [];
		if (name === undefined) return { kind: "text", text };
		if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return undefined;
		return { kind: "command", name: name.toLowerCase(), args: (args ?? "").trim() };
	}
	const media = MEDIA.find((kind) => message[kind] !== undefined);
	const files = filesOf(message);
	return (
		media && {
			kind: "media",
			media,
			...(caption === undefined ? {} : { caption }),
			...(files.length === 0 ? {} : { files }),
		}
	);
}

function parseMessage(id: string, message: Message, me: Me): Inbound | undefined {
	const { from, chat } = message;
	// Channel posts and anonymous administrators have no person to answer.
	if (!from || from.is_bot || chat.type === "channel") return undefined;
	const content = contentOf(message, me);
	if (!content) return undefined;
	const base = {
		channel: "telegram",
		id,
		from: String(from.id),
		...language(from),
		sentAt: instant(message.date),
	} as const;
	if (chat.type === "private") return { ...base, place: "direct", content };
	if (content.kind !== "command" && !mentions(message, me)) return undefined;
	return { ...base, place: "public", replyTo: address(chat.id, message.message_id), content };
}

function parseEdit(id: string, message: Message & { edit_date?: number }): Inbound | undefined {
	const { from, chat } = message;
	const text = message.text ?? message.caption;
	// A live location and a poll change by themselves; groups were answered when the message first came.
	if (!from || from.is_bot || chat.type !== "private" || text === undefined) return undefined;
	const sentAt = instant(message.edit_date ?? message.date);
	const content = { kind: "edit", text } as const;
	return { channel: "telegram", id, from: String(from.id), place: "direct", content, ...language(from), sentAt };
}

/** The tap that a button stands for; `ticked`: the payloads of the ticked options, for a `done`. */
function tapOf(payload: string, ticked: readonly string[] = []): Content {
	const tap = decodeTap(payload);
	const others = ticked.map(decodeTap);
	if (!tap || others.some((other) => other?.flow !== tap.flow || other.step !== tap.step || other.tag !== tap.tag))
		return { kind: "badTap" };
	return {
		kind: "tap",
		tap: { ...tap, options: [...tap.options, ...others.flatMap((other) => other?.options ?? [])] },
	};
}

function pressOf({ id: callbackId, message, data = "" }: CallbackQuery): Press {
	// A message out of the bot's reach has date 0 and no keyboard. Source: Bot API, InaccessibleMessage.
	const markup = message && message.date !== 0 ? message.reply_markup : undefined;
	if (!message || !markup) return { callbackId, data };
	return { callbackId, data, on: { chatId: message.chat.id, messageId: message.message_id, markup } };
}

function parsePress(id: string, query: CallbackQuery, now: Temporal.Instant): Parsed {
	const press = pressOf(query);
	const { data, on } = press;
	const payload = data.slice(1);
	const chat = query.message?.chat;
	const place =
		chat && chat.type !== "private"
			? { place: "public" as const, replyTo: address(chat.id, query.message?.message_id) }
			: { place: "direct" as const };
	const inbound = (content: Content): Parsed => ({
		kind: "inbound",
		// Telegram does not say when a button was pressed.
		inbound: {
			channel: "telegram",
			id,
			from: String(query.from.id),
			...place,
			content,
			...language(query.from),
			sentAt: now,
		},
		press,
	});
	if (data.startsWith(ROLE.inert)) return { kind: "inert", press };
	if (data.startsWith(ROLE.choose)) return inbound(tapOf(payload));
	// What was ticked can no longer be read: better to be asked again than to have "none" recorded.
	if (!on) return inbound({ kind: "badTap" });
	if (data.startsWith(ROLE.done)) return inbound(tapOf(payload, tickedPayloads(on.markup)));
	const before = data.startsWith(ROLE.toggle) && decodeTap(payload) ? tickOf(on.markup, data) : undefined;
	if (before === undefined) return inbound({ kind: "badTap" });
	const markup = setTicks(on.markup, new Map([[data, !before]]));
	return { kind: "toggle", press: { ...press, on }, markup, ticked: !before };
}

function parseReach({ chat, new_chat_member: { status } }: ChatMemberUpdated): StatusUpdate | undefined {
	if (chat.type !== "private") return undefined;
	// In a private chat only "member" and "kicked" occur: unblocked and blocked. Source: Bot API, Update.my_chat_member.
	return { kind: "reach", address: String(chat.id), reachable: status === "member" };
}

/** Reads an update; undefined when it is not for us (another bot's, a group's own talk, a service message). */
export function parse(update: Update, me: Me, now: Temporal.Instant): Parsed | undefined {
	const id = String(update.update_id);
	if (update.callback_query)
		return update.callback_query.from.is_bot ? undefined : parsePress(id, update.callback_query, now);
	if (update.my_chat_member) {
		const status = parseReach(update.my_chat_member);
		return status && { kind: "status", status };
	}
	const inbound = update.message
		? parseMessage(id, update.message, me)
		: update.edited_message && parseEdit(id, update.edited_message);
	return inbound && { kind: "inbound", inbound };
}

/** The chat an update belongs to: updates of one chat are handled in their order. */
export function chatOf(update: Update): string {
	const { message, edited_message, callback_query, my_chat_member } = update;
	const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat?.id;
	return String(chat ?? callback_query?.from?.id ?? "");
}
