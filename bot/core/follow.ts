import { type Cell, ELSEWHERE, named, type Unit } from "./unit.ts";

/** True when whoever is counted in a cell of `fine` is counted in this one of `coarse`, whoever may come. */
function holds(coarse: Unit, outer: Cell, fine: Unit, inner: Cell): boolean {
	if (outer.of.length > 0 && !inner.of.every((category) => outer.of.includes(category))) return false;
	const [place] = inner.where;
	// Everywhere, or one place.
	if (!outer.where.includes(ELSEWHERE)) return outer.where[0] === place;
	const names = named(coarse);
	if (place !== ELSEWHERE) return !names.some((name) => name === place);
	const finer = named(fine);
	return names.every((name) => finer.includes(name));
}

/**
 * True when a unit may be released after an old one: it only splits what stood together there, and either nothing has
 * changed, or each old cell has grown by at least the threshold. That nobody came to one cell while others came elsewhere
 * would tell too. As each release splits the one before, whatever can be computed from several is a sum of such growths.
 */
export function follows(old: Unit, now: Unit, threshold: number): boolean {
	const grown = old.cells.map(({ count }) => -count);
	for (const inner of now.cells) {
		const at = old.cells.findIndex((outer) => holds(old, outer, now, inner));
		if (at < 0) return false;
		grown[at] = (grown[at] ?? 0) + inner.count;
	}
	return grown.every((by) => by === 0) || grown.every((by) => by >= threshold);
}
