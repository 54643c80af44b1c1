import type { Locale } from "./locale.ts";
import { normalise } from "./normalise.ts";

/** A day and a time, as typed: in digits of any script, 24 hours or am and pm. */
const WHEN = /^(?:(.+?)[ ,t]+)?(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m|p\.m)?$/;

/** What languages call today and tomorrow, from the Unicode CLDR; English is understood everywhere. */
function daysAhead(word: string, locale: Locale): number | undefined {
	return [0, 1, 2].find((days) =>
		[locale, "en"].some(
			(each) => normalise(new Intl.RelativeTimeFormat(each, { numeric: "auto" }).format(days, "day")) === word,
		),
	);
}

/**
 * The date and time that someone means: "2026-12-01 18:00", "tomorrow 18:00", "18:00" (today). Undefined when it is none,
 * or no day of the calendar.
 *
 * @param today the writer's own date.
 * @example parseWhen("tomorrow 18:00", "en", Temporal.PlainDate.from("2026-11-30"))?.toString() // "2026-12-01T18:00:00"
 */
export function parseWhen(
	typed: string,
	locale: Locale,
	today: Temporal.PlainDate,
): Temporal.PlainDateTime | undefined {
	const match = WHEN.exec(normalise(typed));
	if (!match) return undefined;
	const [, day, hours, minutes, half] = match;
	if (minutes === undefined && half === undefined) return undefined;
	const date = day === undefined ? today : dateOf(day.trim(), locale, today);
	const noon = half?.startsWith("p") ? 12 : 0;
	const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + noon;
	if (!date || hour > 23 || Number(minutes ?? 0) > 59 || (half !== undefined && Number(hours) > 12)) return undefined;
	return date.toPlainDateTime({ hour, minute: Number(minutes ?? 0) });
}

function dateOf(day: string, locale: Locale, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
	const ahead = daysAhead(day, locale);
	if (ahead !== undefined) return today.add({ days: ahead });
	const digits = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day);
	if (!digits) return undefined;
	const [year, month, date] = digits.slice(1).map(Number);
	try {
		return Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: date ?? 0 }, { overflow: "reject" });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return undefined;
	}
}

/** A moment as it is read in a language, on the clock of a zone. */
export function sayMoment(at: Temporal.Instant, zone: string, locale: Locale): string {
	return new Intl.DateTimeFormat([locale, "en"], {
		weekday: "long",
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: zone,
		timeZoneName: "short",
	})
		.format(at.epochMilliseconds)
		.replaceAll("\u202f", " ");
}

/** A date and time of nobody's clock in particular. */
export function sayClock(at: Temporal.PlainDateTime, locale: Locale): string {
	return new Intl.DateTimeFormat([locale, "en"], {
		weekday: "long",
		day: "numeric",
		month: "long",
		year: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		timeZone: "UTC",
	})
		.format(at.toZonedDateTime("UTC").epochMilliseconds)
		.replaceAll("\u202f", " ");
}

/** The first and the last moment at which some clock of the world shows a date and time. Source: UTC+14 and UTC−12. */
export function worldSpan(at: Temporal.PlainDateTime): {
	readonly first: Temporal.Instant;
	readonly last: Temporal.Instant;
} {
	return {
		first: at.toZonedDateTime("+14:00").toInstant(),
		last: at.toZonedDateTime("-12:00").toInstant(),
	};
}
