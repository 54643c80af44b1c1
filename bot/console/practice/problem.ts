import type { Context } from "hono";

/** A request that the practice page cannot serve: said to the browser, and by it to the person. */
export class Problem extends Error {
	readonly status: 400 | 403 | 404 | 409 | 413;
	/** Stable, dotted, lower case. */
	readonly code: string;

	/** @param message one friendly sentence that says what to do; no address and no text of a person in it */
	constructor(status: Problem["status"], code: string, message: string, options?: { cause?: unknown }) {
		super(message, options);
		this.name = "Problem";
		this.status = status;
		this.code = code;
	}
}

/** The answer to a problem: `{"error":{"code","message"}}`. */
export function answerProblem(c: Context, problem: Problem): Response {
	// The rest of a body that was not read would spoil the connection for the next request.
	if (problem.status === 413) c.header("Connection", "close");
	return c.json({ error: { code: problem.code, message: problem.message } }, problem.status);
}
