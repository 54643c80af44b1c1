import { protect } from "./disclosure.ts";
import type { Cube } from "./tally.ts";
import { findUnit, type Unit } from "./unit.ts";

/** Fewest respondents in a number that staff see. */
export const INSIDE_MIN = 5;

/** Fewest respondents in a number that everyone sees. */
export const PUBLIC_MIN = 10;

/** A unit as it was released, and when its numbers were taken. */
export interface ReleasedUnit extends Unit {
	/** The number of the release that its counts are of: the last one at which it could be renewed. */
	readonly since: number;
}

/** Results as they were at one moment, frozen. Later releases are made from it; its numbers are never made again. */
export interface Release {
	/** 1 for a survey's first. */
	readonly number: number;
	/** When, as an instant of ISO 8601. */
	readonly at: string;
	/** What staff see: no number under `INSIDE_MIN`. */
	readonly inside: readonly ReleasedUnit[];
	/** What everyone sees: no number under `PUBLIC_MIN`, and each a sum of numbers inside. */
	readonly public: readonly ReleasedUnit[];
}

/**
 * The next release of a survey's results: a snapshot for staff and one for everyone, made from one cube at one moment.
 * A unit whose change would tell of too few keeps the numbers it had.
 *
 * @param previous all releases of this survey before, the oldest first
 * @param at an instant of ISO 8601
 * @param along a release of the same moment that counts some of these people too: what it cannot renew is not renewed
 * here either, so that their numbers are of the same moments, and tell by their difference of nobody who came between
 */
export function release(previous: readonly Release[], cube: Cube, at: string, along?: Release): Release {
	const last = previous.at(-1);
	const number = (last?.number ?? 0) + 1;
	const renew = (face: "inside" | "public", threshold: number, within?: readonly Unit[]): readonly ReleasedUnit[] => {
		// It holds what was kept from earlier ones too, so none of them needs to be looked at.
		const before = last?.[face] ?? [];
		const may = along === undefined || findUnit(along[face])?.since === along.number;
		const found = may ? protect(cube, threshold, before, within) : [];
		const renewed = found.map((unit) => ({ ...unit, since: number }));
		const held = before.filter(({ table, by }) => !findUnit(renewed, table, by));
		return [...renewed, ...held];
	};
	const inside = renew("inside", INSIDE_MIN);
	// Of the inside, only what is of this moment: sums of numbers of two moments are numbers of none.
	const fresh = inside.filter(({ since }) => since === number);
	return { number, at, inside, public: renew("public", PUBLIC_MIN, fresh) };
}
