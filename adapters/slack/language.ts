import type { webApi } from "@slack/bolt";
import { isShutOut } from "./errors.ts";
import { Lru } from "./lru.ts";
import { within } from "./wait.ts";

/** People whose language is remembered. */
const REMEMBERED = 10_000;
/** Longest time a message waits for its author's language, in milliseconds. */
const WAIT_MS = 1_000;

/**
 * Tells the language of a person's Slack as a BCP 47 tag. Asked once per person;
 * undefined when Slack does not say, or not in time (the next message has it).
 * Source: docs.slack.dev/reference/methods/users.info, `include_locale`.
 */
export function createLanguages(client: webApi.WebClient): (user: string) => Promise<string | undefined> {
	const asked = new Lru<Promise<string | undefined>>(REMEMBERED);
	const ask = async (user: string): Promise<string | undefined> => {
		try {
			const { user: info } = await client.users.info({ user, include_locale: true });
			return info?.locale;
		} catch (error) {
			// Without the scope no later question helps; anything else is asked again with the next message.
			if (!isShutOut(error)) asked.delete(user);
			return undefined;
		}
	};
	return (user) => {
		const answer = asked.get(user) ?? ask(user);
		asked.set(user, answer);
		return within(answer, WAIT_MS, undefined);
	};
}
