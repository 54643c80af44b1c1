import { labelled } from "./blocks.ts";
import { type Chart, type ChartWords, INNER, MARGIN } from "./chart.ts";
import { COLORS, DONE } from "./fills.ts";
import { countIn, percentIn } from "./numbers.ts";
import { penFor } from "./pen.ts";
import { sheet } from "./sheet.ts";

/** What the progress chart shows. */
export interface ProgressData extends ChartWords {
	/** How many so far. More than the goal fills the bar, and the per cent say by how much it was passed. */
	readonly done: number;
	/** How many there should be, 1 or more. */
	readonly goal: number;
}

const BAR_HEIGHT = 56;

/** How far something has come towards its goal. Throws a `RangeError` for a goal of 0 and for what cannot be a count. */
export function progressChart(data: ProgressData): Chart {
	const { locale, title, done, goal, note } = data;
	if (goal === 0) throw new RangeError("the goal of a progress bar is 1 or more");
	const reached = `${countIn(locale, done)} / ${countIn(locale, goal)}`;
	const percent = percentIn(locale, done, goal);
	const page = sheet(data, data);
	const pen = penFor(locale);
	page.space(16);
	page.put((y) => ({
		svg:
			pen.box(MARGIN, y, INNER, BAR_HEIGHT, COLORS.white) +
			pen.box(MARGIN, y, Math.min(1, done / goal) * INNER, BAR_HEIGHT, page.paint("done", DONE)),
		height: BAR_HEIGHT,
	}));
	page.space(8);
	page.put((y) => labelled(locale, reached, percent, y));
	const lines = [title, `${reached} (${percent})`, ...(note === undefined ? [] : [note])];
	return { svg: page.svg(), text: lines.join("\n") };
}
