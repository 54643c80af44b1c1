import { ownedWords } from "../core/check-facts.ts";
import type { Reserved } from "../core/survey-check.ts";
import { readLanguage } from "../texts.ts";
import { CHANNEL_LIMITS } from "./limits.ts";

/** The words that no survey may ask for, whichever channels will run. */
export function reserved(): Reserved {
	return { owned: ownedWords(CHANNEL_LIMITS), stop: readLanguage().lexicon.stop };
}
