/** Thrown when a flow or session is broken: a bug, which `npm run check` should have found. */
export class FlowError extends Error {
	readonly code:
		| "flow.endless"
		| "flow.no-such-step"
		| "flow.session-too-big"
		| "flow.no-such-outcome"
		| "flow.unkeyed-consent";

	constructor(code: FlowError["code"], flow: string, step: string) {
		super(`flow ${flow}, step ${step}: ${code}`);
		this.name = "FlowError";
		this.code = code;
	}
}
