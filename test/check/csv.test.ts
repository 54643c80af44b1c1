import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { readCsv, writeCsv } from "../../bot/locales/csv.ts";
import { exportCsv, exportRows } from "../../bot/locales/export.ts";
import { importCsv } from "../../bot/locales/import.ts";
import { localeStatus } from "../../bot/locales/status.ts";
import { draftedKeys, LOCALES_FOLDER, readReviews } from "../../bot/texts.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "steward-locales-"));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Every file of a locale, to compare before and after. */
function filesOf(locale: Locale): Readonly<Record<string, string>> {
	const names = readdirSync(join(folder, locale)).sort();
	return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, locale, name), "utf8")]));
}

function write(path: string, text: string): void {
	cpSync(join(LOCALES_FOLDER, "en/keywords.json"), join(folder, path.split("/")[0] ?? "", "keywords.json"));
	writeFileSync(join(folder, path), text);
}

const ENGLISH = `### First things.

# What a greeting is for.
# $name: who is greeted.
hello = Hello, { $name }!
list =
    1. One
    2. Two

-word-help = HELP
# Group of helps.
help = { $channel ->
    [sms] Send { -word-help }.
   *[other] Tap { -word-help }.
}
bye = Good bye
`;

const BURMESE = `### ပထမ။

# A translator's own remark.
hello = မင်္ဂလာပါ { $name }

-word-help = အကူအညီ
help = { $channel ->
    [sms] { -word-help } ပို့ပါ။
   *[other] { -word-help } နှိပ်ပါ။
}
`;

function small(): void {
	for (const locale of LOCALES) write(`${locale}/a.ftl`, locale === "my" ? BURMESE : ENGLISH);
}

/** A sheet as a translator sends it back. */
function sheet(rows: Readonly<Record<string, string>>): string {
	return writeCsv(
		Object.entries(rows).map(([key, translation]) => ({ key, state: "", comment: "", english: "", translation })),
	);
}

describe("a spreadsheet", () => {
	test("any text survives, whatever it begins with", () => {
		const cell = fc.string({ unit: "grapheme" }).map((text) => text.replace(/\r\n?/g, "\n"));
		const start = fc.constantFrom("", "=", "+", "-", "@", "'", "''=", "'=", "'x", "＝", "\t", '"', ";", ",");
		const text = fc.tuple(start, cell).map((parts) => parts.join(""));
		fc.assert(
			fc.property(
				fc.array(fc.record({ comment: text, english: text, translation: text }), { minLength: 1 }),
				(cells) => {
					const rows = cells.map((each, at) => ({ key: `key${at}`, state: "drafted", ...each }));
					expect(readCsv(writeCsv(rows)).map(({ row }) => row)).toEqual(rows);
				},
			),
		);
	});

	test("no cell can be taken for a formula, and the file says that it is UTF-8", () => {
		const csv = writeCsv([{ key: "k", state: "", comment: "@x", english: "-1", translation: '=HYPERLINK("x")' }]);
		expect(csv.startsWith("\ufeff")).toBe(true);
		expect(csv).toContain(`"k",,"'@x","'-1","'=HYPERLINK(""x"")"`);
	});

	test.each([
		["commas, other columns, another order", "translation,note,KEY\r\nHola,x,hello\r\n"],
		["semicolons", 'key;translation\n"hello";"Hola"\n'],
		["tabs and old line ends", "key\ttranslation\rhello\tHola\r"],
	])("is read with %s", (_, csv) => {
		expect(readCsv(csv).map(({ row }) => [row.key, row.translation])).toEqual([["hello", "Hola"]]);
	});

	test.each([
		["a column that is missing", "key,text\nhello,Hola\n"],
		["a quotation mark that never ends", 'key,translation\nhello,"Hola\n'],
	])("is refused for %s", (_, csv) => {
		expect(() => readCsv(csv)).toThrow(expect.objectContaining({ code: "locales.malformed-csv" }));
	});

	test("lines are those that an editor shows", () => {
		const csv = writeCsv(
			["a", "b", "c"].map((key) => ({ key, state: "", comment: "", english: "x\ny\nz", translation: "t" })),
		);
		expect(readCsv(csv).map(({ line }) => line)).toEqual([2, 5, 8]);
	});
});

describe("the round trip", () => {
	test.each(LOCALES.filter((locale) => locale !== "en"))("of %s changes no letter", (locale) => {
		cpSync(LOCALES_FOLDER, folder, { recursive: true });
		const before = filesOf(locale);
		const report = importCsv(exportCsv(locale, folder), locale, { reviewed: false, folder });
		expect(report.refused).toEqual([]);
		expect(report.changed).toEqual([]);
		expect(report.same.length).toBeGreaterThan(50);
		expect(filesOf(locale)).toEqual(before);
	});

	test("every text of every language can be sent back for every key it fits", () => {
		cpSync(LOCALES_FOLDER, folder, { recursive: true });
		for (const locale of LOCALES.slice(1)) {
			const rows = exportRows(locale, folder).map((row) => ({ ...row, translation: row.english }));
			expect(importCsv(writeCsv(rows), locale, { reviewed: false, folder }).refused).toEqual([]);
			const english = exportRows(locale, folder);
			expect(english.map(({ translation }) => translation)).toEqual(english.map((row) => row.english));
		}
	}, 120_000);

	test("the sheet has what a translator needs", () => {
		small();
		expect(exportRows("my", folder)).toEqual([
			{
				key: "hello",
				state: "drafted",
				comment: "What a greeting is for.\n$name: who is greeted.",
				english: "Hello, { $name }!",
				translation: "မင်္ဂလာပါ { $name }",
			},
			{ key: "list", state: "missing", comment: "", english: "1. One\n2. Two", translation: "" },
			{
				key: "help",
				state: "drafted",
				comment: "Group of helps.",
				english: "{ $channel ->\n    [sms] Send { -word-help }.\n   *[other] Tap { -word-help }.\n}",
				translation: "{ $channel ->\n    [sms] { -word-help } ပို့ပါ။\n   *[other] { -word-help } နှိပ်ပါ။\n}",
			},
			{ key: "bye", state: "missing", comment: "", english: "Good bye", translation: "" },
		]);
	});
});

describe("taking a sheet back", () => {
	test("changed texts replace theirs, new ones come where the English has them, and all else stays", () => {
		small();
		const report = importCsv(sheet({ bye: "ဘိုင့်\nဘိုင်", list: "၁။\n\n၂။", hello: '"{ $name }", ဟိုင်း', help: "" }), "my", {
			reviewed: false,
			folder,
		});
		expect(report).toEqual({ changed: ["bye", "list", "hello"], same: [], empty: ["help"], reviewed: [], refused: [] });
		expect(filesOf("my")["a.ftl"]).toBe(`### ပထမ။

# A translator's own remark.
hello = "{ $name }", ဟိုင်း
list =
    ၁။

    ၂။

-word-help = အကူအညီ
help = { $channel ->
    [sms] { -word-help } ပို့ပါ။
   *[other] { -word-help } နှိပ်ပါ။
}
bye =
    ဘိုင့်
    ဘိုင်
`);
		expect(importCsv(exportCsv("my", folder), "my", { reviewed: false, folder }).changed).toEqual([]);
	});

	test.each<[string, string, string, string]>([
		["an unknown key", "nowhere", "x", "English has no such message"],
		["a parameter less", "hello", "ဟိုင်း", "it lacks the parameter $name"],
		["another parameter", "hello", "ဟိုင်း { $name } { $nom }", "it has the parameter $nom, which the English has not"],
		["a variant less", "help", "{ $channel ->\n   *[other] { -word-help }\n}", "it lacks the variant of $channel, sms"],
		["a choice less", "help", "{ $channel } { -word-help }", "it does not choose by $channel"],
		["a word spelt out", "help", "{ $channel ->\n    [sms] HELP\n   *[other] HELP\n}", "it lacks the term -word-help"],
		[
			"a function",
			"hello",
			'{ NUMBER($name, currency: "USD") }',
			"it has the reference NUMBER(), which the English has not",
		],
		["a brace that is never closed", "hello", "{ $name", 'it is no Fluent: Expected token: "}"'],
		[
			"a line that begins something else",
			"bye",
			"x\n.title = y",
			"a line begins with a dot, which Fluent takes for something else",
		],
	])("%s is refused", (_, key, translation, reason) => {
		small();
		const before = filesOf("my");
		const { refused, changed } = importCsv(
			sheet({ [key]: translation, bye: key === "bye" ? translation : "ဘိုင်" }),
			"my",
			{
				reviewed: true,
				folder,
			},
		);
		expect(refused).toEqual([{ line: 2, key, reason }]);
		expect(changed).toEqual(key === "bye" ? [] : ["bye"]);
		expect(readReviews("my", folder)[key]).toBeUndefined();
		if (key === "bye") expect(filesOf("my")).toEqual(before);
	});

	test("a text cannot bring another message with it", () => {
		small();
		importCsv(sheet({ bye: "x\nhello = stolen" }), "my", { reviewed: false, folder });
		const rows = exportRows("my", folder);
		expect(rows.find(({ key }) => key === "hello")?.translation).toBe("မင်္ဂလာပါ { $name }");
		expect(rows.find(({ key }) => key === "bye")?.translation).toBe("x\nhello = stolen");
	});

	test("the same key twice, and English that changed meanwhile", () => {
		small();
		const rows = exportRows("my", folder).map((row) => ({
			...row,
			translation: row.key === "bye" ? "ဘိုင်" : row.translation,
		}));
		const twice = writeCsv([...rows, ...rows.filter(({ key }) => key === "bye")]);
		expect(importCsv(twice, "my", { reviewed: false, folder }).refused.map(({ reason }) => reason)).toEqual([
			"the key is in the file twice, and this is the second",
		]);
		write("en/a.ftl", ENGLISH.replace("Good bye", "See you"));
		expect(importCsv(writeCsv(rows), "my", { reviewed: false, folder }).refused).toEqual([
			{ line: 13, key: "bye", reason: "the English has changed since this file was made: export it again" },
		]);
	});

	test("a locale without any text yet", () => {
		small();
		rmSync(join(folder, "ti/a.ftl"));
		importCsv(sheet({ bye: "ቻው", hello: "ሰላም { $name }" }), "ti", { reviewed: false, folder });
		expect(filesOf("ti")["a.ftl"]).toBe("hello = ሰላም { $name }\nbye = ቻው\n");
	});
});

describe("reviews", () => {
	test("count for what was read, until it or its English changes", () => {
		small();
		const reviewed = { reviewed: true, folder };
		expect(importCsv(sheet({ hello: "ဟိုင်း { $name }", bye: "ဘိုင်" }), "my", reviewed).reviewed).toEqual(["hello", "bye"]);
		expect(draftedKeys("my", folder)).toEqual(["list", "help"]);
		expect(localeStatus(folder).find(({ locale }) => locale === "my")).toEqual({
			locale: "my",
			messages: 4,
			reviewed: 2,
			drafted: 1,
			missing: 1,
		});
		expect(exportRows("my", folder).map(({ key, state }) => [key, state])).toContainEqual(["bye", "reviewed"]);

		importCsv(sheet({ hello: "ဟေ့ { $name }" }), "my", { reviewed: false, folder });
		expect(draftedKeys("my", folder)).toEqual(["hello", "list", "help"]);
		write("en/a.ftl", ENGLISH.replace("Good bye", "See you"));
		expect(draftedKeys("my", folder)).toContain("bye");
	});

	test("English is never drafted", () => {
		small();
		expect(localeStatus(folder)[0]).toMatchObject({ locale: "en", reviewed: 4, drafted: 0, missing: 0 });
	});
});
