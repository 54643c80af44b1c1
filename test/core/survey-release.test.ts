import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findUnit, protect } from "../../bot/core/disclosure.ts";
import { INSIDE_MIN, PUBLIC_MIN, type Release, release } from "../../bot/core/release.ts";
import type { Survey } from "../../bot/core/survey.ts";
import { parseSurvey } from "../../bot/core/survey-parse.ts";
import { type Cube, Tally } from "../../bot/core/tally.ts";
import { Attacker } from "./survey-attacker.ts";

const label = (text: string) => ({ en: text });
const survey: Survey = parseSurvey(
	{
		id: "tiny",
		version: 1,
		title: label("Tiny"),
		intro: label("Hello."),
		thanks: label("Thank you."),
		anonymous: true,
		readers: "organizers",
		questions: [
			{
				name: "harm",
				kind: "single",
				ask: label("Which?"),
				options: ["a", "b", "c"].map((name) => ({ name, label: label(name) })),
			},
			{
				name: "grave",
				kind: "scale",
				points: 3,
				low: label("low"),
				high: label("high"),
				ask: label("How?"),
				when: { question: "harm", any: ["a", "b"] },
			},
			{
				name: "ways",
				kind: "several",
				ask: label("Which ones?"),
				options: ["x", "y", "z"].map((name) => ({ name, label: label(name) })),
			},
			{ name: "story", kind: "story", ask: label("Tell."), when: { question: "ways", is: "x" } },
		],
	},
	new Set(),
);

interface Person {
	readonly locale: string;
	readonly country: string;
	readonly answers: Readonly<Record<string, string>>;
}

function cubeOf(people: readonly Person[]): Cube {
	const tally = new Tally(survey);
	for (const { locale, country, answers } of people) tally.add({ locale, country }, new Map(Object.entries(answers)));
	return tally.cube();
}

const LOCALES = ["en", "am", "om", "my"];
const COUNTRIES = ["US", "ET", "MM", "KE"];

/** Answers that lean one way, and one that leans differently in each crowd, so that many cells are small or empty. */
const person = fc.record({
	locale: fc.constantFrom(...LOCALES),
	country: fc.constantFrom(...COUNTRIES),
	answers: fc.record({
		harm: fc.oneof(
			{ weight: 5, arbitrary: fc.constant("a") },
			{ weight: 4, arbitrary: fc.constant("b") },
			fc.constantFrom("c", "pass"),
		),
		grave: fc.oneof({ weight: 4, arbitrary: fc.constant("p1") }, fc.constantFrom("p2", "p3", "")),
		ways: fc.oneof({ weight: 4, arbitrary: fc.constant("x,y") }, fc.constantFrom("", "x", "y,z", "z", "x,y,z")),
		story: fc.constantFrom("", "It hurt."),
	}),
});

/** A crowd: some people, each many times over, so that cells of every size come up. */
const crowd = fc
	.array(fc.tuple(person, fc.oneof(fc.constantFrom(1, 2, 4, 5, 6, 9, 10, 11), fc.integer({ min: 1, max: 40 }))), {
		minLength: 1,
		maxLength: 40,
	})
	.map((parts) => parts.flatMap(([one, times]) => Array.from({ length: times }, () => one)));

const grid = LOCALES.flatMap((locale) => COUNTRIES.map((country) => ({ locale, country })));

describe("one publication", () => {
	test("no cell is under the threshold, and every unit counts everyone", () => {
		fc.assert(
			fc.property(crowd, fc.constantFrom(INSIDE_MIN, PUBLIC_MIN), (people, threshold) => {
				for (const { cells } of protect(cubeOf(people), threshold)) {
					for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(threshold);
					expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test("nothing under the threshold can be computed, even by someone who knows where nobody is", () => {
		fc.assert(
			fc.property(crowd, fc.constantFrom(INSIDE_MIN, PUBLIC_MIN), (people, threshold) => {
				const cube = cubeOf(people);
				const attacker = new Attacker([cube], cube.places);
				attacker.sees({ units: protect(cube, threshold), batches: [0] });
				expect(attacker.computes(threshold).map(({ what, truth }) => `${what}: ${truth}`)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	test("nor found between bounds", () => {
		fc.assert(
			fc.property(crowd, fc.constantFrom(INSIDE_MIN, PUBLIC_MIN), (people, threshold) => {
				const cube = cubeOf(people);
				const attacker = new Attacker([cube], grid);
				attacker.sees({ units: protect(cube, threshold), batches: [0] });
				expect(attacker.pins(threshold).map(({ what, truth }) => `${what}: ${truth}`)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	test("the attacker is able: it computes what plain suppression of small cells leaves open", () => {
		const of = (locale: string, harm: string, times: number): Person[] =>
			Array.from({ length: times }, () => ({ locale, country: "US", answers: { harm } }));
		const cube = cubeOf([...of("en", "a", 40), ...of("en", "b", 20), ...of("am", "a", 30), ...of("am", "b", 3)]);
		const attacker = new Attacker([cube], cube.places);
		const cell = (where: string[], harm: string, count: number) => ({ where, of: [harm], count });
		attacker.sees({
			batches: [0],
			units: [
				{ table: "harm", cells: [cell([], "a", 70), cell([], "b", 23)] },
				{ table: "harm", by: "locale", cells: [cell(["en"], "a", 40), cell(["en"], "b", 20), cell(["am"], "a", 30)] },
			],
		});
		expect(attacker.computes(INSIDE_MIN).map(({ what }) => what)).toContain("harm=b of am in 0");
		expect(attacker.pins(INSIDE_MIN).map(({ what }) => what)).toContain("harm=b of am in 0");
	});

	test("a large survey is broken down by locale and country", () => {
		const people = LOCALES.flatMap((locale, l) =>
			COUNTRIES.flatMap((country, c) =>
				["a", "b", "c", "pass"].flatMap((harm) =>
					Array.from({ length: 20 + 3 * l + 2 * c }, () => ({ locale, country, answers: { harm } })),
				),
			),
		);
		const units = protect(cubeOf(people), PUBLIC_MIN);
		expect(findUnit(units, "harm", "locale")?.cells).toHaveLength(16);
		expect(findUnit(units, "harm", "country")?.cells).toHaveLength(16);
	});
});

describe("two releases, and three", () => {
	/** Everything that the releases after each crowd show to someone. */
	function attackerOf(crowds: readonly (readonly Person[])[], sees: readonly ("inside" | "public")[]): Attacker {
		const releases: Release[] = [];
		const attacker = new Attacker(crowds.map(cubeOf), grid);
		crowds.forEach((_, at) => {
			const made = release(releases, cubeOf(crowds.slice(0, at + 1).flat()), `2026-10-0${at + 1}T00:00:00Z`);
			releases.push(made);
			const batches = Array.from({ length: at + 1 }, (__, batch) => batch);
			for (const face of sees)
				attacker.sees({ units: made[face].filter(({ since }) => since === made.number), batches });
		});
		return attacker;
	}

	const crowds = fc.array(crowd, { minLength: 2, maxLength: 3 });
	const views = [
		[["inside", "public"], INSIDE_MIN],
		[["public"], PUBLIC_MIN],
	] as const;

	for (const [faces, threshold] of views)
		test(`whoever sees ${faces.join(" and ")} computes nothing under ${threshold}`, () => {
			fc.assert(
				fc.property(crowds, (several) => {
					const attacker = attackerOf(several, faces);
					expect(attacker.computes(threshold).map(({ what, truth }) => `${what}: ${truth}`)).toEqual([]);
				}),
				{ numRuns: 25 },
			);
			fc.assert(
				fc.property(crowds, (several) => {
					const attacker = attackerOf(several, faces);
					expect(attacker.pins(threshold).map(({ what, truth }) => `${what}: ${truth}`)).toEqual([]);
				}),
				{ numRuns: 25 },
			);
		}, 240_000);

	test("a release keeps what has changed by too few, and renews it when enough have come", () => {
		const of = (harm: string, times: number): Person[] =>
			Array.from({ length: times }, () => ({ locale: "en", country: "US", answers: { harm } }));
		const base = [...of("a", 20), ...of("b", 20), ...of("c", 20), ...of("pass", 20)];
		const releases: Release[] = [release([], cubeOf(base), "2026-10-01T00:00:00Z")];
		const few = [...base, ...of("a", 1)];
		releases.push(release(releases, cubeOf(few), "2026-10-02T00:00:00Z"));
		expect(releases[1]?.inside).toEqual(releases[0]?.inside);
		const more = [...base, ...of("a", 6), ...of("b", 5), ...of("c", 7), ...of("pass", 5)];
		releases.push(release(releases, cubeOf(more), "2026-10-03T00:00:00Z"));
		const third = releases[2];
		expect(findUnit(third?.inside ?? [], "harm")).toMatchObject({ since: 3 });
		expect(findUnit(third?.public ?? [], "harm")).toMatchObject({ since: 1 });
		expect(findUnit(third?.public ?? [])).toMatchObject({ since: 3 });
	});

	test("who has their answers erased is not found by the difference", () => {
		const of = (harm: string, times: number): Person[] =>
			Array.from({ length: times }, () => ({ locale: "en", country: "US", answers: { harm } }));
		const one = release([], cubeOf([...of("a", 20), ...of("b", 20)]), "2026-10-01T00:00:00Z");
		const two = release([one], cubeOf([...of("a", 19), ...of("b", 20)]), "2026-10-02T00:00:00Z");
		expect(two.inside).toEqual(one.inside);
		expect(two.public).toEqual(one.public);
	});
});
