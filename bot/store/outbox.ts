import type { ChannelName, OutMessage } from "../core/channel.ts";
import type { Database } from "./database.ts";
import { addressHashOf, type Keyring } from "./keys.ts";
import { outboxContent } from "./outbox-content.ts";
import { LEASE_SECONDS, outboxPlace, STOP_WORDING } from "./write.ts";

/** A message that this process is to send now. */
export interface Claimed {
	readonly id: string;
	readonly channel: ChannelName;
	readonly to: string;
	readonly message: OutMessage;
	readonly kind: "reply" | "unasked";
	/** Tries begun, this one not counted. Above 0 without a known end: what became of the last is to be asked first. */
	readonly attempts: number;
	readonly firstTriedAt: Temporal.Instant | undefined;
	/** True when an earlier try may have reached the provider. */
	readonly doubtful: boolean;
	/** Of a doubtful one: what the provider calls the other messages to this address. */
	readonly others: ReadonlySet<string>;
	/** True of one that nobody asked for, when the member has stopped since it was written. */
	readonly stopped?: boolean;
}

/** How a try ended: for good, or to be tried at some time, or to be asked about after so many seconds. */
export type Settled = { readonly id: string; readonly errorCode?: string } & (
	| { readonly state: "sent"; readonly providerId: string }
	| { readonly state: "failed" | "suppressed" | "unknown" }
	| { readonly state: "queued"; readonly notBefore: Temporal.Instant }
	| { readonly state: "sending"; readonly askAfterSeconds: number }
);

interface Row {
	id: string;
	channel: ChannelName;
	kind: "reply" | "unasked";
	sealed: Uint8Array;
	attempts: number;
	first_tried_at: Date | null;
	doubtful: boolean;
	others: string[] | null;
	stopped: boolean;
}

/** True of a row that nobody asked for, when its member has stopped since it was written. From consents_channel_address_hash_topic_id_idx. */
const STOPPED_SINCE = `(o.kind = 'unasked' AND EXISTS (
         SELECT 1 FROM consents c WHERE c.channel = o.channel AND c.address_hash = o.address_hash
            AND c.wording = '${STOP_WORDING}' AND c.at >= o.created_at))`;

/**
 * Claims what is due on some channels, replies first, and of each address only the oldest waiting message, so that
 * order is kept. A row whose lease ran out is claimed as doubtful: the process that held it died, or its answer was
 * lost. Sends nobody asked for wait while their member is on hold, and while a halt keeps the channel; the kill switch
 * keeps nothing from the staff: a member may wait for them. A reply waits for no such send, which may be due only in
 * the morning, or never, nor for the summary of a broadcast that comes in the morning. Served by
 * outbox_channel_state_not_before_idx, outbox_waiting_by_address and, for the other messages to an address,
 * outbox_member_id_idx.
 */
const CLAIM = `
UPDATE outbox o SET state = 'sending', lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}), attempts = o.attempts + 1,
       first_tried_at = coalesce(o.first_tried_at, $2::timestamptz)
  FROM (
    SELECT w.id, w.state = 'sending' AS doubtful FROM outbox w
     WHERE w.channel = ANY($1::text[]) AND w.state IN ('queued', 'sending') AND w.not_before <= $2::timestamptz
       AND (w.state = 'queued' OR w.lease_until < clock_timestamp())
       AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.channel = w.channel AND e.address_hash = w.address_hash
                          AND e.state IN ('queued', 'sending') AND e.id < w.id
                          AND (e.kind = 'reply' AND (e.attempts > 0 OR e.not_before <= $2::timestamptz) OR w.kind = 'unasked' OR e.lease_until >= clock_timestamp()))
       AND (w.kind = 'reply' OR $4::boolean AND NOT EXISTS (SELECT 1 FROM members m WHERE m.id = w.member_id AND m.held_until > $2::timestamptz)
                                AND NOT EXISTS (SELECT 1 FROM halts h WHERE h.scope = w.channel OR h.scope = '*'
                                      AND NOT EXISTS (SELECT 1 FROM members m WHERE m.id = w.member_id AND m.role <> 'member')))
     ORDER BY w.kind, w.id LIMIT $3::int FOR UPDATE OF w SKIP LOCKED
  ) due
 WHERE o.id = due.id
RETURNING o.id, o.channel, o.kind, o.sealed, o.attempts - 1 AS attempts, o.first_tried_at, due.doubtful,
       ${STOPPED_SINCE} AS stopped,
       CASE WHEN due.doubtful THEN (
         SELECT array_agg(p.provider_id) FROM outbox p
          WHERE p.member_id = o.member_id AND p.channel = o.channel AND p.address_hash = o.address_hash
            AND p.provider_id IS NOT NULL
       ) END AS others`;

/**
 * Claims up to `limit` messages for this process, for `LEASE_SECONDS`.
 *
 * @param unasked false: answers only
 */
export async function claim(
	database: Database,
	keys: Keyring,
	channels: readonly ChannelName[],
	now: Temporal.Instant,
	limit: number,
	unasked = true,
): Promise<readonly Claimed[]> {
	const rows = await database.prisma.$queryRawUnsafe<Row[]>(CLAIM, [...channels], now.toString(), limit, unasked);
	return rows
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((row) => {
			const { to, message } = outboxContent(keys.open(outboxPlace(row.id), row.sealed));
			return {
				id: row.id,
				channel: row.channel,
				to,
				message,
				kind: row.kind,
				attempts: Number(row.attempts),
				firstTriedAt: row.first_tried_at ? Temporal.Instant.from(row.first_tried_at.toISOString()) : undefined,
				doubtful: row.doubtful,
				others: new Set(row.others ?? []),
				stopped: row.stopped,
			};
		});
}

/** What a provider reports later of a message. */
export interface Reported {
	readonly id: string;
	readonly state: "sent" | "delivered" | "failed";
	readonly errorCode?: string;
	readonly providerId?: string;
	readonly reported: true;
}

/** How tries ended, as given, but that nothing unasked is tried again where the member has stopped since it was written. */
const ENDED = `
SELECT r.*, CASE WHEN r.state = 'queued' AND ${STOPPED_SINCE} THEN 'suppressed' ELSE r.state END AS becomes
  FROM jsonb_to_recordset($1::jsonb)
       AS r(id uuid, state "OutboxState", code text, after timestamptz, ask int, provider text, reported boolean)
  JOIN outbox o ON o.id = r.id`;

/**
 * How tries ended, and what providers reported, in one round trip. A report may settle a send whose answer was lost, and
 * never goes back in rank; the end of a try never overwrites a report. Text and address are wiped with the last state.
 * Served by outbox_pkey and consents_channel_address_hash_topic_id_idx.
 */
const SETTLE = `
UPDATE outbox o
   SET state = r.becomes, error_code = r.code, provider_id = coalesce(r.provider, o.provider_id),
       not_before = coalesce(r.after, o.not_before),
       lease_until = CASE WHEN r.becomes = 'sending' THEN clock_timestamp() + make_interval(secs => r.ask) END,
       sealed = CASE WHEN r.becomes IN ('queued', 'sending') THEN o.sealed END,
       settled_at = CASE WHEN r.becomes IN ('queued', 'sending') THEN NULL ELSE coalesce(o.settled_at, $2::timestamptz) END
  FROM (${ENDED}) r
 WHERE o.id = r.id
   AND CASE WHEN r.reported
       THEN CASE o.state WHEN 'queued' THEN 0 WHEN 'sending' THEN 0 WHEN 'unknown' THEN 0 WHEN 'sent' THEN 1 ELSE 2 END
            < CASE r.state WHEN 'sent' THEN 1 ELSE 2 END
       ELSE o.state = 'sending' END`;

/** Outcomes as the statements that settle read them. */
export function recordsOf(rows: readonly (Settled | Reported)[]) {
	return rows.map((row) => ({
		id: row.id,
		state: row.state,
		code: row.errorCode,
		after: "notBefore" in row ? row.notBefore.toString() : undefined,
		ask: "askAfterSeconds" in row ? row.askAfterSeconds : undefined,
		provider: "providerId" in row ? row.providerId : undefined,
		reported: "reported" in row,
	}));
}

/** Writes down how tries ended and what was reported: of each message one row at most, the report where there are both. */
export async function settle(
	database: Database,
	rows: readonly (Settled | Reported)[],
	now: Temporal.Instant,
): Promise<void> {
	await database.prisma.$executeRawUnsafe(SETTLE, JSON.stringify(recordsOf(rows)), now.toString());
}

/**
 * Marks an address as reachable or not: `blockedAt` when the provider refuses our messages at the member's wish, `leftAt`
 * when it tells that the member blocked the bot, null when they let it back in.
 */
export async function setReach(
	database: Database,
	keys: Keyring,
	channel: ChannelName,
	address: string,
	reach: {
		readonly reachable: boolean;
		readonly blockedAt?: Temporal.Instant;
		readonly leftAt?: Temporal.Instant | null;
	},
): Promise<void> {
	await database.prisma.identity.updateMany({
		where: { channel, addressHash: addressHashOf(keys, channel, address) },
		data: {
			reachable: reach.reachable,
			...(reach.blockedAt ? { blockedAt: new Date(reach.blockedAt.epochMilliseconds) } : {}),
			...(reach.leftAt === undefined ? {} : { leftAt: reach.leftAt && new Date(reach.leftAt.epochMilliseconds) }),
		},
	});
}

/** Marks the address that a message or a delivery went to, when all that is known of it is the id. */
const REACH_OF = `
UPDATE identities i
   SET reachable = $2::boolean, blocked_at = CASE WHEN $2::boolean THEN $3::timestamptz ELSE i.blocked_at END
 WHERE i.id = (SELECT identity_id FROM deliveries WHERE id = $1::uuid)
    OR (i.channel, i.address_hash) = (SELECT channel, address_hash FROM outbox WHERE id = $1::uuid)`;

/** Marks the address of a message as its provider reports it: it cannot be reached, or refuses us at the member's wish. */
export async function setReachOf(
	database: Database,
	id: string,
	reason: "unreachable" | "opted-out",
	at: Temporal.Instant,
): Promise<void> {
	await database.prisma.$executeRawUnsafe(REACH_OF, id, reason === "opted-out", at.toString());
}

/** How many messages are in each state. */
export async function countOutbox(database: Database): Promise<readonly (readonly [string, number])[]> {
	const groups = await database.prisma.outbox.groupBy({ by: ["state"], _count: true });
	return groups.map((group) => [group.state, group._count] as const);
}

/**
 * How soon what a dead process left half way is taken up, in seconds, by the database's clock.
 * Reason: what it had on the wire has reached the provider by then, and can be asked about.
 */
const ABANDONED_SECONDS = 1;

/** Ends the leases that whoever drove a channel before has left behind: it is gone, or it would still have the post. */
export async function endLeases(database: Database, channel: ChannelName): Promise<void> {
	for (const table of ["outbox", "deliveries"])
		await database.prisma.$executeRawUnsafe(
			`UPDATE ${table} SET lease_until = least(lease_until, clock_timestamp() + make_interval(secs => ${ABANDONED_SECONDS}))
			  WHERE channel = $1 AND state = 'sending'`,
			channel,
		);
}
