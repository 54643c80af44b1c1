import type { Dimension } from "./counter.ts";
import type { Block, Partition } from "./partition.ts";

/**
 * Every place that a unit does not name, counted together. They have no names: a name would tell that somebody is
 * there, and five names beside the number 5 that there is one at each.
 */
export const ELSEWHERE = "elsewhere";

/** One published number. */
export interface Cell {
	/** One locale, one country, or `ELSEWHERE`; empty: everywhere. */
	readonly where: Block;
	/** Categories counted together; empty: every respondent. */
	readonly of: Block;
	readonly count: number;
}

/** Cells that are published together or not at all: every respondent is in exactly one of them. */
export interface Unit {
	/** Absent: respondents, whatever they answered. */
	readonly table?: string;
	/** Absent: everywhere. */
	readonly by?: Dimension;
	readonly cells: readonly Cell[];
}

/** The unit of a table, or of the respondents, by a dimension or everywhere. */
export function findUnit<U extends Unit>(units: readonly U[], table?: string, by?: Dimension): U | undefined {
	return units.find((unit) => unit.table === table && unit.by === by);
}

/** The places that a unit names. */
export function named(unit: Unit): readonly string[] {
	return [...new Set(unit.cells.flatMap(({ where }) => where))].filter((place) => place !== ELSEWHERE);
}

/** The categories that a unit counts together. */
export function ofs(unit: Unit): Partition {
	return [...new Map(unit.cells.map(({ of }) => [of.join(), of])).values()];
}
