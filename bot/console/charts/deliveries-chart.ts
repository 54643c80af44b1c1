import { keys, labelled } from "./blocks.ts";
import { type Chart, type ChartWords, INNER, MARGIN } from "./chart.ts";
import { COLORS, STATE_FILLS } from "./fills.ts";
import { countIn } from "./numbers.ts";
import { penFor } from "./pen.ts";
import { type Sheet, sheet } from "./sheet.ts";

/** What became of a delivery, as a chart shows it; `waiting` is all that is not yet sent. */
export type ShownState = keyof typeof STATE_FILLS;

/** Every state a chart shows, in the order in which it shows them. */
export const SHOWN_STATES = Object.keys(STATE_FILLS) as readonly ShownState[];

/** What the deliveries chart shows. */
export interface DeliveriesData extends ChartWords {
	/** The name of each state. */
	readonly states: Readonly<Record<ShownState, string>>;
	/** One bar each. A state that is left out counts 0. */
	readonly channels: readonly {
		readonly label: string;
		readonly counts: Readonly<Partial<Record<ShownState, number>>>;
	}[];
}

type Channel = DeliveriesData["channels"][number];

const BAR_HEIGHT = 44;

/** Narrower could not be seen, so one failure in 10,000 is this wide at the cost of the widest. */
const LEAST_WIDTH = 10;

/**
 * Delivery states by channel: one stacked bar for each channel, as wide as all of its deliveries whatever their number,
 * which stands beside its name; the count of every state stands under the bar. Throws a `RangeError` for a number that
 * cannot be a count.
 */
export function deliveriesChart(data: DeliveriesData): Chart {
	const { locale, title, states, channels, note } = data;
	const page = sheet(data, data);
	const lines = [title];
	page.space(8);
	page.put((y) =>
		keys(
			locale,
			SHOWN_STATES.map((state) => ({ paint: page.paint(state, STATE_FILLS[state]), words: states[state] })),
			y,
		),
	);
	for (const channel of channels) {
		const present = SHOWN_STATES.flatMap((state) => {
			const words = countIn(locale, channel.counts[state] ?? 0);
			return channel.counts[state] ? [{ state, words }] : [];
		});
		const total = countIn(locale, totalOf(channel));
		page.space(24);
		page.put((y) => labelled(locale, channel.label, total, y));
		page.space(8);
		page.put((y) => ({ svg: bar(page, data, channel, y), height: BAR_HEIGHT }));
		page.space(8);
		page.put((y) =>
			keys(
				locale,
				present.map(({ state, words }) => ({ paint: page.paint(state, STATE_FILLS[state]), words })),
				y,
			),
		);
		lines.push(`${channel.label}: ${total}`);
		for (const { state, words } of present) lines.push(`- ${states[state]}: ${words}`);
	}
	if (note !== undefined) lines.push(note);
	return { svg: page.svg(), text: lines.join("\n") };
}

function totalOf({ counts }: Channel): number {
	return SHOWN_STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

function bar(page: Sheet, { locale }: DeliveriesData, { counts }: Channel, y: number): string {
	const pen = penFor(locale);
	const present = SHOWN_STATES.filter((state) => (counts[state] ?? 0) > 0);
	if (present.length === 0) return pen.box(MARGIN, y, INNER, BAR_HEIGHT, COLORS.white, true);
	const widths = shares(
		present.map((state) => counts[state] ?? 0),
		INNER,
	);
	let start = MARGIN;
	return present
		.map((state, at) => {
			const width = widths[at] ?? 0;
			const box = pen.box(start, y, width, BAR_HEIGHT, page.paint(state, STATE_FILLS[state]));
			start += width;
			return box;
		})
		.join("");
}

/** `room` shared out by counts above 0, none narrower than `LEAST_WIDTH`. */
function shares(counts: readonly number[], room: number): readonly number[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const widths = counts.map((count) => Math.max(LEAST_WIDTH, (count / total) * room));
	const over = widths.reduce((sum, width) => sum + width, 0) - room;
	const widest = widths.indexOf(Math.max(...widths));
	return widths.map((width, at) => (at === widest ? width - over : width));
}
