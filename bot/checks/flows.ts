import { checkFlow } from "../core/check.ts";
import type { Facts } from "../core/check-facts.ts";
import { checkLock } from "../core/check-lock.ts";
import { failure, type Problem } from "../core/problem.ts";
import type { Registry } from "../core/talk.ts";
import { readLock } from "./lock.ts";

/** Checks every flow, that each command leads to one, and that no step that shipped was lost. */
export function checkFlows({ flows, commands }: Registry, facts: Facts): readonly Problem[] {
	return [
		...[...flows].flatMap(([name, flow]) =>
			name === flow.name
				? []
				: [failure("flows.other-name", name, `It is registered under another name than its own.`)],
		),
		...Object.entries(commands).flatMap(([command, name]) =>
			flows.has(name) ? [] : [failure("flows.no-such-flow", command, `It is to start "${name}", which is no flow.`)],
		),
		...[...flows.values()].flatMap((flow) => checkFlow(flow, facts)),
		...checkLock(flows, readLock()),
	];
}
