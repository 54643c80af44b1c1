import { Argument, Command } from "commander";
import { readConfig } from "../config.ts";
import { CHANNEL_NAMES } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import type { Locale } from "../core/locale.ts";
import { machineIds } from "../ids.ts";
import { addPlace, listPlaces, removePlace } from "../store/places.ts";
import { inTransaction } from "../store/unit.ts";
import { localeArgument } from "./arguments.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

/** The channels that have places which several people read. */
const WITH_PLACES = ["slack", "discord"] as const;

/** What an address of each looks like. Source: Slack's conversation ids, Discord's snowflakes. */
const ADDRESS = { slack: /^[CG][A-Z0-9]{4,}$/, discord: /^\d{17,20}$/ } as const;

const HELP = `
A place is a channel of Slack or Discord in which alerts can be posted too, in one language.

  npm run steward -- places add slack C0HALL "Volunteers' hall" --language en
  npm run steward -- places add discord 112233445566778899 "La sala" --language es

Slack: invite the bot to the channel; its id stands at the end of the channel's details.
Discord: give the bot the right to write there; copy the channel's id in developer mode.`;

const act = () => ({ actor: "operator", at: Temporal.Now.instant() });

/** The channels that alerts are posted in. */
export function placesCommand(): Command {
	const places = new Command("places").description("channels of Slack and Discord that alerts are posted in");
	places
		.command("add")
		.description("add a channel, or rename one")
		.addArgument(new Argument("<channel>", "where it is").choices(WITH_PLACES))
		.argument("<address>", "its id there")
		.argument("<name>", "what organizers call it")
		.requiredOption("--language <code>", "the language that is posted there", localeArgument)
		.addHelpText("after", HELP)
		.action(
			(channel: (typeof WITH_PLACES)[number], address: string, name: string, { language }: { language: Locale }) =>
				orExplain(async () => {
					if (!ADDRESS[channel].test(address))
						throw new StewardError(
							"places.bad-address",
							`${address} is no channel's id of ${CHANNEL_NAMES[channel]}.`,
							channel === "slack" ? "It looks like C0123ABCD." : "It is a number of 17 to 20 digits.",
						);
					if (name.trim() === "")
						throw new StewardError("places.no-name", "The name is empty.", "Say what organizers call it.");
					const place = { channel, address, name: name.trim(), locale: language };
					const id = await withDatabase(readConfig(process.env), (database) =>
						inTransaction(database, (tx) => addPlace(tx, machineIds, place, act())),
					);
					print(`${id}: organizers can choose "${name.trim()}" for their alerts now.`);
				}),
		);
	places
		.command("list")
		.description("every place")
		.action(() =>
			orExplain(async () => {
				const rows = await withDatabase(readConfig(process.env), ({ prisma }) => listPlaces(prisma));
				for (const { id, channel, address, name, locale } of rows)
					print(`${id}  ${channel.padEnd(8)} ${address.padEnd(20)} ${locale}  ${name}`);
				if (rows.length === 0)
					print('None yet. Add one: npm run steward -- places add slack C0HALL "Hall" --language en');
			}),
		);
	places
		.command("remove <id>")
		.description("remove a place: nothing more is posted there")
		.action((id: string) =>
			orExplain(async () => {
				const done = await withDatabase(readConfig(process.env), (database) =>
					inTransaction(database, (tx) => removePlace(tx, id, act())),
				);
				if (!done)
					throw new StewardError(
						"places.unknown",
						`There is no place ${id}.`,
						"See the ids with `npm run steward -- places list`.",
					);
				print("Removed.");
			}),
		);
	return places;
}
