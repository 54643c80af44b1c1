import { type FileHandle, open, stat } from "node:fs/promises";
import { stringify } from "csv-stringify/sync";
import { StewardError } from "../core/errors.ts";
import { guard } from "../locales/csv.ts";
import { REASONS, type Reason } from "./import-reasons.ts";

/** A row that was not taken. */
export interface RefusedRow {
	readonly line: number;
	/** The header of the column at fault; empty when it is the row as a whole. */
	readonly column: string;
	readonly reason: Reason;
	/** For a double: the line of the row that came first. */
	readonly firstLine?: number;
}

/** Where refused rows are written down. */
export interface RefusedReport {
	add(rows: readonly RefusedRow[]): Promise<void>;
	close(): Promise<void>;
}

/** Why a row was refused, in words. Repeats nothing of what stands in it. */
export function explain({ reason, firstLine }: RefusedRow): string {
	return firstLine === undefined ? REASONS[reason] : `the same address stands on line ${firstLine}`;
}

const lines = (rows: readonly (readonly string[])[]) =>
	stringify(
		rows.map((row) => row.map(guard)),
		{ record_delimiter: "windows", quoted: true },
	);

/**
 * Opens a report: a CSV file of line, column and reason, that only its owner may read and that no spreadsheet takes for
 * formulas. Throws `import.report`.
 */
export async function openReport(path: string, importedPath: string): Promise<RefusedReport> {
	let file: FileHandle;
	try {
		const imported = await stat(importedPath);
		file = await open(path, "a", 0o600);
		const own = await file.stat();
		if (own.ino === imported.ino && own.dev === imported.dev) {
			await file.close();
			throw new Error("the report would overwrite the file that is imported");
		}
		await file.truncate();
	} catch (cause) {
		throw new StewardError(
			"import.report",
			`The report cannot be written to ${path}.`,
			"Name a new file in a folder that you may write to.",
			{ cause },
		);
	}
	await file.write(`\ufeff${lines([["line", "column", "reason"]])}`);
	return {
		async add(rows) {
			if (rows.length === 0) return;
			await file.write(lines(rows.map((row) => [String(row.line), row.column, explain(row)])));
		},
		close: () => file.close(),
	};
}
