import type { ChannelName } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import { isLocale } from "../core/locale.ts";
import { zonesOf } from "../core/recipient-hours.ts";
import type { Roster, Signup, SignupStatus } from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { stillAsked } from "./notice-sql.ts";
import { addressPlace } from "./state.ts";
import { instantOfDate } from "./trainings.ts";

/** Whose place it is, and where they are reminded. */
export interface Holder {
	readonly memberId: string;
	readonly identityId: string;
}

/** A date whose places are locked. */
export interface RosterDate {
	id: string;
	training_id: string;
	open: boolean;
	starts_at: Date;
	next_order: number;
	capacity: number | null;
}

/** One member's row, and what tells where they are. */
export interface SignupRow {
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
	/** True when they can be told of a free place: they did not stop, and their address can be reached. */
	can: boolean;
}

/** The date, locked: whoever changes places of it waits. Served by training_dates_pkey and trainings_pkey. */
const LOCK = `
SELECT d.id, d.training_id, d.state = 'planned' AND t.state = 'open' AND d.starts_at > $2::timestamptz AS open, d.starts_at,
       d.next_order, t.capacity
  FROM training_dates d JOIN trainings t ON t.id = d.training_id
 WHERE d.id = $1::uuid FOR UPDATE OF d`;

const COLUMNS = `s.member_id, s.ordinal, s.status, s.until, m.zone, m.country, m.locale, i.channel, i.id AS identity_id, i.address_sealed,
       coalesce(i.reachable AND i.blocked_at IS NULL AND ${stillAsked("'trainings'")}, false)
         AND coalesce(m.held_until <= $4::timestamptz, true) AS can
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

/** The zones that the member of a row could be in. */
export function zonesOfRow(keys: Keyring, row: SignupRow): readonly string[] {
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

/** Locks a date, so that no two take one place; undefined when there is none. */
export async function lockRoster(
	tx: Transaction,
	dateId: string,
	now: Temporal.Instant,
): Promise<RosterDate | undefined> {
	const [date] = await tx.$queryRawUnsafe<RosterDate[]>(LOCK, dateId, now.toString());
	return date;
}

/** A date's roster as far as a change needs it. */
interface Reduced {
	readonly roster: Roster;
	readonly rows: ReadonlyMap<string, SignupRow>;
	/** True when there may be more who wait. */
	readonly more: boolean;
}

/**
 * The roster with nobody in it that a change cannot touch: their places are taken off the capacity.
 *
 * @param page how many of those who wait are read
 */
export async function readRoster(
	tx: Transaction,
	date: RosterDate,
	memberId: string | undefined,
	page: number,
	now: Temporal.Instant,
): Promise<Reduced> {
	const rows = await tx.$queryRawUnsafe<SignupRow[]>(ROWS, date.id, memberId ?? null, page, now.toString());
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

/** Writes the rows that a change has changed; `asking` is who asked for it, when they ask for a place. */
export async function writeSignups(
	tx: Transaction,
	ids: Ids,
	date: RosterDate,
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
