import { isNotice, type NoticeName } from "../core/notices.ts";
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
	/** When it was to be, of one that was moved. */
	readonly was?: Temporal.Instant;
}

/** Several dates as a notice keeps them: their ids, and when each was to be. */
export function noticedData(dates: readonly NoticedDate[]): Readonly<Record<string, string>> {
	const was = dates.flatMap((each) => (each.was ? [each.was.toString()] : []));
	return { dates: dates.map(({ date }) => date.id).join(" "), ...(was.length > 0 ? { was: was.join(" ") } : {}) };
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
