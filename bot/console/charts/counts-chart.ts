import { labelled } from "./blocks.ts";
import { type Chart, type ChartWords, INNER, MARGIN } from "./chart.ts";
import { BAR, COLORS } from "./fills.ts";
import { countIn } from "./numbers.ts";
import { penFor } from "./pen.ts";
import { sheet } from "./sheet.ts";

/** What the counts chart shows. */
export interface CountsData extends ChartWords {
	/** What stands in place of a count that is not shown, as "fewer than 5". */
	readonly hidden: string;
	/** One bar each, in this order. A `count` of null is hidden: too few people stand behind it. */
	readonly rows: readonly { readonly label: string; readonly count: number | null }[];
}

const BAR_HEIGHT = 28;

/** One of 10,000 is still seen, and is more than none. */
const LEAST_WIDTH = 8;

/**
 * Labelled counts as horizontal bars, the largest as wide as the sheet: sign-ups by country, answers to a question. A
 * hidden count has a dashed frame of full width, which says nothing of its size. Throws a `RangeError` for a number that
 * cannot be a count.
 */
export function countsChart(data: CountsData): Chart {
	const { locale, title, hidden, rows, note } = data;
	const page = sheet(data, data);
	const pen = penFor(locale);
	const largest = Math.max(1, ...rows.map(({ count }) => count ?? 0));
	const lines = [title];
	for (const { label, count } of rows) {
		page.space(18);
		const words = count === null ? hidden : countIn(locale, count);
		page.put((y) => labelled(locale, label, words, y));
		page.space(8);
		page.put((y) => ({
			svg:
				count === null
					? pen.box(MARGIN, y, INNER, BAR_HEIGHT, COLORS.white, true)
					: pen.box(MARGIN, y, width(count, largest), BAR_HEIGHT, page.paint("bar", BAR)),
			height: BAR_HEIGHT,
		}));
		lines.push(`${label}: ${words}`);
	}
	if (note !== undefined) lines.push(note);
	return { svg: page.svg(), text: lines.join("\n") };
}

/** Width of a bar. None is a line where bars begin. */
function width(count: number, largest: number): number {
	return count === 0 ? 1 : Math.max(LEAST_WIDTH, (count / largest) * INNER);
}
