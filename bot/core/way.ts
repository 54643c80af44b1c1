import type { Flow } from "./flow.ts";
import type { View } from "./profile.ts";
import { isQuestion, type Step, targets } from "./step.ts";

/** True for a question whose answer is filed. */
function isFiled(step: Step): boolean {
	return step.kind === "story" || (isQuestion(step) && "record" in step && step.record === true);
}

/** Where a step leads with what is known: one way, but for an answer that nothing remembers. */
function onward(step: Step, name: string, view: View): readonly string[] {
	if (step.kind === "route") return [step.decide(view)];
	if (step.kind === "choose") {
		const chosen = step.options[view.data[name] ?? ""];
		if (chosen) return [chosen.next];
	}
	return step.kind === "text" || step.kind === "number" || step.kind === "story"
		? [step.next]
		: [...new Set(targets(step))];
}

/**
 * The filed questions on the way from the start to `until`, in order, as the answers that are remembered decide it;
 * undefined when no way leads there. The way is not kept in the session: it follows from the flow and the answers.
 */
function wayTo(flow: Flow, view: View, until: (step: Step, name: string) => boolean): readonly string[] | undefined {
	const seen = new Set<string>();
	const walk = (name: string, passed: readonly string[]): readonly string[] | undefined => {
		const step = flow.steps[name];
		if (!step || seen.has(name)) return undefined;
		if (until(step, name)) return passed;
		seen.add(name);
		const after = isFiled(step) ? [...passed, name] : passed;
		for (const next of onward(step, name, view)) {
			const found = walk(next, after);
			if (found) return found;
		}
		return undefined;
	};
	return walk(flow.start, []);
}

/** The filed question that was asked before the one at `step`; undefined when that is the first, or none. */
export function questionBefore(flow: Flow, step: string, view: View): string | undefined {
	if (!flow.response) return undefined;
	return wayTo(flow, view, (_, name) => name === step)?.at(-1);
}

/** Every filed question that the remembered answers lead to, in order: what a response consists of. */
export function questionsAsked(flow: Flow, view: View): readonly string[] {
	const ways = Object.entries(flow.steps)
		.filter(([, step]) => step.kind === "end")
		.map(([end]) => wayTo(flow, view, (_, name) => name === end) ?? []);
	// An end that is come to before the first question (who declines) has no questions.
	return ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
