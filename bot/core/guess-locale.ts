import type { Lexicon } from "./keywords.ts";
import { type Locale, localeOfTag } from "./locale.ts";
import { normalise } from "./normalise.ts";

/** Scripts that one of our languages is mostly written in. Tigrinya shares Ethiopic with Amharic: the words decide. */
const SCRIPTS: readonly (readonly [RegExp, Locale])[] = [
	[/\p{Script=Ethiopic}/u, "am"],
	[/\p{Script=Myanmar}/u, "my"],
	[/\p{Script=Devanagari}/u, "hi"],
	[/\p{Script=Arabic}/u, "ar"],
];

/**
 * The language that most of a country's members are likeliest to read, for countries where that is not English.
 * A guess only: onboarding asks before it is kept.
 * Source: Unicode CLDR, territory-language information (likely subtags).
 */
const COUNTRIES: ReadonlyMap<string, Locale> = new Map(
	(
		[
			["es", "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE"],
			["fr", "BE BF BJ CD CF CG CI CM FR GA GN HT LU MC ML NE SN TG"],
			["pt", "AO BR CV GW MZ PT ST"],
			["ar", "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TN YE"],
			["hi", "IN"],
			["sw", "KE TZ"],
			["am", "ET"],
			["ti", "ER"],
			["my", "MM"],
		] as const
	).flatMap(([locale, countries]) => countries.split(" ").map((country) => [country, locale] as const)),
);

/** The language that most members of a country are likeliest to read; English where none of ours is. */
export function localeOfCountry(country: string | undefined): Locale {
	return COUNTRIES.get(country ?? "") ?? "en";
}

/** Languages that are read all round the clock: where their readers are cannot be told. */
export const READ_EVERYWHERE: readonly Locale[] = ["en"];

/** English is read everywhere. */
const EVERY_COUNTRY_OF_ENGLISH = "US GB IN NG KE ZA AU NZ CA GH UG".split(" ");

/** Countries in which most members read a language; for English, enough of them to span the clock. */
export function countriesOfLocale(locale: Locale): readonly string[] {
	if (locale === "en") return EVERY_COUNTRY_OF_ENGLISH;
	const extra = locale === "om" ? ["ET", "KE"] : [];
	return [...extra, ...[...COUNTRIES].flatMap(([country, spoken]) => (spoken === locale ? [country] : []))];
}

/**
 * The language to greet a newcomer in, from the surest sign to the weakest: a keyword or script of their first words,
 * the language their app is set to, the country of their number, English.
 */
export function guessLocale(
	signs: { readonly text?: string; readonly language?: string; readonly country?: string },
	lexicon: Lexicon,
): Locale {
	const text = normalise(signs.text ?? "");
	const byApp = localeOfTag(signs.language);
	// Where two languages share a word (IDIOMA), the weaker signs say whose it is.
	const otherwise = byApp ?? localeOfCountry(signs.country);
	const command = lexicon.command(text, otherwise);
	const byWord = command?.rest === "" ? command.locale : lexicon.stop(text, otherwise);
	if (byWord && byWord !== "en") return byWord;
	const byScript = SCRIPTS.find(([script]) => script.test(text))?.[1];
	return byScript === "am" && otherwise === "ti" ? "ti" : (byScript ?? otherwise);
}
