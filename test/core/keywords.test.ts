import { describe, expect, test } from "vitest";
import { COMMANDS, WORD_LISTS } from "../../bot/core/keywords.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { normalise } from "../../bot/core/normalise.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";
import { tinyLexicon } from "./kit.ts";

const { lexicon, texts } = readLanguage();
const tables = Object.fromEntries(LOCALES.map((locale) => [locale, readKeywords(locale)]));
const words = (lists: readonly (typeof WORD_LISTS)[number][]) =>
	LOCALES.flatMap((locale) =>
		lists.flatMap((list) => (tables[locale]?.[list] ?? []).map((word) => [locale, list, word] as const)),
	);

describe("the shipped words", () => {
	test.each(LOCALES)("%s has words in every list", (locale) => {
		for (const list of WORD_LISTS) expect([list, tables[locale]?.[list].length ?? 0]).not.toEqual([list, 0]);
	});

	test.each(LOCALES)("%s: each command answers to each of its words, in its own language", (locale) => {
		for (const command of COMMANDS)
			for (const word of tables[locale]?.[command] ?? [])
				expect([word, lexicon.command(normalise(word), locale)]).toEqual([word, { command, locale, rest: "" }]);
	});

	test.each(LOCALES)("%s: each command is found when the member speaks another language", (locale) => {
		const strangers = LOCALES.filter((other) => other !== locale);
		for (const command of COMMANDS) {
			const [word = ""] = tables[locale]?.[command] ?? [];
			for (const other of strangers) {
				const found = lexicon.command(normalise(word), other);
				// A word may be another command in the member's own language; it is never nothing.
				expect([word, other, found?.command]).not.toEqual([word, other, undefined]);
				if (found?.locale === locale) expect([word, found.command]).toEqual([word, command]);
			}
		}
	});

	test.each(LOCALES)("%s: the words that texts name are the words that work", (locale) => {
		const named = {
			join: "join",
			help: "help",
			about: "about",
			language: "language",
			forget: "forget",
			link: "link",
			"my-data": "myData",
		};
		for (const [name, command] of Object.entries(named))
			expect([name, lexicon.command(normalise(texts.word(locale, name)), locale)?.command]).toEqual([name, command]);
		expect(lexicon.stop(normalise(texts.word(locale, "stop")))).toBeDefined();
		expect(lexicon.means("done", normalise(texts.word(locale, "done")), locale)).toBe(true);
	});

	test.each(LOCALES)("%s: words for STOP stop, with or without accents, marks and capitals", (locale) => {
		for (const word of tables[locale]?.stop ?? []) {
			const bare = word.normalize("NFD").replace(/(?<=[A-Za-z])\p{M}/gu, "");
			for (const typed of [word, word.toUpperCase(), `${word}\u200f`, ` ${word}! `, bare])
				expect([typed, lexicon.stop(normalise(typed)) !== undefined]).toEqual([typed, true]);
		}
	});

	test("no word for no, yes, done, skip or a command stops, in any language", () => {
		const stopping = words(WORD_LISTS.filter((list) => list !== "stop" && list !== "stopHints")).filter(
			([, , word]) => lexicon.stop(normalise(word)) !== undefined,
		);
		expect(stopping).toEqual([]);
	});

	test("no word for no even suggests an opt-out", () => {
		expect(words(["no"]).filter(([, , word]) => lexicon.hintsAtStop(normalise(word)))).toEqual([]);
	});

	test("no language has a word for both yes and no", () => {
		for (const locale of LOCALES) {
			const no = new Set((tables[locale]?.no ?? []).map(normalise));
			expect([locale, (tables[locale]?.yes ?? []).filter((word) => no.has(normalise(word)))]).toEqual([locale, []]);
		}
	});

	test("what Twilio owns stops too, in whatever language the member speaks", () => {
		for (const typed of ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"])
			for (const locale of LOCALES) expect(lexicon.stop(normalise(typed), locale)).toBeDefined();
	});
});

describe("link codes", () => {
	test.each([
		["LINK 123456", "123456"],
		["link 123 456", "123456"],
		["link 123-456", "123456"],
		["Link: 123456", "123456"],
		["123456", "123456"],
		["123 456", "123456"],
		["١٢٣٤٥٦", "123456"],
		["१२३ ४५६", "123456"],
	])("%s", (typed, code) => {
		expect(tinyLexicon.command(normalise(typed), "en")).toEqual({ command: "link", locale: "en", rest: code });
	});

	test.each(LOCALES)("%s has its own word for it", (locale) => {
		for (const word of tables[locale]?.link ?? [])
			expect(lexicon.command(normalise(`${word} 482913`), locale)).toEqual({ command: "link", locale, rest: "482913" });
	});

	test.each(["12345", "1234567", "room 123456", "12 34 56", "link 12345", "call 123 456 now", "1234 56"])(
		"%s is none",
		(typed) => {
			expect(tinyLexicon.command(normalise(typed), "en")).toBeUndefined();
		},
	);
});

describe("hints at an opt-out", () => {
	test.each([
		["please stop this", true],
		["No more, please", true],
		["I want no more of it", true],
		["stop", true],
		["stopover in Nairobi", false],
		["no", false],
		["more", false],
		["we must stop them before they do it all again next year", false],
		["", false],
	] as const)("%j: %s", (typed, hint) => {
		expect(tinyLexicon.hintsAtStop(normalise(typed))).toBe(hint);
	});

	test.each(LOCALES)("%s: each hint is found inside a short message", (locale) => {
		for (const hint of tables[locale]?.stopHints ?? [])
			expect([hint, lexicon.hintsAtStop(normalise(`xx ${hint}, yy`))]).toEqual([hint, true]);
	});
});

describe("whose word it is", () => {
	test("the member's own language comes first", () => {
		expect(tinyLexicon.stop("cancel")).toBe("en");
		expect(tinyLexicon.stop("cancel", "es")).toBe("es");
		expect(tinyLexicon.stop("alto", "en")).toBe("es");
		expect(lexicon.command("idioma", "pt")?.locale).toBe("pt");
		expect(lexicon.command("idioma", "es")?.locale).toBe("es");
	});

	test("a word is looked for in one language, or in all", () => {
		expect(tinyLexicon.means("yes", "n", "sw")).toBe(true);
		expect(tinyLexicon.means("yes", "n", "en")).toBe(false);
		expect(tinyLexicon.means("yes", "n")).toBe(true);
		expect(tinyLexicon.means("no", "")).toBe(false);
	});

	test("a question mark asks for help", () => {
		expect(lexicon.command(normalise("?"), "en")?.command).toBe("help");
		expect(lexicon.command(normalise("؟؟"), "ar")?.command).toBe("help");
	});
});
