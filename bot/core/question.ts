import { decodeName, type Question } from "./flow.ts";
import { matchOption, matchOptions, type Offered } from "./match.ts";
import { normalise } from "./normalise.ts";
import type { View } from "./profile.ts";
import type { PromptOption } from "./prompt.ts";
import type { Session } from "./session.ts";
import type { Surroundings } from "./surroundings.ts";
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
			return Object.entries(step.options).map(([id, option]) => ({ id, label: line(option.label, view) }));
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
	const label = (of: Line | { readonly literal: string }): readonly string[] =>
		"literal" in of
			? [of.literal]
			: [...new Set([view.locale, session.offeredIn])].map((locale) => around.texts.format(locale, of, false));
	return session.offered.map((id) => {
		const option = now.get(id);
		return { id, labels: option ? label(option.label) : [], words: option?.words ?? [] };
	});
}

/** Reads typed text as an answer to a question; undefined when it is none. */
export function readAnswer(
	step: Question,
	session: Session,
	view: View,
	typed: string,
	around: Surroundings,
): Answer | undefined {
	const text = normalise(typed);
	const options = offered(step, session, view, around);
	const { lexicon } = around;
	if (step.kind === "pick") {
		const ids = matchOptions(text, options, lexicon, view.locale);
		return ids && exist(step, ids, view) ? { kind: "options", ids } : undefined;
	}
	// A number typed to a question for a number is that number, not the place of an option.
	const chosen =
		step.kind === "number" && /^\d+$/.test(text) ? undefined : matchOption(text, options, lexicon, view.locale);
	if (chosen === SKIP) return { kind: "skip" };
	if (chosen !== undefined && exist(step, [chosen], view)) return { kind: "options", ids: [chosen] };
	switch (step.kind) {
		case "choose":
			return undefined;
		case "number": {
			const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
			return number >= step.min && number <= step.max ? { kind: "value", value: String(number) } : undefined;
		}
		case "story":
			if (lexicon.means("done", text)) return { kind: "done" };
			return typed.trim() === "" ? undefined : { kind: "value", value: typed };
		case "text": {
			const value = step.parse(typed, view);
			return value === undefined ? undefined : { kind: "value", value };
		}
	}
}

/** True when each option still belongs to the step: one that a deploy removed is answered by asking again. */
function exist(step: Question, ids: readonly string[], view: View): boolean {
	if (step.kind === "text") return ids.every((id) => id === SKIP || step.parse(decodeName(id), view) !== undefined);
	const now = new Set(optionsOf(step, view).map((option) => option.id));
	return ids.every((id) => now.has(id));
}
