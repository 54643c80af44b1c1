import { MORE, pageAfter, pageOf } from "../broadcasts/paging.ts";
import type { SurveyStep } from "../core/effect.ts";
import { plain } from "../core/talk.ts";
import { listAudiences, loadAudience } from "../store/audience.ts";
import { discardSurveyDraft, keepSurveyDraft } from "../store/survey-drafts.ts";
import { another, neededLines } from "./compose-question.ts";
import { offerWhom, titled, whomLines } from "./compose-whom.ts";
import {
	choosable,
	chosenOf,
	type Handle,
	keep,
	keepPending,
	type Next,
	numbersIn,
	type Writing,
} from "./composing.ts";
import { dependents, moved } from "./draft.ts";
import { isLines, languageLines, smsProblems, surveyOf } from "./draft-shown.ts";
import { offerPreview } from "./preview.ts";
import { untranslatedLines } from "./speakers.ts";

/** What may be done with a draft. */
export const askMenu: Handle = async (writing) => {
	const { tx, shell, state, act, answer, draft } = writing;
	switch (answer) {
		case "add":
			return another(writing);
		case "edit":
			return offerQuestions(writing);
		case "settings":
			return { to: "settings" };
		case "show":
			return offerPreview(writing);
		case "submit": {
			const survey = surveyOf(shell, draft);
			if (isLines(survey)) return { to: "menu", lines: survey };
			const problems = smsProblems(shell, survey);
			if (problems.length > 0) return { to: "menu", lines: problems };
			await keepSurveyDraft(tx, draft, { ...draft.written, submitted: true });
			const left = await untranslatedLines(shell, draft, state.locale, act.at);
			return { to: "submitted", lines: [...languageLines(draft.written, state.locale), ...left] };
		}
		case "discard":
			await discardSurveyDraft(tx, draft, act);
			return { to: "discarded" };
		default:
			return { to: "later" };
	}
};

/** What of it to change besides its questions. */
export const askSettings: Handle = async (writing) => {
	const { answer } = writing;
	const data = { writing: "", mode: "" };
	switch (answer) {
		case "title":
		case "intro":
		case "thanks":
		case "readers":
		case "anonymous":
		case "themes":
			return { to: answer, data };
		case "audience": {
			return offerAudiences(writing);
		}
		default:
			return { to: "menu" };
	}
};

async function offerAudiences(writing: Writing): Promise<Next> {
	const names = (await listAudiences(writing.tx)).map(({ name }) => ({ id: name, label: name }));
	return { to: "audience", data: pageOf(writing, names, pageAfter(writing.answer, writing.data)).data };
}

/** Whom it is for; skipped, everyone. */
export const askAudience: Handle = async (writing) => {
	const { tx, draft, answer } = writing;
	if (answer === MORE) return offerAudiences(writing);
	const rule = answer === "" ? null : (await loadAudience(tx, answer)).rule;
	const { audience: _, ...rest } = draft.written;
	await keepSurveyDraft(tx, draft, { ...rest, submitted: false, ...(answer ? { audience: answer } : {}) }, rule);
	return { to: "menu" };
};

function offerQuestions({ draft, state }: Writing): Next {
	const { written } = draft;
	if (written.questions.length === 0) return { to: "menu", lines: [plain("survey-write-no-questions")] };
	const { list, lines } = choosable(written.questions.map((each) => titled(written, each, state.locale)));
	return { to: "edit", lines, data: { list } };
}

/** Which question to change, to move or to take out; skipped, none. */
export const askEdit: Handle = async (writing) => {
	const { draft, answer, state } = writing;
	if (answer === "") return { to: "menu" };
	const question = chosenOf(draft.written.questions, answer);
	if (!question) return offerQuestions(writing);
	await keepPending(writing, { at: question.name });
	const lines = whomLines(draft.written, question, state.locale);
	return { to: "change", lines, data: { about: question.name, writing: "" } };
};

/** What to do with that question. */
export const askChange: Handle = async (writing) => {
	const { draft, data, answer, state } = writing;
	const { written } = draft;
	const question = written.questions.find(({ name }) => name === data.about);
	if (!question) return offerQuestions(writing);
	switch (answer) {
		case "words":
			await keepPending(writing, { at: question.name });
			return { to: "question", data: { writing: "" } };
		case "answers": {
			const to: Readonly<Record<typeof question.kind, SurveyStep>> = {
				single: "options",
				several: "options",
				scale: "ends",
				number: "range",
				text: "media",
				story: "media",
			};
			await keepPending(writing, { at: question.name });
			return { to: to[question.kind], data: { writing: "" } };
		}
		case "whom":
			return offerWhom(writing, question.name);
		case "move":
			return written.questions.length > 1 ? { to: "move" } : { to: "menu" };
		case "remove": {
			const left = dependents(written, question.name);
			if (left.length > 0) return { to: "change", lines: neededLines(written, left) };
			const { label } = titled(written, question, state.locale);
			await keep(writing, { questions: written.questions.filter((each) => each !== question) });
			return { to: "menu", lines: [{ key: "survey-write-taken-out", params: { question: label } }] };
		}
		default:
			return { to: "menu" };
	}
};

/** At which place a question is asked, from 1 on. */
export const askMove: Handle = async (writing) => {
	const { draft, data, answer } = writing;
	const { questions } = draft.written;
	const [place, ...more] = numbersIn(answer);
	if (place === undefined || more.length > 0 || place < 1 || place > questions.length)
		return { to: "move", lines: [{ key: "survey-write-threshold-bad", params: { min: 1, max: questions.length } }] };
	const after = moved(questions, data.about ?? "", place);
	if ("needs" in after) return { to: "change", lines: neededLines(draft.written, [after.question]) };
	await keep(writing, { questions: after });
	return { to: "menu" };
};
