import type { Ids } from "../core/ids.ts";
import type { Transaction } from "./database.ts";
import { deliveryIdSql, deliveryPrefixSql } from "./delivery-sql.ts";
import type { Keyring } from "./keys.ts";
import { opened, type Reach, type ReachRow, reachOfStaff } from "./staff-reach.ts";
import type { MemberState } from "./state.ts";
import { suppressing, withParts } from "./suppress.ts";

/** Who answers which broadcast, and when. */
export interface Answering {
	readonly state: MemberState;
	readonly broadcastId: string;
	readonly at: Temporal.Instant;
}

/** How a DONE was taken. */
export interface Counted {
	/** The broadcast was stopped or corrected: nothing is counted any more. */
	readonly closed: boolean;
	/** False when the member was counted before. */
	readonly fresh: boolean;
	/** How many have answered DONE, this member included. */
	readonly number: number;
	readonly goal?: number;
}

/** The broadcast `$1`, and whether it was stopped or corrected; `$2` is the member, `$3` the moment, `$4` a new id. */
const BROADCAST = {
	name: "b",
	sql: `SELECT b.id, b.goal, b.state IN ('stopped', 'discarded') OR EXISTS (
	   SELECT 1 FROM broadcasts c WHERE c.corrects_id = b.id AND c.state NOT IN ('draft', 'review', 'discarded')) AS closed
	 FROM broadcasts b WHERE b.id = $1::uuid`,
};

const filed = (answer: "done" | "later" | "help", where: string) => ({
	name: "filed",
	sql: `INSERT INTO responses (id, broadcast_id, member_id, answer, at)
	 SELECT $4::uuid, b.id, $2::uuid, '${answer}', $3::timestamptz FROM b WHERE ${where}
	 ON CONFLICT (broadcast_id, member_id, answer) DO NOTHING RETURNING 1`,
});

/** Done: a reminder that still waits is of no use. Served by deliveries_member_id_idx. */
const DONE = `${withParts([
	BROADCAST,
	filed("done", "NOT b.closed"),
	...suppressing(
		"d.member_id = $2::uuid AND d.broadcast_id = $1::uuid AND EXISTS (SELECT 1 FROM filed)",
		"'answered'",
		"$3::timestamptz",
	),
])}
SELECT b.closed, b.goal, (SELECT count(*)::int FROM filed) AS fresh,
       (SELECT count(*)::int FROM responses r WHERE r.broadcast_id = b.id AND r.answer = 'done') AS before
  FROM b`;

/** `$5` not before, `$6` the session's id, `$7` and `$8` the identity that speaks and its channel, `$9` its language. */
const LATER = `${withParts([
	BROADCAST,
	filed("later", "NOT b.closed"),
	{
		name: "numbered",
		sql: `UPDATE broadcasts SET numbered = numbered + 1
		 WHERE id = (SELECT id FROM b WHERE NOT closed) AND NOT EXISTS (SELECT 1 FROM deliveries d
		   WHERE d.member_id = $2::uuid AND d.broadcast_id = $1::uuid AND d.wave = 2 AND d.state = 'queued')
		 RETURNING id, numbered`,
	},
	{
		name: "origin",
		sql: `SELECT i.id, i.channel, d.locale FROM deliveries d JOIN identities i ON i.id = d.identity_id
		 WHERE d.id = $6::uuid AND i.member_id = $2::uuid`,
	},
	{
		name: "made",
		sql: `INSERT INTO deliveries (id, broadcast_id, member_id, identity_id, channel, locale, wave, state, not_before)
		 SELECT ${deliveryIdSql(deliveryPrefixSql("n.id"), "n.numbered")}, n.id, $2::uuid,
		   coalesce((SELECT id FROM origin), $7::uuid), coalesce((SELECT channel FROM origin), $8),
		   CASE WHEN EXISTS (SELECT 1 FROM broadcast_texts t WHERE t.broadcast_id = n.id AND t.locale = $9) THEN $9
		     ELSE coalesce((SELECT locale FROM origin), $9) END, 2, 'queued', $5::timestamptz
		   FROM numbered n`,
	},
])}
SELECT b.closed FROM b`;

/**
 * Help is never refused. `$5` is the id of a case, if it is the first of this member about the broadcast; then the staff
 * who are to be told of it come along.
 */
const HELP = `${withParts([
	BROADCAST,
	filed("help", "true"),
	{
		name: "open",
		sql: `SELECT id FROM cases WHERE member_id = $2::uuid AND broadcast_id = $1::uuid AND closed_at IS NULL
		 ORDER BY id DESC LIMIT 1`,
	},
	{
		name: "made",
		sql: `INSERT INTO cases (id, member_id, broadcast_id, opened_at)
		 SELECT $5::uuid, $2::uuid, b.id, $3::timestamptz FROM b WHERE NOT EXISTS (SELECT 1 FROM open) RETURNING id`,
	},
	{ name: "staff", sql: `SELECT * FROM (${reachOfStaff("$2::uuid")}) s WHERE EXISTS (SELECT 1 FROM made)` },
])}
SELECT coalesce((SELECT id FROM open), (SELECT id FROM made)) AS id, (SELECT jsonb_agg(staff) FROM staff) AS staff`;

/** Counts a member's DONE, once; undefined when there is no such broadcast. One round trip. */
export async function countDone(tx: Transaction, ids: Ids, answering: Answering): Promise<Counted | undefined> {
	const { state, broadcastId, at } = answering;
	const [row] = await tx.$queryRawUnsafe<{ closed: boolean; goal: number | null; fresh: number; before: number }[]>(
		DONE,
		broadcastId,
		state.memberId,
		at.toString(),
		ids.uuid(),
	);
	if (!row) return undefined;
	return {
		closed: row.closed,
		fresh: row.fresh > 0,
		number: row.before + row.fresh,
		...(row.goal === null ? {} : { goal: row.goal }),
	};
}

/**
 * Keeps that a member wants to be reminded, as one more delivery of the same broadcast to the address that had it: what
 * holds up the broadcast holds up the reminder. One at a time. One round trip.
 *
 * @param deliveryId the delivery that is answered
 * @returns false when the broadcast was stopped or corrected, or is none
 */
export async function remindLater(
	tx: Transaction,
	ids: Ids,
	{ state, broadcastId, at }: Answering,
	deliveryId: string,
	notBefore: Temporal.Instant,
): Promise<boolean> {
	const { identity } = state;
	const [row] = await tx.$queryRawUnsafe<{ closed: boolean }[]>(
		LATER,
		broadcastId,
		state.memberId,
		at.toString(),
		ids.uuid(),
		notBefore.toString(),
		deliveryId,
		identity.id,
		identity.channel,
		state.locale,
	);
	return row?.closed === false;
}

/** How what a member wrote is bound to the row of their case when sealed. */
export const casePlace = (id: string): string => `cases.sealed:${id}`;

/** A case about a broadcast. */
export interface OpenedCase {
	readonly id: string;
	/** The staff who are to be told of it; nobody when it was open before. */
	readonly staff: readonly Reach[];
}

/** Opens a case, or finds the one that is open about the same broadcast; undefined when there is no such broadcast. One round trip. */
export async function openCase(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	answering: Answering,
): Promise<OpenedCase | undefined> {
	const { state, broadcastId, at } = answering;
	const [row] = await tx.$queryRawUnsafe<{ id: string | null; staff: readonly ReachRow[] | null }[]>(
		HELP,
		broadcastId,
		state.memberId,
		at.toString(),
		ids.uuid(),
		ids.uuid(),
	);
	return row?.id ? { id: row.id, staff: opened(keys, row.staff ?? []) } : undefined;
}

/** Adds what the member wrote to their case; nothing when it is not theirs, or closed. One round trip the first time. */
export async function describeCase(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	caseId: string,
	text: string,
): Promise<void> {
	const own = { id: caseId, memberId, closedAt: null };
	const sealed = keys.seal(casePlace(caseId), text);
	const { count } = await tx.case.updateMany({ where: { ...own, sealed: null }, data: { sealed } });
	if (count > 0) return;
	const row = await tx.case.findFirst({ where: own, select: { sealed: true } });
	if (!row?.sealed) return;
	const both = [keys.open(casePlace(caseId), row.sealed), text].join("\n");
	await tx.case.updateMany({ where: own, data: { sealed: keys.seal(casePlace(caseId), both) } });
}
