import { SEGMENTS_PER_SECOND } from "./render.ts";

/**
 * How long a message may wait in Twilio's queue, in seconds: ten hours.
 * Source: Twilio, "Understanding rate limits and message queues".
 */
const QUEUE_SECONDS = 36_000;

/** Counts segments against what the sender may send. */
export interface Rate {
	/** Segments per second before 429; undefined: Twilio's own queue. */
	set(perSecond: number | undefined): void;
	/** Takes a message's segments in, or says why not. */
	admit(segments: number): "ok" | "tooFast" | "queueFull";
}

/**
 * By default Twilio's own behaviour: everything is taken until the queue of the sender holds ten hours of segments. With
 * a rate set: a bucket of one second's segments, which a message longer than that may overdraw.
 */
export function createRate(now: () => number = () => performance.now()): Rate {
	let limit: number | undefined;
	let tokens = 0;
	let at = now();
	let drainedAt = now();
	return {
		set(perSecond) {
			limit = perSecond;
			tokens = bucketOf(perSecond ?? 0);
			at = now();
		},
		admit(segments) {
			const time = now();
			if (limit === undefined) {
				const start = Math.max(drainedAt, time);
				if (start - time > QUEUE_SECONDS * 1_000) return "queueFull";
				drainedAt = start + (segments / SEGMENTS_PER_SECOND) * 1_000;
				return "ok";
			}
			tokens = Math.min(bucketOf(limit), tokens + ((time - at) / 1_000) * limit);
			at = time;
			if (tokens < 1) return "tooFast";
			tokens -= segments;
			return "ok";
		},
	};
}

/** What the bucket holds: a second's segments, and at least one, so that a slow rate lets something through. */
function bucketOf(perSecond: number): number {
	return perSecond > 0 ? Math.max(perSecond, 1) : 0;
}
