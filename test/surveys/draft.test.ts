import { expect, test } from "vitest";
import type { Option, Question, Words } from "../../bot/core/survey.ts";
import { choosable, chosenOf } from "../../bot/surveys/composing.ts";
import { broken, comparable, freshName, moved, relabelled, reworded, usualBands } from "../../bot/surveys/draft.ts";
import { takenBack } from "../../bot/surveys/draft-pieces.ts";
import { surveyOf } from "../../bot/surveys/draft-shown.ts";
import { readLanguage } from "../../bot/texts.ts";

const english = (text: string): Words => ({ en: { text, state: "written" } });
const spoken = (en: string, es: string): Words => ({ ...english(en), es: { text: es, state: "reviewed" } });
const option = (name: string, en: string, es: string): Option => ({ name, label: spoken(en, es) });

test("translations of a text stay while its English does, and go with it", () => {
	const before = spoken("Was it warm?", "¿Hacía calor?");
	expect(reworded(before, { en: "Was it warm?" })).toEqual(before);
	const after = reworded(before, { fr: "Faisait-il froid ?", en: "Was it cold?" });
	expect(after).toEqual({
		fr: { text: "Faisait-il froid ?", state: "written" },
		en: { text: "Was it cold?", state: "written" },
	});
	const survey = (title: Words) => ({ title, questions: [] });
	expect(takenBack(survey(before), survey(after))).toEqual({ "title es": "¿Hacía calor?" });
});

test("an option keeps its name while it means the same, and no name is given twice", () => {
	const before = [option("o1", "Yes", "Sí"), option("o2", "No", "No")];
	const named = (labels: readonly string[]) => relabelled(before, { en: labels }, "o").map(({ name }) => name);
	expect(named(["No", "Yes"])).toEqual(["o2", "o1"]);
	// As many are new as are gone: the same in other words.
	expect(named(["Yes", "Not at all"])).toEqual(["o1", "o2"]);
	expect(named(["Yes", "Perhaps", "Not at all"])).toEqual(["o1", "o3", "o4"]);
	expect(relabelled(before, { en: ["No", "Yes"] }, "o")[0]?.label.es?.text).toBe("No");
	expect(freshName("q", ["q1", "whom", "q7"])).toBe("q8");
});

const asked = (name: string, when?: Question["when"]): Question => ({
	name,
	kind: "single",
	ask: english(name),
	options: [option("o1", "Yes", "Sí"), option("o2", "No", "No")],
	...(when ? { when } : {}),
});
const survey = {
	title: english("Hall"),
	questions: [asked("q1"), asked("q2", { question: "q1", operator: "is", values: ["o1"] }), asked("q3")],
};

test("a question is moved unless another depends on where it is", () => {
	const places = (name: string, to: number) => {
		const after = moved(survey.questions, name, to);
		return "needs" in after ? [after.question.name, after.needs.name] : after.map((each) => each.name);
	};
	expect(places("q3", 1)).toEqual(["q3", "q1", "q2"]);
	expect(places("q2", 3)).toEqual(["q1", "q3", "q2"]);
	expect(places("q2", 1)).toEqual(["q2", "q1"]);
	expect(places("q1", 3)).toEqual(["q2", "q1"]);
});

test("a change that takes the answer away on which another question depends is found", () => {
	const [first] = survey.questions;
	if (first?.kind !== "single") throw new Error("no first question");
	expect(broken(survey, { ...first, options: first.options.slice(1) }).map(({ name }) => name)).toEqual(["q2"]);
	expect(broken(survey, { ...first, options: first.options.slice(0, 1) })).toEqual([]);
	expect(comparable(survey, "q3").map(({ name }) => name)).toEqual(["q1", "q2"]);
});

test.each([
	[0, 120, [25, 50, 75, 100]],
	[0, 4, [1, 2, 3, 4]],
	[1, 1_000, [200, 400, 600, 800, 1_000]],
	[18, 99, [20, 40, 60, 80]],
	[-10, 10, [-5, 0, 5, 10]],
	[0, 1, [1]],
] as const)("results show numbers from %i to %i in round groups", (min, max, bands) => {
	expect(usualBands(min, max)).toEqual(bands);
});

test("what may be chosen fits a session, whole where it can", () => {
	const items = (count: number, label: string) =>
		Array.from({ length: count }, (_, at) => ({ id: `option-${at}`, label: `${label} ${at}` }));
	expect(choosable(items(3, "Yes"))).toEqual({ list: "option-0=Yes 0|option-1=Yes 1|option-2=Yes 2", lines: [] });
	const cut = choosable(items(10, "A rather long answer to a question"));
	expect(cut.list).toContain("option-7=A rather");
	expect(cut.lines).toMatchObject([{ literal: expect.stringContaining("8. A rather long answer to a question 7") }]);
	const numbered = choosable(items(30, "ሀሁሂሃሄህሆ"));
	expect(numbered.list).toMatch(/^n1=1\|n2=2\|.*\|n30=30$/);
	for (const { list } of [cut, numbered]) expect(list.length).toBeLessThan(480);
	expect(chosenOf([{ name: "q1" }, { name: "q2" }], "n2")).toEqual({ name: "q2" });
	expect(chosenOf([{ name: "q1" }, { name: "q2" }], "n3")).toBeUndefined();
});

test("what keeps a draft from being asked is told by question and option, also of a translation", () => {
	const { lexicon } = readLanguage();
	const question: Question = {
		name: "q1",
		kind: "single",
		ask: english("How high?"),
		options: [option("o1", "High", "Alto"), option("o2", "1", "1")],
	};
	const text = english("Hello.");
	const written = {
		title: text,
		intro: text,
		thanks: text,
		readers: "organizers",
		anonymous: true,
		questions: [question],
	} as const;
	const draft = {
		id: "high-abcd",
		version: 1,
		createdBy: "Blue Heron 42",
		written,
		rule: undefined,
		trainingId: undefined,
	};
	const lines = surveyOf({ channels: new Map(), lexicon }, draft);
	const told = JSON.stringify(lines);
	expect(told).toMatch(/question 1, option 1, es: Whoever sends .*Alto.* ends all messages/);
	expect(told).toMatch(/question 1, option 2, en: The option is .*1.*, at place 2/);
});
