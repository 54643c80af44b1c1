import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { StewardError } from "../core/errors.ts";

const FOLDER = join(import.meta.dirname, "../../prisma/migrations");

/** Two processes that start at once migrate one after the other. Any number that nothing else locks. */
const MIGRATION_LOCK = 7_264_118_301;

/** Prisma's own table, so that `prisma migrate deploy` and this agree about what was applied. */
const BOOKKEEPING = `
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/** Applies what is missing of `prisma/migrations`, each migration in a transaction; returns the names applied. */
export async function migrate(url: string): Promise<readonly string[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect().catch((cause: unknown) => {
		throw new StewardError(
			"database.unreachable",
			"The database does not answer, or does not let Steward in.",
			"Start it, or correct DATABASE_URL; without DATABASE_URL Steward runs a database of its own.",
			{ cause },
		);
	});
	try {
		await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
		await client.query(BOOKKEEPING);
		const { rows } = await client.query<{ migration_name: string; checksum: string }>(
			`SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
		);
		const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
		const names = (await readdir(FOLDER, { withFileTypes: true }))
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name)
			.sort();
		const unknown = [...done.keys()].find((name) => !names.includes(name));
		if (unknown)
			throw new StewardError(
				"database.newer-schema",
				`The database was made by a newer Steward (migration ${unknown}).`,
				"Start the version that made it, or restore a backup from before.",
			);
		const applied: string[] = [];
		for (const name of names) {
			const sql = await readFile(join(FOLDER, name, "migration.sql"), "utf8");
			const checksum = createHash("sha256").update(sql).digest("hex");
			const before = done.get(name);
			if (before === checksum) continue;
			if (before !== undefined)
				throw new StewardError(
					"database.migration-changed",
					`Migration ${name} was changed after it had been applied.`,
					"Restore the file as it was, and put the change into a new migration.",
				);
			await client.query("BEGIN");
			await client.query(sql);
			await client.query(
				`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
				 VALUES ($1, $2, $3, now(), 1)`,
				[randomUUID(), checksum, name],
			);
			await client.query("COMMIT");
			applied.push(name);
		}
		return applied;
	} finally {
		await client.end();
	}
}
