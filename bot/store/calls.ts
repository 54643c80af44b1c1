import { CALL, CALL_ANSWERS } from "../core/broadcast.ts";
import { isLocale } from "../core/locale.ts";
import type { Session } from "../core/session.ts";

/** Days in which a broadcast's answers are heard. Reason: a later "1" or DONE is likelier meant for something else. */
const DAYS = 14;

/** Most broadcasts that wait for an answer of one member at once. */
const CALLS_MAX = 3;

/**
 * How long a broadcast that was answered still hears its answers, in minutes. Reason: DONE that is sent twice must not
 * count for an older one.
 */
const REPEAT_MINUTES = 10;

/** A broadcast that hears a member's answers: no session of it is stored before something is asked. */
export interface CallRow {
	readonly id: string;
	readonly broadcast: string;
	readonly tag: string;
	readonly locale: string;
	/** Milliseconds since the epoch. */
	readonly asked: number;
}

/** Only where a broadcast was received: the lane took it up, and it is not known to have failed. */
const RECEIVED = "('sending', 'sent', 'delivered', 'unknown')";

/**
 * The broadcasts that wait for an answer of member `m`, as JSON: the last three that they were written to, and the one
 * with the tag `$4`, when it stands in public channels or when the member was written to. `$3`: now. Served by
 * deliveries_member_id_idx, broadcasts_pkey, broadcasts_tag_key and responses_broadcast_id_member_id_answer_key.
 */
export const CALLS = `
SELECT jsonb_agg(to_jsonb(c)) FROM (
  (SELECT q.id, q.broadcast, q.tag, q.locale, (extract(epoch FROM q.at) * 1000)::bigint AS asked FROM (
     SELECT DISTINCT ON (b.id) d.id, b.id AS broadcast, b.tag, d.locale, d.first_tried_at AS at
       FROM deliveries d JOIN broadcasts b ON b.id = d.broadcast_id
      WHERE d.member_id = m.id AND d.state IN ${RECEIVED} AND b.call = 'done'
        AND d.first_tried_at > $3::timestamptz - interval '${DAYS} days'
        AND NOT EXISTS (SELECT 1 FROM responses r WHERE r.broadcast_id = b.id AND r.member_id = m.id
              AND r.answer = 'done' AND r.at < $3::timestamptz - interval '${REPEAT_MINUTES} minutes')
      ORDER BY b.id, d.first_tried_at DESC, d.id DESC) q ORDER BY q.at DESC, q.id DESC LIMIT ${CALLS_MAX})
  UNION ALL
  (SELECT gen_random_uuid(), b.id, b.tag, m.locale, 0 FROM broadcasts b
    WHERE b.tag = $4 AND b.call = 'done'
      AND (cardinality(b.places) > 0 OR EXISTS (SELECT 1 FROM deliveries d
             WHERE d.member_id = m.id AND d.broadcast_id = b.id AND d.state IN ${RECEIVED})))) c`;

/**
 * The sessions of those broadcasts. A stored one goes before, and each tag stands once: of a broadcast that came again
 * as a reminder, the last.
 */
export function callSessions(rows: readonly CallRow[], stored: readonly Session[]): readonly Session[] {
	const tags = new Set(stored.map((session) => session.tag));
	return rows.flatMap((row) => {
		if (tags.has(row.tag)) return [];
		tags.add(row.tag);
		return [
			{
				id: row.id,
				tag: row.tag,
				flow: CALL.flow,
				version: 1,
				step: CALL.step,
				offered: [...CALL_ANSWERS],
				offeredIn: isLocale(row.locale) ? row.locale : "en",
				data: { broadcast: row.broadcast },
				askedAt: row.asked,
				nudged: false,
			},
		];
	});
}
