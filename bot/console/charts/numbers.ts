import type { Locale } from "../../core/locale.ts";

/** `count` in the digits and groups of `locale`. Throws a `RangeError` for what cannot be a count of people or messages. */
export function countIn(locale: Locale, count: number): string {
	if (!Number.isSafeInteger(count) || count < 0)
		throw new RangeError(`a chart shows whole numbers from 0, this is ${count}`);
	return new Intl.NumberFormat(locale).format(count);
}

/** `part` of `whole` in per cent, rounded down: what is not complete never reads as 100%. `whole` is above 0. */
export function percentIn(locale: Locale, part: number, whole: number): string {
	return new Intl.NumberFormat(locale, { style: "percent", roundingMode: "floor" }).format(part / whole);
}
