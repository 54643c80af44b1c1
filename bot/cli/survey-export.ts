import { Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { StewardError } from "../core/errors.ts";
import { machineIds } from "../ids.ts";
import { readOrMakeKeys } from "../keys-file.ts";
import { createKeyring } from "../store/keys.ts";
import { publishedSurveys } from "../store/survey-results.ts";
import { loadSurvey } from "../store/surveys.ts";
import { exportToFile } from "../surveys/export-file.ts";
import { releaseResults } from "../surveys/results.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const EXPORT_HELP = `
Writes one row per response: language, country, whether it was finished, and each answer. No member, no channel, no
time is in it, and the rows are in an order drawn for this file alone. Still, single answers can give a person away:
publish none of them. Numbers for publication are released on the console, or with \`survey release\`.

What members wrote in words of their own comes along only with --with-text. Before they answered they were told who
reads it: keep the file to those people, and delete it when it has served.

  npm run steward -- survey export harms --format csv --out harms.csv --reason "report for the assembly"

Each export stands in the audit log. A CSV has its data dictionary beside it, in FILE.dictionary.json.`;

/** The keys and the database of the settings. */
async function settings() {
	const config = readConfig(process.env);
	return { config, keys: createKeyring(config.STEWARD_KEYS ?? (await readOrMakeKeys(config.DATA_DIR))) };
}

const none = (id: string) =>
	new StewardError("survey.none", `There is no such survey: ${id}.`, "See them with `npm run steward -- survey list`.");

interface ExportOptions {
	readonly format: "csv" | "json";
	readonly out: string;
	readonly withText?: true;
	readonly reason: string;
	readonly surveyVersion?: string;
}

/** Writes responses to a file. */
export function surveyExportCommand(): Command {
	return new Command("export")
		.description("write the responses to a file, with a data dictionary")
		.argument("<id>", "the survey's short name")
		.addOption(new Option("--format <format>", "csv or json").choices(["csv", "json"]).makeOptionMandatory())
		.requiredOption("--out <file>", "a file that does not exist yet")
		.option("--reason <words>", "what it is for: it stands in the audit log", "")
		.option("--with-text", "also what members wrote in words of their own")
		.option("--survey-version <number>", "another version than the newest")
		.addHelpText("after", EXPORT_HELP)
		.action((id: string, { format, out, withText, reason, surveyVersion }: ExportOptions) =>
			orExplain(async () => {
				const { config, keys } = await settings();
				await withDatabase(config, async (database) => {
					const survey =
						surveyVersion === undefined
							? (await publishedSurveys(database.prisma, id))[0]?.survey
							: await loadSurvey(database.prisma, id, Number(surveyVersion) || 0);
					if (!survey) throw none(surveyVersion === undefined ? id : `${id}, version ${surveyVersion}`);
					const at = Temporal.Now.instant();
					const what = { survey, format, out, withText: withText === true, reason: reason.trim(), at };
					const responses = await exportToFile(database, keys, what);
					print(`${responses} responses are in ${out}.`);
					if (withText)
						print(`They hold members' own words: only ${survey.readers} may read them, as members were told.`);
				});
			}),
		);
}

const RELEASE_HELP = `
Counts, protects and freezes the results as they are now, as the button on the console does. A release cannot be made
undone, and the first one decides how coarse the numbers stay: wait until most answers are in.`;

/** Releases results. */
export function surveyReleaseCommand(): Command {
	return new Command("release")
		.description("release the results as they are now: for staff, and for everyone")
		.argument("<id>", "the survey's short name")
		.addHelpText("after", RELEASE_HELP)
		.action((id: string) =>
			orExplain(async () => {
				const { config, keys } = await settings();
				const { number } = await withDatabase(config, (database) =>
					releaseResults({ database, keys, ids: machineIds }, id, "operator", Temporal.Now.instant()),
				);
				print(`Release ${number} of ${id} is on the console, and in chats by the word RESULTS.`);
			}),
		);
}
