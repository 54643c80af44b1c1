import { nextOpening } from "./quiet-hours.ts";

/** Longest that a place is held for one member, in hours. */
const HOLD_HOURS_MAX = 24;

/** Shortest that is worth asking: less, and a member cannot be expected to see it in time. In hours. */
const HOLD_HOURS_MIN = 1;

/**
 * Until when a free place is held for a member who waits, when it is offered at `now`. The time counts from the first
 * humane moment at which the offer can arrive: a day, but at most half of what is left until the start, so that others
 * can still be asked. Undefined when less than an hour would remain, or when no hour is humane in all zones: then this
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
	return minutes < HOLD_HOURS_MIN * 60 ? undefined : arrives.add({ minutes });
}
