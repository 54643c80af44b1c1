import type { InlineKeyboardMarkup } from "grammy/types";
import type { Limits, OutFile, OutMessage, OutOptions } from "../../bot/core/channel.ts";
import { keyboard } from "./keyboard.ts";

/** Most UTF-16 code units of a file's caption. Source: Telegram Bot API, sendDocument, sendPhoto ("0-1024 characters"). */
export const CAPTION_MAX = 1024;

/** Largest picture that is sent as one, in bytes; above it, it is a document. Source: Bot API, sendPhoto ("10 MB"). */
export const PHOTO_MAX_BYTES = 10_000_000;

/** Messages a second that Telegram takes of one bot. Source: Telegram, Bots FAQ ("about 30 messages per second"). */
export const MESSAGES_PER_SECOND = 30;

/**
 * What Telegram can show. Text: Bot API, sendMessage ("1-4096 characters"). Of buttons the documents name no
 * limit; the server refuses keyboards of more than about 100 buttons or 10 kB, of which this is well short
 * (50 × (64 + 64) bytes and their JSON), and a label of 64 is as long as a phone shows on one line or two.
 */
export const LIMITS: Limits = {
	text: 4096,
	buttons: { max: 50, label: 64, many: true },
	files: true,
	segments: false,
	isolates: true,
	forms: false,
	ownedWords: [],
	pace: { unit: "messages", perSecond: MESSAGES_PER_SECOND },
};

/** Where a message goes: the chat, and in a group the message that it answers. */
export interface Target {
	readonly chatId: number;
	readonly replyTo?: number;
}

/** One call of the Bot API. */
export type Call =
	| { readonly method: "sendMessage"; readonly text: string; readonly other: Other }
	| {
			readonly method: "sendDocument" | "sendPhoto";
			readonly name: string;
			readonly bytes: Uint8Array;
			readonly other: Other & { readonly caption?: string };
	  };

interface Other {
	readonly link_preview_options?: { readonly is_disabled: true };
	readonly reply_markup?: InlineKeyboardMarkup;
	readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true };
}

const ADDRESS = /^(-?\d{1,16})(?::(\d{1,10}))?$/;
const MESSAGE_ID = /^[1-9]\d{0,9}$/;
const FILE_NAME = /^[^\p{Cc}"/\\;]{1,255}$/u;

/** The address of a chat, and of a message to answer there: `chat` or `chat:message`. */
export function address(chatId: number, replyTo?: number): string {
	return replyTo === undefined ? String(chatId) : `${chatId}:${replyTo}`;
}

/** Reads an address back. Throws RangeError when it is not one of Telegram's. */
export function target(to: string): Target {
	const [, chat, message] = ADDRESS.exec(to) ?? [];
	if (chat === undefined) throw new RangeError("not the address of a Telegram chat");
	return { chatId: Number(chat), ...(message === undefined ? {} : { replyTo: Number(message) }) };
}

function checkLimits({ text, options, file }: OutMessage): void {
	if (text.length > LIMITS.text) throw new RangeError("a Telegram text passes 4096 characters");
	if (text.trim() === "" && !(text === "" && file)) throw new RangeError("a Telegram text is empty");
	if (file && !FILE_NAME.test(file.name)) throw new RangeError("a file's name cannot be sent by Telegram");
	if (!options || !LIMITS.buttons) return;
	const { max, label } = LIMITS.buttons;
	if (options.items.length > max) throw new RangeError(`a Telegram message passes ${max} options`);
	const labels = [...options.items, ...(options.done ? [options.done] : [])].map((item) => item.label);
	if (labels.some((text) => text.length > label)) throw new RangeError(`a Telegram label passes ${label} characters`);
}

/** No preview of the first link's page. */
const PLAIN = { link_preview_options: { is_disabled: true } } as const;

function markupOf(options: OutOptions | undefined): Pick<Other, "reply_markup"> {
	return options && options.items.length > 0 ? { reply_markup: keyboard(options) } : {};
}

/** The call that changes a message. Throws RangeError where a limit is passed, or no message can have that id. */
export function renderEdit(
	providerId: string,
	message: OutMessage,
): { readonly messageId: number; readonly text: string; readonly other: Other } {
	if (!MESSAGE_ID.test(providerId)) throw new RangeError("not the id of a Telegram message");
	if (message.file) throw new RangeError("a Telegram message that is changed takes no file");
	checkLimits(message);
	return { messageId: Number(providerId), text: message.text, other: { ...PLAIN, ...markupOf(message.options) } };
}

/**
 * The calls that show a message, to be made in order; the last one carries the
 * buttons. One call for nearly every message; two when a text that goes with a
 * file is too long for its caption. Throws RangeError where a limit is passed.
 */
export function render(to: Target, message: OutMessage): readonly Call[] {
	checkLimits(message);
	const { text, file, options } = message;
	const markup = markupOf(options);
	const reply =
		to.replyTo === undefined
			? {}
			: { reply_parameters: { message_id: to.replyTo, allow_sending_without_reply: true as const } };
	const plain: Call = {
		method: "sendMessage",
		text,
		other: { ...PLAIN, ...markup, ...reply },
	};
	if (!file) return [plain];
	const upload = uploadOf(file);
	if (text.length > CAPTION_MAX) return [{ ...upload, other: reply }, plain];
	return [{ ...upload, other: { ...(text === "" ? {} : { caption: text }), ...markup, ...reply } }];
}

function uploadOf({ name, mediaType, content }: OutFile) {
	const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
	const isPhoto = mediaType === "image/png" && bytes.byteLength <= PHOTO_MAX_BYTES;
	return { method: isPhoto ? "sendPhoto" : "sendDocument", name, bytes } as const;
}
