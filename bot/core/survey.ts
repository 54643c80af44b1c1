import type { Locale } from "./locale.ts";
import type { MediaKind } from "./media.ts";

/** Fewest and most options of a question; the most keeps an SMS readable. */
export const OPTIONS_MIN = 2;
export const OPTIONS_MAX = 10;

/** Most points of a scale. Reason: each is a button, or a line of an SMS. */
export const SCALE_MAX = 10;

/** Most questions of one survey. Reason: nobody answers more in a chat, and branches multiply. */
export const QUESTIONS_MAX = 30;

/** Where a text comes from: its author, a speaker who reviewed the translation, or a draft that nobody has read. */
export const WORDS_STATES = ["written", "reviewed", "drafted"] as const;

/** How far a text can be relied on. */
export type WordsState = (typeof WORDS_STATES)[number];

/** A text in one language, and how far it can be relied on. */
export interface Worded {
	readonly text: string;
	readonly state: WordsState;
}

/** A text in each language it was written in; English always. */
export type Words = Readonly<Partial<Record<Locale, Worded>> & { en: Worded }>;

/** How an earlier answer is compared. A question that was skipped, or not asked, meets no condition. */
export const OPERATORS = ["is", "isNot", "any", "atLeast", "atMost"] as const;

/** One way to compare an earlier answer. */
export type Operator = (typeof OPERATORS)[number];

/**
 * Asks a question only of those who answered an earlier one so. `is`, `isNot` and `any` compare options; of a question
 * for several, `is` asks whether the option is among them. `atLeast` and `atMost` compare points and numbers.
 */
export interface Condition {
	readonly question: string;
	readonly operator: Operator;
	/** Options by name for `is`, `isNot` (one each) and `any`; one number for the others. */
	readonly values: readonly string[] | readonly number[];
}

interface Asked {
	/** What answers are filed under: also the step's name. Never changed once it was asked. */
	readonly name: string;
	readonly ask: Words;
	readonly when?: Condition;
}

/** One option, by name, with its label. */
export interface Option {
	readonly name: string;
	readonly label: Words;
}

/** One question. Each can be skipped. */
export type Question =
	| (Asked & { readonly kind: "single" | "several"; readonly options: readonly Option[] })
	/** Points from 1 to `points`, the ends in words. */
	| (Asked & { readonly kind: "scale"; readonly points: number; readonly low: Words; readonly high: Words })
	/** A whole number. Results show it by band: each begins at a number and goes to the next. */
	| (Asked & { readonly kind: "number"; readonly min: number; readonly max: number; readonly bands: readonly number[] })
	/** Words in one message, or in several until DONE. */
	| (Asked & {
			readonly kind: "text" | "story";
			/** What may come beside words, and is kept once the member agrees; absent: nothing. */
			readonly media?: readonly MediaKind[];
	  });

/** Who may read single answers; everyone else sees counts only. Organizers read what volunteers read. */
export const READERS = ["volunteers", "organizers"] as const;

/** Who may read single answers. */
export type Readers = (typeof READERS)[number];

/** A survey as data. */
export interface Survey {
	/** Its short name: in taps, exports and the names of flows. */
	readonly id: string;
	/** Raised with each change; a running response keeps its own. */
	readonly version: number;
	readonly title: Words;
	/** What it is for and how it goes, said first. */
	readonly intro: Words;
	/** Said at the end. */
	readonly thanks: Words;
	/** True when the link from answers to the member is cut as the response ends. */
	readonly anonymous: boolean;
	readonly readers: Readers;
	readonly questions: readonly Question[];
	/** What readers may tag stories with, so that themes can be counted. */
	readonly themes: readonly Option[];
}

/** The option of a question for one that leaves it unanswered. No author may use the name. */
export const PASS = "pass";

/** The words in a language; in English where they were not translated. */
export function wordsIn(words: Words, locale: Locale): string {
	return (words[locale] ?? words.en).text;
}

/** The option of a scale's point: a number alone is no name. */
export function pointName(point: number): string {
	return `p${point}`;
}

/** The step at which it is asked whether the media of a question may be kept. No question's name has a dot. */
export function agreeStep(question: string): string {
	return `${question}.media`;
}

/** The question that a survey's step belongs to; undefined for steps of ours round the questions. */
export function questionOfStep(step: string): string | undefined {
	return /^([a-z][a-z0-9-]*)(?:[.]media)?$/.exec(step)?.[1];
}

/** The name of the flow that asks this version of a survey: sessions of an older version find their own questions. */
export function surveyFlowName({ id, version }: Pick<Survey, "id" | "version">): string {
	return `s.${id}.${version}`;
}

/** The survey and version that a flow asks; undefined when it is no survey's. */
export function surveyOfFlow(flow: string): { readonly id: string; readonly version: number } | undefined {
	const [, id, version] = /^s\.([a-z][a-z0-9-]*)\.([1-9]\d*)$/.exec(flow) ?? [];
	return id === undefined || version === undefined ? undefined : { id, version: Number(version) };
}

/** Every text that members read, each with where it stands. */
export function wordsOf(survey: Survey): readonly { readonly where: string; readonly words: Words }[] {
	const { title, intro, thanks } = survey;
	const top = Object.entries({ title, intro, thanks }).map(([where, words]) => ({ where, words }));
	return [
		...top,
		...survey.questions.flatMap((question, at) => {
			const where = `questions[${at}]`;
			const more =
				question.kind === "scale"
					? [
							{ where: `${where}.low`, words: question.low },
							{ where: `${where}.high`, words: question.high },
						]
					: question.kind === "single" || question.kind === "several"
						? question.options.map(({ label }, place) => ({ where: `${where}.options[${place}].label`, words: label }))
						: [];
			return [{ where: `${where}.ask`, words: question.ask }, ...more];
		}),
	];
}
