import { Pacer, type Ticket } from "../core/pacer.ts";

/** Who goes first. Replies are answers to somebody who waits. */
export type Priority = "reply" | "unasked";

interface Waiting {
	readonly units: number;
	readonly go: (ticket: Ticket) => void;
}

/** Lets sends of one channel's account through at the pace of its provider, replies first, each kind in its order. */
export class Gate {
	private readonly pacer: Pacer;
	private readonly waiting: Readonly<Record<Priority, Waiting[]>> = { reply: [], unasked: [] };
	private timer: NodeJS.Timeout | undefined;
	/** Until then nothing unasked passes, in milliseconds of `performance.now()`. */
	private heldUntil = Number.NEGATIVE_INFINITY;

	constructor(perSecond: number) {
		this.pacer = new Pacer(perSecond);
	}

	/** How many of a kind wait. */
	count(priority: Priority): number {
		return this.waiting[priority].length;
	}

	/** Lets nothing unasked through for so long: the provider asked for it. Replies may try. */
	hold(ms: number): void {
		this.heldUntil = Math.max(this.heldUntil, performance.now() + ms);
	}

	/** Runs `work` when its units may go. Its end, however it ends, is when the provider has surely counted them. */
	async pass<T>(units: number, priority: Priority, work: () => Promise<T>): Promise<T> {
		const ticket = await new Promise<Ticket>((go) => {
			this.waiting[priority].push({ units, go });
			this.pump();
		});
		try {
			return await work();
		} finally {
			this.pacer.end(ticket, performance.now());
			this.pump();
		}
	}

	private pump(): void {
		clearTimeout(this.timer);
		for (;;) {
			const replies = this.waiting.reply.length > 0;
			const queue = replies ? this.waiting.reply : this.waiting.unasked;
			const [next] = queue;
			if (!next) return;
			const now = performance.now();
			const ready = Math.max(this.pacer.readyAt(next.units), replies ? now : this.heldUntil);
			if (ready > now) {
				// Infinite: the end of a send under way pumps again.
				if (Number.isFinite(ready)) this.timer = setTimeout(() => this.pump(), ready - now);
				return;
			}
			queue.shift();
			next.go(this.pacer.take(next.units, now));
		}
	}
}
