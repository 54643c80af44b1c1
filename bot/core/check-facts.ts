import { CHANNELS, type ChannelName, type Limits } from "./channel.ts";
import type { Locale } from "./locale.ts";
import type { Texts } from "./message.ts";
import type { MessageShape } from "./message-types.ts";

/** What a check of a flow knows beside the flow. */
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
