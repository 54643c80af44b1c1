import { type Channel, SendError } from "../core/channel.ts";
import { traceOf } from "../core/errors.ts";
import type { Settled } from "../store/outbox.ts";
import { attempt, RECONCILE_SECONDS } from "./attempt.ts";
import { Gate } from "./gate.ts";
import { BEGIN_WITHIN_MS, type Job, RECALLED } from "./job.ts";
import type { Settler } from "./settler.ts";
import type { SendingShell } from "./shell.ts";

/** How long an address is taken to have a waiting message, in milliseconds. Reason: by then the queue has given it out. */
const WAITING_MS = 30_000;

/**
 * What one channel's account sends from this process: at the pace of the provider, replies first, the messages to one
 * address one after the other, while addresses do not wait for each other.
 */
export class Lane {
	readonly gate: Gate;
	readonly channel: Channel;
	private readonly shell: SendingShell;
	private readonly settler: Settler;
	private readonly chains = new Map<string, Promise<void>>();
	/** Addresses with a message that waits to be tried again, and since when: what follows goes to the queue, in order. */
	private readonly waiting = new Map<string, number>();
	/** Calls back what is unasked and has not begun, by address. */
	private readonly recalls = new Map<string, AbortController>();
	/** Addresses that were answered, and when; the oldest first. */
	private readonly answered = new Map<string, number>();

	constructor(shell: SendingShell, settler: Settler, channel: Channel) {
		this.shell = shell;
		this.settler = settler;
		this.channel = channel;
		this.gate = new Gate(channel.limits.pace.perSecond);
	}

	/** How many jobs are taken and not over. */
	get busy(): number {
		return this.chains.size;
	}

	/**
	 * Takes a job; resolves when it was tried once and how that ended was noted. The answer to a member waits for nothing
	 * unasked: what is on its way to the same address and has not begun goes back to the queue, which judges it again.
	 *
	 * @param claimed the queue gave it out: it gives the oldest of an address only, so that it need not wait.
	 */
	take(job: Job, claimed: boolean): Promise<void> {
		const recall = job.kind === "reply" ? this.recall(job.to) : this.recallOf(job);
		const before = this.chains.get(job.to) ?? Promise.resolve();
		const after = before
			.then(() => this.run(job, claimed, recall))
			.catch((error: unknown) =>
				this.shell.log.error({ delivery: job.id, error: (error as Error).name, trace: traceOf(error) }, "send.broken"),
			)
			.finally(() => {
				if (this.chains.get(job.to) !== after) return;
				this.chains.delete(job.to);
				this.recalls.delete(job.to);
			});
		this.chains.set(job.to, after);
		return after;
	}

	/** Calls back what is on its way to an address unasked and has not begun, also what is just being taken. */
	recall(to: string): undefined {
		const now = performance.now();
		for (const [address, at] of this.answered) {
			if (now - at < BEGIN_WITHIN_MS) break;
			this.answered.delete(address);
		}
		this.answered.delete(to);
		this.answered.set(to, now);
		this.recalls.get(to)?.abort(RECALLED);
		this.recalls.delete(to);
	}

	/** Changes a message that was sent, at the pace of the lane; false when that failed. */
	async edit(to: string, providerId: string, message: Parameters<Channel["send"]>[1]): Promise<boolean> {
		const { channel, gate } = this;
		if (!channel.edit) return false;
		try {
			await gate.pass(1, "unasked", async () => channel.edit?.(to, providerId, message));
			return true;
		} catch (error) {
			if (!(error instanceof SendError)) throw error;
			this.shell.log.warn({ channel: channel.name, kind: error.kind, provider: error.code }, "edit.failed");
			return false;
		}
	}

	/** Waits for everything taken. */
	async drain(): Promise<void> {
		while (this.chains.size > 0) await Promise.all(this.chains.values());
	}

	/** What calls back an unasked job: at once when its address was answered since it was begun to be taken. */
	private recallOf({ to, takenAt }: Job): AbortSignal {
		if ((this.answered.get(to) ?? Number.NEGATIVE_INFINITY) >= takenAt) return AbortSignal.abort(RECALLED);
		const recall = this.recalls.get(to) ?? new AbortController();
		this.recalls.set(to, recall);
		return recall.signal;
	}

	private async run(job: Job, claimed: boolean, recall: AbortSignal | undefined): Promise<void> {
		const settled = await this.tried(job, claimed, recall).catch((reason: unknown) => {
			if (reason !== RECALLED) throw reason;
		});
		// What was called back for the sake of an answer holds up no answer.
		const waits = settled ? settled.state === "queued" || settled.state === "sending" : job.kind === "reply";
		if (waits) this.waiting.set(job.to, performance.now());
		else if (settled) this.waiting.delete(job.to);
		this.settler.add(job.source, settled ?? this.back(job));
	}

	private tried(job: Job, claimed: boolean, recall: AbortSignal | undefined): Promise<Settled> {
		if (!claimed && this.mustWait(job.to)) return Promise.resolve(this.back(job));
		return attempt(this.shell, this.channel, this.gate, job, recall);
	}

	/** Untried, and due at once; a doubtful one is to be asked about again. */
	private back({ id, doubtful }: Job): Settled {
		return doubtful
			? { id, state: "sending", askAfterSeconds: RECONCILE_SECONDS }
			: { id, state: "queued", notBefore: this.shell.clock.now() };
	}

	/** True while an earlier message to this address waits. Another process may have sent it: then this ends by itself. */
	private mustWait(to: string): boolean {
		const since = this.waiting.get(to);
		if (since === undefined) return false;
		if (performance.now() - since < WAITING_MS) return true;
		this.waiting.delete(to);
		return false;
	}
}
