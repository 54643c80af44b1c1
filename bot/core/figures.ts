import type { Locale } from "./locale.ts";

/**
 * A whole number as a language writes it: 1,204. The narrow space that French puts between thousands becomes a plain
 * one, since it alone would make an SMS cost twice as much.
 */
export function figure(count: number, locale: Locale): string {
	return new Intl.NumberFormat(locale).format(count).replaceAll("\u202f", " ");
}

/** A share as a whole percentage; never 100% while something is missing, and 0% of nothing. */
export function percent(part: number, whole: number, locale: Locale): string {
	const share = whole === 0 ? 0 : Math.min(part / whole, part < whole ? 0.99 : 1);
	return new Intl.NumberFormat(locale, { style: "percent", roundingMode: "floor" })
		.format(share)
		.replaceAll(/[\u202f\u00a0]/g, " ");
}
