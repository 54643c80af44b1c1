import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { OutOptions } from "../../bot/core/channel.ts";

/**
 * Most bytes of `callback_data`.
 * Source: Telegram Bot API, InlineKeyboardButton ("1-64 bytes").
 */
export const CALLBACK_DATA_MAX_BYTES = 64;

/**
 * What stands before the encoded tap in `callback_data`: what pressing the button does.
 * `choose` answers, `toggle` ticks or unticks, `done` sends what is ticked, `inert` does nothing.
 */
export const ROLE = { choose: "=", toggle: "+", done: ">", inert: "." } as const;

/** What stands before the label of a ticked option. The keyboard itself is where the ticks are kept. */
export const TICK = "✓ ";

/** Labels up to this many code units may share a row: two fit on the narrowest phones. Our own choice. */
const SHORT_LABEL = 12;

/** Labels up to this many code units may stand three in a row. Our own choice. */
const VERY_SHORT_LABEL = 6;

const bytes = (text: string): number => new TextEncoder().encode(text).byteLength;

function button(role: string, label: string, payload: string): InlineKeyboardButton {
	const data = role + payload;
	if (label === "") throw new RangeError("a Telegram button needs a label");
	if (bytes(data) > CALLBACK_DATA_MAX_BYTES) throw new RangeError("a Telegram button's payload passes 64 bytes");
	return { text: label, callback_data: data };
}

function perRow(labels: readonly string[]): number {
	const longest = Math.max(...labels.map((label) => label.length));
	if (longest > SHORT_LABEL) return 1;
	return longest > VERY_SHORT_LABEL ? 2 : 3;
}

/** The keyboard of a message with options; the `done` button has the last row to itself. */
export function keyboard(options: OutOptions): InlineKeyboardMarkup {
	const role = options.mode === "many" ? ROLE.toggle : ROLE.choose;
	const width = perRow(options.items.map((item) => item.label));
	const rows: InlineKeyboardButton[][] = [];
	for (let at = 0; at < options.items.length; at += width)
		rows.push(options.items.slice(at, at + width).map((item) => button(role, item.label, item.payload)));
	if (options.mode === "many") {
		if (!options.done) throw new RangeError("options of which several may be ticked need a done button");
		rows.push([button(ROLE.done, options.done.label, options.done.payload)]);
	}
	return { inline_keyboard: rows };
}

/** The `callback_data` of a button; undefined when it is of another kind (a link …). */
export function dataOf(shown: InlineKeyboardButton): string | undefined {
	return "callback_data" in shown ? shown.callback_data : undefined;
}

/** True when a button shows a tick. */
export function isTicked(shown: InlineKeyboardButton): boolean {
	return shown.text.startsWith(TICK);
}

function withTick(shown: InlineKeyboardButton, ticked: boolean): InlineKeyboardButton {
	if (isTicked(shown) === ticked) return shown;
	return { ...shown, text: ticked ? TICK + shown.text : shown.text.slice(TICK.length) };
}

/** The keyboard with the ticks of some options set, by their `callback_data`; the others stay as they are. */
export function setTicks(markup: InlineKeyboardMarkup, ticks: ReadonlyMap<string, boolean>): InlineKeyboardMarkup {
	const rows = markup.inline_keyboard.map((row) =>
		row.map((shown) => {
			const ticked = ticks.get(dataOf(shown) ?? "");
			return ticked === undefined ? shown : withTick(shown, ticked);
		}),
	);
	return { inline_keyboard: rows };
}

/** Whether the option with this `callback_data` is ticked; undefined when the keyboard has no such option. */
export function tickOf(markup: InlineKeyboardMarkup, data: string): boolean | undefined {
	const found = markup.inline_keyboard.flat().find((shown) => dataOf(shown) === data);
	return found && isTicked(found);
}

/** The payloads (without their role) of the ticked options, in the order in which they are shown. */
export function tickedPayloads(markup: InlineKeyboardMarkup): string[] {
	return markup.inline_keyboard
		.flat()
		.filter(isTicked)
		.map((shown) => dataOf(shown) ?? "")
		.filter((data) => data.startsWith(ROLE.toggle))
		.map((data) => data.slice(ROLE.toggle.length));
}

/**
 * The keyboard of an answered message: what was chosen stays readable, and
 * pressing it does nothing. Undefined: nothing was chosen, the keyboard goes.
 */
export function settled(markup: InlineKeyboardMarkup, data: string): InlineKeyboardMarkup | undefined {
	const chosen = markup.inline_keyboard
		.flat()
		.filter((shown) => (data.startsWith(ROLE.done) ? isTicked(shown) : dataOf(shown) === data));
	if (chosen.length === 0) return undefined;
	return {
		inline_keyboard: chosen.map((shown, at) => [
			{ text: withTick(shown, true).text, callback_data: `${ROLE.inert}${at}` },
		]),
	};
}
