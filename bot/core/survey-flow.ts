import { ask, askNumber, choose, end, type Flow, flow, pick, route, say, story } from "./flow.ts";
import { MEDIA_DAYS, MEDIA_MAX, type MediaKind, nameOfKinds } from "./media.ts";
import type { View } from "./profile.ts";
import type { Step } from "./step.ts";
import {
	agreeStep,
	type Option,
	PASS,
	pointName,
	type Question,
	type Survey,
	surveyFlowName,
	type Words,
	wordsIn,
	wordsOf,
} from "./survey.ts";
import { isMet } from "./survey-answer.ts";
import { text, type Wording } from "./text.ts";

/**
 * Steps of ours stand beside those that carry a question's name; no question's name begins with an underscore. Their
 * names are in taps, so they stay.
 */
const INTRO = "_intro";
const READERS = "_readers";
const KEPT = "_kept";
const DRAFTED = "_drafted";
const DRAFT_NOTICE = "_draft-notice";
const ENGLISH_NOTICE = "_english-notice";
const BEGIN = "_begin";
const DECLINED = "_declined";
const THANKS = "_thanks";
const CLOSED = "_closed";

/** How long a response waits: a reminder after a day, and the end after sixty days. What was answered stays. */
const PATIENCE = { nudgeHours: 24, expireHours: 60 * 24, expired: "survey-expired" } as const;

const literally = (words: Words): Wording => ({ literal: ({ locale }) => wordsIn(words, locale) });

/** The label of a scale's point: its number, at both ends with the words for it. */
function pointLabel(point: number, question: Extract<Question, { kind: "scale" }>): Wording {
	const words = point === 1 ? question.low : point === question.points ? question.high : undefined;
	return { literal: ({ locale }) => (words ? `${point} (${wordsIn(words, locale)})` : String(point)) };
}

/** The option that leaves a question for one unanswered. */
const passOption = (next: string) => ({ [PASS]: { label: "engine-skip", words: ["skip"], next } as const });

function chooseStep(
	question: Question,
	labels: readonly (readonly [string, Wording])[],
	next: string,
	remember: boolean,
): Step {
	const options = Object.fromEntries(labels.map(([name, label]) => [name, { label, next }]));
	return choose({
		message: literally(question.ask),
		options: { ...options, ...passOption(next) },
		record: true,
		remember,
	});
}

const labelled = (options: readonly Option[]) => options.map(({ name, label }) => [name, literally(label)] as const);

/**
 * What a story takes beside words. Whether it may be kept is asked once in a response, when the first has come: who
 * sends none is not asked, and what was written stays whatever is answered.
 */
function storyMedia({ questions }: Survey, question: string, kinds: readonly MediaKind[]) {
	const asides = questions.map(({ name }) => agreeStep(name));
	return {
		kinds,
		invite: text("survey-media-invite", () => ({ kinds: nameOfKinds(kinds) })),
		part: text("survey-media-part", () => ({ kinds: nameOfKinds(kinds), max: MEDIA_MAX })),
		agree: agreeStep(question),
		agreed: ({ data }: View) => {
			const answer = asides.map((aside) => data[aside]).find((given) => given === "yes" || given === "no");
			return answer === undefined ? undefined : answer === "yes";
		},
	};
}

/** Asks whether media may be kept, in the middle of a question; then that goes on. */
function agreeStepOf({ readers }: Survey, question: string): Step {
	return choose({
		message: text("survey-media-agree", () => ({ readers, days: MEDIA_DAYS })),
		options: {
			yes: { label: "survey-media-yes", words: ["yes"], keepsMedia: true, next: question },
			no: { label: "survey-media-no", words: ["no"], keepsMedia: false, next: question },
		},
		remember: true,
		aside: question,
	});
}

function questionStep(survey: Survey, question: Question, next: string, remember: boolean): Step {
	const message = literally(question.ask);
	switch (question.kind) {
		case "single":
			return chooseStep(question, labelled(question.options), next, remember);
		case "several":
			return pick({
				message,
				options: Object.fromEntries(labelled(question.options).map(([name, label]) => [name, { label }])),
				record: true,
				remember,
				next,
			});
		case "scale": {
			const points = Array.from({ length: question.points }, (_, at) => at + 1);
			const labels = points.map((point) => [pointName(point), pointLabel(point, question)] as const);
			return chooseStep(question, labels, next, remember);
		}
		case "number":
			return askNumber({
				message,
				retry: "survey-number-retry",
				min: question.min,
				max: question.max,
				record: true,
				remember,
				skip: next,
				next,
			});
		case "text":
			if (question.media) {
				const media = storyMedia(survey, question.name, question.media);
				return story({ message, more: "survey-story-more", brief: true, media, skip: next, next });
			}
			return ask({
				message,
				parse: (typed) => typed.trim() || undefined,
				retry: "survey-text-retry",
				record: true,
				skip: next,
				next,
			});
		case "story":
			return story({
				message,
				more: "survey-story-more",
				...(question.media ? { media: storyMedia(survey, question.name, question.media) } : {}),
				skip: next,
				next,
			});
	}
}

/** Where a question is come to: past its condition, when it has one. */
const entryOf = (question: Question | undefined): string =>
	question === undefined ? THANKS : question.when ? `_if.${question.name}` : question.name;

function stepsOf(survey: Survey): Readonly<Record<string, Step>> {
	const { questions } = survey;
	const compared = new Set(questions.flatMap(({ when }) => (when ? [when.question] : [])));
	return Object.fromEntries(
		questions.flatMap((question, at) => {
			const next = entryOf(questions[at + 1]);
			const asked = [question.name, questionStep(survey, question, next, compared.has(question.name))] as const;
			const takesMedia = "media" in question && question.media !== undefined;
			const own = takesMedia
				? [asked, [agreeStep(question.name), agreeStepOf(survey, question.name)] as const]
				: [asked];
			const { when } = question;
			if (!when) return own;
			const decide = route([question.name, next], ({ data }) =>
				isMet(when, data[when.question]) ? question.name : next,
			);
			return [[entryOf(question), decide] as const, ...own];
		}),
	);
}

/**
 * The flow that asks a survey. Each question is a step of its own name, so that answers are filed by name; the flow is
 * named after the survey and its version, so that a running response goes on with the questions it began with. Who may
 * read the answers, and whether they stay with the member, is said before the first question.
 */
export function surveyFlow(survey: Survey): Flow {
	const all = wordsOf(survey);
	return flow<string>({
		name: surveyFlowName(survey),
		version: survey.version,
		start: INTRO,
		patience: PATIENCE,
		response: { anonymous: survey.anonymous },
		steps: {
			[INTRO]: say({ message: literally(survey.intro), next: READERS }),
			[READERS]: say({ message: text("survey-readers", () => ({ readers: survey.readers })), next: KEPT }),
			[KEPT]: say({ message: survey.anonymous ? "survey-anonymous" : "survey-linked", next: DRAFTED }),
			// English is nobody's draft; a text that is not translated is shown in English.
			[DRAFTED]: route([ENGLISH_NOTICE, DRAFT_NOTICE, BEGIN], ({ locale }) => {
				if (all.some(({ words }) => words[locale] === undefined)) return ENGLISH_NOTICE;
				return all.some(({ words }) => words[locale]?.state === "drafted") ? DRAFT_NOTICE : BEGIN;
			}),
			[ENGLISH_NOTICE]: say({ message: "survey-english-notice", next: BEGIN }),
			[DRAFT_NOTICE]: say({ message: "survey-draft-notice", next: BEGIN }),
			[BEGIN]: choose({
				message: "survey-begin",
				options: {
					begin: { label: "survey-begin-now", words: ["yes"], next: entryOf(survey.questions[0]) },
					decline: { label: "survey-begin-not", words: ["no"], next: DECLINED },
				},
			}),
			...stepsOf(survey),
			[DECLINED]: end("survey-declined"),
			[THANKS]: say({ message: literally(survey.thanks), next: CLOSED }),
			[CLOSED]: end(survey.anonymous ? "survey-closed-anonymous" : "survey-closed-linked"),
		},
	});
}
