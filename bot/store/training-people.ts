import type { Noted, SignupStatus } from "../core/training-places.ts";
import { audit } from "./audit.ts";
import type { Act } from "./broadcast-changes.ts";
import type { Transaction } from "./database.ts";
import type { TrainingDate } from "./trainings.ts";

/** One member who has, or had, something to do with a date; never one who gave the place back. */
export interface Person {
	/** The place in the queue: what the row is known by in a list. */
	readonly order: number;
	/** Null of somebody whose data was erased. */
	readonly pseudonym: string | null;
	readonly status: Exclude<SignupStatus, "cancelled">;
	/** How it is known that they came, or did not; null before, and where it was noted before that was kept. */
	readonly noted: Noted | null;
	/** The pseudonym of who on the staff noted it. */
	readonly notedBy: string | null;
}

/**
 * Everyone of one date, in the order in which they signed up; or a part of them. Served by
 * signups_date_id_status_ordinal_idx.
 */
export async function peopleOfDate(
	tx: Transaction,
	dateId: string,
	{ from, count }: { readonly from: number; readonly count?: number } = { from: 0 },
): Promise<readonly Person[]> {
	return tx.$queryRawUnsafe<Person[]>(
		`SELECT s.ordinal AS "order", m.pseudonym, s.status::text AS status, s.noted::text AS noted, s.noted_by AS "notedBy"
		   FROM signups s LEFT JOIN members m ON m.id = s.member_id
		  WHERE s.date_id = $1::uuid AND s.status <> 'cancelled' ORDER BY s.ordinal OFFSET $2::int LIMIT $3::int`,
		dateId,
		from,
		count ?? null,
	);
}

/** How many members with a place speak one language, or are in one country; null where it is not known. */
export interface PeopleCount {
	readonly value: string | null;
	readonly count: number;
}

/** Those with a place, counted by language or by country, the most first. Whose data was erased is counted as unknown. */
export async function countPeople(
	tx: Transaction,
	dateId: string,
	by: "locale" | "country",
): Promise<readonly PeopleCount[]> {
	return tx.$queryRawUnsafe<PeopleCount[]>(
		`SELECT m.${by} AS value, count(*)::int AS count FROM signups s LEFT JOIN members m ON m.id = s.member_id
		  WHERE s.date_id = $1::uuid AND s.status IN ('signed', 'attended', 'missed')
		  GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST`,
		dateId,
	);
}

/** How many have a place at each date of a training, and how many wait. */
export async function countDates(
	tx: Transaction,
	trainingId: string,
): Promise<ReadonlyMap<string, { readonly signed: number; readonly waiting: number }>> {
	const rows = await tx.$queryRawUnsafe<{ id: string; signed: number; waiting: number }[]>(
		`SELECT d.id, count(s.id) FILTER (WHERE s.status IN ('signed', 'attended', 'missed'))::int AS signed,
		        count(s.id) FILTER (WHERE s.status IN ('waiting', 'offered'))::int AS waiting
		   FROM training_dates d LEFT JOIN signups s ON s.date_id = d.id WHERE d.training_id = $1::uuid GROUP BY d.id`,
		trainingId,
	);
	return new Map(rows.map(({ id, signed, waiting }) => [id, { signed, waiting }]));
}

/** Everyone who is not noted yet did not come. */
const NOTE_REST = `
UPDATE signups SET status = 'missed', noted = 'trainer', noted_by = $2 WHERE date_id = $1::uuid AND status = 'signed' RETURNING 1`;

/** One member, the other way round than they are noted, be it by themselves. Served by signups_date_id_status_ordinal_idx. */
const NOTE_ONE = `
WITH own AS (
  SELECT id, status, noted FROM signups
   WHERE date_id = $1::uuid AND ordinal = $3::int AND status IN ('signed', 'attended', 'missed') FOR UPDATE
)
UPDATE signups s
   SET status = CASE own.status WHEN 'attended' THEN 'missed' ELSE 'attended' END::"SignupStatus", noted = 'trainer', noted_by = $2
  FROM own WHERE s.id = own.id
RETURNING s.status::text, own.status::text AS was, own.noted::text AS by`;

/**
 * Notes of somebody with a place that they came, or that they did not; the second time the other way round. Of everyone
 * who is not noted yet, with `rest`, that they did not come. It goes before what members said themselves; the log has what
 * was noted before. Returns how many rows changed.
 *
 * @param who a person's `order`, or `rest`.
 */
export async function noteAttendance(
	tx: Transaction,
	date: TrainingDate,
	who: number | "rest",
	{ actor, at }: Act,
): Promise<number> {
	const log = (detail: Readonly<Record<string, string | number>>) =>
		audit(tx, { actor, action: "training.attendance", subject: date.id, detail, at });
	if (who === "rest") {
		const { length: members } = await tx.$queryRawUnsafe<unknown[]>(NOTE_REST, date.id, actor);
		if (members > 0) await log({ status: "missed", members });
		return members;
	}
	const [row] = await tx.$queryRawUnsafe<{ status: string; was: string; by: string | null }[]>(
		NOTE_ONE,
		date.id,
		actor,
		who,
	);
	if (!row) return 0;
	const { status, was, by } = row;
	await log({ status, place: who, was, ...(by === null ? {} : { by }) });
	return 1;
}
