import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatherFacts } from "../../bot/checks/gather.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { checkFlow } from "../../bot/core/check.ts";
import { StewardError } from "../../bot/core/errors.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { wordsOf } from "../../bot/core/survey.ts";
import { SurveyError } from "../../bot/core/survey-error.ts";
import { surveyFlow } from "../../bot/core/survey-flow.ts";
import { readSurvey, readSurveyFile } from "../../bot/surveys/file.ts";
import { RESERVED } from "../core/survey-kit.ts";

const FOLDER = join(import.meta.dirname, "../../surveys");
const shipped = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

describe.each(shipped)("surveys/%s", (name) => {
	const survey = readSurveyFile(join(FOLDER, name), RESERVED);

	test("is called as its file", () => {
		expect(`${survey.id}.yaml`).toBe(name);
	});

	test("has every text in every language, the English written and the others drafted", () => {
		for (const { where, words } of wordsOf(survey))
			for (const locale of LOCALES)
				expect(words[locale]?.state, `${where} in ${locale}`).toBe(locale === "en" ? "written" : "drafted");
	});

	test("keeps the member out of the answers", () => {
		expect(survey.anonymous).toBe(true);
	});

	test("can be asked on every channel", () => {
		const problems = checkFlow(surveyFlow(survey), gatherFacts(CHANNEL_LIMITS));
		// Translations of our own words round the questions are the locales' check.
		expect(problems.filter(({ level, code }) => level === "error" && code !== "flow.missing-message")).toEqual([]);
		expect(problems.filter(({ code }) => code === "flow.sms-dear")).toEqual([]);
	});
});

test("at least two surveys ship", () => {
	expect(shipped).toEqual(expect.arrayContaining(["harms.yaml", "feedback.yaml"]));
});

describe("a file with mistakes", () => {
	const folder = mkdtempSync(join(tmpdir(), "steward-survey-"));
	beforeAll(() => {
		writeFileSync(join(folder, "latin.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const wrongs = (text: string) => {
		try {
			readSurvey(text, RESERVED, "x.yaml");
		} catch (error) {
			if (error instanceof SurveyError) return error.problems.map(({ line, where }) => `${line} ${where}`);
			throw error;
		}
		return [];
	};

	const TOP = `id: x
version: 1
anonymous: true
readers: organizers
title: { en: X }
intro: { en: X }
thanks: { en: X }
questions:
`;

	test("is told by line", () => {
		const text = `${TOP}  - name: one
    kind: single
    ask: { en: "Which?" }
    options:
      - { name: a, label: { en: A } }
      - { name: b, label: { en: Cancel } }
  - name: two
    kind: text
    ask: { en: "Why?" }
    when: { question: three, is: a }
`;
		expect(wrongs(text)).toEqual(["18 questions[1].when.question", "14 questions[0].options[1].label.en"]);
	});

	test("is told by line when a part is missing: the line of what it is missing from", () => {
		expect(wrongs(`${TOP}  - name: one\n    kind: text\n`)).toEqual(["9 questions[0].ask"]);
	});

	test("is told by line when it is no YAML", () => {
		expect(wrongs(`${TOP}  - name: "one\n`)).toEqual([expect.stringMatching(/^\d+ the file$/)]);
		expect(wrongs(`${TOP}  - name: one\n    name: two\n`)).toEqual(["10 the file"]);
	});

	test("cannot unfold itself without end", () => {
		const bomb = [
			"a0: &a0 [x, x]",
			...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`),
		];
		expect(wrongs(bomb.join("\n"))).toEqual(["1 the file"]);
	});

	test("that is not there, or not in UTF-8, gets a clear answer", () => {
		const code = (name: string) => {
			try {
				readSurveyFile(join(folder, name), RESERVED);
			} catch (error) {
				return error instanceof StewardError ? error.code : String(error);
			}
			return undefined;
		};
		expect(code("none.yaml")).toBe("survey.unreadable");
		expect(code("latin.yaml")).toBe("survey.unreadable");
	});
});
