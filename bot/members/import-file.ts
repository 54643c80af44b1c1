import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { type CsvError, type Parser, parse } from "csv-parse";
import { StewardError } from "../core/errors.ts";

/** Longest row, in bytes. Reason: a row is a few hundred; more means that a quotation mark was never closed. */
const ROW_MAX = 100_000;

/** Longest stretch without a line break, in bytes. */
const LINE_MAX = 1_000_000;

/** How much of a file is looked at for its separator, in bytes. */
const HEAD = 65_536;

/** Separators that spreadsheets write, depending on the country they are set to. */
const SEPARATORS = [",", ";", "\t"] as const;

const LF = 10;
const CR = 13;

const SAVE_REMEDY = 'Save the sheet as "CSV UTF-8" (comma, semicolon or tab between the cells).';

/** A members' file, looked through from beginning to end. */
export interface MembersFile {
	readonly path: string;
	readonly header: readonly string[];
	readonly separator: (typeof SEPARATORS)[number];
	/** Rows below the header. */
	readonly rows: number;
	/** Of its bytes, hexadecimal. */
	readonly sha256: string;
}

/** One row of a file, and the line that it begins on, from 1. */
export interface FileRow {
	readonly line: number;
	readonly cells: readonly string[];
}

const notUtf8 = (line: number) =>
	new StewardError("import.not-utf8", `Line ${line} holds bytes that are not UTF-8 text.`, SAVE_REMEDY);

/** Passes a file on as whole lines of valid UTF-8, with one kind of line break. Throws `import.not-utf8`. */
async function* cleanLines(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
	let rest: Buffer = Buffer.alloc(0);
	let line = 1;
	const clean = (whole: Buffer) => {
		const unix = Buffer.from(whole.toString("latin1").replace(/\r\n?/g, "\n"), "latin1");
		// A NUL byte is valid UTF-8, and in practice a sign of UTF-16.
		if (!isUtf8(unix) || unix.includes(0)) throw notUtf8(line + firstBad(unix));
		line += unix.reduce((count, byte) => count + (byte === LF ? 1 : 0), 0);
		return unix;
	};
	for await (const chunk of chunks) {
		const all: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		const lf = all.lastIndexOf(LF);
		// A CR at the very end may be half of a CR LF.
		const end = lf >= 0 ? lf : all.length > 1 ? all.lastIndexOf(CR, all.length - 2) : -1;
		rest = all.subarray(end + 1);
		if (rest.length > LINE_MAX)
			throw new StewardError("import.malformed", `Line ${line} is endless: this is no CSV file.`, SAVE_REMEDY);
		if (end >= 0) yield clean(all.subarray(0, end + 1));
	}
	if (rest.length > 0) yield clean(rest);
}

/** The first line that is not UTF-8, from 0. */
function firstBad(text: Buffer): number {
	let from = 0;
	for (let line = 0; ; line++) {
		const at = text.indexOf(LF, from);
		const one = text.subarray(from, at < 0 ? text.length : at);
		if (at < 0 || !isUtf8(one) || one.includes(0)) return line;
		from = at + 1;
	}
}

/** The library's errors in words of our own: its messages quote the file. */
function malformed(error: CsvError): StewardError {
	const said: Partial<Record<CsvError["code"], string>> = {
		CSV_INVALID_CLOSING_QUOTE: "something follows a closing quotation mark",
		CSV_QUOTE_NOT_CLOSED: "a quotation mark is not closed",
		CSV_MAX_RECORD_SIZE: "a row is endless; perhaps a quotation mark before is not closed",
		INVALID_OPENING_QUOTE: "a quotation mark stands inside a cell that is not in quotation marks",
	};
	const { lines } = error as CsvError & { readonly lines?: number };
	const where = lines === undefined ? "The file" : `Line ${lines}`;
	return new StewardError(
		"import.malformed",
		`${where} is no CSV: ${said[error.code] ?? "it cannot be read"}.`,
		`${SAVE_REMEDY} Nothing was imported.`,
	);
}

function unreadable(path: string, cause: unknown): StewardError {
	return new StewardError("import.unreadable-file", `${path} cannot be read.`, "Check the name of the file.", {
		cause,
	});
}

/** Reads a file's rows, its header first, without holding more than a piece of it. Blank lines are left out. */
async function* readRows(path: string, separator: string, onChunk: (chunk: Buffer) => void): AsyncIterable<FileRow> {
	const source = createReadStream(path).on("data", (chunk) => onChunk(chunk as Buffer));
	const parser: Parser = parse({
		bom: true,
		delimiter: separator,
		record_delimiter: "\n",
		skip_empty_lines: true,
		relax_column_count: true,
		max_record_size: ROW_MAX,
		info: true,
	});
	// An error of any part ends the loop below, which throws it.
	pipeline(
		source,
		(chunks: AsyncIterable<Buffer>) => Readable.from(cleanLines(chunks)),
		parser,
		() => undefined,
	);
	try {
		for await (const each of parser) {
			const { record, info } = each as { record: string[]; info: { lines: number } };
			// The parser tells the line on which a row ends; people look for its beginning.
			const breaks = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
			yield { line: info.lines - breaks, cells: record };
		}
	} catch (error) {
		if (error instanceof StewardError) throw error;
		const { code } = error as { code?: unknown };
		if (typeof code === "string" && /^(CSV_|INVALID_)/.test(code)) throw malformed(error as CsvError);
		throw unreadable(path, error);
	}
}

async function separatorOf(path: string): Promise<MembersFile["separator"]> {
	const head = Buffer.alloc(HEAD);
	let bytes: number;
	try {
		const file = await open(path);
		try {
			({ bytesRead: bytes } = await file.read(head, 0, HEAD, 0));
		} finally {
			await file.close();
		}
	} catch (cause) {
		throw unreadable(path, cause);
	}
	const text = head.toString("utf8", 0, bytes).replace(/"[^"]*"/g, "");
	const first = text.split(/[\r\n]+/).find((line) => line.trim() !== "") ?? "";
	return SEPARATORS.toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ",";
}

/**
 * Looks a file through before anything is done with it: that it is whole, UTF-8 and a CSV. Throws
 * `import.unreadable-file`, `import.not-utf8`, `import.malformed` and `import.empty`.
 */
export async function inspectFile(path: string): Promise<MembersFile> {
	const separator = await separatorOf(path);
	const hash = createHash("sha256");
	let header: readonly string[] | undefined;
	let rows = 0;
	for await (const { cells } of readRows(path, separator, (chunk) => hash.update(chunk))) {
		if (header) rows += 1;
		else header = cells;
	}
	if (header === undefined) throw new StewardError("import.empty", `${path} is empty.`, SAVE_REMEDY);
	return { path, header, separator, rows, sha256: hash.digest("hex") };
}

/** The rows below the header. */
export async function* rowsOf({ path, separator }: MembersFile): AsyncIterable<FileRow> {
	let isHeader = true;
	for await (const row of readRows(path, separator, () => undefined)) {
		if (!isHeader) yield row;
		isHeader = false;
	}
}
