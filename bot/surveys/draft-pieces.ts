import { LOCALES, type Locale } from "../core/locale.ts";
import type { Option, Question, Words } from "../core/survey.ts";
import type { WrittenSurvey } from "../store/survey-drafts.ts";

/** What is put into a language at once: one text, or the labels of a question, which only make sense together. */
export interface Piece {
	/** What it is called wherever it stands: `intro`, `q1`, `q1.labels`. */
	readonly key: string;
	readonly words: readonly Words[];
	/** The survey with other words for it, as many. */
	readonly put: (words: readonly Words[]) => Partial<WrittenSurvey>;
}

const worded = (options: readonly Option[], words: readonly Words[]) =>
	options.map((option, at) => ({ ...option, label: words[at] ?? option.label }));

function piecesOfQuestion(question: Question, put: (now: Question) => Partial<WrittenSurvey>): readonly Piece[] {
	const { name } = question;
	const own: Piece = { key: name, words: [question.ask], put: ([ask = question.ask]) => put({ ...question, ask }) };
	const key = `${name}.labels`;
	switch (question.kind) {
		case "single":
		case "several": {
			const words = question.options.map(({ label }) => label);
			return [own, { key, words, put: (now) => put({ ...question, options: worded(question.options, now) }) }];
		}
		case "scale":
			return [
				own,
				{
					key,
					words: [question.low, question.high],
					put: ([low = question.low, high = question.high]) => put({ ...question, low, high }),
				},
			];
		default:
			return [own];
	}
}

/** Every text of a draft that members read, in the order in which they read it. */
export function piecesOf(written: WrittenSurvey): readonly Piece[] {
	const { title, intro, thanks, questions } = written;
	const put = (now: Question) => ({ questions: questions.map((each) => (each.name === now.name ? now : each)) });
	return [
		{ key: "title", words: [title], put: ([now = title]) => ({ title: now }) },
		...(intro ? [{ key: "intro", words: [intro], put: ([now = intro]) => ({ intro: now }) } satisfies Piece] : []),
		...questions.flatMap((question) => piecesOfQuestion(question, put)),
		...(thanks ? [{ key: "thanks", words: [thanks], put: ([now = thanks]) => ({ thanks: now }) } satisfies Piece] : []),
	];
}

/** How far a draft is in a language. */
export interface Progress {
	readonly locale: Locale;
	/** Texts that are not in it yet. */
	readonly missing: number;
	/** True when no second speaker has looked at some of it. */
	readonly drafted: boolean;
}

/** The languages that a draft is in, or on its way to. English is always among them. */
export function progressOf(written: WrittenSurvey): readonly Progress[] {
	const all = piecesOf(written).flatMap(({ words }) => words);
	return LOCALES.filter((locale) => all.some((words) => words[locale])).map((locale) => ({
		locale,
		missing: all.filter((words) => !words[locale]).length,
		drafted: all.some((words) => words[locale]?.state === "drafted"),
	}));
}

/** What a piece says in a language: one text, or each label on its own line; undefined unless it says all of it. */
export function textIn({ words }: Piece, locale: Locale): string | undefined {
	const texts = words.flatMap((each) => each[locale]?.text ?? []);
	return texts.length === words.length ? texts.join("\n") : undefined;
}

/** What a translation is noted under. */
export const translationOf = ({ key }: Piece, locale: Locale): string => `${key} ${locale}`;

/** The translations that go with a change, since their English does: by what each is noted under. */
export function takenBack(before: WrittenSurvey, after: WrittenSurvey): Readonly<Record<string, string>> {
	const now = new Map(piecesOf(after).map((piece) => [piece.key, piece]));
	return Object.fromEntries(
		piecesOf(before).flatMap((piece) =>
			LOCALES.flatMap((locale) => {
				const text = textIn(piece, locale);
				const left = now.get(piece.key);
				return text === undefined || !left || textIn(left, locale) !== undefined
					? []
					: [[translationOf(piece, locale), text] as const];
			}),
		),
	);
}
