import { StewardError } from "./errors.ts";

/** One thing that is wrong in a survey. */
export interface SurveyProblem {
	/** The path to it: `questions[2].options[0].name`. */
	readonly where: string;
	readonly what: string;
	readonly remedy: string;
	/** The line of the file it stands on, when it came from one. */
	readonly line?: number;
}

/** Thrown for what is no survey, with everything that is wrong. */
export class SurveyError extends StewardError {
	readonly problems: readonly SurveyProblem[];

	constructor(problems: readonly SurveyProblem[], source = "This") {
		const list = problems
			.map(
				({ where, what, remedy, line }) => `  ${line === undefined ? "" : `line ${line}, `}${where}: ${what} ${remedy}`,
			)
			.join("\n");
		super("survey.invalid", `${source} is no survey yet:\n${list}`, "Mend what is listed, and try again.");
		this.name = "SurveyError";
		this.problems = problems;
	}
}
