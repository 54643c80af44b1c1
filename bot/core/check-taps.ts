import type { Facts } from "./check-facts.ts";
import { suggestionsByCountry } from "./check-samples.ts";
import type { Flow } from "./flow.ts";
import { failure, type Problem, warning } from "./problem.ts";
import { SKIP } from "./question.ts";
import { isQuestion, type Question } from "./step.ts";
import { decodeTap, encodeTap, TAP_MAX_BYTES } from "./tap.ts";

/** Letters of a session's tag. */
const TAG = "abcd";

/** Bytes of a tap on one option. */
function tapBytes(flow: string, step: string, option: string): number {
	return new TextEncoder().encode(encodeTap({ flow, step, tag: TAG, options: [option] })).length;
}

/** The names of a question's own options. */
export function optionNames(step: Question): readonly string[] {
	return step.kind === "choose" || step.kind === "pick" ? Object.keys(step.options) : [];
}

/** Names use only what a tap may carry, each tap fits in a button, and no option takes a name that means something else. */
export function checkTaps(flow: Flow, facts: Facts): readonly Problem[] {
	const tappable = (step: string, option: string) => {
		const tap = { flow: flow.name, step, tag: TAG, options: [option] };
		const read = decodeTap(encodeTap(tap));
		return read?.flow === flow.name && read.step === step && read.options.length === 1 && read.options[0] === option;
	};
	if (!tappable("x", "x"))
		return [failure("flow.untappable-name", flow.name, "A flow's name may hold letters, digits and . _ + - only.")];
	return Object.entries(flow.steps).flatMap(([name, step]): readonly Problem[] => {
		const where = `${flow.name}.${name}`;
		if (!tappable(name, "x"))
			return [failure("flow.untappable-name", where, "A step's name may hold letters, digits and . _ + - only.")];
		if (!isQuestion(step)) return [];
		const own = optionNames(step);
		const suggested = suggestionsByCountry(step, facts).flatMap((each) => each.suggested.map(({ id }) => id));
		const longest = suggested.toSorted((a, b) => b.length - a.length)[0];
		return [
			...own.flatMap((option) => checkOption(flow.name, name, option, tappable(name, option))),
			...(longest === undefined
				? []
				: checkSuggestion(
						flow.name,
						name,
						longest,
						suggested.every((id) => tappable(name, id)),
					)),
		];
	});
}

function checkOption(flow: string, step: string, option: string, tappable: boolean): readonly Problem[] {
	const where = `${flow}.${step}.${option}`;
	if (!tappable)
		return [failure("flow.untappable-name", where, "An option's name may hold letters, digits and . _ + - only.")];
	if (option === SKIP)
		return [failure("flow.option-named-skip", where, `"${SKIP}" is the option that leaves a question unanswered.`)];
	// JavaScript moves such keys to the front: members would see another order than the one written.
	if (/^\d+$/.test(option))
		return [
			failure("flow.option-named-number", where, "A number is no name: it would change the order of the options."),
		];
	const bytes = tapBytes(flow, step, option);
	return bytes > TAP_MAX_BYTES
		? [failure("flow.tap-too-long", where, `A tap on it takes ${bytes} bytes, above ${TAP_MAX_BYTES}: shorten a name.`)]
		: [];
}

function checkSuggestion(flow: string, step: string, longest: string, tappable: boolean): readonly Problem[] {
	const where = `${flow}.${step}`;
	const bytes = tapBytes(flow, step, longest);
	if (!tappable)
		return [failure("flow.untappable-name", where, "A suggestion's id does not fit a tap: use `encodeName`.")];
	if (bytes > TAP_MAX_BYTES)
		return [
			failure(
				"flow.tap-too-long",
				where,
				`A tap on the suggestion "${longest}" takes ${bytes} bytes, above ${TAP_MAX_BYTES}.`,
			),
		];
	// One byte short of the end: the next release of the time-zone data may pass it.
	return bytes >= TAP_MAX_BYTES - 1
		? [
				warning(
					"flow.tap-nearly-too-long",
					where,
					`A tap on the suggestion "${longest}" takes ${bytes} of ${TAP_MAX_BYTES} bytes.`,
				),
			]
		: [];
}
