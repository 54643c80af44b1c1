import type { Ids } from "../core/ids.ts";
import { offerUntil } from "../core/training-offer.ts";
import {
	cancelSignup,
	changedSignups,
	freePlaces,
	type Moment,
	type Roster,
	type SignupStatus,
	settlePlaces,
	signUp,
	signupOf,
} from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { type Holder, lockRoster, readRoster, writeSignups, zonesOfRow } from "./roster.ts";
import { instantOfDate } from "./trainings.ts";

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

async function changePlaces(
	tx: Transaction,
	{ keys, ids }: Tools,
	dateId: string,
	holder: Holder | undefined,
	change: (roster: Roster, moment: Moment) => Roster,
	now: Temporal.Instant,
	asks: boolean,
): Promise<PlaceChange | undefined> {
	const date = await lockRoster(tx, dateId, now);
	if (!date) return undefined;
	const start = instantOfDate(date.starts_at);
	for (let page = WAITING_PAGE; ; page *= 4) {
		const { roster, rows, more } = await readRoster(tx, date, holder?.memberId, page, now);
		const moment: Moment = {
			now,
			offerUntil(member) {
				const row = rows.get(member);
				return row?.can ? offerUntil(now, start, zonesOfRow(keys, row)) : undefined;
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

const POSITION = `
SELECT count(*)::int AS position FROM signups WHERE date_id = $1::uuid AND status = 'waiting' AND ordinal <= $2::int`;

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
