import type { Overlap } from "./overlap.ts";
import type { Block } from "./partition.ts";
import type { Cube } from "./tally.ts";

/** What results are broken down by. */
export const DIMENSIONS = ["locale", "country"] as const;

/** One of what results are broken down by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** The places that are told apart, by dimension: all the others are counted together. */
export type Rows = Readonly<Record<Dimension, readonly string[]>>;

/** Adds up a cube. */
export class Counter {
	private readonly margins = new Map<string, ReadonlyMap<string, readonly number[]>>();
	private readonly cube: Cube;

	constructor(cube: Cube) {
		this.cube = cube;
	}

	/** Respondents at `where` who are counted in `of`. */
	count(by: Dimension | undefined, where: Block, table: string | undefined, of: Block): number {
		const margin = this.margin(by, table);
		const columns = of.map((name) => this.column(table, name));
		return (by === undefined ? [""] : where).reduce((sum, value) => {
			const counts = margin.get(value) ?? [];
			return sum + (table === undefined ? [0] : columns).reduce((part, column) => part + (counts[column] ?? 0), 0);
		}, 0);
	}

	private column(table: string | undefined, category: string): number {
		return this.cube.tables.find(({ name }) => name === table)?.categories.indexOf(category) ?? -1;
	}

	/** Respondents by locale, country or everywhere (""), and by category; added up once. */
	private margin(by: Dimension | undefined, table: string | undefined): ReadonlyMap<string, readonly number[]> {
		const key = `${by} ${table}`;
		const known = this.margins.get(key);
		if (known) return known;
		const margin = new Map<string, number[]>();
		const counts = table === undefined ? undefined : this.cube.counts.get(table);
		this.cube.places.forEach((place, at) => {
			const value = by === undefined ? "" : place[by];
			const sums = margin.get(value) ?? [];
			const own = counts ? (counts[at] ?? []) : [this.cube.respondents[at] ?? 0];
			own.forEach((count, column) => {
				sums[column] = (sums[column] ?? 0) + count;
			});
			margin.set(value, sums);
		});
		this.margins.set(key, margin);
		return margin;
	}

	/** Every locale, or country, of which there are respondents, and that is not among these. */
	others(by: Dimension, names: Block): Block {
		return [...new Set(this.cube.places.map((place) => place[by]))].filter((name) => !names.includes(name)).toSorted();
	}

	/** Where rows of the locales and of the countries meet, -1 for the others; with a table, how many are in `of` there. */
	overlaps(rows: Rows, table?: string, of: Block = []): readonly Overlap[] {
		const found = new Map<string, Overlap>();
		const counts = table === undefined ? undefined : this.cube.counts.get(table);
		const columns = of.map((name) => this.column(table, name));
		const [locales, countries] = [rows.locale, rows.country].map(
			(names) => new Map(names.map((name, at) => [name, at] as const)),
		);
		this.cube.places.forEach((place, at) => {
			const locale = locales?.get(place.locale) ?? -1;
			const country = countries?.get(place.country) ?? -1;
			const own = counts
				? columns.reduce((sum, column) => sum + (counts[at]?.[column] ?? 0), 0)
				: (this.cube.respondents[at] ?? 0);
			const key = `${locale} ${country}`;
			found.set(key, { locale, country, count: (found.get(key)?.count ?? 0) + own });
		});
		return [...found.values()];
	}
}
