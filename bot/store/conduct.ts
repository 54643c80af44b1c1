import type { Figures } from "../core/breaker.ts";
import type { BroadcastKind, BroadcastState } from "../core/broadcast.ts";
import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { progressPlace } from "./broadcasts.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";

/** A broadcast that somebody may have to move on. */
export interface Active {
	readonly id: string;
	readonly tag: string;
	readonly kind: BroadcastKind;
	readonly state: BroadcastState;
	readonly watchUntil: Temporal.Instant | undefined;
}

/** How long after its end an author is still told what a stopped broadcast came to, in hours: the conductor may be away. */
const REPORTED_HOURS = 24;

/**
 * Broadcasts that are not over, and those that were stopped for good half way and whose author has not been told what
 * they came to; the oldest first. Served by broadcasts_state_idx and broadcasts_ended.
 */
export async function activeBroadcasts(database: Database, now: Temporal.Instant): Promise<readonly Active[]> {
	const endedSince = new Date(now.subtract({ hours: REPORTED_HOURS }).epochMilliseconds);
	const stopped = {
		state: "stopped",
		kind: { not: "reminder" },
		finishedAt: { gte: endedSince },
		wave: { not: null },
		reportedAt: null,
	} as const;
	const rows = await database.prisma.broadcast.findMany({
		where: { OR: [{ state: { in: ["approved", "canary", "watching", "sending"] } }, stopped] },
		orderBy: { id: "asc" },
		select: { id: true, tag: true, kind: true, state: true, watchUntil: true },
	});
	return rows.map((row) => ({
		...row,
		watchUntil: row.watchUntil ? Temporal.Instant.fromEpochMilliseconds(row.watchUntil.getTime()) : undefined,
	}));
}

/** What changes with a step of a broadcast. */
export interface Step {
	readonly state: BroadcastState;
	readonly wave?: 0 | 1;
	readonly watchUntil?: Temporal.Instant | null;
	readonly startedAt?: Temporal.Instant;
	readonly finishedAt?: Temporal.Instant;
	readonly numbered?: number;
}

const date = (at: Temporal.Instant | null | undefined) =>
	at === null || at === undefined ? at : new Date(at.epochMilliseconds);

/** Moves a broadcast on, unless somebody has moved it meanwhile; false then. */
export async function moveOn(tx: Transaction, id: string, from: BroadcastState, to: Step): Promise<boolean> {
	const { watchUntil, startedAt, finishedAt, ...rest } = to;
	const { count } = await tx.broadcast.updateMany({
		where: { id, state: from },
		data: {
			...rest,
			...(watchUntil === undefined ? {} : { watchUntil: date(watchUntil) ?? null }),
			...(startedAt === undefined ? {} : { startedAt: date(startedAt) ?? null }),
			...(finishedAt === undefined ? {} : { finishedAt: date(finishedAt) ?? null }),
		},
	});
	return count === 1;
}

/**
 * True while something of a broadcast is under way or due. Served by deliveries_waiting and deliveries_sending.
 *
 * @param dueOnly leaves out what waits for another hour, but not when nothing has been tried yet
 */
const UNDER_WAY = `
SELECT EXISTS (SELECT 1 FROM deliveries WHERE state = 'sending' AND broadcast_id = $1::uuid)
    OR EXISTS (SELECT 1 FROM deliveries
                WHERE broadcast_id = $1::uuid AND state = 'queued' AND wave = ANY($2::smallint[])
                  AND ($3::timestamptz IS NULL OR not_before <= $3::timestamptz)) AS under_way`;

async function underWay(database: Database, id: string, waves: readonly number[], dueBy: Temporal.Instant | undefined) {
	const [row] = await database.prisma.$queryRawUnsafe<{ under_way: boolean }[]>(
		UNDER_WAY,
		id,
		[...waves],
		dueBy?.toString() ?? null,
	);
	return row?.under_way === true;
}

/** True while a canary has not been tried: what waits for another hour, or to be tried again, holds up nobody. */
export async function canaryUnderWay(database: Database, id: string, now: Temporal.Instant): Promise<boolean> {
	if (await underWay(database, id, [0], now)) return true;
	const { sent, failed } = await tally(database, id);
	// All of it shifted to the morning: there are no figures yet to go on by.
	return sent + failed === 0 && underWay(database, id, [0], undefined);
}

/**
 * True while anything of a broadcast is to be sent, now or at a better hour. Reminders are not counted: whoever asked for
 * one has had it, and it goes out when the broadcast is done too.
 */
export function isUnderWay(database: Database, id: string): Promise<boolean> {
	return underWay(database, id, [0, 1], undefined);
}

async function tally(database: Database, id: string): Promise<Pick<Figures, "sent" | "failed">> {
	const rows = await database.prisma.deliveryCount.findMany({ where: { broadcastId: id } });
	const sum = (...states: readonly string[]) =>
		rows.filter(({ state }) => states.includes(state)).reduce((total, { count }) => total + count, 0);
	return { sent: sum("sent", "delivered", "unknown"), failed: sum("failed") };
}

/** True of a delivery `d` that the breaker judges the broadcast `b` by: it went out, and after a person let it go on. */
const JUDGED = `d.broadcast_id = b.id AND d.state IN ('sent', 'delivered', 'unknown')
                          AND (b.judged_from IS NULL OR d.first_tried_at >= b.judged_from)`;

/**
 * Recipients who have withdrawn or blocked the bot since, and those on hold since for words that sounded so. Each begins
 * with the few who did, and looks their delivery up: served by consents_withdrawn, identities_left, members_held and
 * deliveries_member_id_idx.
 */
const REACTIONS = `
WITH b AS (SELECT id, topic, judged_from, coalesce(judged_from, started_at) AS since FROM broadcasts WHERE id = $1::uuid)
SELECT (SELECT count(DISTINCT s.member_id)::int FROM b JOIN LATERAL (
           SELECT c.member_id FROM consents c WHERE NOT c.granted AND c.topic = b.topic AND c.at >= b.since
            UNION ALL
           SELECT i.member_id FROM identities i WHERE i.left_at >= b.since) s ON true
         WHERE EXISTS (SELECT 1 FROM deliveries d WHERE d.member_id = s.member_id AND ${JUDGED})) AS stops,
       (SELECT count(*)::int FROM b JOIN members m ON m.held_until >= b.since + make_interval(days => $2::int)
         WHERE EXISTS (SELECT 1 FROM deliveries d WHERE d.member_id = m.id AND ${JUDGED})) AS complaints`;

/**
 * What has come of a broadcast, as the breaker looks at it: of one that it paused, since a person let it go on.
 * `holdDays`: how long a hold lasts.
 */
export async function breakerFigures(database: Database, id: string, holdDays: number): Promise<Figures> {
	const broadcast = await database.prisma.broadcast.findUnique({
		where: { id },
		select: { startedAt: true, judgedSent: true, judgedFailed: true },
	});
	const { sent, failed } = await tally(database, id);
	// What was sent may turn out to have failed.
	const counts = {
		sent: Math.max(0, sent - (broadcast?.judgedSent ?? 0)),
		failed: Math.max(0, failed - (broadcast?.judgedFailed ?? 0)),
	};
	if (!broadcast?.startedAt) return { ...counts, stops: 0, complaints: 0 };
	const [row] = await database.prisma.$queryRawUnsafe<{ stops: number; complaints: number }[]>(REACTIONS, id, holdDays);
	return { ...counts, stops: row?.stops ?? 0, complaints: row?.complaints ?? 0 };
}

/** Where the organizer of a broadcast is told how it goes, and in which language. */
export interface Teller {
	readonly memberId: string;
	readonly channel: ChannelName;
	readonly address: string;
	readonly locale: Locale;
	readonly zone: string | undefined;
	readonly country: string | undefined;
	/** The outbox row of the message that edits itself. */
	readonly message: string | undefined;
}

/** Whom to tell of a broadcast; undefined when its author is gone. */
export async function tellerOf(
	tx: Pick<Transaction, "broadcast" | "member">,
	keys: Keyring,
	id: string,
): Promise<Teller | undefined> {
	const row = await tx.broadcast.findUnique({ where: { id } });
	if (!row?.progressSealed || !row.progressChannel) return undefined;
	const member = await tx.member.findUnique({
		where: { pseudonym: row.createdBy },
		select: { id: true, locale: true, zone: true, country: true },
	});
	if (!member) return undefined;
	return {
		memberId: member.id,
		channel: row.progressChannel as ChannelName,
		address: keys.open(progressPlace(id), row.progressSealed),
		locale: isLocale(member.locale) ? member.locale : "en",
		zone: member.zone ?? undefined,
		country: member.country ?? undefined,
		message: row.progressMessage ?? undefined,
	};
}

/** Notes that the author of a broadcast is told what it came to; false when that was noted before. */
export async function markReported(tx: Transaction, id: string, at: Temporal.Instant): Promise<boolean> {
	const { count } = await tx.broadcast.updateMany({
		where: { id, reportedAt: null },
		data: { reportedAt: new Date(at.epochMilliseconds) },
	});
	return count === 1;
}

/** How long after its end a broadcast's progress message still changes, in minutes: reports come late. */
const FOLLOWED_MINUTES = 15;

/** Served by broadcasts_state_idx and broadcasts_ended. What trainings send by themselves nobody follows. */
const FOLLOWED = `
SELECT id FROM broadcasts
 WHERE state IN ('canary', 'watching', 'sending', 'paused') AND started_at IS NOT NULL AND progress_channel = ANY($1::text[])
 UNION ALL
SELECT id FROM broadcasts
 WHERE state IN ('done', 'stopped') AND kind <> 'reminder' AND finished_at >= $2::timestamptz AND progress_channel = ANY($1::text[])`;

/** Broadcasts whose progress somebody follows on one of these channels. */
export async function followedBroadcasts(
	database: Database,
	channels: readonly ChannelName[],
	now: Temporal.Instant,
): Promise<readonly string[]> {
	if (channels.length === 0) return [];
	const since = now.subtract({ minutes: FOLLOWED_MINUTES }).toString();
	const rows = await database.prisma.$queryRawUnsafe<{ id: string }[]>(FOLLOWED, [...channels], since);
	return rows.map(({ id }) => id);
}

/** Notes which outbox row is a broadcast's progress message; false when one is noted already. */
export async function keepProgressMessage(tx: Transaction, id: string, outboxId: string): Promise<boolean> {
	const { count } = await tx.broadcast.updateMany({
		where: { id, progressMessage: null },
		data: { progressMessage: outboxId },
	});
	return count === 1;
}

/** What the provider calls a message of the outbox; undefined until it was sent. */
export async function providerIdOf(database: Database, outboxId: string): Promise<string | undefined> {
	const row = await database.prisma.outbox.findUnique({ where: { id: outboxId }, select: { providerId: true } });
	return row?.providerId ?? undefined;
}
