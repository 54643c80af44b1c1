import { describe, expect, test } from "vitest";
import { checkLocales, checkTypes } from "../../bot/checks/locales.ts";
import { checkKeywords, type Words } from "../../bot/core/check-keywords.ts";
import { checkLocale } from "../../bot/core/check-locale.ts";
import { WORD_LISTS } from "../../bot/core/keywords.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { typesOf } from "../../bot/core/message-types.ts";
import { codes } from "./facts.ts";

const ENGLISH = `
### Words.
-word-help = HELP
hello = Hello, { $name }!
help = { $channel ->
    [sms] Send { -word-help }.
   *[other] Tap { -word-help }.
}
count = { $count ->
    [one] One answer
   *[other] { $count } answers
}
`;

const found = (locale: Locale, source: string) =>
	codes(checkLocale(locale, new Map([["a.ftl", source]]), new Map([["a.ftl", ENGLISH]])));

describe("the languages that ship", () => {
	test("have no error", () => {
		expect(checkLocales().filter(({ level }) => level === "error")).toEqual([]);
	});

	test("are typed as they are", () => {
		expect(checkTypes()).toEqual([]);
	});
});

describe("a language's texts", () => {
	test("a sound one passes, also with other plurals", () => {
		const arabic = ENGLISH.replace("[one] One answer", "[zero] -\n    [two] 2\n    [few] { $count }");
		expect(found("ar", arabic)).toEqual([]);
	});

	test.each<[string, string, readonly string[]]>([
		["junk", `${ENGLISH}\nhello there\n`, ["locale.junk locales/fr/a.ftl"]],
		["a missing message", ENGLISH.replace(/^hello.*$/m, ""), ["locale.missing locales/fr/a.ftl hello"]],
		["a missing word", ENGLISH.replace(/^-word-help = HELP$/m, ""), ["locale.missing locales/fr/a.ftl -word-help"]],
		["one too many", `${ENGLISH}\nbye = Au revoir\n`, ["locale.extra locales/fr/a.ftl bye"]],
		["one twice", `${ENGLISH}\nhello = Salut, { $name }\n`, ["locale.twice locales/fr/a.ftl hello"]],
		["a parameter less", ENGLISH.replace("{ $name }", "Rosa"), ["locale.differs locales/fr/a.ftl hello"]],
		["another parameter", ENGLISH.replace("$name", "$nom"), Array(2).fill("locale.differs locales/fr/a.ftl hello")],
		["a word spelt out", ENGLISH.replaceAll("{ -word-help }", "AIDE"), ["locale.differs locales/fr/a.ftl help"]],
		["a variant less", ENGLISH.replace(/^ {4}\[sms\].*\n/m, ""), ["locale.differs locales/fr/a.ftl help"]],
		[
			"a variant of another name",
			ENGLISH.replace("[sms]", "[SMS]"),
			Array(2).fill("locale.differs locales/fr/a.ftl help"),
		],
		[
			"no choice at all",
			ENGLISH.replace(/help = \{[\s\S]*?\n\}/, "help = { $channel } { -word-help }"),
			["locale.differs locales/fr/a.ftl help"],
		],
		["another message inside", ENGLISH.replace("Hello,", "{ help }"), ["locale.differs locales/fr/a.ftl hello"]],
	])("%s", (_, source, expected) => {
		expect(found("fr", source)).toEqual(expected);
	});

	test("one letter outside GSM-7 is told in languages that fit it, and only there", () => {
		const accented = ENGLISH.replace("Hello", "Hallá");
		expect(found("sw", accented)).toEqual(["locale.not-gsm locales/sw/a.ftl hello"]);
		expect(found("om", ENGLISH.replace("One answer", "Deebii œ"))).toEqual(["locale.not-gsm locales/om/a.ftl count"]);
		expect(found("es", accented)).toEqual([]);
		// Smart Encoding makes this one an apostrophe.
		expect(found("om", ENGLISH.replace("Hello", "Ba’e"))).toEqual([]);
	});

	test("the languages' own names are in their own letters everywhere", () => {
		const names = "language-am = አማርኛ\n";
		const own = new Map([["a.ftl", names]]);
		expect(checkLocale("en", own, own)).toEqual([]);
	});
});

describe("the words that members may send", () => {
	/** Words that stand nowhere else. */
	const plain = (locale: Locale): Record<string, string[]> =>
		Object.fromEntries(WORD_LISTS.map((list) => [list, [`${list} ${locale}`]]));
	const wordsOf = (
		change: Partial<Record<Locale, Record<string, unknown>>>,
		terms: ReadonlyMap<string, string> = new Map(),
	) =>
		codes(
			checkKeywords(
				Object.fromEntries(
					LOCALES.map((locale) => [
						locale,
						{ lists: { ...plain(locale), ...change[locale] }, terms: locale === "my" ? terms : new Map() },
					]),
				) as unknown as Record<Locale, Words>,
			),
		);

	test.each<[string, Partial<Record<Locale, Record<string, unknown>>>, readonly string[]]>([
		["all there, and each its own", {}, []],
		["a list that nothing reads", { hi: { stopp: ["x"] } }, ["words.unknown-list locales/hi/keywords.json"]],
		["a list that is missing", { hi: { done: undefined } }, ["words.missing-list locales/hi/keywords.json"]],
		["an empty list", { hi: { done: [] } }, ["words.missing-list locales/hi/keywords.json"]],
		["a list of something else", { hi: { done: [1] } }, ["words.missing-list locales/hi/keywords.json"]],
		["a letter alone", { sw: { skip: ["r"] } }, ["words.single-letter locales/sw skip"]],
		["a letter alone that answers", { sw: { yes: ["n"] }, en: { no: ["n"] } }, []],
		["a digit or a sign alone", { sw: { help: ["?"] } }, []],
		["two meanings in one language", { es: { yes: ["Ya"], done: ["ya"] } }, ['words.two-meanings "ya"']],
		["two meanings in two languages", { es: { yes: ["ya"] }, pt: { done: ["ya"] } }, ['words.two-languages "ya"']],
		["the same meaning in two languages", { es: { yes: ["ya"] }, pt: { yes: ["ya"] } }, []],
		[
			"a stop that is something else elsewhere",
			{ es: { stop: ["fin"] }, fr: { done: ["Fín"] } },
			['words.stop-means-more "fin"'],
		],
		["a stop that is also a hint", { es: { stop: ["alto"], stopHints: ["alto"] } }, []],
		["a hint that is an answer", { es: { stopHints: ["no"] }, en: { no: ["no"] } }, ['words.hint-is-an-answer "no"']],
	])("%s", (_, change, expected) => {
		expect(wordsOf(change)).toEqual(expected);
	});

	test("only across languages is it a warning", () => {
		const words = Object.fromEntries(
			LOCALES.map((locale) => [
				locale,
				{
					lists: {
						...plain(locale),
						...(locale === "es" ? { yes: ["ya"] } : {}),
						...(locale === "pt" ? { done: ["ya"] } : {}),
					},
					terms: new Map(),
				},
			]),
		) as unknown as Record<Locale, Words>;
		expect(checkKeywords(words).map(({ level }) => level)).toEqual(["warning"]);
	});

	test("no lists at all", () => {
		expect(
			codes(
				checkKeywords(
					Object.fromEntries(
						LOCALES.map((locale) => [locale, { lists: locale === "ti" ? undefined : plain(locale), terms: new Map() }]),
					) as unknown as Record<Locale, Words>,
				),
			),
		).toEqual(["words.no-lists locales/ti/keywords.json"]);
	});

	test("a word that members are told to send is understood, however it is written", () => {
		const help = { my: { help: ["အကူအညီ"] } };
		expect(wordsOf(help, new Map([["help", "အကူအညီ"]]))).toEqual([]);
		expect(wordsOf(help, new Map([["help", "HELP"]]))).toEqual(["words.term-not-understood locales/my -word-help"]);
		expect(wordsOf({ my: { myData: ["mis datos"] } }, new Map([["my-data", "MÍS DATOS"]]))).toEqual([]);
		expect(wordsOf({}, new Map([["hello", "HELLO"]]))).toEqual(["words.unknown-term locales/my -word-hello"]);
	});
});

describe("the types of the texts", () => {
	test("long rows break where the formatter breaks them", () => {
		const types = typesOf([
			`long = ${["one", "two", "three", "four"].map((name) => `{ $parameter-${name} }`).join(" ")}\nshort = { $a }\n`,
		]);
		expect(types).toContain('\t"long": {\n\t\treadonly parameter-four');
		expect(types).toContain('\t"short": { readonly a: string | number };');
	});
});
