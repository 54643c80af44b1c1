import type { InlineKeyboardMarkup } from "grammy/types";
import { CALLBACK_DATA_MAX_BYTES } from "./keyboard.ts";
import { CAPTION_MAX, LIMITS } from "./render.ts";
import { Refusal } from "./simulator-http.ts";

/** The parameters of each method that is served; the first list must be there. Source: Bot API 9, Available methods. */
const PARAMETERS: Readonly<Record<string, readonly [required: readonly string[], optional: readonly string[]]>> = {
	getme: [[], []],
	getupdates: [[], ["offset", "limit", "timeout", "allowed_updates"]],
	setwebhook: [
		["url"],
		["certificate", "ip_address", "max_connections", "allowed_updates", "drop_pending_updates", "secret_token"],
	],
	deletewebhook: [[], ["drop_pending_updates"]],
	getwebhookinfo: [[], []],
	sendmessage: [
		["chat_id", "text"],
		["parse_mode", "entities", "link_preview_options", "disable_notification", "protect_content"].concat([
			"message_thread_id",
			"allow_paid_broadcast",
			"message_effect_id",
			"reply_parameters",
			"reply_markup",
		]),
	],
	senddocument: [
		["chat_id", "document"],
		["thumbnail", "caption", "parse_mode", "caption_entities", "disable_content_type_detection"].concat(
			["disable_notification", "protect_content", "message_thread_id", "allow_paid_broadcast"],
			["message_effect_id", "reply_parameters", "reply_markup"],
		),
	],
	sendphoto: [
		["chat_id", "photo"],
		["caption", "parse_mode", "caption_entities", "show_caption_above_media", "has_spoiler"].concat(
			["disable_notification", "protect_content", "message_thread_id", "allow_paid_broadcast"],
			["message_effect_id", "reply_parameters", "reply_markup"],
		),
	],
	editmessagereplymarkup: [["chat_id", "message_id"], ["reply_markup"]],
	editmessagetext: [
		["chat_id", "message_id", "text"],
		["parse_mode", "entities", "link_preview_options", "reply_markup"],
	],
	answercallbackquery: [["callback_query_id"], ["text", "show_alert", "url", "cache_time"]],
	getfile: [["file_id"], []],
	setmycommands: [["commands"], ["scope", "language_code"]],
};

/** Parameters that are objects or lists: in a form they come as JSON. */
const STRUCTURED = new Set([
	"allowed_updates",
	"caption_entities",
	"commands",
	"entities",
	"link_preview_options",
	"reply_markup",
	"reply_parameters",
	"scope",
]);

/** Most buttons under a message. Not documented; what the server takes. */
const BUTTONS_MAX = 100;

/** True when the method is served. */
export function isServed(method: string): boolean {
	return Object.hasOwn(PARAMETERS, method);
}

/** The names of parameters that the method does not have (Telegram ignores them; a bot that sends them errs). */
export function unknownParameters(method: string, given: Readonly<Record<string, unknown>>): string[] {
	const [required, optional] = PARAMETERS[method] ?? [[], []];
	return Object.keys(given).filter((name) => !required.includes(name) && !optional.includes(name));
}

/** The parameters with their structured ones read. Throws a refusal when one cannot be, or is missing. */
export function readParameters(method: string, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const read: Record<string, unknown> = {};
	for (const [name, value] of Object.entries(given))
		read[name] = STRUCTURED.has(name) && typeof value === "string" ? json(value, name) : value;
	// An empty url and an empty text are told apart from missing ones by their methods.
	for (const name of PARAMETERS[method]?.[0] ?? [])
		if (read[name] === undefined) throw new Refusal(400, `Bad Request: parameter "${name}" is required`);
	return read;
}

function json(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) throw new Refusal(400, `Bad Request: can't parse ${name} JSON object`);
		throw error;
	}
}

/** A text as Telegram takes it. */
export function checkText(text: unknown): string {
	const value = String(text);
	if (value.trim() === "") throw new Refusal(400, "Bad Request: message text is empty");
	if (value.length > LIMITS.text) throw new Refusal(400, "Bad Request: message is too long");
	return value;
}

/** A caption as Telegram takes it. */
export function checkCaption(caption: unknown): string {
	const value = String(caption);
	if (value.length > CAPTION_MAX) throw new Refusal(400, "Bad Request: message caption is too long");
	return value;
}

/** A keyboard as Telegram takes it; undefined for none (an empty one takes the old one away). */
export function checkMarkup(markup: unknown): InlineKeyboardMarkup | undefined {
	if (markup === undefined) return undefined;
	const rows = (markup as Partial<InlineKeyboardMarkup> | null)?.inline_keyboard;
	if (!Array.isArray(rows) || !rows.every(Array.isArray))
		throw new Refusal(400, "Bad Request: object expected as reply markup");
	const buttons = rows.flat();
	if (buttons.length === 0) return undefined;
	if (buttons.length > BUTTONS_MAX) throw new Refusal(400, "Bad Request: REPLY_MARKUP_TOO_LONG");
	for (const button of buttons) {
		if (typeof button?.text !== "string" || button.text === "")
			throw new Refusal(400, 'Bad Request: can\'t parse inline keyboard button: Field "text" must be of type String');
		const data: unknown = "callback_data" in button ? button.callback_data : undefined;
		const size = typeof data === "string" ? Buffer.byteLength(data) : 0;
		if (size < 1 || size > CALLBACK_DATA_MAX_BYTES) throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
	}
	return { inline_keyboard: rows };
}

/** Commands of a menu as Telegram takes them. Source: Bot API, BotCommand, setMyCommands ("at most 100"). */
export function checkCommands(commands: unknown): readonly { command: string; description: string }[] {
	if (!Array.isArray(commands) || commands.length > 100) throw new Refusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
	for (const { command, description } of commands as { command?: unknown; description?: unknown }[]) {
		if (typeof command !== "string" || !/^[a-z0-9_]{1,32}$/.test(command))
			throw new Refusal(400, "Bad Request: BOT_COMMAND_INVALID");
		if (typeof description !== "string" || description.length < 1 || description.length > 256)
			throw new Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
	}
	return commands;
}
