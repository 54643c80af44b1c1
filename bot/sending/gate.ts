import { Pacer } from "../core/pacer.ts";
import { RECALLED } from "./job.ts";

/** Who goes first. Replies are answers to somebody who waits. */
export type Priority = "reply" | "unasked";

/** How long before it can go a message may be claimed, in milliseconds: what waits longer hears of no stop, and keeps its lease for nothing. */
export const SOON_MS = 1_000;

/** Seconds of the pace that may be under way at once, and fewest. Reason: a provider that hangs must not gather all. */
const UNDER_WAY = { seconds: 3, fewest: 10 };

/** What may call a send back before its turn; what has none of it waits as long as it takes. */
export interface Patience {
	readonly recall?: AbortSignal;
	/** By `performance.now()`: when its turn comes later, it does not pass. */
	readonly until?: number;
}

interface Waiting {
	readonly units: number;
	readonly until: number;
	readonly go: () => void;
	/** Gives up its turn: absent for what waits as long as it takes. */
	readonly leave?: () => void;
}

/** Lets sends of one channel's account through at the pace of its provider, replies first, each kind in its order. */
export class Gate {
	private readonly pacer: Pacer;
	private readonly most: number;
	private underWay = 0;
	private readonly waiting: Readonly<Record<Priority, Waiting[]>> = { reply: [], unasked: [] };
	private timer: NodeJS.Timeout | undefined;
	/** Until then nothing unasked passes, in milliseconds of `performance.now()`. */
	private heldUntil = Number.NEGATIVE_INFINITY;

	constructor(perSecond: number) {
		this.pacer = new Pacer(perSecond);
		this.most = Math.max(UNDER_WAY.fewest, Math.ceil(perSecond * UNDER_WAY.seconds));
	}

	/** How many of a kind wait. */
	count(priority: Priority): number {
		return this.waiting[priority].length;
	}

	/** In how many milliseconds the next of a kind may go, were it alone: what is claimed long before only waits. */
	opensInMs(priority: Priority): number {
		const now = performance.now();
		return Math.max(0, this.pacer.readyAt() - now, priority === "reply" ? 0 : this.heldUntil - now);
	}

	/**
	 * Lets nothing unasked through for so long: the provider asked for it. What waits goes back to the queue, lest its
	 * lease run out. Replies may try.
	 */
	hold(ms: number): void {
		this.heldUntil = Math.max(this.heldUntil, performance.now() + ms);
		for (const { leave } of [...this.waiting.unasked]) leave?.();
	}

	/**
	 * Runs `work` when its units may go. Rejects with `RECALLED`, and takes nothing of the pace, when it is called back
	 * before its turn, or its turn comes too late.
	 */
	async pass<T>(units: number, priority: Priority, work: () => Promise<T>, patience?: Patience): Promise<T> {
		const { recall, until = Number.POSITIVE_INFINITY } = patience ?? {};
		if (recall?.aborted) throw RECALLED;
		await new Promise<void>((resolve, reject) => {
			const queue = this.waiting[priority];
			const leave = () => {
				recall?.removeEventListener("abort", leave);
				queue.splice(queue.indexOf(place), 1);
				reject(RECALLED);
			};
			const go = () => {
				recall?.removeEventListener("abort", leave);
				resolve();
			};
			const place: Waiting = { units, until, go, ...(patience ? { leave } : {}) };
			recall?.addEventListener("abort", leave, { once: true });
			queue.push(place);
			this.pump();
		});
		try {
			return await work();
		} finally {
			this.underWay -= 1;
			this.pump();
		}
	}

	private pump(): void {
		clearTimeout(this.timer);
		for (;;) {
			const replies = this.waiting.reply.length > 0;
			const queue = replies ? this.waiting.reply : this.waiting.unasked;
			const [next] = queue;
			// With as many under way as may be, the end of one pumps again.
			if (!next || this.underWay >= this.most) return;
			const now = performance.now();
			if (now > next.until) {
				next.leave?.();
				continue;
			}
			const ready = Math.max(this.pacer.readyAt(), replies ? now : this.heldUntil);
			if (ready > now) {
				this.timer = setTimeout(() => this.pump(), ready - now);
				return;
			}
			queue.shift();
			this.pacer.take(next.units, now);
			this.underWay += 1;
			next.go();
		}
	}
}
