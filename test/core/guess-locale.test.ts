import { describe, expect, test } from "vitest";
import { guessLocale } from "../../bot/core/guess-locale.ts";
import { LOCALES, localeOfTag } from "../../bot/core/locale.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";

const { lexicon } = readLanguage();

describe("the language to greet a newcomer in", () => {
	test.each([
		["nothing at all", {}, "en"],
		["a word of Spanish", { text: "AYUDA", language: "en", country: "US" }, "es"],
		["a word that stops", { text: "arrêt", country: "US" }, "fr"],
		["a word of Swahili", { text: "msaada" }, "sw"],
		["a word of Portuguese and Spanish, from Brazil", { text: "idioma", country: "BR" }, "pt"],
		["a word of Portuguese and Spanish, in a Portuguese app", { text: "idioma", language: "pt-BR" }, "pt"],
		["a word of Portuguese and Spanish, from Mexico", { text: "idioma", country: "MX" }, "es"],
		["an English word says little: the app decides", { text: "JOIN", language: "fr-CA", country: "US" }, "fr"],
		["an English word says little: the country decides", { text: "join", country: "MX" }, "es"],
		["Arabic script", { text: "السلام عليكم", language: "en" }, "ar"],
		["Devanagari", { text: "नमस्ते" }, "hi"],
		["Burmese script", { text: "မင်္ဂလာပါ", language: "en" }, "my"],
		["Ethiopic script", { text: "ሰላም" }, "am"],
		["Ethiopic script, from Eritrea", { text: "ሰላም", country: "ER" }, "ti"],
		["Ethiopic script, in a Tigrinya app", { text: "ሰላም", language: "ti-ET", country: "ET" }, "ti"],
		["Ethiopic script, in an English app from Ethiopia", { text: "ሰላም", language: "en", country: "ET" }, "am"],
		["the app", { text: "hello", language: "om-ET", country: "ET" }, "om"],
		["the app in another spelling", { language: "pt_BR" }, "pt"],
		["an app in none of ours", { language: "de-DE", country: "MX" }, "es"],
		["the country of the number", { country: "IN" }, "hi"],
		["a country that speaks none of ours", { country: "JP" }, "en"],
		["a country that is none", { country: "constructor" }, "en"],
		["a link code has no language", { text: "123456", country: "MM" }, "my"],
	] as const)("%s", (_what, signs, locale) => {
		expect(guessLocale(signs, lexicon)).toBe(locale);
	});

	test.each(LOCALES)("%s: its own first word for joining, and for stopping, tells it", (locale) => {
		const { join, stop } = readKeywords(locale);
		for (const text of [join[0], stop[0]])
			expect([text, guessLocale({ text: text ?? "", language: locale }, lexicon)]).toEqual([text, locale]);
	});
});

test.each([
	["am-ET", "am"],
	["pt_BR", "pt"],
	["EN", "en"],
	["de", undefined],
	["", undefined],
	[undefined, undefined],
	["english", undefined],
] as const)("the locale of the tag %j is %s", (tag, locale) => {
	expect(localeOfTag(tag)).toBe(locale);
});
