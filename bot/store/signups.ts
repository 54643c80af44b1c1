import type { ChannelName } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import { isLocale } from "../core/locale.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import { offerUntil } from "../core/training-offer.ts";
import {
	cancelSignup,
	changedSignups,
	freePlaces,
	type Moment,
	type Roster,
	type Signup,
	type SignupStatus,
	settlePlaces,
	signUp,
	signupOf,
} from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { addressPlace } from "./state.ts";
import { instantOfDate } from "./trainings.ts";

/** Whose place it is, and where they are reminded. */
export interface Holder {
	readonly memberId: string;
	readonly identityId: string;
}

/** A member whom a free place was offered to, and until when it is held for them. */
export interface Offered {
	readonly memberId: string;
	readonly until: Temporal.Instant;
}

/** What changing places works with. */
interface Tools {
	readonly keys: Keyring;
	readonly ids: Ids;
}

/** What became of one member's place. */
export interface PlaceChange {
	readonly dateId: string;
	readonly trainingId: string;
	/** False when the date is over, has begun or was cancelled: nothing was done. */
	readonly open: boolean;
	readonly before: SignupStatus | undefined;
	readonly after: SignupStatus | undefined;
	/** Of who waits: the place in the queue, from 1. */
	readonly position: number | undefined;
	readonly offered: readonly Offered[];
}

/** Waiting members read at once. One is enough to fill a place; a few may have too little time left to be asked. */
const WAITING_PAGE = 20;

interface DateRow {
	id: string;
	training_id: string;
	open: boolean;
	starts_at: Date;
	next_order: number;
	capacity: number | null;
}

interface SignupRow {
	member_id: string;
	ordinal: number;
	status: SignupStatus;
	until: Date | null;
	zone: string | null;
	country: string | null;
	locale: string;
	channel: ChannelName | null;
	identity_id: string | null;
	address_sealed: Uint8Array | null;
}

/** The date, locked: whoever changes places of it waits. Served by training_dates_pkey and trainings_pkey. */
const LOCK = `
SELECT d.id, d.training_id, d.state = 'planned' AND t.state = 'open' AND d.starts_at > $2::timestamptz AS open, d.starts_at,
       d.next_order, t.capacity
  FROM training_dates d JOIN trainings t ON t.id = d.training_id
 WHERE d.id = $1::uuid FOR UPDATE OF d`;

const COLUMNS = `s.member_id, s.ordinal, s.status, s.until, m.zone, m.country, m.locale, i.channel, i.id AS identity_id, i.address_sealed
  FROM signups s JOIN members m ON m.id = s.member_id LEFT JOIN identities i ON i.id = s.identity_id`;

/**
 * The rows that a change can touch: the member's own, all that are offered, and the first `$3` who wait, however many
 * there are. Served by signups_date_id_member_id_key and signups_date_id_status_ordinal_idx.
 */
const ROWS = `
SELECT ${COLUMNS} WHERE s.date_id = $1::uuid AND s.member_id = $2::uuid
 UNION ALL
(SELECT ${COLUMNS} WHERE s.date_id = $1::uuid AND s.status = 'offered' AND s.member_id IS DISTINCT FROM $2::uuid)
 UNION ALL
(SELECT ${COLUMNS} WHERE s.date_id = $1::uuid AND s.status = 'waiting' AND s.member_id IS DISTINCT FROM $2::uuid
  ORDER BY s.ordinal LIMIT $3::int)`;

/** How many places are taken, counted no further than one above the capacity. From signups_date_id_status_ordinal_idx alone. */
const TAKEN = `
SELECT count(*)::int AS taken FROM (
  SELECT 1 FROM signups WHERE date_id = $1::uuid AND status IN ('signed', 'attended', 'missed') LIMIT $2::int) q`;

const POSITION = `
SELECT count(*)::int AS position FROM signups WHERE date_id = $1::uuid AND status = 'waiting' AND ordinal <= $2::int`;

/**
 * Who asks for a place is reminded where they asked, and was told now; of the others only the status changes, and only
 * while they are there: a member may be erased at any moment.
 */
const WRITE = `
WITH r AS (
  SELECT * FROM jsonb_to_recordset($3::jsonb)
    AS r(id uuid, member uuid, identity uuid, status "SignupStatus", ordinal int, until timestamptz)
), others AS (
  UPDATE signups s SET status = r.status, ordinal = r.ordinal, until = r.until
    FROM r WHERE s.date_id = $1::uuid AND s.member_id = r.member AND r.identity IS NULL
)
INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, until, signed_at, told_at)
SELECT id, $1::uuid, member, identity, status, ordinal, until, $2::timestamptz, $2::timestamptz FROM r WHERE identity IS NOT NULL
ON CONFLICT (date_id, member_id) DO UPDATE
   SET status = EXCLUDED.status, ordinal = EXCLUDED.ordinal, until = EXCLUDED.until, identity_id = EXCLUDED.identity_id,
       signed_at = EXCLUDED.signed_at, told_at = EXCLUDED.told_at`;

/** Stands for everyone who is not read: the last who signed up. */
const LAST = "";

const TAKES: ReadonlySet<SignupStatus> = new Set(["signed", "attended", "missed"]);

function signupFrom(row: SignupRow): Signup {
	const { member_id: member, ordinal: order, status } = row;
	if (status !== "offered") return { member, order, status };
	return {
		member,
		order,
		status,
		until: row.until ? instantOfDate(row.until) : Temporal.Instant.fromEpochMilliseconds(0),
	};
}

function zonesOfRow(keys: Keyring, row: SignupRow): readonly string[] {
	const { zone, country, locale, channel, identity_id: id, address_sealed: sealed } = row;
	const address = id !== null && sealed !== null && zone === null ? keys.open(addressPlace(id), sealed) : "";
	return zonesOf({
		...(zone === null ? {} : { zone }),
		...(country === null ? {} : { country }),
		channel: channel ?? "telegram",
		address,
		locale: isLocale(locale) ? locale : "en",
	});
}

interface Reduced {
	readonly roster: Roster;
	readonly rows: ReadonlyMap<string, SignupRow>;
	/** True when there may be more who wait. */
	readonly more: boolean;
}

/** The roster with nobody in it that a change cannot touch: their places are taken off the capacity. */
async function reduced(tx: Transaction, date: DateRow, memberId: string | undefined, page: number): Promise<Reduced> {
	const rows = await tx.$queryRawUnsafe<SignupRow[]>(ROWS, date.id, memberId ?? null, page);
	const signups = rows.map(signupFrom);
	const own = memberId === undefined ? undefined : rows.find((row) => row.member_id === memberId);
	let capacity: number | undefined;
	if (date.capacity !== null) {
		const [row] = await tx.$queryRawUnsafe<{ taken: number }[]>(TAKEN, date.id, date.capacity + 1);
		capacity = date.capacity - ((row?.taken ?? 0) - (own && TAKES.has(own.status) ? 1 : 0));
	}
	const last: Signup = { member: LAST, order: date.next_order - 1, status: "cancelled" };
	const waiting = rows.filter((row) => row.status === "waiting" && row.member_id !== memberId).length;
	return {
		roster: { capacity, signups: [...signups, last] },
		rows: new Map(rows.map((row) => [row.member_id, row])),
		more: waiting === page,
	};
}

async function changePlaces(
	tx: Transaction,
	{ keys, ids }: Tools,
	dateId: string,
	holder: Holder | undefined,
	change: (roster: Roster, moment: Moment) => Roster,
	now: Temporal.Instant,
	asks: boolean,
): Promise<PlaceChange | undefined> {
	const [date] = await tx.$queryRawUnsafe<DateRow[]>(LOCK, dateId, now.toString());
	if (!date) return undefined;
	const start = instantOfDate(date.starts_at);
	for (let page = WAITING_PAGE; ; page *= 4) {
		const { roster, rows, more } = await reduced(tx, date, holder?.memberId, page);
		const moment: Moment = {
			now,
			offerUntil(member) {
				const row = rows.get(member);
				return row && offerUntil(now, start, zonesOfRow(keys, row));
			},
		};
		const after = date.open ? change(roster, moment) : roster;
		// A place that nobody of those read could be offered may be for one who waits further behind.
		if (more && freePlaces(after) > 0) continue;
		const changed = changedSignups(roster, after);
		if (changed.length > 0) await writeSignups(tx, ids, date, changed, asks ? holder : undefined, now);
		const own = holder && signupOf(after, holder.memberId);
		return {
			dateId: date.id,
			trainingId: date.training_id,
			open: date.open,
			before: holder && signupOf(roster, holder.memberId)?.status,
			after: own?.status,
			position: own?.status === "waiting" ? await positionOf(tx, date.id, own.order) : undefined,
			offered: changed.flatMap((row) => (row.status === "offered" ? [{ memberId: row.member, until: row.until }] : [])),
		};
	}
}

async function writeSignups(
	tx: Transaction,
	ids: Ids,
	date: DateRow,
	changed: readonly Signup[],
	asking: Holder | undefined,
	now: Temporal.Instant,
): Promise<void> {
	const rows = changed.map((row) => ({
		id: ids.uuid(),
		member: row.member,
		...(row.member === asking?.memberId ? { identity: asking.identityId } : {}),
		status: row.status,
		ordinal: row.order,
		...(row.status === "offered" ? { until: row.until.toString() } : {}),
	}));
	await tx.$executeRawUnsafe(WRITE, date.id, now.toString(), JSON.stringify(rows));
	const last = Math.max(...changed.map(({ order }) => order));
	if (last >= date.next_order)
		await tx.$executeRawUnsafe("UPDATE training_dates SET next_order = $2::int WHERE id = $1::uuid", date.id, last + 1);
}

async function positionOf(tx: Transaction, dateId: string, order: number): Promise<number> {
	const [row] = await tx.$queryRawUnsafe<{ position: number }[]>(POSITION, dateId, order);
	return row?.position ?? 1;
}

/**
 * Signs a member up for a date, confirms what they were offered, or puts them at the end of the waiting list; under a
 * lock of the date, so that no two take one place. Undefined when there is no such date.
 */
export function takePlace(
	tx: Transaction,
	tools: Tools,
	dateId: string,
	holder: Holder,
	now: Temporal.Instant,
): Promise<PlaceChange | undefined> {
	const change = (roster: Roster, moment: Moment) => signUp(roster, holder.memberId, moment);
	return changePlaces(tx, tools, dateId, holder, change, now, true);
}

/** Gives back what a member has of a date. Who waits is offered the free place. */
export function givePlaceBack(
	tx: Transaction,
	tools: Tools,
	dateId: string,
	holder: Holder,
	now: Temporal.Instant,
): Promise<PlaceChange | undefined> {
	const change = (roster: Roster, moment: Moment) => cancelSignup(roster, holder.memberId, moment);
	return changePlaces(tx, tools, dateId, holder, change, now, false);
}

/** Lets go of offers that ran out, and offers what is free: after a while, and when the capacity was raised. */
export function settleDate(
	tx: Transaction,
	tools: Tools,
	dateId: string,
	now: Temporal.Instant,
): Promise<PlaceChange | undefined> {
	return changePlaces(tx, tools, dateId, undefined, settlePlaces, now, false);
}

/**
 * Dates to come that need settling: an offer ran out, or somebody waits while a place is free (its member was erased, or
 * merged with another). Served by training_dates_state_starts_at_idx and signups_date_id_status_ordinal_idx.
 */
export async function datesToSettle(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	now: Temporal.Instant,
): Promise<readonly string[]> {
	const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
		`SELECT d.id FROM training_dates d JOIN trainings t ON t.id = d.training_id
		  WHERE d.state = 'planned' AND t.state = 'open' AND d.starts_at > $1::timestamptz
		    AND (EXISTS (SELECT 1 FROM signups s WHERE s.date_id = d.id AND s.status = 'offered' AND s.until <= $1::timestamptz)
		      OR EXISTS (SELECT 1 FROM signups s WHERE s.date_id = d.id AND s.status = 'waiting')
		         AND (t.capacity IS NULL OR t.capacity > (SELECT count(*) FROM (SELECT 1 FROM signups q WHERE q.date_id = d.id
		           AND q.status IN ('signed', 'offered', 'attended', 'missed') LIMIT t.capacity) taken)))
		  ORDER BY d.starts_at`,
		now.toString(),
	);
	return rows.map(({ id }) => id);
}
