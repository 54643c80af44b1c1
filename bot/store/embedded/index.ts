import { mkdir } from "node:fs/promises";
import { StewardError } from "../../core/errors.ts";
import type { Log } from "../../core/log.ts";
import { layoutOf } from "./layout.ts";
import { ensureServer, stopServer } from "./server.ts";
import { inUse, takeSeat, throughGate } from "./users.ts";

/** What the embedded database needs. */
export interface EmbeddedOptions {
	/** The DATA_DIR; made when absent. The database lies under its `postgres`. */
	readonly dataDir: string;
	readonly log: Log;
	/** PostgreSQL settings beside or instead of ours, such as `fsync: "off"` in tests; a running server keeps its own. */
	readonly settings?: Readonly<Record<string, string>>;
	/** A folder with PostgreSQL's `bin`, `lib` and `share`; absent: the npm package's for this platform. */
	readonly native?: string;
}

/** This process's use of the embedded database. */
export interface EmbeddedPostgres {
	/** `postgresql://steward:…@127.0.0.1:PORT/steward`. Holds the password: never log it. */
	readonly url: string;
	/**
	 * Ends this use, and stops the server when nobody else uses it; resolves when that is done. Close every
	 * connection first. A second call does nothing. A process that dies without it leaves the server running, and
	 * the next user adopts it. Throws `database.stop-failed`.
	 */
	release(): Promise<void>;
}

/**
 * Adopts the native PostgreSQL that runs on this folder, or starts one: made at the first start, on a random
 * loopback port, as durable as PostgreSQL is. Any number of processes on one machine may share it.
 *
 * Throws a `StewardError`: `database.no-binaries`, `.no-account`, `.other-major`, `.in-use-elsewhere`,
 * `.init-failed`, `.start-failed`, `.no-answer`, `.login-refused` or `.busy`.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
	const { log, settings = {}, native } = options;
	const layout = layoutOf(options.dataDir);
	try {
		// Others may pass through, because the server may have to run as another account; its own folder is closed.
		await mkdir(layout.root, { recursive: true, mode: 0o711 });
		return await throughGate(layout, async () => {
			const shared = inUse(layout);
			const seat = takeSeat(layout);
			try {
				const url = await ensureServer({ layout, log, settings, native, shared });
				let leaving: Promise<void> | undefined;
				return {
					url,
					release() {
						leaving ??= throughGate(layout, async () => {
							if (seat.leave()) await stopServer(layout, log);
							else log.info({}, "database.left");
						});
						return leaving;
					},
				};
			} catch (error) {
				const alone = seat.leave();
				// One that is still replaying is left to it: stopped, it would begin again at every start.
				const replaying = error instanceof StewardError && error.code === "database.no-answer";
				if (alone && !replaying) await stopServer(layout, log);
				throw error;
			}
		});
	} catch (error) {
		if (error instanceof StewardError) throw error;
		throw new StewardError(
			"database.start-failed",
			"the embedded database did not start",
			`Make ${layout.root} a folder that the user running Steward owns, on a disk with room, or set DATABASE_URL.`,
			{ cause: error },
		);
	}
}
