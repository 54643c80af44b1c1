import { tidy } from "../broadcasts/compose-content.ts";
import { MEDIA_KINDS } from "../core/media.ts";
import { QUESTIONS_MAX, type Question, SCALE_MAX } from "../core/survey.ts";
import type { Line } from "../core/text.ts";
import type { Said, WrittenSurvey } from "../store/survey-drafts.ts";
import { collectLabels } from "./compose-texts.ts";
import { offerWhom } from "./compose-whom.ts";
import {
	collect,
	type Handle,
	inEnglish,
	keep,
	keepPending,
	LABEL_MAX,
	type Next,
	numbersIn,
	partsOf,
	TEXT_MAX,
	tooLong,
	type Writing,
} from "./composing.ts";
import { broken, comparable, freshName, relabelled, reworded, usualBands, withQuestion } from "./draft.ts";

/** Points of a scale, unless its author says otherwise. */
const POINTS = 5;

/** Largest number that may be asked for, as `parseSurvey` takes it. */
const NUMBER_MAX = 999_999_999;

const KINDS = ["single", "several", "scale", "number", "text", "story"] as const;

/** The question that is changed; undefined while a new one is written. */
function changed({ written }: Writing["draft"]): Question | undefined {
	return written.questions.find(({ name }) => name === written.pending?.at);
}

/** Another question, unless there are as many as may be. */
export function another({ draft }: Writing): Next {
	return draft.written.questions.length < QUESTIONS_MAX
		? { to: "kind", data: { writing: "" } }
		: { to: "menu", lines: [{ key: "survey-write-full", params: { max: QUESTIONS_MAX } }] };
}

/** How it is answered. */
export const askKind: Handle = async (writing) => {
	const kind = KINDS.find((each) => each === writing.answer) ?? "text";
	await keepPending(writing, { kind });
	return { to: "question", data: { writing: "" } };
};

/** The question's own words. */
export const askQuestion: Handle = async (writing) => {
	const { answer, draft } = writing;
	const text = tidy(answer);
	if (text.length > TEXT_MAX) return { to: "question", lines: tooLong(TEXT_MAX) };
	const said = await collect(writing, text);
	if (!said) return inEnglish("question");
	const before = changed(draft);
	if (before) return put(writing, { ...before, ask: reworded(before.ask, said) });
	const kind = draft.written.pending?.kind ?? "text";
	if (kind === "text" || kind === "story") return put(writing, { ...fresh(draft.written, said), kind });
	await keepPending(writing, { kind, ask: said });
	const to = kind === "scale" ? "ends" : kind === "number" ? "range" : "options";
	return { to, data: { writing: "" } };
};

/** The options that may be chosen. */
export const askOptions: Handle = async (writing) => {
	const { draft } = writing;
	const before = changed(draft);
	const kind = (before?.kind ?? draft.written.pending?.kind) === "several" ? "several" : "single";
	const labels = await collectLabels(writing, "options", kind === "several" ? 3 : 2);
	if ("to" in labels) return labels;
	const known = before?.kind === "single" || before?.kind === "several" ? before.options : [];
	const options = relabelled(known, labels.lists, "o");
	return put(writing, { ...base(writing), kind, options });
};

/** The words for both ends of a scale, and how many points it has, when not five. */
export const askEnds: Handle = async (writing) => {
	const { draft, answer } = writing;
	const parts = partsOf(answer);
	const [low = "", high = "", third, ...more] = parts;
	const points = third === undefined ? undefined : (numbersIn(third)[0] ?? 0);
	const held = high !== "" && more.length === 0 && Math.max(low.length, high.length) <= LABEL_MAX;
	if (!held || (points !== undefined && (points < 2 || points > SCALE_MAX)))
		return { to: "ends", lines: [{ key: "survey-write-ends-bad", params: { max: SCALE_MAX } }] };
	const said = await collect(writing, parts.join("\n"));
	if (!said) return inEnglish("ends");
	const before = changed(draft);
	const scale = before?.kind === "scale" ? before : undefined;
	const end = (at: number): Said =>
		Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, partsOf(text)[at] ?? ""]));
	const counts = Object.values(end(2))
		.filter(Boolean)
		.map((text) => numbersIn(text)[0] ?? POINTS);
	return put(writing, {
		...base(writing),
		kind: "scale",
		points: counts.at(-1) ?? scale?.points ?? POINTS,
		low: reworded(scale?.low, end(0)),
		high: reworded(scale?.high, end(1)),
	});
};

/** The smallest and the largest number that is taken. */
export const askRange: Handle = async (writing) => {
	const { draft, answer } = writing;
	const [min = 0, max = 0, ...more] = numbersIn(answer);
	if (min >= max || more.length > 0 || Math.max(-min, max) > NUMBER_MAX)
		return { to: "range", lines: [{ key: "survey-write-numbers-bad", params: { example: "0; 120" } }] };
	await keepPending(writing, { ...draft.written.pending, range: [min, max] });
	return { to: "bands", lines: bandLines(min, max, usualBands(min, max)) };
};

/** The groups in which results show a number, as words. */
function bandLines(min: number, max: number, bands: readonly number[]): readonly Line[] {
	const starts = [min, ...bands];
	const groups = starts.map((start, at) => `${start}–${(starts[at + 1] ?? max + 1) - 1}`).join(", ");
	return [{ key: "survey-write-bands-are", params: { groups } }];
}

const badBands = (min: number, max: number): readonly Line[] => [
	{ key: "survey-write-numbers-bad", params: { example: usualBands(min, max).join("; ") } },
];

/** Where the groups begin in which results show a number; skipped, the usual ones. */
export const askBands: Handle = async (writing) => {
	const { draft, answer } = writing;
	const [min, max] = draft.written.pending?.range ?? [0, 100];
	const given = answer === "" ? usualBands(min, max) : numbersIn(answer);
	const bands = given[0] === min ? given.slice(1) : given;
	const held = bands.every((band, at) => band > (at === 0 ? min : (bands[at - 1] ?? min)) && band <= max);
	if (!held || given.length === 0) return { to: "bands", lines: badBands(min, max) };
	return put(writing, { ...base(writing), kind: "number", min, max, bands });
};

/** What may come with an answer in the member's own words: photos, voice notes, both or none. */
export const askMedia: Handle = async (writing) => {
	const before = changed(writing.draft);
	if (before?.kind !== "text" && before?.kind !== "story") return { to: "menu" };
	const { media: _, ...words } = before;
	const media = MEDIA_KINDS.filter((kind) => writing.answer.split(",").includes(kind));
	return put(writing, media.length > 0 ? { ...words, media } : words);
};

/** A new question's name and words. */
function fresh({ questions }: WrittenSurvey, said: Said) {
	const name = freshName(
		"q",
		questions.map((each) => each.name),
	);
	return { name, ask: reworded(undefined, said) };
}

/** What stays of a question whose answers change: its name, its words, and of whom it is asked. */
function base({ draft }: Writing) {
	const before = changed(draft);
	if (!before) return fresh(draft.written, draft.written.pending?.ask ?? {});
	const { name, ask, when } = before;
	return { name, ask, ...(when ? { when } : {}) };
}

/** Puts a question where it belongs; after a new one it is asked who gets it. */
async function put(writing: Writing, question: Question): Promise<Next> {
	const { draft } = writing;
	const before = changed(draft);
	const left = before ? broken(draft.written, question) : [];
	if (left.length > 0) return { to: "change", lines: neededLines(draft.written, left), data: { writing: "" } };
	const { draft: after, lines } = await keep(writing, {
		questions: withQuestion(draft.written.questions, question),
	});
	if (before || comparable(after.written, question.name).length === 0)
		return { to: "menu", lines, data: { writing: "" } };
	return offerWhom({ ...writing, draft: after }, question.name);
}

/** Says which questions are asked only of some who answered this one so. */
export function neededLines({ questions }: WrittenSurvey, left: readonly Question[]): readonly Line[] {
	const numbers = left.map((question) => questions.indexOf(question) + 1).join(", ");
	return [{ key: "survey-write-needed", params: { numbers } }];
}
