import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Log } from "../core/log.ts";
import { PrismaClient } from "./client/client.ts";

/** Most connections of one process. Reason: PostgreSQL takes 100 by default, and several processes share it. */
const POOL_MAX = 16;

/** How long a connection may take before the attempt counts as failed, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;

/** Prisma within a transaction. */
export type Transaction = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

/** An open database. */
export interface Database {
	readonly prisma: PrismaClient;
	/** The driver's own pool, for counting what goes over the wire. */
	readonly pool: pg.Pool;
	close(): Promise<void>;
}

/** Opens a pool on `url`; connections are made when needed, and again after they broke. */
export function openDatabase(url: string, log: Log): Database {
	const pool = new pg.Pool({ connectionString: url, max: POOL_MAX, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
	pool.on("error", (error: Error & { code?: string }) => log.warn({ reason: error.code }, "database.connection-lost"));
	const adapter = new PrismaPg(pool, {
		statementNameGenerator: ({ sql }) => statementName(sql),
		onConnectionError: (error: Error & { code?: string }) =>
			log.warn({ reason: error.code }, "database.connection-lost"),
	});
	const prisma = new PrismaClient({ adapter });
	return {
		prisma,
		pool,
		async close() {
			await prisma.$disconnect();
			await pool.end();
		},
	};
}

const names = new Map<string, string>();

/** Most statements prepared by name. Reason: lists of varying length make texts without end, and the server keeps each. */
const NAMED_MAX = 500;

/** A short name for each of the statements that come first, so that the server parses it once per connection. */
function statementName(sql: string): string {
	const known = names.get(sql);
	if (known !== undefined) return known;
	// To the driver an empty name is none: such a statement is parsed each time.
	if (names.size >= NAMED_MAX) return "";
	const name = `s${names.size}`;
	names.set(sql, name);
	return name;
}
