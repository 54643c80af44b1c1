import pg from "pg";

/** Runs statements on a PostgreSQL server, each by itself. */
export async function onServer(url: string, ...statements: string[]): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		for (const statement of statements) await client.query(statement);
	} finally {
		await client.end();
	}
}

/**
 * Drops a database, and ends what is still connected to it as the same role. Not `WITH (FORCE)`: that wants to end
 * PostgreSQL's own sweeping of the database too, which only a superuser may; a plain DROP has it give way.
 */
export function dropDatabase(url: string, name: string): Promise<void> {
	return onServer(
		url,
		`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ${pg.escapeLiteral(name)} AND usename = current_user`,
		`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)}`,
	);
}
