import type { Shell } from "../conversation/surroundings.ts";

/** Every word that the provider of a running channel answers itself, upper case. */
export function ownedWordsOf({ channels }: Pick<Shell, "channels">): ReadonlySet<string> {
	return new Set([...channels.values()].flatMap(({ limits }) => limits.ownedWords));
}
