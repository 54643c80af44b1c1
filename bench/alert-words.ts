import { asText } from "../bot/broadcasts/render.ts";
import { CALL_ANSWERS } from "../bot/core/broadcast.ts";
import type { ChannelName } from "../bot/core/channel.ts";
import { LOCALES, type Locale } from "../bot/core/locale.ts";
import type { Texts } from "../bot/core/message.ts";
import { segmentsOf } from "../bot/core/segments.ts";
import { LANES } from "./lanes.ts";

/** Requests that a message on Discord takes to a person whom this process has not written to before. */
const DISCORD_REQUESTS = 2;

/** What members read: a text of the bot's own in each language, of the length of an alert. */
export const wordsOf = (texts: Texts): Readonly<Record<Locale, string>> =>
	Object.fromEntries(
		LOCALES.map((locale) => [locale, texts.format(locale, { key: "engine-see-direct-message", params: {} }, false)]),
	) as Record<Locale, string>;

/** The share of each channel in the audience: in proportion to the messages that its provider takes a second. */
export function sharesOf(texts: Texts): Readonly<Record<ChannelName, number>> {
	const segments = LOCALES.map((locale) => {
		const items = CALL_ANSWERS.map((answer) => ({
			label: texts.format(locale, { key: `call-${answer}`, params: {} }, false),
			payload: "",
		}));
		return segmentsOf(asText({ text: wordsOf(texts)[locale], locale, options: { mode: "one", items } })).segments;
	});
	const units = {
		sms: segments.reduce((sum, each) => sum + each, 0) / segments.length,
		discord: DISCORD_REQUESTS,
		telegram: 1,
		slack: 1,
	};
	const speeds = LANES.map(({ channel, allowed }) => [channel, allowed / units[channel]] as const);
	const all = speeds.reduce((sum, [, speed]) => sum + speed, 0);
	return Object.fromEntries(speeds.map(([channel, speed]) => [channel, speed / all])) as Record<ChannelName, number>;
}
