import type { Ids } from "../core/ids.ts";
import { mayActAs, type Role } from "../core/profile.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import { guessesOf } from "./guesses.ts";
import type { Keyring } from "./keys.ts";
import type { MemberState } from "./state.ts";
import { releaseTrainings } from "./training-changes.ts";

/** How long an invitation may be redeemed, in days. Reason: long enough to reach someone, short enough to be forgotten. */
const INVITATION_DAYS = 7;

/** Makes an invitation and says so in the audit log; the code is kept as a keyed hash only. */
export async function makeInvitation(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	role: Role,
	invitedBy: string,
	at: Temporal.Instant,
): Promise<string> {
	const code = [ids.tag(4), ids.tag(4), ids.tag(4)].join("-");
	const expiresAt = new Date(at.add({ hours: 24 * INVITATION_DAYS }).epochMilliseconds);
	await tx.invitation.create({ data: { codeHash: keys.index("invitation", code), role, invitedBy, expiresAt } });
	await audit(tx, { actor: invitedBy, action: "staff.invite", subject: role, detail: {}, at });
	return code;
}

/** What came of an invitation's code. */
export type RedeemedInvitation =
	| { readonly outcome: "joined"; readonly role: Role }
	| { readonly outcome: "wrong" | "tooMany" };

/** Gives the member the role of an invitation, unless they have a higher one; the code works once. */
export async function redeemInvitation(
	tx: Transaction,
	keys: Keyring,
	state: MemberState,
	code: string,
	at: Temporal.Instant,
): Promise<RedeemedInvitation> {
	const guesses = await guessesOf(tx, state.memberId, at);
	if (guesses.tooMany) return { outcome: "tooMany" };
	const codeHash = keys.index("invitation", code);
	const invitation = await tx.invitation.findUnique({ where: { codeHash } });
	if (!invitation || invitation.expiresAt.getTime() <= at.epochMilliseconds) {
		await guesses.wrong();
		return { outcome: "wrong" };
	}
	await tx.invitation.delete({ where: { codeHash } });
	const role = mayActAs(state.role, invitation.role) ? state.role : invitation.role;
	await tx.member.update({ where: { id: state.memberId }, data: { role } });
	await audit(tx, {
		actor: state.pseudonym,
		action: "staff.join",
		subject: role,
		detail: { invitedBy: invitation.invitedBy },
		at,
	});
	return { outcome: "joined", role };
}

/** The staff by pseudonym, highest role first. */
export async function listStaff(
	tx: Transaction,
): Promise<readonly { readonly pseudonym: string; readonly role: Role; readonly since: Date }[]> {
	const rows = await tx.member.findMany({
		where: { role: { not: "member" } },
		orderBy: [{ role: "desc" }, { pseudonym: "asc" }],
		select: { pseudonym: true, role: true, createdAt: true },
	});
	return rows.map(({ createdAt, ...rest }) => ({ ...rest, since: createdAt }));
}

/** Takes a role back, and with it the invitations of theirs that nobody has redeemed; false when nobody on the staff has this pseudonym. */
export async function dismiss(
	tx: Transaction,
	pseudonym: string,
	actor: string,
	at: Temporal.Instant,
): Promise<boolean> {
	const { count } = await tx.member.updateMany({
		where: { pseudonym, role: { not: "member" } },
		data: { role: "member" },
	});
	if (count === 1) {
		await tx.invitation.deleteMany({ where: { invitedBy: pseudonym } });
		await releaseTrainings(tx, pseudonym);
		await audit(tx, { actor, action: "staff.dismiss", subject: pseudonym, detail: {}, at });
	}
	return count === 1;
}
