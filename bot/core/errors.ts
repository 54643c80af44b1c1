/** An error for an operator: a stable code, what was wrong, and what to do about it. */
export class StewardError extends Error {
	/** Stable, dotted, lower case: "config.missing-keys". Safe to search for and to alert on. */
	readonly code: string;
	/** One sentence that says what to do. */
	readonly remedy: string;

	constructor(code: string, message: string, remedy: string, options?: { cause?: unknown }) {
		super(message, options);
		this.name = "StewardError";
		this.code = code;
		this.remedy = remedy;
	}
}

/** Where an error arose, for the log: the first frames of its stack. The message is left out, since it may hold a text. */
export function traceOf(error: unknown): readonly string[] {
	if (!(error instanceof Error)) return [];
	const frames = (error.stack ?? "").split("\n").filter((row) => row.startsWith("    at "));
	return frames.slice(0, 4).map((row) => row.trim().replace(/^at /, ""));
}
