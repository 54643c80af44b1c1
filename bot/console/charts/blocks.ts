import type { Locale } from "../../core/locale.ts";
import { INNER, MARGIN } from "./chart.ts";
import { TILE } from "./fills.ts";
import { type Pen, penFor } from "./pen.ts";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

/** Something drawn, and how much height it took. */
export interface Block {
	readonly svg: string;
	readonly height: number;
}

/** Font sizes in SVG units; a phone shows them at a bit under half. */
export const SIZES = { title: 36, label: 28, small: 26 } as const;

const SWATCH = 28;
const GAP = 12;

/** Burmese stacks signs above and below its letters: Noto's ascent and descent are 2.2 em. */
function lineHeight(locale: Locale, size: number): number {
	return size * (locale === "my" ? 1.9 : 1.45);
}

/** Baseline below the top of a line: what is above the letters takes more than half of the rest. */
function baseline(locale: Locale, size: number): number {
	return size * (locale === "my" ? 1.3 : 1.08);
}

/** `words` from the start margin, in as many lines as they need, at most `width` wide. */
export function paragraph(
	locale: Locale,
	words: string,
	y: number,
	style: { readonly size: number; readonly bold?: boolean; readonly width?: number; readonly start?: number },
): Block {
	const { size, bold = false, width = INNER, start = MARGIN } = style;
	const pen = penFor(locale);
	const line = lineHeight(locale, size);
	const lines = wrap(words, locale, size, width);
	const svg = lines.map((text, row) =>
		pen.text(text, { start, y: y + row * line + baseline(locale, size), size, bold }),
	);
	return { svg: svg.join(""), height: lines.length * line };
}

/** `label` at the start and `value` at the end of its first line, bold; a long value stands in lines of its own below. */
export function labelled(locale: Locale, label: string, value: string, y: number): Block {
	const size = SIZES.label;
	const valueWidth = textWidth(value, size);
	if (valueWidth > INNER / 2) {
		const name = paragraph(locale, label, y, { size });
		const below = paragraph(locale, value, y + name.height, { size, bold: true });
		return { svg: name.svg + below.svg, height: name.height + below.height };
	}
	const name = paragraph(locale, label, y, { size, width: INNER - valueWidth - 2 * GAP });
	const end = { start: MARGIN + INNER, y: y + baseline(locale, size), size, bold: true, ends: true };
	return { svg: name.svg + penFor(locale).text(value, end), height: name.height };
}

/** One swatch with the words that belong to it. */
export interface Key {
	/** The value of a `fill` attribute. */
	readonly paint: string;
	readonly words: string;
}

/** Keys in rows, as many side by side as fit. */
export function keys(locale: Locale, all: readonly Key[], y: number): Block {
	const pen = penFor(locale);
	const size = SIZES.small;
	const parts: string[] = [];
	let start = 0;
	let top = y;
	let rowHeight = 0;
	for (const { paint, words } of all) {
		const room = Math.min(textWidth(words, size), INNER - SWATCH - GAP);
		const width = SWATCH + GAP + room;
		if (start > 0 && start + width > INNER) {
			top += rowHeight;
			start = 0;
			rowHeight = 0;
		}
		const name = paragraph(locale, words, top, { size, width: room, start: MARGIN + start + SWATCH + GAP });
		parts.push(swatch(pen, MARGIN + start, top + baseline(locale, size) - size * 0.36, paint), name.svg);
		rowHeight = Math.max(rowHeight, name.height);
		// In steps of a pattern's width: every swatch of a fill looks the same.
		start = Math.ceil((start + width + 1.5 * GAP) / TILE) * TILE;
	}
	return { svg: parts.join(""), height: top + rowHeight - y };
}

/** A swatch with its middle at `middle`. */
function swatch(pen: Pen, start: number, middle: number, paint: string): string {
	return pen.box(start, middle - SWATCH / 2, SWATCH, SWATCH, paint);
}
