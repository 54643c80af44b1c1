import type { Cube, Place } from "../../bot/core/tally.ts";
import { counts, type View } from "./survey-attacker.ts";

// The other way to reckon: no count is below zero, so every sum is a bound on its parts. Knows nothing of the protection.

interface Sum {
	readonly parts: ReadonlySet<number>;
	readonly value: number;
}

/** What published numbers pin between equal bounds, of groups under the threshold. */
export function pinned(
	cohorts: readonly Cube[],
	places: readonly Place[],
	views: readonly View[],
	threshold: number,
): readonly string[] {
	const tables = cohorts[0]?.tables ?? [];
	const names = [
		{ table: undefined, category: "", key: "" },
		...tables.flatMap(({ name, categories }) =>
			categories.map((category) => ({ table: name, category, key: `${name}=${category}` })),
		),
	];
	const width = names.length;
	const at = (cohort: number, place: number, name: number) => (cohort * places.length + place) * width + name;
	const nameOf = (table: string | undefined, category: string) =>
		names.findIndex((each) => each.table === table && each.category === category);

	// The survey: what follows is 0 = the sum of `plus` less `minus`, everywhere.
	const rules = tables.flatMap(({ name, categories, after }) => {
		const all = { plus: categories.map((category) => nameOf(name, category)), minus: 0 };
		if (after === undefined || after === "unclear") return [all];
		const parent = tables.find((each) => each.name === after.table);
		const others = (parent?.categories ?? []).filter((category) => !after.categories.includes(category));
		return [all, { plus: others.map((each) => nameOf(after.table, each)), minus: nameOf(name, "unasked") }];
	});

	const published: Sum[] = views.flatMap(({ units, cohorts: seen }) =>
		units.flatMap((unit) =>
			unit.cells.map((cell) => {
				const columns = unit.table === undefined ? [0] : cell.of.map((each) => nameOf(unit.table, each));
				const here = [...places.keys()].filter((place) =>
					counts(unit, cell, places[place] ?? { locale: "", country: "" }),
				);
				const parts = seen.flatMap((cohort) => here.flatMap((place) => columns.map((name) => at(cohort, place, name))));
				return { parts: new Set(parts), value: cell.count };
			}),
		),
	);
	// Of two numbers, one of which is part of the other, the difference is a number as well.
	const differences = published.flatMap((whole) =>
		published
			.filter((part) => part.parts.size < whole.parts.size && part.parts.isSubsetOf(whole.parts))
			.map((part) => ({ parts: whole.parts.difference(part.parts), value: whole.value - part.value })),
	);

	const size = cohorts.length * places.length * width;
	const low = new Float64Array(size);
	const high = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
	let moved = true;
	const bound = (part: number, least: number, most: number): void => {
		if (least > (low[part] ?? 0)) [low[part], moved] = [least, true];
		if (most < (high[part] ?? 0)) [high[part], moved] = [most, true];
	};
	/** The sum of `parts` lies between two numbers: so each of them does, given the rest. */
	const narrow = (parts: readonly number[], least: number, most: number): void => {
		const lows = parts.reduce((sum, part) => sum + (low[part] ?? 0), 0);
		const open = parts.filter((part) => high[part] === Number.POSITIVE_INFINITY).length;
		const highs = parts.reduce(
			(sum, part) => sum + (high[part] === Number.POSITIVE_INFINITY ? 0 : (high[part] ?? 0)),
			0,
		);
		for (const part of parts) {
			const own = high[part] ?? 0;
			const others = open - (own === Number.POSITIVE_INFINITY ? 1 : 0);
			const rest = others > 0 ? Number.POSITIVE_INFINITY : highs - (own === Number.POSITIVE_INFINITY ? 0 : own);
			bound(part, least - rest, most - (lows - (low[part] ?? 0)));
		}
	};
	const sums = [...published, ...differences].map(({ parts, value }) => ({ parts: [...parts], value }));
	for (let round = 0; moved && round < 30; round++) {
		moved = false;
		for (const { parts, value } of sums) narrow(parts, value, value);
		for (const cohort of cohorts.keys())
			for (const place of places.keys())
				for (const { plus, minus } of rules) {
					const [parts, whole] = [plus.map((name) => at(cohort, place, name)), at(cohort, place, minus)];
					bound(
						whole,
						parts.reduce((sum, part) => sum + (low[part] ?? 0), 0),
						parts.reduce((sum, part) => sum + (high[part] ?? 0), 0),
					);
					narrow(parts, low[whole] ?? 0, high[whole] ?? 0);
				}
	}

	const found: string[] = [];
	for (const [cohort, cube] of cohorts.entries())
		for (const [place, { locale, country }] of places.entries()) {
			const there = cube.places.findIndex((each) => each.locale === locale && each.country === country);
			if (there < 0) continue;
			for (const [name, { table, category, key }] of names.entries()) {
				const column = tables.find((each) => each.name === table)?.categories.indexOf(category) ?? 0;
				const truth = table === undefined ? cube.respondents[there] : cube.counts.get(table)?.[there]?.[column];
				const unknown = at(cohort, place, name);
				if (low[unknown] === high[unknown] && (truth ?? 0) < threshold)
					found.push(`${truth}: ${key} at ${locale} ${country}, cohort ${cohort}`);
			}
		}
	return found;
}
