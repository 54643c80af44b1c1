import { stringify } from "csv-stringify/sync";
import type { Survey } from "../../core/survey.ts";
import { wordsIn } from "../../core/survey.ts";
import { findUnit } from "../../core/unit.ts";
import type { SavedRelease } from "../../store/survey-results.ts";
import { textCell } from "../../surveys/cells.ts";
import {
	type ResultsReader,
	type ShownRow,
	shownPlaces,
	shownQuestions,
	shownTables,
	shownThemes,
} from "../../surveys/shown.ts";
import { releaseOf } from "../../surveys/shown-chart.ts";

/** The columns: of which release the number is, what is counted, by what, which part of it, and how many. */
const HEAD = ["release", "question", "by", "where", "answer", "people"] as const;

/** The public numbers of a release as CSV, safe to open in a spreadsheet: nothing in it is under the public threshold. */
export function publicCsv(survey: Survey, saved: SavedRelease, reader: ResultsReader): string {
	const rows: (readonly string[])[] = [];
	const add = (
		[question, by, where, answer]: readonly [string, string, string, string],
		{ count, since }: Pick<ShownRow, "count" | "since">,
	) => {
		// What is kept back is left out: an empty cell would be taken for none.
		if (count !== null)
			rows.push([
				String(releaseOf(saved, { since })),
				...[question, by, where, answer].map((cell) => (cell === "" ? "" : textCell(cell))),
				String(count),
			]);
	};
	const list = (question: string, by: string, all: readonly ShownRow[], inPlace: boolean) => {
		for (const row of all) add([question, by, inPlace ? row.label : "", inPlace ? "" : row.label], row);
	};
	const { cells: [total] = [], since = 0 } = findUnit(saved.results.public) ?? {};
	if (total) add(["", "", "", ""], { count: total.count, since });
	list("", "locale", shownPlaces(saved, "public", "locale", reader), true);
	list("", "country", shownPlaces(saved, "public", "country", reader), true);
	shownQuestions(survey, saved, "public", reader).forEach(({ title, rows: shown }, at) => {
		list(title, "", shown, false);
		const question = survey.questions[at];
		for (const { by, of, columns, rows: places, since } of question
			? shownTables(question, saved, "public", reader)
			: [])
			for (const { label, counts } of places)
				counts.forEach((count, column) => {
					const answer = [of, columns[column]].filter((part) => part !== undefined).join(": ");
					add([title, by, label, answer], { count, since });
				});
	});
	list(wordsIn(survey.title, reader.locale), "theme", shownThemes(survey, saved, "public", reader), false);
	return stringify([[...HEAD], ...rows.map((row) => [...row])], {
		bom: true,
		record_delimiter: "windows",
		quoted: true,
		quoted_empty: true,
	});
}
