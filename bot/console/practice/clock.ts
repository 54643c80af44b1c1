import type { Clock } from "../../core/clock.ts";

/** A clock that can be put forward, so that nudges, reminders and expiry can be seen without waiting for them. */
export interface PracticeClock extends Clock {
	/** How far it is ahead of the real clock, in hours and smaller units; blank at first. */
	readonly ahead: Temporal.Duration;
	/**
	 * Puts it forward. Days count as 24 hours. Throws a `RangeError` when `by` is blank, negative, or holds weeks,
	 * months or years.
	 */
	advance(by: Temporal.Duration): void;
	/** What it showed at an instant of the real clock: what was said before a move keeps its time. */
	shownAt(real: Temporal.Instant): Temporal.Instant;
}

/** Makes a practice clock that shows the real time until it is advanced. */
export function createPracticeClock(real: Clock): PracticeClock {
	/** From `since` on, by the real clock, this one was `ahead`. */
	const moves: { readonly since: Temporal.Instant; readonly ahead: Temporal.Duration }[] = [];
	let ahead = new Temporal.Duration();

	return {
		get ahead() {
			return ahead;
		},
		now: () => real.now().add(ahead),
		advance(by) {
			if (by.sign <= 0) throw new RangeError("a practice clock only goes forward");
			// An instant takes hours and smaller; weeks and months have no fixed length and are refused here.
			const next = ahead.add(by).round({ largestUnit: "hours" });
			moves.push({ since: real.now(), ahead: next });
			ahead = next;
		},
		shownAt(instant) {
			const move = moves.findLast(({ since }) => Temporal.Instant.compare(since, instant) <= 0);
			return move ? instant.add(move.ahead) : instant;
		},
	};
}
