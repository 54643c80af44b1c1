import { tidy } from "../broadcasts/compose-content.ts";
import type { SurveyStep } from "../core/effect.ts";
import { OPTIONS_MAX } from "../core/survey.ts";
import { beginSurveyDraft, type SurveyDraft } from "../store/survey-drafts.ts";
import {
	type Composing,
	collect,
	type Handle,
	inEnglish,
	keep,
	LABEL_MAX,
	languageOf,
	type Next,
	partsOf,
	TEXT_MAX,
	tooLong,
	type Writing,
} from "./composing.ts";
import { type Lists, relabelled, reworded } from "./draft.ts";

/** The questions of a new survey, in order. */
const ORDER = ["title", "intro", "thanks", "readers", "anonymous", "kind"] as const;

/** Where to go after one of them: on to the next of a new survey, else back to the menu. */
function onward(data: Composing["data"], after: (typeof ORDER)[number]): Next {
	const to: SurveyStep = data.mode === "new" ? (ORDER[ORDER.indexOf(after) + 1] ?? "menu") : "menu";
	return { to, data: { writing: "", ...(to === "kind" ? { mode: "" } : {}) } };
}

/** The title. That of a new survey waits in the session for its English, which names it. */
export async function askTitle(composing: Composing & { readonly draft?: SurveyDraft }): Promise<Next> {
	const { shell, tx, state, act, data, draft } = composing;
	const title = tidy(composing.answer).replaceAll(/\s+/g, " ");
	if (title.length > LABEL_MAX) return { to: "title", lines: tooLong(LABEL_MAX) };
	if (languageOf(composing) !== "en") return { to: "title", data: { own: title, writing: "en" } };
	const said = { ...(data.own && state.locale !== "en" ? { [state.locale]: data.own } : {}), en: title };
	const words = reworded(draft?.written.title, said);
	const done = { own: "", writing: "" };
	if (draft) {
		const { lines } = await keep({ ...composing, draft }, { title: words });
		return { to: "menu", lines, data: done };
	}
	const { id } = await beginSurveyDraft(tx, words, shell.ids.tag(4), act);
	return { to: "intro", data: { ...done, survey: id, mode: "new" } };
}

/** What is said first, or last. */
const askText =
	(part: "intro" | "thanks"): Handle =>
	async (writing) => {
		const { data, answer, draft } = writing;
		const text = tidy(answer);
		if (text.length > TEXT_MAX) return { to: part, lines: tooLong(TEXT_MAX) };
		const said = await collect(writing, text);
		if (!said) return inEnglish(part);
		const { lines } = await keep(writing, { [part]: reworded(draft.written[part], said) });
		return { ...onward(data, part), lines };
	};

export const askIntro = askText("intro");
export const askThanks = askText("thanks");

/** Who reads single answers. */
export const askReaders: Handle = async (writing) => {
	await keep(writing, { readers: writing.answer === "volunteers" ? "volunteers" : "organizers" });
	return onward(writing.data, "readers");
};

/** Whether the link to the member is cut. */
export const askAnonymous: Handle = async (writing) => {
	await keep(writing, { anonymous: writing.answer === "yes" });
	return onward(writing.data, "anonymous");
};

/** Labels in one line each, of which no two are alike; undefined when that is not so. */
function labelsIn(answer: string, min: number): readonly string[] | undefined {
	const labels = partsOf(answer);
	const held = labels.length >= min && labels.length <= OPTIONS_MAX && labels.every((one) => one.length <= LABEL_MAX);
	return held && new Set(labels.map((label) => label.toLowerCase())).size === labels.length ? labels : undefined;
}

/**
 * Takes a list of labels in one language: where to go on, or the lists in all languages, which have as many each.
 *
 * @param step where it is asked
 */
export async function collectLabels(
	writing: Writing,
	step: SurveyStep,
	min: number,
): Promise<Next | { readonly lists: Lists }> {
	const { answer, draft, state } = writing;
	const labels = labelsIn(answer, min);
	if (!labels) return { to: step, lines: [{ key: "survey-write-options-bad", params: { min, max: OPTIONS_MAX } }] };
	const own = languageOf(writing) === state.locale ? undefined : draft.written.pending?.said?.[state.locale];
	const count = own === undefined ? labels.length : partsOf(own).length;
	if (count !== labels.length) return { to: step, lines: [{ key: "survey-write-count-bad", params: { count } }] };
	const said = await collect(writing, labels.join("\n"));
	if (!said) return inEnglish(step);
	return { lists: Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, partsOf(text)])) };
}

/** What readers tag answers with; skipped, nothing. */
export const askThemes: Handle = async (writing) => {
	const done = { to: "menu", data: { writing: "" } } as const;
	if (writing.answer === "" && languageOf(writing) === writing.state.locale) {
		await keep(writing, { themes: [] });
		return done;
	}
	const labels = await collectLabels(writing, "themes", 1);
	if ("to" in labels) return labels;
	await keep(writing, { themes: relabelled(writing.draft.written.themes ?? [], labels.lists, "t") });
	return done;
};
