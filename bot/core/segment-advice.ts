import { type Segments, segmentsOf } from "./segments.ts";

/** What one segment and each of several hold, in units. Source: GSM 03.38 and 03.40, as in `segments.ts`. */
const CAPACITY = { "GSM-7": { one: 160, each: 153 }, "UCS-2": { one: 70, each: 67 } } as const;

/** What so many segments hold, in units of their encoding. */
export function capacityOf(segments: number, encoding: Segments["encoding"]): number {
	const { one, each } = CAPACITY[encoding];
	return segments === 1 ? one : segments * each;
}

/** Longest word that is worth a hint, in units. Reason: one word can be shortened by so much; more is another text. */
const WORD_MAX = 12;

/** How many units less would save a segment, when one shortened word may do it; undefined when it takes more. */
export function unitsToSave(text: string): number | undefined {
	const { segments, encoding, units } = segmentsOf(text);
	if (segments < 2) return undefined;
	const over = units - capacityOf(segments - 1, encoding);
	return over > 0 && over <= WORD_MAX ? over : undefined;
}

/** Most signs that are pointed out. Reason: with more the text is in a language that needs them. */
const DEAR_SIGNS_MAX = 6;

/** A few signs that make a text dear, and what it would cost without them. */
export interface DearSigns {
	readonly signs: readonly string[];
	readonly segments: number;
	readonly without: number;
}

/** The nearest that GSM-7 has to a sign: the letter without its mark; nothing for a pictogram. */
function plainOf(sign: string): string {
	const bare = sign.normalize("NFD").replace(/\p{M}+/gu, "");
	return segmentsOf(bare).encoding === "GSM-7" ? bare : "";
}

/**
 * The few signs that turn a text from GSM-7 into UCS-2, where writing them plainly saves segments: one accented letter, a
 * pictogram. A curly quote is none: Smart Encoding mends it, as soon as it is the only one. Undefined for other scripts.
 */
export function dearSigns(text: string): DearSigns | undefined {
	const { segments, encoding } = segmentsOf(text);
	if (encoding === "GSM-7") return undefined;
	const graphemes = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
		(each) => each.segment,
	);
	const isDear = (sign: string) => segmentsOf(sign).encoding === "UCS-2";
	const signs = [...new Set(graphemes.filter(isDear))];
	// A letter without a likeness is of another script, which a text needs.
	const ofAnotherScript = signs.some((sign) => /\p{L}/u.test(sign) && plainOf(sign) === "");
	if (signs.length === 0 || signs.length > DEAR_SIGNS_MAX || ofAnotherScript) return undefined;
	const plain = segmentsOf(graphemes.map((sign) => (isDear(sign) ? plainOf(sign) : sign)).join(""));
	return plain.encoding === "GSM-7" && plain.segments < segments
		? { signs, segments, without: plain.segments }
		: undefined;
}
