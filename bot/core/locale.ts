/**
 * The languages Steward speaks. English is the source; every other locale is a
 * translation whose state (drafted or reviewed) is kept per message.
 */
export const LOCALES = ["en", "es", "fr", "pt", "ar", "hi", "sw", "am", "my", "om", "ti"] as const;

/** One of the languages Steward speaks, as a BCP 47 language code. */
export type Locale = (typeof LOCALES)[number];

/** True when `code` is one of our locales. */
export function isLocale(code: string): code is Locale {
	return (LOCALES as readonly string[]).includes(code);
}

/**
 * The locale that a BCP 47 tag asks for ("am-ET" is `am`, "pt_BR" is `pt`), or
 * undefined when its language is not one of ours.
 */
export function localeOfTag(tag: string | undefined): Locale | undefined {
	const language = tag?.split(/[-_]/, 1)[0]?.toLowerCase();
	return language !== undefined && isLocale(language) ? language : undefined;
}
