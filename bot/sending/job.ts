import type { ChannelName, OutMessage } from "../core/channel.ts";

/** One message that this process is to send: of the outbox, or a delivery of a broadcast. */
export interface Job {
	readonly source: "outbox" | "delivery";
	readonly id: string;
	readonly channel: ChannelName;
	readonly to: string;
	readonly message: OutMessage;
	readonly kind: "reply" | "unasked";
	/** Tries begun, this one not counted. */
	readonly attempts: number;
	readonly firstTriedAt: Temporal.Instant | undefined;
	/** True when an earlier try may have reached the provider: what became of it is asked first. */
	readonly doubtful: boolean;
	/** Of a doubtful one: what the provider calls the other messages to this address. */
	readonly others: ReadonlySet<string>;
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
