import type { Facts } from "./check-facts.ts";
import { suggestionsByCountry } from "./check-samples.ts";
import { optionNames } from "./check-taps.ts";
import type { Flow } from "./flow.ts";
import { failure, type Problem } from "./problem.ts";
import { SKIP } from "./question.ts";
import { SESSION_MAX_BYTES, type Session } from "./session.ts";
import { isQuestion, type Step } from "./step.ts";

/** What a remembered answer in the member's own words is reckoned at: a long name in a script of three-byte letters. */
const WORDS = "ሀ".repeat(60);

/** What a `run` step is reckoned to bring back, and a flow to be started with: a UUID under a name of middling length. */
const BROUGHT = "00000000-0000-7000-8000-000000000000";

/** The largest value that a step can leave in the session's data. */
function remembered(step: Step, flow: Flow): string | undefined {
	if (step.kind === "run") return BROUGHT;
	if (!("remember" in step) || !step.remember) return undefined;
	// Words for the `run` that follows are gone when the next question is asked.
	if (step.kind === "text") return flow.steps[step.next]?.kind === "run" ? undefined : WORDS;
	const names = optionNames(step);
	return step.kind === "pick" ? names.join(",") : names.toSorted((a, b) => b.length - a.length)[0];
}

/** The largest session that the flow can come to: at the step that offers most, with every answer kept. */
export function largestSession(flow: Flow, facts: Facts): Session {
	const bySize = (a: string, b: string) => b.length - a.length;
	const steps = Object.entries(flow.steps);
	const offers = steps.flatMap(([, step]) => {
		if (!isQuestion(step)) return [];
		const suggested = suggestionsByCountry(step, facts).map((each) => [...each.suggested.map(({ id }) => id), SKIP]);
		return [[...optionNames(step), SKIP], ...suggested];
	});
	const data = steps.flatMap(([name, step]) => {
		const value = remembered(step, flow);
		return value === undefined ? [] : [[name, value] as const];
	});
	return {
		id: BROUGHT,
		tag: "abcd",
		flow: flow.name,
		version: flow.version,
		step: steps.map(([name]) => name).toSorted(bySize)[0] ?? "",
		offered: offers.toSorted((a, b) => bySize(a.join(), b.join()))[0] ?? [],
		offeredIn: "en",
		data: { started: BROUGHT, ...Object.fromEntries(data) },
		askedAt: 9_999_999_999_999,
		nudged: false,
	};
}

/** A session of the flow stays small whatever is answered: it is read and written with every message. */
export function checkSession(flow: Flow, facts: Facts): readonly Problem[] {
	const bytes = new TextEncoder().encode(JSON.stringify(largestSession(flow, facts))).length;
	return bytes > SESSION_MAX_BYTES
		? [
				failure(
					"flow.session-too-big",
					flow.name,
					`A session may take ${bytes} bytes, above ${SESSION_MAX_BYTES}: remember less, or offer less at once.`,
				),
			]
		: [];
}
