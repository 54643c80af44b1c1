import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { protect } from "../../bot/core/disclosure.ts";
import { follows } from "../../bot/core/follow.ts";
import { INSIDE_MIN, PUBLIC_MIN, type Release, release } from "../../bot/core/release.ts";
import { findUnit } from "../../bot/core/unit.ts";
import { Attacker } from "./survey-attacker.ts";
import { pinned } from "./survey-bounds.ts";
import { COUNTRIES, crowd, cubeOf, GRID, LOCALES, published, story, times, viewsOf } from "./survey-crowds.ts";

/** More crowds, and more of them: for `STEWARD_SLOW=1`. */
const slow = process.env.STEWARD_SLOW === "1";
const runs = (few: number) => ({ numRuns: slow ? Math.max(300, 10 * few) : few });
const threshold = fc.constantFrom(INSIDE_MIN, PUBLIC_MIN);
const LONG = slow ? 1_800_000 : 60_000;

describe("one publication", () => {
	test(
		"no cell is under the threshold, and every unit counts everyone",
		() => {
			fc.assert(
				fc.property(crowd, threshold, (people, min) => {
					for (const { cells } of protect(cubeOf(people), min)) {
						for (const { count } of cells) expect(count).toBeGreaterThanOrEqual(min);
						expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(people.length);
					}
				}),
				runs(300),
			);
		},
		LONG,
	);

	test(
		"nothing under the threshold can be computed, even by someone who knows where nobody is",
		() => {
			fc.assert(
				fc.property(crowd, threshold, (people, min) => {
					const cube = cubeOf(people);
					const attacker = new Attacker([cube], cube.places);
					attacker.sees({ units: protect(cube, min), cohorts: [0] });
					expect(attacker.computes(min)).toEqual([]);
				}),
				runs(60),
			);
		},
		LONG,
	);

	test(
		"nor found between bounds",
		() => {
			fc.assert(
				fc.property(crowd, threshold, (people, min) => {
					const cube = cubeOf(people);
					expect(pinned([cube], GRID, [{ units: protect(cube, min), cohorts: [0] }], min)).toEqual([]);
				}),
				runs(60),
			);
		},
		LONG,
	);

	test("the attacker is able: it computes what plain suppression of small cells leaves open", () => {
		const of = (locale: string, harm: string, count: number) => times(count, locale, "US", { harm });
		const cube = cubeOf([...of("en", "a", 40), ...of("en", "b", 20), ...of("am", "a", 30), ...of("am", "b", 3)]);
		const cell = (where: string[], harm: string, count: number) => ({ where, of: [harm], count });
		const view = {
			cohorts: [0],
			units: [
				{ table: "harm", cells: [cell([], "a", 70), cell([], "b", 23)] },
				{
					table: "harm",
					by: "locale" as const,
					cells: [cell(["en"], "a", 40), cell(["en"], "b", 20), cell(["am"], "a", 30)],
				},
			],
		};
		const attacker = new Attacker([cube], cube.places);
		attacker.sees(view);
		expect(attacker.computes(INSIDE_MIN)).toContain("3: harm=b, am in US, cohorts 1");
		expect(pinned([cube], cube.places, [view], INSIDE_MIN)).toContain("3: harm=b at am US, cohort 0");
	});

	test("a large survey is broken down by locale and country", () => {
		const people = LOCALES.flatMap((locale, l) =>
			COUNTRIES.flatMap((country, c) =>
				["a", "b", "c", "pass"].flatMap((harm) => times(20 + 3 * l + 2 * c, locale, country, { harm })),
			),
		);
		const units = protect(cubeOf(people), PUBLIC_MIN);
		expect(findUnit(units, "harm", "locale")?.cells).toHaveLength(16);
		expect(findUnit(units, "harm", "country")?.cells).toHaveLength(16);
	});

	test("a place of few is not named, and no list of places is told to be complete", () => {
		const people = [...COUNTRIES.flatMap((country, at) => times(1 + 8 * at, "en", country, {}))];
		const places = (by: "locale" | "country") => findUnit(protect(cubeOf(people), INSIDE_MIN), undefined, by)?.cells;
		expect(places("country")).toMatchObject([
			{ where: ["KE"], count: 25 },
			{ where: ["MM"], count: 17 },
			{ where: ["elsewhere"], count: 10 },
		]);
		expect(places("locale")).toMatchObject([{ where: ["elsewhere"], count: people.length }]);
	});

	test("the others are made large enough by the smallest that would be named, and the large ones stay named", () => {
		const of = (locale: string, a: number, b: number) => [
			...times(a, locale, "US", { harm: "a" }),
			...times(b, locale, "US", { harm: "b" }),
		];
		const people = [...of("en", 60, 60), ...of("am", 40, 40), ...of("om", 20, 20), ...of("my", 6, 2)];
		const cells = findUnit(protect(cubeOf(people), INSIDE_MIN), "harm", "locale")?.cells;
		expect(new Set(cells?.flatMap(({ where }) => where))).toEqual(new Set(["am", "en", "elsewhere"]));
	});
});

describe("releases", () => {
	const views = [
		[["inside", "public"], INSIDE_MIN],
		[["public"], PUBLIC_MIN],
	] as const;

	/** What is computed under a threshold from all releases together, by whoever sees both faces, or the public one. */
	function told(made: ReturnType<typeof published>): readonly string[] {
		return views.flatMap(([faces, min]) => {
			const attacker = new Attacker(made.cohorts, GRID);
			for (const view of viewsOf(made, faces)) attacker.sees(view);
			return attacker.computes(min);
		});
	}

	for (const [least, most, few] of slow
		? ([
				[2, 3, 60],
				[4, 4, 30],
			] as const)
		: ([[2, 3, 30]] as const))
		test(
			`of ${least} to ${most} releases together nothing under the threshold can be computed`,
			() => {
				fc.assert(
					fc.property(story(least, most), (each) => {
						expect(told(published(each))).toEqual([]);
					}),
					runs(few),
				);
			},
			LONG,
		);

	test(
		"nor found between bounds",
		() => {
			fc.assert(
				fc.property(story(2, slow ? 3 : 2), (each) => {
					const made = published(each);
					for (const [faces, min] of views) expect(pinned(made.cohorts, GRID, viewsOf(made, faces), min)).toEqual([]);
				}),
				runs(20),
			);
		},
		LONG,
	);

	test("a release keeps what has changed by too few, and renews it when enough have come", () => {
		const of = (harm: string, count: number) => times(count, "en", "US", { harm });
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

	/** As many of each language, in one country, half of each answer. */
	const speakers = (sizes: Readonly<Record<string, number>>) =>
		Object.entries(sizes).flatMap(([locale, count]) =>
			["a", "b"].flatMap((harm) => times(count / 2, locale, "US", { harm })),
		);

	test("a language that is new, joins others and leaves them again is not found by subtracting the first and third", () => {
		const crowds = [
			speakers({ en: 60, am: 40, om: 20 }),
			speakers({ en: 30, am: 20, om: 10, my: 4 }),
			speakers({ en: 30, am: 20, om: 2, my: 10 }),
		];
		const made = published(crowds.map((stay) => ({ stay, leave: [] })));
		expect(told(made)).toEqual([]);
		// None that was named is named no more, and the largest of the others comes to be.
		expect(
			made.releases.map((each) => findUnit(each.made.inside, undefined, "locale")?.cells.flatMap(({ where }) => where)),
		).toEqual([
			["am", "en", "elsewhere"],
			["am", "en", "elsewhere"],
			["am", "en", "om", "elsewhere"],
		]);
	});

	test("that nobody was elsewhere at first does not help to find who is there later", () => {
		const first = [...times(16, "om", "MM", { harm: "a" }), ...times(14, "my", "US", { harm: "b" })];
		const more = [
			...times(41, "am", "MM", { harm: "a" }),
			...times(5, "am", "KE", { harm: "b" }),
			...times(2, "en", "KE", { harm: "a" }),
			...times(33, "en", "US", { harm: "b" }),
		];
		expect(told(published([first, more].map((stay) => ({ stay, leave: [] }))))).toEqual([]);
	});

	test("places named before are never put together again", () => {
		const unit = (name: string, count: number) => ({
			by: "locale" as const,
			cells: [
				{ where: [name], of: [], count },
				{ where: ["elsewhere"], of: [], count },
			],
		});
		expect(follows(unit("en", 20), unit("en", 40), INSIDE_MIN)).toBe(true);
		expect(follows(unit("en", 20), unit("am", 40), INSIDE_MIN)).toBe(false);
	});

	test("the public numbers are sums of those inside", () => {
		const cube = cubeOf(
			GRID.flatMap(({ locale, country }) =>
				["a", "b", "c", "pass"].flatMap((harm) => times(30, locale, country, { harm })),
			),
		);
		const row = (where: string, ...of: string[]) => ({ where: [where], of, count: 960 });
		// Inside, places and answers are put together that the public threshold alone would tell apart.
		const inside = protect(cube, INSIDE_MIN).map((unit) => {
			if (unit.by !== "locale") return unit;
			if (unit.table === undefined) return { ...unit, cells: [row("en"), row("elsewhere")] };
			return { ...unit, cells: ["en", "elsewhere"].flatMap((at) => [row(at, "a", "b"), row(at, "c", "skipped")]) };
		});
		const open = protect(cube, PUBLIC_MIN, [], inside);
		expect(findUnit(open, undefined, "locale")?.cells.map(({ where }) => where[0])).toEqual(["en", "elsewhere"]);
		for (const { of } of findUnit(open, "harm", "locale")?.cells ?? []) {
			expect(of.includes("a")).toBe(of.includes("b"));
			expect(of.includes("c")).toBe(of.includes("skipped"));
		}
	});

	test("who has their answers erased is not found by the difference", () => {
		const of = (harm: string, count: number) => times(count, "en", "US", { harm });
		const one = release([], cubeOf([...of("a", 20), ...of("b", 20)]), "2026-10-01T00:00:00Z");
		const two = release([one], cubeOf([...of("a", 19), ...of("b", 20)]), "2026-10-02T00:00:00Z");
		expect(two.inside).toEqual(one.inside);
		expect(two.public).toEqual(one.public);
	});
});
