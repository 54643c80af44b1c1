import { Command } from "commander";
import { audienceCommand } from "./cli/audience.ts";
import { auditCommand } from "./cli/audit.ts";
import { broadcastsCommand } from "./cli/broadcasts.ts";
import { casesCommand } from "./cli/cases.ts";
import { checkCommand } from "./cli/check.ts";
import { flowsCommand } from "./cli/flows.ts";
import { importCommand } from "./cli/import.ts";
import { keysCommand } from "./cli/keys.ts";
import { localesCommand } from "./cli/locales.ts";
import { placesCommand } from "./cli/places.ts";
import { playCommand } from "./cli/play.ts";
import { inviteCommand, staffCommand } from "./cli/staff.ts";
import { surveyCommand } from "./cli/survey.ts";

const EXAMPLES = `
Examples:
  npm run steward -- keys new                             make the keys before going live
  npm run steward -- play onboarding --locale my          meet the bot in Burmese, here
  npm run steward -- locales export --locale my --out my.csv
  npm run steward -- invite --role admin                  the first admin
  npm run steward -- import members.csv --dry-run         members from elsewhere
  npm run steward -- check --sms                          what each message costs as SMS

Each command explains itself: npm run steward -- locales import --help
The bot itself starts with \`npm start\`.`;

const program = new Command("npm run steward --")
	.description("Steward's commands for operators, translators and writers of conversations.")
	.addHelpText("after", EXAMPLES)
	.helpCommand(false)
	.showHelpAfterError("(add --help for what it takes)");

for (const command of [
	playCommand(),
	checkCommand(),
	flowsCommand(),
	localesCommand(),
	keysCommand(),
	auditCommand(),
	audienceCommand(),
	broadcastsCommand(),
	placesCommand(),
	importCommand(),
	inviteCommand(),
	staffCommand(),
	surveyCommand(),
	casesCommand(),
])
	program.addCommand(command);

await program.parseAsync();
