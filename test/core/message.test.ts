import { describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import { createTexts, TextError } from "../../bot/core/message.ts";
import { drawPseudonym } from "../../bot/core/pseudonym.ts";
import { perLocale, tinyTexts } from "./kit.ts";

const plain = (key: "stop-kept" | "about-intro") => ({ key, params: {} });

describe("a message", () => {
	test("in the member's language, or in English where that lacks it", () => {
		expect(tinyTexts.format("es", plain("about-intro"), false)).toBe("¿Qué color?");
		expect(tinyTexts.format("es", plain("stop-kept"), false)).toBe("Bye.");
		expect(tinyTexts.has("es", "about-intro")).toBe(true);
		expect(tinyTexts.has("es", "stop-kept")).toBe(false);
	});

	test("isolates wrap parameters where they may", () => {
		const line = { key: "link-code" as const, params: { code: "1" } };
		expect(tinyTexts.format("en", line, true)).toBe("Code \u20681\u2069.");
		expect(tinyTexts.format("en", line, false)).toBe("Code 1.");
	});

	test("a missing message, word or parameter is an error, never a gap in a text", () => {
		const empty = createTexts(perLocale(() => []));
		expect(() => empty.format("en", plain("stop-kept"), false)).toThrow(TextError);
		expect(() => empty.word("en", "help")).toThrow(TextError);
		expect(() => tinyTexts.format("en", { key: "link-code", params: {} }, false)).toThrow(/link-code.*en/);
	});

	test("a word is its language's own, else English", () => {
		expect(tinyTexts.word("es", "help")).toBe("AYUDA");
		for (const locale of LOCALES.filter((other) => other !== "es")) expect(tinyTexts.word(locale, "help")).toBe("HELP");
	});
});

describe("a pseudonym", () => {
	const draw = (number: (below: number) => number) => drawPseudonym({ uuid: () => "", tag: () => "", number });

	test("is a colour, a bird and a number, from the first to the last", () => {
		expect(draw(() => 0)).toBe("Amber Albatross 10");
		expect(draw((below) => below - 1)).toBe("Yellow Wren 9909");
	});

	test("there are enough of them", () => {
		const sizes: number[] = [];
		draw((below) => {
			sizes.push(below);
			return 0;
		});
		expect(sizes.reduce((product, size) => product * size, 1)).toBeGreaterThan(30_000_000);
	});
});
