import type { SignupStatus } from "../core/training-places.ts";
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
}

/** Everyone of one date, in the order in which they signed up. Served by signups_date_id_status_ordinal_idx. */
export async function peopleOfDate(tx: Transaction, dateId: string): Promise<readonly Person[]> {
	return tx.$queryRawUnsafe<Person[]>(
		`SELECT s.ordinal AS "order", m.pseudonym, s.status::text AS status
		   FROM signups s LEFT JOIN members m ON m.id = s.member_id
		  WHERE s.date_id = $1::uuid AND s.status <> 'cancelled' ORDER BY s.ordinal`,
		dateId,
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

/**
 * Notes of somebody with a place that they came, or that they did not; the second time the other way round. Of everyone
 * who is not noted yet, with `rest`, that they did not come. Returns how many rows changed.
 *
 * @param who a person's `order`, or `rest`.
 */
export async function noteAttendance(
	tx: Transaction,
	date: TrainingDate,
	who: number | "rest",
	{ actor, at }: Act,
): Promise<number> {
	const rows =
		who === "rest"
			? await tx.$queryRawUnsafe<{ status: string; ordinal: number }[]>(
					`UPDATE signups SET status = 'missed' WHERE date_id = $1::uuid AND status = 'signed'
					 RETURNING status::text, ordinal`,
					date.id,
				)
			: await tx.$queryRawUnsafe<{ status: string; ordinal: number }[]>(
					`UPDATE signups SET status = CASE status WHEN 'attended' THEN 'missed' ELSE 'attended' END::"SignupStatus"
					  WHERE date_id = $1::uuid AND ordinal = $2::int AND status IN ('signed', 'attended', 'missed')
					 RETURNING status::text, ordinal`,
					date.id,
					who,
				);
	for (const { status, ordinal } of rows.slice(0, who === "rest" ? 0 : 1))
		await audit(tx, { actor, action: "training.attendance", subject: date.id, detail: { status, place: ordinal }, at });
	if (who === "rest" && rows.length > 0)
		await audit(tx, {
			actor,
			action: "training.attendance",
			subject: date.id,
			detail: { status: "missed", members: rows.length },
			at,
		});
	return rows.length;
}
