import { describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import { normalise } from "../../bot/core/normalise.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";

const { lexicon } = readLanguage();
const hints = (text: string) => lexicon.hintsAtDanger(normalise(text));

describe.each(LOCALES)("words of danger in %s", (locale) => {
	test("are heard alone, in the middle of a sentence, and however they are typed", () => {
		for (const word of readKeywords(locale).danger)
			for (const text of [word, word.toUpperCase(), `... ${word}!`, `xyz ${word}, xyz`])
				expect([text, hints(text)]).toEqual([text, true]);
	});
});

test.each([
	"The hall was warm and the killer argument was the coffee.",
	"I threw a party, and we beat the deadline.",
	"La amenidad del lugar era buena.",
	"အစားအစာ ကောင်းပါတယ်",
	"स्थान अच्छा था",
	"Mahali palikuwa pazuri",
])("nothing is made of %s", (text) => expect(hints(text)).toBe(false));
