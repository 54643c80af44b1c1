import { CHANNEL_NAMES, type ChannelName } from "../bot/core/channel.ts";
import { isLocale, type Locale } from "../bot/core/locale.ts";
import type { Demand, Topic, View } from "../bot/core/profile.ts";
import type { Choice } from "../bot/core/step.ts";
import type { PlainKey } from "../bot/core/text.ts";

/** The three topics, as options. */
export const topicOptions = {
	alerts: { label: "topic-alerts" },
	trainings: { label: "topic-trainings" },
	listening: { label: "topic-listening" },
} as const satisfies Record<Topic, { label: PlainKey }>;

/** The seven demands, as options. */
export const demandOptions = {
	hate: { label: "demand-hate" },
	breakers: { label: "demand-breakers" },
	superspreaders: { label: "demand-superspreaders" },
	corrections: { label: "demand-corrections" },
	privacy: { label: "demand-privacy" },
	"one-rule": { label: "demand-one-rule" },
	elections: { label: "demand-elections" },
} as const satisfies Record<Demand, { label: PlainKey }>;

/** Every language under its own name, each leading to `next`. */
export function languageOptions<const N extends string>(next: N): Record<Locale, Choice<N>> {
	return {
		en: { label: "language-en", next },
		es: { label: "language-es", next },
		fr: { label: "language-fr", next },
		pt: { label: "language-pt", next },
		ar: { label: "language-ar", next },
		hi: { label: "language-hi", next },
		sw: { label: "language-sw", next },
		am: { label: "language-am", next },
		my: { label: "language-my", next },
		om: { label: "language-om", next },
		ti: { label: "language-ti", next },
	};
}

/** A language's name, in the reader's. */
export function languageName(language: Locale, locale: Locale): string {
	return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(language) ?? language;
}

/** What a suggestion says that stands for a language. */
export const nameOfLocale = (id: string, { locale }: View): string | undefined =>
	isLocale(id) ? languageName(id, locale) : undefined;

/** What a suggestion says that stands for a channel. */
export const nameOfChannel = (id: string): string | undefined => CHANNEL_NAMES[id as ChannelName];
