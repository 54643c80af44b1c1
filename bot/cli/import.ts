import { Command, InvalidArgumentError, Option } from "commander";
import { readConfig } from "../config.ts";
import { machineIds } from "../ids.ts";
import { readOrMakeKeys } from "../keys-file.ts";
import { importMembers } from "../members/import.ts";
import { type Columns, FIELDS, IGNORE, readMapping } from "../members/import-columns.ts";
import type { DateOrder } from "../members/import-consent.ts";
import { explain } from "../members/import-report.ts";
import { countryInFile } from "../members/import-row.ts";
import type { Counts, Summary } from "../members/import-tally.ts";
import { createKeyring } from "../store/keys.ts";
import { readLanguage } from "../texts.ts";
import { orExplain, print } from "./output.ts";
import { createProgress } from "./progress.ts";
import { withDatabase } from "./store.ts";

const HELP = `
Each row becomes a member who may be written to, so each row must say who agreed to what, when and
where. The first row names the columns; other names than these are understood, or told with --map:

  phone | telegram | slack | discord    one address: a number of any country, or the provider's id
  topics                                "alerts, trainings"; or one column of yes and no for each:
  alerts, trainings, listening
  consent-date                          2025-03-31
  consent-source                        where they agreed: "paper list, Nairobi assembly, item 12"
  name, language, country, zone         what is known; a zone is found by itself in most countries

Who is a member already is left exactly as they are. Who asked to be forgotten, or ended a topic,
stays out. Nothing is sent to anyone. The same file twice changes nothing; after an interruption
run the same command again. Look at a dry run first, and delete the file when you are done.

A Telegram bot can write only to people who have started it, a Discord bot only to people on a
server it shares with them.

Examples:
  npm run steward -- import members.csv --dry-run --report refused.csv
  npm run steward -- import members.csv --country KE --map "Handy=phone" --map "Notes=${IGNORE}"

Fields for --map: ${FIELDS.join(", ")}, ${IGNORE}.`;

/** Most countries that are listed. */
const COUNTRIES_MAX = 20;

interface Options {
	readonly dryRun?: boolean;
	readonly map?: readonly string[];
	readonly country?: string;
	readonly dates?: DateOrder;
	readonly report?: string;
}

function countryArgument(value: string): string {
	const country = countryInFile(value.trim());
	if (country) return country;
	throw new InvalidArgumentError("It must be a country's name or its two letters, such as KE.");
}

const listed = (counts: Counts, most = counts.length) => {
	const shown = counts.slice(0, most).map(([name, count]) => `${name} ${count}`);
	return [...shown, ...(counts.length > most ? [`and ${counts.length - most} more`] : [])].join(", ") || "none";
};

function printColumns(columns: Columns, rows: number): void {
	const read = [...columns.headers].map(([field, header]) => (field === header ? field : `${header} (${field})`));
	print(`${rows} rows. Columns read: ${read.join(", ")}.`);
	if (columns.ignored.length > 0) print(`Columns ignored: ${columns.ignored.join(", ")}.`);
}

function printSummary({ added, known, refused, by, leftOut, reasons, first }: Summary, options: Options): void {
	print(`\n${options.dryRun ? "Would be added" : "Added"}: ${added}`);
	if (added > 0) {
		print(`  channel: ${listed(by.channel)}`);
		print(`  country: ${listed(by.country, COUNTRIES_MAX)}`);
		print(`  language: ${listed(by.locale)}`);
		print(`  topics: ${listed(by.topic)}`);
	}
	for (const [field, count] of leftOut)
		print(
			field === "name"
				? `  without their name: ${count} (not a name to be called by: letters, at most 4 words and 40 letters)`
				: `  language guessed: ${count} (not one that Steward speaks)`,
		);
	print(`Already members, left as they are: ${known}`);
	print(`Refused: ${refused}`);
	for (const { text, count } of reasons) print(`  ${count}: ${text}`);
	if (refused > 0 && options.report !== undefined) print(`Every refused row is in ${options.report}.`);
	if (refused > 0 && options.report === undefined) {
		print(first.length < refused ? "The first of them (--report <file> lists all):" : "Namely:");
		for (const row of first) print(`  line ${row.line}${row.column ? `, ${row.column}` : ""}: ${explain(row)}`);
	}
	if (options.dryRun) print("\nThis was a dry run: nothing was written.");
}

/** Takes members from elsewhere, from a CSV file. */
export function importCommand(): Command {
	return new Command("import")
		.description("take members from elsewhere, with the evidence of their consent")
		.argument("<file>", "a CSV file in UTF-8, with commas, semicolons or tabs")
		.option("--dry-run", "only show what would happen")
		.option(
			"--map <column=field>",
			"what a column means; may be given several times",
			(value: string, before: readonly string[] = []) => [...before, value],
		)
		.option("--country <country>", "the country of rows that name none", countryArgument)
		.addOption(new Option("--dates <order>", "how 3/4/2025 is meant: day or month first").choices(["dmy", "mdy"]))
		.option("--report <file>", "write every refused row there, by its line, with the reason")
		.addHelpText("after", HELP)
		.action((path: string, options: Options) =>
			orExplain(async () => {
				const config = readConfig(process.env);
				const mappings = (options.map ?? []).map(readMapping);
				const keys = createKeyring(config.STEWARD_KEYS ?? (await readOrMakeKeys(config.DATA_DIR)));
				const { lexicon } = readLanguage();
				const clock = { now: () => Temporal.Now.instant() };
				const { country, dates, report } = options;
				const summary = await withDatabase(config, (database) =>
					importMembers(
						{ database, keys, ids: machineIds, clock, lexicon },
						{
							path,
							dryRun: options.dryRun === true,
							mappings,
							...(country === undefined ? {} : { country }),
							...(dates === undefined ? {} : { dates }),
							...(report === undefined ? {} : { report }),
							onColumns: printColumns,
							onProgress: createProgress(process.stderr),
						},
					),
				);
				printSummary(summary, options);
			}),
		);
}
