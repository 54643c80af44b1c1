import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rename, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Account, become } from "./account.ts";
import { type Binaries, isCode } from "./binaries.ts";
import type { Layout } from "./layout.ts";
import { readPidFile } from "./postmaster.ts";
import { POLL_MS, untilReady } from "./ready.ts";
import { SETTINGS } from "./settings.ts";

/** Size at which the server's log is set aside at a start, in bytes. */
const LOG_LIMIT_BYTES = 10_000_000;

/** What one server process is started with. */
export interface LaunchOptions {
	readonly layout: Layout;
	readonly account: Account;
	readonly binaries: Binaries;
	readonly port: number;
	readonly settings: Readonly<Record<string, string>>;
}

/**
 * Starts the server once: the URL, or the line of the log that says why not. `limit` is a reading of
 * `performance.now()`. Throws what `untilReady` throws.
 */
export async function launch(options: LaunchOptions, limit: number): Promise<{ url: string } | { why: string }> {
	const { layout, account, binaries, port } = options;
	const settings = Object.entries({ ...SETTINGS, port: String(port), ...options.settings });
	const args = ["-D", layout.data, ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
	const [command = "", ...rest] = [...account.prefix, binaries.postgres, ...args];

	await setAsideLog(layout);
	const output = await open(layout.log, "a", 0o600);
	try {
		const before = (await output.stat()).size;
		// Detached is a session of its own: Ctrl+C in a terminal reaches us and not the server.
		const child = spawn(command, rest, {
			...become(account),
			cwd: "/",
			env: binaries.env,
			detached: true,
			stdio: ["ignore", output.fd, output.fd],
		});
		const ended = ending(child);
		child.unref();
		for (;;) {
			const reason = await Promise.race([ended, sleep(POLL_MS)]);
			if (reason !== undefined) return { why: (await complaint(layout, before)) ?? reason };
			const file = await readPidFile(layout.data);
			if (file?.pid === child.pid) {
				const url = await untilReady(layout, limit);
				if (url !== undefined) return { url };
			} else if (performance.now() > limit) {
				child.kill("SIGQUIT");
				return { why: "it hangs before it has begun" };
			}
		}
	} finally {
		await output.close();
	}
}

/** Resolves when the process ends, to how it did. */
function ending(child: ChildProcess): Promise<string> {
	return new Promise((resolve) => {
		child.once("error", (error) => resolve(error.message));
		child.once("exit", (code, signal) => resolve(`it ended with ${code ?? signal}`));
	});
}

/** The last line of the log, from a position on, that names a failure. */
async function complaint(layout: Layout, from: number): Promise<string | undefined> {
	const written = (await readFile(layout.log)).subarray(from).toString("utf8");
	const lines = written.split("\n").filter((line) => /(FATAL|PANIC|ERROR):|error|could not/.test(line));
	return lines.findLast((line) => line.includes("could not bind") || line.includes("FATAL")) ?? lines.at(-1);
}

async function setAsideLog(layout: Layout): Promise<void> {
	const size = await stat(layout.log).then(
		(file) => file.size,
		(error: unknown) => {
			if (isCode(error, "ENOENT")) return 0;
			throw error;
		},
	);
	if (size > LOG_LIMIT_BYTES) await rename(layout.log, `${layout.log}.1`);
}

/** A loopback port that is free now: the wanted one if it is, else a random one (0 wants none). */
export function freePort(wanted: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
		probe.listen(wanted, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
