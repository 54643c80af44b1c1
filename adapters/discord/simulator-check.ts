import type { Json, SimChannel } from "./simulator-world.ts";

/** An answer that refuses a request, in Discord's shape, and why, for the list of refusals. */
export interface Refused {
	readonly status: number;
	readonly code: number;
	readonly message: string;
	readonly why: string;
}

/** Sizes and codes. Source: Discord API docs, "Create Message", "Component Reference", "JSON Error Codes". */
const CONTENT_MAX = 2_000;
const NONCE_MAX = 25;
const ROWS_MAX = 5;
const BUTTONS_MAX = 5;
const LABEL_MAX = 80;
const CUSTOM_ID_MAX = 100;
const OPTIONS_MAX = 25;
const OPTION_TEXT_MAX = 100;
const ALT_MAX = 1_024;
const EMPTY_MESSAGE = 50_006;
const INVALID_FORM = 50_035;

const CREATE_FIELDS = new Set(
	"content nonce tts embeds allowed_mentions message_reference components sticker_ids attachments flags enforce_nonce poll".split(
		" ",
	),
);
const EDIT_FIELDS = new Set("content embeds flags allowed_mentions components attachments poll".split(" "));
const BUTTON_FIELDS = new Set("type id style label emoji custom_id sku_id url disabled".split(" "));
const SELECT_FIELDS = new Set(
	"type id custom_id options placeholder min_values max_values required disabled".split(" "),
);
const OPTION_FIELDS = new Set("label value description emoji default".split(" "));
/** Suppress embeds, suppress notifications; and for interactions: ephemeral. */
const CREATE_FLAGS = 4 | 4096;
export const EPHEMERAL = 64;

/** A form error with what is wrong and where. */
export function invalid(why: string): Refused {
	return { status: 400, code: INVALID_FORM, message: "Invalid Form Body", why };
}

const isObject = (value: unknown): value is Json =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The value as an object; an empty one when it is none. */
export const object = (value: unknown): Json => (isObject(value) ? value : {});

/** Reads a JSON object; undefined for anything else. */
export function objectOf(text: string): Json | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Discord counts characters, not UTF-16 units. */
const lengthOf = (text: string) => [...text].length;

/** The first field that is not among `known`, in words. */
export function unknownField(body: Json, known: ReadonlySet<string>, where: string): string | undefined {
	const stranger = Object.keys(body).find((key) => !known.has(key));
	return stranger === undefined ? undefined : `unknown field ${where}${stranger}`;
}

/** True for a text of 1 to `max` characters. */
export function textOfSize(value: unknown, max: number): boolean {
	return typeof value === "string" && value.length > 0 && lengthOf(value) <= max;
}

function checkButton(button: Json): string | undefined {
	if (typeof button.style !== "number" || button.style < 1 || button.style > 4) return "button.style";
	if (!textOfSize(button.label, LABEL_MAX)) return "button.label must be 1 to 80 long";
	return textOfSize(button.custom_id, CUSTOM_ID_MAX)
		? unknownField(button, BUTTON_FIELDS, "button.")
		: "button.custom_id must be 1 to 100 long";
}

function checkSelect(select: Json): string | undefined {
	const { options, min_values: min = 1, max_values: max = 1 } = select;
	if (!textOfSize(select.custom_id, CUSTOM_ID_MAX)) return "select.custom_id must be 1 to 100 long";
	if (!Array.isArray(options) || options.length < 1 || options.length > OPTIONS_MAX) return "select.options: 1 to 25";
	for (const option of options) {
		if (!isObject(option)) return "select.options";
		if (!textOfSize(option.label, OPTION_TEXT_MAX)) return "select.options.label must be 1 to 100 long";
		if (!textOfSize(option.value, OPTION_TEXT_MAX)) return "select.options.value must be 1 to 100 long";
		const stranger = unknownField(option, OPTION_FIELDS, "select.options.");
		if (stranger) return stranger;
	}
	if (new Set(options.map((option) => option.value)).size < options.length) return "select.options.value is doubled";
	if (typeof min !== "number" || typeof max !== "number" || min < 0 || max < 1) return "select.min_values, max_values";
	if (min > max || max > options.length) return "select.max_values must fit the options";
	if (options.filter((option) => option.default === true).length > max) return "select has too many defaults";
	return unknownField(select, SELECT_FIELDS, "select.");
}

function checkRow(row: unknown): string | undefined {
	if (!isObject(row) || row.type !== 1 || !Array.isArray(row.components)) return "components must be action rows";
	const parts = row.components.filter(isObject);
	const selects = parts.filter((part) => part.type === 3);
	if (parts.length < 1 || parts.length > BUTTONS_MAX) return "a row holds 1 to 5 buttons";
	if (selects.length > 0 && parts.length > 1) return "a select fills its row";
	for (const part of parts) {
		const wrong = part.type === 2 ? checkButton(part) : part.type === 3 ? checkSelect(part) : "component type";
		if (wrong) return wrong;
	}
	return undefined;
}

function checkComponents(rows: unknown): string | undefined {
	if (rows === undefined) return undefined;
	if (!Array.isArray(rows) || rows.length > ROWS_MAX) return "components: at most 5 rows";
	for (const row of rows) {
		const wrong = checkRow(row);
		if (wrong) return wrong;
	}
	const ids = rows.flatMap((row: { components: Json[] }) => row.components.map((part) => part.custom_id));
	return new Set(ids).size < ids.length ? "component custom id cannot be duplicated" : undefined;
}

/** What Discord would refuse in the body of a message that is made (`create`) or changed (`edit`). */
export function checkMessage(
	body: Json,
	files: number,
	channel: SimChannel,
	kind: "create" | "edit",
): Refused | undefined {
	const stranger = unknownField(body, kind === "create" ? CREATE_FIELDS : EDIT_FIELDS, "");
	if (stranger) return invalid(stranger);
	const { content, nonce, flags, allowed_mentions: mentions, message_reference: reference } = body;
	if (content !== undefined && content !== null && typeof content !== "string") return invalid("content");
	if (typeof content === "string" && lengthOf(content) > CONTENT_MAX) return invalid("content is over 2000 long");
	const empty = (content ?? "").trim() === "" && files === 0;
	if (kind === "create" && empty)
		return { status: 400, code: EMPTY_MESSAGE, message: "Cannot send an empty message", why: "empty message" };
	if (nonce !== undefined && (typeof nonce !== "string" || nonce.length > NONCE_MAX))
		return invalid("nonce is over 25");
	if (flags !== undefined && (typeof flags !== "number" || (flags & ~(CREATE_FLAGS | EPHEMERAL)) !== 0))
		return invalid("flags");
	const attached = Array.isArray(body.attachments) ? body.attachments.map(object) : [];
	if (attached.some(({ description = "" }) => typeof description !== "string" || lengthOf(description) > ALT_MAX))
		return invalid("attachments.description is over 1024 long");
	if (mentions !== undefined && (!isObject(mentions) || !Array.isArray(mentions.parse)))
		return invalid("allowed_mentions");
	if (reference !== undefined) {
		if (!isObject(reference) || typeof reference.message_id !== "string") return invalid("message_reference");
		const there = channel.messages.some((message) => message.id === reference.message_id);
		if (!there && reference.fail_if_not_exists !== false) return invalid("message_reference: unknown message");
	}
	const wrong = checkComponents(body.components);
	return wrong === undefined ? undefined : invalid(wrong);
}

/** Locales that a localisation may name. Source: Discord API docs, "Locales". */
const LOCALES = new Set(
	"id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
		" ",
	),
);
const COMMAND_NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

function checkNamed(entry: Json): string | undefined {
	if (typeof entry.name !== "string" || !COMMAND_NAME.test(entry.name) || entry.name !== entry.name.toLowerCase())
		return "name";
	if (!textOfSize(entry.description, 100)) return "description must be 1 to 100 long";
	const localised = entry.description_localizations ?? {};
	if (!isObject(localised)) return "description_localizations";
	for (const [locale, text] of Object.entries(localised))
		if (!LOCALES.has(locale) || !textOfSize(text, 100)) return `description_localizations.${locale}`;
	return undefined;
}

/** What Discord would refuse in a list of slash commands. */
export function checkCommands(commands: unknown): Refused | undefined {
	if (!Array.isArray(commands) || commands.length > 100) return invalid("commands");
	for (const command of commands) {
		if (!isObject(command)) return invalid("command");
		const options = command.options ?? [];
		if (!Array.isArray(options) || options.length > 25) return invalid("command.options");
		for (const entry of [command, ...options]) {
			const wrong = isObject(entry) ? checkNamed(entry) : "option";
			if (wrong) return invalid(`command.${wrong}`);
		}
	}
	return undefined;
}
