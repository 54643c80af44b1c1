import type { NoticeName } from "../core/notices.ts";
import type { Line } from "../core/text.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { type Holders, holdersOf } from "../store/date-holders.ts";
import { outdate, type Reached, remind } from "../store/notices.ts";
import { type NoticedDate, noticedData } from "../store/sent-notices.ts";
import { settleDate } from "../store/signups.ts";
import { raiseSequence } from "../store/training-dates.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import { calendarPath } from "./calendar.ts";
import type { OrganizingOne } from "./organizing.ts";
import { tellOffers } from "./places.ts";
import { fitsOneMessage } from "./wording.ts";

/**
 * Who hears that a date changes: everyone who counts on it, and everyone who hopes for a place. Only those who have one are
 * told where it is.
 */
const CONCERNED = {
	placed: ["signed"],
	hoping: ["offered", "waiting"],
} as const satisfies Readonly<Record<string, readonly SignupStatus[]>>;

/** What of an open training may change, so that who signed up must know. */
export type Told = "words" | "language" | "length" | "place";

/** What may happen to dates, and what is told of it to who has several of them. */
const SEVERAL = { moved: "movedSeveral", changed: "changedSeveral", cancelled: "cancelledSeveral" } as const;

/** What happened to dates. */
interface Happened {
	readonly notice: keyof typeof SEVERAL;
	/** The dates as they are now, in order. */
	readonly dates: readonly NoticedDate[];
	/** Of `changed`. */
	readonly what?: Told;
}

/** Before this a member should hear of it: they may go by the old time, or miss the new one. */
const countsFrom = ({ date, was }: NoticedDate): Temporal.Instant =>
	was && Temporal.Instant.compare(was, date.startsAt) < 0 ? was : date.startsAt;

/**
 * Tells everyone who signed up for one of these dates what happened to them, in their language: each member once, with all
 * of the dates that are theirs, and once those that they wait for; in several messages where one cannot hold them.
 */
export async function tell(organizing: OrganizingOne, happened: Happened): Promise<readonly Line[]> {
	const { tx, at } = organizing;
	const { notice, dates, what } = happened;
	const statuses = [...CONCERNED.placed, ...CONCERNED.hoping];
	for (const { date } of dates) await outdate(tx, { dateId: date.id, notice, statuses }, at);
	const placed = await tellSome(organizing, happened, CONCERNED.placed, { placed: "yes" });
	// Who only hopes for a place is not told where it is, and so not that it is elsewhere.
	const hoping = what === "place" ? NOBODY : await tellSome(organizing, happened, CONCERNED.hoping, {});
	const late = placed.late + hoping.late;
	return [
		{ key: "training-staff-told", params: { count: placed.count + hoping.count } },
		...(late > 0 ? [{ key: "training-staff-told-late" as const, params: { count: late } }] : []),
	];
}

const NOBODY: Reached = { count: 0, late: 0 };

async function tellSome(
	organizing: OrganizingOne,
	{ notice, dates, what }: Happened,
	statuses: readonly SignupStatus[],
	standing: Readonly<Record<string, string>>,
): Promise<Reached> {
	const { shell, tx, at } = organizing;
	const data = { ...standing, ...(what === undefined ? {} : { what }) };
	const ids = dates.map(({ date }) => date.id);
	let sum = NOBODY;
	for (const holders of await holdersOf(tx, ids, statuses)) {
		const mine = dates.filter(({ date }) => holders.dates.includes(date.id));
		const [first, ...more] = mine;
		if (!first) continue;
		const to = {
			dateId: holders.subject,
			statuses,
			members: holders.members,
			lateAfter: mine.map(countsFrom).sort(Temporal.Instant.compare)[0] ?? at,
		};
		let reached: Reached;
		if (more.length === 0) {
			const told = first.was ? { ...data, was: first.was.toString() } : data;
			reached = await remind(tx, { ...to, notice, data: told }, at, shell.ids);
		} else {
			reached = NOBODY;
			for (const part of inMessages(organizing, SEVERAL[notice], data, mine, holders)) {
				const told = { ...data, ...noticedData(part) };
				reached = await remind(tx, { ...to, notice: SEVERAL[notice], data: told }, at, shell.ids);
			}
		}
		sum = { count: sum.count + reached.count, late: sum.late + reached.late };
	}
	return sum;
}

/** Dates in as few messages as these members' channel takes, none of them cut. */
function inMessages(
	{ shell, training }: OrganizingOne,
	notice: NoticeName,
	data: Readonly<Record<string, string>>,
	dates: readonly NoticedDate[],
	{ channel, readers }: Holders,
): readonly (readonly NoticedDate[])[] {
	const limits = shell.channels.get(channel)?.limits;
	const { texts } = shell;
	const words = { texts, calendarLink: (date: TrainingDate) => `${shell.publicUrl}${calendarPath(shell.keys, date)}` };
	const fits = (part: readonly NoticedDate[]) => {
		const [first] = part;
		if (!limits || !first) return true;
		const sent = { tag: "aaaa", notice, data, training, date: first.date, dates: part };
		return readers.every((reader) => fitsOneMessage(sent, reader, limits, words));
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

/** Tells everyone who signed up for a date to come that something about an open training has changed, and says so. */
export async function tellOfChange(organizing: OrganizingOne, what: Told): Promise<readonly Line[]> {
	if (organizing.training.state !== "open") return [];
	const dates = await plannedDates(organizing);
	// A calendar takes a change only of what is newer.
	await raiseSequence(organizing.tx, dates);
	const told = await tell(organizing, { notice: "changed", what, dates: dates.map((date) => ({ date })) });
	return [{ key: "training-staff-changed", params: {} }, ...told];
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
