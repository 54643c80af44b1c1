import { readFile, readlink, rename, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { isCode } from "./binaries.ts";
import type { Layout } from "./layout.ts";

/** What is remembered of the last server that was started. */
export interface ServerState {
	/** Tried first the next time, so that a process that outlived its server finds the next one. */
	readonly port: number;
	/** The `here` of the process that started it. */
	readonly place: string;
}

/**
 * Names this machine or container. Two processes in different places cannot see whether the other's server runs,
 * though they may share its files.
 */
export async function here(): Promise<string> {
	if (process.platform !== "linux") return hostname();
	// Some sandboxes hide it; the name alone tells containers apart.
	const namespace = await readlink("/proc/self/ns/pid").catch(() => "");
	return `${hostname()} ${namespace}`;
}

/** Undefined when nothing is remembered: only a convenience is lost. */
export async function readState(layout: Layout): Promise<ServerState | undefined> {
	try {
		const state: unknown = JSON.parse(await readFile(layout.state, "utf8"));
		if (typeof state !== "object" || state === null || !("port" in state) || !("place" in state)) return undefined;
		return { port: Number(state.port), place: String(state.place) };
	} catch (error) {
		// A crash may have left it half written.
		if (isCode(error, "ENOENT") || error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Remembers a server. */
export async function writeState(layout: Layout, state: ServerState): Promise<void> {
	await writeFile(`${layout.state}.new`, `${JSON.stringify(state)}\n`, { mode: 0o600 });
	await rename(`${layout.state}.new`, layout.state);
}
