import { paged } from "../broadcasts/paging.ts";
import { shortText } from "../core/calendar-habits.ts";
import type { Line } from "../core/text.ts";
import { instantOf } from "../core/training-schedule.ts";
import { leaveOut, moveFollowing, moveOne } from "../core/training-series.ts";
import { parseWhen } from "../core/when.ts";
import type { NoticedDate } from "../store/sent-notices.ts";
import { changeTraining } from "../store/training-changes.ts";
import { moveDate } from "../store/training-dates.ts";
import { countDates } from "../store/training-people.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import { showOpinions } from "./organize-opinions.ts";
import { beginAttendance, dateMenu, type OrganizingDate, showMorePeople, showPeople } from "./organize-people.ts";
import { beginMessage } from "./organize-reach.ts";
import { readerOf, wrongMoment } from "./organize-when.ts";
import { actOf, mayLead, mayOrganize, menuOf, type Next, type OrganizingOne, plain } from "./organizing.ts";
import { plannedDates, tell } from "./tell.ts";
import { type CountedDate, dateLines, momentText } from "./training-lines.ts";

/** Dates that are over are shown for so long, in days: who came is noted after the fact. */
const PAST_DAYS = 60;

/** Most dates that are told one by one. The others are in the list of buttons. */
const TOLD_MAX = 12;

/** The dates of a training that anybody has to do with: the next first, then the last that were. */
export async function shownDates({ tx, at, training }: OrganizingOne): Promise<readonly CountedDate[]> {
	const counts = await countDates(tx, training.id);
	const oldest = at.subtract({ hours: 24 * PAST_DAYS });
	const dates = (await datesOfTraining(tx, training.id))
		.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, oldest) > 0)
		.map((date) => ({ ...date, ...(counts.get(date.id) ?? { signed: 0, waiting: 0 }) }));
	const isPast = ({ startsAt }: TrainingDate) => Temporal.Instant.compare(startsAt, at) <= 0;
	return [...dates.filter((date) => !isPast(date)), ...dates.filter(isPast).reverse()];
}

/** The list of dates to choose one of. */
export async function listDates(organizing: OrganizingOne, from = 0): Promise<Next> {
	const { shell, state, training } = organizing;
	const dates = await shownDates(organizing);
	const { zone } = training.schedule;
	if (!mayLead(organizing)) return { to: "helper", lines: [plain("training-staff-none")] };
	if (dates.length === 0) return { to: menuOf(organizing), lines: [plain("training-staff-no-date")] };
	const more = shell.texts.format(state.locale, { key: "training-staff-more", params: {} }, false);
	return {
		to: "date",
		lines: from === 0 ? dateLines(shell, dates.slice(0, TOLD_MAX), zone, readerOf(organizing)) : [],
		data: paged(
			dates.map(({ tag, startsAt }) => ({ id: tag, label: shortText(startsAt, { ...readerOf(organizing), zone }) })),
			from,
			{ more },
		),
	};
}

/** One date, as it stands. */
export async function showDate(organizing: OrganizingDate): Promise<Next> {
	const { shell, training, date } = organizing;
	const shown = (await shownDates(organizing)).filter(({ id }) => id === date.id);
	return {
		to: dateMenu(organizing),
		lines: dateLines(shell, shown, training.schedule.zone, readerOf(organizing)),
		data: { day: date.tag },
	};
}

/** True while something can still be changed about a date. */
export const isToCome = ({ date, at }: OrganizingDate) =>
	date.state === "planned" && Temporal.Instant.compare(date.startsAt, at) > 0;

/** What may be done about one date. */
export async function askDateMenu(organizing: OrganizingDate): Promise<Next> {
	const { training, answer } = organizing;
	switch (answer) {
		case "people":
			return showPeople(organizing);
		case "attendance":
			return beginAttendance(organizing);
		case "opinions":
			return showOpinions(organizing);
		case "message":
			// Who only trains writes it here: composing broadcasts is for organizers.
			return mayOrganize(organizing) ? beginMessage(organizing) : { to: "note" };
		case "move":
		case "cancel": {
			if (!mayOrganize(organizing) || !isToCome(organizing))
				return { to: dateMenu(organizing), lines: [plain("training-staff-date-over")] };
			if (answer === "move") return { to: "move", data: { clock: training.schedule.zone, ending: "" } };
			return (await hasLater(organizing))
				? { to: "scope", data: { ending: "date", target: "" } }
				: { to: "sure", data: { ending: "date" } };
		}
		default:
			return listDates(organizing);
	}
}

/** The next part of the list of who signed up, or back to the date. */
export const askPeople = (organizing: OrganizingDate): Promise<Next> =>
	organizing.answer === "more" ? showMorePeople(organizing) : showDate(organizing);

/** More of what members wrote, or back to the date. */
export const askOpinions = (organizing: OrganizingDate): Promise<Next> =>
	organizing.answer === "more" ? showOpinions(organizing, Number(organizing.data.next) || 0) : showDate(organizing);

/** True when dates are planned after this one. */
async function hasLater(organizing: OrganizingDate): Promise<boolean> {
	const { startsAt: own } = organizing.date;
	return (await plannedDates(organizing)).some(({ startsAt }) => Temporal.Instant.compare(startsAt, own) > 0);
}

/** The new time of a date. */
export async function askMove(organizing: OrganizingDate): Promise<Next> {
	const { state, at, training, date, answer } = organizing;
	const { zone } = training.schedule;
	if (!isToCome(organizing)) return { to: "dateMenu", lines: [plain("training-staff-date-over")] };
	const local = parseWhen(answer, state.locale, at.toZonedDateTimeISO(zone).toPlainDate());
	if (!local) return { to: "move", lines: [plain("alert-time-unclear")] };
	const start = instantOf(local, zone);
	const wrong = wrongMoment(organizing, start, zone);
	if (wrong) return { to: "move", lines: wrong };
	if (start.equals(date.startsAt)) return { to: "dateMenu", lines: [plain("training-staff-move-same")] };
	return (await hasLater(organizing))
		? { to: "scope", data: { target: local.toString() } }
		: moveOnly(organizing, local);
}

/** Whether the dates that follow move with it, or are cancelled with it. */
export async function askScope(organizing: OrganizingDate): Promise<Next> {
	const { data, answer } = organizing;
	if (answer === "nothing" || !isToCome(organizing)) return showDate(organizing);
	if (data.ending === "date") return { to: "sure", data: { ending: answer === "following" ? answer : "date" } };
	if (!data.target) return showDate(organizing);
	const to = Temporal.PlainDateTime.from(data.target);
	return answer === "following" ? moveAll(organizing, to) : moveOnly(organizing, to);
}

/** Moves one date; as it is then, and when it was to be. */
async function moved(organizing: OrganizingDate, startsAt: Temporal.Instant): Promise<NoticedDate> {
	const { tx, date } = organizing;
	await moveDate(tx, date, startsAt, actOf(organizing));
	return { date: { ...date, startsAt }, was: date.startsAt };
}

const moment = (organizing: OrganizingOne, at: Temporal.Instant) =>
	momentText(organizing.shell, at, organizing.training.schedule.zone, readerOf(organizing));

/** Another date is then: two at one time could not be told apart. Asks for another time. */
const taken = ({ training }: OrganizingOne): Next => ({
	to: "move",
	lines: [plain("training-staff-move-same")],
	data: { clock: training.schedule.zone },
});

async function moveOnly(organizing: OrganizingDate, to: Temporal.PlainDateTime): Promise<Next> {
	const { shell, tx, training, date } = organizing;
	const { schedule } = training;
	const startsAt = instantOf(to, schedule.zone);
	if ((await plannedDates(organizing)).some((other) => other.startsAt.equals(startsAt))) return taken(organizing);
	const from = date.startsAt.toZonedDateTimeISO(schedule.zone).toPlainDateTime();
	const change = { schedule: moveOne(schedule, from, to) };
	const after = await changeTraining(tx, shell.keys, training, change, actOf(organizing));
	const dates = [await moved(organizing, startsAt)];
	const told = await tell({ ...organizing, training: after }, { notice: "moved", dates });
	const params = { from: moment(organizing, date.startsAt), to: moment(organizing, startsAt) };
	return { to: "dateMenu", lines: [{ key: "training-staff-moved", params }, ...told], training: after };
}

async function moveAll(organizing: OrganizingDate, to: Temporal.PlainDateTime): Promise<Next> {
	const { shell, tx, training, date } = organizing;
	const { schedule } = training;
	const dates = await datesOfTraining(tx, training.id);
	const first = dates.findIndex(({ id }) => id === date.id);
	const locals = dates.map(({ startsAt }) => startsAt.toZonedDateTimeISO(schedule.zone).toPlainDateTime());
	const change = moveFollowing(schedule, locals, first, to);
	const landing = new Set(change.moved.map((each) => instantOf(each, schedule.zone).epochMilliseconds));
	const stays = dates.slice(0, first).filter(({ state }) => state !== "cancelled");
	if (stays.some(({ startsAt }) => landing.has(startsAt.epochMilliseconds))) return taken(organizing);
	// What was cancelled stays cancelled, at whatever time it would be held now.
	const gone = dates.slice(first).flatMap(({ state }, at) => (state === "planned" ? [] : (change.moved[at] ?? [])));
	const moving = { schedule: leaveOut(change.schedule, gone) };
	const after = await changeTraining(tx, shell.keys, training, moving, actOf(organizing));
	const lines: Line[] = [];
	const moves: NoticedDate[] = [];
	for (const [at, each] of dates.slice(first).entries()) {
		const local = change.moved[at];
		if (!local || each.state !== "planned") continue;
		const startsAt = instantOf(local, schedule.zone);
		if (startsAt.equals(each.startsAt)) continue;
		moves.push(await moved({ ...organizing, date: each }, startsAt));
		const params = { from: moment(organizing, each.startsAt), to: moment(organizing, startsAt) };
		lines.push({ key: "training-staff-moved", params });
	}
	const told = await tell({ ...organizing, training: after }, { notice: "moved", dates: moves });
	return { to: "dateMenu", lines: [...lines.slice(0, TOLD_MAX), ...told], training: after };
}
