import { tidy } from "../broadcasts/compose-content.ts";
import { problemsIn } from "../broadcasts/text-problems.ts";
import { pieceKey } from "../broadcasts/translating.ts";
import { isLocale, LOCALES, type Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { beginTraining, changeTraining, putTrainingWords } from "../store/training-changes.ts";
import type { Training, WordsOrigin } from "../store/trainings.ts";
import {
	actOf,
	type Handle,
	mayOrganize,
	menuOf,
	type Next,
	type Organizing,
	type OrganizingOne,
	onward,
	plain,
} from "./organizing.ts";
import { languageName } from "./speaking.ts";
import { tellOfChange } from "./tell.ts";

/** Longest title and description, in characters. Reason: both stand in one SMS of few segments. */
const MAX = { title: 60, description: 500 };

const writingOf = ({ data, state }: Organizing): Locale =>
	isLocale(data.writing ?? "") ? (data.writing as Locale) : state.locale;

/** What is wrong with words that members read. */
function problems({ shell }: Organizing, text: string, max: number, locale: Locale): readonly Line[] {
	if ([...text].length > max) return [{ key: "training-staff-too-long", params: { max } }];
	const by = "";
	return problemsIn(
		{ kind: "alert", call: "none", tag: "aaaa", texts: { [locale]: { text, origin: "written", by } } },
		locale,
		shell,
	);
}

/** Words that stand within others, on one line: what turns the direction of text around would turn theirs, too. */
export const oneLine = (typed: string): string =>
	tidy(typed.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "")).replaceAll(/\s+/g, " ");

/** The title, which waits in the session for its description. */
export async function askHeading(organizing: Organizing): Promise<Next> {
	const title = oneLine(organizing.answer);
	const wrong = problems(organizing, title, MAX.title, writingOf(organizing));
	if (wrong.length > 0) return { to: "heading", lines: wrong };
	return { to: "about", data: { title } };
}

/** How words come to be in a language: those of who offers it are the measure, a volunteer's are a translation of them. */
function originOf({ data, state }: Organizing, training: Training | undefined): WordsOrigin {
	if (data.mode !== "translate" && mayOrganize({ state })) return "written";
	return training?.createdBy === state.pseudonym ? "draft" : "volunteer";
}

/** The description; with it the words of one language are whole. In one's own language first, then in English. */
export async function askAbout(organizing: Organizing & { readonly training?: Training }): Promise<Next> {
	const { shell, tx, state, data, answer, training } = organizing;
	const locale = writingOf(organizing);
	const title = data.title ?? "";
	if (title === "") return { to: "heading" };
	if (data.mode === "translate" && training && pieceOf(training, locale) !== data.piece)
		return beginTranslation({ ...organizing, training }, locale, [plain("review-changed")]);
	const description = tidy(answer);
	const wrong = problems(organizing, description, MAX.description, locale);
	if (wrong.length > 0) return { to: "about", lines: wrong };
	const act = actOf(organizing);
	const kept = training ?? (await beginTraining(tx, shell.keys, shell.ids, state.locale, act));
	const origin = originOf(organizing, training);
	const after = await putTrainingWords(tx, shell.keys, kept, locale, { title, description, origin }, act);
	const done = { title: "", writing: "" };
	if (data.mode === "translate" || !mayOrganize({ state })) {
		const language = languageName(locale, state.locale);
		const thanks: Line =
			origin === "draft"
				? plain("training-staff-translated-draft")
				: { key: "training-staff-translated", params: { language } };
		return { to: menuOf({ state, training: after }), lines: [thanks], training: after, data: { ...done, mode: "" } };
	}
	// Also after a change: the English would say what no longer holds.
	if (locale !== "en") return { to: "heading", training: after, data: { ...done, writing: "en" } };
	const told = data.mode === "new" ? [] : await tellOfChange({ ...organizing, training: after }, "words");
	return { to: onward({ ...organizing, training: after }, "heading"), lines: told, training: after, data: done };
}

/** The language that it is held in. */
export const askLanguage: Handle = async (organizing) => {
	const { shell, tx, training, answer } = organizing;
	if (!isLocale(answer)) return { to: "language" };
	const after = await changeTraining(tx, shell.keys, training, { language: answer }, actOf(organizing));
	const told = await tellOfChange({ ...organizing, training: after }, "language");
	return { to: onward(organizing, "language"), lines: told, training: after };
};

/** The languages that nobody has put it into, the reader's own first. */
export function untranslated({ texts }: Training, own: Locale): readonly Locale[] {
	const open = LOCALES.filter((each) => texts[each] === undefined || texts[each]?.origin === "draft");
	return open.toSorted((a, b) => Number(b === own) - Number(a === own));
}

/** One language to put it into. */
export const askTranslation: Handle = async (organizing): Promise<Next> => {
	const { state, training, answer } = organizing;
	return isLocale(answer)
		? beginTranslation(organizing, answer)
		: { to: menuOf({ state, training }), data: { mode: "" } };
};

/** What is translated: the words as whoever offers it wrote them. */
const sourcesOf = ({ texts }: Training) => Object.entries(texts).filter(([, words]) => words.origin === "written");

/** A name of what a translator was shown: another once it was rewritten, or put into their language by somebody else. */
const pieceOf = (training: Training, into: Locale): string =>
	pieceKey(training.tag, [sourcesOf(training), training.texts[into]]);

/** Shows the words, and asks for the title in the other language. */
function beginTranslation({ state, training }: OrganizingOne, into: Locale, before: readonly Line[] = []): Next {
	const lines = sourcesOf(training).flatMap(([of, words]): Line[] => [
		{
			key: "training-staff-source",
			params: { language: isLocale(of) ? languageName(of, state.locale) : of },
		},
		{ literal: `${words.title}\n${words.description}` },
	]);
	const data = { mode: "translate", writing: into, title: "", piece: pieceOf(training, into) };
	return { to: "heading", lines: [...before, ...lines], data };
}
