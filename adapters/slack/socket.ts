import type { App, Logger, Receiver, webApi } from "@slack/bolt";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { commit } from "./commit.ts";
import { codeOf, isShutOut } from "./errors.ts";
import { createLink, type Envelope, type Link } from "./socket-link.ts";
import { backoff, pause } from "./wait.ts";

/** The part of a connection's announced life after which its successor is opened. */
const RENEW_AT = 0.9;
/** A connection that lived shorter counts as failed, in milliseconds. */
const STEADY_MS = 5_000;
/** Longest delay of a timer, in milliseconds; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

interface SocketReceiverOptions {
	readonly appToken: string;
	readonly clientOptions: webApi.WebClientOptions;
	readonly logger: Logger;
	readonly log: Log;
	readonly clock: Clock;
	/** Called when a connection stands again after none did; live events since `from` may be lost. */
	onGap(from: Temporal.Instant): void;
}

/**
 * Bolt's receiver for Socket Mode: one connection, so that a person's messages
 * keep their order; renewed before Slack recycles it, the next one opened first;
 * opened again, for ever, when it breaks.
 */
export function createSocketReceiver(options: SocketReceiverOptions): Receiver {
	const { log, clock, onGap } = options;
	const halt = new AbortController();
	const working = new Set<Promise<void>>();
	let app: App | undefined;
	let running: Promise<void> | undefined;

	const answer = async ({ body, ack, retry_num, retry_reason }: Envelope): Promise<void> => {
		if (app === undefined || halt.signal.aborted) return;
		const repeat = {
			...(retry_num === undefined ? {} : { retryNum: retry_num }),
			...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
		};
		const verdict = await commit(app, body, repeat, log);
		if (!verdict.taken) return;
		try {
			await ack(verdict.answer);
		} catch {
			// The connection went; Slack delivers again on the next one, under the same id.
			log.info({}, "slack.ack-lost");
		}
	};
	const onEnvelope = (envelope: Envelope): void => {
		const work = answer(envelope).finally(() => working.delete(work));
		working.add(work);
	};

	const run = async (ready: () => void, refused: (error: unknown) => void): Promise<void> => {
		let current: Link | undefined;
		let failures = 0;
		let connected = false;
		while (!halt.signal.aborted) {
			const next = createLink({ ...options, onEnvelope });
			try {
				await next.connect();
			} catch (error) {
				if (isShutOut(error) && !connected) return refused(error);
				failures += 1;
				log.warn({ failures, cause: codeOf(error) }, "slack.socket-failed");
				await pause(backoff(failures), halt.signal);
				continue;
			}
			connected = true;
			log.info({}, "slack.socket-open");
			const lostAt = current?.lostAt();
			if (lostAt !== undefined) onGap(lostAt);
			else await current?.close();
			current = next;
			ready();
			const renewIn = Math.min((next.lifetimeMs() ?? MAX_TIMER_MS) * RENEW_AT, MAX_TIMER_MS);
			const openedAt = clock.now();
			const wake = new AbortController();
			const woken = AbortSignal.any([halt.signal, wake.signal]);
			await Promise.race([next.closed, pause(renewIn, woken)]);
			wake.abort();
			// Slack also says hello to a connection that it closes at once (too many of them).
			const lived = clock.now().epochMilliseconds - openedAt.epochMilliseconds;
			failures = lived < STEADY_MS ? failures + 1 : 0;
			if (failures > 1) await pause(backoff(failures), halt.signal);
		}
		// Acknowledge what is being stored before the line is closed; `commit` bounds the wait.
		await Promise.all(working);
		await current?.close();
		ready();
	};

	return {
		init: (started) => {
			app = started;
		},
		start: () =>
			new Promise<void>((resolve, reject) => {
				running = run(resolve, reject);
			}),
		stop: async () => {
			halt.abort();
			await running;
		},
	};
}
