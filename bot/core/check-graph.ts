import type { Flow } from "./flow.ts";
import { failure, type Problem } from "./problem.ts";
import { isQuestion, type Step, targets } from "./step.ts";

/** The steps that can be reached from `from` along `next`, itself included. */
function reach(from: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const open = [...from];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		open.push(...next(name));
	}
	return seen;
}

/** True when the walk may pass the step without waiting for anyone: also a question whose answer may be known already. */
export function passesThrough(step: Step): boolean {
	if (step.kind === "say" || step.kind === "route") return true;
	return isQuestion(step) && "save" in step && step.save !== undefined && !step.always;
}

/** Start, targets and `moved` name steps; each step can be reached and can end; no circle goes round without waiting. */
export function checkGraph(flow: Flow): readonly Problem[] {
	const where = (step: string) => `${flow.name}.${step}`;
	const names = Object.keys(flow.steps);
	const known = new Set(names);
	const next = (name: string): readonly string[] => {
		const step = flow.steps[name];
		return step ? targets(step) : [];
	};
	const problems: Problem[] = [];
	if (!known.has(flow.start))
		problems.push(failure("flow.no-start", flow.name, `It starts at "${flow.start}", which is no step of it.`));
	for (const name of names) {
		for (const target of new Set(next(name)))
			if (!known.has(target))
				problems.push(failure("flow.no-such-step", where(name), `It leads to "${target}", which is no step.`));
		if (next(name).length === 0 && flow.steps[name]?.kind !== "end")
			problems.push(failure("flow.nowhere", where(name), "It leads nowhere: give it a target, or make it an end."));
	}
	problems.push(...checkMoved(flow));
	if (problems.length > 0) return problems;

	const reachable = reach([flow.start], next);
	const back = new Map<string, string[]>();
	for (const name of names) for (const target of next(name)) back.set(target, [...(back.get(target) ?? []), name]);
	const ends = names.filter((name) => flow.steps[name]?.kind === "end");
	const canEnd = reach(ends, (name) => back.get(name) ?? []);
	for (const name of names) {
		if (!reachable.has(name))
			problems.push(
				failure("flow.unreachable", where(name), "No way leads here from the start: remove it, or lead to it."),
			);
		if (!canEnd.has(name))
			problems.push(failure("flow.trap", where(name), "No way leads from here to an end: members could never leave."));
	}
	const onward = (name: string) => {
		const step = flow.steps[name];
		return step && passesThrough(step) ? targets(step) : [];
	};
	for (const name of names)
		if (reach(onward(name), onward).has(name))
			problems.push(
				failure(
					"flow.endless",
					where(name),
					"It leads back to itself without a question that is always asked or a run between: the walk would never stop.",
				),
			);
	return problems;
}

/** `moved` speaks of steps that are gone, and leads to steps that are there. */
function checkMoved(flow: Flow): readonly Problem[] {
	return Object.entries(flow.moved).flatMap(([old, to]) => {
		const where = `${flow.name}.moved.${old}`;
		const target = typeof to === "string" ? to : to.ask;
		const step = flow.steps[target];
		if (flow.steps[old])
			return [failure("flow.moved-but-there", where, "The step is still there: remove it from `moved`.")];
		if (!step) return [failure("flow.no-such-step", where, `It leads to "${target}", which is no step.`)];
		// Only a question can be asked afresh; at any other step the session would stand still.
		return typeof to !== "string" && !isQuestion(step)
			? [failure("flow.moved-to-no-question", where, `"${target}" asks nothing: \`ask\` needs a question.`)]
			: [];
	});
}
