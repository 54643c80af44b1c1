import type { Locale } from "./locale.ts";

/** For whom a date is written. */
export interface Reader {
	readonly locale: Locale;
	/** The IANA zone of the reader's clock. */
	readonly zone: string;
	/** ISO 3166-1, when it is known: its habits with digits and the clock are kept (Arabic in Egypt, English in Britain). */
	readonly country?: string;
}

/** Part of the day by the clock that starts at dawn, each six hours long, from 6:00 on. */
export type DayPart = "morning" | "day" | "evening" | "night";

/** A time by the Ethiopian clock. */
export interface EthiopianTime {
	readonly part: DayPart;
	/** Hour 1 to 12 and minute, in the reader's digits. */
	readonly time: string;
}

/** Languages whose speakers also count by the Ethiopian calendar, and by hours from dawn. */
const ETHIOPIAN: ReadonlySet<Locale> = new Set(["am", "ti", "om"]);

/**
 * Zones with East Africa Time. All of these have been one clock since 1960, and Ethiopia's and Eritrea's are links to
 * Nairobi's in the time zone database, so that a member there may have any of them.
 */
const EAST_AFRICA: ReadonlySet<string> = new Set([
	"Africa/Addis_Ababa",
	"Africa/Asmara",
	"Africa/Asmera",
	"Africa/Dar_es_Salaam",
	"Africa/Djibouti",
	"Africa/Kampala",
	"Africa/Mogadishu",
	"Africa/Nairobi",
]);

/** Hours by which the Ethiopian clock is behind the other: its day begins at dawn, so that 7:00 is 1 o'clock. */
const DAWN_HOURS = 6;

/** From 6:00, 12:00, 18:00 and 0:00. */
const PARTS = ["night", "morning", "day", "evening"] as const satisfies readonly DayPart[];

/** True when the Ethiopian calendar is shown beside the Gregorian. */
export function keepsEthiopianCalendar({ locale }: Pick<Reader, "locale">): boolean {
	return ETHIOPIAN.has(locale);
}

/**
 * How hours are counted: always 24 for who may read a time by the Ethiopian clock, to whom "6:30 in the afternoon" is
 * another; for the others as their language does.
 */
function hoursOf(reader: Pick<Reader, "locale">): Pick<Intl.DateTimeFormatOptions, "hourCycle"> {
	return keepsEthiopianCalendar(reader) ? { hourCycle: "h23" } : {};
}

/** True when the Ethiopian clock is shown beside the other: it is spoken where dawn is at about six all year. */
export function keepsEthiopianClock({ locale, zone }: Reader): boolean {
	return ETHIOPIAN.has(locale) && EAST_AFRICA.has(zone);
}

type Parts = readonly Intl.DateTimeFormatPart[];

function partsOf(at: Temporal.Instant, { locale, zone, country }: Reader, options: Intl.DateTimeFormatOptions): Parts {
	// A region also has a calendar in Intl: Thai English would count Buddhist years. Only what is asked for is shown.
	const calendar = options.calendar ?? "gregory";
	const tags = country === undefined ? [locale] : [`${locale}-${country}`, locale];
	return new Intl.DateTimeFormat(tags, { ...options, calendar, timeZone: zone }).formatToParts(at.epochMilliseconds);
}

/** Joined, in characters that keep a short message in GSM-7 where the language is. */
function joined(parts: Parts): string {
	const whole = parts.map(({ value }) => value).join("");
	return whole
		.replaceAll(/[\u00a0\u202f]/g, " ")
		.replaceAll("\u2019", "'")
		.trim();
}

const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;

/** The day in the reader's zone, by the Gregorian calendar: "Sunday, March 14, 2027". */
export function dayText(at: Temporal.Instant, reader: Reader): string {
	return joined(partsOf(at, reader, DAY));
}

/** The time of day in the reader's zone: "6:30 PM". */
export function timeText(at: Temporal.Instant, reader: Reader): string {
	return joined(partsOf(at, reader, { hour: "numeric", minute: "2-digit", ...hoursOf(reader) }));
}

/** Day and time in a few letters, for a button: "Sun, Mar 14, 6:30 PM". */
export function shortText(at: Temporal.Instant, reader: Reader): string {
	const day = { weekday: "short", day: "numeric", month: "short" } as const;
	return joined(partsOf(at, reader, { ...day, hour: "numeric", minute: "2-digit", ...hoursOf(reader) }));
}

/** True in the hour that comes twice when the clocks go back. */
function comesTwice(at: Temporal.Instant, zone: string): boolean {
	const local = at.toZonedDateTimeISO(zone).toPlainDateTime();
	const [first, second] = (["earlier", "later"] as const).map((disambiguation) =>
		local.toZonedDateTime(zone, { disambiguation }),
	);
	return first?.epochNanoseconds !== second?.epochNanoseconds;
}

/** What people in the reader's zone call their time: "Eastern Time"; in the hour that comes twice, which of both it is. */
export function zoneText(at: Temporal.Instant, reader: Reader): string {
	const timeZoneName = comesTwice(at, reader.zone) ? "long" : "longGeneric";
	return joined(partsOf(at, reader, { timeZoneName }).filter(({ type }) => type === "timeZoneName"));
}

/** The day in the reader's zone by the Ethiopian calendar, without its era, whose sign in Latin letters is "AM". */
export function ethiopianDayText(at: Temporal.Instant, reader: Reader): string {
	const { weekday: _, ...day } = DAY;
	return joined(partsOf(at, reader, { ...day, calendar: "ethiopic" }).filter(({ type }) => type !== "era"));
}

/** The time in the reader's zone by the clock that starts at dawn: 7:00 is 1 o'clock in the morning. */
export function ethiopianTime(at: Temporal.Instant, reader: Reader): EthiopianTime {
	const { hour } = at.toZonedDateTimeISO(reader.zone);
	const shifted = at.subtract({ hours: DAWN_HOURS });
	const parts = partsOf(shifted, reader, { hour: "numeric", minute: "2-digit", hourCycle: "h12" });
	const kinds = parts.map(({ type }) => type);
	const time = joined(parts.slice(kinds.indexOf("hour"), kinds.indexOf("minute") + 1));
	return { part: PARTS[Math.floor(hour / DAWN_HOURS)] ?? "night", time };
}
