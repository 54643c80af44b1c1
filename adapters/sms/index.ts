import twilio from "twilio";
import { type Channel, type Receive, SendError } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { ApiClient, sendErrorOf } from "./api.ts";
import { find, missed } from "./history.ts";
import { dropMedia, fetchMedia } from "./media.ts";
import { createRecent } from "./recent.ts";
import { costOf, LIMITS, type Rendered, render, SEGMENTS_PER_SECOND } from "./render.ts";
import { STATUS_PATH, webhooks } from "./webhooks.ts";

/** What the SMS channel needs. One of `from` and `messagingServiceSid` at least. */
export interface SmsOptions {
	readonly accountSid: string;
	readonly authToken: string;
	/** Our number, E.164. */
	readonly from?: string | undefined;
	/** A Messaging Service, which picks the sender. With `from` as well, messages go out from that number of its pool. */
	readonly messagingServiceSid?: string | undefined;
	/** Where the API is, when it is not Twilio's own. */
	readonly apiUrl?: string | undefined;
	/** Where Twilio reaches our webhooks, exactly as configured there: signatures are over this URL. */
	readonly publicUrl: string;
	/**
	 * TWILIO_SEGMENTS_PER_SECOND: what the sender may send; 1 when unset. Source: Twilio, "Understanding rate limits and
	 * message queues": a long code 1, toll-free 3, 10DLC 3.75 to 225 by its trust score, a short code 100.
	 */
	readonly segmentsPerSecond?: number | undefined;
	readonly log: Log;
	readonly clock: Clock;
	/** How long a request may take, in milliseconds. */
	readonly timeoutMs?: number | undefined;
	/** How long a webhook waits for the commit, in milliseconds; for tests. */
	readonly webhookDeadlineMs?: number | undefined;
}

/** Twilio answers within a second or two; past this the send is `unknown` and is looked for. */
const TIMEOUT_MS = 10_000;

/** Twilio gives up on a webhook after one retry; its list still has the message. */
const MISSED_EVERY_MINUTES = 5;

/** SMS through Twilio. */
export function createSms(options: SmsOptions): Channel {
	const { accountSid, authToken, from, messagingServiceSid, log, clock } = options;
	if (from === undefined && messagingServiceSid === undefined)
		throw new Error("SMS needs a sender: set TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID");
	const publicUrl = options.publicUrl.replace(/\/+$/, "");
	const http = new ApiClient(options.timeoutMs ?? TIMEOUT_MS, options.apiUrl);
	const client = twilio(accountSid, authToken, { httpClient: http });
	const sender = { from, messagingServiceSid };
	const recent = createRecent();
	const underWay = new Set<Promise<unknown>>();
	let receive: Receive | undefined;

	return {
		name: "sms",
		limits: {
			...LIMITS,
			pace: { unit: "segments", perSecond: options.segmentsPerSecond ?? SEGMENTS_PER_SECOND },
		},
		webhooks: webhooks({
			authToken,
			publicUrl,
			log,
			clock,
			recent,
			deadlineMs: options.webhookDeadlineMs,
			receive: () => receive,
			track(work) {
				underWay.add(work);
				void work.finally(() => underWay.delete(work));
			},
		}),
		async start(to) {
			receive = to;
			log.info({ service: messagingServiceSid !== undefined }, "sms.started");
		},
		async stop() {
			receive = undefined;
			await Promise.all(underWay);
			http.close();
		},
		async send(to, message, attempt) {
			const rendered = rendering(() => render(message));
			recent.tried(attempt.id, clock.now());
			try {
				const created = await client.messages.create({
					to,
					...rendered,
					...(from === undefined ? {} : { from }),
					...(messagingServiceSid === undefined ? {} : { messagingServiceSid }),
					statusCallback: `${publicUrl}${STATUS_PATH}?delivery=${encodeURIComponent(attempt.id)}`,
				});
				recent.settled(attempt.id, created.sid);
				return { providerId: created.sid };
			} catch (error) {
				throw sendErrorOf(error);
			}
		},
		cost: (_to, message) => costOf(message),
		find: (to, message, attempt) =>
			find(client, sender, recent, clock.now(), { to, body: render(message).body, attempt }),
		missed: (since) => missed(client, sender, since),
		fetchMedia: (ref) =>
			fetchMedia({ accountSid, authToken, apiUrl: options.apiUrl, timeoutMs: options.timeoutMs ?? TIMEOUT_MS }, ref),
		dropMedia: (ref) => dropMedia(client, ref),
		missedEveryMinutes: MISSED_EVERY_MINUTES,
	};
}

/** A message that does not fit is the core's mistake; for the outbox it is a send that can never succeed. */
function rendering(make: () => Rendered): Rendered {
	try {
		return make();
	} catch (error) {
		throw new SendError("terminal", "does-not-fit", { reason: "refused", cause: error });
	}
}
