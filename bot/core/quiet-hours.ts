/** The first hour, member-local, at which something unasked may arrive. Source: the union's rule, inside every US state's. */
export const OPENS = 9;
/** The first hour at which it may no more. */
export const CLOSES = 20;

/**
 * The first hour on a Sunday in the zones that Texas keeps. A zone tells no state, so that all who live in them wait.
 * Source: Texas Business and Commerce Code 301.051: on Sundays from noon.
 */
export const TEXAS_OPENS_SUNDAY = 12;
const TEXAS_ZONES: ReadonlySet<string> = new Set(["America/Chicago", "America/Denver"]);
const SUNDAY = 7;

/** Farthest ahead that an opening is looked for, in hours. */
const HORIZON_HOURS = 48;

/** True when something unasked may arrive at this instant, in every one of `zones`. */
export function isOpen(at: Temporal.Instant, zones: readonly string[]): boolean {
	return zones.every((zone) => {
		const { hour, dayOfWeek } = at.toZonedDateTimeISO(zone);
		const opens = dayOfWeek === SUNDAY && TEXAS_ZONES.has(zone) ? TEXAS_OPENS_SUNDAY : OPENS;
		return hour >= opens && hour < CLOSES;
	});
}

/**
 * The first instant, `wanted` or later, at which it is between 9:00 and 20:00 (in Texas on a Sunday, 12:00 and
 * 20:00) in every zone a member could be in.
 * Undefined when there is none: such a member is not written to unasked.
 *
 * @param zones IANA zones; one when it is known, all of a country's when only that is.
 */
export function nextOpening(wanted: Temporal.Instant, zones: readonly string[]): Temporal.Instant | undefined {
	if (isOpen(wanted, zones)) return wanted;
	// Openings begin at a full hour of some zone, and zones differ by multiples of 15 minutes.
	const quarter = 15 * 60_000;
	const start = Math.ceil(wanted.epochMilliseconds / quarter) * quarter;
	for (let step = 0; step <= HORIZON_HOURS * 4; step++) {
		const at = Temporal.Instant.fromEpochMilliseconds(start + step * quarter);
		if (isOpen(at, zones)) return at;
	}
	return undefined;
}
