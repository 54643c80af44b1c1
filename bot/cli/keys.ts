import { readFile, rename, writeFile } from "node:fs/promises";
import { Command } from "commander";
import { type Config, readConfig } from "../config.ts";
import { StewardError } from "../core/errors.ts";
import { keysPath } from "../keys-file.ts";
import type { Database } from "../store/database.ts";
import { createKeyring, newKeys, withNewKey } from "../store/keys.ts";
import { rotateKeys } from "../store/rotate.ts";
import { orExplain, print } from "./output.ts";
import { withDatabase } from "./store.ts";

const AFTER_NEW = `
Set it as STEWARD_KEYS, and keep a copy where you keep your most precious things: without it
nothing of the members can be read again, and nobody can help.`;

const ROTATE_HELP = `
What happens depends on where the keys are:

  STEWARD_KEYS is not set (practice): a new key is added to DATA_DIR/keys, and everything is
  sealed again with it. Stop Steward first, and start it again afterwards.

  STEWARD_KEYS is set, and everything is sealed with its last key: prints the value with a new
  key at the end. Set it, start every Steward process again, then run this command once more.

  STEWARD_KEYS is set, and something is still sealed with an older key: seals it again with the
  last one. Afterwards the older keys (not "index") may be taken out, and backups made before
  can only be read with the old value: keep it as long as you keep them.

It may be interrupted and run again, and everything keeps its place.`;

async function reseal(database: Database, keys: string): Promise<number> {
	const at = Temporal.Now.instant();
	let told = 0;
	const { resealed } = await rotateKeys(database, createKeyring(keys), at, (table, count) => {
		if (count > told) print(`  ${table}: ${count} so far`);
		told = count;
	});
	return resealed;
}

async function readKeys(dataDir: string): Promise<string> {
	try {
		return (await readFile(keysPath(dataDir), "utf8")).trim();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
		throw new StewardError(
			"keys.none",
			`There are no keys in ${keysPath(dataDir)} yet.`,
			"Start Steward once, which makes them, or set DATA_DIR or STEWARD_KEYS to the ones you mean.",
			{ cause },
		);
	}
}

/** Adds a key to the file, which is never half written, and seals everything with it. */
async function rotateOwn({ DATA_DIR }: Config, database: Database): Promise<void> {
	const keys = withNewKey(await readKeys(DATA_DIR));
	const path = keysPath(DATA_DIR);
	await writeFile(`${path}.new`, keys, { mode: 0o600 });
	await rename(`${path}.new`, path);
	const resealed = await reseal(database, keys);
	print(`Sealed again with ${createKeyring(keys).active}: ${resealed} values. Start Steward again.`);
}

async function rotateGiven(keys: string, database: Database): Promise<void> {
	const resealed = await reseal(database, keys);
	if (resealed > 0) {
		print(`Sealed again with ${createKeyring(keys).active}: ${resealed} values. Older keys may be taken out now.`);
		return;
	}
	print("Everything is sealed with the last key. To change to a new one, set STEWARD_KEYS to this, start every");
	print("Steward process again, and run this command once more:\n");
	print(withNewKey(keys));
}

/** Makes and changes the keys that seal what is held of members. */
export function keysCommand(): Command {
	const keys = new Command("keys").description("the keys that seal what is held of members");
	keys
		.command("new")
		.description("print fresh keys, the value for STEWARD_KEYS")
		.addHelpText("after", AFTER_NEW)
		.action(() => print(newKeys()));
	keys
		.command("rotate")
		.description("change to a new key, and seal everything again")
		.addHelpText("after", ROTATE_HELP)
		.action(() =>
			orExplain(async () => {
				const config = readConfig(process.env);
				const { STEWARD_KEYS } = config;
				await withDatabase(config, (database) =>
					STEWARD_KEYS === undefined ? rotateOwn(config, database) : rotateGiven(STEWARD_KEYS, database),
				);
			}),
		);
	return keys;
}
