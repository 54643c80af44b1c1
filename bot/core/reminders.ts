import { isOpen, nextOpening, OPENS } from "./quiet-hours.ts";

/**
 * What a reminder is for. `dayBefore` says when and where; `soon` is the last one and carries the link. `soon` may come
 * the evening before (see `reminderTimes`), so that its words must say when the training starts, not "in an hour".
 */
export type ReminderKind = "dayBefore" | "soon";

/** One reminder, and when it is due. */
export interface Reminder {
	readonly kind: ReminderKind;
	readonly at: Temporal.Instant;
}

/** The same reminder for all whose clocks make it due at the same instant. */
export interface ReminderWave extends Reminder {
	/** The groups it is for, as they were given: each the zones that its members could be in. */
	readonly groups: readonly (readonly string[])[];
}

/** The latest hour for the day before, member-local: two hours before quiet begins, so that a lane gets through its queue. */
const DAY_BEFORE_LATEST = 18;

/** How long before the start `soon` is wanted, in minutes. */
const SOON_MINUTES = 60;

/** A reminder that quiet hours delay still comes this long before the start, in minutes; else it comes earlier instead. */
const LEAD_MINUTES = 15;

/** Closer together than this, in hours, two reminders are one: the later, which has the link. */
const TOGETHER_HOURS = 12;

/** How long after a sign-up, in minutes, a reminder says something that its confirmation has not just said. */
const USEFUL_AFTER_MINUTES: Readonly<Record<ReminderKind, number>> = { dayBefore: 240, soon: 30 };

const QUARTER_MS = 15 * 60_000;
/** How far back a humane moment is looked for, in quarters of an hour: two days. */
const QUARTERS_BACK = 2 * 24 * 4;
/** How much of humane time a reminder moved to an earlier moment should have before it, in quarters: an hour for the lane. */
const ROOM_QUARTERS = 4;

/** The last quarter of an hour before `wanted` that is humane in all zones, with an hour's room where there is one. */
function lastOpening(wanted: Temporal.Instant, zones: readonly string[]): Temporal.Instant | undefined {
	const floor = Math.floor(wanted.epochMilliseconds / QUARTER_MS);
	const open = Array.from({ length: QUARTERS_BACK + ROOM_QUARTERS }, (_, back) =>
		isOpen(Temporal.Instant.fromEpochMilliseconds((floor + ROOM_QUARTERS - back) * QUARTER_MS), zones),
	);
	for (const room of [ROOM_QUARTERS, 1]) {
		const found = open.findIndex(
			(_, back) => back >= ROOM_QUARTERS && open.slice(back - room + 1, back + 1).every((each) => each),
		);
		if (found >= 0) return Temporal.Instant.fromEpochMilliseconds((floor + ROOM_QUARTERS - found) * QUARTER_MS);
	}
	return undefined;
}

/** Quiet hours shift a reminder, forward while it is still in time, else back; undefined where no hour is humane in all zones. */
function humane(
	wanted: Temporal.Instant,
	start: Temporal.Instant,
	zones: readonly string[],
): Temporal.Instant | undefined {
	const opening = nextOpening(wanted, zones);
	if (!opening) return undefined;
	const latest = start.subtract({ minutes: LEAD_MINUTES });
	return Temporal.Instant.compare(opening, latest) <= 0 ? opening : lastOpening(wanted, zones);
}

/** The day before by the zone's calendar, at the training's own time of day, clamped into 9:00 to 18:00. */
function dayBeforeIn(zone: string, start: Temporal.Instant): Temporal.Instant {
	const local = start.toZonedDateTimeISO(zone);
	const hour = Math.min(Math.max(local.hour, OPENS), DAY_BEFORE_LATEST);
	const time = hour === local.hour && hour < DAY_BEFORE_LATEST ? local.toPlainTime() : new Temporal.PlainTime(hour);
	return local.toPlainDate().subtract({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}

function remindersFor(start: Temporal.Instant, zones: readonly string[]): readonly Reminder[] {
	const soon = humane(start.subtract({ minutes: SOON_MINUTES }), start, zones);
	// Where no hour is humane in every zone the member could be in, nothing may be sent unasked.
	if (!soon) return [];
	const wanted = zones.map((zone) => dayBeforeIn(zone, start)).sort(Temporal.Instant.compare);
	const dayBefore = humane(wanted[0] ?? start.subtract({ hours: 24 }), start, zones);
	const last: Reminder = { kind: "soon", at: soon };
	if (!dayBefore || soon.since(dayBefore).total("hours") < TOGETHER_HOURS) return [last];
	return [{ kind: "dayBefore", at: dayBefore }, last];
}

/**
 * True when a reminder still tells a member something who was told of the training at `toldAt`: by the confirmation of
 * their sign-up, or by the message that it was moved. Otherwise it is past, or would follow on the heels of that.
 */
export function isStillUseful({ kind, at }: Reminder, toldAt: Temporal.Instant): boolean {
	return at.since(toldAt).total("minutes") >= USEFUL_AFTER_MINUTES[kind];
}

/** Who was told of the training at this instant or before still learns something from the reminder: see `isStillUseful`. */
export function usefulSince({ kind, at }: Reminder): Temporal.Instant {
	return at.subtract({ minutes: USEFUL_AFTER_MINUTES[kind] });
}

/**
 * The reminders of one member for one date, in order, none of them past:
 * - `dayBefore`: the day before by the member's calendar, at the training's own time of day between 9:00 and 18:00;
 * - `soon`: an hour before the start. In quiet hours it waits for the morning; where that is less than 15 minutes before
 *   the start, or after it, it comes at the last humane moment before instead, an hour before quiet begins: at 19:00.
 *   A training at 6:00 or 9:00 has it the evening before.
 *
 * Less than 12 hours apart they are one, `soon`. Quiet hours, of Texas too, are those of `quiet-hours.ts`.
 * With no `soon` left, the confirmation carries the link.
 *
 * @param zones the member's IANA zone; where it is not known, all it could be: each reminder is humane in every one.
 * @param toldAt when the member signed up, or was last told of a move.
 */
export function reminderTimes(
	start: Temporal.Instant,
	zones: readonly string[],
	toldAt: Temporal.Instant,
): readonly Reminder[] {
	return remindersFor(start, zones).filter((reminder) => isStillUseful(reminder, toldAt));
}

/** True when a confirmation at `toldAt` must carry the link, since no reminder after it will. */
export function confirmsWithLink(start: Temporal.Instant, zones: readonly string[], toldAt: Temporal.Instant): boolean {
	return !reminderTimes(start, zones, toldAt).some(({ kind }) => kind === "soon");
}

/**
 * The reminders of everyone for one date, in order of time: those of `reminderTimes` before a sign-up is considered, so
 * that `isStillUseful` decides for each member when a wave is sent. The work is one computation per group of members
 * with the same zones, however many they are.
 */
export function reminderWaves(start: Temporal.Instant, groups: Iterable<readonly string[]>): readonly ReminderWave[] {
	const waves = new Map<string, Reminder & { readonly groups: (readonly string[])[] }>();
	for (const zones of groups) {
		for (const reminder of remindersFor(start, zones)) {
			const key = `${reminder.kind} ${reminder.at}`;
			const wave = waves.get(key) ?? { ...reminder, groups: [] };
			wave.groups.push(zones);
			waves.set(key, wave);
		}
	}
	return [...waves.values()].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}
