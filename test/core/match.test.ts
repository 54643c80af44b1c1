import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../bot/core/locale.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { matchExactly, matchLoosely, matchOptions, type Offered } from "../../bot/core/match.ts";
import { normalise } from "../../bot/core/normalise.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";
import { tinyLexicon } from "./kit.ts";

const option = (id: string, labels: readonly string[], words: Offered["words"] = []): Offered => ({
	id,
	labels,
	words,
});

const colours = [
	option("red", ["Rojo oscuro", "Dark red"]),
	option("green", ["Verde", "Green"]),
	option("blue", ["Azul oscuro", "Dark blue"]),
];
const yesNo = [option("yes", ["Yes, please"], ["yes"]), option("no", ["No, leave it"], ["no"])];

describe("one option", () => {
	const match = (typed: string, offered = colours, locale: Locale = "en") => {
		const text = normalise(typed);
		return matchExactly(text, offered, tinyLexicon, locale) ?? matchLoosely(text, offered);
	};

	test.each([
		["its number", "2", "green"],
		["its number with a dot", "2.", "green"],
		["its number in brackets", "(2)", "green"],
		["its number with zeros before", "02", "green"],
		["its number in Arabic", "٢", "green"],
		["its number in Hindi", "२", "green"],
		["its number in Burmese", "၂", "green"],
		["its number in Ethiopic", "፪", "green"],
		["its number as a keycap", "2️⃣", "green"],
		["its label", "VERDE", "green"],
		["its label in the language it was offered in", "green", "green"],
		["the beginning of its label", "ver", "green"],
		["whole words of one label", "red", "red"],
		["a number beyond the list", "4", undefined],
		["zero", "0", undefined],
		["two numbers", "1 2", undefined],
		["a number with more to it", "2 or 3", undefined],
		["a beginning that two labels share", "dark", undefined],
		["words that two labels share", "oscuro", undefined],
		["two letters of a label", "ve", undefined],
		["a piece of a word", "erde", undefined],
		["a label with more behind it", "green tea", undefined],
		["nothing", "", undefined],
		["emoji", "👍", undefined],
	] as const)("%s", (_what, typed, id) => {
		expect(match(typed)).toBe(id);
	});

	test("a number is a place, never the beginning of a label", () => {
		expect(match("100", [option("many", ["100 or more"]), option("few", ["Fewer"])])).toBeUndefined();
	});

	test("a label stands before the beginning of another", () => {
		expect(match("apple", [option("pie", ["Apple pie"]), option("fruit", ["Apple"])])).toBe("fruit");
	});

	test("a label that two options share means neither", () => {
		expect(match("same", [option("one", ["Same"]), option("two", ["Same"])])).toBeUndefined();
	});

	test.each([
		["en", "yes", "yes"],
		["en", "y", "yes"],
		["en", "n", "no"],
		["en", "si", "yes"],
		["en", "Sí!", "yes"],
		["en", "ndiyo", "yes"],
		["sw", "ndiyo", "yes"],
		["sw", "no", "no"],
		["sw", "n", "yes"],
		["es", "n", undefined],
		["es", "y", undefined],
		["en", "yesno", undefined],
		// Yes in one language, and no in another: the member's own decides, and without it nothing does.
		["en", "ya", "yes"],
		["es", "ya", "no"],
		["sw", "ya", undefined],
	] as const)("to a member who speaks %s, %j is %s", (locale, typed, id) => {
		expect(match(typed, yesNo, locale)).toBe(id);
	});

	test("a word counts only where the prompt offered it", () => {
		expect(match("yes", colours)).toBeUndefined();
	});

	test("a removed option keeps its place, and answers to nothing else", () => {
		const offered = [option("gone", []), option("kept", ["Kept"])];
		expect(match("2", offered)).toBe("kept");
		expect(match("1", offered)).toBe("gone");
		expect(match("gone", offered)).toBeUndefined();
	});
});

describe("several options", () => {
	const fruits = [
		option("a", ["Apple"]),
		option("b", ["Banana"]),
		option("c", ["Cherry"]),
		option("d", ["Apple pie"]),
		option("e", ["Elderberry"]),
	];
	const match = (typed: string, locale: Locale = "en", exactly = false) =>
		matchOptions(normalise(typed), fruits, tinyLexicon, locale, exactly);

	test.each([
		["1", ["a"]],
		["1 3", ["a", "c"]],
		["1,3", ["a", "c"]],
		["1, 3.", ["a", "c"]],
		["1;3", ["a", "c"]],
		["1/3", ["a", "c"]],
		["1 & 3", ["a", "c"]],
		["1+3", ["a", "c"]],
		["13", ["a", "c"]],
		["31", ["a", "c"]],
		["3 1 1", ["a", "c"]],
		["12345", ["a", "b", "c", "d", "e"]],
		["١، ٣", ["a", "c"]],
		["१, ३", ["a", "c"]],
		["၁၊၃", ["a", "c"]],
		["፩፣ ፫", ["a", "c"]],
		["፩ ፫", ["a", "c"]],
		["1️⃣3️⃣", ["a", "c"]],
		["0", []],
		["٠", []],
		["no", []],
		["hapana", []],
		["skip", []],
		["n", []],
		["banana", ["b"]],
		["apple", ["a"]],
		["elder", ["e"]],
	] as const)("%j", (typed, ids) => {
		expect(match(typed)).toEqual(ids);
	});

	test.each([
		["a place that is not there", "1 6"],
		["a place that is not there, run together", "16"],
		["nought among others", "0 1"],
		["a range, which may mean three", "1-3"],
		["a digit twice", "11"],
		["a code", "112233"],
		["half of it words", "1 and maybe 3"],
		["two labels", "apple banana"],
		["a beginning that two labels share", "app"],
		["nothing", ""],
		["emoji", "🍎"],
		["yes", "yes"],
	] as const)("%s is not taken", (_what, typed) => {
		expect(match(typed)).toBeUndefined();
	});

	test("a single letter means none only in the member's own language", () => {
		expect(match("n", "en")).toEqual([]);
		expect(match("n", "sw")).toBeUndefined();
	});

	test("exactly leaves out parts of labels", () => {
		expect(match("elder", "en", true)).toBeUndefined();
		expect(match("elderberry", "en", true)).toEqual(["e"]);
	});

	test("with ten options and more, digits are not taken apart", () => {
		const many = Array.from({ length: 12 }, (_, at) => option(`o${at + 1}`, [`Label ${at + 1}`]));
		expect(matchOptions("12", many, tinyLexicon, "en")).toEqual(["o12"]);
		expect(matchOptions("13", many, tinyLexicon, "en")).toBeUndefined();
		expect(matchOptions("1 12", many, tinyLexicon, "en")).toEqual(["o1", "o12"]);
	});

	test("any choice typed as numbers comes back, whatever stands between", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 15 }),
				fc.array(fc.nat(14), { minLength: 1, maxLength: 6 }),
				fc.constantFrom(" ", ",", ", ", "; ", "/", " + ", "، ", "፣", "၊"),
				(count, places, between) => {
					const offered = Array.from({ length: count }, (_, at) => option(`o${at}`, [`Label ${at}`]));
					const chosen = places.map((place) => place % count);
					const ids = matchOptions(
						normalise(chosen.map((place) => place + 1).join(between)),
						offered,
						tinyLexicon,
						"en",
					);
					expect(ids).toEqual([...new Set(chosen)].sort((a, b) => a - b).map((place) => `o${place}`));
				},
			),
		);
	});
});

describe("yes and no as shipped", () => {
	const { lexicon } = readLanguage();
	const answer = (typed: string, locale: Locale) => matchExactly(normalise(typed), yesNo, lexicon, locale);

	test.each(LOCALES.flatMap((locale) => (["yes", "no"] as const).map((word) => [locale, word] as const)))(
		"%s: every word for %s is one",
		(locale, word) => {
			const words = readKeywords(locale)[word];
			expect(words.length).toBeGreaterThan(0);
			for (const typed of words) expect([typed, answer(typed, locale)]).toEqual([typed, word]);
		},
	);

	test("N is yes or nothing in Swahili, and no in English", () => {
		expect(answer("n", "sw")).not.toBe("no");
		expect(answer("n", "en")).toBe("no");
	});
});
