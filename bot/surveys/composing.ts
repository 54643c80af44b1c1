import { tidy } from "../broadcasts/compose-content.ts";
import { type Labelled, labelled, sizeOf } from "../broadcasts/composing.ts";
import type { Done } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import type { SurveyStep } from "../core/effect.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { normalise } from "../core/normalise.ts";
import type { Option } from "../core/survey.ts";
import { plain } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import {
	keepSurveyDraft,
	type Pending,
	type Said,
	type SurveyDraft,
	type WrittenSurvey,
} from "../store/survey-drafts.ts";
import type { Act } from "../store/surveys.ts";
import { takenBack } from "./draft-pieces.ts";

/** Longest text, as `parseSurvey` takes it. */
export const TEXT_MAX = 1_000;

/** Longest label and title. */
export const LABEL_MAX = 75;

/** One answer of an organizer, and what it is about. */
export interface Composing {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly act: Act;
	/** What the session keeps between two answers. */
	readonly data: Readonly<Record<string, string>>;
	/** Empty when the question was skipped. */
	readonly answer: string;
}

/** The same, about a draft that is locked. */
export interface Writing extends Composing {
	readonly draft: SurveyDraft;
}

/** Where it goes on, and what is said on the way. */
export interface Next {
	readonly to: SurveyStep;
	readonly lines?: readonly Line[];
	readonly effects?: Done["effects"];
	/** For the session; `list` are the suggestions of the question that follows. */
	readonly data?: Readonly<Record<string, string>>;
	readonly begin?: Done["begin"];
}

/** What one question does with its answer. */
export type Handle = (writing: Writing) => Promise<Next> | Next;

/** Says that a text is too long. */
export const tooLong = (max: number): readonly Line[] => [{ key: "survey-write-too-long", params: { max } }];

/** Parts of an answer: one on each line, or with semicolons between. */
export const partsOf = (answer: string): readonly string[] =>
	tidy(answer)
		.split(/[\n;；؛]+/)
		.map((part) => part.trim())
		.filter(Boolean);

/** The whole numbers in an answer, in the digits of any script. A hyphen between two numbers is none of theirs. */
export function numbersIn(answer: string): readonly number[] {
	return [...answer.matchAll(/([-−]?)(\p{N}+)/gu)].map(({ 1: sign, 2: digits = "", index }) => {
		const size = Number(normalise(digits));
		return sign && !/\p{N}\s*$/u.test(answer.slice(0, index)) ? -size : size;
	});
}

/**
 * Keeps a change of a draft, and is done with what was being written. What waited for approval does no longer, and
 * translations go with their English, which is said.
 */
export async function keep(
	{ tx, draft }: Writing,
	change: Partial<WrittenSurvey>,
): Promise<{ readonly draft: SurveyDraft; readonly lines: readonly Line[] }> {
	const { pending: _, ...rest } = draft.written;
	const changed = { ...rest, submitted: false, ...change };
	const gone = takenBack(rest, changed);
	const any = Object.keys(gone).length > 0;
	const written = any ? { ...changed, earlier: { ...rest.earlier, ...gone } } : changed;
	await keepSurveyDraft(tx, draft, written);
	return { draft: { ...draft, written }, lines: any ? [plain("survey-write-translations-back")] : [] };
}

/** Keeps what is being written: no part of the survey yet. */
export async function keepPending({ tx, draft }: Writing, pending: Pending): Promise<void> {
	await keepSurveyDraft(tx, draft, { ...draft.written, pending });
}

/** The language that is asked for now: the author's own first, then English. */
export const languageOf = ({ data, state }: Pick<Composing, "data" | "state">): Locale =>
	isLocale(data.writing ?? "") ? (data.writing as Locale) : state.locale;

/** Goes on to the same question in English. */
export const inEnglish = (to: SurveyStep): Next => ({ to, data: { writing: "en" } });

/** Takes a text in one language; what was said in all of them once English, the last, is among them. */
export async function collect(writing: Writing, text: string): Promise<Said | undefined> {
	const { draft, state } = writing;
	const locale = languageOf(writing);
	const earlier = locale === state.locale ? {} : draft.written.pending?.said;
	const said = { ...earlier, [locale]: text };
	if (locale === "en") return said;
	await keepPending(writing, { ...draft.written.pending, said });
	return undefined;
}

/** Longest list, in bytes, its names counted twice. Reason: a session has 1,024 bytes, and also keeps what it offered. */
const LIST_MAX = 480;

/** Fewest bytes of a label that still tell something, in scripts of three-byte letters. */
const LABEL_MIN = 15;

/**
 * What may be chosen of a list, as the session keeps it. Labels that do not fit are cut, or are numbers; then all of them
 * stand above, whole.
 */
export function choosable(items: readonly Labelled[]): { readonly list: string; readonly lines: readonly Line[] } {
	const names = items.reduce((sum, { id }) => sum + 2 * sizeOf(id) + 5, 0);
	const room = Math.min(LABEL_MAX, Math.floor((LIST_MAX - names) / Math.max(items.length, 1)));
	if (items.every(({ label }) => sizeOf(label) <= room))
		return { list: items.map((each) => labelled(each, room)).join("|"), lines: [] };
	// A question has its number already.
	const whole = items.map(({ label }, at) => (/^\d+\. /.test(label) ? label : `${at + 1}. ${label}`));
	const numbered = whole.map((label, at) => ({ id: `n${at + 1}`, label: label.slice(0, label.indexOf(".")) }));
	const shown = room < LABEL_MIN ? numbered : items;
	const lines = [{ literal: whole.join("\n") }];
	return { list: shown.map((each) => labelled(each, Math.max(room, LABEL_MIN))).join("|"), lines };
}

/** What was chosen of such a list; undefined when it is none of it any more. */
export function chosenOf<T extends Pick<Option, "name">>(items: readonly T[], answer: string): T | undefined {
	return items.find(({ name }) => name === answer) ?? items[Number(/^n(\d+)$/.exec(answer)?.[1] ?? 0) - 1];
}
