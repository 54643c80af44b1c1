import { execFile } from "node:child_process";
import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { isCode } from "./binaries.ts";

const run = promisify(execFile);

/** What a server says of itself in `postmaster.pid` (its lines: src/include/utils/pidfile.h). */
export interface PidFile {
	readonly pid: number;
	readonly port: number;
	readonly ready: boolean;
}

/** Reads a data directory's `postmaster.pid`; undefined when there is none or nothing readable in it. */
export async function readPidFile(data: string): Promise<PidFile | undefined> {
	try {
		const lines = (await readFile(join(data, "postmaster.pid"), "utf8")).split("\n");
		const pid = Number(lines[0]);
		if (!Number.isInteger(pid) || pid <= 0) return undefined;
		return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
	} catch (error) {
		if (isCode(error, "ENOENT")) return undefined;
		throw error;
	}
}

/** True when this process lives and is a PostgreSQL on this data directory: not a zombie, not a reused id. */
export async function isServer(pid: number, data: string): Promise<boolean> {
	if (process.platform !== "linux") {
		const line = await run("ps", ["-o", "stat=,command=", "-p", String(pid)]).then(
			({ stdout }) => stdout.trim(),
			// ps fails when there is no such process.
			() => "",
		);
		return line !== "" && !line.startsWith("Z") && line.includes(`postgres -D ${data}`);
	}
	try {
		const name = (await readFile(`/proc/${pid}/comm`, "utf8")).trim();
		// A server works in its data directory; a zombie works nowhere.
		return name === "postgres" && (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data));
	} catch (error) {
		// Gone, or another user's: no server of ours.
		if (["ENOENT", "ESRCH", "EACCES", "EPERM"].some((code) => isCode(error, code))) return false;
		throw error;
	}
}

/** True when some process has this id, a zombie too. */
export function exists(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return !isCode(error, "ESRCH");
	}
}

/**
 * Processes of a server on this data directory, on Linux only. After the death of the postmaster most end by
 * themselves; one in the middle of a long computation does not notice, and keeps the next server from starting.
 */
export async function serverProcesses(data: string): Promise<number[]> {
	if (process.platform !== "linux") return [];
	const found = [];
	for (const name of await readdir("/proc")) {
		if (/^\d+$/.test(name) && (await isServer(Number(name), data))) found.push(Number(name));
	}
	return found;
}
