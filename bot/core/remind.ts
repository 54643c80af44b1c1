import { CLOSES, nextOpening } from "./quiet-hours.ts";

/**
 * When a member is reminded who asked for it now: tomorrow at the same time of their clock, and never in quiet hours.
 * What was asked for late in the evening comes in the last open hour of that same tomorrow, not a day later.
 *
 * @param zones where the member could be; of one, the clock is known
 */
export function remindAt(now: Temporal.Instant, zones: readonly string[]): Temporal.Instant {
	const [zone] = zones;
	if (zone === undefined) return now.add({ hours: 24 });
	const same = now.toZonedDateTimeISO(zone).add({ days: 1 });
	const wanted = zones.length === 1 && same.hour >= CLOSES ? same.with({ hour: CLOSES - 1, minute: 0 }) : same;
	// Where no hour suits every zone, the member's own wish counts.
	return nextOpening(wanted.toInstant(), zones) ?? wanted.toInstant();
}
