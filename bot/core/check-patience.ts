import type { Flow } from "./flow.ts";
import { failure, type Problem } from "./problem.ts";

/** A flow that waits must stop waiting, and a nudge comes before that. */
export function checkPatience({ name, patience }: Flow): readonly Problem[] {
	const { nudgeHours, expireHours } = patience;
	if (!(expireHours > 0))
		return [failure("flow.no-expiry", name, "`expireHours` must be above 0: a session may not wait for ever.")];
	return nudgeHours !== undefined && !(nudgeHours > 0 && nudgeHours < expireHours)
		? [failure("flow.late-nudge", name, "`nudgeHours` must be above 0 and below `expireHours`.")]
		: [];
}
