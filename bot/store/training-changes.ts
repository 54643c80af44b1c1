import type { Rule } from "../core/audience.ts";
import type { Ids } from "../core/ids.ts";
import type { Locale } from "../core/locale.ts";
import type { Schedule } from "../core/training-schedule.ts";
import { audit } from "./audit.ts";
import type { Act } from "./broadcast-changes.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { loadTraining, placeOfTraining, type Training, type WordsOrigin } from "./trainings.ts";

/** What of a training may change besides its words and its dates; null takes a field out. */
export interface TrainingChange {
	readonly language?: Locale;
	/** Of a draft only: the dates of an open one are moved one by one. */
	readonly schedule?: Schedule;
	readonly minutes?: number;
	readonly place?: string | null;
	readonly capacity?: number | null;
	readonly rule?: Rule;
	readonly audienceName?: string | null;
	readonly topics?: readonly string[];
	readonly trainer?: string;
}

/** Characters of a tag. Reason: it is typed, and stands in each button. */
const TAG_LENGTH = 4;

/** How long a training takes until somebody says so, in minutes. */
const MINUTES = 60;

async function reloaded(tx: Transaction, keys: Keyring, id: string): Promise<Training> {
	const training = await loadTraining(tx, keys, { id });
	if (!training) throw new Error("a training that was just written is gone");
	return training;
}

/** Begins a training: a draft that nobody sees, held in `language` by whoever begins it, open to everyone. */
export async function beginTraining(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	language: Locale,
	{ actor, at }: Act,
): Promise<Training> {
	const id = ids.uuid();
	await tx.training.create({
		data: {
			id,
			tag: ids.tag(TAG_LENGTH),
			state: "draft",
			language,
			schedule: { zone: "UTC", dates: [] },
			minutes: MINUTES,
			rule: { all: [] },
			trainer: actor,
			createdBy: actor,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
	await audit(tx, { actor, action: "training.begin", subject: id, detail: {}, at });
	return reloaded(tx, keys, id);
}

/** Changes a locked training. The place is sealed; the log has only which fields changed. */
export async function changeTraining(
	tx: Transaction,
	keys: Keyring,
	{ id }: Training,
	change: TrainingChange,
	{ actor, at }: Act,
): Promise<Training> {
	const { place, rule, schedule, topics, ...plain } = change;
	await tx.training.update({
		where: { id },
		data: {
			...plain,
			...(rule ? { rule: rule as object } : {}),
			...(schedule ? { schedule: schedule as object } : {}),
			...(topics ? { topics: [...topics] } : {}),
			...(place === undefined ? {} : { placeSealed: place === null ? null : keys.seal(placeOfTraining(id), place) }),
		},
	});
	const what = Object.keys(change).join(",");
	await audit(tx, { actor, action: "training.change", subject: id, detail: { what }, at });
	return reloaded(tx, keys, id);
}

/**
 * Puts a training's words in one language in the place of earlier ones. New words make translations drafts again, and what
 * others wrote in other languages: it says what was said before.
 */
export async function putTrainingWords(
	tx: Transaction,
	keys: Keyring,
	training: Training,
	locale: Locale,
	words: { readonly title: string; readonly description: string; readonly origin: WordsOrigin },
	{ actor, at }: Act,
): Promise<Training> {
	const { id } = training;
	const before = training.texts[locale];
	const row = { ...words, by: actor, at: new Date(at.epochMilliseconds) };
	await tx.trainingText.upsert({
		where: { trainingId_locale: { trainingId: id, locale } },
		create: { trainingId: id, locale, ...row },
		update: row,
	});
	const rewritten =
		words.origin === "written" && before && (before.title !== words.title || before.description !== words.description);
	if (rewritten)
		await tx.trainingText.updateMany({
			where: {
				trainingId: id,
				locale: { not: locale },
				OR: [{ origin: "volunteer" }, { origin: "written", by: { not: actor } }],
			},
			data: { origin: "draft" },
		});
	const what = `words.${locale}.${words.origin}`;
	await audit(tx, { actor, action: "training.change", subject: id, detail: { what }, at });
	return reloaded(tx, keys, id);
}

/** Throws a draft away, which nobody has seen. */
export async function discardTraining(tx: Transaction, { id, state }: Training, { actor, at }: Act): Promise<void> {
	if (state !== "draft") throw new Error("only a draft is discarded; what is open is cancelled");
	await tx.training.delete({ where: { id } });
	await audit(tx, { actor, action: "training.discard", subject: id, detail: {}, at });
}

/** Whether a pseudonym is that of somebody on the staff: who may be a trainer. Served by members_pseudonym_key. */
export async function isOnStaff(tx: Transaction, pseudonym: string): Promise<boolean> {
	const found = await tx.member.findUnique({ where: { pseudonym }, select: { role: true } });
	return found !== null && found.role !== "member";
}

/** Most of the staff that are suggested. */
const STAFF_MAX = 50;

/** The pseudonyms of the staff, who may be trainers. */
export async function staffPseudonyms(tx: Transaction): Promise<readonly string[]> {
	const rows = await tx.member.findMany({
		where: { role: { not: "member" } },
		orderBy: { pseudonym: "asc" },
		take: STAFF_MAX,
		select: { pseudonym: true },
	});
	return rows.map(({ pseudonym }) => pseudonym);
}

/** Nobody is named to members as a trainer who has left the staff: what they were to hold has none, until one is chosen. */
export async function releaseTrainings(tx: Transaction, pseudonym: string): Promise<void> {
	await tx.training.updateMany({
		where: { trainer: pseudonym, state: { in: ["draft", "open"] } },
		data: { trainer: null },
	});
}

/** Two members turned out to be one person: what the one offers, trains or noted is the other's. */
export async function mergeTrainers(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.training.updateMany({ where: { createdBy: from }, data: { createdBy: into } });
	await tx.training.updateMany({ where: { trainer: from }, data: { trainer: into } });
	await tx.signup.updateMany({ where: { notedBy: from }, data: { notedBy: into } });
}
