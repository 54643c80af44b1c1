import { type Settled, settle } from "../store/outbox.ts";
import { codesOf } from "../store/unit.ts";
import type { Shell } from "./surroundings.ts";

/** How long outcomes are gathered before they are written, in milliseconds. */
const GATHER_MS = 10;

/** How long to wait before outcomes that could not be written are written again, in milliseconds. */
const AGAIN_MS = 500;

/** Writes the outcomes of many sends in one round trip, and again when the database was away. */
export class Settler {
	private rows: Settled[] = [];
	private writing: Promise<void> | undefined;
	private readonly shell: Shell;

	constructor(shell: Shell) {
		this.shell = shell;
	}

	add(row: Settled): void {
		this.rows.push(row);
		this.writing ??= this.write();
	}

	/** Waits until everything added so far is written. */
	async flush(): Promise<void> {
		while (this.writing) await this.writing;
	}

	private async write(): Promise<void> {
		let wait = GATHER_MS;
		while (this.rows.length > 0) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			const rows = this.rows;
			this.rows = [];
			try {
				await settle(this.shell.database, rows, this.shell.clock.now());
				wait = GATHER_MS;
			} catch (error) {
				this.shell.log.warn({ reason: codesOf(error)[0], count: rows.length }, "outbox.not-settled");
				this.rows.unshift(...rows);
				wait = AGAIN_MS;
			}
		}
		this.writing = undefined;
	}
}
