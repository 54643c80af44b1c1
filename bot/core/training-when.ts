import {
	dayText,
	ethiopianDayText,
	ethiopianTime,
	keepsEthiopianCalendar,
	keepsEthiopianClock,
	type Reader,
	timeText,
	zoneText,
} from "./calendar-habits.ts";
import type { Texts } from "./message.ts";
import type { Message } from "./text.ts";

/**
 * When something is, for one reader: day, time and the zone's name, and for speakers of Amharic, Tigrinya and Oromo
 * the Ethiopian date beside it, in East Africa with the Ethiopian time.
 *
 * The Ethiopian date changes at midnight, as in the civil calendar, not at dawn.
 */
export function whenLine(at: Temporal.Instant, reader: Reader): Message {
	const params = { date: dayText(at, reader), time: timeText(at, reader), zone: zoneText(at, reader) };
	if (!keepsEthiopianCalendar(reader)) return { key: "training-when", params };
	const ethiopianDate = ethiopianDayText(at, reader);
	if (!keepsEthiopianClock(reader)) return { key: "training-when-calendar", params: { ...params, ethiopianDate } };
	const { part, time } = ethiopianTime(at, reader);
	return { key: "training-when-clock", params: { ...params, ethiopianDate, part, ethiopianTime: time } };
}

/**
 * `whenLine` in the reader's language, to be put into another message. It ends without a full stop.
 *
 * @param isolates as for `Texts.format`.
 * @example whenText(texts, at, { locale: "en", zone: "Africa/Nairobi" }, false) // "Sunday, March 14, 2027, 6:30 PM (East Africa Time)"
 */
export function whenText(texts: Texts, at: Temporal.Instant, reader: Reader, isolates: boolean): string {
	return texts.format(reader.locale, whenLine(at, reader), isolates);
}
