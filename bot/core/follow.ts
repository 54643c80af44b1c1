import { type Cell, ELSEWHERE, named, type Unit } from "./unit.ts";

/** True when whoever is counted in a new cell would have been counted in this old one. */
function holds(old: Unit, outer: Cell, inner: Cell): boolean {
	if (outer.of.length > 0 && !inner.of.every((category) => outer.of.includes(category))) return false;
	const [place] = inner.where;
	// Everywhere, or one place.
	if (!outer.where.includes(ELSEWHERE)) return outer.where[0] === place;
	// A place that was named and is no more leaves its old cell empty: that has not grown.
	return !named(old).some((name) => name === place);
}

/**
 * True when a unit may be released after an old one: it only splits what stood together there, and either nothing has
 * changed, or each old cell has grown by at least the threshold. That nobody came to one cell while others came elsewhere
 * would tell too. As each release splits the one before, whatever can be computed from several is a sum of such growths.
 */
export function follows(old: Unit, now: Unit, threshold: number): boolean {
	const grown = old.cells.map(({ count }) => -count);
	for (const inner of now.cells) {
		const at = old.cells.findIndex((outer) => holds(old, outer, inner));
		if (at < 0) return false;
		grown[at] = (grown[at] ?? 0) + inner.count;
	}
	return grown.every((by) => by === 0) || grown.every((by) => by >= threshold);
}
