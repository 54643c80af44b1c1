import type { Lexicon } from "./keywords.ts";
import type { Locale } from "./locale.ts";
import { normalise } from "./normalise.ts";
import type { AnswerWord } from "./prompt.ts";

/** An option as it was offered, with every wording it may be answered by. */
export interface Offered {
	readonly id: string;
	/** Its label in the member's language and in the language it was offered in. */
	readonly labels: readonly string[];
	readonly words: readonly AnswerWord[];
}

/** Fewest characters of a label's beginning that stand for it. */
const PREFIX_MIN = 3;

function only<T>(found: readonly T[]): T | undefined {
	return found.length === 1 ? found[0] : undefined;
}

/**
 * The option that a typed answer means: its number, its label, a word for it
 * (the member's language first, then any), or the beginning of one label only.
 * Undefined when it is none, or could be two.
 *
 * @param text normalised
 */
export function matchOption(
	text: string,
	offered: readonly Offered[],
	lexicon: Lexicon,
	locale: Locale,
): string | undefined {
	if (/^\d+$/.test(text)) return offered[Number(text) - 1]?.id;
	if (text === "") return undefined;
	const byLabel = offered.filter((option) => option.labels.some((label) => normalise(label) === text));
	if (byLabel.length > 0) return only(byLabel)?.id;
	const meant = (where?: Locale) =>
		offered.filter((option) => option.words.some((word) => lexicon.means(word, text, where)));
	const own = meant(locale);
	if (own.length > 0) return only(own)?.id;
	// A single letter counts only in the member's own language: "n" is no in English, and yes in Swahili.
	if (text.length > 1) {
		const other = meant();
		if (other.length > 0) return only(other)?.id;
	}
	if (text.length < PREFIX_MIN) return undefined;
	return only(
		offered.filter((option) =>
			option.labels.some((label) => {
				const whole = normalise(label);
				return whole.startsWith(text) || ` ${whole} `.includes(` ${text} `);
			}),
		),
	)?.id;
}

/**
 * The options that a typed answer to a "choose any" question means, in the order
 * offered: numbers apart ("1 3", "1,3") or run together ("13", below ten
 * options), one label, or none of them (0, "none", "no"). Undefined when any
 * part of it is unclear: half an answer is never taken.
 *
 * @param text normalised
 */
export function matchOptions(
	text: string,
	offered: readonly Offered[],
	lexicon: Lexicon,
	locale: Locale,
): readonly string[] | undefined {
	if (text === "0" || (["no", "skip"] as const).some((word) => lexicon.means(word, text))) return [];
	if (/^\d[\d\s,.;+&/-]*$/.test(text)) {
		const parts = text.match(/\d+/g) ?? [];
		const together = only(parts);
		const numbers =
			together !== undefined && Number(together) > offered.length && offered.length < 10 ? [...together] : parts;
		const ids = numbers.map((number) => offered[Number(number) - 1]?.id);
		if (ids.some((id) => id === undefined)) return undefined;
		return offered.map((option) => option.id).filter((id) => ids.includes(id));
	}
	const single = matchOption(text, offered, lexicon, locale);
	return single === undefined ? undefined : [single];
}
