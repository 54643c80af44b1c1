import type { NoticeName } from "../core/notices.ts";
import type { Line } from "../core/text.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { type Holders, holdersOf } from "../store/date-holders.ts";
import { outdate, remind } from "../store/notices.ts";
import { type NoticedDate, noticedData } from "../store/sent-notices.ts";
import { settleDate } from "../store/signups.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import type { OrganizingOne } from "./organizing.ts";
import { tellOffers } from "./places.ts";
import { fitsOneMessage } from "./wording.ts";

/** Who hears that a date changes: everyone who counts on it, or hopes for a place. */
const CONCERNED = ["signed", "offered", "waiting"] as const satisfies readonly SignupStatus[];

/** What of an open training may change, so that who signed up must know. */
export type Told = "words" | "language" | "length" | "place";

/** What may happen to dates, and what is told of it to who has several of them. */
const SEVERAL = { moved: "movedSeveral", changed: "changedSeveral", cancelled: "cancelledSeveral" } as const;

/**
 * Tells everyone who signed up for one of these dates what happened to them, in their language: each member once, with all
 * of the dates that are theirs; in several messages where one cannot hold them.
 *
 * @param happened the dates as they are now, in order
 * @returns how many members are told
 */
export async function tell(
	organizing: OrganizingOne,
	notice: keyof typeof SEVERAL,
	happened: readonly NoticedDate[],
	data: Readonly<Record<string, string>> = {},
): Promise<number> {
	const { shell, tx, at } = organizing;
	const ids = happened.map(({ date }) => date.id);
	for (const dateId of ids) await outdate(tx, { dateId, notice, statuses: CONCERNED }, at);
	let count = 0;
	for (const holders of await holdersOf(tx, ids, CONCERNED)) {
		const mine = happened.filter(({ date }) => holders.dates.includes(date.id));
		const [first, ...more] = mine;
		if (!first) continue;
		const to = { dateId: holders.subject, statuses: CONCERNED, members: holders.members };
		if (more.length === 0) {
			const told = first.was ? { ...data, was: first.was.toString() } : data;
			count += await remind(tx, { ...to, notice, data: told }, at, shell.ids);
			continue;
		}
		let told = 0;
		for (const part of inMessages(organizing, SEVERAL[notice], mine, holders)) {
			const what = { ...to, notice: SEVERAL[notice], data: { ...data, ...noticedData(part) } };
			told = Math.max(told, await remind(tx, what, at, shell.ids));
		}
		count += told;
	}
	return count;
}

/** Dates in as few messages as these members' channel takes, none of them cut. */
function inMessages(
	{ shell, training }: OrganizingOne,
	notice: NoticeName,
	dates: readonly NoticedDate[],
	{ channel, readers }: Holders,
): readonly (readonly NoticedDate[])[] {
	const limits = shell.channels.get(channel)?.limits;
	const fits = (part: readonly NoticedDate[]) => {
		const [first] = part;
		if (!limits || !first) return true;
		const sent = { tag: "aaaa", notice, data: {}, training, date: first.date, dates: part };
		return readers.every((reader) => fitsOneMessage(sent, reader, limits, shell.texts));
	};
	if (fits(dates)) return [dates];
	const parts: NoticedDate[][] = [];
	for (const date of dates) {
		const last = parts.at(-1);
		if (last && fits([...last, date])) last.push(date);
		else parts.push([date]);
	}
	return parts;
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
	const dates = await plannedDates(organizing);
	const count = await tell(
		organizing,
		"changed",
		dates.map((date) => ({ date })),
		{ what },
	);
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
