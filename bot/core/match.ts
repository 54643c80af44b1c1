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
 * True when the text is such a word: in the member's language, else in any. A single letter counts only in the
 * member's own: "n" is no in English, and yes in Swahili.
 */
function saysSo(word: AnswerWord, text: string, lexicon: Lexicon, locale: Locale): boolean {
	return lexicon.means(word, text, text.length > 1 ? undefined : locale);
}

/**
 * The option that a typed answer names: by its number, its label, or a word for it (the member's language first, then
 * any). Undefined when it is none, or could be two.
 *
 * @param text normalised
 */
export function matchExactly(
	text: string,
	offered: readonly Offered[],
	lexicon: Lexicon,
	locale: Locale,
): string | undefined {
	if (/^\d+$/.test(text)) return offered[Number(text) - 1]?.id;
	if (text === "") return undefined;
	const byLabel = offered.filter((option) => option.labels.some((label) => normalise(label) === text));
	if (byLabel.length > 0) return only(byLabel)?.id;
	const own = offered.filter((option) => option.words.some((word) => lexicon.means(word, text, locale)));
	if (own.length > 0) return only(own)?.id;
	return only(offered.filter((option) => option.words.some((word) => saysSo(word, text, lexicon, locale))))?.id;
}

/**
 * The option that part of a label means: its beginning, or whole words of it, of one label only.
 *
 * @param text normalised
 */
export function matchLoosely(text: string, offered: readonly Offered[]): string | undefined {
	if (text.length < PREFIX_MIN || /^\d+$/.test(text)) return undefined;
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
 * options), one label or part of it, or none of them (0, "no"). Undefined when
 * any part of it is unclear ("1-3", "11", "1 9" of five): half an answer is never taken.
 *
 * @param text normalised
 * @param exactly leaves out parts of labels
 */
export function matchOptions(
	text: string,
	offered: readonly Offered[],
	lexicon: Lexicon,
	locale: Locale,
	exactly = false,
): readonly string[] | undefined {
	if (text === "0") return [];
	// The commas of every script, but no hyphen: "1-3" may mean three options.
	if (/^\d+(?:[\s\p{Po}+&]+\d+)*$/u.test(text)) {
		const parts = text.match(/\d+/g) ?? [];
		const together = only(parts);
		const numbers =
			together !== undefined && Number(together) > offered.length && offered.length < 10 ? [...together] : parts;
		// Run together, a digit stands once: "112233" is a code, or a slip.
		if (numbers !== parts && new Set(numbers).size < numbers.length) return undefined;
		const ids = numbers.map((number) => offered[Number(number) - 1]?.id);
		if (ids.some((id) => id === undefined)) return undefined;
		return offered.map((option) => option.id).filter((id) => ids.includes(id));
	}
	const named = matchExactly(text, offered, lexicon, locale);
	if (named !== undefined) return [named];
	if ((["no", "skip"] as const).some((word) => saysSo(word, text, lexicon, locale))) return [];
	const single = exactly ? undefined : matchLoosely(text, offered);
	return single === undefined ? undefined : [single];
}
