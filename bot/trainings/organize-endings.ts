import { written } from "../core/training-series.ts";
import { discardInvitations } from "../store/broadcast-approval.ts";
import { changeTraining } from "../store/training-changes.ts";
import { cancelDate, cancelTraining } from "../store/training-dates.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import { isToCome, listDates } from "./organize-dates.ts";
import type { OrganizingDate } from "./organize-people.ts";
import { actOf, type Next, type OrganizingOne, plain } from "./organizing.ts";
import { plannedDates, tell } from "./tell.ts";

/** Nobody is invited any more to what has no date to come. */
async function endInvitations(organizing: OrganizingOne): Promise<void> {
	const { tx, training } = organizing;
	if ((await plannedDates(organizing)).length === 0) await discardInvitations(tx, training.id, actOf(organizing));
}

/** Cancels one date, and tells who signed up or waits. */
export async function endDate(organizing: OrganizingDate): Promise<Next> {
	const { tx, date } = organizing;
	if (!isToCome(organizing)) return { to: "dateMenu", lines: [plain("training-staff-date-over")] };
	await cancelDate(tx, date, actOf(organizing));
	const told = await tell(organizing, { notice: "cancelled", dates: [{ date }] });
	await endInvitations(organizing);
	return { ...(await listDates(organizing)), lines: [plain("training-staff-cancelled"), ...told] };
}

/** Cancels one date and all that follow, and tells who signed up for one or waits. A series ends before it. */
export async function endFollowing(organizing: OrganizingDate): Promise<Next> {
	const { shell, tx, training, date } = organizing;
	if (!isToCome(organizing)) return { to: "dateMenu", lines: [plain("training-staff-date-over")] };
	const { zone } = training.schedule;
	const isBefore = ({ startsAt }: TrainingDate) => Temporal.Instant.compare(startsAt, date.startsAt) < 0;
	const kept = (await datesOfTraining(tx, training.id)).filter(isBefore);
	const ended = (await plannedDates(organizing)).filter((each) => !isBefore(each));
	const act = actOf(organizing);
	const dates = kept.map(({ startsAt }) => written(startsAt.toZonedDateTimeISO(zone).toPlainDateTime()));
	const after = await changeTraining(tx, shell.keys, training, { schedule: { zone, dates } }, act);
	for (const each of ended) await cancelDate(tx, each, act);
	const told = await tell(organizing, { notice: "cancelled", dates: ended.map((each) => ({ date: each })) });
	await endInvitations(organizing);
	const list = await listDates({ ...organizing, training: after });
	return { ...list, lines: [plain("training-staff-cancelled"), ...told], training: after };
}

/**
 * Cancels a training with all its dates to come, and tells everyone who signed up for one or waits. Nobody is invited to
 * it any more.
 */
export async function endTraining(organizing: OrganizingOne): Promise<Next> {
	const { tx, training } = organizing;
	const act = actOf(organizing);
	const dates = await plannedDates(organizing);
	for (const date of dates) await cancelDate(tx, date, act);
	const told = await tell(organizing, { notice: "cancelled", dates: dates.map((date) => ({ date })) });
	await cancelTraining(tx, training, act);
	await endInvitations(organizing);
	return { to: "cancelled", lines: told };
}
