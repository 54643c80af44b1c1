import type { Ids } from "../core/ids.ts";
import { trainingDates } from "../core/training-dates.ts";
import type { Schedule } from "../core/training-schedule.ts";
import { audit } from "./audit.ts";
import type { Act } from "./broadcast-changes.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { datesOfTraining, loadTraining, type Training, type TrainingDate } from "./trainings.ts";
import { inTransaction } from "./unit.ts";

/** How far ahead the dates of a series are written, in days: as far as anybody plans. */
const AHEAD_DAYS = 180;

/** Characters of a date's tag. */
const TAG_LENGTH = 4;

const stamp = (at: Temporal.Instant) => new Date(at.epochMilliseconds);

/** Dates closer together than this have different codes, in hours: members send one during the training or soon after. */
const CODE_HOURS = 72;

/** Most draws of a code that nobody else has. */
const CODE_DRAWS = 50;

/** A code that is said aloud: a letter and digits, so that it is no answer, no option and no link code. */
async function freshCode(tx: Transaction, ids: Ids, startsAt: Temporal.Instant): Promise<string> {
	let code = "";
	for (let draws = 0; draws < CODE_DRAWS; draws++) {
		code = `T${ids.number(9_000) + 1_000}`;
		const near = {
			gt: stamp(startsAt.subtract({ hours: CODE_HOURS })),
			lt: stamp(startsAt.add({ hours: CODE_HOURS })),
		};
		if ((await tx.trainingDate.count({ where: { code, startsAt: near } })) === 0) break;
	}
	return code;
}

/** All dates that were named one by one; of a series those that come within half a year. */
function upcoming(schedule: Schedule, now: Temporal.Instant): readonly Temporal.Instant[] {
	const days = "dates" in schedule ? AHEAD_DAYS * 5 : AHEAD_DAYS;
	return trainingDates(schedule, now, now.add({ hours: 24 * days }));
}

/** Writes the dates of a training that are not there yet; returns how many. */
async function writeDates(
	tx: Transaction,
	ids: Ids,
	{ id, schedule }: Pick<Training, "id" | "schedule">,
	now: Temporal.Instant,
): Promise<number> {
	const known = new Set((await datesOfTraining(tx, id)).map(({ startsAt }) => startsAt.epochMilliseconds));
	const missing = upcoming(schedule, now).filter(({ epochMilliseconds }) => !known.has(epochMilliseconds));
	for (const startsAt of missing)
		await tx.trainingDate.create({
			data: {
				id: ids.uuid(),
				trainingId: id,
				tag: ids.tag(TAG_LENGTH),
				state: "planned",
				startsAt: stamp(startsAt),
				code: await freshCode(tx, ids, startsAt),
			},
		});
	return missing.length;
}

/** Opens a draft to members: its dates are written. Returns how many there are; with none it stays a draft. */
export async function openTraining(tx: Transaction, ids: Ids, training: Training, { actor, at }: Act): Promise<number> {
	const dates = await writeDates(tx, ids, training, at);
	if (dates === 0) return 0;
	await tx.training.update({ where: { id: training.id }, data: { state: "open" } });
	await audit(tx, { actor, action: "training.open", subject: training.id, detail: { dates }, at });
	return dates;
}

/** How long after its last date a training is still open to the staff, in days: who came is noted, and it may go on. */
const OPEN_DAYS = 30;

/** Ends trainings whose last date is long past. */
async function endPast(database: Database, now: Temporal.Instant): Promise<void> {
	await database.prisma.$executeRawUnsafe(
		`UPDATE trainings t SET state = 'over' WHERE t.state = 'open' AND NOT EXISTS (
		   SELECT 1 FROM training_dates d WHERE d.training_id = t.id AND d.starts_at > $1::timestamptz)`,
		now.subtract({ hours: 24 * OPEN_DAYS }).toString(),
	);
}

/** Adds the dates of open series that have come within half a year, and ends trainings that are past. Run once a day. */
export async function extendDates(database: Database, keys: Keyring, ids: Ids, now: Temporal.Instant): Promise<number> {
	const open = await database.prisma.training.findMany({ where: { state: "open" }, select: { id: true } });
	let added = 0;
	for (const { id } of open)
		added += await inTransaction(database, async (tx) => {
			await tx.$queryRawUnsafe("SELECT 1 FROM trainings WHERE id = $1::uuid FOR UPDATE", id);
			const training = await loadTraining(tx, keys, { id });
			return training?.state === "open" && "rule" in training.schedule ? writeDates(tx, ids, training, now) : 0;
		});
	await endPast(database, now);
	return added;
}

/**
 * Moves a locked date; calendars see that by its sequence. No place is offered for longer than until it begins. Who signed
 * up is told by the caller.
 */
export async function moveDate(
	tx: Transaction,
	date: TrainingDate,
	startsAt: Temporal.Instant,
	{ actor, at }: Act,
): Promise<void> {
	await tx.trainingDate.update({
		where: { id: date.id },
		data: { startsAt: stamp(startsAt), sequence: { increment: 1 } },
	});
	await tx.signup.updateMany({
		where: { dateId: date.id, status: "offered", until: { gt: stamp(startsAt) } },
		data: { until: stamp(startsAt) },
	});
	const detail = { from: date.startsAt.toString(), to: startsAt.toString() };
	await audit(tx, { actor, action: "training.move", subject: date.id, detail, at });
}

/** Lets calendars see that something else about dates has changed. */
export async function raiseSequence(tx: Transaction, dates: readonly TrainingDate[]): Promise<void> {
	await tx.trainingDate.updateMany({
		where: { id: { in: dates.map(({ id }) => id) } },
		data: { sequence: { increment: 1 } },
	});
}

/** Cancels a locked date. Sign-ups stay as they are, so that everyone can be told. */
export async function cancelDate(tx: Transaction, date: TrainingDate, { actor, at }: Act): Promise<void> {
	await tx.trainingDate.update({
		where: { id: date.id },
		data: { state: "cancelled", sequence: { increment: 1 } },
	});
	await audit(tx, { actor, action: "training.cancel-date", subject: date.id, detail: {}, at });
}

/** Cancels a locked training. Its dates are cancelled one by one. */
export async function cancelTraining(tx: Transaction, { id }: Training, { actor, at }: Act): Promise<void> {
	await tx.training.update({ where: { id }, data: { state: "cancelled" } });
	await audit(tx, { actor, action: "training.cancel", subject: id, detail: {}, at });
}
