import type { Lexicon } from "./keywords.ts";
import { matchExactly, matchLoosely, matchOptions, type Offered } from "./match.ts";
import { isBlank, normalise } from "./normalise.ts";
import type { View } from "./profile.ts";
import type { PromptOption } from "./prompt.ts";
import type { Session } from "./session.ts";
import type { Question } from "./step.ts";
import type { Surroundings } from "./surroundings.ts";
import { decodeName } from "./tap.ts";
import { type Line, line } from "./text.ts";

/** The name of the option that leaves a question unanswered. No flow may use it for another. */
export const SKIP = "skip";

/** What a member answered. */
export type Answer =
	| { readonly kind: "options"; readonly ids: readonly string[] }
	| { readonly kind: "value"; readonly value: string }
	| { readonly kind: "skip" }
	/** The story is told. */
	| { readonly kind: "done" };

const skipOption: PromptOption = { id: SKIP, label: { key: "engine-skip", params: {} }, words: ["skip"] };

/** The options a question offers to this member, in order. */
export function optionsOf(step: Question, view: View): readonly PromptOption[] {
	const skip = "skip" in step && step.skip !== undefined ? [skipOption] : [];
	switch (step.kind) {
		case "choose":
			return Object.entries(step.options).map(([id, option]) => ({
				id,
				label: line(option.label, view),
				...(option.words ? { words: option.words } : {}),
			}));
		case "pick":
			return [
				...Object.entries(step.options).map(([id, option]) => ({ id, label: line(option.label, view) })),
				...(step.suggest?.(view) ?? []).map(({ id, label }) => ({ id, label: { literal: label } })),
			];
		case "text": {
			const suggested = step.suggest?.(view) ?? [];
			return [...suggested.map(({ id, label }) => ({ id, label: { literal: label } })), ...skip];
		}
		default:
			return skip;
	}
}

/** The options as the session offered them: those that still exist, at the places the member saw them. */
function offered(step: Question, session: Session, view: View, around: Surroundings): readonly Offered[] {
	const now = new Map(optionsOf(step, view).map((option) => [option.id, option]));
	const label = (of: Line): readonly string[] =>
		"literal" in of
			? [of.literal]
			: [...new Set([view.locale, session.offeredIn])].map((locale) => around.texts.format(locale, of, false));
	return session.offered.map((id) => {
		const option = now.get(id);
		return { id, labels: option ? label(option.label) : [], words: option?.words ?? [] };
	});
}

/**
 * Reads typed text as an answer to a question; undefined when it is none. What names an offered option is that option;
 * else it is words of the member's own, where the question takes them; only then may it be a part of a label ("Niger"
 * is no short Nigeria).
 *
 * @param exactly leaves out parts of labels
 */
export function readAnswer(
	step: Question,
	session: Session,
	view: View,
	typed: string,
	around: Surroundings,
	exactly = false,
): Answer | undefined {
	const text = normalise(typed);
	const options = offered(step, session, view, around);
	const { lexicon } = around;
	if (step.kind === "pick") {
		const ids = matchOptions(text, options, lexicon, view.locale, exactly);
		return ids && exist(step, ids, view) ? { kind: "options", ids } : undefined;
	}
	// A number typed to a question for a number is that number, not the place of an option.
	const named =
		step.kind === "number" && /^\d+$/.test(text) ? undefined : matchExactly(text, options, lexicon, view.locale);
	if (named !== undefined) return optionAnswer(step, named, view);
	// "No" leaves a question that can be left, in the member's own language only: elsewhere it may be a name.
	const short = step.kind === "text" || step.kind === "number" || (step.kind === "story" && step.brief);
	if (short && offersSkip(step) && lexicon.means("no", text, view.locale)) return { kind: "skip" };
	const own = ownWords(step, view, typed, text, lexicon);
	if (own || exactly) return own;
	const meant = matchLoosely(text, options);
	return meant === undefined ? undefined : optionAnswer(step, meant, view);
}

/** Reads a tap as an answer: options by name, each of them offered and still there. A forged tap answers nothing. */
export function readTap(step: Question, session: Session, view: View, chosen: readonly string[]): Answer | undefined {
	const ids = session.offered.filter((id) => chosen.includes(id));
	if (ids.length !== new Set(chosen).size) return undefined;
	if (step.kind === "pick") return exist(step, ids, view) ? { kind: "options", ids } : undefined;
	const [id] = ids;
	return id === undefined || ids.length > 1 ? undefined : optionAnswer(step, id, view);
}

/** Reads what no option stands for: a number, a part of a story, words that the step's parser takes. */
function ownWords(step: Question, view: View, typed: string, text: string, lexicon: Lexicon): Answer | undefined {
	switch (step.kind) {
		case "choose":
		case "pick":
			return undefined;
		case "number": {
			const size = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
			const number = /^\P{N}*[-−]\s*\p{N}/u.test(typed) ? -size : size;
			return number >= step.min && number <= step.max ? { kind: "value", value: String(number) } : undefined;
		}
		case "story":
			if (lexicon.means("done", text)) return { kind: "done" };
			return isBlank(typed) ? undefined : { kind: "value", value: typed };
		case "text": {
			const value = step.parse(typed, view);
			return value === undefined ? undefined : { kind: "value", value };
		}
	}
}

function offersSkip(step: Question): boolean {
	return "skip" in step && step.skip !== undefined;
}

/** One offered option as an answer; undefined when a deploy has removed it. */
function optionAnswer(step: Question, id: string, view: View): Answer | undefined {
	if (id === SKIP) return offersSkip(step) ? { kind: "skip" } : undefined;
	return exist(step, [id], view) ? { kind: "options", ids: [id] } : undefined;
}

/** True when each option still belongs to the step: one that a deploy removed is answered by asking again. */
function exist(step: Question, ids: readonly string[], view: View): boolean {
	if (step.kind === "text") return ids.every((id) => step.parse(decodeName(id), view) !== undefined);
	const now = new Set(optionsOf(step, view).map((option) => option.id));
	return ids.every((id) => now.has(id));
}
