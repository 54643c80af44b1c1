import { Pacer } from "../core/pacer.ts";

/** Who goes first. Replies are answers to somebody who waits. */
export type Priority = "reply" | "unasked";

/** Seconds of the pace that may be under way at once, and fewest. Reason: a provider that hangs must not gather all. */
const UNDER_WAY = { seconds: 3, fewest: 10 };

interface Waiting {
	readonly units: number;
	readonly go: () => void;
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

	/** Lets nothing unasked through for so long: the provider asked for it. Replies may try. */
	hold(ms: number): void {
		this.heldUntil = Math.max(this.heldUntil, performance.now() + ms);
	}

	/** Runs `work` when its units may go. Rejects with the reason of `recall` when that comes before its turn. */
	async pass<T>(units: number, priority: Priority, work: () => Promise<T>, recall?: AbortSignal): Promise<T> {
		recall?.throwIfAborted();
		await new Promise<void>((resolve, reject) => {
			const queue = this.waiting[priority];
			const leave = () => {
				queue.splice(queue.indexOf(place), 1);
				reject(recall?.reason);
			};
			const go = () => {
				recall?.removeEventListener("abort", leave);
				resolve();
			};
			const place = { units, go };
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
