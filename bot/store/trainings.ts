import type { Rule } from "../core/audience.ts";
import { parseRule } from "../core/audience-parse.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Schedule } from "../core/training-schedule.ts";
import type { Prisma } from "./client/client.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";

/** How a training's words came to be in their language: by whoever offers it, a volunteer, or unreviewed. */
export type WordsOrigin = "written" | "volunteer" | "draft";

/** What a training is called and about, in one language. */
export interface TrainingWords {
	readonly title: string;
	readonly description: string;
	readonly origin: WordsOrigin;
	/** A pseudonym. */
	readonly by: string;
}

/** A training as it is kept. */
export interface Training {
	readonly id: string;
	/** Four letters or digits: its name in buttons and lists. */
	readonly tag: string;
	readonly state: "draft" | "open" | "cancelled" | "over";
	/** The language it is held in. */
	readonly language: Locale;
	readonly schedule: Schedule;
	/** How long each date takes. */
	readonly minutes: number;
	/** Where it is, or its link: only for those who signed up. */
	readonly place?: string;
	/** Absent: as many as come. */
	readonly capacity?: number;
	/** Who sees it in the list. */
	readonly rule: Rule;
	readonly audienceName?: string;
	/** What it is about: names of demands. */
	readonly topics: readonly string[];
	/** A pseudonym. */
	readonly trainer?: string;
	/** A pseudonym. */
	readonly createdBy: string;
	readonly createdAt: Temporal.Instant;
	readonly texts: Readonly<Partial<Record<Locale, TrainingWords>>>;
}

/** One date of a training. */
export interface TrainingDate {
	readonly id: string;
	readonly tag: string;
	readonly trainingId: string;
	readonly state: "planned" | "cancelled" | "over";
	readonly startsAt: Temporal.Instant;
	/** 0 at first, one more with each move: what calendars want. */
	readonly sequence: number;
	/** Said aloud in the training, by which members show that they came. */
	readonly code?: string;
}

/** How a training's place is bound to its row when sealed. */
export const placeOfTraining = (id: string): string => `trainings.place:${id}`;

type Reader = Pick<Transaction, "training" | "trainingDate">;

const WITH_TEXTS = { texts: { orderBy: { locale: "asc" } } } as const;

type Row = Prisma.TrainingGetPayload<{ include: { texts: true } }>;

/** A point in time as the database gives it. */
export const instantOfDate = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

function trainingOf(row: Row, keys: Keyring): Training {
	const texts = row.texts.filter(({ locale }) => isLocale(locale));
	return {
		id: row.id,
		tag: row.tag,
		state: row.state,
		language: isLocale(row.language) ? row.language : "en",
		schedule: row.schedule as unknown as Schedule,
		minutes: row.minutes,
		...(row.placeSealed === null ? {} : { place: keys.open(placeOfTraining(row.id), row.placeSealed) }),
		...(row.capacity === null ? {} : { capacity: row.capacity }),
		rule: parseRule(row.rule, row.tag),
		...(row.audienceName === null ? {} : { audienceName: row.audienceName }),
		topics: row.topics,
		...(row.trainer === null ? {} : { trainer: row.trainer }),
		createdBy: row.createdBy,
		createdAt: instantOfDate(row.createdAt),
		texts: Object.fromEntries(
			texts.map(({ locale, title, description, origin, by }) => [
				locale,
				{ title, description, origin: origin as WordsOrigin, by },
			]),
		),
	};
}

/** A training by its id or its tag. Served by trainings_pkey and trainings_tag_key. */
export async function loadTraining(
	tx: Reader,
	keys: Keyring,
	where: { readonly id: string } | { readonly tag: string },
): Promise<Training | undefined> {
	const row = await tx.training.findUnique({ where, include: WITH_TEXTS });
	return row ? trainingOf(row, keys) : undefined;
}

/** A training that nobody else can change until the transaction ends. Served by trainings_tag_key. */
export async function lockTraining(tx: Transaction, keys: Keyring, tag: string): Promise<Training | undefined> {
	await tx.$queryRawUnsafe("SELECT 1 FROM trainings WHERE tag = $1 FOR UPDATE", tag);
	return loadTraining(tx, keys, { tag });
}

/** Trainings in these states, the newest first. Served by trainings_state_idx. */
export async function listTrainings(
	tx: Reader,
	keys: Keyring,
	states: readonly Training["state"][],
): Promise<readonly Training[]> {
	const rows = await tx.training.findMany({
		where: { state: { in: [...states] } },
		orderBy: { createdAt: "desc" },
		include: WITH_TEXTS,
	});
	return rows.map((row) => trainingOf(row, keys));
}

type DateRow = Prisma.TrainingDateGetPayload<object>;

const dateOf = ({ code, startsAt, ...row }: DateRow): TrainingDate => ({
	id: row.id,
	tag: row.tag,
	trainingId: row.trainingId,
	state: row.state,
	sequence: row.sequence,
	startsAt: instantOfDate(startsAt),
	...(code === null ? {} : { code }),
});

/** The dates of a training, the first one first. Served by training_dates_training_id_starts_at_idx. */
export async function datesOfTraining(tx: Reader, trainingId: string): Promise<readonly TrainingDate[]> {
	const rows = await tx.trainingDate.findMany({
		where: { trainingId },
		orderBy: [{ startsAt: "asc" }, { id: "asc" }],
	});
	return rows.map(dateOf);
}

/** A date that nobody else can change until the transaction ends. Served by training_dates_tag_key. */
export async function lockDate(tx: Transaction, tag: string): Promise<TrainingDate | undefined> {
	await tx.$queryRawUnsafe("SELECT 1 FROM training_dates WHERE tag = $1 FOR UPDATE", tag);
	const row = await tx.trainingDate.findUnique({ where: { tag } });
	return row ? dateOf(row) : undefined;
}

/** Dates by their tags, as they stand, in the order of the tags. Served by training_dates_tag_key. */
export async function datesTagged(tx: Reader, tags: readonly string[]): Promise<readonly TrainingDate[]> {
	const rows = await tx.trainingDate.findMany({ where: { tag: { in: [...tags] } } });
	return tags.flatMap((tag) => rows.filter((row) => row.tag === tag).map(dateOf));
}

/** A date by its id. Served by training_dates_pkey. */
export async function dateWithId(tx: Reader, id: string): Promise<TrainingDate | undefined> {
	const row = await tx.trainingDate.findUnique({ where: { id } });
	return row ? dateOf(row) : undefined;
}
