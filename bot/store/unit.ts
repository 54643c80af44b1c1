import type { Database, Transaction } from "./database.ts";

/** Errors that say nothing was done: a deadlock's victim, a serialisation failure, a unique pseudonym taken. */
const AGAIN = new Set(["40P01", "40001", "23505"]);

/** Most times one piece of work is begun again before the error is passed on. */
const TRIES = 5;

/** Codes of a connection that broke or could not be made: of PostgreSQL, of Node, and of Prisma's driver adapter. */
const AWAY = new Set([
	"57P01", // admin_shutdown
	"57P02", // crash_shutdown
	"57P03", // cannot_connect_now
	"08000",
	"08003",
	"08006",
	"08001",
	"ECONNREFUSED",
	"ECONNRESET",
	"EPIPE",
	"ETIMEDOUT",
	"P1001",
	"P1008",
	"P1017",
	"P2024",
	"P2028", // Prisma: the transaction cannot be started or is closed
]);

function chain(error: unknown): readonly Record<string, unknown>[] {
	const found: Record<string, unknown>[] = [];
	const seen = new Set<unknown>();
	const visit = (value: unknown): void => {
		if (typeof value !== "object" || value === null || seen.has(value)) return;
		seen.add(value);
		const record = value as Record<string, unknown>;
		found.push(record);
		for (const key of ["cause", "meta", "driverAdapterError"]) visit(record[key]);
	};
	visit(error);
	return found;
}

/** The codes an error carries, its own and its causes'. */
export function codesOf(error: unknown): readonly string[] {
	return chain(error).flatMap((each) =>
		["code", "originalCode", "kind"].flatMap((key) => (typeof each[key] === "string" ? [each[key]] : [])),
	);
}

/** True when the database could not be reached: the same work may succeed later. */
export function isAway(error: unknown): boolean {
	if (codesOf(error).some((code) => AWAY.has(code))) return true;
	return chain(error).some(
		(each) =>
			typeof each.message === "string" &&
			/Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Can't reach database|DatabaseNotReachable|ConnectionClosed|connection error/i.test(
				each.message,
			),
	);
}

/** Longest transaction of coarse work, in milliseconds: freezing the audience of a million takes tens of seconds. */
const LONG_MS = 15 * 60_000;

/** Runs coarse work in one transaction: once, and with time. */
export function inLongTransaction<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
	return database.prisma.$transaction(work, { maxWait: 10_000, timeout: LONG_MS });
}

/** Reads at length, all of it as it was at one moment, whatever is written meanwhile. */
export function atOneMoment<T>(database: Database, read: (tx: Transaction) => Promise<T>): Promise<T> {
	return database.prisma.$transaction(read, { maxWait: 10_000, timeout: LONG_MS, isolationLevel: "RepeatableRead" });
}

/** Runs `work` in one transaction, begun again when PostgreSQL chose it as a deadlock's victim. */
export async function inTransaction<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
	for (let left = TRIES; ; left--) {
		try {
			return await database.prisma.$transaction(work, { maxWait: 10_000, timeout: 30_000 });
		} catch (error) {
			if (left <= 1 || !codesOf(error).some((code) => AGAIN.has(code))) throw error;
		}
	}
}
