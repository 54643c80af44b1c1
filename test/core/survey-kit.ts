import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { ownedWords } from "../../bot/core/check-facts.ts";
import type { Survey } from "../../bot/core/survey.ts";
import { SurveyError } from "../../bot/core/survey-error.ts";
import { parseSurvey } from "../../bot/core/survey-parse.ts";

/** Words that a provider answers itself, as the adapters declare them. */
export const OWNED = ownedWords(CHANNEL_LIMITS);

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
	parseSurvey(written(questions, more), OWNED);

/** What is wrong, as `where: what`. */
export function wrongs(value: unknown): readonly string[] {
	try {
		parseSurvey(value, OWNED);
		return [];
	} catch (error) {
		if (!(error instanceof SurveyError)) throw error;
		return error.problems.map(({ where, what }) => `${where}: ${what}`);
	}
}
