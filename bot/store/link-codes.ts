import type { Ids } from "../core/ids.ts";
import { mayActAs } from "../core/profile.ts";
import type { Transaction } from "./database.ts";
import { guessesOf } from "./guesses.ts";
import type { Keyring } from "./keys.ts";
import { lockMember, merge } from "./members.ts";

/** How long a code works, in minutes. Reason: long enough to change to another app, too short to be guessed. */
const LINK_CODE_MINUTES = 10;

/** What came of redeeming a code; with `linked`, the member that both are now. */
export type Redeemed =
	| { readonly outcome: "linked"; readonly into: string }
	| { readonly outcome: "wrong" | "expired" | "own" | "staff" | "tooMany" };

/** In one round trip: an earlier code of the member ends, and a new one is there unless somebody else has it. */
const MAKE = `
WITH ended AS (DELETE FROM link_codes WHERE member_id = $2::uuid)
INSERT INTO link_codes (code_hash, member_id, expires_at) VALUES ($1, $2::uuid, $3::timestamptz) ON CONFLICT DO NOTHING`;

/** Makes a six-digit code for a member; an earlier one of theirs ends. */
export async function makeLinkCode(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	memberId: string,
	at: Temporal.Instant,
): Promise<string> {
	for (;;) {
		const code = String(ids.number(1_000_000)).padStart(6, "0");
		const codeHash = keys.index("link", code);
		const expiresAt = at.add({ minutes: LINK_CODE_MINUTES });
		const made = await tx.$executeRawUnsafe(MAKE, codeHash, memberId, expiresAt.toString());
		if (made === 1) return code;
		await tx.linkCode.deleteMany({ where: { codeHash, expiresAt: { lt: new Date(at.epochMilliseconds) } } });
	}
}

/**
 * Redeems a code that `memberId` sent: merges that member into the one who made the code, unless a role would get lost
 * (`staff`). A role goes to nobody by a code that somebody else made.
 */
export async function redeemLinkCode(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	code: string,
	at: Temporal.Instant,
): Promise<Redeemed> {
	const guesses = await guessesOf(tx, memberId, at);
	if (guesses.tooMany) return { outcome: "tooMany" };
	const row = await tx.linkCode.findUnique({ where: { codeHash: keys.index("link", code) } });
	if (!row || row.expiresAt.getTime() <= at.epochMilliseconds) {
		await guesses.wrong();
		return { outcome: row ? "expired" : "wrong" };
	}
	if (row.memberId === memberId) return { outcome: "own" };
	if (!(await lockMember(tx, row.memberId))) return { outcome: "wrong" };
	const roleOf = async (id: string) =>
		(await tx.member.findUniqueOrThrow({ where: { id }, select: { role: true } })).role;
	if (!mayActAs(await roleOf(row.memberId), await roleOf(memberId))) return { outcome: "staff" };
	await tx.linkCode.delete({ where: { codeHash: row.codeHash } });
	await merge(tx, keys, memberId, row.memberId, at);
	return { outcome: "linked", into: row.memberId };
}
