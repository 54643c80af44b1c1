import { type Channel, type ChannelName, SendError, type StatusUpdate } from "../core/channel.ts";
import { traceOf } from "../core/errors.ts";
import { type Claimed, claim, type Settled, setReach } from "../store/outbox.ts";
import type { Outgoing } from "../store/write.ts";
import { Settler } from "./settler.ts";
import type { Shell } from "./surroundings.ts";

/** Most messages claimed at once by a sweep. */
const BATCH = 100;

/** Most tries of one message before it is given up as failed. */
const TRIES_MAX = 8;

/** First wait after a refusal that named none, in seconds; doubled with each try. */
const BACKOFF_SECONDS = 2;

/** How soon a message of unknown fate is asked about, in seconds. */
const RECONCILE_SECONDS = 6;

/** How long the fate of a message is looked for before it is listed as unknown, in minutes. */
const RECONCILE_MINUTES = 10;

/** Sends what lies in the outbox. */
export interface Sender {
	/** Sends messages that the caller's transaction left leased to this process. Returns at once. */
	send(messages: readonly Outgoing[]): void;
	/** Takes up what waits: queued, due again, or left behind by a process that died. */
	sweep(): Promise<void>;
	/** Files what a provider reported of a message; resolves when it is written down. */
	report(update: StatusUpdate & { readonly kind: "delivery" }): Promise<void>;
	/** Waits for what is being sent, and for its outcome to be written down. */
	drain(): Promise<void>;
}

const NONE: ReadonlySet<string> = new Set();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How long an address is taken to have a waiting message, in milliseconds. Reason: by then the queue has given it out. */
const WAITING_MS = 30_000;

/** Messages to one address go one after the other; addresses do not wait for each other. */
export function createSender(shell: Shell): Sender {
	const { clock, log, channels, database, keys } = shell;
	const settler = new Settler(shell);
	const chains = new Map<string, Promise<void>>();
	/** Addresses with a message that waits to be tried again, and since when: what follows goes to the queue, in order. */
	const waiting = new Map<string, number>();
	const keyOf = (job: { channel: ChannelName; to: string }) => `${job.channel}\0${job.to}`;

	async function attempt(channel: Channel, job: Claimed): Promise<Settled> {
		const now = clock.now();
		const tried = { id: job.id, firstTriedAt: job.firstTriedAt ?? now, others: job.others };
		if (job.doubtful && channel.find) {
			const found = await channel.find(job.to, job.message, tried);
			if (found.state === "sent") return { id: job.id, state: "sent", providerId: found.providerId };
			if (found.state === "unknown") return stillUnknown(job, now);
		} else if (job.doubtful && job.kind === "unasked") return { id: job.id, state: "unknown", errorCode: "no-answer" };
		const { providerId } = await channel.send(job.to, job.message, tried);
		return { id: job.id, state: "sent", providerId };
	}

	function stillUnknown(job: Claimed, now: Temporal.Instant): Settled {
		const since = now.since(job.firstTriedAt ?? now).total("minutes");
		return since > RECONCILE_MINUTES
			? { id: job.id, state: "unknown", errorCode: "no-answer" }
			: { id: job.id, state: "sending", askAfterSeconds: RECONCILE_SECONDS };
	}

	async function failed(job: Claimed, error: unknown): Promise<Settled> {
		const now = clock.now();
		if (!(error instanceof SendError)) {
			const name = error instanceof Error ? error.name : typeof error;
			log.error({ delivery: job.id, channel: job.channel, error: name }, "send.broken");
			return { id: job.id, state: "failed", errorCode: "broken" };
		}
		log.warn({ delivery: job.id, channel: job.channel, kind: error.kind, provider: error.code }, "send.failed");
		switch (error.kind) {
			case "terminal":
				if (error.reason === "unreachable" || error.reason === "opted-out")
					await setReach(database, keys, job.channel, job.to, {
						reachable: error.reason === "opted-out",
						...(error.reason === "opted-out" ? { blockedAt: now } : {}),
					});
				return { id: job.id, state: "failed", errorCode: error.code };
			case "retry": {
				if (job.attempts + 1 >= TRIES_MAX) return { id: job.id, state: "failed", errorCode: error.code };
				const wait = error.retryAfterMs ?? BACKOFF_SECONDS * 1000 * 2 ** job.attempts;
				return {
					id: job.id,
					state: "queued",
					errorCode: error.code,
					notBefore: now.add({ milliseconds: Math.ceil(wait) }),
				};
			}
			case "unknown":
				return {
					id: job.id,
					state: "sending",
					askAfterSeconds: RECONCILE_SECONDS,
					errorCode: error.code,
				};
		}
	}

	/** True while an earlier message to this address waits. Another process may have sent it: then this ends by itself. */
	function mustWait(key: string): boolean {
		const since = waiting.get(key);
		if (since === undefined) return false;
		if (performance.now() - since < WAITING_MS) return true;
		waiting.delete(key);
		return false;
	}

	async function run(job: Claimed, claimed: boolean): Promise<void> {
		const key = keyOf(job);
		const channel = channels.get(job.channel);
		// The queue gives out the oldest of an address only, so that what it gave out need not wait.
		if (!channel || (!claimed && mustWait(key))) {
			settler.add({ id: job.id, state: "queued", notBefore: clock.now() });
			return;
		}
		const settled = await attempt(channel, job).catch((error: unknown) => failed(job, error));
		if (settled.state === "queued" || settled.state === "sending") waiting.set(key, performance.now());
		else waiting.delete(key);
		settler.add(settled);
	}

	function enqueue(job: Claimed, claimed: boolean): Promise<void> {
		const key = keyOf(job);
		const before = chains.get(key) ?? Promise.resolve();
		const after = before
			.then(() => run(job, claimed))
			.catch((error: unknown) =>
				log.error({ delivery: job.id, error: (error as Error).name, trace: traceOf(error) }, "send.broken"),
			)
			.finally(() => {
				if (chains.get(key) === after) chains.delete(key);
			});
		chains.set(key, after);
		return after;
	}

	return {
		send(messages) {
			for (const message of messages)
				enqueue({ ...message, attempts: 0, firstTriedAt: undefined, doubtful: false, others: NONE }, false);
		},
		async sweep() {
			for (;;) {
				const claimed = await claim(database, keys, [...channels.keys()], clock.now(), BATCH);
				await Promise.all(claimed.map((job) => enqueue(job, true)));
				await settler.flush();
				if (claimed.length < BATCH) return;
			}
		},
		async report({ id, state, code, providerId }) {
			// An id that is none of ours would keep all the others from being written.
			if (!UUID.test(id)) return;
			await settler.added({
				id,
				state,
				...(code === undefined ? {} : { errorCode: code }),
				...(providerId === undefined ? {} : { providerId }),
				reported: true,
			});
		},
		async drain() {
			while (chains.size > 0) await Promise.all(chains.values());
			await settler.flush();
		},
	};
}
