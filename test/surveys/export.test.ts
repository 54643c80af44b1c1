import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { type CellObject, read } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import { PASS, wordsOf } from "../../bot/core/survey.ts";
import { answerOfCell, textCell } from "../../bot/surveys/cells.ts";
import { dictionaryOf } from "../../bot/surveys/dictionary.ts";
import { exportCsv, exportJson, type ResponseRow } from "../../bot/surveys/export.ts";
import { readSurveyFile } from "../../bot/surveys/file.ts";
import { RESERVED } from "../core/survey-kit.ts";

const survey = readSurveyFile(join(import.meta.dirname, "../../surveys/harms.yaml"), RESERVED);
const columns = dictionaryOf(survey).columns.map(({ name }) => name);

function rowOf(story: string, at = 0, more: Readonly<Record<string, string>> = {}): ResponseRow {
	const answers = { whom: "me", kinds: "hate,lies", weight: "p5", ...more, ...(story === "" ? {} : { story }) };
	return { response: String(at + 1), version: 1, locale: "en", country: "KE", finished: true, answers };
}

async function* rowsOf(stories: readonly string[]): AsyncGenerator<ResponseRow> {
	for (const [at, story] of stories.entries()) yield rowOf(story, at);
}

/** The cells of a column, as a spreadsheet shows them after opening the CSV. */
async function opened(stories: readonly string[], column = "story"): Promise<readonly (CellObject | undefined)[]> {
	const book = read(await buffer(exportCsv(survey, rowsOf(stories))), { dense: true });
	const sheet = book.Sheets[book.SheetNames[0] ?? ""] as { readonly "!data"?: (CellObject | undefined)[][] };
	const rows = sheet["!data"] ?? [];
	expect(rows[0]?.map((cell) => cell?.v)).toEqual(columns);
	expect(rows).toHaveLength(stories.length + 1);
	return rows.slice(1).map((row) => row[columns.indexOf(column)]);
}

/** Opens the answers in a spreadsheet, and expects each to come back as it was given, none of them run or rewritten. */
async function expectBack(stories: readonly string[]): Promise<void> {
	const cells = await opened(stories);
	stories.forEach((story, at) => {
		const cell = cells[at];
		expect(cell?.f, story).toBeUndefined();
		expect(cell?.t ?? "s", story).toBe("s");
		expect(answerOfCell(String(cell?.v ?? "")), JSON.stringify(story)).toBe(story);
	});
}

/** In each language: something said, that with line breaks and quotes, and that after what begins a formula. */
const said = LOCALES.flatMap((locale) => {
	const words = wordsOf(survey).map(({ words: each }) => each[locale]?.text ?? "");
	const [, first = "", second = ""] = words;
	return [
		...words,
		`${first}\n${second}`,
		`${first}\r\n\r\n"${second}", '${second}'`,
		`"${first}"`,
		...["=", "+", "-", "@", "\t", "\r", "\n", "'", "'=", "''", " =", "＝", "\u200f="].map((sign) => `${sign}${first}`),
		`=HYPERLINK("https://example.org/?"&A1,"${first}")`,
	];
});

describe("a CSV opened in a spreadsheet", () => {
	test("gives back each answer exactly, in each of the eleven languages", async () => {
		expect(said.length).toBeGreaterThan(11 * 20);
		await expectBack(said);
	});

	test("does not rewrite what looks like a number, a date or a truth value", async () => {
		await expectBack([
			"007",
			"1-2",
			"5 May 2026",
			"May 5",
			"1e5",
			"TRUE",
			"false",
			"10%",
			"$5",
			"#N/A",
			" x ",
			"٣",
			"१२",
			"1:30",
			"(5)",
		]);
	});

	test("gives back whatever is typed", async () => {
		const piece = fc.oneof(
			fc.string({ unit: "grapheme" }),
			fc.constantFrom("=", "+", "-", "@", "\t", "\r\n", "\n", '"', "'", ",", ";", "1", " ", "\u200f", "\ufeff"),
		);
		const answer = fc
			.array(piece, { minLength: 1, maxLength: 6 })
			.map((pieces) => pieces.join(""))
			.filter((typed) => typed !== "");
		await fc.assert(fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 20 }), expectBack), { numRuns: 200 });
	});

	test("the test can tell: without the guard a spreadsheet takes the cell for a formula", () => {
		const book = read(Buffer.from('"=1+1"\r\n"007"\r\n'), { dense: true });
		const sheet = book.Sheets[book.SheetNames[0] ?? ""] as { readonly "!data"?: (CellObject | undefined)[][] };
		expect(sheet["!data"]?.[0]?.[0]?.f).toBe("1+1");
		expect(sheet["!data"]?.[1]?.[0]?.v).toBe(7);
	});
});

test("the guard can be turned round for every text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (answer) => {
			expect(answerOfCell(textCell(answer))).toBe(answer);
			expect(textCell(answer)).not.toMatch(/^\s*[=+\-@]/);
		}),
	);
});

test("options and skipped questions", async () => {
	const rows = Readable.from([rowOf("x", 0, { whom: PASS, reported: "in-vain" })]);
	// A decoder of text would take the byte order mark away.
	const csv = (await buffer(exportCsv(survey, rows))).toString();
	expect(csv).toBe(
		`\ufeff${columns.map((name) => `"${name}"`).join(",")}\r\n"1","1","en","KE","yes","","hate,lies","p5","in-vain","","x",""\r\n`,
	);
});

test("JSON holds the dictionary and each answer as it was given", async () => {
	const read = JSON.parse(await text(exportJson(survey, rowsOf(said)))) as {
		dictionary: unknown;
		responses: { answers: Record<string, unknown> }[];
	};
	expect(read.dictionary).toEqual(dictionaryOf(survey));
	expect(read.responses.map(({ answers }) => answers.story)).toEqual(said);
	expect(read.responses[0]?.answers).toMatchObject({ whom: "me", kinds: ["hate", "lies"], weight: "p5" });
	expect(JSON.parse(await text(exportJson(survey, rowsOf([]))))).toMatchObject({ responses: [] });
});

test("the dictionary tells of every column what it holds and how it was asked", () => {
	const { columns: all, notes } = dictionaryOf(survey);
	expect(all.filter(({ asked }) => asked).map(({ name }) => name)).toEqual(survey.questions.map(({ name }) => name));
	for (const column of all.filter(({ asked }) => asked)) expect(Object.keys(column.asked ?? {})).toHaveLength(11);
	expect(all.find(({ name }) => name === "barrier")?.when).toEqual({
		question: "reported",
		operator: "is",
		values: ["unreported"],
	});
	expect(notes.join()).toMatch(/apostrophe/);
});

describe.each([
	["CSV", exportCsv],
	["JSON", exportJson],
])("100,000 responses as %s", (_, make) => {
	test("take flat memory", async () => {
		const story = "ይህ ረጅም ታሪክ ነው። ".repeat(60);
		let made = 0;
		let ahead = 0;
		let written = 0;
		let most = 0;
		const base = process.memoryUsage();
		async function* rows(): AsyncGenerator<ResponseRow> {
			for (; made < 100_000; made++) yield rowOf(`${story}${made}`, made);
		}
		const slow = new Writable({
			write(chunk: Buffer, __, done) {
				written += chunk.length;
				ahead = Math.max(ahead, made * Buffer.byteLength(story) - written);
				const { heapUsed, external } = process.memoryUsage();
				most = Math.max(most, heapUsed + external - base.heapUsed - base.external);
				setImmediate(done);
			},
		});
		await pipeline(make(survey, rows()), slow);
		expect(made).toBe(100_000);
		expect(written).toBeGreaterThan(200_000_000);
		// Never more made than a megabyte ahead of what was taken: the source waits for the reader.
		expect(ahead).toBeLessThan(1_000_000);
		// The whole is over 200 MB.
		expect(most).toBeLessThan(100_000_000);
	}, 120_000);

	test("a source that fails, fails the export", async () => {
		async function* rows(): AsyncGenerator<ResponseRow> {
			yield rowOf("one");
			throw new Error("gone");
		}
		await expect(text(make(survey, rows()))).rejects.toThrow("gone");
	});
});

test("photos and voice notes are counted, with words and without; the files are in no export", async () => {
	const asking = {
		...survey,
		questions: survey.questions.map((question) =>
			question.name === "story" && question.kind === "story"
				? { ...question, media: ["photo", "voice"] as const }
				: question,
		),
	};
	async function* rows(): AsyncGenerator<ResponseRow> {
		yield { ...rowOf("Told"), media: { story: 2 } };
		yield rowOf("", 1);
	}
	for (const withText of [true, false]) {
		const names = dictionaryOf(asking, withText).columns.map(({ name }) => name);
		expect(names.includes("story")).toBe(withText);
		expect(names).toContain("story.media");
		const lines = (await buffer(exportCsv(asking, rows(), withText))).toString().trim().split("\r\n");
		const at = names.indexOf("story.media");
		expect(lines.slice(1).map((each) => each.split('","')[at]?.replaceAll('"', ""))).toEqual(["2", "0"]);
		const { responses } = JSON.parse(await text(exportJson(asking, rows(), withText))) as {
			readonly responses: readonly { readonly answers: Readonly<Record<string, unknown>> }[];
		};
		expect(responses.map(({ answers }) => [answers["story.media"], answers.story])).toEqual([
			[2, withText ? "Told" : undefined],
			[undefined, undefined],
		]);
	}
});
