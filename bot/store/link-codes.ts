import type { Ids } from "../core/ids.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { lockMember, merge } from "./members.ts";

/** How long a code works, in minutes. Reason: long enough to change to another app, too short to be guessed. */
export const LINK_CODE_MINUTES = 10;

/** Wrong codes one member may send within the same span. */
export const LINK_TRIES = 5;

/** What came of redeeming a code; with `linked`, the member that both are now. */
export type Redeemed =
	| { readonly outcome: "linked"; readonly into: string }
	| { readonly outcome: "wrong" | "expired" | "own" | "tooMany" };

/** Makes a six-digit code for a member; an earlier one of theirs ends. */
export async function makeLinkCode(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	memberId: string,
	at: Temporal.Instant,
): Promise<string> {
	await tx.linkCode.deleteMany({ where: { memberId } });
	for (;;) {
		const code = String(ids.number(1_000_000)).padStart(6, "0");
		const codeHash = keys.index("link", code);
		const expiresAt = new Date(at.add({ minutes: LINK_CODE_MINUTES }).epochMilliseconds);
		const { count } = await tx.linkCode.createMany({ data: [{ codeHash, memberId, expiresAt }], skipDuplicates: true });
		if (count === 1) return code;
		await tx.linkCode.deleteMany({ where: { codeHash, expiresAt: { lt: new Date(at.epochMilliseconds) } } });
	}
}

/** Redeems a code that `memberId` sent: merges that member into the one who made the code. */
export async function redeemLinkCode(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	code: string,
	at: Temporal.Instant,
): Promise<Redeemed> {
	const now = new Date(at.epochMilliseconds);
	const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
	const spanStart = new Date(at.subtract({ minutes: LINK_CODE_MINUTES }).epochMilliseconds);
	const fresh = member.linkTriesSince === null || member.linkTriesSince < spanStart;
	const tries = fresh ? 0 : member.linkTries;
	if (tries >= LINK_TRIES) return { outcome: "tooMany" };
	const row = await tx.linkCode.findUnique({ where: { codeHash: keys.index("link", code) } });
	const wrong = async (outcome: "wrong" | "expired") => {
		await tx.member.update({
			where: { id: memberId },
			data: { linkTries: tries + 1, ...(fresh ? { linkTriesSince: now } : {}) },
		});
		return { outcome };
	};
	if (!row) return wrong("wrong");
	if (row.expiresAt <= now) return wrong("expired");
	if (row.memberId === memberId) return { outcome: "own" };
	if (!(await lockMember(tx, row.memberId))) return wrong("wrong");
	await tx.linkCode.delete({ where: { codeHash: row.codeHash } });
	await merge(tx, keys, memberId, row.memberId);
	return { outcome: "linked", into: row.memberId };
}
