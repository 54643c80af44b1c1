import { REASONS, type Reason } from "./import-reasons.ts";
import type { RefusedRow } from "./import-report.ts";
import type { Checked } from "./import-row.ts";

/** Most refused rows that are told one by one; the report has all of them. */
const SHOWN_MAX = 10;

/** Counts by name, most first. */
export type Counts = readonly (readonly [name: string, count: number])[];

/** What an import did, or would do: counts, and nothing of a person. */
export interface Summary {
	readonly rows: number;
	readonly added: number;
	/** Members already: left exactly as they are. */
	readonly known: number;
	readonly refused: number;
	/** Of those added. A row that names no country counts under "not told". */
	readonly by: { readonly channel: Counts; readonly country: Counts; readonly locale: Counts; readonly topic: Counts };
	/** Cells of rows that were added, whose content is not kept, by field. */
	readonly leftOut: Counts;
	readonly reasons: readonly { readonly reason: Reason; readonly text: string; readonly count: number }[];
	/** The first refused rows. */
	readonly first: readonly RefusedRow[];
}

class Counter {
	private readonly counts = new Map<string, number>();

	add(name: string): void {
		this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
	}

	get all(): Counts {
		return [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	}
}

/** Counts what becomes of rows; its size does not grow with their number. */
export class Tally {
	private rows = 0;
	private added = 0;
	private known = 0;
	private readonly first: RefusedRow[] = [];
	private readonly reasons = new Counter();
	private readonly leftOut = new Counter();
	private readonly by = {
		channel: new Counter(),
		country: new Counter(),
		locale: new Counter(),
		topic: new Counter(),
	};

	add(row: Checked): void {
		this.rows += 1;
		this.added += 1;
		this.by.channel.add(row.channel);
		this.by.country.add(row.country ?? "not told");
		this.by.locale.add(row.locale);
		for (const topic of row.topics) this.by.topic.add(topic);
		for (const field of row.leftOut) this.leftOut.add(field);
	}

	keep(): void {
		this.rows += 1;
		this.known += 1;
	}

	refuse(row: RefusedRow): void {
		this.rows += 1;
		this.reasons.add(row.reason);
		if (this.first.length < SHOWN_MAX) this.first.push(row);
	}

	get summary(): Summary {
		const reasons = this.reasons.all.map(([reason, count]) => ({
			reason: reason as Reason,
			text: REASONS[reason as Reason],
			count,
		}));
		const { channel, country, locale, topic } = this.by;
		return {
			rows: this.rows,
			added: this.added,
			known: this.known,
			refused: this.rows - this.added - this.known,
			by: { channel: channel.all, country: country.all, locale: locale.all, topic: topic.all },
			leftOut: this.leftOut.all,
			reasons,
			first: this.first,
		};
	}
}
