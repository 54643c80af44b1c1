/**
 * Widths in em by kind of character, the first that matches: the upper ends of what Noto Sans Bold has, since a page may
 * fall back to another font. Rare letters are wider (Ethiopic ጬ is 1.39), and the rest of a text makes up for them.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
	[/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
	[/\s/u, 0.3],
	[/[fijlrtI.,:;'’!()[\]|/·\-\u060c\u061b]/u, 0.43],
	[/[mwMWÆŒæœ@%—…]/u, 1],
	[/[\d\u0660-\u0669\u0966-\u096f]/u, 0.6],
	[/[\p{Nd}\p{P}\p{Sc}]/u, 0.78],
	[/[سشصضسـ]/u, 1.05],
	[/\p{Script=Arabic}/u, 0.7],
	[/[\u093e-\u094c]/u, 0.32],
	[/\p{Script=Devanagari}/u, 0.86],
	[/\p{Script=Ethiopic}/u, 0.86],
	[/[ကဃဆညတထဘယလသဟအဏဤဩဿ]/u, 1.15],
	[/[\u102b-\u1040\u1056-\u1059]/u, 0.64],
	[/\p{Script=Myanmar}/u, 0.78],
	[/\p{Script=Latin}/u, 0.66],
	[/\p{Script=Greek}/u, 0.8],
	[/\p{Script=Cyrillic}/u, 0.95],
];

/** Emoji, ideographs and what no font here has: drawn as a square, or as a box with its code. */
const OTHER = 1.2;

const UPPER = 0.82;

function em(sign: string): number {
	if (/\p{Lu}/u.test(sign) && /[\p{Script=Latin}\p{Script=Greek}]/u.test(sign)) return /[MWÆŒ]/.test(sign) ? 1 : UPPER;
	return WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? OTHER;
}

/** About how wide `text` is when set in bold at `size`, in the unit of `size`: rather more than less. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const sign of text) width += em(sign);
	return width * size;
}
