import { Command } from "commander";
import { registry } from "../../flows/index.ts";
import { writeLock } from "../checks/lock.ts";
import { pagesOf, writePages } from "../checks/pages.ts";
import { readLanguage } from "../texts.ts";
import { print } from "./output.ts";

const LOCK_HELP = `
test/steps.lock.json lists every step that ever shipped, because sessions that members left open
name them. Run this after adding a step, and commit the file. It never takes a step out: one that
you remove or rename needs a line in its flow's \`moved\`.`;

/** Draws the flows and writes down their steps. */
export function flowsCommand(): Command {
	const flows = new Command("flows").description("the conversations that the bot holds");
	flows
		.command("draw")
		.description("draw every flow into docs/flows")
		.action(() => {
			const pages = pagesOf(registry, readLanguage().texts);
			writePages(pages);
			print(`Wrote ${pages.size} pages into docs/flows.`);
		});
	flows
		.command("lock")
		.description("write new steps down in test/steps.lock.json")
		.addHelpText("after", LOCK_HELP)
		.action(() => print(`test/steps.lock.json holds ${writeLock(registry.flows)} steps.`));
	return flows;
}
