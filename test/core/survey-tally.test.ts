import { expect, test } from "vitest";
import { isCounted, Tally, tablesOf } from "../../bot/core/tally.ts";
import { option, parsed, say, single } from "./survey-kit.ts";

const survey = parsed([
	single("color", "red", "green"),
	{ name: "why", kind: "text", ask: say("?"), when: { question: "color", is: "red" } },
	{ name: "ways", kind: "several", ask: say("?"), options: ["a", "b", "c"].map(option) },
	{ name: "age", kind: "number", ask: say("?"), min: 0, max: 120, bands: [18, 30] },
	{ name: "school", kind: "text", ask: say("?"), when: { question: "age", atMost: 17 } },
	{ name: "job", kind: "text", ask: say("?"), when: { question: "age", atLeast: 21 } },
	{ name: "tale", kind: "story", ask: say("?"), when: { question: "ways", any: ["a", "b"] } },
]);

/** How one response is counted: the category of each table. */
function counted(answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	const tally = new Tally(survey);
	tally.add({ locale: "en", country: "KE" }, new Map(Object.entries(answers)));
	const { tables, counts } = tally.cube();
	return Object.fromEntries(
		tables.map(({ name, categories }) => {
			const row = counts.get(name)?.[0] ?? [];
			expect(
				row.reduce((sum, count) => sum + count, 0),
				name,
			).toBe(1);
			return [name, categories[row.indexOf(1)] ?? ""];
		}),
	);
}

test("everyone is in exactly one category of each table", () => {
	expect(counted({ color: "red", why: "So.", ways: "a,c", age: "29", job: "Nurse", tale: "It was." })).toEqual({
		color: "red",
		why: "answered",
		ways: "answered",
		"ways/a": "chosen",
		"ways/b": "not-chosen",
		"ways/c": "chosen",
		age: "18..29",
		school: "unasked",
		job: "answered",
		tale: "answered",
	});
});

test("a question passed over is skipped, and one whose condition is not met was not asked", () => {
	expect(counted({ color: "pass", why: "out of turn", ways: "", age: "12" })).toMatchObject({
		color: "skipped",
		why: "unasked",
		ways: "skipped",
		"ways/a": "unasked",
		age: "0..17",
		school: "skipped",
		tale: "unasked",
	});
	expect(counted({})).toMatchObject({ color: "skipped", ways: "skipped", age: "skipped" });
});

test("a table says of whom its question was asked, or that no other table tells it", () => {
	const after = Object.fromEntries(tablesOf(survey).map((table) => [table.name, table.after]));
	expect(after).toMatchObject({
		why: { table: "color", categories: ["red"] },
		"ways/b": { table: "ways", categories: ["answered"] },
		school: { table: "age", categories: ["0..17"] },
		// 21 stands inside a band, and two options of several overlap.
		job: "unclear",
		tale: "unclear",
	});
	expect(after.color).toBeUndefined();
});

test("of whom a question was asked is told by one answer, by a number at which a band begins, and by what is itself told", () => {
	const asked = [
		...survey.questions,
		...parsed([
			single("color", "red", "green"),
			{
				name: "job",
				kind: "several",
				ask: say("?"),
				options: ["a", "b", "c"].map(option),
				when: { question: "color", is: "red" },
			},
			{ name: "place", kind: "text", ask: say("?"), when: { question: "job", is: "a" } },
		]).questions.slice(2),
	];
	const told = Object.fromEntries(asked.map((each) => [each.name, isCounted({ questions: asked }, each)]));
	expect(told).toEqual({
		color: true,
		why: true,
		ways: true,
		age: true,
		school: true,
		job: false,
		tale: false,
		place: false,
	});
});
