import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLexicon, type KeywordTable, type Lexicon, WORD_LISTS } from "./core/keywords.ts";
import { LOCALES, type Locale } from "./core/locale.ts";
import { createTexts, type Texts } from "./core/message.ts";
import { shapesOf } from "./core/message-types.ts";

/** Where the texts lie. */
export const LOCALES_FOLDER = join(import.meta.dirname, "../locales");

/** A locale's Fluent sources, by file name. */
export function readSources(locale: Locale, folder = LOCALES_FOLDER): ReadonlyMap<string, string> {
	const files = readdirSync(join(folder, locale)).filter((name) => name.endsWith(".ftl"));
	return new Map(files.sort().map((name) => [name, readFileSync(join(folder, locale, name), "utf8")]));
}

/** A locale's keyword lists. */
export function readKeywords(locale: Locale, folder = LOCALES_FOLDER): KeywordTable {
	const table: unknown = JSON.parse(readFileSync(join(folder, locale, "keywords.json"), "utf8"));
	const lists = table as Partial<KeywordTable>;
	return Object.fromEntries(WORD_LISTS.map((list) => [list, lists[list] ?? []])) as unknown as KeywordTable;
}

/** The source of each message, terms and comments left out: what a review is of. */
export function messageSources(sources: Iterable<string>): ReadonlyMap<string, string> {
	const all = [...sources].join("\n");
	return new Map(shapesOf(all).map(({ key, source }) => [key, source]));
}

/** What a review is of: a change of the English or of the translation makes it a draft again. */
export function reviewHash(english: string, translated: string): string {
	return createHash("sha256").update(`${english}\0${translated}`).digest("hex").slice(0, 16);
}

/** Reviews of one locale: message key to what was reviewed (`reviewHash`), as `reviewed.json` keeps it. */
export function readReviews(locale: Locale, folder = LOCALES_FOLDER): Readonly<Record<string, string>> {
	try {
		return JSON.parse(readFileSync(join(folder, locale, "reviewed.json"), "utf8")) as Record<string, string>;
	} catch (error) {
		// No file: nobody has reviewed anything yet.
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
		throw error;
	}
}

/** The keys of a locale's messages that no speaker has reviewed as they stand now. English is the source: never drafted. */
export function draftedKeys(locale: Locale, folder = LOCALES_FOLDER): readonly string[] {
	if (locale === "en") return [];
	const english = messageSources(readSources("en", folder).values());
	const own = messageSources(readSources(locale, folder).values());
	const reviews = readReviews(locale, folder);
	return [...english].flatMap(([key, source]) => {
		const translated = own.get(key);
		return translated !== undefined && reviews[key] === reviewHash(source, translated) ? [] : [key];
	});
}

/** Everything a conversation says and understands, read from `locales/`. */
export interface Language {
	readonly texts: Texts;
	readonly lexicon: Lexicon;
	/** Locales whose every message a speaker has reviewed. */
	readonly reviewed: readonly Locale[];
}

/** Reads every locale. */
export function readLanguage(folder = LOCALES_FOLDER): Language {
	const byLocale = <T>(read: (locale: Locale) => T) =>
		Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Record<Locale, T>;
	return {
		texts: createTexts(byLocale((locale) => [...readSources(locale, folder).values()])),
		lexicon: createLexicon(byLocale((locale) => readKeywords(locale, folder))),
		reviewed: LOCALES.filter((locale) => draftedKeys(locale, folder).length === 0),
	};
}
