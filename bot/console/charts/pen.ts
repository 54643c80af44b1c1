import type { Locale } from "../../core/locale.ts";
import { WIDTH } from "./chart.ts";
import { INK } from "./fills.ts";
import { xml } from "./xml.ts";

/** Where a text stands, measured from the side where reading starts. */
export interface Place {
	/** Distance from that side: left in English, right in Arabic. */
	readonly start: number;
	/** The baseline. */
	readonly y: number;
	readonly size: number;
	readonly bold?: boolean;
	/** The text ends at `start` instead of beginning there. */
	readonly ends?: boolean;
}

/** Draws from the side where reading starts, so that a layout is written once for both directions. */
export interface Pen {
	text(words: string, place: Place): string;
	/** An outlined box; `dashed` is for what has no value. */
	box(start: number, y: number, width: number, height: number, fill: string, dashed?: boolean): string;
}

/** Strong right-to-left letters, and the ranges reserved for more of them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** True when `locale` is written from right to left. */
function isRightToLeft(locale: Locale): boolean {
	return new Intl.Locale(locale).getTextInfo().direction === "rtl";
}

/** The pen for a locale. */
export function penFor(locale: Locale): Pen {
	const rtl = isRightToLeft(locale);
	return {
		text(words, { start, y, size, bold, ends }) {
			const anchor = rtl === (ends ?? false) ? "start" : "end";
			const weight = bold ? ' font-weight="700"' : "";
			return `<text x="${number(rtl ? WIDTH - start : start)}" y="${number(y)}" font-size="${size}"${weight} text-anchor="${anchor}">${xml(isolate(words, rtl))}</text>`;
		},
		box(start, y, width, height, fill, dashed = false) {
			const dashes = dashed ? ' stroke-dasharray="8 6"' : "";
			return `<rect x="${number(rtl ? WIDTH - start - width : start)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}" stroke="${INK}" stroke-width="2"${dashes}/>`;
		},
	};
}

/**
 * Isolates set the order of a line by themselves, the same in browsers and in the rasteriser; the `direction` attribute
 * would also turn `text-anchor` round. In a right-to-left chart a line with any right-to-left letter, or with none at all
 * ("3 / 10"), reads from the right; a line of foreign words keeps its own order.
 */
function isolate(words: string, rtl: boolean): string {
	const own = RIGHT_TO_LEFT.test(words);
	if (rtl) return own || !/\p{L}/u.test(words) ? `\u2067${words}\u2069` : `\u2066${words}\u2069`;
	return own ? `\u2068${words}\u2069` : words;
}

function number(value: number): string {
	return String(Math.round(value * 100) / 100);
}
