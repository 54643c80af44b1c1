import { RRuleTemporal } from "rrule-temporal";
import { instantOf, localTime, type Recurrence, type Schedule, ScheduleError, wallRule } from "./training-schedule.ts";

/** Longest time over which a rule is laid out at once, in days: three years. More is a mistake, or asks for a loop. */
const WINDOW_DAYS_MAX = 1_100;

/** Farther than any zone is from UTC, in days: the wall clock's window reaches this much over the one asked for. */
const ZONE_MARGIN_DAYS = 2;

/**
 * The local times that a rule gives. It is laid out on a wall clock that never changes ("UTC" to the library), and only
 * then placed into the zone: RFC 5545 lets a date fall out whose local time a clock change skips, and a training must not.
 */
function expand(
	{ start, rule, zone }: Recurrence,
	from: Temporal.Instant,
	until: Temporal.Instant,
): readonly Temporal.PlainDateTime[] {
	if (until.since(from).total("days") > WINDOW_DAYS_MAX)
		throw new ScheduleError("That is too long a time for a rule.", `Ask for ${WINDOW_DAYS_MAX} days at most.`);
	const first = localTime(start).toZonedDateTime("UTC");
	const wall = (at: Temporal.Instant, days: number) => at.toZonedDateTimeISO("UTC").add({ days });
	let series: RRuleTemporal<Temporal.ZonedDateTime>;
	try {
		const rruleString = wallRule(rule, zone);
		series = new RRuleTemporal({ rruleString, dtstart: first, strict: true, temporal: Temporal });
	} catch (cause) {
		if (cause instanceof ScheduleError) throw cause;
		throw new ScheduleError(`The rule "${rule}" cannot be read.`, "Write it as FREQ=WEEKLY;BYDAY=TU;COUNT=6.", {
			cause,
		});
	}
	return series
		.between(wall(from, -ZONE_MARGIN_DAYS), wall(until, ZONE_MARGIN_DAYS), true)
		.map((date) => date.toPlainDateTime());
}

/**
 * The instants at which a training is held, from `from` on and before `until`, in order, each once.
 * Every date keeps the wall clock of the training's zone when the clocks change; `instantOf` says what becomes of a
 * local time that does not exist or comes twice. Throws `ScheduleError` for what cannot be read.
 *
 * @example trainingDates({ zone: "Europe/Paris", start: "2027-03-18T18:00", rule: "FREQ=WEEKLY;COUNT=3" }, from, until)
 */
export function trainingDates(
	schedule: Schedule,
	from: Temporal.Instant,
	until: Temporal.Instant,
): readonly Temporal.Instant[] {
	const locals = "dates" in schedule ? schedule.dates.map(localTime) : localsOf(schedule, from, until);
	const instants = locals.map((local) => instantOf(local, schedule.zone));
	const within = instants.filter(
		(at) => Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, until) < 0,
	);
	// Two local times are one instant when a clock change skips the first onto the second.
	const once = new Map(within.map((at) => [at.epochNanoseconds, at]));
	return [...once.values()].sort(Temporal.Instant.compare);
}

function localsOf(
	schedule: Recurrence,
	from: Temporal.Instant,
	until: Temporal.Instant,
): readonly Temporal.PlainDateTime[] {
	// As instants: a date whose local time a clock change skips is known, and left out, by the one it has instead.
	const instant = (local: Temporal.PlainDateTime) => instantOf(local, schedule.zone).epochNanoseconds;
	const except = new Set((schedule.except ?? []).map((each) => instant(localTime(each))));
	const kept = expand(schedule, from, until).filter((local) => !except.has(instant(local)));
	return [...kept, ...(schedule.also ?? []).map(localTime)];
}
