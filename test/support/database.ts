import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { dropDatabase, onServer } from "../../bench/server.ts";
import type { Log } from "../../bot/core/log.ts";
import { startQueue } from "../../bot/queue/index.ts";
import { startEmbeddedPostgres } from "../../bot/store/embedded/index.ts";
import { migrate } from "../../bot/store/migrate.ts";

/** Where the tests keep their database, and each run its logs and the list of what must not leak. */
export const TEST_DATA = join(import.meta.dirname, "../.data");

/** Databases of the tests begin with this, then the run's process id, so that two runs leave each other alone. */
const PREFIX = "steward_test_";

/** The folder of this run, with `logs`, `secrets` and `homes` in it. */
export function runFolder(): string {
	return join(TEST_DATA, process.env.STEWARD_TEST_RUN ?? "none");
}

/** True while the run with this process id goes on. */
function isAlive(run: string): boolean {
	try {
		process.kill(Number(run), 0);
		return true;
	} catch {
		// No such process: the run is over.
		return false;
	}
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

declare module "vitest" {
	interface ProvidedContext {
		/** A server that may make databases, and the database to copy. */
		readonly server: { readonly url: string; readonly template: string };
	}
}

/** The server that the tests run on: DATABASE_URL, or an embedded one that forgets on a crash and is fast for it. */
export async function testServer(): Promise<{ readonly url: string; release(): Promise<void> }> {
	if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, release: async () => undefined };
	return startEmbeddedPostgres({
		dataDir: TEST_DATA,
		log: silent,
		settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" },
	});
}

/** The address of another database on the same server. */
export function withDatabase(url: string, database: string): string {
	const changed = new URL(url);
	changed.pathname = `/${database}`;
	return changed.toString();
}

/** Every database that tests made on a server. */
export async function testDatabases(url: string): Promise<readonly string[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE $1", [
			`${PREFIX.replaceAll("_", "\\_")}%`,
		]);
		return rows.map((row) => row.datname);
	} finally {
		await client.end();
	}
}

/** A fresh migrated database for one test file, copied from the template. */
export async function freshDatabase(server: { readonly url: string; readonly template: string }): Promise<string> {
	const name = server.template.replace("template", randomBytes(6).toString("hex"));
	await onServer(server.url, `CREATE DATABASE "${name}" TEMPLATE "${server.template}"`);
	return withDatabase(server.url, name);
}

/** Vitest's global set-up: the server, and a migrated database to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const run = String(process.pid);
	process.env.STEWARD_TEST_RUN = run;
	for (const old of existsSync(TEST_DATA) ? readdirSync(TEST_DATA) : [])
		if (/^\d+$/.test(old) && !isAlive(old)) rmSync(join(TEST_DATA, old), { recursive: true, force: true });
	for (const part of ["logs", "secrets", "homes"]) mkdirSync(join(runFolder(), part), { recursive: true });
	const server = await testServer();
	for (const old of await testDatabases(server.url))
		if (!isAlive(old.slice(PREFIX.length).split("_")[0] ?? "")) await dropDatabase(server.url, old);
	const template = `${PREFIX}${run}_template`;
	await onServer(server.url, `CREATE DATABASE "${template}"`);
	const url = withDatabase(server.url, template);
	await migrate(url);
	const queue = await startQueue(url, silent);
	await queue.stop();
	project.provide("server", { url: server.url, template });
	return () => server.release();
}
