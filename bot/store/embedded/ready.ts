import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StewardError } from "../../core/errors.ts";
import { STEWARD } from "./cluster.ts";
import type { Layout } from "./layout.ts";
import { isServer, readPidFile } from "./postmaster.ts";

/** How often a file or a process is looked at while waiting for it, in milliseconds. */
export const POLL_MS = 15;

/** Longest wait for one connection, in milliseconds. */
const CONNECT_LIMIT_MS = 5_000;

/**
 * The URL of the server on this folder as soon as it takes connections; undefined when none runs. `limit` is a
 * reading of `performance.now()`. Throws `database.no-answer` and `database.login-refused`.
 */
export async function untilReady(layout: Layout, limit: number): Promise<string | undefined> {
	for (;;) {
		const file = await readPidFile(layout.data);
		if (file === undefined || !(await isServer(file.pid, layout.data))) return undefined;
		if (file.ready) {
			const url = `postgresql://${STEWARD}:${await readPassword(layout)}@127.0.0.1:${file.port}/${STEWARD}`;
			if (await connects(url, layout)) return url;
		}
		if (performance.now() > limit) {
			throw new StewardError(
				"database.no-answer",
				`the embedded database (process ${file.pid}) runs and does not take connections`,
				`See ${layout.log}; if it is replaying what it did before a crash, wait and start Steward again.`,
			);
		}
		await sleep(POLL_MS);
	}
}

async function readPassword(layout: Layout): Promise<string> {
	try {
		return encodeURIComponent((await readFile(layout.password, "utf8")).trim());
	} catch (cause) {
		throw refused(layout, cause);
	}
}

function refused(layout: Layout, cause: unknown): StewardError {
	return new StewardError(
		"database.login-refused",
		"the password of the embedded database is missing or not the right one",
		`Put back the file ${layout.password} that belongs to this cluster, or set DATABASE_URL.`,
		{ cause },
	);
}

/** SQLSTATEs (PostgreSQL's appendix A) that say: this server will never let us in. */
const NEVER = new Set(["28P01", "28000", "3D000"]);
/** SQLSTATE `too_many_connections`: it works, and is full. */
const FULL = "53300";

async function connects(connectionString: string, layout: Layout): Promise<boolean> {
	const client = new pg.Client({ connectionString, ssl: false, connectionTimeoutMillis: CONNECT_LIMIT_MS });
	let failure: unknown;
	client.on("error", (error) => {
		failure = error;
	});
	try {
		await client.connect();
		return failure === undefined;
	} catch (error) {
		const state = error instanceof Error && "code" in error ? String(error.code) : "";
		if (state === FULL) return true;
		if (NEVER.has(state)) throw refused(layout, error);
		return false;
	} finally {
		await client.end();
	}
}
