import { Counter, DIMENSIONS, type Dimension, type Rows } from "./counter.ts";
import { leak, type Overlap } from "./overlap.ts";
import { type Block, coarsenings, type Partition, partition, refines, splits } from "./partition.ts";
import { type Cube, type Table, UNASKED } from "./tally.ts";

/** One published number. */
export interface Cell {
	/** Locales or countries counted together; empty: everywhere. */
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

const distinct = (blocks: Partition): Partition => [...new Map(blocks.map((block) => [block.join(), block])).values()];
/** The places that a unit tells apart. */
const wheres = (unit: Unit): Partition => distinct(unit.cells.map(({ where }) => where));
const ofs = (unit: Unit): Partition => distinct(unit.cells.map(({ of }) => of));

/** Makes the units of one cube that may be shown at one threshold. */
class Protector {
	readonly units: Unit[] = [];
	private readonly counter: Counter;
	private readonly cube: Cube;
	private readonly threshold: number;
	/** What was published before: to be split further, never otherwise. */
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
		this.units.push({ cells: [{ where: [], of: [], count: total }] });
		const groups = this.groups();
		if (groups) for (const by of DIMENSIONS) this.addUnit(undefined, by, groups[by], [[]]);
		for (const table of this.cube.tables) this.table(table);
		return this.units;
	}

	private addUnit(table: string | undefined, by: Dimension | undefined, rows: Partition, blocks: Partition): void {
		const cells = rows.flatMap((where) =>
			blocks.map((of) => ({ where, of, count: this.counter.count(by, where, table, of) })),
		);
		this.units.push({ ...(table === undefined ? {} : { table }), ...(by ? { by } : {}), cells });
	}

	/** How locales, and countries, are put together: the same for every question, so that groups cannot be told apart by it. */
	private groups(): Rows | undefined {
		const of = (by: Dimension): Partition | undefined => {
			const all = [...new Set(this.cube.places.map((place) => place[by]))].toSorted();
			const inside = this.within && findUnit(this.within, undefined, by);
			if (this.within && !inside) return undefined;
			const atoms = inside ? wheres(inside) : all.map((name) => [name]);
			const before = findUnit(this.before, undefined, by);
			return partition(
				atoms,
				(block) => this.counter.count(by, block, undefined, []),
				this.threshold,
				before ? wheres(before) : [all],
			);
		};
		const [locale, country] = [of("locale"), of("country")];
		if (!locale || !country) return undefined;
		let groups: Rows = { locale, country };
		for (;;) {
			const found = leak(this.counter.overlaps(groups), this.threshold);
			if (!found) break;
			const merged = this.merge(groups, found);
			if (!merged) return undefined;
			groups = merged;
		}
		const kept = DIMENSIONS.every((by) => {
			const before = findUnit(this.before, undefined, by);
			return !before || splits(groups[by], wheres(before));
		});
		return kept ? groups : undefined;
	}

	/** Merges the smaller group of an overlap with the smallest other. */
	private merge(groups: Rows, found: Overlap): Rows | undefined {
		const size = (by: Dimension, block: Block) => this.counter.count(by, block, undefined, []);
		const sides = DIMENSIONS.filter((by) => groups[by].length > 1)
			.map((by) => ({ by, block: groups[by][found[by]] ?? [] }))
			.toSorted((a, b) => size(a.by, a.block) - size(b.by, b.block));
		const [side] = sides;
		if (!side) return undefined;
		const others = groups[side.by].filter((block) => block !== side.block);
		const [next = [], ...rest] = others.toSorted((a, b) => size(side.by, a) - size(side.by, b));
		return { ...groups, [side.by]: [...rest, [...next, ...side.block]] };
	}

	private table(table: Table): void {
		const { name } = table;
		const fixed = (block: Block) => table.after !== undefined && block.includes(UNASKED);
		const after = table.after;
		if (after === "unclear") return;
		const parent = after && findUnit(this.units, after.table);
		// How many were asked follows from the earlier table: it must not split what is counted together there.
		if (after && !(parent && refines(ofs(parent), [after.categories]))) return;
		const inside = this.within && findUnit(this.within, name);
		if (this.within && !inside) return;
		const atoms = inside ? ofs(inside) : table.categories.map((category) => [category]);
		const before = findUnit(this.before, name);
		const start = [
			table.categories.filter((category) => !after || category !== UNASKED),
			...(after ? [[UNASKED]] : []),
		];
		const weigh = (block: Block) => this.counter.count(undefined, [], name, block);
		const blocks = partition(atoms, weigh, this.threshold, before ? ofs(before) : start);
		if (!blocks) return;
		this.addUnit(name, undefined, [[]], blocks);
		const best = coarsenings(blocks, weigh, fixed)
			.flatMap((coarse) => {
				const rows = this.rows(table, coarse);
				const shown = rows ? rows.locale.length + rows.country.length - 2 : 0;
				return rows && shown > 0 ? [{ rows, coarse, score: shown * (coarse.length - 1) }] : [];
			})
			.toSorted((a, b) => b.score - a.score)[0];
		if (!best || best.score === 0) return;
		for (const by of DIMENSIONS) this.addUnit(name, by, best.rows[by], best.coarse);
	}

	/** The rows that a table may be broken down by, those that may not put together; undefined when it may not be at all. */
	private rows({ name, after }: Table, blocks: Partition): Rows | undefined {
		if (DIMENSIONS.some((by) => !this.allows(name, after, by, blocks))) return undefined;
		const [locale, country] = DIMENSIONS.map((by) => this.possibleRows(name, after, by));
		if (!locale || !country) return undefined;
		const shown = { locale: [...locale], country: [...country] };
		const rowsOf = (by: Dimension): Partition => {
			const groups = findUnit(this.units, undefined, by);
			const rest = (groups ? wheres(groups) : [])
				.flat()
				.filter((value) => !shown[by].some((block) => block.includes(value)));
			return rest.length > 0 ? [...shown[by], rest] : shown[by];
		};
		const safe = (by: Dimension, where: Block) =>
			blocks.every((of) => this.counter.count(by, where, name, of) >= this.threshold);
		const size = (by: Dimension) => (a: Block, b: Block) =>
			this.counter.count(by, a, undefined, []) - this.counter.count(by, b, undefined, []);
		for (const by of DIMENSIONS) {
			shown[by] = shown[by].filter((where) => safe(by, where)).toSorted(size(by));
			while (shown[by].length > 0 && !rowsOf(by).every((where) => safe(by, where))) shown[by].shift();
		}
		for (;;) {
			const rows = { locale: rowsOf("locale"), country: rowsOf("country") };
			const found = blocks
				.map((of) => leak(this.counter.overlaps(rows, name, of), this.threshold))
				.find((each) => each);
			if (!found) return this.follows(name, rows) ? rows : undefined;
			const own = DIMENSIONS.flatMap((by) => {
				const block = rows[by][found[by]];
				return block && shown[by].includes(block) ? [{ by, block }] : [];
			});
			const any = DIMENSIONS.flatMap((by) => shown[by].map((block) => ({ by, block })));
			const [drop] = (own.length > 0 ? own : any).toSorted(
				(a, b) => this.counter.count(a.by, a.block, undefined, []) - this.counter.count(b.by, b.block, undefined, []),
			);
			if (!drop) return undefined;
			shown[drop.by] = shown[drop.by].filter((block) => block !== drop.block);
		}
	}

	/** The groups whose rows may be shown: those of the respondents, as far as the earlier table and `within` show them. */
	private possibleRows(name: string, after: Table["after"], by: Dimension): Partition | undefined {
		const groups = findUnit(this.units, undefined, by);
		if (!groups) return undefined;
		const limits = [
			...(after && after !== "unclear" ? [findUnit(this.units, after.table, by)] : []),
			...(this.within ? [findUnit(this.within, name, by)] : []),
		];
		// What is put together there must not be taken apart here.
		return wheres(groups).filter((block) =>
			limits.every((limit) => limit && wheres(limit).every((other) => refines([other], [block]))),
		);
	}

	/** True when rows of these categories tell of those asked, and of what may be told, only what is told already. */
	private allows(name: string, after: Table["after"], by: Dimension, blocks: Partition): boolean {
		const before = findUnit(this.before, name, by);
		if (before && !splits(blocks, ofs(before))) return false;
		const inside = this.within && findUnit(this.within, name, by);
		if (this.within && !(inside && refines(ofs(inside), blocks))) return false;
		if (!after || after === "unclear") return true;
		const parent = findUnit(this.units, after.table, by);
		return parent !== undefined && refines(ofs(parent), [after.categories]);
	}

	/** True when rows split what was shown before, and nothing else. */
	private follows(name: string, rows: Rows): boolean {
		return DIMENSIONS.every((by) => {
			const before = findUnit(this.before, name, by);
			return !before || splits(rows[by], wheres(before));
		});
	}
}

/**
 * What may be shown of a cube: no cell, and no sum or difference of cells that is a group of people, is under the
 * threshold. Where it would be, categories and places are counted together, or a table is left out.
 *
 * @param before what was shown of the survey before, at the same threshold
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
