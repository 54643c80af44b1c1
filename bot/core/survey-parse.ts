import { z } from "zod";
import { LOCALES, type Locale } from "./locale.ts";
import { MEDIA_KINDS } from "./media.ts";
import {
	type Condition,
	OPERATORS,
	OPTIONS_MAX,
	OPTIONS_MIN,
	QUESTIONS_MAX,
	type Question,
	READERS,
	SCALE_MAX,
	type Survey,
	WORDS_STATES,
	type Words,
} from "./survey.ts";
import { checkSurvey, type Reserved } from "./survey-check.ts";
import { SurveyError, type SurveyProblem } from "./survey-error.ts";

/** Longest text of a question, in UTF-16 code units. Reason: Discord takes 2,000 with everything, an SMS 1,600. */
const TEXT_MAX = 1_000;

/** Longest label of an option. Reason: a button of Slack holds 75, one of Discord 80. */
const LABEL_MAX = 75;

/** Largest number that may be asked for: what the engine reads as one. */
const NUMBER_MAX = 999_999_999;

const NAME =
	'Use small letters, digits and hyphens, and begin with a letter: at most 31. "constructor" is JavaScript\'s own name.';
const name = z.string(NAME).regex(/^(?!constructor$)[a-z][a-z0-9-]{0,30}$/, NAME);

const LOCALE_LIST = LOCALES.join(", ");
const TEXT = `Write the text, of at most ${TEXT_MAX} characters.`;
const plain = z.string(TEXT).trim().min(1, TEXT).max(TEXT_MAX, TEXT);
const worded = z.union([plain, z.strictObject({ text: plain, state: z.enum(WORDS_STATES) })], {
	error: `Write the text (at most ${TEXT_MAX} characters), or { text, state } with one of ${WORDS_STATES.join(", ")}.`,
});
const words = z
	.partialRecord(
		z.enum(LOCALES, `Choose languages of ${LOCALE_LIST}.`),
		worded,
		'Write one text for each language, as { en: "…", es: "…" }.',
	)
	.refine((each) => each.en !== undefined, "The English is missing: write it under `en`.");
const label = words.refine(
	(each) => Object.values(each).every((one) => (typeof one === "string" ? one : one.text).length <= LABEL_MAX),
	`A label holds at most ${LABEL_MAX} characters: shorten it.`,
);

const OPERATOR_LIST = OPERATORS.join(", ");
const optionName = z.union([z.string(), z.number()]);
const when = z
	.strictObject(
		{
			question: z.string("Name the earlier question."),
			is: optionName.optional(),
			isNot: optionName.optional(),
			any: z.array(optionName, "List options by name.").min(1, "List at least one option.").optional(),
			atLeast: z.int("Give a whole number.").optional(),
			atMost: z.int("Give a whole number.").optional(),
		},
		`Write { question, and one of ${OPERATOR_LIST} }.`,
	)
	.refine(
		(given) => OPERATORS.filter((operator) => given[operator] !== undefined).length === 1,
		`Give exactly one of ${OPERATOR_LIST}.`,
	);

const COUNT = `Give ${OPTIONS_MIN} to ${OPTIONS_MAX} options.`;
const options = z
	.array(z.strictObject({ name, label }, "Write an option as { name, label }."), COUNT)
	.min(OPTIONS_MIN, COUNT)
	.max(OPTIONS_MAX, COUNT);
const POINTS = `A scale has 2 to ${SCALE_MAX} points.`;
const LIMIT = `Give a whole number from -${NUMBER_MAX} to ${NUMBER_MAX}.`;
const limit = z.int(LIMIT).min(-NUMBER_MAX, LIMIT).max(NUMBER_MAX, LIMIT);
const MEDIA = `List what may come beside words: ${MEDIA_KINDS.join(", ")}, each once; or leave it out.`;
const media = z
	.array(z.enum(MEDIA_KINDS, MEDIA), MEDIA)
	.min(1, MEDIA)
	.refine((kinds) => new Set(kinds).size === kinds.length, MEDIA);
const asked = { name, ask: words, when: when.optional() };
const KINDS = ["single", "several", "scale", "number", "text", "story"] as const;
const question = z.discriminatedUnion(
	"kind",
	[
		z.strictObject({ ...asked, kind: z.enum(["single", "several"]), options }),
		z.strictObject({
			...asked,
			kind: z.literal("scale"),
			points: z.int(POINTS).min(2, POINTS).max(SCALE_MAX, POINTS),
			low: label,
			high: label,
		}),
		z.strictObject({
			...asked,
			kind: z.literal("number"),
			min: limit,
			max: limit,
			bands: z.array(limit, "List the numbers at which bands begin.").default([]),
		}),
		z.strictObject({ ...asked, kind: z.enum(["text", "story"]), media: media.optional() }),
	],
	`Say of which kind it is: ${KINDS.join(", ")}.`,
);

const ID =
	'Use small letters, digits and hyphens, and begin with a letter: at most 16. "more" asks for the next page of a list.';
const QUESTIONS = `Give 1 to ${QUESTIONS_MAX} questions.`;
const VERSION = "Give a whole number from 1 to 999.";
const survey = z.strictObject(
	{
		id: z.string(ID).regex(/^(?!more$)[a-z][a-z0-9-]{0,15}$/, ID),
		version: z.int(VERSION).min(1, VERSION).max(999, VERSION),
		states: z.partialRecord(z.enum(LOCALES, `Choose languages of ${LOCALE_LIST}.`), z.enum(WORDS_STATES)).default({}),
		title: label,
		intro: words,
		thanks: words,
		anonymous: z.boolean("Say true or false: whether the link to the member is cut at the end."),
		readers: z.enum(READERS, `Say who may read single answers: ${READERS.join(" or ")}.`),
		questions: z.array(question, QUESTIONS).min(1, QUESTIONS).max(QUESTIONS_MAX, QUESTIONS),
		themes: z.array(z.strictObject({ name, label }, "Write a theme as { name, label }."), "List themes.").default([]),
	},
	"A survey is an object with id, version, title, intro, thanks, anonymous, readers and questions.",
);

type Written = z.infer<typeof survey>;
type WrittenWords = z.infer<typeof words>;

/** A path as people write it: `questions[2].options[0].name`. */
function pathOf(path: readonly PropertyKey[]): string {
	return path
		.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
		.join("")
		.replace(/^\./, "");
}

/** What zod found, in our words: what is wrong, and what to do. */
function problemOf(issue: z.core.$ZodIssue): SurveyProblem {
	const where = pathOf(issue.path) || "survey";
	if (issue.code === "unrecognized_keys")
		return {
			where,
			what: `There is nothing called ${issue.keys.map((key) => `"${key}"`).join(", ")} here.`,
			remedy: "Mend the spelling, or take it out.",
		};
	// `invalid_key`: a language that is none of ours.
	if (issue.code === "invalid_key")
		return { where, what: "This is none of our languages.", remedy: `Choose languages of ${LOCALE_LIST}.` };
	const missing = issue.input === undefined && issue.code === "invalid_type";
	return {
		where,
		what: missing ? "This is missing, or of the wrong kind." : "This cannot be used.",
		remedy: issue.message,
	};
}

/** Puts each text's state beside it: its own, else that of its language in `states`, else written (English) or drafted. */
function withStates(written: WrittenWords, states: Written["states"]): Words {
	const entries = Object.entries(written) as [Locale, WrittenWords[Locale]][];
	const stated = entries.flatMap(([locale, one]) => {
		if (one === undefined) return [];
		const state = states[locale] ?? (locale === "en" ? "written" : "drafted");
		return [[locale, typeof one === "string" ? { text: one, state } : one] as const];
	});
	return Object.fromEntries(stated) as unknown as Words;
}

function conditionOf({ question, ...operators }: z.infer<typeof when>): Condition {
	const operator = OPERATORS.find((each) => operators[each] !== undefined) ?? "is";
	const given = operators[operator];
	const values = (Array.isArray(given) ? given : [given]).flatMap((value) => value ?? []);
	return operator === "atLeast" || operator === "atMost"
		? { question, operator, values: values.map(Number) }
		: // A point of a scale is written as its number.
			{ question, operator, values: values.map((value) => (typeof value === "number" ? `p${value}` : value)) };
}

function questionOf(written: Written["questions"][number], states: Written["states"]): Question {
	const say = (each: WrittenWords) => withStates(each, states);
	const { when: condition, ask, name, ...rest } = written;
	const base = { name, ask: say(ask), ...(condition ? { when: conditionOf(condition) } : {}) };
	switch (rest.kind) {
		case "single":
		case "several":
			return { ...base, kind: rest.kind, options: rest.options.map((one) => ({ ...one, label: say(one.label) })) };
		case "scale":
			return { ...base, kind: "scale", points: rest.points, low: say(rest.low), high: say(rest.high) };
		case "text":
		case "story":
			return { ...base, kind: rest.kind, ...(rest.media ? { media: rest.media } : {}) };
		default:
			return { ...base, ...rest };
	}
}

/**
 * The survey that some data says. Texts are `{ en: "…", es: "…" }`; the state of each language's texts stands once in
 * `states`, or with a text as `{ text, state }`. Throws `SurveyError` with everything that is wrong in it.
 *
 * @param reserved words that it may not ask for
 */
export function parseSurvey(value: unknown, reserved: Reserved): Survey {
	const read = survey.safeParse(value, { reportInput: true });
	if (!read.success) throw new SurveyError(read.error.issues.map(problemOf));
	const { states, ...written } = read.data;
	const say = (each: WrittenWords) => withStates(each, states);
	const parsed: Survey = {
		...written,
		title: say(written.title),
		intro: say(written.intro),
		thanks: say(written.thanks),
		questions: written.questions.map((each) => questionOf(each, states)),
		themes: written.themes.map((one) => ({ ...one, label: say(one.label) })),
	};
	const problems = checkSurvey(parsed, reserved);
	if (problems.length > 0) throw new SurveyError(problems);
	return parsed;
}
