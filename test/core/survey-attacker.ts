import type { Unit } from "../../bot/core/disclosure.ts";
import type { Cube, Table } from "../../bot/core/tally.ts";

// Computes from published numbers what was not meant to be. Written apart from the protection: it knows nothing of
// partitions or flows, only unknowns and equations.

/** A prime below 2^26: products stay exact, and a chance zero is as good as impossible over the sizes here. */
const PRIME = 67_108_859;

/** `sum of coefficient × unknown = value`. */
interface Equation {
	readonly terms: ReadonlyMap<number, number>;
	readonly value: number;
}

/** One view that the attacker has: units about some batches of respondents. */
export interface Seen {
	readonly units: readonly Unit[];
	/** Which batches its numbers are of. */
	readonly batches: readonly number[];
}

/** What the attacker asks for: how many of some batches, at some places, are in a category. */
export interface Target {
	readonly what: string;
	readonly terms: ReadonlyMap<number, number>;
	readonly truth: number;
}

/** Someone who has publications, and reckons. */
export class Attacker {
	private readonly unknowns = new Map<string, number>();
	private readonly equations: Equation[] = [];
	private readonly truth: number[] = [];
	private readonly places: readonly { readonly locale: string; readonly country: string }[];
	private readonly tables: readonly Table[];
	private readonly batches: readonly Cube[];

	/** @param places where the attacker thinks that anyone may be. */
	constructor(batches: readonly Cube[], places: readonly { readonly locale: string; readonly country: string }[]) {
		this.batches = batches;
		this.places = places;
		this.tables = batches[0]?.tables ?? [];
		for (const [batch, cube] of batches.entries())
			for (const place of places) {
				const at = cube.places.findIndex((each) => each.locale === place.locale && each.country === place.country);
				this.name(`${batch}|${place.locale}|${place.country}||`, at < 0 ? 0 : (cube.respondents[at] ?? 0));
				for (const { name, categories } of this.tables)
					for (const [column, category] of categories.entries())
						this.name(
							`${batch}|${place.locale}|${place.country}|${name}|${category}`,
							at < 0 ? 0 : (cube.counts.get(name)?.[at]?.[column] ?? 0),
						);
			}
		this.knowTheSurvey();
	}

	private name(key: string, truth: number): void {
		this.unknowns.set(key, this.truth.length);
		this.truth.push(truth);
	}

	private at(batch: number, place: { locale: string; country: string }, table = "", category = ""): number {
		const found = this.unknowns.get(`${batch}|${place.locale}|${place.country}|${table}|${category}`);
		if (found === undefined) throw new Error(`no unknown for ${table} ${category}`);
		return found;
	}

	/** Everyone is in one category of each table, and who is asked what follows from the survey, which is no secret. */
	private knowTheSurvey(): void {
		for (const batch of this.batches.keys())
			for (const place of this.places)
				for (const { name, categories, after } of this.tables) {
					const all = categories.map((category) => [this.at(batch, place, name, category), 1] as const);
					this.equations.push({ terms: new Map([...all, [this.at(batch, place), -1]]), value: 0 });
					if (after === undefined || after === "unclear") continue;
					const parent = this.tables.find((each) => each.name === after.table);
					const others = (parent?.categories ?? []).filter((category) => !after.categories.includes(category));
					this.equations.push({
						terms: new Map([
							[this.at(batch, place, name, "unasked"), -1] as const,
							...others.map((category) => [this.at(batch, place, after.table, category), 1] as const),
						]),
						value: 0,
					});
				}
	}

	/** Reads a publication. */
	sees({ units, batches }: Seen): void {
		for (const { table, by, cells } of units)
			for (const { where, of, count } of cells) {
				const terms = new Map<number, number>();
				for (const batch of batches)
					for (const place of this.places) {
						if (by !== undefined && !where.includes(place[by])) continue;
						if (table === undefined) terms.set(this.at(batch, place), 1);
						else for (const category of of) terms.set(this.at(batch, place, table, category), 1);
					}
				this.equations.push({ terms, value: count });
			}
	}

	/** Every group whose number is nobody's business when it is small: by place, locale, country and their differences. */
	targets(): readonly Target[] {
		const values = (by: "locale" | "country") => [...new Set(this.places.map((place) => place[by]))];
		const groups: { what: string; holds: (place: { locale: string; country: string }) => boolean }[] = [
			{ what: "all", holds: () => true },
			...this.places.map((one) => ({ what: `${one.locale}+${one.country}`, holds: (place: object) => place === one })),
			...values("locale").map((value) => ({
				what: value,
				holds: ({ locale }: { locale: string }) => locale === value,
			})),
			...values("country").map((value) => ({
				what: value,
				holds: ({ country }: { country: string }) => country === value,
			})),
		];
		for (const l of values("locale"))
			for (const c of values("country")) {
				groups.push({ what: `${l} not ${c}`, holds: (place) => place.locale === l && place.country !== c });
				groups.push({ what: `${c} not ${l}`, holds: (place) => place.country === c && place.locale !== l });
			}
		const numbers = [...this.batches.keys()];
		const spans = numbers.flatMap((from) => numbers.slice(from).map((to) => numbers.slice(from, to + 1)));
		return spans.flatMap((span) =>
			groups.flatMap(({ what, holds }) => {
				const places = this.places.filter(holds);
				const people = span.flatMap((batch) => places.map((place) => this.at(batch, place)));
				const size = people.reduce((sum, at) => sum + (this.truth[at] ?? 0), 0);
				// Of nobody, nothing can be told.
				if (size === 0) return [];
				const target = (name: string, unknowns: readonly number[]): Target => ({
					what: `${name} of ${what} in ${span}`,
					terms: new Map(unknowns.map((at) => [at, 1])),
					truth: unknowns.reduce((sum, at) => sum + (this.truth[at] ?? 0), 0),
				});
				return [
					target("respondents", people),
					...this.tables.flatMap(({ name, categories }) =>
						categories.map((category) =>
							target(
								`${name}=${category}`,
								span.flatMap((batch) => places.map((place) => this.at(batch, place, name, category))),
							),
						),
					),
				];
			}),
		);
	}

	/** The targets that follow from the equations alone, by Gaussian elimination, of those under the threshold. */
	computes(threshold: number): readonly Target[] {
		const width = this.truth.length;
		const pivots = new Map<number, Int32Array>();
		const reduce = (terms: ReadonlyMap<number, number>): Int32Array => {
			const row = new Int32Array(width);
			for (const [at, factor] of terms) row[at] = (factor + PRIME) % PRIME;
			for (let at = 0; at < width; at++) {
				const factor = row[at] ?? 0;
				const pivot = factor === 0 ? undefined : pivots.get(at);
				if (!pivot) continue;
				for (let other = at; other < width; other++) {
					const by = pivot[other] ?? 0;
					if (by !== 0) row[other] = ((row[other] ?? 0) + (PRIME - factor) * by) % PRIME;
				}
			}
			return row;
		};
		for (const { terms } of this.equations) {
			const row = reduce(terms);
			const lead = row.findIndex((value) => value !== 0);
			if (lead < 0) continue;
			const inverse = power(row[lead] ?? 1, PRIME - 2);
			pivots.set(
				lead,
				row.map((value) => multiply(value, inverse)),
			);
		}
		return this.targets().filter(
			({ truth, terms }) => truth < threshold && reduce(terms).every((value) => value === 0),
		);
	}

	/** The targets whose number is pinned between bounds, where no count is below zero, of those under the threshold. */
	pins(threshold: number): readonly Target[] {
		const targets = this.targets();
		const width = this.truth.length;
		const low = new Array<number>(width + targets.length).fill(0);
		const high = new Array<number>(width + targets.length).fill(Number.POSITIVE_INFINITY);
		// A target is one more unknown: the sum of its parts.
		const equations = [
			...this.equations,
			...targets.map(({ terms }, at) => ({ terms: new Map([...terms, [width + at, -1]]), value: 0 })),
		];
		for (let round = 0, moved = true; moved && round < 50; round++) {
			moved = false;
			for (const { terms, value } of equations) {
				const ends = (at: number, factor: number) =>
					factor > 0 ? [low[at] ?? 0, high[at] ?? 0] : [-(high[at] ?? 0), -(low[at] ?? 0)];
				for (const [at, factor] of terms) {
					let [from, to] = [value, value];
					for (const [other, by] of terms) {
						if (other === at) continue;
						const [least = 0, most = 0] = ends(other, by);
						from -= most;
						to -= least;
					}
					const [least, most] = factor > 0 ? [from, to] : [-to, -from];
					if (least > (low[at] ?? 0)) [low[at], moved] = [least, true];
					if (most < (high[at] ?? 0)) [high[at], moved] = [most, true];
				}
			}
		}
		return targets.filter(({ truth }, at) => truth < threshold && low[width + at] === high[width + at]);
	}
}

function multiply(a: number, b: number): number {
	return Number((BigInt(a) * BigInt(b)) % BigInt(PRIME));
}

function power(base: number, exponent: number): number {
	let [result, square, rest] = [1, base, exponent];
	for (; rest > 0; rest = Math.floor(rest / 2)) {
		if (rest % 2 === 1) result = multiply(result, square);
		square = multiply(square, square);
	}
	return result;
}
