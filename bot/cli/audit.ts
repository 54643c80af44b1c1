import { Command } from "commander";
import { readConfig } from "../config.ts";
import { StewardError } from "../core/errors.ts";
import { verifyAudit } from "../store/audit.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const VERIFY_HELP = `
Each entry of the audit log is sealed over the one before it. This command walks the whole chain,
and names the first entry that was changed, removed or put in between.`;

/** Proves that nobody has rewritten the audit log. */
export function auditCommand(): Command {
	const audit = new Command("audit").description("the log of what staff and operators did");
	audit
		.command("verify")
		.description("prove that no entry was changed, removed or put in between")
		.addHelpText("after", VERIFY_HELP)
		.action(() =>
			orExplain(async () => {
				const { entries, brokenAt } = await withDatabase(readConfig(process.env), verifyAudit);
				if (brokenAt !== undefined)
					throw new StewardError(
						"audit.broken",
						`The audit log does not hold: entry ${brokenAt} is not what was written. ${entries} before it hold.`,
						"Keep the database as it is, find out who could write to it, and compare it with a backup.",
					);
				print(`The audit log holds: ${entries} entries.`);
			}),
		);
	return audit;
}
