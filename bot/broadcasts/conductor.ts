import { tripOf } from "../core/breaker.ts";
import { traceOf } from "../core/errors.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import { suppressWaiting } from "../store/broadcast-state.ts";
import {
	type Active,
	activeBroadcasts,
	breakerFigures,
	canaryUnderWay,
	isUnderWay,
	markReported,
	moveOn,
} from "../store/conduct.ts";
import type { Posts } from "../store/posts.ts";
import { codesOf, inTransaction } from "../store/unit.ts";
import { filteredChannels, trip } from "./interrupt.ts";
import { postInPlaces } from "./posts.ts";
import { finalReport } from "./report.ts";
import { type ConductorShell, startDue } from "./start.ts";

/** The post of the process that moves broadcasts on. */
const POST = "conductor";

/** How often every broadcast is looked at, in milliseconds. */
const LOOK_MS = 500;

/** For how long a guessed opt-out holds a member, in days: as `HOLD_DAYS` of a turn. */
const HOLD_DAYS = 30;

/** What the conductor works with. */
interface ConductorParts extends ConductorShell {
	readonly posts: Posts;
	/** How long the figures of a canary are watched, in minutes. */
	readonly watchMinutes: number;
}

/**
 * Starts the conductor, which moves broadcasts from approval to their last delivery; any number of processes may, and one
 * of them holds its post.
 */
export function startConductor(shell: ConductorParts): Rounds {
	const { log, posts, database } = shell;
	return startRounds(
		LOOK_MS,
		async () => {
			if ((await posts.hold(POST)) !== "held") return;
			for (const broadcast of await activeBroadcasts(database, shell.clock.now()))
				await step(shell, broadcast).catch((error: unknown) => {
					const reason = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
					log.error({ broadcast: broadcast.id, error: reason, trace: traceOf(error) }, "broadcast.not-moved");
				});
		},
		(error) => log.warn({ reason: codesOf(error)[0] ?? (error as Error).name }, "broadcasts.not-looked-at"),
	);
}

/** Moves one broadcast on by one step, when it is time. */
async function step(shell: ConductorParts, broadcast: Active): Promise<void> {
	const { database, clock } = shell;
	const now = clock.now();
	const { id, state } = broadcast;
	if (state === "approved") return startDue(shell, broadcast, now);
	if (state === "stopped") return sumUp(shell, id, now);
	if ((await filteredChannels(database, id)).length > 0) return trip(shell, id, "filtered", now);
	const tripped = tripOf(await breakerFigures(database, id, HOLD_DAYS));
	if (tripped) return trip(shell, id, tripped, now);
	if (state === "canary" && !(await canaryUnderWay(database, id, now))) return watch(shell, id, now);
	if (state === "watching" && broadcast.watchUntil && Temporal.Instant.compare(broadcast.watchUntil, now) <= 0)
		return open(shell, id, now);
	if (state === "sending" && !(await isUnderWay(database, id))) return finish(shell, id, now);
}

/** The canary is out: its figures are watched for a while, unless it was everyone. */
async function watch(shell: ConductorParts, id: string, now: Temporal.Instant): Promise<void> {
	if (!(await isUnderWay(shell.database, id))) return open(shell, id, now);
	const watchUntil = now.add({ milliseconds: Math.round(shell.watchMinutes * 60_000) });
	await inTransaction(shell.database, (tx) => moveOn(tx, id, "canary", { state: "watching", watchUntil }));
	shell.log.info({ broadcast: id }, "broadcast.watching");
}

/** Nothing spoke against it: everyone is written to, and the channels get their posts. */
async function open(shell: ConductorShell, id: string, now: Temporal.Instant): Promise<void> {
	await inTransaction(shell.database, async (tx) => {
		const to = { state: "sending", wave: 1, watchUntil: null } as const;
		const moved = (await moveOn(tx, id, "watching", to)) || (await moveOn(tx, id, "canary", to));
		if (moved) await postInPlaces(shell, tx, id, now);
	});
	shell.log.info({ broadcast: id }, "broadcast.sending");
}

/** Its author is told what a broadcast came to that was stopped for good, once nothing of it is on its way. */
async function sumUp(shell: ConductorShell, id: string, now: Temporal.Instant): Promise<void> {
	// What was on its way then may have come back to wait.
	await inTransaction(shell.database, (tx) => suppressWaiting(tx, id, "stopped", now));
	if (await isUnderWay(shell.database, id)) return;
	const report = await finalReport(shell, id, now);
	await inTransaction(shell.database, async (tx) => {
		if (await markReported(tx, id, now)) await report(tx);
	});
}

async function finish(shell: ConductorShell, id: string, now: Temporal.Instant): Promise<void> {
	const report = await finalReport(shell, id, now);
	await inTransaction(shell.database, async (tx) => {
		if (await moveOn(tx, id, "sending", { state: "done", finishedAt: now })) await report(tx);
	});
	shell.log.info({ broadcast: id }, "broadcast.done");
}
