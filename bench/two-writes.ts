import pg from "pg";

/** Connections that write side by side. */
const CONNECTIONS = 8;

/** Rows that the updates are spread over, so that they seldom wait for each other. */
const ROWS = 1_000;

/**
 * What the server itself can do: transactions per second of one insert and one update, each statement prepared and sent
 * by itself, as a client must that looks at what came back. Leaves nothing behind.
 */
export async function twoWritesPerSecond(databaseUrl: string, seconds: number): Promise<number> {
	const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
	try {
		await pool.query("CREATE TABLE bench_events (id bigserial PRIMARY KEY, body bytea NOT NULL)");
		await pool.query("CREATE TABLE bench_states (id int PRIMARY KEY, body bytea NOT NULL)");
		await pool.query("INSERT INTO bench_states SELECT id, '' FROM generate_series(1, $1) id", [ROWS]);
		const body = Buffer.alloc(200, 1);
		let done = 0;
		const end = performance.now() + seconds * 1_000;
		const write = async () => {
			const client = await pool.connect();
			while (performance.now() < end) {
				await client.query("BEGIN");
				await client.query({
					name: "insert",
					text: "INSERT INTO bench_events (body) VALUES ($1) RETURNING id",
					values: [body],
				});
				await client.query({
					name: "update",
					text: "UPDATE bench_states SET body = $2 WHERE id = $1",
					values: [1 + Math.floor(Math.random() * ROWS), body],
				});
				await client.query("COMMIT");
				done += 1;
			}
			client.release();
		};
		await Promise.all(Array.from({ length: CONNECTIONS }, write));
		await pool.query("DROP TABLE bench_events, bench_states");
		return done / seconds;
	} finally {
		await pool.end();
	}
}
