import { describe, expect, test } from "vitest";
import { isPassage, tellingWords } from "../../bot/surveys/quotable.ts";

const text = "They wrote “go home” under every post.\nበየቀኑ ስድብ ይጽፉልኝ ነበር። Then my account was gone.";

describe("a passage", () => {
	test.each(['They wrote "go home"', "they  wrote 'go home' under every\npost", "ስድብ ይጽፉልኝ", "my account was gone."])(
		"is one: %s",
		(passage) => expect(isPassage(passage, [text])).toBe(true),
	);

	test.each(["They wrote go home", "They threatened me", "", "  ", "''"])("is none: %s", (passage) =>
		expect(isPassage(passage, [text])).toBe(false),
	);

	test("may stand in the translation", () =>
		expect(isPassage("told us", ["nos dijeron", "They told us so"])).toBe(true));
});

describe("what may tell of somebody", () => {
	test.each([
		["My brother Tesfaye Alemu was beaten in Gondar", ["Tesfaye Alemu", "Gondar"]],
		["Call me at +251 911 234 567 or ann@example.org", ["251 911 234 567", "ann@example.org"]],
		["See https://example.org/p/7", ["https://example.org/p/7"]],
		["It was in May 2024.", ["May", "2024"]],
		["We reported it on Facebook and I was told it is fine. Nobody came.", []],
	])("%s", (passage, found) => {
		for (const words of found) expect(tellingWords(passage).join(" | ")).toContain(words);
		if (found.length === 0) expect(tellingWords(passage)).toEqual([]);
	});
});
