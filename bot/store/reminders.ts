import type { Ids } from "../core/ids.ts";
import { isOpen, nextOpening } from "../core/quiet-hours.ts";
import { type ReminderWave, reminderWaves, usefulSince } from "../core/reminders.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { dropLate, humaneHours, writeNotice, type ZoneGroup, zoneGroups } from "./notices.ts";
import { instantOfDate } from "./trainings.ts";
import { inLongTransaction } from "./unit.ts";

/** How far before it is due a reminder is written, in seconds: its deliveries are there when their time comes. */
const AHEAD_SECONDS = 60;

/** Farthest before a date that a reminder of it may be due, in days: the day before, shifted back by quiet hours. */
const HORIZON_DAYS = 5;

/** How long after its end a date is still followed up, in days. Reason: a bot that was away catches up with it. */
const FOLLOWED_DAYS = 2;

/** A late reminder that would arrive later than this before the start is of no use, in minutes. */
const LATEST_MINUTES = 5;

/** What reminding works with. */
export interface RemindingParts {
	readonly database: Database;
	readonly keys: Keyring;
	readonly ids: Ids;
}

interface DateRow {
	id: string;
	starts_at: Date;
	minutes: number;
	written: { notice: string; at: string; start: string | null }[] | null;
}

/**
 * Dates near `$1`, with the notices of them that were written. Served by training_dates_state_starts_at_idx and
 * broadcasts_subject_id_idx.
 */
const DATES = `
SELECT d.id, d.starts_at, t.minutes,
       (SELECT jsonb_agg(jsonb_build_object('notice', b.notice, 'at', b.timing->>'at', 'start', b.notice_data->>'start'))
          FROM broadcasts b WHERE b.kind = 'reminder' AND b.subject_id = d.id) AS written
  FROM training_dates d JOIN trainings t ON t.id = d.training_id`;

/** What is said after the end. */
const AFTERWARDS: ReadonlySet<string> = new Set(["followUp", "rate", "missed"]);

/** Signed up, and not only waiting. */
const COMING = ["signed"] as const;

/** A wave for one group of members. */
interface Turn {
	readonly wave: ReminderWave;
	readonly group: ZoneGroup;
}

/** Of each group the last reminder that is due by `by`: one that was missed altogether gives way to the next. */
function turnsDue(start: Temporal.Instant, groups: readonly ZoneGroup[], by: Temporal.Instant): readonly Turn[] {
	const byZones = new Map(groups.map((group) => [group.zones, group]));
	const last = new Map<ZoneGroup, Turn>();
	const waves = reminderWaves(
		start,
		groups.map(({ zones }) => zones),
	);
	for (const wave of waves) {
		if (Temporal.Instant.compare(wave.at, by) > 0) break;
		for (const zones of wave.groups) {
			const group = byZones.get(zones);
			if (group) last.set(group, { wave, group });
		}
	}
	return [...last.values()];
}

/** When a reminder goes: at its time; one that is late at once, or in the morning where that is in time. */
function hourOf({ wave, group }: Turn, start: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
	if (Temporal.Instant.compare(wave.at, now) >= 0) return wave.at;
	if (isOpen(now, group.zones)) return now;
	const opening = nextOpening(now, group.zones);
	const latest = start.subtract({ minutes: LATEST_MINUTES });
	return opening && Temporal.Instant.compare(opening, latest) <= 0 ? opening : undefined;
}

/**
 * Writes what is due within a minute of one date: one statement for each wave that was not written yet. Waves to come
 * are looked at again until their time, for those who signed up meanwhile.
 */
async function remindOf(
	tx: Transaction,
	{ keys, ids }: RemindingParts,
	date: DateRow,
	now: Temporal.Instant,
): Promise<number> {
	const start = instantOfDate(date.starts_at);
	const groups = await zoneGroups(tx, keys, date.id, COMING);
	const turns = turnsDue(start, groups, now.add({ seconds: AHEAD_SECONDS }));
	let count = 0;
	for (const [wave, mine] of Map.groupBy(turns, (turn) => turn.wave)) {
		if (isDone(date, wave, now)) continue;
		const hours = mine.flatMap((turn) => {
			const at = hourOf(turn, start, now);
			return at === undefined ? [] : [{ key: turn.group.key, at }];
		});
		const { count: written } = await writeNotice(
			tx,
			ids,
			{
				dateId: date.id,
				notice: wave.kind,
				statuses: COMING,
				toldBy: usefulSince(wave),
				data: { start: start.toString() },
				at: wave.at,
				hours,
				once: true,
			},
			now,
		);
		count += written;
	}
	return count;
}

/**
 * Asks those who had a place how it was, at a humane hour after the end, once; who is known to have missed it is shown the
 * next date. The date is over then.
 */
async function followUp(
	tx: Transaction,
	{ ids }: RemindingParts,
	date: DateRow,
	now: Temporal.Instant,
): Promise<number> {
	const end = instantOfDate(date.starts_at).add({ minutes: date.minutes });
	let count = 0;
	for (const [notice, status] of [
		["followUp", "signed"],
		["rate", "attended"],
		["missed", "missed"],
	] as const) {
		const groups = await zoneGroups(tx, undefined, date.id, [status]);
		const what = { dateId: date.id, notice, statuses: [status], at: end, hours: humaneHours(groups, now), once: true };
		count += (await writeNotice(tx, ids, what, now)).count;
	}
	await tx.$executeRawUnsafe(
		"UPDATE training_dates SET state = 'over' WHERE id = $1::uuid AND state = 'planned'",
		date.id,
	);
	return count;
}

/** Locks a date, so that no two processes write its notices, and reads it afresh; undefined when it has changed. */
async function locked(tx: Transaction, date: DateRow): Promise<DateRow | undefined> {
	await tx.$queryRawUnsafe("SELECT 1 FROM training_dates WHERE id = $1::uuid FOR UPDATE", date.id);
	const [fresh] = await tx.$queryRawUnsafe<DateRow[]>(
		`${DATES} WHERE d.id = $1::uuid AND d.state <> 'cancelled'`,
		date.id,
	);
	return fresh && fresh.starts_at.getTime() === date.starts_at.getTime() ? fresh : undefined;
}

/**
 * Writes the reminders that are due within a minute, and asks after the dates that have ended. To be called every few
 * seconds: each call takes a look at the dates of the next days, and writes only what is not written.
 *
 * @returns how many deliveries were written
 */
export async function remindDue(parts: RemindingParts, now: Temporal.Instant): Promise<number> {
	const { prisma } = parts.database;
	const coming = await prisma.$queryRawUnsafe<DateRow[]>(
		`${DATES} WHERE d.state = 'planned' AND d.starts_at > $1::timestamptz AND d.starts_at < $1::timestamptz + interval '${HORIZON_DAYS} days'
		 ORDER BY d.starts_at`,
		now.toString(),
	);
	const ended = await prisma.$queryRawUnsafe<DateRow[]>(
		`${DATES} WHERE d.state IN ('planned', 'over') AND d.starts_at > $1::timestamptz - interval '${FOLLOWED_DAYS} days'
		    AND d.starts_at + make_interval(mins => t.minutes) <= $1::timestamptz ORDER BY d.starts_at`,
		now.toString(),
	);
	await dropLate(prisma, now);
	let count = 0;
	for (const date of coming) {
		// Nothing is locked where nothing is due.
		const groups = await zoneGroups(prisma, parts.keys, date.id, COMING);
		const due = turnsDue(instantOfDate(date.starts_at), groups, now.add({ seconds: AHEAD_SECONDS }));
		if (due.every(({ wave }) => isDone(date, wave, now))) continue;
		count += await inLongTransaction(parts.database, async (tx) => {
			const fresh = await locked(tx, date);
			return fresh ? remindOf(tx, parts, fresh, now) : 0;
		});
	}
	for (const date of ended) {
		if ((date.written ?? []).some(({ notice }) => AFTERWARDS.has(notice))) continue;
		count += await inLongTransaction(parts.database, async (tx) => {
			const fresh = await locked(tx, date);
			return fresh ? followUp(tx, parts, fresh, now) : 0;
		});
	}
	return count;
}

/** True when a wave was written, and nobody can have been added to it since. */
function isDone(date: DateRow, wave: ReminderWave, now: Temporal.Instant): boolean {
	const start = instantOfDate(date.starts_at).toString();
	const known = (date.written ?? []).some(
		({ notice, at, start: of }) => notice === wave.kind && at === wave.at.toString() && of === start,
	);
	return known && Temporal.Instant.compare(wave.at, now) < 0;
}
