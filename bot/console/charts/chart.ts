import type { Locale } from "../../core/locale.ts";

/** A chart for people, twice: drawn, and as plain lines for a screen reader, a text message or a page without pictures. */
export interface Chart {
	/**
	 * A whole SVG document, `WIDTH` units wide and as high as it needs to be, on white. It may stand inside HTML as it is;
	 * `max-width: 100%; height: auto` in the page's style fits it to a phone. It holds no style attribute and no script.
	 */
	readonly svg: string;
	/** The title, then the same numbers, one per line. */
	readonly text: string;
}

/** What every chart is told. Words arrive localised: no chart knows any. */
export interface ChartWords {
	/** Decides the direction, the digits and how numbers are grouped. */
	readonly locale: Locale;
	readonly title: string;
	/** A sentence under the chart: how many were asked, why something is not shown. */
	readonly note?: string;
}

/** Width of a chart in SVG units and in pixels of its picture: twice a phone's, so that it stays sharp there. */
export const WIDTH = 800;

/** White space at the sides, above and below. */
export const MARGIN = 32;

/** Width between the margins. */
export const INNER = WIDTH - 2 * MARGIN;
