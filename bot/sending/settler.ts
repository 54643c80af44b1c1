import { type Reported, type Settled, settle } from "../store/outbox.ts";
import { settleDeliveries } from "../store/settle-deliveries.ts";
import { codesOf } from "../store/unit.ts";
import type { Job } from "./job.ts";
import type { SendingShell } from "./shell.ts";

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

/** Writes what became of many sends in one round trip for each table, and again when the database was away. */
export class Settler {
	private readonly tables = { outbox: new Map<string, Row>(), delivery: new Map<string, Row>() };
	private waiting: (() => void)[] = [];
	private writing: Promise<void> | undefined;
	private readonly shell: SendingShell;

	constructor(shell: SendingShell) {
		this.shell = shell;
	}

	/** Takes what became of one message. */
	add(source: Job["source"], row: Row): void {
		this.keep(source, row);
		this.writing ??= this.write();
	}

	/** Takes what a provider reports of a message, be it of the outbox or a delivery; resolves when it is written. */
	reported(row: Reported): Promise<void> {
		return new Promise((resolve) => {
			this.waiting.push(resolve);
			this.keep("outbox", row);
			this.keep("delivery", row);
			this.writing ??= this.write();
		});
	}

	/** Waits until everything added so far is written. */
	async flush(): Promise<void> {
		while (this.writing) await this.writing;
	}

	private keep(source: Job["source"], row: Row): void {
		const rows = this.tables[source];
		const other = rows.get(row.id);
		if (!other || weight(row) >= weight(other)) rows.set(row.id, row);
	}

	private async write(): Promise<void> {
		const { database, clock, log } = this.shell;
		const { outbox, delivery } = this.tables;
		let wait = GATHER_MS;
		while (outbox.size + delivery.size > 0) {
			await new Promise((resolve) => setTimeout(resolve, wait));
			const rows = { outbox: [...outbox.values()], delivery: [...delivery.values()] };
			const waiting = this.waiting;
			outbox.clear();
			delivery.clear();
			this.waiting = [];
			try {
				if (rows.outbox.length > 0) await settle(database, rows.outbox, clock.now());
				rows.outbox = [];
				if (rows.delivery.length > 0) await settleDeliveries(database, rows.delivery, clock.now());
				for (const resolve of waiting) resolve();
				wait = GATHER_MS;
			} catch (error) {
				const count = rows.outbox.length + rows.delivery.length;
				log.warn({ reason: codesOf(error)[0], count }, "outbox.not-settled");
				for (const row of rows.outbox) if (!outbox.has(row.id)) outbox.set(row.id, row);
				for (const row of rows.delivery) if (!delivery.has(row.id)) delivery.set(row.id, row);
				this.waiting.push(...waiting);
				wait = AGAIN_MS;
			}
		}
		this.writing = undefined;
	}
}
