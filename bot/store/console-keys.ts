import { randomBytes } from "node:crypto";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Role } from "../core/profile.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { MemberState } from "./state.ts";

/** Random bytes of a link or a session. Reason: nobody guesses 256 bits, however often they try. */
const TOKEN_BYTES = 32;

/** How long a link works, in minutes. Reason: long enough to change from a chat to a browser. */
export const LINK_MINUTES = 10;

/** How long a session lasts without a page being opened, in minutes. Source: OWASP, "Session Management": 15 to 30. */
const IDLE_MINUTES = 30;

/** How long a session lasts in all, in hours: a working day. */
export const SESSION_HOURS = 8;

/** Who is signed in, as they are at this moment. */
export interface SignedIn {
	readonly memberId: string;
	readonly pseudonym: string;
	readonly role: Role;
	readonly locale: Locale;
	readonly zone: string | undefined;
}

const hashOf = (keys: Keyring, kind: "link" | "session", token: string) => keys.index(`console/${kind}`, token);

const KEEP = `INSERT INTO console_keys (hash, kind, member_id, expires_at, ends_at)
VALUES ($1, $2, $3::uuid, $4::timestamptz, $5::timestamptz)`;

/** Makes the one-time part of a link for one of the staff; an earlier link of theirs ends. Written into the audit log. */
export async function makeLink(
	tx: Transaction,
	keys: Keyring,
	{ memberId, pseudonym }: Pick<MemberState, "memberId" | "pseudonym">,
	at: Temporal.Instant,
): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString("base64url");
	const expiresAt = at.add({ minutes: LINK_MINUTES }).toString();
	await tx.consoleKey.deleteMany({ where: { memberId, kind: "link" } });
	await tx.$executeRawUnsafe(KEEP, hashOf(keys, "link", token), "link", memberId, expiresAt, expiresAt);
	await audit(tx, { actor: pseudonym, action: "console.link", subject: pseudonym, detail: {}, at });
	return token;
}

/** Only staff have a link or a session: who was dismissed has none from the next request on. */
const WHO =
	"SELECT id, pseudonym, role::text AS role, locale, zone FROM members WHERE id = $1::uuid AND role <> 'member'";

interface Row {
	id: string;
	pseudonym: string;
	role: Role;
	locale: string;
	zone: string | null;
}

async function staff(tx: Transaction, memberId: string): Promise<SignedIn | undefined> {
	const [row] = await tx.$queryRawUnsafe<Row[]>(WHO, memberId);
	if (!row) return undefined;
	const { id, pseudonym, role, locale, zone } = row;
	return { memberId: id, pseudonym, role, locale: isLocale(locale) ? locale : "en", zone: zone ?? undefined };
}

/** Turns a link into a session, once: the link is gone, whatever comes of it. Undefined when it is no link any more. */
export async function redeemLink(
	tx: Transaction,
	keys: Keyring,
	token: string,
	at: Temporal.Instant,
): Promise<{ readonly session: string; readonly who: SignedIn } | undefined> {
	const [row] = await tx.$queryRawUnsafe<{ member_id: string; live: boolean }[]>(
		"DELETE FROM console_keys WHERE hash = $1 AND kind = 'link' RETURNING member_id, expires_at > $2::timestamptz AS live",
		hashOf(keys, "link", token),
		at.toString(),
	);
	const who = row?.live ? await staff(tx, row.member_id) : undefined;
	if (!who) return undefined;
	const session = randomBytes(TOKEN_BYTES).toString("base64url");
	await tx.$executeRawUnsafe(
		KEEP,
		hashOf(keys, "session", session),
		"session",
		who.memberId,
		at.add({ minutes: IDLE_MINUTES }).toString(),
		at.add({ hours: SESSION_HOURS }).toString(),
	);
	await audit(tx, { actor: who.pseudonym, action: "console.enter", subject: who.pseudonym, detail: {}, at });
	return { session, who };
}

/**
 * Who a session is of; undefined when it ended, or its member is not of the staff any more. Served by console_keys_pkey.
 *
 * @param renew false for what a page asks by itself: only a person keeps a session alive
 */
export async function sessionOf(
	tx: Transaction,
	keys: Keyring,
	session: string,
	at: Temporal.Instant,
	renew: boolean,
): Promise<SignedIn | undefined> {
	const hash = hashOf(keys, "session", session);
	const [row] = await tx.$queryRawUnsafe<{ member_id: string }[]>(
		`SELECT member_id FROM console_keys
		  WHERE hash = $1 AND kind = 'session' AND expires_at > $2::timestamptz AND ends_at > $2::timestamptz`,
		hash,
		at.toString(),
	);
	if (!row) return undefined;
	if (renew)
		await tx.$executeRawUnsafe(
			"UPDATE console_keys SET expires_at = least(ends_at, $2::timestamptz) WHERE hash = $1",
			hash,
			at.add({ minutes: IDLE_MINUTES }).toString(),
		);
	return staff(tx, row.member_id);
}

/** Ends a session. */
export async function endSession(tx: Transaction, keys: Keyring, session: string): Promise<void> {
	await tx.consoleKey.deleteMany({ where: { hash: hashOf(keys, "session", session) } });
}

/** What a form of a session must carry: another site can neither read nor compute it. */
export function formToken(keys: Keyring, session: string): string {
	return Buffer.from(keys.index("console/form", session)).toString("base64url");
}

/** Removes what has ended. */
export async function retireConsoleKeys(tx: Transaction, before: Date): Promise<void> {
	await tx.consoleKey.deleteMany({ where: { expiresAt: { lt: before } } });
}
