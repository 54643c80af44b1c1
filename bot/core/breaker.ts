/** What has come of a broadcast so far. */
export interface Figures {
	/** Messages that providers took. */
	readonly sent: number;
	/** Refused for good: bad addresses, blocked bots. */
	readonly failed: number;
	/** Recipients who have withdrawn since, or blocked the bot. */
	readonly stops: number;
	/** Recipients whose words sounded like an opt-out, and messages that carriers took for spam. */
	readonly complaints: number;
}

/** What a broadcast stops itself for. */
export const TRIPS = ["stops", "failures", "complaints"] as const;

/** What a broadcast stops itself for. */
export type Trip = (typeof TRIPS)[number];

/** A share that may not be passed, and the fewest that count: of twenty, one is no share. */
interface Threshold {
	readonly share: number;
	readonly fewest: number;
}

/**
 * When a broadcast stops itself. Ordinary alerts lose well under one in a hundred readers; carriers look into senders
 * whose opt-outs pass two or three in a hundred (CTIA, "Messaging Principles and Best Practices"). A list with more than
 * one bad address in seven was not gathered with care.
 */
const THRESHOLDS: Readonly<Record<Trip, Threshold>> = {
	stops: { share: 0.025, fewest: 4 },
	failures: { share: 0.15, fewest: 8 },
	complaints: { share: 0.01, fewest: 3 },
};

/** Why a broadcast must stop now; undefined while nothing speaks against it. */
export function tripOf({ sent, failed, stops, complaints }: Figures): Trip | undefined {
	const tried = sent + failed;
	const counts: Readonly<Record<Trip, readonly [number, number]>> = {
		stops: [stops, sent],
		failures: [failed, tried],
		complaints: [complaints, sent],
	};
	return TRIPS.find((trip) => {
		const [count, of] = counts[trip];
		const { share, fewest } = THRESHOLDS[trip];
		return count >= fewest && count > of * share;
	});
}
