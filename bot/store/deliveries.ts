import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Database } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { DATES_OF, stillAsked } from "./notice-sql.ts";
import { addressPlace } from "./state.ts";
import { LEASE_SECONDS } from "./write.ts";

/** A delivery that this process is to make now. */
export interface ClaimedDelivery {
	readonly id: string;
	readonly broadcastId: string;
	readonly memberId: string;
	readonly channel: ChannelName;
	readonly to: string;
	readonly locale: Locale;
	/** Where the member is, as far as they told. */
	readonly zone: string | undefined;
	readonly country: string | undefined;
	/** A date and time of the member's own clock before which it is not due, of a broadcast that goes by that. */
	readonly localAt: string | undefined;
	/** True of a reminder that the member asked for. */
	readonly asked: boolean;
	/** Tries begun, this one not counted. */
	readonly attempts: number;
	readonly firstTriedAt: Temporal.Instant | undefined;
	/** True when an earlier try may have reached the provider. */
	readonly doubtful: boolean;
	/** Of a doubtful one: why it may not be sent again, should it never have been sent. */
	readonly hindrance: Hindrance | undefined;
}

/**
 * Why nothing more is sent to a member: what they said or where they are, or that the broadcast is over (`stopped`). The
 * last two pass: who is on hold, and a broadcast that is paused or halted, wait.
 */
export type Hindrance = "erased" | "no-consent" | "opted-out" | "unreachable" | "stopped" | "on-hold" | "paused";

/** What a claim came to. */
export interface Claim {
	readonly deliveries: readonly ClaimedDelivery[];
	/** How many were looked at: as many as were asked for when more may wait. */
	readonly lookedAt: number;
}

interface Row {
	id: string | null;
	broadcast_id: string;
	member_id: string;
	locale: string;
	zone: string | null;
	country: string | null;
	local_at: string | null;
	wave: number;
	address_sealed: Uint8Array;
	identity_id: string;
	attempts: number;
	first_tried_at: Date | null;
	doubtful: boolean;
	hindrance: Hindrance | null;
	looked_at: number;
}

/** The time of each member's own clock that a broadcast waits for; null of one that goes by no such. */
const LOCAL_AT = "CASE WHEN b.timing->>'kind' = 'local' THEN b.timing->>'at' END";

/** For how long after the end of a broadcast reminders may still go, in days: answers are heard for a fortnight. */
const REMINDING_DAYS = 16;

/**
 * What may leave now: broadcasts that are open, up to their wave, and reminders that members asked for of those that are
 * done, unless a halt keeps the channel. Corrections first, then what is bound to an hour, then the oldest. Served by
 * broadcasts_state_idx and broadcasts_ended: every notice of trainings is a broadcast that was done once.
 */
const OPEN = `
  SELECT b.id, b.topic, b.kind, b.notice, ${DATES_OF} AS dates, ${LOCAL_AT} AS local_at, b.open_wave AS wave,
         CASE b.kind WHEN 'correction' THEN 0 WHEN 'reminder' THEN 1 ELSE 2 END AS rank
    FROM (SELECT o.*, w.wave AS open_wave FROM broadcasts o CROSS JOIN generate_series(0, 2) AS w(wave)
           WHERE o.state IN ('canary', 'watching', 'sending')
             AND w.wave <= CASE WHEN o.wave >= 1 THEN 2 ELSE o.wave END
           UNION ALL
          SELECT o.*, 2 FROM broadcasts o
           WHERE o.state = 'done' AND o.kind <> 'reminder'
             AND o.finished_at > $2::timestamptz - make_interval(days => ${REMINDING_DAYS})) b
   WHERE NOT EXISTS (SELECT 1 FROM halts h WHERE h.scope IN ('*', $1))`;

/** Due ones, in the order in which they go. Read from deliveries_waiting, a handful of each open broadcast. */
const WAITING = `
  SELECT d.id, d.broadcast_id, d.identity_id, d.locale, d.wave, o.topic, o.kind, o.dates, o.notice, o.local_at, false AS doubtful, NULL AS standing
    FROM open o CROSS JOIN LATERAL (
      SELECT * FROM deliveries q
       WHERE q.broadcast_id = o.id AND q.channel = $1 AND q.wave = o.wave AND q.state = 'queued'
         AND q.not_before <= $2::timestamptz
       ORDER BY q.not_before, q.id LIMIT $3::int FOR UPDATE SKIP LOCKED) d
   ORDER BY o.rank, o.id, o.wave, d.not_before, d.id LIMIT $3::int`;

/** Those whose lease ran out: the process that held them died, or the provider's answer was lost. From deliveries_sending. */
const LEFT = `
  SELECT d.id, d.broadcast_id, d.identity_id, d.locale, d.wave, b.topic, b.kind, ${DATES_OF} AS dates, b.notice, ${LOCAL_AT} AS local_at, true AS doubtful,
         CASE WHEN b.state = 'stopped' THEN 'stopped'
              WHEN b.state = 'paused' OR EXISTS (SELECT 1 FROM halts h WHERE h.scope IN ('*', $1)) THEN 'paused' END AS standing
    FROM (SELECT * FROM deliveries q
           WHERE q.channel = $1 AND q.state = 'sending' AND q.lease_until < clock_timestamp() AND $2::timestamptz IS NOT NULL
           ORDER BY q.lease_until LIMIT $3::int FOR UPDATE SKIP LOCKED) d
    JOIN broadcasts b ON b.id = d.broadcast_id`;

/**
 * Adds to the counts what a statement moved: rows of (broadcast_id, channel, wave, was, state) named `moved`. Reminders
 * that members asked for are not counted: each of these members is counted already.
 */
export const COUNT_MOVED = `
  INSERT INTO delivery_counts (broadcast_id, channel, state, count)
  SELECT broadcast_id, channel, state, sum(n)::int FROM (
    SELECT broadcast_id, channel, CASE was WHEN 'sending' THEN 'queued'::"OutboxState" ELSE was END AS state, -1 AS n FROM moved WHERE wave < 2
     UNION ALL
    SELECT broadcast_id, channel, CASE state WHEN 'sending' THEN 'queued'::"OutboxState" ELSE state END, 1 FROM moved WHERE wave < 2) m
   GROUP BY 1, 2, 3 HAVING sum(n) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (broadcast_id, channel, state) DO UPDATE SET count = delivery_counts.count + EXCLUDED.count`;

/** The wave of the reminders that members asked for. */
const ASKED_WAVE = 2;

/** The last word on the topic, of this address. Served by consents_channel_address_hash_topic_id_idx. */
const CONSENTED = `coalesce((SELECT c.granted FROM consents c
     WHERE c.channel = i.channel AND c.address_hash = i.address_hash AND c.topic = p.topic AND c.member_id = i.member_id
     ORDER BY c.id DESC LIMIT 1), false)`;

/**
 * Whoever asked to be reminded of a broadcast is, whatever else they agreed to, unless they have stopped since. Served by
 * responses_broadcast_id_member_id_answer_key and consents_channel_address_hash_topic_id_idx.
 */
const REMINDED = `coalesce((SELECT coalesce((SELECT c.granted FROM consents c
       WHERE c.channel = i.channel AND c.address_hash = i.address_hash AND c.topic = p.topic AND c.member_id = i.member_id
         AND c.at >= r.at ORDER BY c.id DESC LIMIT 1), true)
     FROM responses r WHERE r.broadcast_id = p.broadcast_id AND r.member_id = i.member_id AND r.answer = 'later'), false)`;

/** What those on the waiting list hear too: that what they wait for changes. */
const FOR_WAITING = "('moved', 'cancelled', 'changed', 'movedSeveral', 'cancelledSeveral', 'changedSeveral')";

/**
 * Whoever signed up is reminded until they give up the place, or stop. Who stopped and agrees to the topic again is
 * reminded of what they kept. Served by signups_date_id_member_id_key.
 */
const ASKED_FOR = `EXISTS (SELECT 1 FROM signups s
     WHERE s.date_id = ANY(p.dates) AND s.member_id = i.member_id AND s.status <> 'cancelled'
       AND (s.status <> 'waiting' OR p.notice IN ${FOR_WAITING})
       AND ${stillAsked("p.topic")})`;

/**
 * Claims deliveries, and looks again at each recipient: who has withdrawn the consent, cannot be reached, or was erased
 * since the audience was frozen is suppressed; who is on hold waits. What waited of a training is told in the language
 * that they speak now. A doubtful one is claimed whatever has changed: what became of it must be found out; what has
 * changed is told along.
 */
const claimOf = (source: string, open: string) => `
WITH ${open}picked AS MATERIALIZED (${source}
), looked AS MATERIALIZED (
  SELECT p.*, i.address_sealed, m.zone, m.country, m.held_until,
         CASE WHEN p.kind = 'reminder' AND NOT p.doubtful THEN m.locale END AS speaks,
         CASE WHEN i.id IS NULL THEN 'erased'
              WHEN NOT (CASE WHEN p.kind = 'reminder' THEN ${ASKED_FOR} WHEN p.wave = ${ASKED_WAVE} THEN ${REMINDED} ELSE ${CONSENTED} END) THEN 'no-consent'
              WHEN i.blocked_at IS NOT NULL THEN 'opted-out'
              WHEN NOT i.reachable THEN 'unreachable'
              WHEN p.standing IS NOT NULL THEN p.standing
              WHEN m.held_until > $2::timestamptz THEN 'on-hold' END AS hindrance
    FROM picked p LEFT JOIN identities i ON i.id = p.identity_id LEFT JOIN members m ON m.id = i.member_id
), judged AS (
  SELECT l.*, CASE WHEN l.doubtful AND l.hindrance IS DISTINCT FROM 'erased' THEN NULL ELSE l.hindrance END AS obstacle
    FROM looked l
), claimed AS (
  UPDATE deliveries d
     SET state = CASE WHEN j.obstacle IS NULL THEN 'sending' WHEN j.obstacle = 'on-hold' THEN 'queued' ELSE 'suppressed' END::"OutboxState",
         error_code = j.obstacle, locale = coalesce(j.speaks, d.locale),
         not_before = CASE WHEN j.obstacle = 'on-hold' THEN j.held_until ELSE d.not_before END,
         settled_at = CASE WHEN j.obstacle IS NULL OR j.obstacle = 'on-hold' THEN NULL ELSE $2::timestamptz END,
         lease_until = CASE WHEN j.obstacle IS NULL THEN clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) END,
         attempts = d.attempts + CASE WHEN j.obstacle IS NULL THEN 1 ELSE 0 END,
         first_tried_at = CASE WHEN j.obstacle IS NULL THEN coalesce(d.first_tried_at, $2::timestamptz) ELSE d.first_tried_at END
    FROM judged j WHERE d.id = j.id
  RETURNING d.id, d.broadcast_id, d.member_id, d.channel, d.wave, 'queued'::"OutboxState" AS was, d.state, d.locale, d.attempts - 1 AS attempts,
            d.first_tried_at, j.doubtful, j.hindrance, j.identity_id, j.address_sealed, j.zone, j.country, j.local_at
), moved AS (
  SELECT broadcast_id, channel, wave, was, state FROM claimed WHERE state = 'suppressed'
), counted AS (${COUNT_MOVED})
SELECT c.id, c.broadcast_id, c.member_id, c.locale, c.zone, c.country, c.local_at, c.wave, c.address_sealed, c.identity_id, c.attempts, c.first_tried_at,
       c.doubtful, c.hindrance, n.looked_at
  FROM (SELECT count(*)::int AS looked_at FROM picked) n LEFT JOIN claimed c ON c.state = 'sending' ORDER BY c.id`;

const CLAIM_WAITING = claimOf(WAITING, `open AS MATERIALIZED (${OPEN}), `);
const CLAIM_LEFT = claimOf(LEFT, "");

/** Claims up to `limit` deliveries that are due on a channel, for `LEASE_SECONDS`. */
export function claimDeliveries(
	database: Database,
	keys: Keyring,
	channel: ChannelName,
	now: Temporal.Instant,
	limit: number,
): Promise<Claim> {
	return claimed(database, keys, channel, CLAIM_WAITING, now, limit);
}

/** Claims up to `limit` deliveries that another process left behind half way. */
export function claimLeft(
	database: Database,
	keys: Keyring,
	channel: ChannelName,
	now: Temporal.Instant,
	limit: number,
): Promise<Claim> {
	return claimed(database, keys, channel, CLAIM_LEFT, now, limit);
}

async function claimed(
	database: Database,
	keys: Keyring,
	channel: ChannelName,
	sql: string,
	now: Temporal.Instant,
	limit: number,
): Promise<Claim> {
	const rows = await database.prisma.$queryRawUnsafe<Row[]>(sql, channel, now.toString(), limit);
	const deliveries = rows.filter(isClaimed).map((row) => ({
		id: row.id,
		broadcastId: row.broadcast_id,
		memberId: row.member_id,
		channel,
		to: keys.open(addressPlace(row.identity_id), row.address_sealed),
		locale: isLocale(row.locale) ? row.locale : "en",
		zone: row.zone ?? undefined,
		country: row.country ?? undefined,
		localAt: row.local_at ?? undefined,
		asked: Number(row.wave) === ASKED_WAVE,
		attempts: Number(row.attempts),
		firstTriedAt: row.first_tried_at ? Temporal.Instant.from(row.first_tried_at.toISOString()) : undefined,
		doubtful: row.doubtful,
		hindrance: row.hindrance ?? undefined,
	}));
	return { deliveries, lookedAt: rows[0]?.looked_at ?? 0 };
}

function isClaimed(row: Row): row is Row & { id: string } {
	return row.id !== null;
}
