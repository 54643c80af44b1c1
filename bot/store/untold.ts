import type { Transaction } from "./database.ts";
import { DATES_OF } from "./notice-sql.ts";
import { suppressing, withParts } from "./suppress.ts";

/** News of trainings `t` that is about some of the dates `$1`. Served by broadcasts_subject_id_idx. */
const NEWS = `
  SELECT b.id, ${DATES_OF} AS dates, string_to_array(b.notice_data->>'was', ' ')::timestamptz[] AS was
    FROM training_dates t JOIN broadcasts b ON b.subject_id = t.id AND b.kind = 'reminder'
   WHERE t.training_id = (SELECT training_id FROM training_dates WHERE id = $1::uuid)`;

/** When dates were to be, by their ids, as a member knows them who has not heard yet that they were moved. */
export type Untold = ReadonlyMap<string, Temporal.Instant>;

/**
 * Lets go of what waits of moves of these dates of a training, and returns what each of their recipients has not been told
 * by that, by the members' ids: newer news is to say it. Served by broadcasts_subject_id_idx and deliveries_waiting.
 */
export async function takeBackMoves(
	tx: Transaction,
	dateIds: readonly string[],
	now: Temporal.Instant,
): Promise<ReadonlyMap<string, Untold>> {
	const [first] = dateIds;
	if (first === undefined) return new Map();
	const news = `${NEWS} AND b.notice IN ('moved', 'movedSeveral') AND ${DATES_OF} && $2::uuid[]`;
	const parts = [
		{ name: "news", sql: news },
		...suppressing("d.broadcast_id IN (SELECT id FROM news)", "'outdated'", "$3::timestamptz"),
	];
	const rows = await tx.$queryRawUnsafe<{ member: string | null; date: string; was: string }[]>(
		`${withParts(parts)} SELECT g.member_id AS member, n.date, to_json(n.was)#>>'{}' AS was
		   FROM gone g JOIN news ON news.id = g.broadcast_id CROSS JOIN LATERAL unnest(news.dates, news.was) AS n(date, was)
		  ORDER BY g.broadcast_id`,
		first,
		[...dateIds],
		now.toString(),
	);
	const untold = new Map<string, Map<string, Temporal.Instant>>();
	for (const { member, date, was } of rows) {
		if (member === null) continue;
		const own = untold.get(member) ?? new Map<string, Temporal.Instant>();
		// What they know is what the first of several moves began with.
		if (!own.has(date)) own.set(date, Temporal.Instant.from(was));
		untold.set(member, own);
	}
	return untold;
}

/**
 * Lets go of what waits of the same change of a training, which is told again as it is now.
 *
 * @param what has changed, as the notice keeps it
 */
export async function takeBackChange(
	tx: Transaction,
	dateIds: readonly string[],
	what: string,
	now: Temporal.Instant,
): Promise<void> {
	const [first] = dateIds;
	if (first === undefined) return;
	const same = `d.broadcast_id IN (SELECT id FROM (${NEWS}
	   AND b.notice IN ('changed', 'changedSeveral') AND b.notice_data->>'what' = $2) news)`;
	await tx.$executeRawUnsafe(
		`${withParts(suppressing(same, "'outdated'", "$3::timestamptz"))} SELECT 1`,
		first,
		what,
		now.toString(),
	);
}

/**
 * Lets go of what waits of changes of several dates for whom none of them is held any more: all that they had of them was
 * cancelled. Served as the others are, and by signups_date_id_member_id_key.
 */
export async function takeBackChangesOfCancelled(
	tx: Transaction,
	dateIds: readonly string[],
	now: Temporal.Instant,
): Promise<void> {
	const [first] = dateIds;
	if (first === undefined) return;
	const none = `d.broadcast_id IN (SELECT id FROM (${NEWS} AND b.notice = 'changedSeveral') news)
	   AND NOT EXISTS (SELECT 1 FROM broadcasts b JOIN signups s ON s.date_id = ANY(${DATES_OF})
	     JOIN training_dates o ON o.id = s.date_id AND o.state = 'planned'
	    WHERE b.id = d.broadcast_id AND s.member_id = d.member_id AND s.status <> 'cancelled')`;
	await tx.$executeRawUnsafe(
		`${withParts(suppressing(none, "'outdated'", "$2::timestamptz"))} SELECT 1`,
		first,
		now.toString(),
	);
}
