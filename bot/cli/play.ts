import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { runTerminal } from "../../adapters/terminal/index.ts";
import { SPECIAL_LINES } from "../../adapters/terminal/parse.ts";
import { registry } from "../../flows/index.ts";
import type { ChannelName } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import { headerOf, Play } from "../play.ts";
import { readLanguage } from "../texts.ts";
import { channelArgument, localeArgument } from "./arguments.ts";
import { CHANNEL_LIMITS } from "./limits.ts";
import { orExplain } from "./output.ts";

const HELP = `
Nothing is stored and nothing is sent. BOT> is what a member would read, DO> what would be done
beside it. Type what a member would type; a few lines are special:

${SPECIAL_LINES.map(([line, meaning]) => `  ${line.padEnd(18)}${meaning}`).join("\n")}
Press Ctrl+D to leave. Lines can be piped in, too:
  printf '1\\n1 3\\nRosa\\n' | npm run --silent steward -- play onboarding --locale es

Flows: ${[...registry.flows.keys()].join(", ")}.`;

interface Options {
	readonly locale: Locale;
	readonly channel: ChannelName;
	readonly record?: string;
}

async function play(flow: string, { locale, channel, record }: Options): Promise<void> {
	if (!registry.flows.has(flow))
		throw new StewardError(
			"play.no-such-flow",
			`There is no flow "${flow}".`,
			`Choose one of ${[...registry.flows.keys()].join(", ")}.`,
		);
	const scene = { flow, locale, channel };
	const stage = new Play(scene, { language: readLanguage(), registry, limits: CHANNEL_LIMITS[channel] });
	const transcript = await runTerminal({ input: process.stdin, write: (text) => process.stdout.write(text) }, stage);
	if (record === undefined) return;
	await writeFile(record, headerOf(scene) + transcript);
	process.stdout.write(`Wrote ${record}.\n`);
}

/** Plays a flow in the terminal. */
export function playCommand(): Command {
	return new Command("play")
		.description("talk to a flow here, with the real engine and nothing behind it")
		.argument("<flow>", "which flow; its name is in the list below")
		.option("--locale <code>", "the member's language", localeArgument, "en")
		.option("--channel <name>", "the channel whose look and limits are used", channelArgument, "sms")
		.option("--record <file>", "write the transcript to a file, as test/golden keeps it")
		.addHelpText("after", HELP)
		.action((flow: string, options: Options) => orExplain(() => play(flow, options)));
}
