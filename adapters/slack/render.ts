import type { types } from "@slack/bolt";
import type { Limits, OutForm, OutMessage, OutOptions } from "../../bot/core/channel.ts";
import { FORM_ACTION, formFault, formValue, type LongValues } from "./form.ts";
import { escapeText } from "./text.ts";

/** A Block Kit block. */
export type KnownBlock = types.KnownBlock;

/** Blocks of one message. Source: docs.slack.dev/reference/block-kit/blocks. */
const BLOCKS = 50;
/** Characters of one section. Source: docs.slack.dev/reference/block-kit/blocks/section-block. */
const SECTION = 3_000;
/** Elements of one actions block. Source: docs.slack.dev/reference/block-kit/blocks/actions-block. */
const ELEMENTS = 25;
/** Options of one checkboxes element. Source: docs.slack.dev/reference/block-kit/block-elements/checkboxes-element. */
const CHECKBOXES = 10;
/** Characters of a button's or an option's label. Source: the same reference, button element and option object. */
const LABEL = 75;
/** Characters of an option's value (a button's may have 2,000). Source: option object. */
const VALUE = 150;
/** Characters of a picture's description. Source: docs.slack.dev/reference/methods/files.getUploadURLExternal. */
const ALT = 1_000;
/**
 * Slack takes 40,000 characters of `text`, counted after escaping, and `&`
 * escapes to five: this length passes whatever it is made of.
 */
const TEXT = 8_000;

/**
 * Messages per second that a workspace surely takes: Slack allows one a second and channel, and "several hundred
 * messages per minute" over all. Source: docs.slack.dev/apis/web-api/rate-limits, "Special Tier".
 */
const MESSAGES_PER_SECOND = 5;

/** What Slack can show, and take unless a setting says otherwise. */
export const LIMITS: Limits = {
	text: TEXT,
	buttons: { max: 100, label: LABEL, many: true },
	files: true,
	segments: false,
	isolates: true,
	forms: true,
	ownedWords: [],
	pace: { unit: "messages", perSecond: MESSAGES_PER_SECOND },
};

/** The `event_type` of the metadata that carries the attempt's id. */
export const DELIVERY_EVENT = "steward_delivery";
/** The `action_id` of the button that sends what was ticked. */
export const DONE_ACTION = "done";

/** The body of a message, for `chat.postMessage` and, in part, `files.completeUploadExternal`. */
export interface Rendered {
	/** For notifications and screen readers; the blocks are what is read. */
	readonly text: string;
	readonly blocks: KnownBlock[];
	readonly metadata: { event_type: string; event_payload: { id: string } };
}

/**
 * The `block_id` of a message's first block. It names the attempt a second time,
 * because a message that shares a file cannot carry metadata.
 */
export function deliveryBlockId(attemptId: string): string {
	return `delivery:${attemptId}`;
}

/** Builds the message of one attempt. Throws a `RangeError` when a limit that `LIMITS` declares is passed. */
export function render(message: OutMessage, attemptId: string, long: LongValues = new Map()): Rendered {
	const [first, ...rest] = blocksOf(message, long);
	check((message.file?.description ?? "").length <= ALT, "a picture's description of this length");
	check(first !== undefined, "no block");
	return {
		text: escapeText(message.text),
		blocks: [{ ...first, block_id: deliveryBlockId(attemptId) }, ...rest],
		metadata: { event_type: DELIVERY_EVENT, event_payload: { id: attemptId } },
	};
}

/** The text and the blocks of a message that was sent before. Throws as `render` does. */
export function renderEdit(message: OutMessage, long: LongValues = new Map()): Pick<Rendered, "text" | "blocks"> {
	check(message.file === undefined, "another file in a message that was sent");
	return { text: escapeText(message.text), blocks: blocksOf(message, long) };
}

function blocksOf({ text, options }: OutMessage, long: LongValues): KnownBlock[] {
	check(text.length > 0, "a message without text");
	check(text.length <= TEXT, "a text over the limit");
	const blocks = [...textBlocks(text), ...(options ? optionBlocks(options, long) : [])];
	check(blocks.length <= BLOCKS, "too many blocks");
	return blocks;
}

/** The blocks of a message whose question is answered: no buttons, and what was chosen below the text. */
export function settledBlocks(blocks: readonly KnownBlock[], labels: readonly string[]): KnownBlock[] {
	const kept = blocks.filter((block) => block.type !== "actions");
	if (labels.length === 0) return kept;
	const chosen = pieces(labels.map((label) => `✓ ${label}`).join("\n"), SECTION);
	return [...kept, ...chosen.map((text) => ({ type: "section" as const, text: plain(text) }))];
}

function check(holds: boolean, what: string): asserts holds {
	if (!holds) throw new RangeError(`Slack cannot show ${what}; the core must keep to the channel's limits`);
}

/** Nothing in plain text is read as markup, so that it needs no escaping; `:word:` stays what it is. */
function plain(text: string): types.PlainTextElement {
	return { type: "plain_text", text, emoji: false };
}

/** An address up to its last character that is not punctuation of the sentence; stops at isolates. */
const LINK = /https?:\/\/[^\s<>|\u2066-\u2069]*[^\s<>|\u2066-\u2069.,;:!?)\]'"»]/g;

function textBlocks(text: string): KnownBlock[] {
	return pieces(text, SECTION).map((piece): KnownBlock => {
		// A plain-text section would leave addresses dead; rich text links them and still reads no markup.
		const elements = linked(piece);
		return elements === undefined
			? { type: "section", text: plain(piece) }
			: { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
	});
}

function linked(text: string): types.RichTextElement[] | undefined {
	const elements: types.RichTextElement[] = [];
	let from = 0;
	for (const match of text.matchAll(LINK)) {
		if (match.index > from) elements.push({ type: "text", text: text.slice(from, match.index) });
		elements.push({ type: "link", url: match[0] });
		from = match.index + match[0].length;
	}
	if (elements.length === 0) return undefined;
	if (from < text.length) elements.push({ type: "text", text: text.slice(from) });
	return elements;
}

/** Cuts a text into pieces of at most `size`, after a line end or a space where there is one; joined, they are the text. */
export function pieces(text: string, size: number): string[] {
	const found: string[] = [];
	let rest = text;
	while (rest.length > size) {
		const head = rest.slice(0, size);
		const soft = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(" ")) + 1;
		// A surrogate pair is one character: never cut between its halves.
		const hard = /[\uD800-\uDBFF]$/.test(head) ? size - 1 : size;
		const at = head.slice(0, soft).trim() === "" ? hard : soft;
		found.push(rest.slice(0, at));
		rest = rest.slice(at);
	}
	if (rest !== "") found.push(rest);
	return found;
}

function optionBlocks(options: OutOptions, long: LongValues): KnownBlock[] {
	const { form, items } = options;
	check(items.length > 0 || form !== undefined, "a question without options");
	return [...(items.length > 0 ? itemBlocks(options) : []), ...(form ? [formBlock(form, long)] : [])];
}

function formBlock(form: OutForm, long: LongValues): KnownBlock {
	check(form.label.length > 0 && form.label.length <= LABEL, "a label of this length");
	check(form.payload.length > 0 && form.payload.length <= VALUE, "a payload of this length");
	const fault = formFault(form);
	check(fault === undefined, fault ?? "");
	const button = { action_id: FORM_ACTION, text: plain(form.label), value: formValue(form, long) };
	return { type: "actions", block_id: FORM_ACTION, elements: [{ type: "button", ...button }] };
}

function itemBlocks({ mode, items, done }: OutOptions): KnownBlock[] {
	check(items.length <= (LIMITS.buttons?.max ?? 0), "this number of options");
	for (const { label, payload } of done ? [...items, done] : items) {
		check(label.length > 0 && label.length <= LABEL, "a label of this length");
		check(payload.length > 0 && payload.length <= VALUE, "a payload of this length");
	}
	if (mode === "one")
		return chunks(items, ELEMENTS).map((group, block) => ({
			type: "actions",
			block_id: `options-${block}`,
			elements: group.map(({ label, payload }, at) => ({
				type: "button",
				action_id: `option-${block * ELEMENTS + at}`,
				text: plain(label),
				value: payload,
			})),
		}));
	check(done !== undefined, "several options without a button to send them");
	return [
		// Groups of checkboxes rather than one menu beyond ten: every option stays in sight.
		...chunks(items, CHECKBOXES).map(
			(group, block): KnownBlock => ({
				type: "actions",
				block_id: `options-${block}`,
				elements: [
					{
						type: "checkboxes",
						action_id: `ticks-${block}`,
						options: group.map(({ label, payload }) => ({ text: plain(label), value: payload })),
					},
				],
			}),
		),
		{
			type: "actions",
			block_id: DONE_ACTION,
			elements: [{ type: "button", action_id: DONE_ACTION, text: plain(done.label), value: done.payload }],
		},
	];
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
