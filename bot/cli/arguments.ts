import { InvalidArgumentError } from "commander";
import { CHANNELS, type ChannelName } from "../core/channel.ts";
import { isLocale, LOCALES, type Locale } from "../core/locale.ts";

/** Reads a language's code. */
export function localeArgument(value: string): Locale {
	if (isLocale(value)) return value;
	throw new InvalidArgumentError(`It must be one of ${LOCALES.join(", ")}.`);
}

/** Reads the code of a language that is translated into: any but the source. */
export function translationArgument(value: string): Locale {
	if (value === "en") throw new InvalidArgumentError("English is the source: change its .ftl files themselves.");
	return localeArgument(value);
}

/** Reads a channel's name. */
export function channelArgument(value: string): ChannelName {
	const channel = CHANNELS.find((name) => name === value);
	if (channel) return channel;
	throw new InvalidArgumentError(`It must be one of ${CHANNELS.join(", ")}.`);
}
