import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import { startEmbeddedPostgres } from "../bot/store/embedded/index.ts";

const SCHEMA = join(import.meta.dirname, "schema.prisma");
const MIGRATIONS = join(import.meta.dirname, "migrations");

/** Each migration folder keeps the schema as it was then, so that a difference is found without a database. */
async function lastSchema(): Promise<string | undefined> {
	const names = (await readdir(MIGRATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
	const last = names
		.map((entry) => entry.name)
		.sort()
		.at(-1);
	return last === undefined ? undefined : readFile(join(MIGRATIONS, last, "schema.prisma"), "utf8");
}

/**
 * The SQL that is missing between the newest migration and `schema.prisma`; empty when they agree.
 *
 * @param url any PostgreSQL: the engine connects to learn its version, and compares the two schemas as texts.
 */
export async function missingMigration(url: string): Promise<string> {
	const now = await readFile(SCHEMA, "utf8");
	const before = await lastSchema();
	const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg(url));
	const engine = await SchemaEngine.new({ datamodels: [["schema.prisma", now]] }, () => undefined, adapter);
	const target = (content: string) => ({
		tag: "schemaDatamodel" as const,
		files: [{ path: "schema.prisma", content }],
	});
	const { stdout } = await engine.diff({
		from: before === undefined ? { tag: "empty" } : target(before),
		to: target(now),
		script: true,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	});
	return stdout === null || stdout.includes("This is an empty migration") ? "" : stdout;
}

// `node prisma/diff.ts NAME` writes the migration.
if (import.meta.main) {
	const name = process.argv[2];
	const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
	const embedded = await startEmbeddedPostgres({ dataDir: process.env.DATA_DIR ?? "data", log });
	const sql = await missingMigration(embedded.url).finally(() => embedded.release());
	if (sql === "") process.stdout.write("The migrations are up to date with schema.prisma.\n");
	else if (name === undefined) {
		process.stdout.write(`${sql}\nTo write this as a migration: npm run migration NAME\n`);
		process.exitCode = 1;
	} else {
		const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
		const folder = join(MIGRATIONS, `${stamp}_${name}`);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, "migration.sql"), sql);
		await writeFile(join(folder, "schema.prisma"), await readFile(SCHEMA, "utf8"));
		process.stdout.write(`${folder}\n`);
	}
	process.exit();
}
