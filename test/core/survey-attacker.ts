import type { Cube, Place, Table } from "../../bot/core/tally.ts";
import type { Cell, Unit } from "../../bot/core/unit.ts";

// Computes from published numbers what was not meant to be. Written apart from the protection: it knows nothing of
// partitions, flows or growth, only unknowns and equations.

/** The largest prime whose square is within 32 bits: products stay exact. Chance zeros are thinned out by `TRIES`. */
const PRIME = 46_337;
const TRIES = 4;

/** What the attacker sees at once: units about some cohorts of respondents. */
export interface View {
	readonly units: readonly Unit[];
	/** Which cohorts its numbers are of. */
	readonly cohorts: readonly number[];
}

/** Whether a cell counts those at a place. */
export function counts({ by, cells }: Unit, cell: Cell, place: Place): boolean {
	if (by === undefined) return true;
	if (!cell.where.includes("elsewhere")) return cell.where.includes(place[by]);
	return !cells.some(({ where }) => where.includes(place[by]));
}

/** Numbers modulo `PRIME`, or plain ones, of each place and column. */
type Sums = readonly number[];

interface Column {
	readonly table?: string;
	readonly category?: string;
	/** As a sum of the free ones, which the survey leaves open when all else is given. */
	readonly parts: readonly number[];
}

function power(base: number, exponent: number): number {
	let [result, square] = [1, base];
	for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = (result * square) % PRIME;
		square = (square * square) % PRIME;
	}
	return result;
}

/** Rows in echelon form, by Gaussian elimination. */
class Echelon {
	readonly pivots = new Map<number, Int32Array>();

	add(row: Int32Array): void {
		for (let at = 0; at < row.length; at++) {
			const factor = row[at] ?? 0;
			if (factor === 0) continue;
			const pivot = this.pivots.get(at);
			if (!pivot) {
				const inverse = power(factor, PRIME - 2);
				this.pivots.set(
					at,
					row.map((value) => (value * inverse) % PRIME),
				);
				return;
			}
			for (let other = at; other < row.length; other++) {
				const by = pivot[other] ?? 0;
				if (by !== 0) row[other] = ((row[other] ?? 0) + (PRIME - factor) * by) % PRIME;
			}
		}
	}

	/** Values that fulfil every row = 0, those left open by `choose`. What follows from the rows is 0 for all such. */
	solve(width: number, choose: (at: number) => number): Int32Array {
		const values = new Int32Array(width);
		for (let at = width - 1; at >= 0; at--) {
			const pivot = this.pivots.get(at);
			let sum = 0;
			if (pivot)
				for (let other = at + 1; other < width; other++) sum += ((pivot[other] ?? 0) * (values[other] ?? 0)) % PRIME;
			values[at] = pivot ? (PRIME - (sum % PRIME)) % PRIME : choose(at);
		}
		return values;
	}
}

/** Everyone is in one category of each table, and who is asked what follows from the survey, which is no secret. */
function columnsOf(tables: readonly Table[]): { readonly columns: readonly Column[]; readonly free: number } {
	const plain: { readonly table?: string; readonly category?: string }[] = [
		{},
		...tables.flatMap(({ name, categories }) => categories.map((category) => ({ table: name, category }))),
	];
	const width = plain.length;
	const known = new Echelon();
	// Turned round, so that later tables are given by earlier ones.
	const at = (table: string, category: string) =>
		width - 1 - plain.findIndex((each) => each.table === table && each.category === category);
	const row = (terms: readonly (readonly [number, number])[]) => {
		const values = new Int32Array(width);
		for (const [index, factor] of terms) values[index] = (factor + PRIME) % PRIME;
		known.add(values);
	};
	for (const { name, categories, after } of tables) {
		row([[width - 1, -1], ...categories.map((category) => [at(name, category), 1] as const)]);
		if (after === undefined || after === "unclear") continue;
		const others = tables
			.find((each) => each.name === after.table)
			?.categories.filter((category) => !after.categories.includes(category));
		row([[at(name, "unasked"), -1], ...(others ?? []).map((each) => [at(after.table, each), 1] as const)]);
	}
	const free = [...plain.keys()].filter((index) => !known.pivots.has(index));
	const units = free.map((one) => known.solve(width, (index) => (index === one ? 1 : 0)));
	const columns = plain.map((each, index) => ({ ...each, parts: units.map((unit) => unit[width - 1 - index] ?? 0) }));
	return { columns, free: free.length };
}

/** Every sum of some of the numbers, by the bits of its index. */
function subsets(numbers: Sums): number[] {
	const sums = [0];
	for (const number of numbers) for (const sum of [...sums]) sums.push(sum + number);
	return sums;
}

/** Someone who has publications, and reckons with all of them together. */
export class Attacker {
	private readonly cohorts: readonly Cube[];
	private readonly places: readonly Place[];
	private readonly columns: readonly Column[];
	private readonly free: number;
	private readonly seen = new Echelon();
	private readonly views: (readonly number[])[] = [];

	/**
	 * @param cohorts respondents who came, and left, together
	 * @param places where the attacker thinks that anyone may be
	 */
	constructor(cohorts: readonly Cube[], places: readonly Place[]) {
		this.cohorts = cohorts;
		this.places = places;
		const { columns, free } = columnsOf(cohorts[0]?.tables ?? []);
		this.columns = columns;
		this.free = free;
	}

	private row(cohorts: readonly number[], holds: (place: Place) => boolean, parts: Sums): Int32Array {
		const row = new Int32Array(this.cohorts.length * this.places.length * this.free);
		for (const cohort of cohorts)
			for (const [at, place] of this.places.entries())
				if (holds(place))
					row.set(
						parts.map((part) => part % PRIME),
						(cohort * this.places.length + at) * this.free,
					);
		return row;
	}

	/** Reads a publication. */
	sees(view: View): void {
		this.views.push(view.cohorts);
		for (const unit of view.units) {
			for (const cell of unit.cells) {
				const columns = this.columns.filter(
					({ table, category = "" }) => table === unit.table && (table === undefined || cell.of.includes(category)),
				);
				const parts = Array.from({ length: this.free }, (_, at) =>
					columns.reduce((sum, column) => sum + (column.parts[at] ?? 0), 0),
				);
				this.seen.add(this.row(view.cohorts, (place) => counts(unit, cell, place), parts));
			}
			// Where no cell counts, there is nobody.
			for (const cohort of view.cohorts)
				for (const place of this.places)
					if (!unit.cells.some((cell) => counts(unit, cell, place)))
						for (let one = 0; one < this.free; one++)
							this.seen.add(
								this.row(
									[cohort],
									(each) => each === place,
									Array.from({ length: this.free }, (_, at) => (at === one ? 1 : 0)),
								),
							);
		}
	}

	/** The true number of each column, by cohort and place. */
	private truth(): readonly (readonly Sums[])[] {
		return this.cohorts.map((cube) =>
			this.places.map(({ locale, country }) => {
				const at = cube.places.findIndex((each) => each.locale === locale && each.country === country);
				return this.columns.map(({ table, category }) => {
					if (table === undefined) return cube.respondents[at] ?? 0;
					const column = cube.tables.find(({ name }) => name === table)?.categories.indexOf(category ?? "") ?? -1;
					return cube.counts.get(table)?.[at]?.[column] ?? 0;
				});
			}),
		);
	}

	/** Which cohorts are added, and which taken away: all sums of some, and what changed between two views. */
	private combinations(): readonly Sums[] {
		const all = this.cohorts.reduce<Sums[]>(
			(sums) =>
				sums.flatMap((sum) => [
					[...sum, 0],
					[...sum, 1],
				]),
			[[]],
		);
		const times = [...new Map(this.views.map((cohorts) => [cohorts.join(), cohorts])).values()];
		const changes = times.flatMap((one, at) =>
			times
				.slice(at + 1)
				.map((two) => this.cohorts.map((_, each) => Number(two.includes(each)) - Number(one.includes(each)))),
		);
		return [...all, ...changes.filter((change) => change.includes(-1))];
	}

	/** Values of all unknowns that agree with everything seen, less the true ones: what is 0 in several such is known. */
	private doubt(random: () => number): readonly (readonly Sums[])[] {
		const values = this.seen.solve(this.cohorts.length * this.places.length * this.free, random);
		return this.cohorts.map((_, cohort) =>
			this.places.map((__, place) => {
				const from = (cohort * this.places.length + place) * this.free;
				return this.columns.map(
					({ parts }) => parts.reduce((sum, part, at) => sum + ((part * (values[from + at] ?? 0)) % PRIME), 0) % PRIME,
				);
			}),
		);
	}

	/** Every group of places that is some of the locales in some of the countries. */
	private groups(): readonly { readonly name: string; readonly at: readonly number[] }[] {
		const [locales = [], countries = []] = (["locale", "country"] as const).map((by) => {
			const names = [...new Set(this.places.map((place) => place[by]))];
			return names.reduce<string[][]>((sets, name) => sets.flatMap((set) => [set, [...set, name]]), [[]]);
		});
		return locales.flatMap((some) =>
			countries.map((where) => ({
				name: `${some.join("+")} in ${where.join("+")}`,
				at: [...this.places.entries()].flatMap(([at, { locale, country }]) =>
					some.includes(locale) && where.includes(country) ? [at] : [],
				),
			})),
		);
	}

	/**
	 * Whatever follows from all that was seen, and is of a group under the threshold: some cohorts, in any of the locales
	 * and any of the countries, who gave any of the answers to a question.
	 */
	computes(threshold: number): readonly string[] {
		let seed = 1;
		const random = () => {
			seed = (seed * 48_271) % 2_147_483_647;
			return seed % PRIME;
		};
		const numbers = [this.truth(), ...Array.from({ length: TRIES }, () => this.doubt(random))];
		const combinations = this.combinations();
		const tables = [...Map.groupBy(this.columns.keys(), (at) => this.columns[at]?.table)];
		const found: string[] = [];
		for (const group of this.groups()) {
			const sums = numbers.map((cohorts) =>
				cohorts.map((places) =>
					this.columns.map((_, column) => group.at.reduce((sum, at) => sum + (places[at]?.[column] ?? 0), 0)),
				),
			);
			for (const signs of combinations) {
				// Of nobody, nothing can be told.
				if (!signs.some((sign, cohort) => sign !== 0 && (sums[0]?.[cohort]?.[0] ?? 0) > 0)) continue;
				for (const [table, own] of tables) {
					const [real = [], ...trials] = sums.map((cohorts) =>
						subsets(own.map((at) => signs.reduce((sum, sign, cohort) => sum + sign * (cohorts[cohort]?.[at] ?? 0), 0))),
					);
					for (const [bits, number] of real.entries()) {
						// What changed by nothing on the whole is not seen to have changed.
						const small = signs.includes(-1) ? number !== 0 && Math.abs(number) < threshold : number < threshold;
						if (bits === 0 || !small || trials.some((trial) => (trial[bits] ?? 0) % PRIME !== 0)) continue;
						const what = own.filter((_, at) => (bits >> at) % 2 === 1).map((at) => this.columns[at]?.category);
						found.push(`${number}: ${table}=${what.join("+")}, ${group.name}, cohorts ${signs}`);
					}
				}
			}
		}
		return found;
	}
}
