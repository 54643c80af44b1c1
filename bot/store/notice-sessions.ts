import { isLocale } from "../core/locale.ts";
import { isNotice, NOTICE_STEP, NOTICES } from "../core/notices.ts";
import type { Session } from "../core/session.ts";
import { DATES_OF } from "./notice-sql.ts";

/** Days in which a notice's answers are heard without its button. Reason: as long as the flows wait. */
const DAYS = 14;

/** Most notices that wait for an answer of one member at once. */
const NOTICES_MAX = 4;

/** A notice of a training that hears a member's answers: no session of it is stored before something is asked. */
export interface NoticeRow {
	readonly id: string;
	/** The date's id. */
	readonly date: string;
	readonly tag: string;
	readonly notice: string;
	readonly locale: string;
	/** Milliseconds since the epoch. */
	readonly asked: number;
}

/**
 * The notices that member `m` may answer, as JSON: the last few they were sent while what is asked is still open, and
 * the one with the tag `$4`. `$3`: now. Served by deliveries_member_id_idx, broadcasts_pkey and
 * signups_date_id_member_id_key.
 */
export const NOTICES_OPEN = `
SELECT jsonb_agg(to_jsonb(n)) FROM (
  SELECT d.id, b.subject_id AS date, b.tag, b.notice, d.locale, (extract(epoch FROM d.first_tried_at) * 1000)::bigint AS asked
    FROM deliveries d
    JOIN broadcasts b ON b.id = d.broadcast_id AND b.kind = 'reminder'
    JOIN signups s ON s.date_id = b.subject_id AND s.member_id = m.id
   WHERE d.member_id = m.id AND d.state IN ('sending', 'sent', 'delivered', 'unknown')
     AND d.first_tried_at > $3::timestamptz - interval '${DAYS} days'
     AND (b.tag = $4 OR CASE b.notice
           WHEN 'offer' THEN s.status = 'offered'
           WHEN 'followUp' THEN s.status = 'signed'
           WHEN 'rate' THEN s.status = 'attended' AND s.rating IS NULL
           WHEN 'missed' THEN s.status = 'missed'
           WHEN 'cancelled' THEN true
           WHEN 'cancelledSeveral' THEN true
           ELSE EXISTS (SELECT 1 FROM signups o JOIN training_dates t ON t.id = o.date_id
                  WHERE o.member_id = m.id AND o.date_id = ANY(${DATES_OF}) AND o.status = 'signed'
                    AND t.starts_at > $3::timestamptz AND t.state = 'planned') END)
   ORDER BY (b.tag = $4) IS TRUE DESC, d.first_tried_at DESC, d.id DESC LIMIT ${NOTICES_MAX}) n`;

/** The sessions of those notices, but for those of which one is stored. */
export function noticeSessions(rows: readonly NoticeRow[], stored: readonly Session[]): readonly Session[] {
	const tags = new Set(stored.map((session) => session.tag));
	return rows.flatMap((row): readonly Session[] => {
		if (tags.has(row.tag) || !isNotice(row.notice)) return [];
		const { flow, options } = NOTICES[row.notice];
		return [
			{
				id: row.id,
				tag: row.tag,
				flow,
				version: 1,
				step: NOTICE_STEP,
				offered: [...options],
				offeredIn: isLocale(row.locale) ? row.locale : "en",
				data: { date: row.date },
				askedAt: row.asked,
				nudged: false,
			},
		];
	});
}
