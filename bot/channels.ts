import { createDiscord } from "../adapters/discord/index.ts";
import { createSlack } from "../adapters/slack/index.ts";
import { createSms } from "../adapters/sms/index.ts";
import { createTelegram } from "../adapters/telegram/index.ts";
import { commandMenus, unionCommand } from "./command-menus.ts";
import type { Config } from "./config.ts";
import type { Channel, Memory } from "./core/channel.ts";
import type { Clock } from "./core/clock.ts";
import type { Log } from "./core/log.ts";
import type { Texts } from "./core/message.ts";

/** What channels are made with. */
export interface ChannelParts {
	readonly publicUrl: string;
	readonly log: Log;
	readonly clock: Clock;
	readonly texts: Texts;
	/** What a channel's adapter keeps for the next process; undefined where none shall be kept. */
	readonly memoryOf: (channel: Channel["name"]) => Memory | undefined;
	/** Called when a channel may have missed events. */
	readonly onGap: (channel: Channel["name"]) => void;
}

const defined = <T extends object>(fields: T) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: NonNullable<T[K]>;
	};

/** Makes each channel that has its settings. */
export function createChannels(
	config: Config,
	{ publicUrl, log, clock, texts, memoryOf, onGap }: ChannelParts,
): readonly Channel[] {
	const channels: Channel[] = [];
	if (config.TWILIO_ACCOUNT_SID && config.TWILIO_AUTH_TOKEN)
		channels.push(
			createSms({
				accountSid: config.TWILIO_ACCOUNT_SID,
				authToken: config.TWILIO_AUTH_TOKEN,
				from: config.TWILIO_FROM,
				messagingServiceSid: config.TWILIO_MESSAGING_SERVICE_SID,
				apiUrl: config.TWILIO_API_URL,
				segmentsPerSecond: config.TWILIO_SEGMENTS_PER_SECOND,
				publicUrl,
				log,
				clock,
			}),
		);
	if (config.TELEGRAM_BOT_TOKEN)
		channels.push(
			createTelegram({
				token: config.TELEGRAM_BOT_TOKEN,
				...defined({
					apiRoot: config.TELEGRAM_API_ROOT,
					webhookSecret: config.TELEGRAM_WEBHOOK_SECRET,
					messagesPerSecond: config.TELEGRAM_MESSAGES_PER_SECOND,
				}),
				publicUrl,
				commands: commandMenus(texts),
				log,
				clock,
			}),
		);
	if (config.SLACK_BOT_TOKEN)
		channels.push(
			createSlack({
				botToken: config.SLACK_BOT_TOKEN,
				...defined({
					appToken: config.SLACK_APP_TOKEN,
					signingSecret: config.SLACK_SIGNING_SECRET,
					apiUrl: config.SLACK_API_URL,
					messagesPerSecond: config.SLACK_MESSAGES_PER_SECOND,
				}),
				log,
				clock,
			}),
		);
	if (config.DISCORD_TOKEN)
		channels.push(
			createDiscord({
				token: config.DISCORD_TOKEN,
				...defined({
					apiUrl: config.DISCORD_API_URL,
					requestsPerSecond: config.DISCORD_REQUESTS_PER_SECOND,
					memory: memoryOf("discord"),
				}),
				commands: [unionCommand(texts)],
				log,
				clock,
				onGap: () => onGap("discord"),
			}),
		);
	return channels;
}
