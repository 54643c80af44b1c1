import type { WakeKind } from "../core/effect.ts";
import type { Database, Transaction } from "./database.ts";

/** A session whose time has come. */
export interface Due {
	readonly sessionId: string;
	readonly memberId: string;
	readonly kind: WakeKind;
}

/** The wake-ups that are due, oldest first. Served by wake_ups_due_at_idx. */
export async function dueWakeUps(database: Database, now: Temporal.Instant, limit: number): Promise<readonly Due[]> {
	const rows = await database.prisma.wakeUp.findMany({
		where: { dueAt: { lte: new Date(now.epochMilliseconds) } },
		orderBy: { dueAt: "asc" },
		take: limit,
		include: { session: { select: { memberId: true } } },
	});
	return rows.map((row) => ({ sessionId: row.sessionId, memberId: row.session.memberId, kind: row.kind as WakeKind }));
}

/** Takes a due wake-up, once the member is locked; false when an answer came first or another process took it. */
export async function takeWakeUp(tx: Transaction, due: Due, now: Temporal.Instant): Promise<boolean> {
	const { count } = await tx.wakeUp.deleteMany({
		where: { sessionId: due.sessionId, kind: due.kind, dueAt: { lte: new Date(now.epochMilliseconds) } },
	});
	return count === 1;
}

/** The identity a member last wrote from. */
export async function lastUsedIdentity(tx: Transaction, memberId: string): Promise<string | undefined> {
	const row = await tx.identity.findFirst({
		where: { memberId, reachable: true, blockedAt: null },
		orderBy: { lastInboundAt: "desc" },
		select: { id: true },
	});
	return row?.id;
}
