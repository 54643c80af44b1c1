import type { Shell } from "../conversation/surroundings.ts";
import { freezesAt } from "../core/due.ts";
import { hashOf, loadBroadcast } from "../store/broadcasts.ts";
import { type Active, moveOn } from "../store/conduct.ts";
import { freezeCorrection } from "../store/correct.ts";
import type { Transaction } from "../store/database.ts";
import { freeze } from "../store/freeze.ts";
import { inLongTransaction } from "../store/unit.ts";
import { trip } from "./interrupt.ts";
import { postInPlaces } from "./posts.ts";

/** What moving broadcasts on works with. */
export type ConductorShell = Shell;

/** Freezes the audience of an approved broadcast when its time has come, and lets the first of it go. */
export async function startDue(shell: ConductorShell, { id }: Active, now: Temporal.Instant): Promise<void> {
	const { database, log } = shell;
	const broadcast = await loadBroadcast(database.prisma, { id });
	if (!broadcast) return;
	const at = freezesAt(broadcast.timing);
	if (at && Temporal.Instant.compare(at, now) > 0) return;
	const approved = broadcast.approvedHash;
	// What was approved is what goes out: not a word of it may have changed since.
	if (!approved || !Buffer.from(hashOf(broadcast)).equals(approved)) return trip(shell, id, "changed", now);
	const started = performance.now();
	const total = await inLongTransaction(database, (tx) =>
		broadcast.kind === "correction" ? startCorrection(shell, tx, id, now) : startWithCanary(tx, broadcast, now),
	);
	if (total === undefined) return;
	const ms = Math.round(performance.now() - started);
	log.info({ broadcast: id, kind: broadcast.kind, members: total, ms }, "broadcast.frozen");
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadBroadcast>>>;

/** Undefined when somebody has moved it meanwhile. */
async function startWithCanary(tx: Transaction, broadcast: Loaded, now: Temporal.Instant): Promise<number | undefined> {
	const to = { state: "canary", wave: 0, startedAt: now } as const;
	if (!(await moveOn(tx, broadcast.id, "approved", to))) return undefined;
	const { total } = await freeze(tx, broadcast, { now });
	await moveOn(tx, broadcast.id, "canary", { state: "canary", numbered: total });
	return total;
}

/** A correction is for those who read what was wrong, at once: no canary, no pause. */
async function startCorrection(
	shell: ConductorShell,
	tx: Transaction,
	id: string,
	now: Temporal.Instant,
): Promise<number | undefined> {
	// Undefined while some of the original are with their providers: looked at again at the next tick.
	const told = await freezeCorrection(tx, id, now);
	if (!told || !(await moveOn(tx, id, "approved", { state: "sending", wave: 1, startedAt: now }))) return undefined;
	await postInPlaces(shell, tx, id, now);
	return told.frozen;
}
