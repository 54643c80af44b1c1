import { type Reported, type Settled, settle } from "../store/outbox.ts";
import { codesOf } from "../store/unit.ts";
import type { Shell } from "./surroundings.ts";

/** How long outcomes are gathered before they are written, in milliseconds. */
const GATHER_MS = 10;

/** How long to wait before outcomes that could not be written are written again, in milliseconds. */
const AGAIN_MS = 500;

type Row = Settled | Reported;

/** What counts of two rows about one message: a report over the end of a try, the last word over a step on the way. */
function weight(row: Row): number {
	if (!("reported" in row)) return 0;
	return row.state === "sent" ? 1 : 2;
}

/** Writes what became of many sends in one round trip, and again when the database was away. */
export class Settler {
	private readonly rows = new Map<string, Row>();
	private waiting: (() => void)[] = [];
	private writing: Promise<void> | undefined;
	private readonly shell: Shell;

	constructor(shell: Shell) {
		this.shell = shell;
	}

	/** Takes what became of one message. */
	add(row: Row): void {
		const other = this.rows.get(row.id);
		if (!other || weight(row) >= weight(other)) this.rows.set(row.id, row);
		this.writing ??= this.write();
	}

	/** The same; resolves when it is written. */
	added(row: Row): Promise<void> {
		return new Promise((resolve) => {
			this.waiting.push(resolve);
			this.add(row);
		});
	}

	/** Waits until everything added so far is written. */
	async flush(): Promise<void> {
		while (this.writing) await this.writing;
	}

	private async write(): Promise<void> {
		let wait = GATHER_MS;
		while (this.rows.size > 0) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			const rows = [...this.rows.values()];
			const waiting = this.waiting;
			this.rows.clear();
			this.waiting = [];
			try {
				await settle(this.shell.database, rows, this.shell.clock.now());
				for (const resolve of waiting) resolve();
				wait = GATHER_MS;
			} catch (error) {
				this.shell.log.warn({ reason: codesOf(error)[0], count: rows.length }, "outbox.not-settled");
				for (const row of rows) if (!this.rows.has(row.id)) this.rows.set(row.id, row);
				this.waiting.push(...waiting);
				wait = AGAIN_MS;
			}
		}
		this.writing = undefined;
	}
}
