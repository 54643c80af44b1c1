import { type CalendarEvent, icsOf } from "../core/calendar-file.ts";
import type { Reader } from "../core/calendar-habits.ts";
import type { Locale } from "../core/locale.ts";
import { isLocale, LOCALES } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import type { Training, TrainingDate, TrainingWords } from "../store/trainings.ts";

/** The words of a training for one reader: in their language, else in that of the training, else in English, else in any. */
export function wordsFor(training: Training, locale: Locale): TrainingWords | undefined {
	const order = [locale, training.language, "en" as const, ...LOCALES];
	return order.map((each) => training.texts[each]).find((words) => words !== undefined);
}

/** A training's title for one reader; its tag when it has none. */
export function titleFor(training: Training, locale: Locale): string {
	return wordsFor(training, locale)?.title ?? training.tag;
}

/** The mark of a text that nobody reviewed; none for the others. */
export function markOf(words: TrainingWords | undefined): readonly Line[] {
	return words?.origin === "draft" ? [{ key: "broadcast-unreviewed", params: {} }] : [];
}

/** A member's clock, or the training's own where it is not known. */
export function readerOf(
	training: Training,
	told: { readonly locale: Locale; readonly zone?: string | undefined; readonly country?: string | undefined },
): Reader {
	return {
		locale: told.locale,
		zone: told.zone || training.schedule.zone,
		...(told.country ? { country: told.country } : {}),
	};
}

/** True for a place that is an address on the web. */
const isLink = (place: string) => /^https?:\/\/\S+$/i.test(place) && URL.canParse(place);

/** A language's name in another. */
export function languageName(language: string, locale: Locale): string {
	return (
		new Intl.DisplayNames([locale, "en"], { type: "language" }).of(isLocale(language) ? language : "en") ?? language
	);
}

/** The calendar file of dates, with their place: only for who signed up. */
export function calendarOf(
	training: Training,
	dates: readonly [TrainingDate, ...TrainingDate[]],
	locale: Locale,
	now: Temporal.Instant,
): string {
	const words = wordsFor(training, locale);
	const { place } = training;
	const entry = (date: TrainingDate): CalendarEvent => ({
		uid: date.id,
		sequence: date.sequence,
		start: date.startsAt,
		end: date.startsAt.add({ minutes: training.minutes }),
		title: words?.title ?? training.tag,
		...(words ? { description: words.description } : {}),
		...(place === undefined ? {} : isLink(place) ? { url: place } : { location: place }),
		stamp: now,
		cancelled: date.state === "cancelled",
	});
	const [first, ...more] = dates;
	return icsOf(entry(first), ...more.map(entry));
}
