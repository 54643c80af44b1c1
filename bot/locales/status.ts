import { LOCALES, type Locale } from "../core/locale.ts";
import { draftedKeys, LOCALES_FOLDER, messageSources, readSources } from "../texts.ts";

/** How far one locale is. */
export interface LocaleStatus {
	readonly locale: Locale;
	/** Messages that the English has. */
	readonly messages: number;
	/** Translated, and reviewed by a speaker as they stand now. */
	readonly reviewed: number;
	/** Translated, and not reviewed, or changed since. */
	readonly drafted: number;
	/** Not translated. */
	readonly missing: number;
}

/** How far each locale is; English, the source, is always reviewed. */
export function localeStatus(folder = LOCALES_FOLDER): readonly LocaleStatus[] {
	const english = [...messageSources(readSources("en", folder).values()).keys()];
	return LOCALES.map((locale) => {
		const own = messageSources(readSources(locale, folder).values());
		const missing = english.filter((key) => !own.has(key)).length;
		const drafted = draftedKeys(locale, folder).length - missing;
		const messages = english.length;
		return { locale, messages, reviewed: messages - drafted - missing, drafted, missing };
	});
}
