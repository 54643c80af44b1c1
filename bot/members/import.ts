import type { Clock } from "../core/clock.ts";
import { StewardError } from "../core/errors.ts";
import type { Ids } from "../core/ids.ts";
import type { Lexicon } from "../core/keywords.ts";
import { audit } from "../store/audit.ts";
import type { Database } from "../store/database.ts";
import { addNewcomers, proveKeys, type Standing, standings } from "../store/import.ts";
import { addressHashOf, type Keyring } from "../store/keys.ts";
import { inTransaction, isAway } from "../store/unit.ts";
import { type Columns, type Field, findColumns, type Mapping } from "./import-columns.ts";
import type { DateOrder } from "./import-consent.ts";
import { type FileRow, inspectFile, type MembersFile, rowsOf } from "./import-file.ts";
import { openReport, type RefusedReport, type RefusedRow } from "./import-report.ts";
import { type Checked, createRowReader, type Refused } from "./import-row.ts";
import { type Summary, Tally } from "./import-tally.ts";

/** Rows judged and written in one transaction. Reason: some 100 ms, so that no member waits long for a row. */
const BATCH = 1_000;

/**
 * Characters of an address's hash by which doubles in a file are known: 96 bits. Reason: what is remembered of each row,
 * the only thing here that grows with the file, stays under 100 bytes.
 */
const SEEN_CHARS = 12;

/** What an import is made with. */
export interface ImportTools {
	readonly database: Database;
	readonly keys: Keyring;
	readonly ids: Ids;
	readonly clock: Clock;
	readonly lexicon: Lexicon;
}

/** What an operator asks for. */
export interface ImportRequest {
	readonly path: string;
	/** True: nothing is written to the database, which is asked all the same who is known. */
	readonly dryRun: boolean;
	readonly mappings: readonly Mapping[];
	/** The country of rows that name none, ISO 3166-1 alpha-2. */
	readonly country?: string;
	readonly dates?: DateOrder;
	/** Where to write every refused row. */
	readonly report?: string;
	/** Called once, before any row: which column means what. */
	readonly onColumns?: (columns: Columns, rows: number) => void;
	readonly onProgress?: (done: number, rows: number) => void;
}

interface Candidate {
	readonly line: number;
	readonly row: Checked;
	readonly addressHash: Uint8Array;
}

/**
 * Takes members from elsewhere: each row of a CSV file with an address and the evidence of consent becomes a member, an
 * identity and rows of the consent ledger. Who is a member already is left exactly as they are; who asked to be forgotten
 * or ended a topic stays out. Nothing is sent. Batches are committed one by one: after an interruption the same call goes
 * on, since what is there is known. Throws `StewardError`s with codes `import.*`.
 */
export async function importMembers(tools: ImportTools, request: ImportRequest): Promise<Summary> {
	const file = await inspectFile(request.path);
	const columns = findColumns(file.header, request.mappings);
	await proveKeys(tools.database, tools.keys);
	request.onColumns?.(columns, file.rows);
	const report = request.report === undefined ? undefined : await openReport(request.report, request.path);
	try {
		return await new Import(tools, request, file, columns, report).run();
	} catch (cause) {
		if (!isAway(cause)) throw cause;
		throw new StewardError(
			"import.interrupted",
			"The database went away during the import. What was taken until then is kept.",
			"Run the same command again: it goes on where it was.",
			{ cause },
		);
	} finally {
		await report?.close();
	}
}

/** One run over one file. */
class Import {
	private readonly tools: ImportTools;
	private readonly request: ImportRequest;
	private readonly file: MembersFile;
	private readonly columns: Columns;
	private readonly report: RefusedReport | undefined;
	private readonly read: ReturnType<typeof createRowReader>;
	private readonly tally = new Tally();
	/** Addresses of this file, and the line of each. */
	private readonly seen = new Map<string, number>();

	constructor(
		tools: ImportTools,
		request: ImportRequest,
		file: MembersFile,
		columns: Columns,
		report: RefusedReport | undefined,
	) {
		this.tools = tools;
		this.request = request;
		this.file = file;
		this.columns = columns;
		this.report = report;
		this.read = createRowReader({
			lexicon: tools.lexicon,
			now: tools.clock.now(),
			...(request.country === undefined ? {} : { country: request.country }),
			...(request.dates === undefined ? {} : { dates: request.dates }),
		});
	}

	async run(): Promise<Summary> {
		if (!this.request.dryRun) await this.record("members.import-begin", { rows: this.file.rows });
		let candidates: Candidate[] = [];
		let refused: RefusedRow[] = [];
		let done = 0;
		const flush = async () => {
			refused.push(...(await this.settle(candidates)));
			for (const row of refused) this.tally.refuse(row);
			await this.report?.add(refused.sort((a, b) => a.line - b.line));
			candidates = [];
			refused = [];
			this.request.onProgress?.(done, this.file.rows);
		};
		for await (const row of rowsOf(this.file)) {
			const judged = this.judge(row);
			if ("reason" in judged) refused.push(judged);
			else candidates.push(judged);
			done += 1;
			if (done % BATCH === 0) await flush();
		}
		await flush();
		const { summary } = this.tally;
		const { rows, added, known, refused: out } = summary;
		if (!this.request.dryRun) await this.record("members.import", { rows, added, known, refused: out });
		return summary;
	}

	/** Reads one row by itself, then against the rows before it. */
	private judge({ line, cells }: FileRow): Candidate | RefusedRow {
		const refuse = ({ field, reason }: Refused): RefusedRow => ({
			line,
			column: field === undefined ? "" : (this.columns.headers.get(field) ?? ""),
			reason,
		});
		if (cells.length > this.columns.count && cells.slice(this.columns.count).some((cell) => cell.trim() !== ""))
			return refuse({ reason: "cells" });
		const byField = new Map<Field, string>(
			[...this.columns.places].map(([field, place]) => [field, cells[place] ?? ""]),
		);
		const row = this.read(byField);
		if ("reason" in row) return refuse(row);
		const addressHash = addressHashOf(this.tools.keys, row.channel, row.address);
		const key = row.channel + Buffer.from(addressHash).toString("latin1", 0, SEEN_CHARS);
		const firstLine = this.seen.get(key);
		if (firstLine !== undefined) return { ...refuse({ reason: "duplicate" }), firstLine };
		this.seen.set(key, line);
		return { line, row, addressHash };
	}

	/** Writes a batch, or asks how it would be written; returns the rows that the database refuses. */
	private async settle(candidates: readonly Candidate[]): Promise<readonly RefusedRow[]> {
		const rows = candidates.map(({ row, addressHash }) => ({ ...row, addressHash }));
		const { database, keys, ids, clock } = this.tools;
		let found: readonly Standing[] = [];
		if (rows.length > 0)
			found = await inTransaction(database, async (tx) => {
				if (!this.request.dryRun) return addNewcomers(tx, keys, ids, rows, clock.now());
				await tx.$executeRawUnsafe("SET TRANSACTION READ ONLY");
				return standings(tx, rows);
			});
		return candidates.flatMap(({ line, row }, place): readonly RefusedRow[] => {
			const standing = found[place];
			if (standing === "erased" || standing === "withdrew") return [{ line, column: "", reason: standing }];
			if (standing === "new") this.tally.add(row);
			else this.tally.keep();
			return [];
		});
	}

	/** An import is in the audit log before its first row is, and once more when it is done. */
	private async record(action: string, counts: Readonly<Record<string, number>>): Promise<void> {
		const at = this.tools.clock.now();
		await inTransaction(this.tools.database, (tx) =>
			audit(tx, { actor: "operator", action, subject: this.file.sha256, detail: counts, at }),
		);
	}
}
