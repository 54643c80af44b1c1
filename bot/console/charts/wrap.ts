import type { Locale } from "../../core/locale.ts";
import { textWidth } from "./text-width.ts";

/**
 * `text` in lines of at most `width` at a font of `size`: broken between words, and within a word only when it is wider
 * than a line. Nothing is left out but white space at the breaks. A line holds one letter with its marks at least.
 */
export function wrap(text: string, locale: Locale, size: number, width: number): readonly string[] {
	const fits = (line: string) => textWidth(line, size) <= width;
	const lines: string[] = [];
	let line = "";
	// French sets U+00A0 and U+202F where no line may break.
	for (const word of text.trim().split(/[^\S\u00a0\u202f]+/)) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (fits(longer)) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = "";
		for (const part of fits(word) ? [word] : parts(word, locale, fits)) {
			if (line !== "" && !fits(line + part)) {
				lines.push(line);
				line = "";
			}
			line += part;
		}
	}
	return [...lines, line];
}

/** A long word in parts that fit. Burmese sets no spaces between words, so its words are found first. */
function* parts(word: string, locale: Locale, fits: (part: string) => boolean): Iterable<string> {
	for (const { segment } of new Intl.Segmenter(locale, { granularity: "word" }).segment(word)) {
		if (fits(segment)) yield segment;
		else yield* letters(segment, locale);
	}
}

/**
 * A text by letters with their marks. By Unicode's rules some Burmese vowels (U+102B, U+102C, U+1038) are graphemes of
 * their own (https://www.unicode.org/reports/tr29/#SpacingMark), yet a line that begins with one shows a dotted circle.
 */
export function* letters(text: string, locale: Locale): Iterable<string> {
	let letter = "";
	for (const { segment } of new Intl.Segmenter(locale).segment(text)) {
		if (letter !== "" && !/^\p{M}/u.test(segment)) {
			yield letter;
			letter = "";
		}
		letter += segment;
	}
	if (letter !== "") yield letter;
}
