/** Something that a check found in a flow or a locale. */
export interface Problem {
	/** An `error` fails the check; a `warning` is listed for a person to judge. */
	readonly level: "error" | "warning";
	/** Stable, dotted, lower case: "flow.unreachable". */
	readonly code: string;
	/** What it is about: "onboarding.zone", "locales/my onboarding-intro". */
	readonly where: string;
	/** What is wrong and what to do, in one sentence or two. */
	readonly message: string;
}

/** A problem that fails the check. */
export function failure(code: string, where: string, message: string): Problem {
	return { level: "error", code, where, message };
}

/** A problem that a person has to judge. */
export function warning(code: string, where: string, message: string): Problem {
	return { level: "warning", code, where, message };
}
