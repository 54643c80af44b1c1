import type { Shell } from "../conversation/surroundings.ts";
import type { Reserved } from "../core/survey-check.ts";

/** The words that no survey may ask for where these channels run. */
export function reservedOf({ channels, lexicon }: Pick<Shell, "channels" | "lexicon">): Reserved {
	const owned = new Set([...channels.values()].flatMap(({ limits }) => limits.ownedWords));
	return { owned, stop: lexicon.stop };
}
