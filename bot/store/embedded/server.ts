import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StewardError } from "../../core/errors.ts";
import type { Log } from "../../core/log.ts";
import { chooseAccount, give } from "./account.ts";
import { installedBinaries, isCode, prepareBinaries } from "./binaries.ts";
import { clusterMajor, createCluster, removeHalfMade } from "./cluster.ts";
import { freePort, launch } from "./launch.ts";
import type { Layout } from "./layout.ts";
import { exists, isServer, readPidFile, serverProcesses } from "./postmaster.ts";
import { POLL_MS, untilReady } from "./ready.ts";
import { here, readState, writeState } from "./state.ts";

/** Longest start, in milliseconds: after a crash up to `max_wal_size` is replayed first, slow on a small disk. */
const START_LIMIT_MS = 120_000;
/** Longest orderly stop, in milliseconds; then it stops at once, and replays at the next start. */
const STOP_LIMIT_MS = 60_000;
/** Longest stop at once. */
const QUIT_LIMIT_MS = 5_000;
/** Most tries to start: each ends a different way, a port taken meanwhile or a process left over. */
const MAX_TRIES = 5;

/** What a server is started with. */
export interface ServerOptions {
	readonly layout: Layout;
	readonly log: Log;
	/** Settings beside or instead of ours. */
	readonly settings: Readonly<Record<string, string>>;
	/** The folder with `bin`, `lib` and `share`; undefined: the npm package's. */
	readonly native: string | undefined;
	/** True when another living process uses the server. */
	readonly shared: boolean;
}

/** Adopts the server that runs on this folder, or starts one, and returns the URL. Call inside the gate only. */
export async function ensureServer(options: ServerOptions): Promise<string> {
	const { layout, log } = options;
	const native = options.native ?? installedBinaries();
	const began = performance.now();
	const limit = began + START_LIMIT_MS;
	const adopted = await untilReady(layout, limit);
	const url = adopted ?? (await startServer(options, native, limit));
	log.info(
		{ port: Number(new URL(url).port), ms: Math.round(performance.now() - began) },
		adopted === undefined ? "database.started" : "database.adopted",
	);
	return url;
}

/** Stops the server if it runs: open transactions roll back, committed ones are kept. Call inside the gate only. */
export async function stopServer(layout: Layout, log: Log): Promise<void> {
	const file = await readPidFile(layout.data);
	if (file === undefined || !(await isServer(file.pid, layout.data))) return;
	const { pid } = file;
	// SIGINT is PostgreSQL's "fast" shutdown, SIGQUIT its "immediate" one.
	if (!(await signalAndWait(pid, "SIGINT", layout, STOP_LIMIT_MS))) {
		log.warn({ pid }, "database.stop-slow");
		if (!(await signalAndWait(pid, "SIGQUIT", layout, QUIT_LIMIT_MS))) {
			throw new StewardError(
				"database.stop-failed",
				`the embedded database (process ${pid}) does not stop`,
				`See ${layout.log}; nothing is lost if you end the process by force.`,
			);
		}
	}
	log.info({ pid }, "database.stopped");
}

async function signalAndWait(pid: number, signal: "SIGINT" | "SIGQUIT", layout: Layout, ms: number): Promise<boolean> {
	const limit = performance.now() + ms;
	send(pid, signal);
	while (await isServer(pid, layout.data)) {
		if (performance.now() > limit) return false;
		await sleep(POLL_MS);
	}
	return true;
}

function send(pid: number, signal: "SIGINT" | "SIGQUIT"): void {
	try {
		process.kill(pid, signal);
	} catch (error) {
		// It has just ended.
		if (!isCode(error, "ESRCH")) throw error;
	}
}

async function startServer(options: ServerOptions, native: string, limit: number): Promise<string> {
	const { layout, log, settings } = options;
	const place = await here();
	const last = await readState(layout);
	if (options.shared && last !== undefined && last.place !== place) {
		// Starting a second server on the same files would destroy them, and PostgreSQL cannot notice from here.
		throw new StewardError(
			"database.in-use-elsewhere",
			"another machine or container uses the embedded database in this DATA_DIR",
			"Set DATABASE_URL to one PostgreSQL server for all of them, or give each its own DATA_DIR.",
		);
	}

	const binaries = await prepareBinaries(native, layout.links);
	const { account, major } = await chooseAccount(layout, binaries);
	const present = await clusterMajor(layout);
	if (present === undefined) {
		await createCluster({ layout, account, binaries, sync: settings.fsync !== "off" });
	} else if (present !== major) {
		throw new StewardError(
			"database.other-major",
			`the embedded database in DATA_DIR is of PostgreSQL ${present}, and this Steward brings PostgreSQL ${major}`,
			`Run a PostgreSQL ${present} server on a copy of ${layout.data}, dump it, and restore the dump into an empty DATA_DIR or a server in DATABASE_URL.`,
		);
	}
	await removeHalfMade(layout);
	await removeForeignPidFile(layout, log);

	let why = "";
	let wanted = last?.port ?? 0;
	for (let attempt = 0; attempt < MAX_TRIES && performance.now() < limit; attempt++) {
		const port = await freePort(wanted);
		await writeState(layout, { port, place });
		const started = await launch({ layout, account, binaries, port, settings }, limit);
		if ("url" in started) {
			await give(layout, account, "shallow");
			return started.url;
		}
		why = started.why;
		if (/shared memory block/.test(why)) await endLeftovers(layout, log);
		else if (/lock file/.test(why)) {
			// Started by a process that was killed before its server had said that it is there.
			const url = await untilReady(layout, limit);
			if (url !== undefined) return url;
		} else if (/could not (bind|create any TCP)/.test(why)) wanted = 0;
		else break;
	}
	throw new StewardError(
		"database.start-failed",
		`the embedded database did not start: ${why}`,
		`See the end of ${layout.log}, or set DATABASE_URL to another PostgreSQL server.`,
	);
}

/**
 * PostgreSQL removes the `postmaster.pid` of a dead server itself, and refuses to start while anything has that id:
 * a zombie that nobody collects, or a process that got the id later, as is usual in containers.
 */
async function removeForeignPidFile(layout: Layout, log: Log): Promise<void> {
	const file = await readPidFile(layout.data);
	if (file === undefined || !exists(file.pid) || (await isServer(file.pid, layout.data))) return;
	await rm(join(layout.data, "postmaster.pid"), { force: true });
	log.warn({ pid: file.pid }, "database.stale-pid-file");
}

/** Ends what a killed postmaster left behind; their transactions were lost with it, none was acknowledged. */
async function endLeftovers(layout: Layout, log: Log): Promise<void> {
	const pids = await serverProcesses(layout.data);
	log.warn({ processes: pids.length }, "database.leftover-processes");
	for (const pid of pids) await signalAndWait(pid, "SIGQUIT", layout, QUIT_LIMIT_MS);
	// None found: it is ending by itself.
	if (pids.length === 0) await sleep(POLL_MS * 10);
}
