import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { StewardError } from "../../core/errors.ts";
import { type Account, become } from "./account.ts";
import { type Binaries, isCode } from "./binaries.ts";
import type { Layout } from "./layout.ts";

/** The role and the database that Steward uses. The role is no superuser: it cannot read files or run programs. */
export const STEWARD = "steward";

/** The bootstrap superuser, for an operator only; it has the same password. */
const SUPERUSER = "postgres";

const TEMPORARY = "cluster.new-";
/** Age at which a half-made cluster is debris, in milliseconds: making one takes a second, a minute on a slow disk. */
const HALF_MADE_MS = 600_000;

/** How to make a cluster. */
export interface ClusterOptions {
	readonly layout: Layout;
	readonly account: Account;
	readonly binaries: Binaries;
	/** False leaves out flushing to disk, for tests. */
	readonly sync: boolean;
}

/** The major version of the cluster there is; undefined when there is none. */
export async function clusterMajor(layout: Layout): Promise<string | undefined> {
	try {
		return (await readFile(join(layout.data, "PG_VERSION"), "utf8")).trim();
	} catch (error) {
		if (isCode(error, "ENOENT")) return undefined;
		throw error;
	}
}

/** Removes what a killed `createCluster` left, once its programs have surely ended. Call inside the gate only. */
export async function removeHalfMade(layout: Layout): Promise<void> {
	for (const name of await readdir(layout.root)) {
		if (!name.startsWith(TEMPORARY)) continue;
		const path = join(layout.root, name);
		const ageMs = Date.now() - (await stat(path)).mtimeMs;
		if (ageMs > HALF_MADE_MS) await rm(path, { recursive: true, force: true });
	}
}

/**
 * Makes a cluster with Steward's role and database under another name, and renames it when it is complete and on
 * disk: a crash at any point leaves all of it or none. Throws `database.init-failed`.
 */
export async function createCluster(options: ClusterOptions): Promise<void> {
	const { layout, account, binaries, sync } = options;
	const folder = join(layout.root, TEMPORARY + randomBytes(4).toString("hex"));
	const data = join(folder, "data");
	const passwordFile = join(folder, "password");
	// No character that means something in a URL or in SQL.
	const password = randomBytes(32).toString("base64url");

	await mkdir(folder, { mode: 0o700 });
	await chmod(folder, 0o700);
	const file = await open(passwordFile, "wx", 0o600);
	try {
		await file.writeFile(password);
		await file.sync();
	} finally {
		await file.close();
	}
	if (account.owner !== undefined) {
		for (const path of [folder, passwordFile]) await chown(path, account.owner.uid, account.owner.gid);
	}

	await runProgram(options, binaries.initdb, [
		...["-D", data, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
		// PostgreSQL's own collation: the system's changes with the C library, which corrupts indexes.
		...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
		...["--no-instructions", ...(sync ? [] : ["--no-sync"])],
	]);
	await runProgram(
		options,
		binaries.postgres,
		// The single-user server: nobody else can connect before the password is set.
		[
			...["--single", "-D", data, "-c", "exit_on_error=on", "-c", "log_min_error_statement=panic"],
			...["-c", `fsync=${sync ? "on" : "off"}`, "-c", "log_checkpoints=off", SUPERUSER],
		],
		`CREATE ROLE ${STEWARD} LOGIN CREATEDB PASSWORD '${password}'\nCREATE DATABASE ${STEWARD} OWNER ${STEWARD}\n`,
	);
	if (sync) await syncFolder(folder);
	await rename(folder, layout.cluster);
	if (sync) await syncFolder(layout.root);
}

/** Makes the names in a folder durable: without it a power cut may undo a rename. */
async function syncFolder(path: string): Promise<void> {
	const folder = await open(path, "r");
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

async function runProgram(options: ClusterOptions, program: string, args: string[], input = ""): Promise<void> {
	const { account, binaries, layout } = options;
	const [command = "", ...rest] = [...account.prefix, program, ...args];
	// A file and not a pipe: if we are killed, the program ends in its own time and cleans up its shared memory.
	const log = await open(layout.log, "a", 0o600);
	try {
		const child = spawn(command, rest, {
			...become(account),
			cwd: "/",
			env: binaries.env,
			detached: true,
			stdio: ["pipe", log.fd, log.fd],
		});
		// It may end before it has read its input; then how it ended says more than the broken pipe.
		let cause: unknown;
		child.stdin?.on("error", (error) => {
			cause = error;
		});
		child.stdin?.end(input);
		const code = await new Promise<string>((resolve, reject) => {
			child.once("error", reject);
			child.once("close", (code, signal) => resolve(String(code ?? signal)));
		});
		if (code === "0") return;
		throw new StewardError(
			"database.init-failed",
			`the embedded database could not be made (exit ${code})`,
			`See the end of ${layout.log}; a full disk and a folder without write access are the usual reasons.`,
			{ cause },
		);
	} finally {
		await log.close();
	}
}
