import type { Config } from "../config.ts";
import type { Log } from "../core/log.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { startEmbeddedPostgres } from "../store/embedded/index.ts";
import { migrate } from "../store/migrate.ts";

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Opens the database that the settings name, or the embedded one, for as long as `use` takes. */
export async function withDatabase<T>(
	{ DATABASE_URL, DATA_DIR }: Config,
	use: (database: Database) => Promise<T>,
): Promise<T> {
	const embedded =
		DATABASE_URL === undefined ? await startEmbeddedPostgres({ dataDir: DATA_DIR, log: silent }) : undefined;
	try {
		const url = DATABASE_URL ?? embedded?.url ?? "";
		// A server of one's own is brought up to date by Steward's next start, not in passing by a look at it.
		if (embedded) await migrate(url);
		const database = openDatabase(url, silent);
		try {
			return await use(database);
		} finally {
			await database.close();
		}
	} finally {
		await embedded?.release();
	}
}
