import { isNotice, type NoticeName } from "../core/notices.ts";
import type { SignupStatus } from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { dateWithId, loadTraining, type Training, type TrainingDate } from "./trainings.ts";

/** What a broadcast tells of a training's date. */
export interface LoadedNotice {
	readonly tag: string;
	readonly notice: NoticeName;
	readonly data: Readonly<Record<string, string>>;
	readonly training: Training;
	readonly date: TrainingDate;
	/** Of a notice of several dates: these, and of a move when each was to be. */
	readonly dates?: readonly NoticedDate[];
}

/** One of the dates that a notice tells of. */
export interface NoticedDate {
	readonly date: TrainingDate;
	/** When it was to be, as who is told of it knows it, of one that was moved. */
	readonly was?: Temporal.Instant;
}

/** Who is told where a training is, and who is not: everyone who counts on it, and everyone who hopes for a place. */
export const PLACED = ["signed"] as const satisfies readonly SignupStatus[];
export const HOPING = ["offered", "waiting"] as const satisfies readonly SignupStatus[];

/**
 * Several dates as a notice keeps them: their ids, and when each was to be; each member is told those that are theirs. Of
 * more than one message holds, which part it is, and how many dates are in each.
 */
export function noticedData(
	dates: readonly NoticedDate[],
	{ size, part }: { readonly size: number; readonly part: number },
): Readonly<Record<string, string>> {
	const moved = dates.some(({ was }) => was !== undefined);
	return {
		dates: dates.map(({ date }) => date.id).join(" "),
		...(moved ? { was: dates.map(({ date, was }) => (was ?? date.startsAt).toString()).join(" ") } : {}),
		size: String(size),
		part: String(part),
	};
}

/**
 * A notice of several dates with those that are one member's, as they are now; of a further part the last ones, should
 * they have given up some. Served by signups_date_id_member_id_key.
 */
export async function ownNotice(
	tx: Pick<Transaction, "signup">,
	notice: LoadedNotice,
	memberId: string,
): Promise<LoadedNotice> {
	const { dates = [], data } = notice;
	const rows = await tx.signup.findMany({
		where: {
			memberId,
			dateId: { in: dates.map(({ date }) => date.id) },
			status: { in: [...(data.placed === undefined ? HOPING : PLACED)] },
		},
		select: { dateId: true },
	});
	const held = new Set(rows.map(({ dateId }) => dateId));
	const own = dates.filter(({ date }) => held.has(date.id));
	const size = Number(data.size);
	const part = own.slice((Number(data.part) - 1) * size).slice(0, size);
	return { ...notice, dates: part.length > 0 ? part : (own.length > 0 ? own : dates).slice(-size) };
}

/** Reads `noticedData` back. A date that is gone is left out. */
async function noticedDates(
	tx: Pick<Transaction, "trainingDate" | "training">,
	data: Readonly<Record<string, string>>,
): Promise<readonly NoticedDate[] | undefined> {
	if (data.dates === undefined) return undefined;
	const was = data.was?.split(" ") ?? [];
	const found: NoticedDate[] = [];
	for (const [at, id] of data.dates.split(" ").entries()) {
		const date = await dateWithId(tx, id);
		const before = was[at];
		if (date) found.push({ date, ...(before === undefined ? {} : { was: Temporal.Instant.from(before) }) });
	}
	return found;
}

/** A notice by its broadcast's id, with the training as it stands; undefined for every other broadcast. */
export async function loadNotice(
	tx: Pick<Transaction, "broadcast" | "training" | "trainingDate">,
	keys: Keyring,
	broadcastId: string,
): Promise<LoadedNotice | undefined> {
	const row = await tx.broadcast.findUnique({
		where: { id: broadcastId },
		select: { kind: true, tag: true, subjectId: true, notice: true, noticeData: true },
	});
	if (row?.kind !== "reminder" || row.subjectId === null || !isNotice(row.notice)) return undefined;
	const date = await dateWithId(tx, row.subjectId);
	const training = date && (await loadTraining(tx, keys, { id: date.trainingId }));
	if (!date || !training) return undefined;
	const data = (row.noticeData ?? {}) as Record<string, string>;
	const dates = await noticedDates(tx, data);
	return { tag: row.tag, notice: row.notice, data, training, date, ...(dates ? { dates } : {}) };
}
