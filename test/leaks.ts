/**
 * Looks through every database the tests made and the whole log for what must not stand there in clear: the addresses,
 * names and free texts that the tests noted with `secret`. Fails when one does, or when there was nothing to look for.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { TEST_DATA, testDatabases, testServer, withDatabase } from "./support/database.ts";

/** Shortest secret that is looked for in bytes; a shorter one would be found by chance. */
const SHORTEST = 5;

/** The lines of a folder of every run. */
function linesOf(folder: string): readonly string[] {
	const paths = readdirSync(TEST_DATA).map((run) => join(TEST_DATA, run, folder));
	return paths
		.filter((path) => existsSync(path))
		.flatMap((path) => readdirSync(path).map((file) => join(path, file)))
		.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
}

/** Every secret as text, and as the hexadecimal in which PostgreSQL prints bytes. */
function needles(): ReadonlyMap<string, string> {
	const secrets = new Set(linesOf("secrets").map((line) => String(JSON.parse(line))));
	return new Map(
		[...secrets]
			.filter((secret) => secret.length >= SHORTEST)
			.flatMap((secret) => [
				[secret.replace(/^\+/, ""), secret] as const,
				[JSON.stringify(secret).slice(1, -1), secret] as const,
				[Buffer.from(secret).toString("hex"), secret] as const,
			]),
	);
}

/** Finds secrets in one text; numbers inside longer numbers do not count. */
function found(text: string, wanted: ReadonlyMap<string, string>): readonly string[] {
	return [...wanted].filter(([needle]) => text.includes(needle)).map(([, secret]) => secret);
}

async function dump(url: string): Promise<readonly (readonly [string, string])[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows: tables } = await client.query<{ name: string }>(
			"SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')",
		);
		const dumped: (readonly [string, string])[] = [];
		for (const { name } of tables) {
			const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
			dumped.push([name, rows.map(({ row }) => row).join("\n")]);
		}
		return dumped;
	} finally {
		await client.end();
	}
}

const wanted = needles();
const leaks: string[] = [];
const server = await testServer();
let rows = 0;
for (const name of await testDatabases(server.url))
	for (const [table, text] of await dump(withDatabase(server.url, name))) {
		rows += text === "" ? 0 : text.split("\n").length;
		for (const secret of found(text, wanted)) leaks.push(`${table} of ${name}: ${JSON.stringify(secret)}`);
	}
await server.release();
const logs = linesOf("logs");
for (const line of logs)
	for (const secret of found(line, wanted)) leaks.push(`log: ${JSON.stringify(secret)} in ${line.slice(0, 120)}`);
const serverLog = join(TEST_DATA, "postgres");
if (existsSync(serverLog))
	for (const file of readdirSync(serverLog).filter((name) => name.endsWith(".log")))
		for (const secret of found(readFileSync(join(serverLog, file), "utf8"), wanted))
			leaks.push(`${file}: ${JSON.stringify(secret)}`);

const secrets = new Set(wanted.values()).size;
if (leaks.length > 0) {
	process.stderr.write(`Found in clear:\n${[...new Set(leaks)].map((leak) => `  ${leak}`).join("\n")}\n`);
	process.exitCode = 1;
} else if (secrets === 0 || rows === 0 || logs.length === 0) {
	process.stderr.write("Nothing was looked for: the tests noted no secrets, or left no rows or no log.\n");
	process.exitCode = 1;
} else
	process.stdout.write(`No leak: ${secrets} secrets, ${rows} rows and ${logs.length} log lines were looked through.\n`);
process.exit();
