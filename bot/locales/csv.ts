import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { StewardError } from "../core/errors.ts";

/** What a translator's spreadsheet has in each row. */
export const COLUMNS = ["key", "state", "comment", "english", "translation"] as const;

/** One row of a translator's spreadsheet. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A row as it came back, with the line of the file it begins on. */
export interface ReadRow {
	readonly line: number;
	readonly row: Row;
}

/**
 * What makes a spreadsheet take a cell for a formula. An apostrophe in front keeps it a text; a text that begins with
 * apostrophes and then such a sign gets one more, so that reading takes exactly ours away.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula. */
export const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string) => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Separators that spreadsheets write, depending on the country they are set to. */
const SEPARATORS = [",", ";", "\t"] as const;

const MALFORMED_REMEDY = "Save the sheet as CSV in UTF-8, with the header row that `locales export` wrote.";

/** A CSV file that Excel, LibreOffice and Google Sheets open as UTF-8 text: with a byte order mark, and nothing to run. */
export function writeCsv(rows: readonly Row[]): string {
	const guarded = rows.map((row) => COLUMNS.map((name) => guard(row[name])));
	return stringify([[...COLUMNS], ...guarded], { bom: true, record_delimiter: "windows", quoted: true });
}

/**
 * Reads what a spreadsheet saved: columns in any order, further ones ignored, commas, semicolons or tabs between.
 * Throws `locales.malformed-csv`.
 */
export function readCsv(content: string): readonly ReadRow[] {
	const header = content.replace(/^\ufeff/, "").split(/\r?\n|\r/, 1)[0] ?? "";
	const separator = SEPARATORS.toSorted((a, b) => header.split(b).length - header.split(a).length)[0];
	let records: { record: Record<string, string | undefined>; info: { lines: number } }[];
	try {
		records = parse(content, {
			bom: true,
			columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
			delimiter: separator,
			skip_empty_lines: true,
			relax_column_count: true,
			info: true,
		}) as unknown as typeof records;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : "unknown";
		throw new StewardError("locales.malformed-csv", `The file is no CSV: ${reason}`, MALFORMED_REMEDY, { cause });
	}
	const names = Object.keys(records[0]?.record ?? {});
	const missing = ["key", "translation"].filter((name) => !names.includes(name));
	if (records.length > 0 && missing.length > 0)
		throw new StewardError(
			"locales.malformed-csv",
			`The file has no column ${missing.join(" and no column ")}.`,
			MALFORMED_REMEDY,
		);
	return records.map(({ record, info }) => {
		const cells = COLUMNS.map((name) => [name, unguard((record[name] ?? "").replace(/\r\n?/g, "\n"))] as const);
		const row = Object.fromEntries(cells) as Row;
		// The parser tells the line on which a row ends; the header says nothing of that, people look for its beginning.
		const breaks = Object.values(record).reduce((sum, cell) => sum + ((cell ?? "").match(/\r\n?|\n/g)?.length ?? 0), 0);
		return { line: info.lines - breaks, row };
	});
}
