import type { Limits, OutForm, OutMessage, OutOptions } from "./channel.ts";
import type { Locale } from "./locale.ts";
import type { Texts } from "./message.ts";
import type { Prompt } from "./prompt.ts";
import { encodeTap } from "./tap.ts";
import type { PlainKey } from "./text.ts";

/** What an option's number and the space after it take, at most, on a channel without buttons. */
const NUMBER_WIDTH = 4;

function pieces(text: string, locale: Locale, granularity: "sentence" | "word" | "grapheme"): string[] {
	return [...new Intl.Segmenter(locale, { granularity }).segment(text)].map(({ segment }) => segment);
}

/** Joins pieces into parts of at most `max` code units; a piece that is longer itself is broken by `finer`. */
function pack(units: readonly string[], max: number, finer: (unit: string) => readonly string[]): string[] {
	const parts: string[] = [];
	let part = "";
	for (const unit of units) {
		if (part.length + unit.length <= max) part += unit;
		else {
			if (part.trim() !== "") parts.push(part);
			if (unit.length <= max) part = unit;
			else {
				const broken = finer(unit);
				parts.push(...broken.slice(0, -1));
				part = broken.at(-1) ?? "";
			}
		}
	}
	if (part.trim() !== "") parts.push(part);
	return parts;
}

/**
 * Splits a text into parts of at most `max` UTF-16 code units, at ends of sentences, else of words, else between
 * graphemes. Joined again, the parts have every character but the spaces at the seams.
 */
export function splitText(text: string, max: number, locale: Locale): readonly string[] {
	if (text.length <= max) return [text];
	const graphemes = (unit: string) =>
		pack(pieces(unit, locale, "grapheme"), max, (one) => one.match(new RegExp(`[^]{1,${max}}`, "g")) ?? []);
	const words = (unit: string) => pack(pieces(unit, locale, "word"), max, graphemes);
	return pack(pieces(text, locale, "sentence"), max, words).map((part) => part.trim());
}

/**
 * Turns a prompt into the messages that a channel can show, in the order to send them. Options that do not fit the
 * channel's buttons become numbered lines, which a member answers by typing: none is ever lost. The options, and a
 * file, go with the last message.
 */
export function render(prompt: Prompt, locale: Locale, limits: Limits, texts: Texts): readonly OutMessage[] {
	const format = (line: Prompt["lines"][number]) => texts.format(locale, line, limits.isolates);
	const { at, mode } = prompt;
	const form = prompt.form && at && limits.forms ? formOf(at, format) : undefined;
	const options = prompt.options.map(({ id, label }) => ({ id, label: format(label) }));
	const { buttons } = limits;
	const fits =
		buttons !== null &&
		(mode === "one" || buttons.many) &&
		options.length <= buttons.max &&
		options.every(({ label }) => label.length <= buttons.label);
	const lines = prompt.lines.map(format);
	if (options.length > 0 && !fits && !prompt.open)
		lines.push(
			format(
				mode === "many"
					? { key: "engine-reply-numbers", params: {} }
					: // As text: the options beside it are numbered 1, 2, 3 in every language.
						{ key: "engine-reply-number", params: { count: String(options.length) } },
			),
		);
	const numbered = options.map(({ label }, index) => `${index + 1} ${label}`);
	const body = lines.join(limits.segments ? "\n" : "\n\n");
	const optionsLength = numbered.reduce((sum, option) => sum + option.length + NUMBER_WIDTH, 0);
	const withFile = (at: number, count: number) => (prompt.file && at === count - 1 ? { file: prompt.file } : {});
	const room = limits.text - (fits ? 0 : optionsLength);
	// As lines of the text, options may go over several messages: buttons cannot hold them, or the last message cannot.
	if (options.length > 0 && !fits && (buttons !== null || room < limits.text / 4))
		return splitText([body, ...numbered].join("\n"), limits.text, locale).map((text, index, { length }) => ({
			text,
			locale,
			...withFile(index, length),
		}));
	const parts = splitText(body, room, locale);
	const payload = (chosen: readonly string[]) => encodeTap({ flow: "", step: "", tag: "", ...at, options: chosen });
	const rendered: OutOptions | undefined =
		options.length === 0 && !form
			? undefined
			: {
					mode,
					items: options.map(({ id, label }) => ({ label, payload: payload([id]) })),
					...(form ? { form } : {}),
					...(mode === "many"
						? { done: { label: format({ key: "engine-done", params: {} }), payload: payload([]) } }
						: {}),
				};
	return parts.map((text, index) => ({
		text,
		locale,
		...(index === parts.length - 1 && rendered ? { options: rendered } : {}),
		...withFile(index, parts.length),
	}));
}

/** A form for words of the member's own. */
function formOf(at: NonNullable<Prompt["at"]>, format: (line: Prompt["lines"][number]) => string): OutForm {
	const say = (key: PlainKey) => format({ key, params: {} });
	return {
		label: say("engine-form-open"),
		title: say("engine-form-title"),
		field: say("engine-form-field"),
		submit: say("engine-form-send"),
		cancel: say("engine-form-cancel"),
		payload: encodeTap({ ...at, options: [] }),
	};
}
