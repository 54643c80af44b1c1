import type { ChannelName } from "../bot/core/channel.ts";

/** A provider's limit in a trial, with the setting by which the bot is told of it. */
export interface Lane {
	readonly channel: ChannelName;
	/** Units a second: messages, on SMS segments, on Discord requests. */
	readonly allowed: number;
	readonly setting: string;
	/** False where the provider's own limit is the one to keep: Discord's 50 requests. */
	readonly set: boolean;
}

/** What the four providers take. Chosen so that two cores carry the bot, the providers and the database at once. */
export const LANES: readonly Lane[] = [
	{ channel: "telegram", allowed: 120, setting: "TELEGRAM_MESSAGES_PER_SECOND", set: true },
	{ channel: "sms", allowed: 150, setting: "TWILIO_SEGMENTS_PER_SECOND", set: true },
	{ channel: "slack", allowed: 40, setting: "SLACK_MESSAGES_PER_SECOND", set: true },
	{ channel: "discord", allowed: 50, setting: "DISCORD_REQUESTS_PER_SECOND", set: false },
];

/** The bot's own settings for these limits. */
export const paceSettings = (): Readonly<Record<string, string>> =>
	Object.fromEntries(LANES.map(({ setting, allowed }) => [setting, String(allowed)]));
