import type { ChannelName } from "../core/channel.ts";
import { deliveryRange } from "../core/delivery-id.ts";
import type { Ids } from "../core/ids.ts";
import type { AudienceCount } from "./audience.ts";
import type { Obstacle } from "./audience-sql.ts";
import { audit } from "./audit.ts";
import { type Act, beginBroadcast } from "./broadcast-changes.ts";
import { stopForGood, suppressWaiting } from "./broadcast-state.ts";
import type { Transaction } from "./database.ts";
import { deliveryIdSql, deliveryPrefixSql, noteDeliveries } from "./delivery-sql.ts";

/** Received, or it cannot be ruled out. */
const RECEIVED = "('sent', 'delivered', 'unknown')";

/**
 * Everyone who had a broadcast, once for each address, with the language it was in and what keeps us from writing to
 * them again. `$1` the broadcast, `$2` and `$3` its first and last delivery's id, `$4` the topic, `$5` now. `obstacle` is
 * null for those who can be told. Served by deliveries_pkey, identities_pkey, members_pkey and
 * consents_channel_address_hash_topic_id_idx.
 */
const JUDGED = `
received AS (
  SELECT DISTINCT ON (d.identity_id) d.identity_id, d.channel, d.id AS first,
         CASE WHEN t.locale IS NULL THEN 'en' ELSE d.locale END AS locale
    FROM deliveries d
    LEFT JOIN broadcast_texts t
      ON t.broadcast_id = d.broadcast_id AND t.locale = d.locale AND t.origin NOT IN ('english', 'proposed')
   WHERE d.id BETWEEN $2::uuid AND $3::uuid AND d.broadcast_id = $1::uuid AND d.state IN ${RECEIVED}
     AND d.identity_id IS NOT NULL
   ORDER BY d.identity_id, d.wave, d.id
), judged AS (
  SELECT r.identity_id, r.channel, r.locale, r.first, i.member_id,
         CASE WHEN i.id IS NULL THEN 'unreachable'
              WHEN NOT coalesce((SELECT c.granted FROM consents c
                                  WHERE c.channel = i.channel AND c.address_hash = i.address_hash AND c.topic = $4
                                    AND c.member_id = i.member_id
                                  ORDER BY c.id DESC LIMIT 1), false) THEN 'noConsent'
              WHEN NOT i.reachable OR i.blocked_at IS NOT NULL THEN 'unreachable'
              WHEN m.held_until > $5::timestamptz THEN 'onHold' END AS obstacle
    FROM received r
    LEFT JOIN identities i ON i.id = r.identity_id AND i.channel = r.channel
    LEFT JOIN members m ON m.id = i.member_id
), erased AS (
  SELECT channel, locale, count(*)::int AS count FROM deliveries d
   WHERE d.id BETWEEN $2::uuid AND $3::uuid AND d.broadcast_id = $1::uuid AND d.state IN ${RECEIVED}
     AND d.identity_id IS NULL AND d.wave < 2
   GROUP BY channel, locale
)`;

/** `$6`: the correction. */
const FREEZE = `
WITH ${JUDGED}, made AS (
  INSERT INTO deliveries (id, broadcast_id, member_id, identity_id, channel, locale, wave, state, not_before)
  SELECT ${deliveryIdSql(deliveryPrefixSql("b.id"), "b.numbered + row_number() OVER (ORDER BY j.first)")},
         b.id, j.member_id, j.identity_id, j.channel, j.locale, 1, 'queued', $5::timestamptz
    FROM judged j CROSS JOIN broadcasts b
   WHERE b.id = $6::uuid AND j.obstacle IS NULL
  RETURNING channel
), counted AS (
  INSERT INTO delivery_counts (broadcast_id, channel, state, count)
  SELECT $6::uuid, channel, 'queued', count(*)::int FROM made GROUP BY channel ORDER BY channel
  ON CONFLICT (broadcast_id, channel, state) DO UPDATE SET count = delivery_counts.count + EXCLUDED.count
)
UPDATE broadcasts
   SET numbered = numbered + (SELECT count(*)::int FROM made),
       untold = (SELECT count(*)::int FROM judged WHERE obstacle IS NOT NULL) + (SELECT coalesce(sum(count), 0)::int FROM erased)
 WHERE id = $6::uuid
RETURNING (SELECT count(*)::int FROM made) AS frozen, untold`;

const COUNT = `
WITH ${JUDGED}
SELECT channel, locale, obstacle, count(*)::int AS members FROM judged GROUP BY channel, locale, obstacle
 UNION ALL
SELECT channel, locale, 'unreachable', count FROM erased`;

/** What a correction of a broadcast is asked about. */
const paramsOf = (original: string, topic: string, now: Temporal.Instant) =>
	[original, ...deliveryRange(original), topic, now.toString()] as const;

/** Whom a correction can still tell. */
export interface Frozen {
	readonly frozen: number;
	/** Those who had the original and are not written to: they have stopped since, or cannot be reached. */
	readonly untold: number;
}

/**
 * Freezes a correction's audience: exactly those who had the original, in the language and on the channel in which they
 * did. The original ends for good first, and what waits of it is let go of. The correction stays locked.
 *
 * @returns undefined when it is not approved (any more), and while some of the original are on their way: then it is to
 * be tried again in a moment, and what was stopped stays so when the transaction commits.
 */
export async function freezeCorrection(
	tx: Transaction,
	id: string,
	now: Temporal.Instant,
): Promise<Frozen | undefined> {
	const [correction] = await tx.$queryRawUnsafe<{ corrects: string; topic: string }[]>(
		`SELECT corrects_id AS corrects, topic FROM broadcasts
		  WHERE id = $1::uuid AND corrects_id IS NOT NULL AND state = 'approved' FOR UPDATE`,
		id,
	);
	if (!correction) return undefined;
	const { corrects, topic } = correction;
	const stopped = await stopForGood(tx, corrects, { code: "corrected", actor: "steward" }, now, "corrected");
	if (!stopped) await suppressWaiting(tx, corrects, "corrected", now);
	if (await isOnItsWay(tx, corrects)) return undefined;
	const [row] = await tx.$queryRawUnsafe<{ frozen: number; untold: number }[]>(
		FREEZE,
		...paramsOf(corrects, topic, now),
		id,
	);
	if (!row) throw new Error("a correction that was to be frozen is gone");
	await noteDeliveries(tx, row.frozen);
	return row;
}

/** True while a delivery of the broadcast is with a provider and its fate not known. Served by deliveries_sending. */
async function isOnItsWay(tx: Transaction, broadcastId: string): Promise<boolean> {
	const rows = await tx.$queryRawUnsafe<unknown[]>(
		"SELECT 1 FROM deliveries WHERE state = 'sending' AND broadcast_id = $1::uuid LIMIT 1",
		broadcastId,
	);
	return rows.length > 0;
}

/** Counts whom a correction would tell now, and why the others not, as an audience is counted. */
export async function countCorrection(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	{ corrects, topic }: { readonly corrects: string; readonly topic: string },
	now: Temporal.Instant,
): Promise<AudienceCount> {
	const rows = await tx.$queryRawUnsafe<
		{ channel: ChannelName; locale: string; obstacle: Obstacle | null; members: number }[]
	>(COUNT, ...paramsOf(corrects, topic, now));
	const missed: Record<Obstacle, number> = { noConsent: 0, unreachable: 0, countryPolicy: 0, noHour: 0, onHold: 0 };
	for (const { obstacle, members } of rows) if (obstacle !== null) missed[obstacle] += members;
	const cells = rows.filter(({ obstacle }) => obstacle === null);
	const sum = (some: readonly { members: number }[]) => some.reduce((total, { members }) => total + members, 0);
	return {
		matching: sum(rows),
		reached: sum(cells),
		cells: cells.map(({ channel, locale, members }) => ({ channel, locale, members })) as AudienceCount["cells"],
		missed,
	};
}

/**
 * Begins the correction of a broadcast that went out: a draft on the same topic and in the same places, linked to it in
 * the log.
 *
 * @returns the draft's tag; undefined when there is nothing to correct: nobody had it, or there is no such broadcast.
 */
export async function beginCorrection(tx: Transaction, ids: Ids, tag: string, act: Act): Promise<string | undefined> {
	const original = await tx.broadcast.findUnique({
		where: { tag },
		include: { counts: { where: { state: { in: ["queued", "sent", "delivered", "unknown"] }, count: { gt: 0 } } } },
	});
	const went = original && original.startedAt !== null && !["draft", "review", "discarded"].includes(original.state);
	if (!original || !went || (original.counts.length === 0 && original.places.length === 0)) return undefined;
	const { id: corrects, topic, places } = original;
	const draft = await beginBroadcast(tx, ids, "correction", act, { corrects, topic, places });
	await audit(tx, {
		actor: act.actor,
		action: "broadcast.correct",
		subject: corrects,
		detail: { correction: draft.id },
		at: act.at,
	});
	return draft.tag;
}
