import { passesThrough } from "./check-graph.ts";
import type { Flow } from "./flow.ts";
import { isQuestion, type Step, targets } from "./step.ts";
import type { Wording } from "./text.ts";

/** What may be said in one breath: every line from one answer of the member's to the next question, or to an end. */
export interface Breath {
	/** The question it ends with, or the end. */
	readonly at: string;
	readonly wordings: readonly Wording[];
}

/**
 * Most breaths of one flow that are looked at.
 * Reason: branches multiply; a flow with more than this is better cut in two than measured for minutes.
 */
export const BREATHS_MAX = 5_000;

/** What tells two wordings apart; words that are data are told apart by what makes them. */
function nameOf(wording: Wording): string {
	if (typeof wording === "string") return wording;
	return "literal" in wording ? String(wording.literal) : wording.key;
}

/** What stands below a story that takes more than words. */
function inviteOf(step: Step): readonly Wording[] {
	return step.kind === "story" && step.media ? [step.media.invite] : [];
}

/** Where a walk may begin: at the start, and after each answer. */
function beginnings(flow: Flow): ReadonlySet<string> {
	const answers = Object.values(flow.steps).filter(isQuestion);
	return new Set([flow.start, ...answers.flatMap((step) => targets(step as Step))]);
}

/**
 * Everything a flow may say in one breath, since it is sent as one message: through what is only said, routes, runs, and
 * questions that may be answered already. What a question says to an answer it cannot read counts too.
 */
export function breathsOf(flow: Flow): readonly Breath[] {
	const found = new Map<string, Breath>();
	const add = (at: string, wordings: readonly Wording[]) => {
		const id = [at, ...wordings.map(nameOf)].join(" ");
		if (!found.has(id)) found.set(id, { at, wordings });
	};
	const walk = (name: string, said: readonly Wording[], path: readonly string[]): void => {
		const step = flow.steps[name];
		if (!step || path.includes(name) || found.size >= BREATHS_MAX) return;
		const here = [...path, name];
		if (step.kind === "end") add(name, step.message === undefined ? said : [...said, step.message]);
		if (isQuestion(step)) add(name, [...said, step.message, ...inviteOf(step)]);
		if (passesThrough(step) || step.kind === "run") {
			const after = step.kind === "say" ? [...said, step.message] : said;
			for (const target of new Set(targets(step))) walk(target, after, here);
		}
	};
	for (const name of beginnings(flow)) walk(name, [], []);
	for (const [name, step] of Object.entries(flow.steps)) {
		if (step.kind === "text" || step.kind === "number") add(name, [step.retry, step.message]);
		if (step.kind === "story") add(name, [...(step.media ? [step.media.part] : []), step.more]);
		if (isQuestion(step))
			add(name, [flow.patience.nudge ?? "engine-nudge", step.message, ...inviteOf(step)] as readonly Wording[]);
	}
	return [...found.values()].filter(({ wordings }) => wordings.length > 0);
}
