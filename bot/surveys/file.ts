import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import { StewardError } from "../core/errors.ts";
import type { Survey } from "../core/survey.ts";
import type { Reserved } from "../core/survey-check.ts";
import { SurveyError, type SurveyProblem } from "../core/survey-error.ts";
import { parseSurvey } from "../core/survey-parse.ts";

/** Largest file, in bytes. Reason: thirty questions in eleven languages take a tenth of it. */
const FILE_MAX = 1_000_000;

/** Most aliases that may be resolved: a file of a few lines could else unfold into gigabytes. */
const ALIASES_MAX = 100;

/** The keys of a path such as `questions[2].options[0].name`. */
function keysOf(where: string): readonly (string | number)[] {
	return (where.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * The survey that a text in YAML says. Throws `SurveyError` with everything that is wrong and the line it stands on.
 *
 * @param reserved words that it may not ask for
 * @param source what the errors call it
 */
export function readSurvey(text: string, reserved: Reserved, source = "This"): Survey {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, version: "1.2", prettyErrors: false });
	if (document.errors.length > 0)
		throw new SurveyError(
			document.errors.map(({ pos: [offset], message }) => ({
				line: lines.linePos(offset).line,
				where: "the file",
				what: `This is no YAML: ${message}.`.replace(/\.+$/, "."),
				remedy: "Look at the indentation, the quotation marks and the colons.",
			})),
			source,
		);
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: ALIASES_MAX });
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		throw new SurveyError(
			[{ line: 1, where: "the file", what: "It refers to itself too often.", remedy: "Write texts out instead." }],
			source,
		);
	}
	/** The line of what a path names, or of what is nearest to it. */
	const lineOf = (where: string): number => {
		for (let keys = keysOf(where); keys.length > 0; keys = keys.slice(0, -1)) {
			const node: unknown = document.getIn(keys, true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const placed = (problem: SurveyProblem): SurveyProblem => ({ ...problem, line: lineOf(problem.where) });
	try {
		return parseSurvey(value, reserved);
	} catch (error) {
		if (!(error instanceof SurveyError)) throw error;
		throw new SurveyError(error.problems.map(placed), source);
	}
}

/** Reads a survey's file. Throws `SurveyError`, or `survey.unreadable`. */
export function readSurveyFile(path: string, reserved: Reserved): Survey {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
	} catch (cause) {
		const reason = cause instanceof TypeError ? "It is not in UTF-8." : `${(cause as NodeJS.ErrnoException).code}.`;
		throw new StewardError(
			"survey.unreadable",
			`${path} cannot be read: ${reason}`,
			"Give the path of a YAML file, saved in UTF-8.",
			{ cause },
		);
	}
	if (Buffer.byteLength(text) > FILE_MAX)
		throw new StewardError("survey.too-big", `${path} is above ${FILE_MAX} bytes.`, "Give the file of one survey.");
	return readSurvey(text, reserved, path);
}

/** Where the surveys lie that ship. */
const SHIPPED = join(import.meta.dirname, "../../surveys");

/** The surveys that ship with Steward. Throws what `readSurveyFile` does. */
export function shippedSurveys(reserved: Reserved): readonly Survey[] {
	const files = readdirSync(SHIPPED).filter((file) => file.endsWith(".yaml"));
	return files.sort().map((file) => readSurveyFile(join(SHIPPED, file), reserved));
}
