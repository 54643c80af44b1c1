import {
	type APIActionRowComponent,
	type APIComponentInMessageActionRow,
	type APIMessageTopLevelComponent,
	ButtonStyle,
	ComponentType,
	MessageFlags,
	type RawFile,
	type RESTPatchAPIChannelMessageJSONBody,
	type RESTPostAPIChannelMessageJSONBody,
} from "discord.js";
import type { Limits, OutForm, OutMessage, OutOption, OutOptions } from "../../bot/core/channel.ts";
import { decodeTap, encodeTap } from "../../bot/core/tap.ts";
import { FORM_PREFIX } from "./form.ts";

/** Discord's sizes. Source: Discord API docs, "Create Message" and "Component Reference". */
const TEXT_MAX = 2_000;
const ROWS_MAX = 5;
const BUTTONS_PER_ROW = 5;
const LABEL_MAX = 80;
const CUSTOM_ID_MAX = 100;
const NONCE_MAX = 25;
const DESCRIPTION_MAX = 1_024;

/** Opens the `custom_id` of a select, before the tap with no options of its question. */
export const MANY_PREFIX = "many:";

/** Requests per second of one bot, unless Discord has granted more. Source: Discord API docs, "Global Rate Limit". */
const REQUESTS_PER_SECOND = 50;

/** What a Discord message can show, and Discord takes unless a setting says otherwise. */
export const LIMITS: Limits = {
	text: TEXT_MAX,
	buttons: { max: ROWS_MAX * BUTTONS_PER_ROW, label: LABEL_MAX, many: true },
	files: true,
	segments: false,
	isolates: true,
	forms: true,
	ownedWords: [],
	pace: { unit: "messages", perSecond: REQUESTS_PER_SECOND },
};

/** A request to create a message. */
export interface Rendered {
	readonly body: RESTPostAPIChannelMessageJSONBody;
	readonly files: RawFile[];
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function check(what: string, length: number, max: number): void {
	if (length > max) throw new RangeError(`${what} is ${length} long, Discord takes ${max}: split it before it is sent`);
}

const LINK = /(https?:\/\/[^\s<]+)/;
/** Marks of Discord's Markdown, and `<` where it would open a mention, an emoji, a time stamp or a bare link. */
const MARK = /[\\*_~`|]|\[(?=[^\]]*\]\()|<(?=@|#|:|\/|a:|t:|id:|https?:)|(?<=^ *)[>#-]|(?<=^ *\d+)\.(?= )/gm;

/**
 * Text as Discord must be given it to show exactly these characters: Markdown
 * escaped, links left whole (up to a space, so a mark glued to a link's end belongs to it). When the escapes would pass the limit the text goes
 * out as it is: a stray italic is better than a lost message.
 */
export function escapeText(text: string): string {
	const escaped = text
		.split(LINK)
		.map((part, at) => (at % 2 === 1 ? part : part.replace(MARK, "\\$&")))
		.join("");
	return escaped.length > TEXT_MAX ? text : escaped;
}

/** Discord's key against doubles, at most 25 characters: a UUID's 16 bytes in base64url are 22. */
export function nonceOf(attemptId: string): string {
	const hex = attemptId.replaceAll("-", "");
	if (/^[0-9a-f]{32}$/i.test(hex))
		return Uint8Array.fromHex(hex).toBase64({ alphabet: "base64url", omitPadding: true });
	check("the attempt's id", attemptId.length, NONCE_MAX);
	return attemptId;
}

function button({ label, payload }: OutOption, style: ButtonStyle.Primary | ButtonStyle.Secondary) {
	check("a label", label.length, LABEL_MAX);
	check("a payload", payload.length, CUSTOM_ID_MAX);
	return { type: ComponentType.Button, style, label, custom_id: payload } as const;
}

function buttonRows(options: readonly OutOption[]): Row[] {
	const rows: Row[] = [];
	for (let at = 0; at < options.length; at += BUTTONS_PER_ROW)
		rows.push({
			type: ComponentType.ActionRow,
			components: options.slice(at, at + BUTTONS_PER_ROW).map((option) => button(option, ButtonStyle.Secondary)),
		});
	return rows;
}

function formRow({ label, payload }: OutForm): Row {
	const opener = { label, payload: `${FORM_PREFIX}${payload}` };
	return { type: ComponentType.ActionRow, components: [button(opener, ButtonStyle.Primary)] };
}

function selectRow({ items, done }: OutOptions): Row {
	const first = decodeTap(done?.payload ?? items[0]?.payload ?? "");
	if (first === undefined) throw new RangeError("the payloads of a question with several answers must be encoded taps");
	const customId = `${MANY_PREFIX}${encodeTap({ ...first, options: [] })}`;
	check("a select's id", customId.length, CUSTOM_ID_MAX);
	const options = items.map(({ label, payload }) => {
		check("a label", label.length, LABEL_MAX);
		check("a payload", payload.length, CUSTOM_ID_MAX);
		return { label, value: payload };
	});
	return {
		type: ComponentType.ActionRow,
		components: [
			{ type: ComponentType.StringSelect, custom_id: customId, min_values: 0, max_values: options.length, options },
		],
	};
}

/**
 * Several answers are one select: closing it sends all that was ticked. The done
 * button under it is for those who tick nothing, as Discord sends nothing then.
 */
function itemRows(options: OutOptions): Row[] {
	check("the list of options", options.items.length, ROWS_MAX * BUTTONS_PER_ROW);
	if (options.mode === "one") return buttonRows(options.items);
	const rows = options.items.length === 0 ? [] : [selectRow(options)];
	if (options.done)
		rows.push({ type: ComponentType.ActionRow, components: [button(options.done, ButtonStyle.Primary)] });
	return rows;
}

function componentsOf(options: OutOptions): Row[] {
	const rows = itemRows(options);
	const { form } = options;
	if (form === undefined) return rows;
	const last = rows.at(-1);
	const room = last !== undefined && options.mode === "one" && last.components.length < BUTTONS_PER_ROW;
	const all = room
		? [...rows.slice(0, -1), { ...last, components: [...last.components, ...formRow(form).components] }]
		: [...rows, formRow(form)];
	check("the list of rows", all.length, ROWS_MAX);
	return all;
}

/** The request that changes a message: its text and buttons, those that were left out among them. Throws a `RangeError` as `renderMessage` does. */
export function renderEdit({ text, options, file }: OutMessage): RESTPatchAPIChannelMessageJSONBody {
	if (file !== undefined) throw new RangeError("a message that was sent gets no other file");
	check("the text", text.length, TEXT_MAX);
	const components = options === undefined ? [] : componentsOf(options);
	return { content: escapeText(text), allowed_mentions: { parse: [] }, components };
}

/**
 * The request that shows `message`: nobody is pinged, links get no preview, and
 * `nonce` makes Discord return the earlier message when the request is repeated
 * within a few minutes. Throws a `RangeError` when a limit is passed.
 */
export function renderMessage(message: OutMessage, attemptId: string, replyTo?: string): Rendered {
	check("the text", message.text.length, TEXT_MAX);
	const { file, options } = message;
	check("a file's description", file?.description?.length ?? 0, DESCRIPTION_MAX);
	const components = options === undefined ? [] : componentsOf(options);
	const described = file?.description ? { description: file.description } : {};
	return {
		body: {
			content: escapeText(message.text),
			nonce: nonceOf(attemptId),
			enforce_nonce: true,
			allowed_mentions: { parse: [] },
			flags: MessageFlags.SuppressEmbeds,
			...(components.length > 0 ? { components } : {}),
			...(file ? { attachments: [{ id: 0, filename: file.name, ...described }] } : {}),
			...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
		},
		files: file ? [{ name: file.name, contentType: file.mediaType, data: file.content }] : [],
	};
}

function close(component: APIComponentInMessageActionRow, chosen: ReadonlySet<string>): APIComponentInMessageActionRow {
	if (component.type === ComponentType.StringSelect)
		return {
			...component,
			disabled: true,
			options: component.options.map((option) => ({ ...option, default: chosen.has(option.value) })),
		};
	if (component.type !== ComponentType.Button || !("custom_id" in component)) return component;
	return {
		...component,
		disabled: true,
		style: chosen.has(component.custom_id) ? ButtonStyle.Success : ButtonStyle.Secondary,
	};
}

/** The components of an answered question: none can be pressed again, what was chosen is marked. */
export function closeComponents(
	rows: readonly APIMessageTopLevelComponent[],
	chosen: readonly string[],
): APIMessageTopLevelComponent[] {
	const marked = new Set(chosen);
	return rows.map((row) =>
		row.type === ComponentType.ActionRow
			? { ...row, components: row.components.map((component) => close(component, marked)) }
			: row,
	);
}
