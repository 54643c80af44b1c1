import { readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { columns } from "../checks/report.ts";
import { readConfig } from "../config.ts";
import { AUDIENCE_NAME, type Rule } from "../core/audience.ts";
import { explain } from "../core/audience-explain.ts";
import { parseRule } from "../core/audience-parse.ts";
import { CHANNEL_NAMES } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import { TOPICS, type Topic } from "../core/profile.ts";
import { type AudienceCount, countAudience, listAudiences, loadAudience, saveAudience } from "../store/audience.ts";
import type { Obstacle } from "../store/audience-sql.ts";
import { inTransaction } from "../store/unit.ts";
import { readLanguage } from "../texts.ts";
import { localeArgument } from "./arguments.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const AUDIENCE_HELP = `
An audience is a rule that picks members, written as JSON. Conditions:

  { "all": [ … ] }  { "any": [ … ] }  { "not": … }       groups; { "all": [] } alone is everyone
  { "locale": ["en", "es"] }                             the language we speak with them
  { "country": ["US"] }                                  two letters, ISO 3166-1
  { "topic": "trainings" }                               what they agreed to: alerts, trainings, listening
  { "demand": ["privacy"] }                              the demands that they chose
  { "channel": ["sms", "telegram"] }                     what the message would go by
  { "joinedSince": "2026-09-30" }                        that day or later, UTC
  { "role": ["volunteer"] }                              member, volunteer, organizer, admin
  { "training": { "status": ["attended"] } }             signed, waiting, attended, missed; may also name one
                                                         "training" or one "date" by its tag, and "since" a day

Example, everyone in the US who is not written to by SMS:
  { "all": [ { "country": ["US"] }, { "not": { "channel": ["sms"] } } ] }`;

const COUNT_HELP = `
Counts whom a message on a topic would reach now, and sends nothing. Who matches but gets nothing is counted under
one reason: no consent for the topic, an address that cannot be reached or that blocks us, a channel that the
country's policy leaves out, nothing that tells at which hours it is day where they are, or a message of theirs that may
have been a stop and is not answered yet.`;

/** The name that the audit log has for whoever works at the terminal. */
const OPERATOR = "operator";

const REASONS: Readonly<Record<Obstacle, string>> = {
	noConsent: "no consent for this topic",
	unreachable: "blocked or unreachable",
	countryPolicy: "channel left out in their country",
	noHour: "nobody knows where they are",
	onHold: "on hold",
};

async function readRule(file: string): Promise<Rule> {
	try {
		return parseRule(JSON.parse(await readFile(file, "utf8")));
	} catch (cause) {
		if (cause instanceof StewardError) throw cause;
		const [what, remedy] =
			cause instanceof SyntaxError
				? [`${file} is no JSON.`, "Look for a missing comma, quote or bracket."]
				: [`${file} cannot be read.`, "Check the name of the file."];
		throw new StewardError("audience.unreadable-file", what, remedy, { cause });
	}
}

/** A rule in words. English needs no isolates, and is more often copied from a terminal. */
function told(rule: Rule, texts: Texts, locale: Locale): string {
	return explain(rule, texts, locale, locale !== "en");
}

function printCount({ matching, reached, cells, missed }: AudienceCount): void {
	print(`${reached} of the ${matching} members who match would get it.\n`);
	const rows = cells.map(({ channel, locale, members }) => [`${CHANNEL_NAMES[channel]}, ${locale}`, String(members)]);
	if (rows.length > 0) print(`${columns(rows)}`);
	if (matching === reached) return;
	const reasons = Object.entries(REASONS).map(([key, words]) => [words, String(missed[key as Obstacle])]);
	print(`\nThe other ${matching - reached} get nothing:\n${columns(reasons)}`);
}

/** Checks, counts and keeps audiences. */
export function audienceCommand(): Command {
	const audience = new Command("audience")
		.description("the rules that pick who gets a message")
		.addHelpText("after", AUDIENCE_HELP);
	audience
		.command("check <file>")
		.description("say in words whom a rule picks")
		.option("--locale <code>", "the language to say it in", localeArgument, "en")
		.action((file: string, { locale }: { locale: Locale }) =>
			orExplain(async () => print(told(await readRule(file), readLanguage().texts, locale))),
		);
	audience
		.command("count")
		.description("count whom a message would reach")
		.argument("<audience>", "a file, or the name of one that is kept")
		.addOption(new Option("--topic <topic>", "what the message is about").choices(TOPICS).makeOptionMandatory())
		.addHelpText("after", COUNT_HELP)
		.action((source: string, { topic }: { topic: Topic }) =>
			orExplain(async () => {
				const given = AUDIENCE_NAME.test(source) ? undefined : await readRule(source);
				await withDatabase(readConfig(process.env), async (database) => {
					const rule = given ?? (await loadAudience(database.prisma, source)).rule;
					print(told(rule, readLanguage().texts, "en"));
					printCount(await countAudience(database, rule, topic, { now: Temporal.Now.instant() }));
				});
			}),
		);
	audience
		.command("save <name> <file>")
		.description("keep a rule under a name")
		.action((name: string, file: string) =>
			orExplain(async () => {
				const rule = await readRule(file);
				const { replaced } = await withDatabase(readConfig(process.env), (database) =>
					inTransaction(database, (tx) => saveAudience(tx, name, rule, OPERATOR, Temporal.Now.instant())),
				);
				print(`${replaced ? "Replaced" : "Kept"} ${name}: ${told(rule, readLanguage().texts, "en")}`);
			}),
		);
	audience
		.command("list")
		.description("the audiences that are kept")
		.action(() =>
			orExplain(async () => {
				const { texts } = readLanguage();
				const rows = await withDatabase(readConfig(process.env), ({ prisma }) => listAudiences(prisma));
				for (const { name, rule, createdBy, createdAt } of rows)
					print(`${name}  (${createdBy}, ${createdAt.toString().slice(0, 10)})\n  ${told(rule, texts, "en")}`);
				if (rows.length === 0) print("None yet. Keep one: npm run steward -- audience save NAME FILE");
			}),
		);
	return audience;
}
