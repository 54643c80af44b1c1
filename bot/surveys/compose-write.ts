import { tidy } from "../broadcasts/compose-content.ts";
import { listed } from "../broadcasts/composing.ts";
import type { Done } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { OPTIONS_MAX, type Survey } from "../core/survey.ts";
import { SurveyError } from "../core/survey-error.ts";
import { parseSurvey } from "../core/survey-parse.ts";
import type { Line } from "../core/text.ts";
import { listAudiences, loadAudience } from "../store/audience.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import {
	discardSurveyDraft,
	keepSurveyDraft,
	type SurveyDraft,
	type WrittenQuestion,
	type WrittenSurvey,
} from "../store/survey-drafts.ts";
import type { Act } from "../store/surveys.ts";
import { ownedWordsOf } from "./owned.ts";

/** Longest text, as `parseSurvey` takes it. */
const TEXT_MAX = 1_000;

/** Longest label and title. */
export const LABEL_MAX = 75;

/** One answer of an organizer, and what it is about. */
export interface Composing {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly act: Act;
	readonly data: Readonly<Record<string, string>>;
	/** Empty when the question was skipped. */
	readonly answer: string;
	readonly draft: SurveyDraft | undefined;
}

/** Where it goes on, and what is said on the way. */
export interface Next {
	readonly to: string;
	readonly lines?: readonly Line[];
	readonly data?: Readonly<Record<string, string>>;
	readonly begin?: Done["begin"];
}

/** Says that a text is too long. */
export const problem = (key: "survey-write-too-long", max: number): readonly Line[] => [{ key, params: { max } }];

/** Parts of an answer: one on each line, or with semicolons between. */
const partsOf = (answer: string) =>
	answer
		.split(/[\n;；؛]+/)
		.map((part) => part.trim())
		.filter(Boolean);

/** A survey as members will read it, in short: who reads, then each question with its options. */
export function shownLines({ written }: SurveyDraft): readonly Line[] {
	const { title, intro, thanks, readers = "organizers", anonymous, questions, audience = "none" } = written;
	const optionsOf = ({ options = [], low, high }: WrittenQuestion) =>
		low && high ? [`1 ${low.en}`, `5 ${high.en}`] : options.map(({ label }, at) => `${at + 1} ${label.en}`);
	return [
		{
			key: "survey-write-shown",
			params: { title: title.en, anonymous: anonymous ? "yes" : "no", readers, audience },
		},
		...(intro ? [{ literal: intro.en }] : []),
		...questions.map((question) => ({ literal: [question.ask.en, ...optionsOf(question)].join("\n") })),
		...(thanks ? [{ literal: thanks.en }] : []),
	];
}

/** What a draft says, as a survey; or what is wrong with it. */
export function surveyOf({ shell }: Composing, { id, version, written }: SurveyDraft): Survey | readonly Line[] {
	const { title, intro, thanks, readers, anonymous, questions } = written;
	try {
		return parseSurvey({ id, version, title, intro, thanks, readers, anonymous, questions }, ownedWordsOf(shell));
	} catch (error) {
		if (!(error instanceof SurveyError)) throw error;
		const problems = error.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`).join("\n");
		return [{ key: "survey-write-problems", params: { problems } }];
	}
}

/** True for what is wrong, and no survey. */
export const isLines = (value: Survey | readonly Line[]): value is readonly Line[] => Array.isArray(value);

/** An answer about the author's own draft. */
export async function write(composing: Composing, draft: SurveyDraft): Promise<Next> {
	const { tx, data, answer } = composing;
	const { written } = draft;
	const keep = (change: Partial<WrittenSurvey>) =>
		keepSurveyDraft(tx, draft, { ...written, submitted: false, ...change });
	const said = tidy(answer);
	const tooLong = said.length > TEXT_MAX;
	switch (data.asked) {
		case "intro":
			if (tooLong) return { to: "intro", lines: problem("survey-write-too-long", TEXT_MAX) };
			await keep({ intro: { en: said } });
			return { to: "thanks" };
		case "thanks":
			if (tooLong) return { to: "thanks", lines: problem("survey-write-too-long", TEXT_MAX) };
			await keep({ thanks: { en: said } });
			return { to: "readers" };
		case "readers":
			await keep({ readers: answer });
			return { to: "anonymous" };
		case "anonymous":
			await keep({ anonymous: answer === "yes" });
			return { to: "kind" };
		case "kind":
			await keep({ pending: { kind: answer } });
			return { to: "question" };
		case "question": {
			if (tooLong) return { to: "question", lines: problem("survey-write-too-long", TEXT_MAX) };
			const kind = written.pending?.kind ?? "text";
			if (kind === "text" || kind === "story") return add(composing, draft, { kind, ask: said });
			await keep({ pending: { kind, ask: said } });
			return { to: kind === "scale" ? "ends" : "options" };
		}
		case "options": {
			const kind = written.pending?.kind ?? "single";
			const min = kind === "several" ? 3 : 2;
			const labels = partsOf(answer);
			if (labels.length < min || labels.length > OPTIONS_MAX || labels.some((label) => label.length > LABEL_MAX))
				return { to: "options", lines: [{ key: "survey-write-options-bad", params: { min, max: OPTIONS_MAX } }] };
			const options = labels.map((label, at) => ({ name: `o${at + 1}`, label: { en: label } }));
			return add(composing, draft, { kind, ask: written.pending?.ask ?? "", options });
		}
		case "ends": {
			const [low, high, ...more] = partsOf(answer);
			if (!low || !high || more.length > 0 || Math.max(low.length, high.length) > LABEL_MAX)
				return { to: "ends", lines: [{ key: "survey-write-ends-bad", params: {} }] };
			return add(composing, draft, {
				kind: "scale",
				ask: written.pending?.ask ?? "",
				points: 5,
				low: { en: low },
				high: { en: high },
			});
		}
		case "audience": {
			const rule = answer === "" ? null : (await loadAudience(tx, answer)).rule;
			const { audience: _, ...rest } = written;
			await keepSurveyDraft(tx, draft, { ...rest, submitted: false, ...(answer ? { audience: answer } : {}) }, rule);
			return { to: "menu" };
		}
		default:
			return menu(composing, draft);
	}
}

/** Adds the question that was written; its name stands for it wherever it may be moved. */
async function add(
	{ tx }: Composing,
	draft: SurveyDraft,
	{ ask, ...question }: Omit<WrittenQuestion, "name" | "ask"> & { readonly ask: string },
): Promise<Next> {
	const { pending: _, ...rest } = draft.written;
	const highest = Math.max(0, ...rest.questions.map(({ name }) => Number(name.slice(1))));
	const questions = [...rest.questions, { ...question, name: `q${highest + 1}`, ask: { en: ask } }];
	await keepSurveyDraft(tx, draft, { ...rest, submitted: false, questions });
	return { to: "menu" };
}

async function menu(composing: Composing, draft: SurveyDraft): Promise<Next> {
	const { tx, answer, act } = composing;
	const { written } = draft;
	switch (answer) {
		case "add":
			return { to: "kind" };
		case "undo":
			await keepSurveyDraft(tx, draft, { ...written, submitted: false, questions: written.questions.slice(0, -1) });
			return { to: "menu" };
		case "show":
			return { to: "menu", lines: shownLines(draft) };
		case "audience": {
			const names = (await listAudiences(tx)).map(({ name }) => ({ id: name }));
			return { to: "audience", data: { list: listed(names) } };
		}
		case "submit": {
			const survey = surveyOf(composing, draft);
			if (isLines(survey)) return { to: "menu", lines: survey };
			await keepSurveyDraft(tx, draft, { ...written, submitted: true });
			return { to: "submitted" };
		}
		case "discard":
			await discardSurveyDraft(tx, draft, act);
			return { to: "discarded" };
		default:
			return { to: "later" };
	}
}
