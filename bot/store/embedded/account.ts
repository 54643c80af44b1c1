import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { lchown, readdir, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { StewardError } from "../../core/errors.ts";
import type { Binaries } from "./binaries.ts";
import type { Layout } from "./layout.ts";

const run = promisify(execFile);

/** Longest that `postgres --version` may take, in milliseconds. */
const PROBE_LIMIT_MS = 20_000;

/** A numeric user and group. */
interface Ids {
	readonly uid: number;
	readonly gid: number;
}

/** As whom PostgreSQL runs: it refuses to run as root, and `initdb` as a user id without a name. */
export interface Account {
	/** What to put before each command line. */
	readonly prefix: readonly string[];
	/** The owner of everything under `DATA_DIR/postgres`; only root can and does set it. */
	readonly owner: Ids | undefined;
}

/** Spawn options of an account: whom to become. */
export function become(account: Account): { uid?: number; gid?: number } {
	return account.owner === undefined || account.owner.uid === 0 ? {} : { ...account.owner };
}

/**
 * Finds an account that can run these binaries on this folder, gives it the folder, and tells the binaries' major
 * version. Throws `database.no-account` when there is none.
 */
export async function chooseAccount(layout: Layout, binaries: Binaries): Promise<{ account: Account; major: string }> {
	const before = await stat(layout.root);
	let cause: unknown;
	for (const account of await candidates(layout)) {
		await give(layout, account, "deep");
		try {
			return { account, major: await probe(layout, binaries, account) };
		} catch (error) {
			// Why the preferred one failed says most.
			cause ??= error;
		}
	}
	await give(layout, { prefix: [], owner: isRoot() ? { uid: before.uid, gid: before.gid } : undefined }, "deep");
	if (isRoot()) {
		throw new StewardError(
			"database.no-account",
			"PostgreSQL refuses to run as root, and no other account reaches its program and DATA_DIR",
			"Run Steward as an ordinary user that owns DATA_DIR, or set DATABASE_URL to a PostgreSQL server.",
			{ cause },
		);
	}
	throw new StewardError(
		"database.no-account",
		"PostgreSQL's program does not run here as this user",
		"Run Steward as a user that has a name and owns DATA_DIR, on a system with glibc, or set DATABASE_URL.",
		{ cause },
	);
}

/**
 * Hands what lies under `DATA_DIR/postgres` to the account. Does nothing unless we are root.
 * `deep` descends into the cluster, but only when the owner changes.
 */
export async function give(layout: Layout, account: Account, depth: "deep" | "shallow"): Promise<void> {
	if (account.owner === undefined || !isRoot()) return;
	const { uid, gid } = account.owner;
	if (depth === "deep" && (await stat(layout.root)).uid === uid) return;
	const names = await readdir(layout.root, { recursive: depth === "deep" });
	// The folder itself last: its owner says that all of it changed hands.
	for (const name of [...names, ""]) await lchown(join(layout.root, name), uid, gid);
}

/** In order of preference; the present owner of the files goes first, so that nothing needs to change hands. */
async function candidates(layout: Layout): Promise<Account[]> {
	const named = namedIds();
	// In a user namespace of its own the process has another user id, and keeps the file access of ours.
	const namespace = ["unshare", "--user", `--map-user=${named.uid}`, `--map-group=${named.gid}`, "--"];
	if (!isRoot()) return [{ prefix: hasName() ? [] : namespace, owner: undefined }];
	const owners = [await stat(layout.root), await stat(layout.dataDir)].filter((owner) => owner.uid !== 0);
	const asRoot = { prefix: namespace, owner: { uid: 0, gid: 0 } };
	const asOthers = [...owners, named].map(({ uid, gid }) => ({ prefix: [], owner: { uid, gid } }));
	return (await stat(layout.root)).uid === 0 ? [asRoot, ...asOthers] : [...asOthers, asRoot];
}

/** Runs the program once: it proves that the account reaches folder, program and libraries. */
async function probe(layout: Layout, binaries: Binaries, account: Account): Promise<string> {
	const script = 'test -w "$1" && exec "$2" --version';
	const [file = "", ...args] = [...account.prefix, "/bin/sh", "-c", script, "sh", layout.root, binaries.postgres];
	const { stdout } = await run(file, args, {
		...become(account),
		cwd: "/",
		env: binaries.env,
		timeout: PROBE_LIMIT_MS,
	});
	const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
	if (major === undefined) throw new Error("postgres --version says no version");
	return major;
}

function isRoot(): boolean {
	return process.geteuid?.() === 0;
}

function hasName(): boolean {
	try {
		return userInfo().username !== "";
	} catch {
		// Containers are often run as a number that /etc/passwd does not know.
		return false;
	}
}

/** An account with a name that is not root: nobody, or else the first there is. */
function namedIds(): Ids {
	const accounts = readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.map((line) => line.split(":"))
		.filter((fields) => fields.length >= 4 && fields[2] !== "0")
		// Unsigned, since macOS writes nobody as -2.
		.map(([name, , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
	const { uid, gid } = accounts.find(({ name }) => name === "nobody") ?? accounts[0] ?? { uid: 65534, gid: 65534 };
	return { uid, gid };
}
