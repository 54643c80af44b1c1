import { trainingDates } from "../core/training-dates.ts";
import { instantOf, type Schedule } from "../core/training-schedule.ts";
import { parseDates, RHYTHMS, type Rhythm, ruleFor, written } from "../core/training-series.ts";
import { changeTraining } from "../store/training-changes.ts";
import { actOf, type Handle, type Next, type OrganizingOne, onward, plain } from "./organizing.ts";
import { momentText, type StaffReader, scheduleLines } from "./training-lines.ts";

/** How far ahead a date may be, in days: two years. Reason: one that is farther away is a mistyped year. */
const FAR_DAYS = 731;

/** Who reads what is said here. */
export const readerOf = ({ state }: Pick<OrganizingOne, "state">): StaffReader => ({
	locale: state.locale,
	...(state.profile.country === undefined ? {} : { country: state.profile.country }),
});

/** What is wrong with a moment that is to come. */
export function wrongMoment(organizing: OrganizingOne, start: Temporal.Instant, zone: string): Next["lines"] {
	const { shell, at } = organizing;
	if (Temporal.Instant.compare(start, at) <= 0)
		return [
			{ key: "training-staff-dates-past", params: { when: momentText(shell, start, zone, readerOf(organizing)) } },
		];
	return start.since(at).total("days") > FAR_DAYS ? [plain("training-staff-dates-far")] : undefined;
}

/** The zone that its dates are given in. */
export const askZone: Handle = async ({ answer }) => ({ to: "rhythm", data: { clock: answer } });

/** Whether its dates are named, or follow a rhythm. */
export const askRhythm: Handle = async ({ answer }) => ({ to: "dates", data: { series: answer } });

const rhythmIn = (data: OrganizingOne["data"]): Rhythm | undefined => RHYTHMS.find((each) => each === data.series);

/** The dates, or the first one of a series. */
export const askDates: Handle = async (organizing) => {
	const { state, at, data, training, answer } = organizing;
	const zone = data.clock || training.schedule.zone;
	const read = parseDates(answer, state.locale, at.toZonedDateTimeISO(zone).toPlainDate());
	if ("unclear" in read)
		return {
			to: "dates",
			lines: [{ key: "training-staff-dates-unclear", params: { part: read.unclear.slice(0, 80) } }],
		};
	const [first, ...more] = read.dates;
	if (!first) return { to: "dates", lines: [plain("training-staff-dates-none")] };
	for (const local of read.dates) {
		const wrong = wrongMoment(organizing, instantOf(local, zone), zone);
		if (wrong) return { to: "dates", lines: wrong };
	}
	if (!rhythmIn(data)) return keep(organizing, { zone, dates: read.dates.map(written) });
	if (more.length > 0) return { to: "dates", lines: [plain("training-staff-dates-one")] };
	return { to: "times", data: { first: written(first) } };
};

/** How many times a series is held; skipped, it has no end. */
export const askTimes: Handle = async (organizing) => {
	const { data, training, answer } = organizing;
	const zone = data.clock || training.schedule.zone;
	const rhythm = rhythmIn(data);
	if (!rhythm || !data.first) return { to: "dates" };
	const first = Temporal.PlainDateTime.from(data.first);
	const rule = ruleFor(rhythm, first, answer === "" ? undefined : Number(answer));
	return keep(organizing, { zone, start: written(first), rule });
};

/** Keeps the dates of a draft, and says them. */
async function keep(organizing: OrganizingOne, schedule: Schedule): Promise<Next> {
	const { shell, tx, training, at } = organizing;
	// Read before it is kept: what cannot be laid out is no schedule.
	trainingDates(schedule, at, at.add({ hours: 24 }));
	const after = await changeTraining(tx, shell.keys, training, { schedule }, actOf(organizing));
	return {
		to: onward(organizing, "zone"),
		lines: scheduleLines(shell, schedule, at, readerOf(organizing)),
		training: after,
		data: { clock: "", series: "", first: "" },
	};
}
