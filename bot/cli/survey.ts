import { Command } from "commander";
import { runTerminal } from "../../adapters/terminal/index.ts";
import { SPECIAL_LINES } from "../../adapters/terminal/parse.ts";
import { registry } from "../../flows/index.ts";
import { gatherFacts } from "../checks/gather.ts";
import { columns, hasErrors, reportProblems, reportSms } from "../checks/report.ts";
import { readConfig } from "../config.ts";
import type { Rule } from "../core/audience.ts";
import type { ChannelName } from "../core/channel.ts";
import { checkFlow } from "../core/check.ts";
import { smsCosts } from "../core/check-sms.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import type { Survey } from "../core/survey.ts";
import { surveyFlow } from "../core/survey-flow.ts";
import { isCounted } from "../core/tally.ts";
import { Play } from "../play.ts";
import { loadAudience } from "../store/audience.ts";
import { closeSurvey, listSurveys, publishSurvey } from "../store/surveys.ts";
import { inTransaction } from "../store/unit.ts";
import { readSurveyFile } from "../surveys/file.ts";
import { createSurveyFlows } from "../surveys/flows.ts";
import { readLanguage } from "../texts.ts";
import { channelArgument, localeArgument } from "./arguments.ts";
import { CHANNEL_LIMITS } from "./limits.ts";
import { orExplain, print } from "./output.ts";
import { reserved } from "./reserved.ts";
import { withDatabase } from "./store.ts";
import { surveyExportCommand, surveyReleaseCommand } from "./survey-export.ts";

const HELP = `
A survey is a file; surveys/feedback.yaml is one, with comments.

  npm run steward -- survey check surveys/feedback.yaml
  npm run steward -- survey play surveys/feedback.yaml --locale es
  npm run steward -- survey publish surveys/feedback.yaml
  npm run steward -- survey publish mine.yaml --audience us-trainings
  npm run steward -- survey publish mine.yaml --came ab2c        for those who came to the training or session ab2c

Members find it with LISTEN, in any language. To change a text or a question, raise \`version\` and publish again:
responses under way go on with the version that they began.`;

const REMEDY = "Let one option of a question for several decide, or a number at which a band begins.";

const act = () => ({ actor: "operator", at: Temporal.Now.instant() });

const read = (file: string): Survey => readSurveyFile(file, reserved());

/** What the checks of flows find in a survey; the words round it are Steward's own, and are checked with its flows. */
function problemsOf(survey: Survey) {
	return checkFlow(surveyFlow(survey), gatherFacts(CHANNEL_LIMITS)).filter(
		({ code }) => code !== "flow.missing-message",
	);
}

function check(file: string, { sms }: { readonly sms?: boolean }): void {
	const survey = read(file);
	const problems = problemsOf(survey);
	if (problems.length > 0) print(reportProblems(problems));
	if (sms) print(reportSms(smsCosts(surveyFlow(survey), gatherFacts(CHANNEL_LIMITS))));
	for (const question of survey.questions)
		if (!isCounted(survey, question))
			print(
				`${question.name}: of its results none can be shown, since no table tells of how many it was asked. ${REMEDY}`,
			);
	if (hasErrors(problems)) process.exitCode = 1;
	else print(`${survey.id}, version ${survey.version}: ${survey.questions.length} questions, all of them hold.`);
}

async function publish(file: string, { audience, came }: { audience?: string; came?: string }): Promise<void> {
	const survey = read(file);
	const problems = problemsOf(survey);
	if (hasErrors(problems))
		throw new StewardError(
			"survey.fails",
			`${file} cannot be asked:\n${reportProblems(problems)}`,
			"Mend what is listed.",
		);
	const fresh = await withDatabase(readConfig(process.env), (database) =>
		inTransaction(database, async (tx) => {
			const training = came === undefined ? null : await tx.training.findUnique({ where: { tag: came } });
			if (training === null && came !== undefined)
				throw new StewardError("survey.no-training", `There is no training ${came}.`, "Give a training's tag.");
			const rules: Rule[] = [
				...(audience === undefined ? [] : [(await loadAudience(tx, audience)).rule]),
				...(came === undefined ? [] : [{ training: { status: ["attended" as const], training: came } }]),
			];
			const [rule] = rules;
			return publishSurvey(
				tx,
				survey,
				{
					...(rule ? { rule: rules.length > 1 ? { all: rules } : rule } : {}),
					...(training ? { trainingId: training.id } : {}),
				},
				act(),
			);
		}),
	);
	print(
		fresh
			? `${survey.id}, version ${survey.version}, is published: members find it with LISTEN.`
			: `${survey.id}, version ${survey.version}, was published before, exactly so.`,
	);
}

async function list(): Promise<void> {
	const rows = await withDatabase(readConfig(process.env), ({ prisma }) => listSurveys(prisma));
	print(
		rows.length === 0
			? "None yet: npm run steward -- survey publish surveys/feedback.yaml"
			: columns(
					rows.map(({ survey, version, state, title, begun, complete }) => [
						survey,
						`${version}`,
						state,
						`${complete} complete of ${begun} begun`,
						title,
					]),
				),
	);
}

async function close(id: string): Promise<void> {
	const done = await withDatabase(readConfig(process.env), (database) =>
		inTransaction(database, (tx) => closeSurvey(tx, id, act())),
	);
	if (!done)
		throw new StewardError(
			"survey.not-open",
			`No survey ${id} is open.`,
			"See them with `npm run steward -- survey list`.",
		);
	print(`${id} is closed: nobody can begin it; who has begun may finish.`);
}

async function play(file: string, { locale, channel }: { locale: Locale; channel: ChannelName }): Promise<void> {
	const surveys = createSurveyFlows(registry.flows);
	const flow = surveys.add(read(file));
	const parts = {
		language: readLanguage(),
		registry: { ...registry, flows: surveys.flows },
		limits: CHANNEL_LIMITS[channel],
	};
	await runTerminal(
		{ input: process.stdin, write: (text) => process.stdout.write(text) },
		new Play({ flow, locale, channel }, parts),
	);
}

/** Surveys: reads, shows, publishes and closes them. */
export function surveyCommand(): Command {
	const survey = new Command("survey")
		.description("surveys, also called listening sessions")
		.addHelpText("after", HELP);
	survey
		.command("check <file>")
		.description("say what is wrong in a survey's file")
		.option("--sms", "also show what each question costs as SMS, in segments")
		.action((file: string, options: { sms?: boolean }) => orExplain(async () => check(file, options)));
	survey
		.command("publish <file>")
		.description("open a survey to members")
		.option("--audience <name>", "only to an audience that is kept under a name")
		.option("--came <tag>", "only to those who came to a training or a live session")
		.action((file: string, options: { audience?: string; came?: string }) => orExplain(() => publish(file, options)));
	survey
		.command("list")
		.description("every survey, and how many answered")
		.action(() => orExplain(list));
	survey
		.command("close <id>")
		.description("let nobody begin it any more")
		.action((id: string) => orExplain(() => close(id)));
	survey
		.command("play <file>")
		.description("answer a survey here, with nothing behind it")
		.option("--locale <code>", "the member's language", localeArgument, "en")
		.option("--channel <name>", "the channel whose look and limits are used", channelArgument, "sms")
		.addHelpText("after", `\n${SPECIAL_LINES.map(([line, meaning]) => `  ${line.padEnd(18)}${meaning}`).join("\n")}`)
		.action((file: string, options: { locale: Locale; channel: ChannelName }) => orExplain(() => play(file, options)));
	survey.addCommand(surveyReleaseCommand());
	survey.addCommand(surveyExportCommand());
	return survey;
}
