import type { Locale } from "../core/locale.ts";
import { type Condition, type Question, wordsIn } from "../core/survey.ts";
import { optionNamesOf } from "../core/survey-answer.ts";
import { plain } from "../core/talk.ts";
import { isCounted } from "../core/tally.ts";
import type { Line } from "../core/text.ts";
import type { WrittenSurvey } from "../store/survey-drafts.ts";
import { choosable, chosenOf, type Handle, keep, type Next, numbersIn, type Writing } from "./composing.ts";
import { askedOf, comparable, withQuestion } from "./draft.ts";

const MENU: Next = { to: "menu", data: { about: "", on: "", how: "" } };

/** A question as lists name it: its number and its words. */
export function titled({ questions }: WrittenSurvey, { name, ask }: Question, locale: Locale) {
	const number = questions.findIndex((each) => each.name === name) + 1;
	return { id: name, label: `${number}. ${wordsIn(ask, locale)}` };
}

/** Every answer that may be chosen, with its label. */
export function labelsOf(
	question: Question,
	locale: Locale,
): readonly { readonly name: string; readonly label: string }[] {
	switch (question.kind) {
		case "single":
		case "several":
			return question.options.map(({ name, label }) => ({ name, label: wordsIn(label, locale) }));
		case "scale":
			return optionNamesOf(question).map((name, at, { length }) => {
				const words = at === 0 ? question.low : at === length - 1 ? question.high : undefined;
				return { name, label: words ? `${at + 1} (${wordsIn(words, locale)})` : `${at + 1}` };
			});
		default:
			return [];
	}
}

/** Of whom a question is asked, in words, and whether its results can be shown then; nothing when it is everyone. */
export function whomLines(written: WrittenSurvey, question: Question, locale: Locale): readonly Line[] {
	const { questions } = written;
	const { when } = question;
	const at = questions.findIndex(({ name }) => name === when?.question);
	const earlier = questions[at];
	if (!when || !earlier) return [];
	const labels = labelsOf(earlier, locale);
	const answers = when.values.map((value) => labels.find(({ name }) => name === value)?.label ?? String(value));
	return [
		{
			key: "survey-write-asked-of",
			params: { number: at + 1, how: when.operator, answers: answers.join(", ") },
		},
		...(isCounted(written, question) ? [] : [plain("survey-write-not-shown")]),
	];
}

/** Asks who gets a question: everyone, or some of those who answered an earlier one. */
export function offerWhom({ draft, state }: Writing, about: string, before: readonly Line[] = []): Next {
	const earlier = comparable(draft.written, about).map((each) => titled(draft.written, each, state.locale));
	if (earlier.length === 0) return { ...MENU, lines: [...before, plain("survey-write-whom-none")] };
	const { list, lines } = choosable(earlier);
	return { to: "whom", lines: [...before, ...lines], data: { about, list, writing: "" } };
}

/** On which earlier question it depends; skipped, it is asked of everyone. */
export const askWhom: Handle = (writing) => {
	const { draft, data, answer, state } = writing;
	const about = data.about ?? "";
	if (answer === "") return only(writing, undefined);
	const earlier = chosenOf(comparable(draft.written, about), answer);
	if (!earlier) return offerWhom(writing, about);
	if (earlier.kind === "number") return { to: "bound", data: { on: earlier.name } };
	const { list, lines } = choosable(labelsOf(earlier, state.locale).map(({ name, label }) => ({ id: name, label })));
	return { to: "answers", lines, data: { on: earlier.name, list } };
};

/** Which answers to the earlier question count. */
export const askAnswers: Handle = (writing) => {
	const { draft, data, answer, state } = writing;
	const earlier = comparable(draft.written, data.about ?? "").find(({ name }) => name === data.on);
	if (!earlier) return offerWhom(writing, data.about ?? "");
	const all = labelsOf(earlier, state.locale);
	const values = answer.split(",").flatMap((each) => chosenOf(all, each)?.name ?? []);
	if (values.length === 0 || (values.length === all.length && earlier.kind !== "several")) {
		const { list, lines } = choosable(all.map(({ name, label }) => ({ id: name, label })));
		return { to: "answers", lines: [plain("survey-write-answers-bad"), ...lines], data: { list } };
	}
	return only(writing, { question: earlier.name, operator: values.length === 1 ? "is" : "any", values });
};

/** Whether a number counts from a threshold on, or up to it. */
export const askBound: Handle = ({ answer }) => ({ to: "threshold", data: { how: answer } });

/** The threshold itself. */
export const askThreshold: Handle = (writing) => {
	const { draft, data, answer } = writing;
	const earlier = comparable(draft.written, data.about ?? "").find(({ name }) => name === data.on);
	if (earlier?.kind !== "number") return offerWhom(writing, data.about ?? "");
	const operator = data.how === "atMost" ? "atMost" : "atLeast";
	// What every answer meets is no threshold.
	const [min, max] = operator === "atLeast" ? [earlier.min + 1, earlier.max] : [earlier.min, earlier.max - 1];
	const [bound, ...more] = numbersIn(answer);
	if (bound === undefined || more.length > 0 || bound < min || bound > max)
		return { to: "threshold", lines: [{ key: "survey-write-threshold-bad", params: { min, max } }] };
	return only(writing, { question: earlier.name, operator, values: [bound] });
};

/** Asks the question only of these. */
async function only(writing: Writing, when: Condition | undefined): Promise<Next> {
	const { draft, data, state } = writing;
	const question = draft.written.questions.find(({ name }) => name === data.about);
	if (!question) return MENU;
	const now = askedOf(question, when);
	await keep(writing, { questions: withQuestion(draft.written.questions, now) });
	return { ...MENU, lines: whomLines(draft.written, now, state.locale) };
}
