import type { NoticeName } from "../core/notices.ts";
import type { Line } from "../core/text.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { remindAll } from "../store/notices.ts";
import { settleDate } from "../store/signups.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import type { Organizing, OrganizingOne } from "./organizing.ts";
import { tellOffers } from "./places.ts";

/** Who hears that a date changes: everyone who counts on it, or hopes for a place. */
const CONCERNED = ["signed", "offered", "waiting"] as const satisfies readonly SignupStatus[];

/** What of an open training may change, so that who signed up must know. */
export type Told = "words" | "language" | "length" | "place";

/** Tells everyone who signed up for a date, in their language; how many that are. */
export function tell(
	{ shell, tx, at }: Organizing,
	date: TrainingDate,
	notice: NoticeName,
	data: Readonly<Record<string, string>> = {},
): Promise<number> {
	return remindAll(tx, { dateId: date.id, notice, statuses: CONCERNED, data }, at, shell.ids);
}

/** The dates of a training that are still to come. */
export async function plannedDates({ tx, at, training }: OrganizingOne): Promise<readonly TrainingDate[]> {
	const dates = await datesOfTraining(tx, training.id);
	return dates.filter(({ state, startsAt }) => state === "planned" && Temporal.Instant.compare(startsAt, at) > 0);
}

/** A line on how many are told. */
export const toldLine = (count: number): Line => ({ key: "training-staff-told", params: { count } });

/** Tells everyone who signed up for a date to come that something about an open training has changed, and says so. */
export async function tellOfChange(organizing: OrganizingOne, what: Told): Promise<readonly Line[]> {
	if (organizing.training.state !== "open") return [];
	let count = 0;
	for (const date of await plannedDates(organizing)) count += await tell(organizing, date, "changed", { what });
	return [{ key: "training-staff-changed", params: {} }, toldLine(count)];
}

/** Offers the places that have become free to those who wait, at every date to come. */
export async function settleAll(organizing: OrganizingOne): Promise<void> {
	const { shell, tx, at, training } = organizing;
	if (training.state !== "open") return;
	for (const date of await plannedDates(organizing)) {
		const settled = await settleDate(tx, shell, date.id, at);
		await tellOffers(tx, shell.ids, date.id, settled?.offered ?? [], at);
	}
}
