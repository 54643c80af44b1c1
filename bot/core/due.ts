import type { Timing } from "./broadcast.ts";

/** The zone whose clocks are ahead of all others. */
const EARLIEST_ZONE = "Pacific/Kiritimati";

/** When the first member may get a broadcast: then its audience is frozen. Undefined: as soon as it is approved. */
export function freezesAt(timing: Timing): Temporal.Instant | undefined {
	switch (timing.kind) {
		case "now":
			return undefined;
		case "at":
			return Temporal.Instant.from(timing.at);
		case "local":
			return atLocal(timing.at, EARLIEST_ZONE);
	}
}

/**
 * When a member who could be in these zones is due: at the latest of them by a local time, so that nobody is early.
 *
 * @param now the earliest answer
 */
export function dueAt(timing: Timing, zones: readonly string[], now: Temporal.Instant): Temporal.Instant {
	const times =
		timing.kind === "local"
			? zones.map((zone) => atLocal(timing.at, zone))
			: timing.kind === "at"
				? [Temporal.Instant.from(timing.at)]
				: [];
	return [now, ...times].reduce((latest, each) => (Temporal.Instant.compare(each, latest) > 0 ? each : latest));
}

/** A local time in a zone. One that a change of clocks leaves out is an hour later. */
function atLocal(local: string, zone: string): Temporal.Instant {
	return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
}
