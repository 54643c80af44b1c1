import type { ChannelName } from "../core/channel.ts";
import type { Database, Transaction } from "./database.ts";

/** What a halt keeps from going out: everything unasked, or what goes by one channel. */
export type HaltScope = ChannelName | "*";

/** Something that keeps unasked messages from going out. */
export interface Halted {
	readonly scope: HaltScope;
	readonly reason: string;
	readonly by: string;
	readonly at: Temporal.Instant;
}

/** Keeps broadcasts from going out; the first reason stays. Lanes look at each claim. */
export async function halt(
	database: Pick<Database, "prisma"> | Transaction,
	scope: HaltScope,
	reason: string,
	by: string,
	at: Temporal.Instant,
): Promise<void> {
	const client = "prisma" in database ? database.prisma : database;
	await client.halt.createMany({
		data: [{ scope, reason, by, at: new Date(at.epochMilliseconds) }],
		skipDuplicates: true,
	});
}

/** Every halt there is. */
export async function halts(database: Pick<Database, "prisma"> | Transaction): Promise<readonly Halted[]> {
	const client = "prisma" in database ? database.prisma : database;
	const rows = await client.halt.findMany({ orderBy: { at: "asc" } });
	return rows.map((row) => ({
		scope: row.scope as HaltScope,
		reason: row.reason,
		by: row.by,
		at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
	}));
}

/** Lets halts go. */
export async function liftHalts(tx: Transaction, scopes: readonly HaltScope[]): Promise<void> {
	await tx.halt.deleteMany({ where: { scope: { in: [...scopes] } } });
}
