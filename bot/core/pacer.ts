/** Milliseconds in which a provider counts. */
const WINDOW_MS = 1_000;

/**
 * Round trips after which the shortest is believed: five seconds of them, and at least fifty. It is looked for among
 * many more. Reason: while either side is busy, every trip is long, and none of that is the network's.
 */
const BELIEVED = { seconds: 5, fewest: 50 };
const LOOKED_AT = 10;

/** How much of the shortest round trip is taken for certain: its two halves vary by themselves. */
const CERTAIN = 0.75;

/** Units on their way. */
export interface Ticket {
	readonly units: number;
	readonly startedAt: number;
}

/**
 * Keeps a provider's limit exactly: in no window of its own clock does it see more than it takes. Each unit has a slot;
 * a slot is free again one window after its send was *answered*, less what the shortest round trip shows to be sure
 * network time. So a send that was slow to arrive cannot meet, at the provider, one that was sent a window later and
 * arrived fast; and nothing is made up for after a stall, which would be a burst.
 *
 * Pure: the time comes in, in milliseconds of one monotonic clock.
 */
export class Pacer {
	/** When each free slot may be used, earliest first. */
	private readonly free: number[];
	private readonly windowMs: number;
	private readonly size: number;
	private readonly believed: number;
	private trips = 0;
	/** The shortest trips of the block before this one, and of this one. */
	private shortest: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

	/** @param perSecond units a second; below 1, and in fractions, the window grows instead. */
	constructor(perSecond: number) {
		this.size = Math.max(1, Math.floor(perSecond));
		this.windowMs = (this.size / perSecond) * WINDOW_MS;
		this.believed = Math.max(BELIEVED.fewest, Math.ceil(BELIEVED.seconds * perSecond));
		this.free = Array.from({ length: this.size }, () => Number.NEGATIVE_INFINITY);
	}

	/** When so many units may start; infinite while that depends on sends under way. */
	readyAt(units: number): number {
		return this.free[this.slots(units) - 1] ?? Number.POSITIVE_INFINITY;
	}

	/** Takes slots; only when `readyAt` has come. */
	take(units: number, now: number): Ticket {
		this.free.splice(0, this.slots(units));
		return { units, startedAt: now };
	}

	/** Gives the slots back, `window` after now. What is larger than a window keeps them for as many as it is worth. */
	end(ticket: Ticket, now: number): void {
		const shortest = this.shortestWith(now - ticket.startedAt);
		const slots = this.slots(ticket.units);
		const windows = Math.max(1, ticket.units / this.size);
		const at = Math.max(now - shortest * CERTAIN + this.windowMs * windows, this.free.at(-1) ?? 0);
		for (let slot = 0; slot < slots; slot++) this.free.push(at);
	}

	/** The shortest trip of late, one more looked at; 0 while too few are known. */
	private shortestWith(trip: number): number {
		this.trips += 1;
		const [before, current] = this.shortest;
		this.shortest =
			this.trips % (this.believed * LOOKED_AT) === 0
				? [Math.min(current, trip), trip]
				: [before, Math.min(current, trip)];
		return this.trips < this.believed ? 0 : Math.min(...this.shortest);
	}

	private slots(units: number): number {
		return Math.min(Math.max(1, Math.ceil(units)), this.size);
	}
}
