import type { OutMessage } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { casePlace } from "./responses.ts";
import { addressPlace, loadState, type MemberState } from "./state.ts";
import type { Act } from "./surveys.ts";
import { lastUsedIdentity } from "./wake-ups.ts";
import { emptyChange, write } from "./write.ts";

/**
 * Opens a case for a member who asked for somebody to get in touch. Nothing in it leads to what they answered elsewhere.
 *
 * @param need in the member's own words; empty when they would rather not say
 */
export async function openCareCase(
	tx: Transaction,
	keys: Keyring,
	id: string,
	memberId: string,
	need: string,
	at: Temporal.Instant,
): Promise<void> {
	const sealed = need === "" ? null : keys.seal(casePlace(id), need);
	await tx.case.create({ data: { id, memberId, openedAt: new Date(at.epochMilliseconds), sealed } });
}

/** A case's short name: the end of its id, which tells no time. */
export function caseCode(id: string): string {
	return id.replaceAll("-", "").slice(-8);
}

/** A case that waits for somebody. */
export interface OpenCase {
	readonly id: string;
	/** Undefined once the member is erased. */
	readonly pseudonym: string | undefined;
	readonly openedAt: Date;
	/** The tag of the alert it is about; undefined when it came of words of danger in a survey. */
	readonly broadcast: string | undefined;
	/** True when the member said what they need. */
	readonly described: boolean;
}

/** The cases that are open, the oldest first; or the one of this name. */
export async function listCases(tx: Pick<Transaction, "$queryRawUnsafe">, code?: string): Promise<readonly OpenCase[]> {
	const rows = await tx.$queryRawUnsafe<
		{ id: string; pseudonym: string | null; opened_at: Date; tag: string | null; described: boolean }[]
	>(
		`SELECT c.id, m.pseudonym, c.opened_at, b.tag, c.sealed IS NOT NULL AS described
		   FROM cases c LEFT JOIN members m ON m.id = c.member_id LEFT JOIN broadcasts b ON b.id = c.broadcast_id
		  WHERE c.closed_at IS NULL AND ($1::text IS NULL OR right(replace(c.id::text, '-', ''), 8) = $1)
		  ORDER BY c.opened_at`,
		code ?? null,
	);
	return rows.map(({ id, pseudonym, opened_at, tag, described }) => ({
		id,
		pseudonym: pseudonym ?? undefined,
		openedAt: opened_at,
		broadcast: tag ?? undefined,
		described,
	}));
}

/** What is in a case, and where its member can be written to. */
interface ReadCase {
	readonly words: string | undefined;
	readonly addresses: readonly { readonly channel: string; readonly address: string }[];
}

/**
 * Opens the words of a case, and on request its member's addresses. It stands in the audit log, with the reason.
 *
 * @param what `reveal`: true for the addresses too
 */
export async function readCase(
	tx: Transaction,
	keys: Keyring,
	{ id, reason, reveal }: { readonly id: string; readonly reason: string; readonly reveal: boolean },
	{ actor, at }: Act,
): Promise<ReadCase> {
	const { memberId, sealed } = await tx.case.findUniqueOrThrow({ where: { id } });
	const identities =
		reveal && memberId ? await tx.identity.findMany({ where: { memberId }, orderBy: { lastInboundAt: "desc" } }) : [];
	await audit(tx, { actor, action: "case.read", subject: caseCode(id), detail: { reason, address: reveal }, at });
	return {
		words: sealed ? keys.open(casePlace(id), sealed) : undefined,
		addresses: identities.map((each) => ({
			channel: each.channel,
			address: keys.open(addressPlace(each.id), each.addressSealed),
		})),
	};
}

/** Where the member of a case last wrote from, and how to write there; undefined when nothing reaches them any more. */
export async function reachOfCase(tx: Transaction, keys: Keyring, id: string): Promise<MemberState | undefined> {
	const { memberId, openedAt } = await tx.case.findUniqueOrThrow({ where: { id } });
	const identity = memberId ? await lastUsedIdentity(tx, memberId) : undefined;
	const at = Temporal.Instant.fromEpochMilliseconds(openedAt.getTime());
	return memberId && identity ? loadState(tx, keys, memberId, identity, at) : undefined;
}

/** Writes to the member of a case, who asked for it: a reply, at any hour. */
export async function answerCase(
	tx: Transaction,
	{ keys, ids }: { readonly keys: Keyring; readonly ids: Ids },
	{ id, to, messages }: { readonly id: string; readonly to: MemberState; readonly messages: readonly OutMessage[] },
	{ actor, at }: Act,
): Promise<void> {
	const { channel, address } = to.identity;
	const outbox = messages.map((message) => ({
		id: ids.uuid(),
		channel,
		to: address,
		message,
		kind: "reply" as const,
		notBefore: at,
		leased: false,
	}));
	await write(tx, keys, ids, { ...emptyChange(at), memberId: to.memberId, outbox });
	await audit(tx, { actor, action: "case.answer", subject: caseCode(id), detail: {}, at });
}

/** Closes a case: what was written in it is kept for the time that retention says, and then wiped. */
export async function closeCase(tx: Transaction, id: string, { actor, at }: Act): Promise<void> {
	await tx.case.update({ where: { id }, data: { closedAt: new Date(at.epochMilliseconds) } });
	await audit(tx, { actor, action: "case.close", subject: caseCode(id), detail: {}, at });
}
