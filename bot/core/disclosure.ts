import { Counter, DIMENSIONS, type Dimension, type Rows } from "./counter.ts";
import { follows } from "./follow.ts";
import { leak, type Overlap } from "./overlap.ts";
import { type Block, coarsenings, type Partition, partition, refines } from "./partition.ts";
import { type Cube, type Table, UNASKED } from "./tally.ts";
import { ELSEWHERE, findUnit, named, ofs, type Unit } from "./unit.ts";

/** Makes the units of one cube that may be shown at one threshold. */
class Protector {
	readonly units: Unit[] = [];
	private readonly counter: Counter;
	private readonly cube: Cube;
	private readonly threshold: number;
	/** The release before, with all that it kept from earlier ones. */
	private readonly before: readonly Unit[];
	/** What must not be broken up: sums of these cells only. */
	private readonly within: readonly Unit[] | undefined;

	constructor(cube: Cube, threshold: number, before: readonly Unit[], within: readonly Unit[] | undefined) {
		this.cube = cube;
		this.counter = new Counter(cube);
		this.threshold = threshold;
		this.before = before;
		this.within = within;
	}

	run(): readonly Unit[] {
		const total = this.cube.respondents.reduce((sum, count) => sum + count, 0);
		if (total < this.threshold || (this.within && !findUnit(this.within))) return [];
		if (!this.add([{ cells: [{ where: [], of: [], count: total }] }])) return [];
		this.add(this.unitsBy(undefined, this.groups(), [[]]));
		for (const table of this.cube.tables) this.table(table);
		return this.units;
	}

	/** Shows units, all or none of them: the release before may forbid it. */
	private add(units: readonly Unit[]): boolean {
		const follow = units.every((unit) => {
			const old = findUnit(this.before, unit.table, unit.by);
			return !old || follows(old, unit, this.threshold);
		});
		if (follow) this.units.push(...units);
		return follow && units.length > 0;
	}

	/** A table's units by locale and by country: they are looked at together, so neither is shown without the other. */
	private unitsBy(table: string | undefined, rows: Rows | undefined, blocks: Partition): readonly Unit[] {
		if (!rows) return [];
		return DIMENSIONS.map((by) => {
			const own = rows[by].toSorted().map((place) => ({ where: [place], values: [place] }));
			const places = [...own, { where: [ELSEWHERE], values: this.counter.others(by, rows[by]) }];
			const cells = places.flatMap(({ where, values }) =>
				blocks.map((of) => ({ where, of, count: this.counter.count(by, values, table, of) })),
			);
			return { ...(table === undefined ? {} : { table }), by, cells };
		});
	}

	private size(by: Dimension, name: string): number {
		return this.counter.count(by, [name], undefined, []);
	}

	/** Which locales, and countries, are named: no others in any question, so that they cannot be told apart by it. */
	private groups(): Rows | undefined {
		const inside = this.within && DIMENSIONS.map((by) => findUnit(this.within ?? [], undefined, by));
		if (inside?.some((unit) => !unit)) return undefined;
		const [locale = [], country = []] = DIMENSIONS.map((by, at) => {
			const unit = inside?.[at];
			return this.counter.others(by, []).filter((name) => !unit || named(unit).includes(name));
		});
		return this.narrow({ locale, country }, undefined, [[]]);
	}

	/** Of some places those that may be named, so that no group is small in any block; undefined when not even none may. */
	private narrow(from: Rows, table: string | undefined, blocks: Partition): Rows | undefined {
		const safe = (by: Dimension, values: Block) =>
			blocks.every((of) => this.counter.count(by, values, table, of) >= this.threshold);
		const [locale = [], country = []] = DIMENSIONS.map((by) => {
			// The search for leaks would find a small row too, but later.
			const names = from[by].filter((name) => safe(by, [name])).toSorted((a, b) => this.size(by, a) - this.size(by, b));
			// A list of all would tell who is not there.
			return this.counter.others(by, names).length > 0 ? names : names.slice(1);
		});
		let rows: Rows = { locale, country };
		for (;;) {
			const at = rows;
			const found = blocks.map((of) => leak(this.counter.overlaps(at, table, of), this.threshold)).find((each) => each);
			if (!found) return rows;
			const fewer = this.drop(rows, found);
			if (!fewer) return undefined;
			rows = fewer;
		}
	}

	/** Counts one place more among the others: the smaller of an overlap, or else the smallest. */
	private drop(rows: Rows, found: Overlap): Rows | undefined {
		const any = DIMENSIONS.flatMap((by) => rows[by].map((name) => ({ by, name })));
		const own = any.filter(({ by, name }) => rows[by][found[by]] === name);
		const [least] = (own.length > 0 ? own : any).toSorted((a, b) => this.size(a.by, a.name) - this.size(b.by, b.name));
		return least && { ...rows, [least.by]: rows[least.by].filter((name) => name !== least.name) };
	}

	private table(table: Table): void {
		const { name, after } = table;
		if (after === "unclear") return;
		const parent = after && findUnit(this.units, after.table);
		// How many were asked follows from the earlier table: it must not split what is counted together there.
		if (after && !(parent && refines(ofs(parent), [after.categories]))) return;
		const inside = this.within && findUnit(this.within, name);
		if (this.within && !inside) return;
		const atoms = inside ? ofs(inside) : table.categories.map((category) => [category]);
		const start = [
			table.categories.filter((category) => !after || category !== UNASKED),
			...(after ? [[UNASKED]] : []),
		];
		const weigh = (block: Block) => this.counter.count(undefined, [], name, block);
		const fixed = (block: Block) => after !== undefined && block.includes(UNASKED);
		const before = findUnit(this.before, name);
		const blocks = partition(atoms, weigh, this.threshold, before ? ofs(before) : start);
		if (!blocks || !this.add([{ table: name, cells: blocks.map((of) => ({ where: [], of, count: weigh(of) })) }]))
			return;
		coarsenings(blocks, weigh, fixed)
			.map((coarse) => {
				const rows = this.rows(table, coarse);
				const names = rows ? rows.locale.length + rows.country.length : 0;
				return { units: this.unitsBy(name, rows, coarse), score: names * (coarse.length - 1) };
			})
			.filter(({ score }) => score > 0)
			.toSorted((a, b) => b.score - a.score)
			.some(({ units }) => this.add(units));
	}

	/** The rows that a table may be broken down by; undefined when it may not be at all. */
	private rows({ name, after }: Table, blocks: Partition): Rows | undefined {
		const possible = DIMENSIONS.map((by) => {
			const groups = findUnit(this.units, undefined, by);
			const parent = after && after !== "unclear" ? findUnit(this.units, after.table, by) : undefined;
			const inside = this.within && findUnit(this.within, name, by);
			if (!groups || (this.within && !(inside && refines(ofs(inside), blocks)))) return undefined;
			// Rows tell of those asked, and of what may be told, only what is told already.
			if (after && after !== "unclear" && !(parent && refines(ofs(parent), [after.categories]))) return undefined;
			return named(groups).filter((place) => [parent, inside].every((unit) => !unit || named(unit).includes(place)));
		});
		const [locale, country] = possible;
		return locale && country && this.narrow({ locale, country }, name, blocks);
	}
}

/**
 * What may be shown of a cube: no cell, and no sum or difference of cells that is a group of people, is under the
 * threshold. Where it would be, categories and places are counted together, or a table is left out.
 *
 * @param before the release before, at the same threshold
 * @param within what this must be sums of
 */
export function protect(
	cube: Cube,
	threshold: number,
	before: readonly Unit[] = [],
	within?: readonly Unit[],
): readonly Unit[] {
	return new Protector(cube, threshold, before, within).run();
}
