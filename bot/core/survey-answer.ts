import { type Condition, PASS, pointName, type Question } from "./survey.ts";

/** The options of an answer as it was filed; empty when the question was passed over. */
function chosen(filed: string | undefined): readonly string[] {
	return filed === undefined || filed === "" || filed === PASS ? [] : filed.split(",");
}

/** The number that an answer to a scale or a number stands for; undefined when it is none. */
function numberOf(filed: string | undefined): number | undefined {
	const digits = /^p?(-?\d{1,9})$/.exec(filed ?? "")?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/**
 * True when an earlier answer meets the condition.
 *
 * @param filed the answer as it was filed; undefined when there is none
 */
export function isMet({ operator, values }: Condition, filed: string | undefined): boolean {
	const options = chosen(filed);
	if (options.length === 0) return false;
	switch (operator) {
		case "is":
		case "any":
			return values.some((value) => options.includes(String(value)));
		case "isNot":
			return !values.some((value) => options.includes(String(value)));
		case "atLeast":
		case "atMost": {
			const number = numberOf(filed);
			const bound = Number(values[0]);
			return number !== undefined && (operator === "atLeast" ? number >= bound : number <= bound);
		}
	}
}

/** Every answer that a question for one may be filed as: what conditions on it may name. */
export function optionNamesOf(question: Question): readonly string[] {
	switch (question.kind) {
		case "single":
		case "several":
			return question.options.map(({ name }) => name);
		case "scale":
			return Array.from({ length: question.points }, (_, at) => pointName(at + 1));
		default:
			return [];
	}
}

/** The bands of a number: each from its first number to its last. */
export function bandsOf(question: Extract<Question, { kind: "number" }>): readonly (readonly [number, number])[] {
	if (question.bands.length === 0) return [];
	const starts = [...new Set([question.min, ...question.bands])].toSorted((a, b) => a - b);
	return starts.map((start, at) => [start, (starts[at + 1] ?? question.max + 1) - 1] as const);
}

/**
 * What an answer counts as in the results: an option, a band, or that it was answered at all. Undefined when it was
 * passed over. A question for several counts once for each.
 */
export function countedAs(question: Question, filed: string | undefined): readonly string[] | undefined {
	switch (question.kind) {
		case "single":
		case "several":
		case "scale": {
			const known = optionNamesOf(question);
			const options = chosen(filed).filter((name) => known.includes(name));
			return options.length === 0 ? undefined : options;
		}
		case "number": {
			const number = numberOf(filed);
			if (number === undefined) return undefined;
			const band = bandsOf(question).find(([from, to]) => number >= from && number <= to);
			return [band ? bandName(band) : "answered"];
		}
		case "text":
		case "story":
			return filed === undefined || filed === "" ? undefined : ["answered"];
	}
}

/** A band's name in results: `18..29`. */
export function bandName([from, to]: readonly [number, number]): string {
	return `${from}..${to}`;
}
