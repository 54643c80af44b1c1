import { type Channel, type Found, SendError } from "../core/channel.ts";
import { halt } from "../store/halts.ts";
import { type Settled, setReach } from "../store/outbox.ts";
import type { Gate } from "./gate.ts";
import { BEGIN_WITHIN_MS, type Job, RECALLED } from "./job.ts";
import type { SendingShell } from "./shell.ts";
import { withFile } from "./stored-file.ts";

/** Most tries of one message before it is given up as failed. */
const TRIES_MAX = 8;

/** First wait after a refusal that named none, in seconds; doubled with each try. */
const BACKOFF_SECONDS = 2;

/**
 * How soon a reply is tried for a second time, without going back to the queue, in milliseconds. Reason: somebody waits,
 * and most failures of a provider are over at once.
 */
const REPLY_AGAIN_MS = 200;

/** How soon a message of unknown fate is asked about, in seconds. */
export const RECONCILE_SECONDS = 6;

/** How long the fate of a message is looked for before it is listed as unknown, in minutes. */
const RECONCILE_MINUTES = 10;

const UNKNOWN: Found = { state: "unknown" };

/**
 * Makes one try at a job, through the gate, and says how it ended. Rejects with `RECALLED` only, when it is called back
 * before it has begun, or its turn comes so late that another process may soon take it.
 */
export async function attempt(
	shell: SendingShell,
	channel: Channel,
	gate: Gate,
	job: Job,
	recall: AbortSignal | undefined,
): Promise<Settled> {
	try {
		return await tryOnce(shell, channel, gate, job, recall).catch(async (error: unknown) => {
			if (!soonAgain(job, error)) throw error;
			await new Promise((resolve) => setTimeout(resolve, REPLY_AGAIN_MS));
			return tryOnce(shell, channel, gate, job, recall);
		});
	} catch (error) {
		if (error === RECALLED) throw error;
		return failed(shell, gate, job, error);
	}
}

/** True of an answer to somebody who waits, which the provider did not take, for no reason that it gave. */
function soonAgain({ kind, attempts, doubtful }: Job, error: unknown): boolean {
	const passing = error instanceof SendError && error.kind === "retry" && error.retryAfterMs === undefined;
	return passing && kind === "reply" && attempts === 0 && !doubtful;
}

async function tryOnce(
	shell: SendingShell,
	channel: Channel,
	gate: Gate,
	job: Job,
	recall: AbortSignal | undefined,
): Promise<Settled> {
	const now = shell.clock.now();
	const tried = { id: job.id, firstTriedAt: job.firstTriedAt ?? now, others: job.others };
	if (job.doubtful && channel.find) {
		const found = await gate.pass(1, job.kind, async () => channel.find?.(job.to, job.message, tried) ?? UNKNOWN);
		if (found.state === "sent") return { id: job.id, state: "sent", providerId: found.providerId };
		if (found.state === "unknown") return stillUnknown(job, now);
		if (job.instead) return found.until ? askAfter(job, found.until, now) : job.instead;
	} else if (job.doubtful && job.kind === "unasked") return { id: job.id, state: "unknown", errorCode: "no-answer" };
	const units = channel.cost?.(job.to, job.message) ?? 1;
	const send = async (): Promise<Settled> => {
		const { providerId } = await channel.send(job.to, await withFile(shell, job.message), tried);
		return { id: job.id, state: "sent", providerId };
	};
	const patience = { until: job.takenAt + BEGIN_WITHIN_MS, ...(recall ? { recall } : {}) };
	return gate.pass(units, job.kind, send, patience);
}

/** It was not sent as far as can be told before `until`, and may not be sent again: by then it can be told for good. */
function askAfter({ id }: Job, until: Temporal.Instant, now: Temporal.Instant): Settled {
	return { id, state: "sending", askAfterSeconds: Math.max(1, Math.ceil(until.since(now).total("seconds")) + 1) };
}

function stillUnknown(job: Job, now: Temporal.Instant): Settled {
	const since = now.since(job.firstTriedAt ?? now).total("minutes");
	return since > RECONCILE_MINUTES
		? { id: job.id, state: "unknown", errorCode: "no-answer" }
		: { id: job.id, state: "sending", askAfterSeconds: RECONCILE_SECONDS };
}

async function failed(shell: SendingShell, gate: Gate, job: Job, error: unknown): Promise<Settled> {
	const { clock, log } = shell;
	const now = clock.now();
	if (!(error instanceof SendError)) {
		const name = error instanceof Error ? error.name : typeof error;
		log.error({ delivery: job.id, channel: job.channel, error: name }, "send.broken");
		return { id: job.id, state: "failed", errorCode: "broken" };
	}
	log.warn({ delivery: job.id, channel: job.channel, kind: error.kind, provider: error.code }, "send.failed");
	switch (error.kind) {
		case "terminal":
			await mark(shell, job, error);
			return { id: job.id, state: "failed", errorCode: error.code };
		case "retry": {
			if (error.retryAfterMs !== undefined && !error.onlyThisAddress) gate.hold(error.retryAfterMs);
			if (job.attempts + 1 >= TRIES_MAX) return { id: job.id, state: "failed", errorCode: error.code };
			const wait = error.retryAfterMs ?? BACKOFF_SECONDS * 1000 * 2 ** job.attempts;
			const notBefore = now.add({ milliseconds: Math.ceil(wait) });
			return { id: job.id, state: "queued", errorCode: error.code, notBefore };
		}
		case "unknown":
			return { id: job.id, state: "sending", askAfterSeconds: RECONCILE_SECONDS, errorCode: error.code };
	}
}

/** What a terminal failure means for the address, or for everything that would go out on the channel. */
async function mark({ database, keys, clock, log }: SendingShell, job: Job, error: SendError): Promise<void> {
	const now = clock.now();
	switch (error.reason) {
		case "unreachable":
			return setReach(database, keys, job.channel, job.to, { reachable: false });
		case "opted-out":
			return setReach(database, keys, job.channel, job.to, { reachable: true, blockedAt: now });
		case "filtered":
			log.error({ channel: job.channel, provider: error.code }, "lane.filtered");
			return halt(database, job.channel, "filtered", "steward", now);
		default:
			return;
	}
}
