import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@fluent/syntax";
import { checkKeywords } from "../core/check-keywords.ts";
import { checkLocale } from "../core/check-locale.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import { failure, type Problem } from "../core/problem.ts";
import { typesSource } from "../locales/types.ts";
import { LOCALES_FOLDER, readLanguage, readSources } from "../texts.ts";
import { byLocale } from "./gather.ts";

const WORD = "word-";

/** The names of the words that members are told to send, without `-word-`. */
function wordNames(folder: string): readonly string[] {
	return [...readSources("en", folder).values()].flatMap((source) =>
		parse(source, {}).body.flatMap((entry) =>
			entry.type === "Term" && entry.id.name.startsWith(WORD) ? [entry.id.name.slice(WORD.length)] : [],
		),
	);
}

/** `keywords.json` as it is, before anything is filled in. */
function readLists(locale: Locale, folder: string): unknown {
	try {
		return JSON.parse(readFileSync(join(folder, locale, "keywords.json"), "utf8"));
	} catch (error) {
		if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

/** Checks every locale's texts and words. */
export function checkLocales(folder = LOCALES_FOLDER): readonly Problem[] {
	const english = readSources("en", folder);
	const { texts } = readLanguage(folder);
	const names = wordNames(folder);
	return [
		...LOCALES.flatMap((locale) => checkLocale(locale, readSources(locale, folder), english)),
		...checkKeywords(
			byLocale((locale) => ({
				lists: readLists(locale, folder),
				terms: new Map(names.map((name) => [name, texts.word(locale, name)])),
			})),
		),
	];
}

/** True types are what TypeScript checks flows against: old ones would let a missing message through. */
export function checkTypes(folder = LOCALES_FOLDER): readonly Problem[] {
	const path = join(folder, "messages.ts");
	return readFileSync(path, "utf8") === typesSource(folder)
		? []
		: [failure("locales.stale-types", "locales/messages.ts", "It is stale: run `npm run steward -- locales types`.")];
}
