import { CHANNELS, type ChannelName, type Limits } from "./channel.ts";
import { checkButtons } from "./check-buttons.ts";
import { checkGraph } from "./check-graph.ts";
import { checkOwnedWords } from "./check-owned-words.ts";
import { checkPatience } from "./check-patience.ts";
import { checkSession } from "./check-session.ts";
import { checkSms } from "./check-sms.ts";
import { checkTaps } from "./check-taps.ts";
import { checkWordings } from "./check-wordings.ts";
import type { Flow } from "./flow.ts";
import type { Locale } from "./locale.ts";
import type { Texts } from "./message.ts";
import type { MessageShape } from "./message-types.ts";
import type { Problem } from "./problem.ts";

/** What a check knows beside the flow. */
export interface Facts {
	readonly texts: Texts;
	/** Each locale's messages by key, with the parameters each uses. */
	readonly shapes: Readonly<Record<Locale, ReadonlyMap<string, MessageShape>>>;
	/** What each channel's adapter declares. */
	readonly limits: Readonly<Record<ChannelName, Limits>>;
	/** ISO 3166-1 codes with which a step's suggestions are tried, to find the longest. */
	readonly countries: readonly string[];
}

/** Every word that a provider answers itself, upper case. */
export function ownedWords(limits: Facts["limits"]): ReadonlySet<string> {
	return new Set(CHANNELS.flatMap((channel) => limits[channel].ownedWords));
}

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
