import type { Rule } from "../core/audience.ts";
import { parseRule } from "../core/audience-parse.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { compileHolds } from "./audience-sql.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { dateWithId, instantOfDate, loadTraining, type Training, type TrainingDate } from "./trainings.ts";

/** A date that a member can see, and how they stand to it. */
export interface Seen {
	readonly training: Training;
	readonly date: TrainingDate;
	readonly own: SignupStatus | undefined;
	/** Of `offered`: until when. */
	readonly until: Temporal.Instant | undefined;
	/** How many places are free; undefined when any number can come. */
	readonly free: number | undefined;
}

interface Row {
	id: string;
	training_id: string;
	own: SignupStatus | null;
	until: Date | null;
	free: number | null;
}

const TAKEN = `(SELECT count(*)::int FROM (SELECT 1 FROM signups q
  WHERE q.date_id = d.id AND q.status IN ('signed', 'offered', 'attended', 'missed') LIMIT t.capacity) taken)`;

/**
 * Dates of open trainings, and those of which the member has a place. Served by training_dates_state_starts_at_idx,
 * signups_date_id_member_id_key and signups_date_id_status_ordinal_idx.
 */
const DATES = `
SELECT d.id, d.training_id, s.status AS own, s.until, t.capacity - ${TAKEN} AS free
  FROM training_dates d JOIN trainings t ON t.id = d.training_id
  LEFT JOIN signups s ON s.date_id = d.id AND s.member_id = $1::uuid
 WHERE t.state = 'open' AND d.state = 'planned'`;

/** True when a rule holds for a member, on any of their addresses. */
async function holdsFor(tx: Pick<Transaction, "$queryRawUnsafe">, rule: Rule, memberId: string): Promise<boolean> {
	const { sql, params } = compileHolds(rule, memberId);
	const [row] = await tx.$queryRawUnsafe<{ holds: boolean }[]>(sql, ...params);
	return row?.holds === true;
}

const HAS: ReadonlySet<SignupStatus | null> = new Set<SignupStatus | null>(["signed", "waiting", "offered"]);

/** One member's view of dates: each training is loaded and its rule asked once. */
class Looking {
	private readonly trainings = new Map<string, Promise<Training | undefined>>();
	private readonly allowed = new Map<string, Promise<boolean>>();
	private readonly tx: Transaction;
	private readonly keys: Keyring;
	private readonly memberId: string;

	constructor(tx: Transaction, keys: Keyring, memberId: string) {
		this.tx = tx;
		this.keys = keys;
		this.memberId = memberId;
	}

	async seen(row: Row): Promise<Seen | undefined> {
		const known = this.trainings.get(row.training_id) ?? loadTraining(this.tx, this.keys, { id: row.training_id });
		this.trainings.set(row.training_id, known);
		const training = await known;
		const date = await dateWithId(this.tx, row.id);
		if (!training || !date) return undefined;
		if (!HAS.has(row.own) && !(await this.holds(training.rule))) return undefined;
		return {
			training,
			date,
			own: row.own ?? undefined,
			until: row.until ? instantOfDate(row.until) : undefined,
			free: row.free === null ? undefined : Math.max(0, row.free),
		};
	}

	/** The trainings that are open to the member, by id. Served by trainings_state_idx. */
	async open(): Promise<readonly string[]> {
		const all = await this.tx.training.findMany({
			where: { state: "open" },
			select: { id: true, tag: true, rule: true },
		});
		const open: string[] = [];
		for (const { id, tag, rule } of all) if (await this.holds(parseRule(rule, tag))) open.push(id);
		return open;
	}

	private holds(rule: Rule): Promise<boolean> {
		const key = JSON.stringify(rule);
		const known = this.allowed.get(key) ?? holdsFor(this.tx, rule, this.memberId);
		this.allowed.set(key, known);
		return known;
	}
}

/** Which dates are looked for. */
export interface Wanted {
	/** How many of them are left out, and how many given; one more tells that there are more. */
	readonly from: number;
	readonly count: number;
	/** Only those of which the member has a place, or waits for one; or only those of which they have nothing. */
	readonly own?: boolean;
	/** Only those of this training. */
	readonly trainingId?: string;
}

/** The dates to come that a member can sign up for, or has: the next first. */
export async function datesFor(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	now: Temporal.Instant,
	{ from, count, own, trainingId }: Wanted,
): Promise<readonly Seen[]> {
	const looking = new Looking(tx, keys, memberId);
	const rows = await tx.$queryRawUnsafe<Row[]>(
		`${DATES} AND d.starts_at > $2::timestamptz AND ($3::uuid IS NULL OR t.id = $3::uuid)
		   AND (s.status IN ('signed', 'offered', 'waiting') OR t.id = ANY($4::uuid[]))
		   AND ($7::boolean IS NOT FALSE OR coalesce(s.status = 'cancelled', true))
		 ORDER BY d.starts_at, d.id LIMIT $5::int OFFSET $6::int`,
		memberId,
		now.toString(),
		trainingId ?? null,
		own ? [] : await looking.open(),
		count,
		from,
		own ?? null,
	);
	const found = [];
	for (const row of rows) found.push(await looking.seen(row));
	return found.filter((seen) => seen !== undefined);
}

/** One date as a member sees it: by its tag, or its id; undefined when it is not open to them. */
export async function dateFor(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	which: string,
): Promise<Seen | undefined> {
	const [row] = await tx.$queryRawUnsafe<Row[]>(`${DATES} AND (d.tag = $2 OR d.id::text = $2)`, memberId, which);
	return row && new Looking(tx, keys, memberId).seen(row);
}

/**
 * The date that a code was given for, among those that are on: from 15 minutes before the start to two hours after the end.
 * Served by training_dates_state_starts_at_idx.
 */
export async function dateOfCode(
	tx: Transaction,
	code: string,
	memberId: string,
	now: Temporal.Instant,
): Promise<{ readonly id: string; readonly trainingId: string } | undefined> {
	const [row] = await tx.$queryRawUnsafe<{ id: string; training_id: string }[]>(
		`SELECT d.id, d.training_id FROM training_dates d JOIN trainings t ON t.id = d.training_id
		   LEFT JOIN signups s ON s.date_id = d.id AND s.member_id = $3::uuid
		  WHERE lower(d.code) = $1 AND d.state IN ('planned', 'over') AND d.starts_at <= $2::timestamptz + interval '15 minutes'
		    AND d.starts_at > $2::timestamptz - interval '1 day'
		    AND d.starts_at + make_interval(mins => t.minutes) >= $2::timestamptz - interval '2 hours'
		  ORDER BY s.member_id IS NULL, d.starts_at DESC LIMIT 1`,
		code,
		now.toString(),
		memberId,
	);
	return row && { id: row.id, trainingId: row.training_id };
}
