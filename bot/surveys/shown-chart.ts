import type { Chart, ChartWords } from "../console/charts/chart.ts";
import { countsChart } from "../console/charts/counts-chart.ts";
import { figure } from "../core/figures.ts";
import type { SavedRelease } from "../store/survey-results.ts";
import { type Audience, type ResultsReader, respondentsOf, type ShownRow, said } from "./shown.ts";

/** The number, counted over all versions of the survey, of the release that a number is of. */
export function releaseOf({ number, results }: SavedRelease, { since }: Pick<ShownRow, "since">): number {
	return number - results.number + since;
}

/** Says since which release the oldest of some numbers are unchanged; undefined when all are of this one. */
export function olderNote(saved: SavedRelease, rows: readonly ShownRow[], reader: ResultsReader): string | undefined {
	const [oldest] = rows.filter(({ count }) => count !== null).toSorted((a, b) => a.since - b.since);
	if (!oldest || oldest.since >= saved.results.number) return undefined;
	return said(reader, "console-since", { number: figure(releaseOf(saved, oldest), reader.locale) });
}

/** What a chart says under it: of how many, and which release; of older numbers, since when they are unchanged. */
export function noteOf(
	saved: SavedRelease,
	rows: readonly ShownRow[],
	audience: Audience,
	reader: ResultsReader,
): string {
	const respondents = respondentsOf(saved, audience);
	return (
		olderNote(saved, rows, reader) ??
		said(reader, "results-note", {
			respondents: respondents === undefined ? "–" : figure(respondents, reader.locale),
			number: figure(saved.number, reader.locale),
		})
	);
}

/** Rows as a chart. */
export function chartOf(
	title: string,
	rows: readonly Pick<ShownRow, "label" | "count">[],
	audience: Audience,
	reader: ResultsReader,
	note?: string,
): Chart {
	const words: ChartWords = { locale: reader.locale, title, ...(note === undefined ? {} : { note }) };
	return countsChart({ ...words, hidden: said(reader, "results-hidden", { audience }), rows });
}
