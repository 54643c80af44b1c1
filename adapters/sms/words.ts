import type { Inbound } from "../../bot/core/channel.ts";

/** What Twilio does by itself with a word. */
export type Handled = NonNullable<Inbound["handledByProvider"]>;

/**
 * Words that Twilio acts on and answers itself on long codes, when they are the whole message in any letter case, with
 * no spaces or punctuation round them. Source: Twilio, "Support for opt-out keywords (SMS STOP filtering)".
 */
const ANSWERED: ReadonlyMap<string, Handled> = new Map([
	...["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "CANCEL", "REVOKE", "OPTOUT"].map(
		(word) => [word, "stop"] as const,
	),
	...["START", "UNSTOP"].map((word) => [word, "start"] as const),
	...["HELP", "INFO"].map((word) => [word, "help"] as const),
]);

/**
 * Opts a number back in only when it was opted out; from anyone else it is an ordinary answer, so it counts as handled
 * only when Twilio says so (`OptOutType`).
 */
export const YES = "YES";

/** Every word that no prompt may ask for. */
export const OWNED_WORDS: readonly string[] = [...ANSWERED.keys(), YES];

/**
 * What Twilio did with a message by itself, by the words.
 *
 * @example handledWord("Stop") // "stop"
 * @example handledWord("stop it") // undefined
 */
export function handledWord(body: string): Handled | undefined {
	return ANSWERED.get(body.toUpperCase());
}
