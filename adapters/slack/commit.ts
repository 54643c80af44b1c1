import type { App } from "@slack/bolt";
import type { Log } from "../../bot/core/log.ts";
import { within } from "./wait.ts";

/**
 * How long the commit may take before the acknowledgement is withheld. Slack
 * waits 3 s (docs.slack.dev/apis/events-api, "Responding to events"); the rest is for the way back.
 */
const ACK_WITHIN_MS = 2_500;

/** What to tell Slack: taken, with an answer where it shows one; or nothing, so that it delivers again. */
export type Verdict = { readonly taken: true; readonly answer: unknown } | { readonly taken: false };

/** What Slack says of a delivery that it repeats. */
export interface Repeat {
	readonly retryNum?: number;
	readonly retryReason?: string;
}

/**
 * Lets Bolt work on one payload to the end and only then says whether it may be
 * acknowledged. Bolt itself would acknowledge an event before its listeners run.
 */
export async function commit(app: App, body: Record<string, unknown>, repeat: Repeat, log: Log): Promise<Verdict> {
	let answer: unknown;
	const ack = async (response?: unknown): Promise<void> => {
		answer = response ?? answer;
	};
	const work = app.processEvent({ body, ack, ...repeat }).then(
		(): Verdict => ({ taken: true, answer }),
		(): Verdict => {
			log.warn({ retry: repeat.retryNum ?? 0 }, "slack.not-stored");
			return { taken: false };
		},
	);
	return within(work, ACK_WITHIN_MS, { taken: false });
}
