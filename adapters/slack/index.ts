import { App } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Channel, Inbound, Receive } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { codeOf, isShutOut } from "./errors.ts";
import { type Answer, type Opening, parseOpening, parseSubmission } from "./form.ts";
import { find, missed } from "./history.ts";
import { createLanguages } from "./language.ts";
import { sdkLogger } from "./logger.ts";
import { Lru } from "./lru.ts";
import { fetchMedia } from "./media.ts";
import { type Pressed, parseAction, parseCommand, parseMention, parseMessage, type Self } from "./parse.ts";
import { createHttpReceiver } from "./receiver.ts";
import { type KnownBlock, LIMITS, settledBlocks } from "./render.ts";
import { createSender } from "./send.ts";
import { createSocketReceiver } from "./socket.ts";
import { escapeText } from "./text.ts";
import { createTurns } from "./turns.ts";
import { backoff, pause } from "./wait.ts";

/** How long a request to Slack may take, in milliseconds. */
const TIMEOUT_MS = 10_000;
/** Start values of forms that found no room in their buttons; a few thousand characters each. */
const LONG_VALUES = 1_000;
/** How far before a lost connection its loss may have gone unseen: the SDK's pings find a dead line within half a minute. */
const UNSEEN = { minutes: 1 };

/** What the Slack channel needs. */
export interface SlackOptions {
	/** The bot's token, `xoxb-…`. */
	readonly botToken: string;
	/** The app's token, `xapp-…`: set, Slack is reached through Socket Mode. */
	readonly appToken?: string;
	/** The app's signing secret: needed without `appToken`, when Slack calls us at `/slack/events`. */
	readonly signingSecret?: string;
	/** Where Slack's Web API is; Slack itself when unset. */
	readonly apiUrl?: string;
	readonly log: Log;
	readonly clock: Clock;
	/** How long a request to Slack may take, in milliseconds; 10 s when unset. */
	readonly timeoutMs?: number;
	/** Messages per second over all channels; 5 when unset. */
	readonly messagesPerSecond?: number;
}

/** Makes the Slack channel. Throws when neither an app token nor a signing secret is given. */
export function createSlack(options: SlackOptions): Channel {
	const { botToken, appToken, signingSecret, apiUrl, log, clock } = options;
	const { timeoutMs = TIMEOUT_MS, messagesPerSecond = LIMITS.pace.perSecond } = options;
	const logger = sdkLogger(log);
	const clientOptions: WebClientOptions = {
		logger,
		timeout: timeoutMs,
		rejectRateLimitedCalls: true,
		retryConfig: { retries: 0 },
		...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
	};
	const client = new WebClient(botToken, clientOptions);
	const longValues = new Lru<string>(LONG_VALUES);
	const sender = createSender(client, timeoutMs, longValues);
	const languageOf = createLanguages(client);
	const halt = new AbortController();
	const working = new Set<Promise<unknown>>();
	const history = { client, clock, signal: halt.signal };
	let self: Promise<Self> | undefined;
	let receive: Receive | undefined;

	/** Keeps `stop` waiting for work under way. */
	const track = <Value>(work: Promise<Value>): Promise<Value> => {
		const tracked = work.finally(() => working.delete(tracked));
		working.add(tracked);
		return tracked;
	};

	const identify = (): Promise<Self> => {
		self ??= client.auth.test().then(
			({ user_id, bot_id }) => ({ userId: user_id ?? "", botId: bot_id ?? "" }),
			(error: unknown) => {
				self = undefined;
				throw error;
			},
		);
		return self;
	};

	const turns = createTurns();
	/** One person's messages in their order, different persons' side by side. */
	const hand = (inbound: Inbound): Promise<string> =>
		turns(inbound.from, async () => {
			if (receive === undefined) throw new Error("the Slack channel is not started");
			const language = await languageOf(inbound.from);
			const { note } = await receive.message(language === undefined ? inbound : { ...inbound, language });
			return note;
		});
	/** For what Slack delivers only once: tries until it is stored or the channel stops. */
	const handForSure = async (inbound: Inbound): Promise<string> => {
		for (let failures = 1; ; failures++) {
			try {
				return await hand(inbound);
			} catch (error) {
				log.warn({ failures }, "slack.not-stored");
				await pause(backoff(failures), halt.signal);
				if (halt.signal.aborted) throw error;
			}
		}
	};

	/** Tells the person alone, below a message that others read, where the answer is. What fails here costs only looks. */
	const tell = async ({ url, thread }: Answer, note: string): Promise<void> => {
		if (note === "") return;
		try {
			const in_thread = thread === undefined ? {} : { thread_ts: thread };
			const answer = { response_type: "ephemeral", replace_original: false, text: escapeText(note), ...in_thread };
			const response = await fetch(url, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify(answer),
				signal: AbortSignal.timeout(timeoutMs),
			});
			await response.arrayBuffer();
			if (!response.ok) log.info({ cause: `http_${response.status}` }, "slack.not-told");
		} catch (error) {
			log.info({ cause: codeOf(error) }, "slack.not-told");
		}
	};
	/** A form that does not open, the person sees at once, and presses again. */
	const openForm = async ({ triggerId, view }: Opening): Promise<void> => {
		try {
			await client.views.open({ trigger_id: triggerId, view });
		} catch (error) {
			log.warn({ cause: codeOf(error) }, "slack.form-not-opened");
		}
	};
	/** Leaves what was chosen on the screen, and takes the buttons away. What fails here costs only looks. */
	const settle = async ({ channel, ts, message, labels, inbound }: Pressed): Promise<void> => {
		if (inbound.content.kind !== "tap" || !Array.isArray(message.blocks)) return;
		const blocks = settledBlocks(message.blocks as KnownBlock[], labels);
		try {
			await client.chat.update({ channel, ts, text: typeof message.text === "string" ? message.text : "", blocks });
		} catch (error) {
			log.info({ cause: codeOf(error) }, "slack.not-settled");
		}
	};

	const catchUp = async (from: Temporal.Instant): Promise<void> => {
		for (let failures = 1; !halt.signal.aborted; failures++) {
			try {
				for await (const inbound of missed(history, await identify(), from.subtract(UNSEEN)))
					await handForSure(inbound);
				return;
			} catch (error) {
				if (halt.signal.aborted) return;
				log.warn({ failures, cause: codeOf(error) }, "slack.catch-up-failed");
				await pause(backoff(failures), halt.signal);
			}
		}
	};

	const http =
		appToken === undefined && signingSecret !== undefined
			? createHttpReceiver({ signingSecret, log, clock })
			: undefined;
	const receiver = http ?? socketReceiver();
	function socketReceiver() {
		if (appToken === undefined)
			throw new Error("Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP): set one of them");
		return createSocketReceiver({
			appToken,
			clientOptions,
			logger,
			log,
			clock,
			onGap: (from) => void track(catchUp(from)),
		});
	}

	const app = new App({
		receiver,
		logger,
		clientOptions,
		convoStore: false,
		// The parsers know the bot's own messages, edits among them.
		ignoreSelf: false,
		authorize: async () => {
			const { userId, botId } = await identify();
			return { botToken, botUserId: userId, botId };
		},
	});
	app.error(async (error) => {
		throw error;
	});
	app.event("message", async ({ event }) => {
		const inbound = parseMessage(event, await identify());
		if (inbound === undefined) return;
		if (inbound.place === "direct") sender.learn(inbound.from, event.channel);
		await track(hand(inbound));
	});
	app.event("app_mention", async ({ event }) => {
		const inbound = parseMention(event, await identify());
		if (inbound !== undefined) await track(hand(inbound));
	});
	app.command(/.*/, async ({ body, ack }) => {
		const inbound = parseCommand(body, clock.now());
		const note = inbound === undefined ? "" : await track(handForSure(inbound));
		await (note === "" ? ack() : ack({ response_type: "ephemeral", text: escapeText(note) }));
	});
	app.action(/.*/, async ({ body, ack }) => {
		const opening = parseOpening(body, longValues);
		const pressed = opening === undefined ? parseAction(body) : undefined;
		if (opening !== undefined) await track(openForm(opening));
		if (pressed !== undefined) {
			const note = await track(handForSure(pressed.inbound));
			// Below a post in public the buttons stay, for the others.
			if (pressed.channel.startsWith("D")) void track(settle(pressed));
			else if (pressed.answer !== undefined) void track(tell(pressed.answer, note));
		}
		await ack();
	});
	app.view(/.*/, async ({ body, ack }) => {
		const submitted = parseSubmission(body, clock.now());
		if (submitted !== undefined) {
			const note = await track(handForSure(submitted.inbound));
			if (submitted.answer !== undefined) void track(tell(submitted.answer, note));
		}
		await ack();
	});

	return {
		name: "slack",
		limits: { ...LIMITS, pace: { unit: "messages", perSecond: messagesPerSecond } },
		webhooks: http === undefined ? [] : [http.webhook],
		start: async (given) => {
			receive = given;
			for (let failures = 1; !halt.signal.aborted; failures++) {
				try {
					await identify();
					break;
				} catch (error) {
					if (isShutOut(error))
						throw new Error(`Slack refused the bot's token (${codeOf(error)}): check SLACK_BOT_TOKEN`, {
							cause: error,
						});
					log.warn({ failures, cause: codeOf(error) }, "slack.not-reached");
					await pause(backoff(failures), halt.signal);
				}
			}
			await receiver.start();
		},
		stop: async () => {
			halt.abort();
			await receiver.stop();
			await Promise.allSettled(working);
		},
		send: (to, message, attempt) => sender.send(to, message, attempt),
		edit: (to, providerId, message) => sender.edit(to, providerId, message),
		fetchMedia: (ref) => track(fetchMedia({ botToken, timeoutMs, ...(apiUrl === undefined ? {} : { apiUrl }) }, ref)),
		cost: (to, message) => sender.cost(to, message, messagesPerSecond),
		find: (to, message, attempt) => find(history, () => sender.placeOf(to), message, attempt),
		async *missed(since) {
			for await (const inbound of missed(history, await identify(), since)) {
				const language = await languageOf(inbound.from);
				yield language === undefined ? inbound : { ...inbound, language };
			}
		},
	};
}
