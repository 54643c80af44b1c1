/** Milliseconds in which a provider counts. */
const WINDOW_MS = 1_000;

/** Round trips whose shortest is looked at. */
const SAMPLES = 50;

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
	private readonly trips: number[] = [];

	/** @param perSecond units a second; below 1, and in fractions, the window grows instead. */
	constructor(perSecond: number) {
		this.size = Math.max(1, Math.floor(perSecond));
		this.windowMs = (this.size / perSecond) * WINDOW_MS;
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
		const trip = now - ticket.startedAt;
		if (this.trips.push(trip) > SAMPLES) this.trips.shift();
		const shortest = this.trips.length < SAMPLES ? 0 : Math.min(...this.trips);
		const slots = this.slots(ticket.units);
		const windows = Math.max(1, ticket.units / this.size);
		const at = Math.max(now - shortest * CERTAIN + this.windowMs * windows, this.free.at(-1) ?? 0);
		for (let slot = 0; slot < slots; slot++) this.free.push(at);
	}

	private slots(units: number): number {
		return Math.min(Math.max(1, Math.ceil(units)), this.size);
	}
}
