import type { Line } from "../core/text.ts";
import type { SignupStatus } from "../core/training-places.ts";
import { type DateHolder, holdersOf } from "../store/date-holders.ts";
import { outdate, type Reached, remind } from "../store/notices.ts";
import { HOPING, type NoticedDate, noticedData, PLACED } from "../store/sent-notices.ts";
import { settleDate } from "../store/signups.ts";
import { raiseSequence } from "../store/training-dates.ts";
import { datesOfTraining, type TrainingDate } from "../store/trainings.ts";
import { takeBackChange, takeBackChangesOfCancelled, takeBackMoves, type Untold } from "../store/untold.ts";
import type { OrganizingOne } from "./organizing.ts";
import { tellOffers } from "./places.ts";
import { Room } from "./room.ts";

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

/** Quiet hours shift nothing for longer, in hours. */
const SHIFT_HOURS = 48;

const NOBODY: Reached = { count: 0, late: 0 };

/** Members to whom the same is news, of what happened and of what they had not been told before. */
interface Circle {
	readonly untold: Untold;
	readonly has: (memberId: string) => boolean;
}

/** Who has been told all so far, and who has not: in circles that lack the same. */
function circlesOf(untold: ReadonlyMap<string, Untold>): readonly Circle[] {
	const lacks = (one: Untold) => JSON.stringify([...one].map(([date, was]) => [date, was.toString()]).sort());
	const circles = [...Map.groupBy(untold, ([, one]) => lacks(one)).values()].map((same): Circle => {
		const members = new Set(same.map(([memberId]) => memberId));
		return { untold: same[0]?.[1] ?? new Map(), has: (memberId) => members.has(memberId) };
	});
	return [{ untold: new Map(), has: (memberId) => !untold.has(memberId) }, ...circles];
}

/** What one circle is to hear: dates by the times that they know, and none that is back where they know it. */
function newsFor({ untold }: Circle, happened: Happened, planned: readonly TrainingDate[]): readonly Happened[] {
	const mine = happened.dates.map((each) => {
		const was = untold.get(each.date.id) ?? each.was;
		return { date: each.date, ...(was ? { was } : {}) };
	});
	const others = planned.flatMap((date) => {
		const was = untold.get(date.id);
		return was && !mine.some((each) => each.date.id === date.id) ? [{ date, was }] : [];
	});
	const isElsewhere = ({ date, was }: NoticedDate) => !was?.equals(date.startsAt);
	const inOrder = (dates: readonly NoticedDate[]) =>
		dates.toSorted((a, b) => Temporal.Instant.compare(a.date.startsAt, b.date.startsAt));
	if (happened.notice === "moved") return [{ ...happened, dates: inOrder([...mine, ...others].filter(isElsewhere)) }];
	return [
		{ ...happened, dates: mine },
		{ notice: "moved", dates: inOrder(others.filter(isElsewhere)) },
	];
}

/**
 * Tells everyone who signed up for one of these dates what happened to them, in their language: each member once, with all
 * of the dates that are theirs, and once those that they wait for; in several messages where one cannot hold them. What
 * still waits to be told of them, since it is night, is told along, as it is now.
 */
export async function tell(organizing: OrganizingOne, happened: Happened): Promise<readonly Line[]> {
	const { tx, at } = organizing;
	const { notice, dates, what } = happened;
	const ids = dates.map(({ date }) => date.id);
	for (const dateId of ids) await outdate(tx, { dateId, notice, statuses: [...PLACED, ...HOPING] }, at);
	if (what !== undefined) await takeBackChange(tx, ids, what, at);
	if (notice === "cancelled") await takeBackChangesOfCancelled(tx, ids, at);
	const untold = notice === "changed" ? new Map<string, Untold>() : await takeBackMoves(tx, ids, at);
	const planned = untold.size > 0 ? await plannedDates(organizing) : [];
	let sum = NOBODY;
	for (const circle of circlesOf(untold))
		for (const news of newsFor(circle, happened, planned)) {
			const placed = await tellSome(organizing, circle, news, PLACED, { placed: "yes" });
			// Who only hopes for a place is not told where it is, and so not that it is elsewhere.
			const hoping = what === "place" ? NOBODY : await tellSome(organizing, circle, news, HOPING, {});
			if (news.notice === notice) sum = plus(plus(sum, placed), hoping);
		}
	return [
		{ key: "training-staff-told", params: { count: sum.count } },
		...(sum.late > 0 ? [{ key: "training-staff-told-late" as const, params: { count: sum.late } }] : []),
	];
}

/** A member to tell, and how. */
interface Telling {
	readonly holder: DateHolder;
	/** Dates that one message to them holds. */
	readonly size: number;
	readonly parts: number;
	/** Before this they should hear of it, where it may be before the next morning. */
	readonly before: Temporal.Instant | undefined;
}

async function tellSome(
	organizing: OrganizingOne,
	{ has }: Circle,
	{ notice, dates, what }: Happened,
	statuses: readonly SignupStatus[],
	standing: Readonly<Record<string, string>>,
): Promise<Reached> {
	const { shell, tx, at, training } = organizing;
	if (dates.length === 0) return NOBODY;
	const data = { ...standing, ...(what === undefined ? {} : { what }) };
	const room = new Room(shell, { training, notice: SEVERAL[notice], data, dates });
	const soon = at.add({ hours: SHIFT_HOURS });
	const ids = dates.map(({ date }) => date.id);
	const holders = (await holdersOf(tx, ids, statuses)).filter(({ memberId }) => has(memberId));
	const tellings = holders.map((holder): Telling => {
		const mine = holder.dates.length;
		const most = mine === 1 ? 1 : room.for(holder);
		// One message is alike whatever else it could hold.
		const size = most < mine ? most : dates.length;
		const before = beforeAll(dates.filter(({ date }) => holder.dates.includes(date.id)));
		const urgent = before && Temporal.Instant.compare(before, soon) < 0;
		return { holder, size, parts: Math.ceil(mine / size), before: urgent ? before : undefined };
	});
	let sum = NOBODY;
	// As few statements as can be, however many members there are: what is theirs is read when it is sent.
	for (const alike of Map.groupBy(tellings, keyOf).values()) {
		const [first] = alike;
		if (!first) continue;
		const { holder, size, before } = first;
		const to = { dateId: holder.subject, statuses, ...(before ? { lateAfter: before } : {}) };
		const members = (part: number) => alike.filter(({ parts }) => parts >= part).map((each) => each.holder.memberId);
		const own = dates.find(({ date }) => date.id === holder.subject);
		if (holder.dates.length === 1) {
			const told = own?.was ? { ...data, was: own.was.toString() } : data;
			const reached = await remind(tx, { ...to, notice, members: members(1), data: told }, at, shell.ids);
			if (holder.can) sum = plus(sum, reached);
			continue;
		}
		const last = Math.max(...alike.map(({ parts }) => parts));
		for (let part = 1; part <= last; part++) {
			const told = { ...data, ...noticedData(dates, { size, part }) };
			const what = { ...to, notice: SEVERAL[notice], members: members(part), data: told };
			const reached = await remind(tx, what, at, shell.ids);
			if (part === 1 && holder.can) sum = plus(sum, reached);
		}
	}
	return sum;
}

const plus = (one: Reached, other: Reached): Reached => ({
	count: one.count + other.count,
	late: one.late + other.late,
});

/** Members with one key are told in the same statement, and counted alike. */
const keyOf = ({ holder, size, before }: Telling): string =>
	`${holder.subject} ${holder.dates.length === 1 ? "one" : size} ${before ?? ""} ${holder.can}`;

/** The first of the times that members count on: an old one by which they would go, or a new one that they would miss. */
function beforeAll(dates: readonly NoticedDate[]): Temporal.Instant | undefined {
	return dates.flatMap(({ date, was }) => [date.startsAt, ...(was ? [was] : [])]).sort(Temporal.Instant.compare)[0];
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
