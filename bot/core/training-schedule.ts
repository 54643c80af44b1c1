import { StewardError } from "./errors.ts";

/** Dates written one by one. */
export interface DateList {
	/** The IANA zone that the training is held in: "Africa/Nairobi". */
	readonly zone: string;
	/** Local date and time of each, in `zone`: "2027-03-14T18:30". */
	readonly dates: readonly string[];
}

/** Dates that follow a rule. */
export interface Recurrence {
	/** The IANA zone that the training is held in. */
	readonly zone: string;
	/**
	 * Local date and time from which the rule counts. It gives every date its time of day, and is a date itself only if
	 * the rule says so: with a Tuesday here and `BYDAY=MO`, the first date is the Monday after.
	 */
	readonly start: string;
	/** An RRULE of RFC 5545: "FREQ=WEEKLY;BYDAY=TU;COUNT=6". What it may say stands in `PARTS`. */
	readonly rule: string;
	/** Local dates and times that fall out. With `also`, how one date of a series is moved. */
	readonly except?: readonly string[];
	/** Local dates and times that are added. */
	readonly also?: readonly string[];
}

/** When a training is held. Plain JSON, as it is stored. */
export type Schedule = DateList | Recurrence;

/** Thrown for a schedule that cannot be read, or asks for too much. */
export class ScheduleError extends StewardError {
	constructor(message: string, remedy: string, options?: { cause?: unknown }) {
		super("training.schedule", message, remedy, options);
		this.name = "ScheduleError";
	}
}

const DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
const listOf = (each: string) => new RegExp(`^${each}(?:,${each})*$`);

/**
 * The parts that a rule may have. Left out on purpose: all that changes the time of day, since that is the start's.
 * The library drops what it does not know, and days out of range, without a word; hence this table.
 */
const PARTS: ReadonlyMap<string, RegExp> = new Map([
	["FREQ", /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/],
	["INTERVAL", /^[1-9]\d?$/],
	["COUNT", /^[1-9]\d{0,2}$/],
	["UNTIL", /^\d{8}(?:T\d{6}Z?)?$/],
	["BYDAY", listOf(`(?:[+-]?[1-5])?${DAY}`)],
	["BYMONTHDAY", listOf("-?(?:[1-9]|[12]\\d|3[01])")],
	["BYMONTH", listOf("(?:[1-9]|1[0-2])")],
	["BYSETPOS", listOf("-?[1-9]\\d?")],
	["WKST", new RegExp(`^${DAY}$`)],
]);

/** A local date and time as written in a schedule. Throws `ScheduleError`. */
export function localTime(written: string): Temporal.PlainDateTime {
	const remedy = "Write year, month, day, hour and minute as 2027-03-14T18:30, without a zone.";
	if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written)) throw new ScheduleError(`"${written}" is no date.`, remedy);
	try {
		return Temporal.PlainDateTime.from(written, { overflow: "reject" });
	} catch (cause) {
		throw new ScheduleError(`There is no ${written}.`, remedy, { cause });
	}
}

/**
 * The instant of a local time. One that a clock change skips is as late as it would have been without the change
 * (2:30 becomes 3:30); of one that comes twice, the first counts. That is Temporal's "compatible", and RFC 5545 3.3.5.
 * Throws `ScheduleError` for a zone that does not exist.
 */
export function instantOf(local: Temporal.PlainDateTime, zone: string): Temporal.Instant {
	try {
		return local.toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant();
	} catch (cause) {
		throw new ScheduleError(`There is no time zone "${zone}".`, "Name one as Africa/Nairobi.", { cause });
	}
}

/** The last local time that a rule may reach: a day counts whole; with a Z it is an instant. */
function lastOf(until: string, zone: string): Temporal.PlainDateTime {
	const [, year, month, day, hour = "23", minute = "59", second = "59"] =
		/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?/.exec(until) ?? [];
	const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
	try {
		if (!until.endsWith("Z")) return Temporal.PlainDateTime.from(written, { overflow: "reject" });
		return Temporal.Instant.from(`${written}Z`).toZonedDateTimeISO(zone).toPlainDateTime();
	} catch (cause) {
		throw new ScheduleError(`There is no day ${until}.`, "Write UNTIL as 20270630, the last day.", { cause });
	}
}

/** The rule with what it may say checked, and its UNTIL told by the wall clock of `zone`. Throws `ScheduleError`. */
export function wallRule(rule: string, zone: string): string {
	const parts = rule
		.trim()
		.toUpperCase()
		.replace(/^RRULE:/, "")
		.split(";");
	const seen = new Set<string>();
	const wall = parts.map((part) => {
		const [name = "", value = ""] = part.split("=", 2);
		const allowed = PARTS.get(name);
		if (!allowed) throw new ScheduleError(`A rule cannot say "${part}".`, `Choose of ${[...PARTS.keys()].join(", ")}.`);
		if (seen.has(name)) throw new ScheduleError(`The rule says ${name} twice.`, "Say it once.");
		seen.add(name);
		if (part.split("=").length !== 2 || !allowed.test(value))
			throw new ScheduleError(`"${part}" cannot be read.`, "Write it as in RFC 5545: FREQ=WEEKLY;BYDAY=TU;COUNT=6.");
		if (name !== "UNTIL") return part;
		const last = lastOf(value, zone).toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
		return `UNTIL=${last}Z`;
	});
	return wall.join(";");
}
