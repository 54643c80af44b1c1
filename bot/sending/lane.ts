import { type Channel, SendError } from "../core/channel.ts";
import { traceOf } from "../core/errors.ts";
import type { Settled } from "../store/outbox.ts";
import { attempt } from "./attempt.ts";
import { Gate } from "./gate.ts";
import type { Job } from "./job.ts";
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
	 * Takes a job; resolves when it was tried once and how that ended was noted.
	 *
	 * @param claimed the queue gave it out: it gives the oldest of an address only, so that it need not wait.
	 */
	take(job: Job, claimed: boolean): Promise<void> {
		const before = this.chains.get(job.to) ?? Promise.resolve();
		const after = before
			.then(() => this.run(job, claimed))
			.catch((error: unknown) =>
				this.shell.log.error({ delivery: job.id, error: (error as Error).name, trace: traceOf(error) }, "send.broken"),
			)
			.finally(() => {
				if (this.chains.get(job.to) === after) this.chains.delete(job.to);
			});
		this.chains.set(job.to, after);
		return after;
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

	private async run(job: Job, claimed: boolean): Promise<void> {
		const settled: Settled =
			!claimed && this.mustWait(job.to)
				? { id: job.id, state: "queued", notBefore: this.shell.clock.now() }
				: await attempt(this.shell, this.channel, this.gate, job);
		if (settled.state === "queued" || settled.state === "sending") this.waiting.set(job.to, performance.now());
		else this.waiting.delete(job.to);
		this.settler.add(job.source, settled);
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
