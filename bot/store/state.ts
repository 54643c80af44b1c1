import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { DEMANDS, type Demand, type Profile, type Role, type Topic } from "../core/profile.ts";
import type { Session } from "../core/session.ts";
import { CALLS, type CallRow, callSessions } from "./calls.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { NOTICES_OPEN, type NoticeRow, noticeSessions } from "./notice-sessions.ts";

/** A member as one transaction sees them, seen from the identity that a turn speaks with. */
export interface MemberState {
	readonly memberId: string;
	readonly pseudonym: string;
	readonly role: Role;
	readonly locale: Locale;
	readonly profile: Profile;
	readonly identity: {
		readonly id: string;
		readonly channel: ChannelName;
		readonly address: string;
		/** True while the provider itself blocks our messages. */
		readonly blocked: boolean;
	};
	/** Topics granted on this identity. */
	readonly topics: readonly Topic[];
	readonly sessions: readonly Session[];
}

interface Row {
	pseudonym: string;
	role: Role;
	locale: string;
	locale_confirmed: boolean;
	country: string | null;
	zone: string | null;
	demands: string[];
	channel: ChannelName;
	address_sealed: Uint8Array;
	blocked: boolean;
	fields: { field: string; sealed: string }[] | null;
	topics: Topic[] | null;
	sessions: Session[] | null;
	calls: CallRow[] | null;
	notices: NoticeRow[] | null;
}

/**
 * Everything a turn needs, in one round trip. Served by the primary keys of members, identities and profile_fields,
 * sessions_member_id_tag_key, consents_channel_address_hash_topic_id_idx, and what serves CALLS and NOTICES_OPEN.
 */
const LOAD = `
SELECT m.pseudonym, m.role, m.locale, m.locale_confirmed, m.country, m.zone, m.demands,
       i.channel, i.address_sealed, i.blocked_at IS NOT NULL AS blocked,
       (SELECT jsonb_agg(jsonb_build_object('field', f.field, 'sealed', encode(f.sealed, 'base64')))
          FROM profile_fields f WHERE f.member_id = m.id) AS fields,
       (SELECT jsonb_agg(c.topic) FROM (
          SELECT DISTINCT ON (topic) topic, granted FROM consents
           WHERE channel = i.channel AND address_hash = i.address_hash AND member_id = m.id
           ORDER BY topic, id DESC) c WHERE c.granted) AS topics,
       (SELECT jsonb_agg(s.state) FROM sessions s WHERE s.member_id = m.id) AS sessions,
       (${CALLS}) AS calls,
       (${NOTICES_OPEN}) AS notices
  FROM members m JOIN identities i ON i.id = $2::uuid
 WHERE m.id = $1::uuid`;

/** How a profile field is bound to its row when sealed. */
export const fieldPlace = (memberId: string, field: string): string => `profile_fields.${field}:${memberId}`;

/** How an address is bound to its row when sealed. */
export const addressPlace = (identityId: string): string => `identities.address:${identityId}`;

/**
 * Loads a member's state, seen from one identity; undefined when the member is gone. Among the sessions are those of
 * broadcasts and notices that wait for an answer, which are not stored.
 *
 * @param callTag the tag of a tapped broadcast: it may be one that was posted in public, or an older notice
 */
export async function loadState(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	identityId: string,
	now: Temporal.Instant,
	callTag?: string,
): Promise<MemberState | undefined> {
	const [row] = await tx.$queryRawUnsafe<Row[]>(LOAD, memberId, identityId, now.toString(), callTag ?? null);
	if (!row) return undefined;
	const locale = isLocale(row.locale) ? row.locale : "en";
	const told = Object.fromEntries(
		(row.fields ?? []).map(({ field, sealed }) => [
			field,
			keys.open(fieldPlace(memberId, field), Buffer.from(sealed, "base64")),
		]),
	);
	return {
		memberId,
		pseudonym: row.pseudonym,
		role: row.role,
		locale,
		profile: {
			...(row.locale_confirmed ? { locale } : {}),
			...(told.name === undefined ? {} : { name: told.name }),
			...(row.country === null ? {} : { country: row.country }),
			...(row.zone === null ? {} : { zone: row.zone }),
			...(row.demands.length === 0 ? {} : { demands: demandsOf(row.demands) }),
		},
		identity: {
			id: identityId,
			channel: row.channel,
			address: keys.open(addressPlace(identityId), row.address_sealed),
			blocked: row.blocked,
		},
		topics: row.topics ?? [],
		sessions: [
			...(row.sessions ?? []),
			...callSessions(row.calls ?? [], row.sessions ?? []),
			...noticeSessions(row.notices ?? [], row.sessions ?? []),
		],
	};
}

function demandsOf(names: readonly string[]): readonly Demand[] {
	return DEMANDS.filter((demand) => names.includes(demand));
}
