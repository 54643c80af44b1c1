import { readFile, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { columns } from "../checks/report.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import { exportCsv } from "../locales/export.ts";
import { type Imported, importCsv } from "../locales/import.ts";
import { localeStatus } from "../locales/status.ts";
import { writeTypes } from "../locales/types.ts";
import { localeArgument, translationArgument } from "./arguments.ts";
import { orExplain, print } from "./output.ts";

const EXPORT_HELP = `
The file opens in Excel, LibreOffice and Google Sheets. Fill in the last column, \`translation\`:
leave what stands in { braces } as it is, save as CSV (UTF-8), and take it back with
\`locales import\`. The column \`state\` says what a speaker has reviewed as it stands now.

Example:
  npm run steward -- locales export --locale my --out burmese.csv`;

const IMPORT_HELP = `
A row is refused, with its line and the reason, when its key is unknown, when it is no Fluent,
when its { parts } are not those of the English, or when the English has changed meanwhile.
The other rows are written into the .ftl files, whose comments and order stay.

With --reviewer every accepted row counts as reviewed by a speaker: take out of the file what
they have not read. A later change of the text, or of the English, makes it a draft again.

Examples:
  npm run steward -- locales import burmese.csv --locale my
  npm run steward -- locales import burmese.csv --locale my --reviewer "Daw Khin"`;

async function readText(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw new StewardError("locales.unreadable-file", `${file} cannot be read.`, "Check the name of the file.", {
			cause,
		});
	}
}

function printImported(report: Imported, locale: Locale, reviewer: string | undefined): void {
	const { changed, same, empty, refused, reviewed } = report;
	for (const { line, key, reason } of refused) print(`line ${line}, ${key || "(no key)"}: ${reason}`);
	if (refused.length > 0) print("");
	print(`${changed.length} changed, ${same.length} as before, ${empty.length} empty, ${refused.length} refused.`);
	if (changed.length > 0) print(`Look at locales/${locale} with \`git diff\`, then run \`npm run check\`.`);
	if (reviewer !== undefined)
		print(`${reviewed.length} marked as reviewed. Name ${reviewer} in the commit message, if they wish.`);
}

/** Takes texts to translators and back. */
export function localesCommand(): Command {
	const locales = new Command("locales").description("the texts, and their translations");
	locales
		.command("export")
		.description("write a language's texts as a spreadsheet for translators")
		.requiredOption("--locale <code>", "the language to translate into", translationArgument)
		.option("--out <file>", "where to write; otherwise to the terminal")
		.addHelpText("after", EXPORT_HELP)
		.action(({ locale, out }: { locale: Locale; out?: string }) =>
			orExplain(async () => {
				const csv = exportCsv(locale);
				if (out === undefined) return print(csv);
				await writeFile(out, csv);
				print(`Wrote ${out}.`);
			}),
		);
	locales
		.command("import")
		.description("take a translator's spreadsheet back")
		.argument("<file>", "the CSV file")
		.requiredOption("--locale <code>", "the language of the translations", translationArgument)
		.option("--reviewer <name>", "who reviewed them: marks every accepted row as reviewed")
		.addHelpText("after", IMPORT_HELP)
		.action((file: string, { locale, reviewer }: { locale: Locale; reviewer?: string }) =>
			orExplain(async () => {
				const report = importCsv(await readText(file), locale, { reviewed: reviewer !== undefined });
				printImported(report, locale, reviewer);
				if (report.refused.length > 0) process.exitCode = 1;
			}),
		);
	locales
		.command("types")
		.description("write locales/messages.ts, which types the keys of the English texts")
		.action(() => {
			writeTypes();
			print("Wrote locales/messages.ts.");
		});
	locales
		.command("status")
		.description("show how far each language is")
		.option("--locale <code>", "one language only", localeArgument)
		.action(({ locale }: { locale?: Locale }) => {
			const all = localeStatus().filter((each) => locale === undefined || each.locale === locale);
			const rows = all.map((each) => [
				each.locale,
				...[each.messages, each.reviewed, each.drafted, each.missing].map(String),
			]);
			print(columns([["language", "messages", "reviewed", "drafted", "missing"], ...rows]));
		});
	return locales;
}
