import { isOpen, nextOpening } from "./quiet-hours.ts";

/** Longest that a place is held for one member, in hours; longer only over a night. */
const HOLD_HOURS_MAX = 24;

/** Shortest that is worth asking: less, and a member cannot be expected to see it in time. In hours. */
const HOLD_HOURS_MIN = 1;

/** How long into the morning a place is held that was offered the evening before, in hours. */
const MORNING_HOURS = 1;

/** What must be left then for the next who wait, in hours: half of it is theirs, an hour at least. */
const LEFT_HOURS = 2 * HOLD_HOURS_MIN;

/**
 * Until when a free place is held for a member who waits, when it is offered at `now`. The time counts from the first
 * humane moment at which the offer can arrive: a day, but at most half of what is left until the start, so that others
 * can still be asked. It does not end while they sleep: where enough is left for others, it ends an hour after the morning
 * begins. Undefined when less than an hour would remain, or when no hour is humane in all zones: then this
 * member is not offered the place.
 *
 * @param zones IANA zones that the member could be in.
 */
export function offerUntil(
	now: Temporal.Instant,
	start: Temporal.Instant,
	zones: readonly string[],
): Temporal.Instant | undefined {
	const arrives = nextOpening(now, zones);
	if (!arrives) return undefined;
	const half = start.since(arrives).total("minutes") / 2;
	const minutes = Math.min(HOLD_HOURS_MAX * 60, Math.floor(half));
	if (minutes < HOLD_HOURS_MIN * 60) return undefined;
	const until = arrives.add({ minutes });
	if (isOpen(until, zones)) return until;
	const morning = nextOpening(until, zones)?.add({ hours: MORNING_HOURS });
	return morning && start.since(morning).total("hours") >= LEFT_HOURS ? morning : until;
}
