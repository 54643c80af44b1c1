import type { Locale } from "./locale.ts";
import { trainingDates } from "./training-dates.ts";
import { instantOf, localTime, type Recurrence, type Schedule, ScheduleError } from "./training-schedule.ts";
import { parseWhen } from "./when.ts";

/** How often a training comes again: every week or every other on that day, or every month on that weekday of it. */
export const RHYTHMS = ["weekly", "fortnightly", "monthly"] as const;

/** How often a training comes again. */
export type Rhythm = (typeof RHYTHMS)[number];

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A local date and time as a schedule writes it. */
export const written = (local: Temporal.PlainDateTime): string => local.toString({ smallestUnit: "minute" });

/** The first to fourth weekday of the month is that; the fifth, which most months lack, is the last. */
function weekdayOfMonth(day: Temporal.PlainDateTime): string {
	const place = Math.ceil(day.day / 7);
	return `${place > 4 ? -1 : place}${WEEKDAYS[day.dayOfWeek - 1]}`;
}

/**
 * The RRULE of a training that is first held at `first`.
 *
 * @param times how often in all; without end when left out
 * @example ruleFor("monthly", Temporal.PlainDateTime.from("2027-03-09T18:00"), 6) // "FREQ=MONTHLY;BYDAY=2TU;COUNT=6"
 */
export function ruleFor(rhythm: Rhythm, first: Temporal.PlainDateTime, times?: number): string {
	const rule = {
		weekly: "FREQ=WEEKLY",
		fortnightly: "FREQ=WEEKLY;INTERVAL=2",
		monthly: `FREQ=MONTHLY;BYDAY=${weekdayOfMonth(first)}`,
	}[rhythm];
	return times === undefined ? rule : `${rule};COUNT=${times}`;
}

/** The rhythm of a rule that `ruleFor` wrote; undefined for any other. */
export function rhythmOf(rule: string): Rhythm | undefined {
	const plain = rule.replace(/;COUNT=\d+$/, "");
	if (plain === "FREQ=WEEKLY") return "weekly";
	if (plain === "FREQ=WEEKLY;INTERVAL=2") return "fortnightly";
	return /^FREQ=MONTHLY;BYDAY=(?:[1-4]|-1)[A-Z]{2}$/.test(plain) ? "monthly" : undefined;
}

/** Several dates and times, with semicolons or line breaks between them. The first part that is none, when one is not. */
export function parseDates(
	typed: string,
	locale: Locale,
	today: Temporal.PlainDate,
): { readonly dates: readonly Temporal.PlainDateTime[] } | { readonly unclear: string } {
	const parts = typed
		.split(/[;\n\u061b\u1364\uff1b]+/)
		.map((part) => part.trim())
		.filter(Boolean);
	const dates: Temporal.PlainDateTime[] = [];
	for (const part of parts) {
		const read = parseWhen(part, locale, today);
		if (!read) return { unclear: part };
		if (!dates.some((other) => other.equals(read))) dates.push(read);
	}
	return { dates: dates.sort(Temporal.PlainDateTime.compare) };
}

/** A schedule with one of its dates at another time. */
export function moveOne(schedule: Schedule, from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): Schedule {
	const without = (list: readonly string[] = [], gone: Temporal.PlainDateTime) =>
		list.filter((each) => !localTime(each).equals(gone));
	if ("dates" in schedule) return { ...schedule, dates: [...without(schedule.dates, from), written(to)].sort() };
	const { except = [], also = [], ...series } = schedule;
	const added = also.length > without(also, from).length;
	const out = added ? except : [...except, written(from)];
	// Moved back to where the rule had it.
	const back = out.length > without(out, to).length;
	return {
		...series,
		except: without(out, to),
		also: back ? without(also, from) : [...without(also, from), written(to)].sort(),
	};
}

/** A schedule without some of its dates, which are not to come again: they were cancelled. */
export function leaveOut(schedule: Schedule, dates: readonly Temporal.PlainDateTime[]): Schedule {
	const gone = dates.map(written);
	if ("dates" in schedule) return { ...schedule, dates: schedule.dates.filter((each) => !gone.includes(each)) };
	return gone.length === 0 ? schedule : { ...schedule, except: [...(schedule.except ?? []), ...gone] };
}

/** Enough for the dates of one training that are planned at a time, in days. */
const AHEAD_DAYS = 1_000;

/**
 * A schedule whose date number `at` is moved, and all that follow with it: a series goes on in its rhythm from there,
 * dates that were named one by one are shifted alike.
 *
 * @param dates every date as it stands, in order, the past and the cancelled among them.
 * @returns the schedule, and the new dates from number `at` on.
 * @throws ScheduleError for a rule that `ruleFor` did not write.
 */
export function moveFollowing(
	schedule: Schedule,
	dates: readonly Temporal.PlainDateTime[],
	at: number,
	to: Temporal.PlainDateTime,
): { readonly schedule: Schedule; readonly moved: readonly Temporal.PlainDateTime[] } {
	const from = dates[at];
	if (!from) throw new ScheduleError("There is no such date.", "Choose one of the training's dates.");
	const before = dates.slice(0, at).map(written);
	const { zone } = schedule;
	if ("dates" in schedule) {
		const moved = dates.slice(at).map((each) => each.add(from.until(to)));
		return { schedule: { zone, dates: [...before, ...moved.map(written)] }, moved };
	}
	const series = seriesFrom(schedule, at, to);
	const first = instantOf(to, zone);
	const moved = trainingDates(series, first, first.add({ hours: 24 * AHEAD_DAYS }))
		.slice(0, dates.length - at)
		.map((each) => each.toZonedDateTimeISO(zone).toPlainDateTime());
	return { schedule: { ...series, also: before }, moved };
}

function seriesFrom({ zone, rule }: Recurrence, held: number, start: Temporal.PlainDateTime): Recurrence {
	const rhythm = rhythmOf(rule);
	if (!rhythm)
		throw new ScheduleError(
			`The rule "${rule}" was not written here.`,
			"Move its dates one by one, or write a new rule.",
		);
	const count = /COUNT=(\d+)/.exec(rule)?.[1];
	return {
		zone,
		start: written(start),
		rule: ruleFor(rhythm, start, count === undefined ? undefined : Math.max(1, Number(count) - held)),
	};
}
