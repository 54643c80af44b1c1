import { checkButtons } from "./check-buttons.ts";
import type { Facts } from "./check-facts.ts";
import { checkGraph } from "./check-graph.ts";
import { checkOwnedWords } from "./check-owned-words.ts";
import { checkPatience } from "./check-patience.ts";
import { checkSession } from "./check-session.ts";
import { checkSms } from "./check-sms.ts";
import { checkTaps } from "./check-taps.ts";
import { checkWordings } from "./check-wordings.ts";
import type { Flow } from "./flow.ts";
import type { Problem } from "./problem.ts";

/**
 * Proves of one flow what types cannot: that it can be walked to an end, can be said in every language on every
 * channel, asks for no word that a provider keeps for itself, and that its taps and sessions stay small. Empty when all
 * is well. Where the graph itself is broken, only that is told.
 */
export function checkFlow(flow: Flow, facts: Facts): readonly Problem[] {
	const graph = checkGraph(flow);
	if (graph.some(({ level }) => level === "error")) return graph;
	const wordings = checkWordings(flow, facts);
	const sayable = !wordings.some(({ level }) => level === "error");
	return [
		...graph,
		...checkPatience(flow),
		...checkTaps(flow, facts),
		...checkSession(flow, facts),
		...wordings,
		// What cannot be formatted cannot be measured either.
		...(sayable ? [...checkOwnedWords(flow, facts), ...checkSms(flow, facts), ...checkButtons(flow, facts)] : []),
	];
}
