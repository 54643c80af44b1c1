import type { Claimed, Settled } from "../store/outbox.ts";

/** One message that this process is to send: of the outbox, or a delivery of a broadcast. */
export interface Job extends Claimed {
	/**
	 * Of a doubtful one that may not be sent again, for its member has stopped, or for the hour: what becomes of it when
	 * it was never sent.
	 */
	readonly instead?: Settled;
	readonly source: "outbox" | "delivery";
	/** When this process began to take it, by `performance.now()`: what was decided later is not yet in it. */
	readonly takenAt: number;
}

/**
 * Why a job that had not begun was called back: its address was answered meanwhile, its turn came too late, or the provider
 * wants a pause. What the member wrote may have been a stop; the queue gives it out again only to those who may still be
 * written to.
 */
export const RECALLED = Symbol("recalled");

/** How soon a job must begin after it was taken, in milliseconds. Reason: its lease must not end while it is sent. */
export const BEGIN_WITHIN_MS = 8_000;
