import { reserved } from "../../bot/cli/reserved.ts";
import type { Survey } from "../../bot/core/survey.ts";
import { SurveyError } from "../../bot/core/survey-error.ts";
import { parseSurvey } from "../../bot/core/survey-parse.ts";

/** Words that no survey may ask for. */
export const RESERVED = reserved();

export const say = (en: string) => ({ en });
export const option = (name: string) => ({ name, label: say(`The ${name}`) });

/** A survey as its author writes it, with these questions. */
export function written(questions: readonly object[], more: object = {}): object {
	return {
		id: "tiny",
		version: 1,
		title: say("Tiny"),
		intro: { en: "Hello.", es: { text: "Hola.", state: "reviewed" }, fr: "Salut." },
		thanks: say("Thank you."),
		anonymous: true,
		readers: "organizers",
		questions,
		...more,
	};
}

export const single = (name: string, ...names: string[]) => ({
	name,
	kind: "single",
	ask: say(`Which ${name}?`),
	options: names.map(option),
});

export const parsed = (questions: readonly object[], more: object = {}): Survey =>
	parseSurvey(written(questions, more), RESERVED);

/** What is wrong, as `where: what`. */
export function wrongs(value: unknown): readonly string[] {
	try {
		parseSurvey(value, RESERVED);
		return [];
	} catch (error) {
		if (!(error instanceof SurveyError)) throw error;
		return error.problems.map(({ where, what }) => `${where}: ${what}`);
	}
}
