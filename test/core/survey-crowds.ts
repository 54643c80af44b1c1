import fc from "fast-check";
import { type Release, release } from "../../bot/core/release.ts";
import { type Cube, type Place, Tally } from "../../bot/core/tally.ts";
import type { View } from "./survey-attacker.ts";
import { option, parsed, say, single } from "./survey-kit.ts";

/** One question of each sort that tables treat apart, and two that are asked only of some. */
const survey = parsed([
	single("harm", "a", "b", "c"),
	{
		name: "grave",
		kind: "scale",
		points: 3,
		low: say("low"),
		high: say("high"),
		ask: say("How?"),
		when: { question: "harm", any: ["a", "b"] },
	},
	{ name: "ways", kind: "several", ask: say("Which ones?"), options: ["x", "y", "z"].map(option) },
	{ name: "tale", kind: "story", ask: say("Tell."), when: { question: "ways", is: "x" } },
]);

export interface Person extends Place {
	readonly answers: Readonly<Record<string, string>>;
}

export function cubeOf(people: readonly Person[]): Cube {
	const tally = new Tally(survey);
	for (const { locale, country, answers } of people) tally.add({ locale, country }, new Map(Object.entries(answers)));
	return tally.cube();
}

export const LOCALES = ["en", "am", "om", "my"];
export const COUNTRIES = ["US", "ET", "MM", "KE"];
/** Every place that there is. */
export const GRID = LOCALES.flatMap((locale) => COUNTRIES.map((country) => ({ locale, country })));

/** The same people many times over. */
export const times = (count: number, locale: string, country: string, answers: Person["answers"]): readonly Person[] =>
	Array.from({ length: count }, () => ({ locale, country, answers }));

/** Answers that lean one way, so that many cells are small or empty and many are not. */
const answers = fc.record({
	harm: fc.oneof(
		{ weight: 5, arbitrary: fc.constant("a") },
		{ weight: 4, arbitrary: fc.constant("b") },
		fc.constantFrom("c", "pass"),
	),
	grave: fc.oneof({ weight: 4, arbitrary: fc.constant("p1") }, fc.constantFrom("p2", "p3", "")),
	ways: fc.oneof({ weight: 4, arbitrary: fc.constant("x,y") }, fc.constantFrom("", "x", "y,z", "z", "x,y,z")),
	tale: fc.constantFrom("", "It hurt."),
});
const several = fc.oneof(fc.constantFrom(1, 2, 4, 5, 6, 9, 10, 11), fc.integer({ min: 1, max: 40 }));

/** Some people, each many times over, so that cells of every size come up. */
const scattered = fc
	.array(fc.tuple(fc.constantFrom(...GRID), answers, several), { minLength: 1, maxLength: 40 })
	.map((parts) => parts.flatMap(([{ locale, country }, one, count]) => times(count, locale, country, one)));

/** Few answers, and a number for each language: releases of these are renewed often, and their groups come and go. */
const plain = fc
	.record({
		sizes: fc.array(fc.tuple(fc.constantFrom(0, 1, 2, 4, 5, 6, 11, 30), fc.constantFrom(...COUNTRIES)), {
			minLength: LOCALES.length,
			maxLength: LOCALES.length,
		}),
		spread: fc.constantFrom(["a"], ["a", "b"], ["a", "b", "c", "pass"]),
	})
	.map(({ sizes, spread }) =>
		sizes.flatMap(([count, country], at) =>
			spread.flatMap((harm) => times(count, LOCALES[at] ?? "", country, { harm, ways: harm === "a" ? "x" : "y,z" })),
		),
	)
	.filter((people) => people.length > 0);

export const crowd = fc.oneof(scattered, plain);

/** Crowds that come one after the other; of each, some may leave before the last release. */
export const story = (least: number, most: number) =>
	fc.array(fc.record({ stay: crowd, leave: fc.oneof(fc.constant([]), fc.constant([]), crowd) }), {
		minLength: least,
		maxLength: most,
	});
type Story = readonly { readonly stay: readonly Person[]; readonly leave: readonly Person[] }[];

/** The releases after each crowd has come, and who is in each. */
export function published(story: Story): {
	readonly cohorts: readonly Cube[];
	readonly releases: readonly { readonly made: Release; readonly cohorts: readonly number[] }[];
} {
	const cohorts: { people: readonly Person[]; from: number; leaves: boolean }[] = story.flatMap(
		({ stay, leave }, from) => [
			{ people: stay, from, leaves: false },
			...(leave.length > 0 && from < story.length - 1 ? [{ people: leave, from, leaves: true }] : []),
		],
	);
	const releases: { made: Release; cohorts: readonly number[] }[] = [];
	for (const now of story.keys()) {
		const here = [...cohorts.entries()].filter(
			([, { from, leaves }]) => from <= now && !(leaves && now === story.length - 1),
		);
		const made = release(
			releases.map((each) => each.made),
			cubeOf(here.flatMap(([, { people }]) => people)),
			`2026-10-0${now + 1}T00:00:00Z`,
		);
		releases.push({ made, cohorts: here.map(([at]) => at) });
	}
	return { cohorts: cohorts.map(({ people }) => cubeOf(people)), releases };
}

/** What someone is shown by these releases: what was kept from an earlier one is seen there. */
export const viewsOf = (
	{ releases }: ReturnType<typeof published>,
	faces: readonly ("inside" | "public")[],
): readonly View[] =>
	releases.flatMap(({ made, cohorts }) =>
		faces.map((face) => ({ units: made[face].filter(({ since }) => since === made.number), cohorts })),
	);
