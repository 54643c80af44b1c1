/** The share of an audience that is written to first. */
const SHARE = 0.01;

/** Fewest of a canary. Reason: of fewer, one stop would look like many. */
const FEWEST = 20;

/** Most of a canary. Reason: that many tell enough, also of a million. */
const MOST = 200;

/**
 * How long the canary's figures are watched before everyone is written to, in minutes, unless CANARY_WATCH_MINUTES says
 * otherwise. Reason: stops come soon, or late.
 */
export const WATCH_MINUTES = 3;

/** How many of an audience are written to first. */
export function canarySize(audience: number): number {
	return Math.min(audience, Math.max(FEWEST, Math.min(MOST, Math.ceil(audience * SHARE))));
}
