import { Command } from "commander";
import { registry } from "../../flows/index.ts";
import { checkFlows } from "../checks/flows.ts";
import { gatherFacts } from "../checks/gather.ts";
import { checkLocales, checkTypes } from "../checks/locales.ts";
import { checkPages, pagesOf } from "../checks/pages.ts";
import { hasErrors, reportProblems, reportSms } from "../checks/report.ts";
import { checkFlow } from "../core/check.ts";
import { smsCosts } from "../core/check-sms.ts";
import { surveyFlow } from "../core/survey-flow.ts";
import { shippedSurveys } from "../surveys/file.ts";
import { CHANNEL_LIMITS } from "./limits.ts";
import { print } from "./output.ts";
import { reserved } from "./reserved.ts";

const HELP = `
Proves that every flow can be walked to its end and said in every language on every channel, that
no text asks for a word that a provider keeps for itself, that the translations are made of the
same parts as the English, that the words members may send mean one thing each, and that the
drawings and types are as the flows and texts are. Errors fail; warnings are for you to judge.

\`npm run check\` does this and everything else that can be proved without running the bot.`;

/** Checks flows and texts. */
export function checkCommand(): Command {
	return new Command("check")
		.description("check every flow and every language")
		.option("--sms", "also show what each message costs as SMS, in segments, in each language")
		.addHelpText("after", HELP)
		.action(({ sms }: { sms?: boolean }) => {
			const facts = gatherFacts(CHANNEL_LIMITS);
			const surveys = shippedSurveys(reserved()).map(surveyFlow);
			const problems = [
				...checkFlows(registry, facts),
				...surveys.flatMap((flow) => checkFlow(flow, facts)),
				...checkLocales(),
				...checkTypes(),
				...checkPages(pagesOf(registry, facts.texts)),
			];
			if (problems.length > 0) print(reportProblems(problems));
			if (sms) print(reportSms([...registry.flows.values(), ...surveys].flatMap((flow) => smsCosts(flow, facts))));
			if (hasErrors(problems)) process.exitCode = 1;
			else print("Every flow and every language holds.");
		});
}
