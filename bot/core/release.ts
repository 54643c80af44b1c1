import { DIMENSIONS, type Dimension } from "./counter.ts";
import { type Cell, findUnit, protect, type Unit } from "./disclosure.ts";
import type { Cube } from "./tally.ts";

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

const within = (part: readonly string[], whole: readonly string[]) => {
	const set = new Set(whole);
	return part.some((name) => set.has(name));
};

/** What of `now` stands where an old cell stood: the old one was split at most, so its names find the parts. */
function sumWithin(now: Unit, old: Cell): number {
	return now.cells
		.filter(
			({ where, of }) =>
				(old.where.length === 0 || within(where, old.where)) && (old.of.length === 0 || within(of, old.of)),
		)
		.reduce((sum, { count }) => sum + count, 0);
}

/**
 * True when the difference of two releases tells of no group under the threshold: nothing has changed, or every cell of
 * the old one has grown by at least so many. That nobody came to one cell while others came elsewhere would tell too.
 */
function mayFollow(old: Unit, now: Unit, threshold: number): boolean {
	const grown = old.cells.map((cell) => sumWithin(now, cell) - cell.count);
	return grown.every((by) => by === 0) || grown.every((by) => by >= threshold);
}

/** The units that a unit stands on: it is renewed only together with them. */
function basis(cube: Cube, { table, by }: Unit): readonly { readonly table?: string; readonly by?: Dimension }[] {
	if (table === undefined) return by === undefined ? [] : [{}];
	const after = cube.tables.find(({ name }) => name === table)?.after;
	const earlier = after !== undefined && after !== "unclear" ? [after.table] : [];
	return by === undefined
		? [{}, ...earlier.map((name) => ({ table: name }))]
		: [{ table }, { by }, ...earlier.map((name) => ({ table: name, by }))];
}

/** Renews what may be renewed, and keeps the rest as it was. */
function renew(
	cube: Cube,
	number: number,
	threshold: number,
	history: readonly (readonly ReleasedUnit[])[],
	inside?: readonly ReleasedUnit[],
): readonly ReleasedUnit[] {
	// Of the inside, only what is of this moment: sums of numbers of two moments are numbers of none.
	const fresh = inside?.filter(({ since }) => since === number);
	const before = history.at(-1) ?? [];
	const renewed: ReleasedUnit[] = [];
	for (const unit of protect(cube, threshold, before, fresh)) {
		const stands = basis(cube, unit).every(({ table, by }) => findUnit(renewed, table, by));
		// Every earlier one: a place new since the first may have joined a group in the second, and left it in this.
		const follows = history.every((each) => {
			const old = findUnit(each, unit.table, unit.by);
			return !old || mayFollow(old, unit, threshold);
		});
		if (stands && follows) renewed.push({ ...unit, since: number });
	}
	// Locales and countries were looked at together: one is not renewed without the other.
	const together = renewed.filter(
		({ table, by }) => by === undefined || DIMENSIONS.every((each) => findUnit(renewed, table, each)),
	);
	const held = before.filter(({ table, by }) => !findUnit(together, table, by));
	return [...together, ...held];
}

/**
 * The next release of a survey's results: a snapshot for staff and one for everyone, made from one cube at one moment.
 * A unit whose change would tell of too few keeps the numbers it had.
 *
 * @param previous all releases of this survey before, the oldest first
 * @param at an instant of ISO 8601
 */
export function release(previous: readonly Release[], cube: Cube, at: string): Release {
	const last = previous.at(-1);
	const number = (last?.number ?? 0) + 1;
	const inside = renew(
		cube,
		number,
		INSIDE_MIN,
		previous.map((each) => each.inside),
	);
	const open = renew(
		cube,
		number,
		PUBLIC_MIN,
		previous.map((each) => each.public),
		inside,
	);
	return { number, at, inside, public: open };
}
