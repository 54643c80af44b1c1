/**
 * Colours of Okabe and Ito, which people with any kind of colour blindness tell apart
 * (https://jfly.uni-koeln.de/color/). Several are too pale on white by themselves (WCAG 2.2, 1.4.11), so every shape has an
 * outline in `INK`, and no two have the same pattern: colour is never the only sign.
 */
export const COLORS = {
	white: "#ffffff",
	sky: "#56b4e9",
	green: "#009e73",
	vermilion: "#d55e00",
	purple: "#cc79a7",
	yellow: "#f0e442",
	orange: "#e69f00",
} as const;

/** Text, outlines and patterns. */
export const INK = "#1a1a1a";

/** Width and height of a pattern before it repeats. */
export const TILE = 12;

/** How a shape is filled. */
export interface Fill {
	readonly color: (typeof COLORS)[keyof typeof COLORS];
	/** An SVG path in a square of `TILE`, repeated; undefined is plain. */
	readonly lines?: string;
}

/** What became of deliveries: each state and its look. Also the order of the segments, from the best news to the worst. */
export const STATE_FILLS = {
	delivered: { color: COLORS.green },
	sent: { color: COLORS.sky, lines: "M6 0V12" },
	waiting: { color: COLORS.white, lines: "M0 6H12" },
	unknown: { color: COLORS.yellow, lines: "M0 0L12 12M12 0L0 12" },
	suppressed: { color: COLORS.purple, lines: "M4 6H8M6 4V8" },
	failed: { color: COLORS.vermilion, lines: "M-3 9L3 15M-3 -3L15 15M9 -3L15 3" },
} as const satisfies Record<string, Fill>;

/** The fill of a bar in a chart with one kind of bar. */
export const BAR: Fill = { color: COLORS.sky };

/** The fill of what is done in a progress bar. */
export const DONE: Fill = { color: COLORS.green };

/** One definition of a pattern, to be named by `paint`. Plain fills need none. */
export function definition(id: string, { color, lines }: Fill): string {
	if (lines === undefined) return "";
	return `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><rect width="${TILE}" height="${TILE}" fill="${color}"/><path d="${lines}" stroke="${INK}" stroke-width="2"/></pattern>`;
}

/** The `fill` attribute's value for a fill whose definition has this id. */
export function paint(id: string, { color, lines }: Fill): string {
	return lines === undefined ? color : `url(#${id})`;
}
