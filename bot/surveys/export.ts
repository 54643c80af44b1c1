import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { PASS, type Question, type Survey } from "../core/survey.ts";
import { textCell } from "./cells.ts";
import { dictionaryOf, exportedColumns, FIXED_COLUMNS } from "./dictionary.ts";

/** One response as it is exported. */
export interface ResponseRow {
	/** Drawn for this export alone. */
	readonly response: string;
	readonly version: number;
	readonly locale: string;
	/** ISO 3166-1 alpha-2; undefined when it was not told. */
	readonly country: string | undefined;
	readonly finished: boolean;
	/** What was filed, by question; stories as one text. */
	readonly answers: Readonly<Record<string, string>>;
	/** How many photos and voice notes are kept, by question. */
	readonly media?: Readonly<Record<string, number>>;
}

/** What was answered to a question; empty when nothing was. */
function answered(row: ResponseRow, question: string): string {
	const filed = Object.hasOwn(row.answers, question) ? (row.answers[question] ?? "") : "";
	return filed === PASS ? "" : filed;
}

/** How many files are kept with the answer to a question. */
const counted = ({ media = {} }: ResponseRow, question: string): number =>
	Object.hasOwn(media, question) ? (media[question] ?? 0) : 0;

async function* records(
	survey: Survey,
	rows: AsyncIterable<ResponseRow>,
	withText: boolean,
): AsyncGenerator<readonly string[]> {
	const columns = exportedColumns(survey, withText);
	yield [...FIXED_COLUMNS, ...columns.map(({ name }) => name)];
	for await (const row of rows) {
		const { response, version, locale, country = "", finished } = row;
		yield [
			/^[1-9]\d{0,8}$/.test(response) ? response : textCell(response),
			String(version),
			locale,
			country,
			finished ? "yes" : "no",
			...columns.map(({ question, holds }) =>
				holds === "media" ? String(counted(row, question.name)) : cellOf(question, answered(row, question.name)),
			),
		];
	}
}

/** Numbers, and points of a scale, stand as they are; everything else is text. */
function cellOf({ kind }: Question, answer: string): string {
	const isNumber = (kind === "number" || kind === "scale") && /^(p\d{1,2}|0|-?[1-9]\d{0,8})$/.test(answer);
	return isNumber ? answer : textCell(answer);
}

/**
 * Responses as CSV, row by row: memory does not grow with their number. `dictionaryOf` says how to read it.
 *
 * @example await pipeline(exportCsv(survey, rows), createWriteStream("harms.csv"))
 */
export function exportCsv(survey: Survey, rows: AsyncIterable<ResponseRow>, withText = true): Readable {
	const lines = stringify({ bom: true, record_delimiter: "windows", quoted: true, quoted_empty: true });
	const source = Readable.from(records(survey, rows, withText), { highWaterMark: 16 });
	// A failing source must fail the export, not end it early.
	source.on("error", (error) => lines.destroy(error));
	lines.on("close", () => source.destroy());
	return source.pipe(lines);
}

async function* json(survey: Survey, rows: AsyncIterable<ResponseRow>, withText: boolean): AsyncGenerator<string> {
	const columns = exportedColumns(survey, withText);
	yield `{"dictionary":${JSON.stringify(dictionaryOf(survey, withText))},"responses":[`;
	let separator = "\n";
	for await (const row of rows) {
		const answers = Object.fromEntries(
			columns.flatMap(({ name, question: { name: asked, kind }, holds }) => {
				const answer = answered(row, asked);
				if (holds === "media") return counted(row, asked) === 0 ? [] : [[name, counted(row, asked)]];
				if (answer === "") return [];
				return [[name, kind === "several" ? answer.split(",") : kind === "number" ? Number(answer) : answer]];
			}),
		);
		const { response, version, locale, country = null, finished } = row;
		yield separator + JSON.stringify({ response, version, locale, country, finished, answers });
		separator = ",\n";
	}
	yield "\n]}\n";
}

/** Responses as JSON with the data dictionary, piece by piece: memory does not grow with their number. */
export function exportJson(survey: Survey, rows: AsyncIterable<ResponseRow>, withText = true): Readable {
	return Readable.from(json(survey, rows, withText), { objectMode: false });
}
