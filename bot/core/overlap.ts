/** Respondents who are in one row of the locales and in one row of the countries. */
export interface Overlap {
	readonly locale: number;
	readonly country: number;
	/** How many; may be none of a category where there are respondents. */
	readonly count: number;
}

/**
 * An overlap through which some group under the threshold could be computed from the sums of rows and columns, even by
 * someone who knows in which countries each language is written and in which it is not; undefined when there is none.
 *
 * With x(l, c) people in row l and column c, what can be computed from the sums is what is written as a(l) + b(c) on
 * every pair that occurs. A group of people among these is a union of rows less a union of columns that lie wholly
 * within it. So the smallest group that holds a pair (l, c) is a minimum cut from l to c, where a column leads back to
 * each row that it meets. No group is under the threshold exactly when each pair has a flow of at least the threshold.
 */
export function leak(overlaps: readonly Overlap[], threshold: number): Overlap | undefined {
	const graph: Graph = {
		byLocale: Map.groupBy(overlaps, ({ locale }) => locale),
		byCountry: Map.groupBy(overlaps, ({ country }) => country),
	};
	return overlaps.find((each) => !isPlainlySafe(graph, each, threshold) && flow(graph, each, threshold) < threshold);
}

/** The overlaps of each row and of each column. */
interface Graph {
	readonly byLocale: ReadonlyMap<number, readonly Overlap[]>;
	readonly byCountry: ReadonlyMap<number, readonly Overlap[]>;
}

/** True when one way alone is wide enough: the pair itself, or out by a large pair and in by another that meets it. */
function isPlainlySafe({ byLocale, byCountry }: Graph, { locale, country, count }: Overlap, enough: number): boolean {
	if (count >= enough) return true;
	const isLarge = (each: Overlap) => each.count >= enough;
	const rows = new Set(
		byCountry
			.get(country)
			?.filter(isLarge)
			.map((each) => each.locale),
	);
	return (
		rows.size > 0 &&
		(byLocale.get(locale) ?? []).some(
			(out) => isLarge(out) && byCountry.get(out.country)?.some((back) => rows.has(back.locale)),
		)
	);
}

/** The largest flow from a pair's row to its column, looked for up to `enough`. */
function flow(graph: Graph, { locale, country }: Overlap, enough: number): number {
	const used = new Map<Overlap, number>();
	let total = 0;
	while (total < enough) {
		const way = findWay(graph, used, locale, country);
		if (!way) break;
		const width = Math.min(
			enough - total,
			...way.map(({ by, back }) => (back ? Number.POSITIVE_INFINITY : by.count - (used.get(by) ?? 0))),
		);
		// A way back from a column is free, and first gives back what came along it.
		for (const { by, back } of way) used.set(by, (used.get(by) ?? 0) + (back ? -width : width));
		total += width;
	}
	return total;
}

interface Leg {
	readonly by: Overlap;
	/** From the column to the row. */
	readonly back: boolean;
}

/** A way from a row to a column on which something can still flow, by breadth first. */
function findWay(
	{ byLocale, byCountry }: Graph,
	used: ReadonlyMap<Overlap, number>,
	from: number,
	to: number,
): readonly Leg[] | undefined {
	const rows = new Map<number, readonly Leg[]>([[from, []]]);
	const columns = new Map<number, readonly Leg[]>();
	// A Map gives what is added while it is walked through: it is its own queue.
	for (const [row, way] of rows)
		for (const by of byLocale.get(row) ?? []) {
			if (columns.has(by.country) || by.count <= (used.get(by) ?? 0)) continue;
			const further = [...way, { by, back: false }];
			if (by.country === to) return further;
			columns.set(by.country, further);
			for (const other of byCountry.get(by.country) ?? [])
				if (!rows.has(other.locale)) rows.set(other.locale, [...further, { by: other, back: true }]);
		}
	return undefined;
}
