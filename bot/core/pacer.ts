/**
 * How far a lane that was held up may make up for it, in milliseconds: that much of the limit may go at once, and no
 * more. Reason: a stall of this machine or of the network must not cost the lane its pace, and what providers allow
 * within a second leaves room for ten times as much.
 */
const CATCH_UP_MS = 100;

/** The part of a provider's limit that is used. Reason: the clocks of two machines differ, by less than this. */
const SHARE = 0.998;

/**
 * Keeps a provider's limit as providers keep it: units a second, of which a little may come at once. In any time `t` it
 * lets through at most `t` seconds' worth and what `CATCH_UP_MS` is worth, and one message; so a provider whose window is
 * a second never sees too many, also where the network bunches what was sent evenly.
 *
 * Pure: the time comes in, in milliseconds of one monotonic clock.
 *
 * Source: the generic cell rate algorithm (ITU-T I.371).
 */
export class Pacer {
	private readonly intervalMs: number;
	/** When all that was let through would have come, had it come evenly. */
	private evenAt = Number.NEGATIVE_INFINITY;

	/** @param perSecond units a second; fractions too. */
	constructor(perSecond: number) {
		this.intervalMs = 1_000 / (perSecond * SHARE);
	}

	/** When the next may go. */
	readyAt(): number {
		return this.evenAt - CATCH_UP_MS;
	}

	/** Lets some units through; only when `readyAt` has come. What is worth seconds is followed by seconds of nothing. */
	take(units: number, now: number): void {
		this.evenAt = Math.max(this.evenAt, now) + units * this.intervalMs;
	}
}
