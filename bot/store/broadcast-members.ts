import { deliveryRange } from "../core/delivery-id.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { casePlace } from "./responses.ts";
import { suppressing, withParts } from "./suppress.ts";

/** What is held about a member because of broadcasts. */
export interface HeldOfBroadcasts {
	/** When a broadcast was sent to them, oldest first. */
	readonly sent: readonly Date[];
	readonly responses: readonly { readonly answer: "done" | "later" | "help"; readonly at: Date }[];
	/** Requests for help that are open, in the member's own words where they gave any. */
	readonly cases: readonly { readonly at: Date; readonly text?: string }[];
}

/** Gathers it. Served by the indexes on member_id. */
export async function gatherOfBroadcasts(tx: Transaction, keys: Keyring, memberId: string): Promise<HeldOfBroadcasts> {
	const deliveries = await tx.delivery.findMany({
		where: { memberId, firstTriedAt: { not: null }, state: { in: ["sending", "sent", "delivered", "unknown"] } },
		orderBy: { firstTriedAt: "asc" },
		select: { firstTriedAt: true },
	});
	const responses = await tx.response.findMany({ where: { memberId }, orderBy: { at: "asc" } });
	const cases = await tx.case.findMany({ where: { memberId, closedAt: null }, orderBy: { openedAt: "asc" } });
	return {
		sent: deliveries.flatMap(({ firstTriedAt }) => (firstTriedAt === null ? [] : [firstTriedAt])),
		responses: responses.map(({ answer, at }) => ({ answer: answer as "done" | "later" | "help", at })),
		cases: cases.map(({ id, openedAt, sealed }) => ({
			at: openedAt,
			...(sealed === null ? {} : { text: keys.open(casePlace(id), sealed) }),
		})),
	};
}

/** Cuts all that broadcasts hold loose from a member: what waits is let go of, counts stay, their words go. */
export async function eraseFromBroadcasts(tx: Transaction, memberId: string, at: Temporal.Instant): Promise<void> {
	await tx.$executeRawUnsafe(
		`${withParts(suppressing("d.member_id = $1::uuid", "'erased'", "$2::timestamptz"))} SELECT 1`,
		memberId,
		at.toString(),
	);
	await tx.delivery.updateMany({
		where: { memberId },
		data: { memberId: null, identityId: null, providerId: null },
	});
	await tx.response.updateMany({ where: { memberId }, data: { memberId: null } });
	const closedAt = new Date(at.epochMilliseconds);
	await tx.case.updateMany({ where: { memberId, closedAt: null }, data: { closedAt } });
	await tx.case.updateMany({ where: { memberId }, data: { memberId: null, sealed: null } });
	const member = await tx.member.findUnique({ where: { id: memberId }, select: { pseudonym: true } });
	if (member) await tx.broadcast.updateMany({ where: { createdBy: member.pseudonym }, data: NOBODY_FOLLOWS });
}

/** The chat in which an organizer follows a broadcast is an address too. */
const NOBODY_FOLLOWS = { progressChannel: null, progressSealed: null, progressMessage: null };

/**
 * What waits for member `$1` of a broadcast that the other, `$2`, gets or has. A correction goes to each address that had
 * the wrong words; what tells of several dates was told to each of their own.
 *
 * @param states the SQL of what has become of the other's
 */
const twice = (states: string) => `d.member_id = $1::uuid AND d.wave < 2
   AND EXISTS (SELECT 1 FROM deliveries o JOIN broadcasts b ON b.id = o.broadcast_id
     WHERE o.member_id = $2::uuid AND o.broadcast_id = d.broadcast_id AND o.wave < 2 AND o.state ${states}
       AND b.kind <> 'correction' AND (o.state = 'queued' OR b.notice_data->>'dates' IS NULL))`;

/**
 * Moves all that broadcasts hold of one member to another. A broadcast that would now reach the same person twice goes
 * to the address that was there first, unless the other has it already.
 */
export async function mergeBroadcasts(
	tx: Transaction,
	from: string,
	into: string,
	at: Temporal.Instant,
): Promise<void> {
	const letGo = (where: string, of: string, other: string) =>
		tx.$executeRawUnsafe(
			`${withParts(suppressing(where, "'merged'", "$3::timestamptz"))} SELECT 1`,
			of,
			other,
			at.toString(),
		);
	await letGo(twice("IN ('sending', 'sent', 'delivered', 'unknown')"), into, from);
	await letGo(twice("NOT IN ('failed', 'suppressed')"), from, into);
	await tx.delivery.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.$executeRawUnsafe(
		`DELETE FROM responses r WHERE r.member_id = $1::uuid AND EXISTS (SELECT 1 FROM responses o
		   WHERE o.broadcast_id = r.broadcast_id AND o.member_id = $2::uuid AND o.answer = r.answer)`,
		from,
		into,
	);
	await tx.response.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.case.updateMany({ where: { memberId: from }, data: { memberId: into } });
}

/** Deliveries that are cut loose in one transaction. */
const BATCH = 5_000;

/**
 * Cuts broadcasts that ended before `before` loose from the members they went to, and wipes what members wrote in cases
 * that were closed before it. How many got what stays. One that has ended is looked through once and not each night.
 * Served by deliveries_pkey and responses' unique index.
 */
export async function retireBroadcasts(database: Database, before: Date, at: Date): Promise<void> {
	const { prisma } = database;
	const old = await prisma.$queryRawUnsafe<{ id: string; ended: boolean }[]>(
		`SELECT id, finished_at IS NOT NULL AS ended FROM broadcasts
		  WHERE coalesce(finished_at, started_at) < $1::timestamptz AND retired_at IS NULL ORDER BY id`,
		before.toISOString(),
	);
	for (const { id, ended } of old) {
		for (;;) {
			const count = await prisma.$executeRawUnsafe(
				`UPDATE deliveries SET member_id = NULL, identity_id = NULL, provider_id = NULL WHERE id IN (
				   SELECT d.id FROM deliveries d
				    WHERE d.id BETWEEN $1::uuid AND $2::uuid AND d.broadcast_id = $3::uuid
				      AND (d.member_id IS NOT NULL OR d.identity_id IS NOT NULL OR d.provider_id IS NOT NULL)
				    LIMIT ${BATCH})`,
				...deliveryRange(id),
				id,
			);
			if (count < BATCH) break;
		}
		await prisma.response.updateMany({ where: { broadcastId: id, memberId: { not: null } }, data: { memberId: null } });
		await prisma.broadcast.updateMany({ where: { id, progressSealed: { not: null } }, data: NOBODY_FOLLOWS });
		if (ended) await prisma.broadcast.update({ where: { id }, data: { retiredAt: at } });
	}
	await prisma.case.updateMany({ where: { closedAt: { lt: before }, sealed: { not: null } }, data: { sealed: null } });
}
