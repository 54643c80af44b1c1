import type { Choice } from "../bot/core/flow.ts";
import type { Locale } from "../bot/core/locale.ts";
import type { Demand, Topic } from "../bot/core/profile.ts";
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
