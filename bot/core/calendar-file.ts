import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { StewardError } from "./errors.ts";

/** One date of a training, for a member's calendar. */
export interface CalendarEvent {
	/** The same for this date for ever: a file with it changes the entry instead of adding another. Letters, digits, `-_.@:`. */
	readonly uid: string;
	/** 0 at first, one more with each change: a calendar ignores what is not newer. */
	readonly sequence: number;
	readonly start: Temporal.Instant;
	readonly end: Temporal.Instant;
	readonly title: string;
	readonly description?: string;
	/** The link to take part. Only for who signed up. */
	readonly url?: string;
	/** Where it is held. Only for who signed up. */
	readonly location?: string;
	/** When this file is made. */
	readonly stamp: Temporal.Instant;
	readonly cancelled?: boolean;
}

/** Control characters are no part of a calendar's text, but for the line break and the tab. Source: RFC 5545, section 3.1. */
function clean(text: string): string {
	return text.toWellFormed().replaceAll(/\p{Cc}/gu, (sign) => (/[\n\r\t]/.test(sign) ? sign : ""));
}

/** The link, its commas and semicolons as escapes of a URL: the library would put backslashes before them. */
function link(url: string): string {
	const parsed = URL.parse(url);
	if (!parsed) throw new StewardError("calendar.link", "The link is no URL.", "Write it whole, with https://.");
	return parsed.href.replaceAll(",", "%2C").replaceAll(";", "%3B");
}

function added(calendar: ICalCalendar, event: CalendarEvent): void {
	const { uid, sequence, start, end, title, description, url, location, stamp, cancelled } = event;
	if (!/^[\w.@:-]{1,255}$/.test(uid))
		throw new StewardError("calendar.uid", "The id of a calendar entry has other signs.", "Use a UUID.");
	if (Temporal.Instant.compare(end, start) <= 0)
		throw new StewardError("calendar.end", "A calendar entry ends before it starts.", "Give it a length.");
	calendar.createEvent({
		id: uid,
		sequence,
		start,
		end,
		stamp,
		summary: clean(title),
		...(description === undefined ? {} : { description: clean(description) }),
		...(location === undefined ? {} : { location: clean(location) }),
		...(url === undefined ? {} : { url: link(url) }),
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
	});
}

/**
 * A calendar file (RFC 5545) with one date, or with all dates of a training. Times are in UTC, exact to the second: a
 * calendar shows them by its owner's clock, and no definition of a zone can be wrong. The method is CANCEL when all are
 * cancelled, else PUBLISH; each entry has its own status besides.
 *
 * No organizer is named, which RFC 5546 asks of a published entry: the union gives out no address by this file, and
 * calendars import it without.
 *
 * Throws `StewardError` for an id, a link or an end that cannot stand in one.
 */
export function icsOf(event: CalendarEvent, ...more: readonly CalendarEvent[]): string {
	const events = [event, ...more];
	const method = events.every(({ cancelled }) => cancelled) ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
	const calendar = new ICalCalendar({ method, prodId: { company: "Steward", product: "Trainings" } });
	for (const each of events) added(calendar, each);
	return calendar.toString();
}
