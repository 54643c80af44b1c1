import type { Claimed } from "../store/outbox.ts";

/** One message that this process is to send: of the outbox, or a delivery of a broadcast. */
export interface Job extends Claimed {
	readonly source: "outbox" | "delivery";
	/** When this process began to take it, by `performance.now()`: what was decided later is not yet in it. */
	readonly takenAt: number;
}

/**
 * Why a job that had not begun was called back: its address was answered meanwhile. What the member wrote may have been a
 * stop; the queue gives it out again only to those who may still be written to.
 */
export const RECALLED = Symbol("recalled");

/** How soon a job must begin after it was taken, in milliseconds. Reason: its lease must not end while it is sent. */
export const BEGIN_WITHIN_MS = 8_000;
