import { Command, Option } from "commander";
import { readConfig } from "../config.ts";
import { StewardError } from "../core/errors.ts";
import { ROLES, type Role } from "../core/profile.ts";
import { machineIds } from "../ids.ts";
import { readOrMakeKeys } from "../keys-file.ts";
import { dismiss, listStaff, makeInvitation } from "../store/invitations.ts";
import { createKeyring } from "../store/keys.ts";
import { inTransaction } from "../store/unit.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const INVITE_HELP = `
Prints a code. The person sends it to the bot on any channel within seven days, says their name, and has the role.
Admins invite further people themselves, by the word INVITE in a chat with the bot.`;

/** The name that the audit log has for whoever works at the terminal. */
const OPERATOR = "operator";

/** Invites a person to the staff; the first admin joins this way. */
export function inviteCommand(): Command {
	return new Command("invite")
		.description("invite a person to the staff")
		.addOption(new Option("--role <role>", "what they may do").choices(ROLES.slice(1)).makeOptionMandatory())
		.addHelpText("after", INVITE_HELP)
		.action(({ role }: { role: Role }) =>
			orExplain(async () => {
				const config = readConfig(process.env);
				const keys = createKeyring(config.STEWARD_KEYS ?? (await readOrMakeKeys(config.DATA_DIR)));
				const code = await withDatabase(config, (database) =>
					inTransaction(database, (tx) => makeInvitation(tx, keys, machineIds, role, OPERATOR, Temporal.Now.instant())),
				);
				print(`${code}\n\nWho sends this code to the bot within seven days is ${role}. It works once.`);
			}),
		);
}

/** Who works for the union, and the end of it. */
export function staffCommand(): Command {
	const staff = new Command("staff").description("who works for the union");
	staff
		.command("list")
		.description("everyone on the staff, by pseudonym")
		.action(() =>
			orExplain(async () => {
				const rows = await withDatabase(readConfig(process.env), ({ prisma }) => listStaff(prisma));
				for (const { pseudonym, role } of rows) print(`${role.padEnd(10)} ${pseudonym}`);
				if (rows.length === 0) print("Nobody yet. Invite the first: npm run steward -- invite --role admin");
			}),
		);
	staff
		.command("dismiss <pseudonym>")
		.description('take the role back: npm run steward -- staff dismiss "Blue Heron 42"')
		.action((pseudonym: string) =>
			orExplain(async () => {
				const done = await withDatabase(readConfig(process.env), (database) =>
					inTransaction(database, (tx) => dismiss(tx, pseudonym, OPERATOR, Temporal.Now.instant())),
				);
				if (!done)
					throw new StewardError(
						"staff.unknown",
						`Nobody on the staff is called ${pseudonym}.`,
						"See the names with `npm run steward -- staff list`.",
					);
				print(`${pseudonym} is a member like any other now.`);
			}),
		);
	return staff;
}
