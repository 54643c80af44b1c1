import type { BroadcastContent, Origin } from "./broadcast.ts";
import type { Locale } from "./locale.ts";

/** Only what is approved of a broadcast: its state, its people and its dates left out. */
function contentOf(broadcast: BroadcastContent): BroadcastContent {
	const { kind, topic, call, link, goal, rule, timing, places, corrects, texts } = broadcast;
	return {
		kind,
		topic,
		call,
		rule,
		timing,
		places,
		texts,
		...(link === undefined ? {} : { link }),
		...(goal === undefined ? {} : { goal }),
		...(corrects === undefined ? {} : { corrects }),
	};
}

/** Keys in order, however deep, so that the same content is always written the same. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, field]) => field !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, field]) => [key, ordered(field)]),
	);
}

/** One string for a content, and no other content has it: what an approval's hash is of. */
export function canonical(content: BroadcastContent): string {
	return JSON.stringify(["broadcast/1", ordered(contentOf(content))]);
}

/** What members of one language get. */
export interface Told {
	readonly text: string;
	/** The language that it is in: English where a language has no text of its own. */
	readonly locale: Locale;
	readonly origin: Origin;
}

/** The text for a language: its own, or the English by decision or for want of any; undefined while there is no English. */
export function textFor({ texts }: Pick<BroadcastContent, "texts">, locale: Locale): Told | undefined {
	const own = texts[locale];
	if (own && own.origin !== "english") return { text: own.text, locale, origin: own.origin };
	const english = texts.en;
	return english && { text: english.text, locale: "en", origin: english.origin };
}

/** The languages for which there is neither a text nor a decision. English always needs a text of its own. */
export function missingLocales(
	{ texts }: Pick<BroadcastContent, "texts">,
	needed: readonly Locale[],
): readonly Locale[] {
	return [...new Set<Locale>(["en", ...needed])].filter((locale) => {
		const text = texts[locale];
		return text === undefined || (locale === "en" && text.origin === "english");
	});
}
