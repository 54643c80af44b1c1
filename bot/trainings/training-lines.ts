import type { Shell } from "../conversation/surroundings.ts";
import { explain } from "../core/audience-explain.ts";
import { figure } from "../core/figures.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { DEMANDS } from "../core/profile.ts";
import type { Line } from "../core/text.ts";
import { trainingDates } from "../core/training-dates.ts";
import type { Schedule } from "../core/training-schedule.ts";
import { whenText } from "../core/training-when.ts";
import type { Training, TrainingDate } from "../store/trainings.ts";
import { languageName, wordsFor } from "./speaking.ts";

/** Who reads it. */
export interface StaffReader {
	readonly locale: Locale;
	/** ISO 3166-1, when known. */
	readonly country?: string | undefined;
}

/** A moment by the clock that a training's dates are given in. */
export function momentText(shell: Shell, at: Temporal.Instant, zone: string, { locale, country }: StaffReader): string {
	return whenText(shell.texts, at, { locale, zone, ...(country === undefined ? {} : { country }) }, false);
}

/** Dates that are echoed one by one. More are counted. */
const ECHOED = 10;

/** As far as a schedule is looked at to echo it, in days. Reason: `trainingDates` takes no longer time at once. */
const ECHO_DAYS = 1_000;

/** The dates of a schedule from now on, one a line. */
export function scheduleLines(
	shell: Shell,
	schedule: Schedule,
	now: Temporal.Instant,
	reader: StaffReader,
): readonly Line[] {
	const all = trainingDates(schedule, now, now.add({ hours: 24 * ECHO_DAYS }));
	if (all.length === 0) return [{ key: "training-staff-dates-none", params: {} }];
	const shown = all.slice(0, ECHOED).map((each) => `• ${momentText(shell, each, schedule.zone, reader)}`);
	const endless = "rule" in schedule && !schedule.rule.includes("COUNT=");
	const more = all.length - shown.length;
	return [
		{ key: "training-staff-dates-are", params: {} },
		{ literal: shown.join("\n") },
		...(endless
			? [{ key: "training-staff-dates-endless" as const, params: {} }]
			: more > 0
				? [{ key: "training-staff-dates-more" as const, params: { count: more } }]
				: []),
	];
}

/** A date with how many signed up for it. */
export interface CountedDate extends TrainingDate {
	readonly signed: number;
	readonly waiting: number;
}

/** Dates with their sign-ups, one a line. */
export function dateLines(
	shell: Shell,
	dates: readonly CountedDate[],
	zone: string,
	reader: StaffReader,
): readonly Line[] {
	return dates.map(
		({ startsAt, state, signed, waiting }): Line => ({
			key: "training-staff-date-line",
			params: {
				when: momentText(shell, startsAt, zone, reader),
				state,
				signed: figure(signed, reader.locale),
				waiting: figure(waiting, reader.locale),
			},
		}),
	);
}

/** Where it is: not for everyone on the staff. */
export function placeLine({ place }: Training): Line {
	return place === undefined
		? { key: "training-staff-place-none", params: {} }
		: { key: "training-staff-place-is", params: { place } };
}

/** A training as it stands, in a few lines, without its dates and its place. */
export function summaryLines(shell: Shell, training: Training, { locale }: StaffReader): readonly Line[] {
	const words = wordsFor(training, locale);
	const languages = Object.keys(training.texts)
		.filter(isLocale)
		.map((each) => languageName(each, locale));
	const about = DEMANDS.filter((each) => training.topics.includes(each));
	return [
		{
			key: "training-staff-head",
			// Who began it is not the trainer: a stand-in is chosen, not assumed.
			params: { tag: training.tag, state: training.state, trainer: training.trainer ?? "-" },
		},
		...(words ? [{ literal: `${words.title}\n${words.description}` }] : []),
		{
			key: "training-staff-facts",
			params: {
				language: languageName(training.language, locale),
				minutes: training.minutes,
				capacity: training.capacity ?? 0,
			},
		},
		{ literal: explain(training.rule, shell.texts, locale, false) },
		...about.map((each): Line => ({ key: `demand-${each}`, params: {} })),
		{ key: "training-staff-words-in", params: { languages: languages.join(", ") } },
	];
}
