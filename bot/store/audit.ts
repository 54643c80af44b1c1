import { createHash } from "node:crypto";
import type { Database, Transaction } from "./database.ts";

/** One thing that someone on the staff, or an operator, did. */
export interface AuditAction {
	/** A pseudonym, or `operator` for the command line. */
	readonly actor: string;
	/** What was done, dotted, lower case: `keys.rotate`. */
	readonly action: string;
	/** What it was done to: a pseudonym, the id of a broadcast … never an address. */
	readonly subject: string;
	readonly detail: Readonly<Record<string, string | number | boolean>>;
	readonly at: Temporal.Instant;
}

/** The hash before the first entry. */
const GENESIS = new Uint8Array(32);

/** Only one entry at a time finds its predecessor. Any number that nothing else locks. */
const AUDIT_LOCK = 7_264_118_302;

/** The hash that seals an entry: over the one before it and everything the entry says, keys in order. */
function hashOf(previous: Uint8Array, action: Omit<AuditAction, "at">, at: string): Uint8Array<ArrayBuffer> {
	const detail = Object.fromEntries(Object.entries(action.detail).sort(([a], [b]) => (a < b ? -1 : 1)));
	const text = JSON.stringify([action.actor, action.action, action.subject, detail, at]);
	return new Uint8Array(createHash("sha256").update(previous).update(text).digest());
}

/** Appends to the audit log, inside the transaction of what it tells of. */
export async function audit(tx: Transaction, action: AuditAction): Promise<void> {
	await tx.$executeRawUnsafe("SELECT pg_advisory_xact_lock($1)", AUDIT_LOCK);
	const last = await tx.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { hash: true } });
	const previousHash = new Uint8Array(last?.hash ?? GENESIS);
	const at = new Date(action.at.epochMilliseconds);
	await tx.auditEntry.create({
		data: {
			at,
			actor: action.actor,
			action: action.action,
			subject: action.subject,
			detail: action.detail,
			previousHash,
			hash: hashOf(previousHash, action, at.toISOString()),
		},
	});
}

/** Entries read at once. */
const PAGE = 1_000;

/** Walks the whole chain: how many entries hold, and the first that does not. */
export async function verifyAudit(
	database: Database,
): Promise<{ readonly entries: number; readonly brokenAt?: bigint }> {
	let previous: Uint8Array = GENESIS;
	let entries = 0;
	let after = 0n;
	for (;;) {
		const rows = await database.prisma.auditEntry.findMany({
			where: { seq: { gt: after } },
			orderBy: { seq: "asc" },
			take: PAGE,
		});
		for (const row of rows) {
			const detail = row.detail as AuditAction["detail"];
			const { actor, action, subject } = row;
			const expected = hashOf(previous, { actor, action, subject, detail }, row.at.toISOString());
			const holds = Buffer.from(row.previousHash).equals(previous) && Buffer.from(row.hash).equals(expected);
			if (!holds) return { entries, brokenAt: row.seq };
			previous = row.hash;
			entries += 1;
			after = row.seq;
		}
		if (rows.length < PAGE) return { entries };
	}
}
