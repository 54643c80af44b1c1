import { Command } from "commander";
import { columns } from "../checks/report.ts";
import { readConfig } from "../config.ts";
import { StewardError } from "../core/errors.ts";
import { render } from "../core/render.ts";
import { machineIds } from "../ids.ts";
import { readOrMakeKeys } from "../keys-file.ts";
import { answerCase, caseCode, closeCase, listCases, type OpenCase, reachOfCase, readCase } from "../store/care.ts";
import type { Transaction } from "../store/database.ts";
import { createKeyring } from "../store/keys.ts";
import { inTransaction } from "../store/unit.ts";
import { readLanguage } from "../texts.ts";
import { CHANNEL_LIMITS } from "./limits.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const HELP = `
A case is a member's request for a human: "I need help" under an alert, or yes to a volunteer after words of danger in
a survey. The staff are told that one waits, by its code and the member's pseudonym.

  npm run steward -- cases                                             which wait
  npm run steward -- cases read 1f3a9c20 --reason "I take this one"    what the member wrote
  npm run steward -- cases read 1f3a9c20 --address --reason "…"        and where they can be written to
  npm run steward -- cases answer 1f3a9c20 "I am Aysha, a volunteer. …" the bot writes it to them, where they last wrote
  npm run steward -- cases close 1f3a9c20                              when they have been helped

Whoever reads one stands in the audit log, with the reason. Say nothing of what you read to anybody who does not help.`;

const act = () => ({ actor: "operator", at: Temporal.Now.instant() });

/** The keys and the database of the settings. */
async function settings() {
	const config = readConfig(process.env);
	return { config, keys: createKeyring(config.STEWARD_KEYS ?? (await readOrMakeKeys(config.DATA_DIR))) };
}

const aboutOf = ({ broadcast }: OpenCase) =>
	broadcast === undefined ? "words of danger in a survey" : `alert ${broadcast}`;

async function list(): Promise<void> {
	const cases = await withDatabase(readConfig(process.env), ({ prisma }) => listCases(prisma));
	const rows = cases.map((each) => [
		caseCode(each.id),
		`${each.openedAt.toISOString().slice(0, 16).replace("T", " ")} UTC`,
		each.pseudonym ?? "(erased)",
		aboutOf(each),
		each.described ? "with words" : "without words",
	]);
	print(rows.length === 0 ? "No case waits." : columns(rows));
}

async function find(tx: Transaction, code: string): Promise<OpenCase> {
	const [found] = await listCases(tx, code);
	if (!found)
		throw new StewardError("case.none", `No open case is called ${code}.`, "See them with `npm run steward -- cases`.");
	return found;
}

async function read(code: string, { reason, address }: { reason: string; address?: true }): Promise<void> {
	if (reason.trim() === "")
		throw new StewardError("case.no-reason", "A case is read for a reason.", 'Give it: --reason "I take this one".');
	const { config, keys } = await settings();
	// Told once the log says so, for good.
	const { found, words, addresses } = await withDatabase(config, (database) =>
		inTransaction(database, async (tx) => {
			const found = await find(tx, code);
			const what = { id: found.id, reason: reason.trim(), reveal: address === true };
			return { found, ...(await readCase(tx, keys, what, act())) };
		}),
	);
	print(`${found.pseudonym ?? "(erased)"}, ${aboutOf(found)}:\n\n${words ?? "They wrote nothing more."}`);
	for (const each of addresses) print(`\n${each.channel} ${each.address}`);
}

async function answer(code: string, words: string): Promise<void> {
	if (words.trim() === "")
		throw new StewardError("case.no-words", "There is nothing to say.", "Give the words, in quotation marks.");
	const { config, keys } = await settings();
	await withDatabase(config, (database) =>
		inTransaction(database, async (tx) => {
			const { id } = await find(tx, code);
			const to = await reachOfCase(tx, keys, id);
			if (!to)
				throw new StewardError(
					"case.unreachable",
					"Nothing reaches this member: they blocked us, or left.",
					"Close the case.",
				);
			const prompt = { lines: [{ literal: words.trim() }], options: [], mode: "one" as const };
			const limits = CHANNEL_LIMITS[to.identity.channel];
			const messages = render(prompt, to.locale, limits, readLanguage().texts);
			await answerCase(tx, { keys, ids: machineIds }, { id, to, messages }, act());
		}),
	);
	print("It is on its way. What they answer comes to the bot, which does not understand it: say how to reach you.");
}

async function close(code: string): Promise<void> {
	await withDatabase(readConfig(process.env), (database) =>
		inTransaction(database, async (tx) => closeCase(tx, (await find(tx, code)).id, act())),
	);
	print(`${code} is closed.`);
}

/** Members who asked for a human. */
export function casesCommand(): Command {
	const cases = new Command("cases")
		.description("members who asked for a human")
		.addHelpText("after", HELP)
		.action(() => orExplain(list));
	cases
		.command("read <code>")
		.description("what the member wrote; it stands in the audit log")
		.requiredOption("--reason <words>", "why you read it")
		.option("--address", "also where the member can be written to")
		.action((code: string, options: { reason: string; address?: true }) => orExplain(() => read(code, options)));
	cases
		.command("answer <code> <words>")
		.description("have the bot write to the member, where they last wrote")
		.action((code: string, words: string) => orExplain(() => answer(code, words)));
	cases
		.command("close <code>")
		.description("the member has been helped")
		.action((code: string) => orExplain(() => close(code)));
	return cases;
}
