import type { ChannelName } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import { isLocale } from "../core/locale.ts";
import type { NoticeName } from "../core/notices.ts";
import { nextOpening } from "../core/quiet-hours.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { machineIds } from "../ids.ts";
import type { Transaction } from "./database.ts";
import { deliveryIdSql, deliveryPrefixSql, noteDeliveries } from "./delivery-sql.ts";
import type { Keyring } from "./keys.ts";
import { addressPlace } from "./state.ts";
import { suppressing, withParts } from "./suppress.ts";

/** Characters of a broadcast's tag: it stands in each button. */
const TAG_LENGTH = 4;

/**
 * What tells where members are: their zone, else their country, else their number by itself, else their language. Hours
 * are worked out once for each, and not for each member.
 */
const KEY = `CASE WHEN m.zone IS NOT NULL THEN m.zone WHEN m.country IS NOT NULL THEN '?' || m.country
  WHEN i.channel = 'sms' THEN '#' || m.id ELSE '~' || m.locale END`;

/** Everyone who signed up for a date, where they signed up. Served by signups_date_id_status_ordinal_idx and primary keys. */
const SIGNED = `signups s JOIN members m ON m.id = s.member_id JOIN identities i ON i.id = s.identity_id AND i.member_id = m.id`;

const GROUPS = `
SELECT DISTINCT ON (key) * FROM (
  SELECT ${KEY} AS key, m.zone, m.country, m.locale, i.channel, i.id AS identity_id,
         CASE WHEN m.zone IS NULL AND m.country IS NULL AND i.channel = 'sms' THEN i.address_sealed END AS address_sealed
    FROM ${SIGNED}
   WHERE s.date_id = $1::uuid AND s.status::text = ANY($2::text[]) AND ($3::uuid[] IS NULL OR s.member_id = ANY($3::uuid[]))) g
 ORDER BY key`;

interface GroupRow {
	key: string;
	zone: string | null;
	country: string | null;
	locale: string;
	channel: ChannelName;
	identity_id: string;
	address_sealed: Uint8Array | null;
}

/** Members whose clocks are alike, as far as is known. */
export interface ZoneGroup {
	readonly key: string;
	/** The zones they could be in. */
	readonly zones: readonly string[];
}

/**
 * The zones of everyone who signed up for a date.
 *
 * @param keys opens the numbers of those of whom nothing else is known
 * @param members only these; everyone when left out
 */
export async function zoneGroups(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	keys: Keyring | undefined,
	dateId: string,
	statuses: readonly SignupStatus[],
	members?: readonly string[],
): Promise<readonly ZoneGroup[]> {
	const only = members ? [...members] : null;
	const rows = await tx.$queryRawUnsafe<GroupRow[]>(GROUPS, dateId, [...statuses], only);
	return rows.map(({ key, zone, country, locale, channel, identity_id: id, address_sealed: sealed }) => ({
		key,
		zones: [
			...zonesOf({
				...(zone === null ? {} : { zone }),
				...(country === null ? {} : { country }),
				channel,
				address: sealed && keys ? keys.open(addressPlace(id), sealed) : "",
				locale: isLocale(locale) ? locale : "en",
			}),
		],
	}));
}

/** One notice to those who signed up for a date. */
export interface Notice {
	readonly dateId: string;
	readonly notice: NoticeName;
	/** Whom it is for. */
	readonly statuses: readonly SignupStatus[];
	/** Only these members of them; all when left out. */
	readonly members?: readonly string[];
	/** Only who was told of the date by then. */
	readonly toldBy?: Temporal.Instant;
	/** What it tells besides, and what tells it from another of the same name. Nothing of a person. */
	readonly data?: Readonly<Record<string, string>>;
	/** The moment that it is for. */
	readonly at: Temporal.Instant;
	/** When each group is due; who is in none of them does not get it. */
	readonly hours: readonly { readonly key: string; readonly at: Temporal.Instant }[];
	/** Who gets it after this gets it late. */
	readonly lateAfter?: Temporal.Instant;
	/** True: nobody gets it who had one of this name, with the same `data`, of this date. */
	readonly once?: boolean;
}

/** What tells one notice from the next of its name: a moved date has its reminders again. */
const HAD = `NOT EXISTS (SELECT 1 FROM deliveries d JOIN broadcasts b ON b.id = d.broadcast_id
     WHERE d.member_id = s.member_id AND d.state <> 'suppressed' AND b.kind = 'reminder' AND b.subject_id = s.date_id
       AND b.notice = $4 AND b.notice_data = $6::jsonb)`;

/**
 * Writes a notice: its broadcast, one delivery for each recipient, and their counts, in one statement; nothing when
 * there is no recipient. Its author is the training's, and nobody approves it: every word of it is ours or was shown
 * to members before. The ids follow the order in which rows are written.
 */
const INSERT = (once: boolean) => `
WITH picked AS MATERIALIZED (
  SELECT s.member_id, i.id AS identity_id, i.channel, m.locale, h.at
    FROM ${SIGNED} JOIN jsonb_to_recordset($9::jsonb) AS h(key text, at timestamptz) ON h.key = ${KEY}
   WHERE s.date_id = $2::uuid AND s.status::text = ANY($5::text[]) AND ($7::timestamptz IS NULL OR s.told_at <= $7::timestamptz)
     AND ($8::uuid[] IS NULL OR s.member_id = ANY($8::uuid[]))${once ? `\n     AND ${HAD}` : ""}
), written AS (
  INSERT INTO broadcasts (id, tag, kind, state, subject_id, notice, notice_data, topic, call, rule, timing, created_by,
                          created_at, wave, started_at, numbered)
  SELECT $1::uuid, $3, 'reminder', 'sending', $2::uuid, $4, $6::jsonb, 'trainings', 'none', '{"topic":"trainings"}'::jsonb,
         jsonb_build_object('kind', 'at', 'at', $10::text), t.created_by, $11::timestamptz, 1, $11::timestamptz,
         (SELECT count(*)::int FROM picked)
    FROM training_dates d JOIN trainings t ON t.id = d.training_id
   WHERE d.id = $2::uuid AND EXISTS (SELECT 1 FROM picked)
), made AS (
  INSERT INTO deliveries (id, broadcast_id, member_id, identity_id, channel, locale, wave, state, not_before)
  SELECT ${deliveryIdSql(deliveryPrefixSql("$1"), "row_number() OVER ()")}, $1::uuid, member_id, identity_id, channel,
         locale, 1, 'queued', at FROM picked
  RETURNING broadcast_id, channel, not_before
), counted AS (
  INSERT INTO delivery_counts (broadcast_id, channel, state, count)
  SELECT broadcast_id, channel, 'queued', count(*)::int FROM made GROUP BY 1, 2
)
SELECT count(*)::int AS count, count(*) FILTER (WHERE not_before > $12::timestamptz)::int AS late FROM made`;

/** How many get a notice, and how many of them after `lateAfter`. */
export interface Reached {
	readonly count: number;
	readonly late: number;
}

/** Writes a notice, in one statement. */
export async function writeNotice(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	ids: Ids,
	notice: Notice,
	now: Temporal.Instant,
): Promise<Reached> {
	const [row] = await tx.$queryRawUnsafe<Reached[]>(
		INSERT(notice.once === true),
		ids.uuid(),
		notice.dateId,
		ids.tag(TAG_LENGTH),
		notice.notice,
		[...notice.statuses],
		JSON.stringify(notice.data ?? {}),
		notice.toldBy?.toString() ?? null,
		notice.members ? [...notice.members] : null,
		JSON.stringify(notice.hours.map(({ key, at }) => ({ key, at: at.toString() }))),
		notice.at.toString(),
		now.toString(),
		notice.lateAfter?.toString() ?? null,
	);
	await noteDeliveries(tx, row?.count ?? 0);
	return row ?? { count: 0, late: 0 };
}

/** When each group may be written to, from `at` on. Where no hour suits all zones, the lane decides by the number. */
export function humaneHours(groups: readonly ZoneGroup[], at: Temporal.Instant) {
	return groups.map(({ key, zones }) => ({ key, at: nextOpening(at, zones) ?? at }));
}

/** What of a date is wrong once this is told of it. */
const OUTDATES: Readonly<Partial<Record<NoticeName, readonly NoticeName[]>>> = {
	moved: ["dayBefore", "soon"],
	cancelled: ["dayBefore", "soon", "changed", "offer"],
};

/** Lets go of what waits of these notices of a date. Served by deliveries_waiting. */
async function dropNotices(
	tx: Transaction,
	dateId: string,
	notices: readonly NoticeName[],
	now: Temporal.Instant,
): Promise<void> {
	const waiting = `d.broadcast_id IN (SELECT id FROM broadcasts
	   WHERE kind = 'reminder' AND subject_id = $1::uuid AND notice = ANY($2::text[]))`;
	await tx.$executeRawUnsafe(
		`${withParts(suppressing(waiting, "'outdated'", "$3::timestamptz"))} SELECT 1`,
		dateId,
		[...notices],
		now.toString(),
	);
}

/** How long ago a date may have begun of which something still waits, in days. */
const LATE_DAYS = 3;

/**
 * Lets go of what speaks of a start that has passed, having been held up: by a halt, a member on hold, or a provider. Who
 * still counts on a time to come, from which it was moved, is told all the same.
 * Served by training_dates_state_starts_at_idx, broadcasts_subject_id_idx and deliveries_waiting.
 */
export async function dropLate(tx: Pick<Transaction, "$executeRawUnsafe">, now: Temporal.Instant): Promise<void> {
	const late = `d.broadcast_id IN (SELECT b.id FROM training_dates t JOIN broadcasts b ON b.subject_id = t.id
	   WHERE t.state IN ('planned', 'over') AND t.starts_at <= $1::timestamptz
	     AND t.starts_at > $1::timestamptz - make_interval(days => ${LATE_DAYS})
	     AND b.kind = 'reminder' AND b.notice IN ('dayBefore', 'soon', 'moved', 'changed', 'offer', 'movedSeveral', 'changedSeveral'))
	     AND NOT EXISTS (SELECT 1 FROM broadcasts b
	       CROSS JOIN LATERAL unnest(coalesce(string_to_array(b.notice_data->>'dates', ' '), ARRAY[b.subject_id::text]),
	                                 string_to_array(b.notice_data->>'was', ' ')) AS n(id, was)
	       JOIN training_dates o ON o.id = n.id::uuid
	       JOIN signups s ON s.date_id = o.id AND s.member_id = d.member_id AND s.status <> 'cancelled'
	      WHERE b.id = d.broadcast_id AND (o.starts_at > $1::timestamptz OR n.was::timestamptz > $1::timestamptz))`;
	await tx.$executeRawUnsafe(
		`${withParts(suppressing(late, "'outdated'", "$1::timestamptz"))} SELECT 1`,
		now.toString(),
	);
}

/**
 * Lets go of what is wrong of a date once `notice` is told of it: a move and a cancellation end the reminders of the old
 * time; after a move those of the new one are planned, for whom they still tell something.
 */
export async function outdate(
	tx: Transaction,
	{ dateId, notice, statuses }: Pick<Notice, "dateId" | "notice" | "statuses">,
	now: Temporal.Instant,
): Promise<void> {
	const outdated = OUTDATES[notice];
	if (outdated) await dropNotices(tx, dateId, outdated, now);
	if (notice !== "moved") return;
	await tx.$executeRawUnsafe(
		"UPDATE signups SET told_at = $3::timestamptz WHERE date_id = $1::uuid AND status::text = ANY($2::text[])",
		dateId,
		[...statuses],
		now.toString(),
	);
}

/** Tells members of some standing to a date something about it, at once or at the next humane hour of their clocks. */
export async function remind(
	tx: Transaction,
	what: Pick<Notice, "dateId" | "notice" | "statuses" | "data" | "members" | "lateAfter">,
	now: Temporal.Instant,
	ids: Ids = machineIds,
): Promise<Reached> {
	const groups = await zoneGroups(tx, undefined, what.dateId, what.statuses, what.members);
	return writeNotice(tx, ids, { ...what, at: now, hours: humaneHours(groups, now) }, now);
}

/** Tells everyone of some standing to a date something about it, and lets go of what that makes wrong. */
export async function remindAll(
	tx: Transaction,
	what: Pick<Notice, "dateId" | "notice" | "statuses" | "data" | "members">,
	now: Temporal.Instant,
	ids: Ids = machineIds,
): Promise<Reached> {
	await outdate(tx, what, now);
	return remind(tx, what, now, ids);
}
