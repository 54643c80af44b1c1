import type { Locale } from "../core/locale.ts";
import type { Condition, Option, Question, Words } from "../core/survey.ts";
import { optionNamesOf } from "../core/survey-answer.ts";
import type { Said, WrittenSurvey } from "../store/survey-drafts.ts";

/** The words that an author wrote, in each of their languages. English is always among them. */
const written = (said: Said): Words =>
	Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, { text, state: "written" }])) as Words & {
		en: Words["en"];
	};

/**
 * A text as its author writes it now. Translations of it stay while the English does: where it changed, they would say
 * what no longer holds.
 */
export function reworded(before: Words | undefined, said: Said): Words {
	const now = written(said);
	return before?.en.text === now.en.text ? { ...before, ...now } : now;
}

/** Labels in each language, as many in each. */
export type Lists = Readonly<Partial<Record<Locale, readonly string[]>>>;

/** The first name of a kind that nothing has yet: `q3`, `o4`. */
export function freshName(letter: string, taken: readonly string[]): string {
	const numbers = taken.map((name) => (name.startsWith(letter) ? Number(name.slice(1)) : 0));
	return `${letter}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/**
 * Options, or themes, as their author writes them now. One whose English is what it was is the same as before, with its
 * name and its translations; where as many are new as are gone, each new one is an old one in other words. The others get
 * names that none of them had.
 */
export function relabelled(before: readonly Option[], lists: Lists, letter: string): readonly Option[] {
	const english = lists.en ?? [];
	const gone = before.filter(({ label }) => !english.includes(label.en.text));
	const fresh = english.filter((each) => !before.some(({ label }) => label.en.text === each));
	const taken = before.map(({ name }) => name);
	return english.map((text, at) => {
		const same = before.find(({ label }) => label.en.text === text);
		const old = same ?? (gone.length === fresh.length ? gone[fresh.indexOf(text)] : undefined);
		const said = Object.fromEntries(Object.entries(lists).map(([locale, labels]) => [locale, labels[at] ?? ""]));
		const name = old?.name ?? freshName(letter, taken);
		taken.push(name);
		return { name, label: reworded(old?.label, said) };
	});
}

/** The questions that are asked only of some who answered this one. */
export function dependents({ questions }: WrittenSurvey, name: string): readonly Question[] {
	return questions.filter(({ when }) => when?.question === name);
}

/** The questions before this one that a condition can be about. */
export function comparable({ questions }: WrittenSurvey, name: string): readonly Question[] {
	const place = questions.findIndex((question) => question.name === name);
	return questions.slice(0, place).filter(({ kind }) => kind !== "text" && kind !== "story");
}

/** Puts a question in the place of one of the same name, or at the end. */
export function withQuestion(questions: readonly Question[], question: Question): readonly Question[] {
	return questions.some(({ name }) => name === question.name)
		? questions.map((each) => (each.name === question.name ? question : each))
		: [...questions, question];
}

/** Asks a question only of some, or of everyone. */
export function askedOf(question: Question, when: Condition | undefined): Question {
	const { when: _, ...rest } = question;
	return when ? { ...rest, when } : rest;
}

/**
 * The questions with one at another place, from 1 on; or the one that would then be asked after another that depends on it.
 */
export function moved(
	questions: readonly Question[],
	name: string,
	place: number,
): readonly Question[] | { readonly question: Question; readonly needs: Question } {
	const question = questions.find((each) => each.name === name);
	if (!question) return questions;
	const after = questions.filter((each) => each !== question);
	after.splice(place - 1, 0, question);
	for (const [at, each] of after.entries()) {
		const needs = after.findIndex((other) => other.name === each.when?.question);
		const earlier = after[needs];
		if (earlier && needs > at) return { question: each, needs: earlier };
	}
	return after;
}

/** The questions that would ask for an answer that no longer can be given, were this question put in the place of the old. */
export function broken(survey: WrittenSurvey, now: Question): readonly Question[] {
	const names = optionNamesOf(now);
	return dependents(survey, now.name).filter(({ when }) => {
		if (!when) return false;
		if (when.operator !== "atLeast" && when.operator !== "atMost")
			return when.values.some((value) => !names.includes(String(value)));
		const [min, max] = now.kind === "number" ? [now.min, now.max] : now.kind === "scale" ? [1, now.points] : [0, -1];
		const bound = Number(when.values[0]);
		return when.operator === "atLeast" ? bound <= min || bound > max : bound < min || bound >= max;
	});
}

/** Most groups that results show a number in, unless its author says otherwise. Reason: small groups are not shown at all. */
const BANDS = 5;

/** Steps from band to band that people are used to. */
const STEPS = [1, 2, 5, 10, 20, 25, 50];

/** Where the groups begin in which results show a number: round numbers, up to five groups. */
export function usualBands(min: number, max: number): readonly number[] {
	const wanted = (max - min + 1) / BANDS;
	const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)) - 1);
	const step = STEPS.map((each) => each * power).find((each) => each >= wanted) ?? 100 * power;
	const first = (Math.floor(min / step) + 1) * step;
	return Array.from({ length: Math.max(0, Math.ceil((max + 1 - first) / step)) }, (_, at) => first + at * step);
}
