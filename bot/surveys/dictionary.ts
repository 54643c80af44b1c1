import { LOCALES, type Locale } from "../core/locale.ts";
import type { Condition, Question, Survey, Words } from "../core/survey.ts";
import { pointName } from "../core/survey.ts";

/** A text in each of its languages. */
type Labels = Readonly<Partial<Record<Locale, string>>>;

/** What one column of an export holds. */
export interface Column {
	readonly name: string;
	/** `text`, `option` (one of `values`), `options` (several, with commas between), `number`. */
	readonly type: "text" | "option" | "options" | "number";
	readonly about: string;
	/** For a question: as it was asked. */
	readonly asked?: Labels;
	/** What its values stand for. */
	readonly values?: readonly { readonly value: string; readonly means: Labels }[];
	/** Of whom it was asked; absent: of everyone. */
	readonly when?: Condition;
}

/** What an export holds, and how to read it. */
export interface Dictionary {
	readonly survey: string;
	readonly version: number;
	readonly title: Labels;
	readonly anonymous: boolean;
	readonly notes: readonly string[];
	readonly columns: readonly Column[];
}

const labels = (words: Words): Labels =>
	Object.fromEntries(LOCALES.flatMap((locale) => (words[locale] ? [[locale, words[locale].text]] : [])));

/** The columns before those of the questions. */
export const FIXED_COLUMNS = ["response", "version", "locale", "country", "finished"] as const;

const FIXED: readonly Column[] = [
	{
		name: "response",
		type: "text",
		about: "A number drawn for this export alone: it leads to no member, and to no other export.",
	},
	{ name: "version", type: "number", about: "The version of the survey that was asked." },
	{ name: "locale", type: "text", about: "The language of the response, as a BCP 47 code." },
	{ name: "country", type: "text", about: "The country told, as ISO 3166-1 alpha-2; empty when none was." },
	{
		name: "finished",
		type: "option",
		about: "Whether it was answered to the end.",
		values: [
			{ value: "yes", means: { en: "to the end" } },
			{ value: "no", means: { en: "left before the end" } },
		],
	},
];

function columnOf(question: Question): Column {
	const { name, ask, when } = question;
	const base = { name, asked: labels(ask), ...(when ? { when } : {}) };
	switch (question.kind) {
		case "single":
		case "several":
			return {
				...base,
				type: question.kind === "single" ? "option" : "options",
				about: question.kind === "single" ? "The option chosen." : "The options chosen, with commas between.",
				values: question.options.map((option) => ({ value: option.name, means: labels(option.label) })),
			};
		case "scale":
			return {
				...base,
				type: "option",
				about: `A point from 1 to ${question.points}.`,
				values: [
					{ value: pointName(1), means: labels(question.low) },
					{ value: pointName(question.points), means: labels(question.high) },
				],
			};
		case "number":
			return { ...base, type: "number", about: `A whole number from ${question.min} to ${question.max}.` };
		case "text":
			return { ...base, type: "text", about: "In the member's own words." };
		case "story":
			return {
				...base,
				type: "text",
				about: "In the member's own words; several messages, with an empty line between.",
			};
	}
}

/** What stands in one column beside the first ones: answers to a question, or how many files are kept with them. */
export interface Exported {
	readonly name: string;
	readonly question: Question;
	readonly holds: "answers" | "media";
}

/** The columns of a survey's questions, in order. Files are only counted. */
export function exportedColumns({ questions }: Survey, withText: boolean): readonly Exported[] {
	return questions.flatMap((question): readonly Exported[] => {
		const { name } = question;
		const isWords = question.kind === "text" || question.kind === "story";
		return [
			...(isWords && !withText ? [] : [{ name, question, holds: "answers" as const }]),
			...(isWords && question.media ? [{ name: `${name}.media`, question, holds: "media" as const }] : []),
		];
	});
}

function mediaColumn({ name, question: { ask, when } }: Exported): Column {
	return {
		name,
		type: "number",
		about: "How many photos and voice notes are kept with the answer. The files themselves are in no export.",
		asked: labels(ask),
		...(when ? { when } : {}),
	};
}

/** What an export of a survey holds, column by column, and how to read it. */
export function dictionaryOf(survey: Survey, withText = true): Dictionary {
	const own = exportedColumns(survey, withText).map((each) =>
		each.holds === "media" ? mediaColumn(each) : columnOf(each.question),
	);
	return {
		survey: survey.id,
		version: survey.version,
		title: labels(survey.title),
		anonymous: survey.anonymous,
		notes: [
			"An empty cell: the question was skipped or not asked; `when` tells of whom it was asked.",
			"CSV only: a cell that begins with an apostrophe has one put in front, so that no spreadsheet runs it or rewrites it. Take exactly one off to have the answer as it was given. JSON holds answers as they were given.",
			"CSV is UTF-8 with a byte order mark, commas between, each cell in quotation marks, rows ended by CR LF.",
			"Excel cuts a cell after 32,767 characters; the files themselves hold each answer whole.",
			"Single answers can give a person away. Publish none; publish counts from the frozen releases only.",
		],
		columns: [...FIXED, ...own],
	};
}
