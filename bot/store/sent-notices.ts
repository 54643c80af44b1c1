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
	return { tag: row.tag, notice: row.notice, data, training, date };
}
