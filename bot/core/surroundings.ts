import type { Lexicon } from "./keywords.ts";
import type { Texts } from "./message.ts";

/** What a turn may draw on. Time comes in; nothing in the core reads a clock. */
export interface Surroundings {
	readonly texts: Texts;
	readonly lexicon: Lexicon;
	/** Milliseconds since the epoch. */
	readonly now: number;
}
