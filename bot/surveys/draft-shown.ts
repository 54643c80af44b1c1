import { languageName } from "../broadcasts/counted.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { checkSms } from "../core/check-sms.ts";
import type { Locale } from "../core/locale.ts";
import { nameOfKinds } from "../core/media.ts";
import { type Condition, type Question, type Survey, wordsIn } from "../core/survey.ts";
import { bandName, bandsOf } from "../core/survey-answer.ts";
import { SurveyError } from "../core/survey-error.ts";
import { surveyFlow } from "../core/survey-flow.ts";
import { parseSurvey } from "../core/survey-parse.ts";
import type { Line } from "../core/text.ts";
import type { SurveyDraft, WrittenSurvey } from "../store/survey-drafts.ts";
import { labelsOf, whomLines } from "./compose-whom.ts";
import { progressOf } from "./draft-pieces.ts";
import { reservedOf } from "./reserved.ts";

/** A condition as a file says it. */
const asWritten = ({ question, operator, values }: Condition) => ({
	question,
	[operator]: operator === "any" ? values : values[0],
});

/** A path of a file, as somebody reads it who has seen none: `questions[2].options[0].label.es` is question 3, option 1, es. */
const placeOf = (where: string) =>
	where
		.replace(/(question|option|theme)s\[(\d+)\]/g, (_, what, at) => `${what} ${Number(at) + 1}`)
		.replace(".label", "")
		.replaceAll(".", ", ");

const problemLines = (problems: readonly string[]): readonly Line[] => [
	{ key: "survey-write-problems", params: { problems: problems.join("\n") } },
];

/** What a draft says, as a survey; or what is wrong with it. */
export function surveyOf(
	shell: Pick<Shell, "channels" | "lexicon">,
	{ id, version, written }: SurveyDraft,
): Survey | readonly Line[] {
	const { title, intro, thanks, readers, anonymous, themes = [] } = written;
	const questions = written.questions.map(({ when, ...rest }) => ({
		...rest,
		...(when ? { when: asWritten(when) } : {}),
	}));
	try {
		const survey = { id, version, title, intro, thanks, readers, anonymous, questions, themes };
		return parseSurvey(survey, reservedOf(shell));
	} catch (error) {
		if (!(error instanceof SurveyError)) throw error;
		return problemLines(error.problems.map(({ where, what, remedy }) => `${placeOf(where)}: ${what} ${remedy}`));
	}
}

/** What keeps a survey from being asked by SMS in these languages, where that is a channel here; the checker's words are English. */
export function smsProblems(
	{ channels, texts }: Pick<Shell, "channels" | "texts">,
	survey: Survey,
	locales?: readonly Locale[],
): readonly Line[] {
	const sms = channels.get("sms")?.limits;
	if (!sms) return [];
	const found = checkSms(surveyFlow(survey), { texts, limits: { sms }, countries: [] }, locales);
	const numberOf = new Map(survey.questions.map(({ name }, at) => [name, `question ${at + 1}`]));
	const wrong = found.filter(({ level }) => level === "error");
	const problems = wrong.map(({ where, message }) => {
		const step = where.split(".").at(-1) ?? "";
		return `${numberOf.get(step) ?? (step === "_closed" ? "what is said last" : "what is said first")}: ${message}`;
	});
	return problems.length === 0 ? [] : problemLines(problems);
}

/** True for what is wrong, and no survey. */
export const isLines = (value: Survey | readonly Line[]): value is readonly Line[] => Array.isArray(value);

/** What stands under a question: its options, the ends of its scale, or which numbers it takes. */
function answersShown(question: Question, locale: Locale): readonly string[] {
	switch (question.kind) {
		case "single":
		case "several":
			return labelsOf(question, locale).map(({ label }, at) => `${at + 1} ${label}`);
		case "scale":
			return [`1 ${wordsIn(question.low, locale)}`, `${question.points} ${wordsIn(question.high, locale)}`];
		case "number":
			return [`${question.min}–${question.max}: ${bandsOf(question).map(bandName).join(", ")}`];
		default:
			return [];
	}
}

/** A question with its number, its answers and of whom it is asked. */
function questionLines(written: WrittenSurvey, question: Question, at: number, locale: Locale, reader: Locale) {
	const text = [`${at + 1}. ${wordsIn(question.ask, locale)}`, ...answersShown(question, locale)].join("\n");
	const media = "media" in question ? question.media : undefined;
	return [
		{ literal: text },
		...(media ? [{ key: "survey-media-invite" as const, params: { kinds: nameOfKinds(media) } }] : []),
		...whomLines(written, question, reader),
	];
}

/** A survey in one language, in short: who reads, then everything that members read. */
export function shownLines({ written }: SurveyDraft, locale: Locale, reader: Locale): readonly Line[] {
	const {
		title,
		intro,
		thanks,
		readers = "organizers",
		anonymous,
		questions,
		themes = [],
		audience = "none",
	} = written;
	const params = { title: wordsIn(title, locale), anonymous: anonymous ? "yes" : "no", readers, audience };
	const names = themes.map(({ label }) => wordsIn(label, locale)).join(", ");
	return [
		{ key: "survey-write-shown", params },
		...(intro ? [{ literal: wordsIn(intro, locale) }] : []),
		...questions.flatMap((question, at) => questionLines(written, question, at, locale, reader)),
		...(thanks ? [{ literal: wordsIn(thanks, locale) }] : []),
		...(names ? [{ key: "survey-write-themes-are" as const, params: { themes: names } }] : []),
	];
}

/** How far the draft is in each language but English. */
export function languageLines(written: WrittenSurvey, reader: Locale): readonly Line[] {
	return progressOf(written)
		.filter(({ locale }) => locale !== "en")
		.map(({ locale, missing, drafted }) => ({
			key: "survey-write-language",
			params: {
				language: languageName(locale, reader),
				state: missing > 0 ? "missing" : drafted ? "drafted" : "whole",
				missing,
			},
		}));
}
