import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { addressPlace } from "./state.ts";

/** Where one of the staff is told something: the address they last wrote from. */
export interface Reach {
	readonly memberId: string;
	readonly locale: Locale;
	readonly zone: string | undefined;
	readonly country: string | undefined;
	readonly channel: ChannelName;
	readonly address: string;
}

/** As the database says it. */
export interface ReachRow {
	readonly member: string;
	readonly locale: string;
	readonly zone: string | null;
	readonly country: string | null;
	readonly identity: string;
	readonly channel: ChannelName;
	/** Base64. */
	readonly sealed: string;
}

/**
 * Everyone on the staff who can be reached, but one. Served by members_role_idx and identities_member_id_idx.
 *
 * @param except what stands for that one's id
 */
export const reachOfStaff = (except: string): string => `
SELECT DISTINCT ON (m.id) m.id AS member, m.locale, m.zone, m.country, i.id AS identity, i.channel,
       encode(i.address_sealed, 'base64') AS sealed
  FROM members m JOIN identities i ON i.member_id = m.id
 WHERE m.role IN ('volunteer', 'organizer', 'admin') AND m.id <> ${except} AND i.reachable AND i.blocked_at IS NULL
 ORDER BY m.id, i.last_inbound_at DESC NULLS LAST`;

/** Opens the addresses. */
export function opened(keys: Keyring, rows: readonly ReachRow[]): readonly Reach[] {
	return rows.map(({ member, locale, zone, country, identity, channel, sealed }) => ({
		memberId: member,
		locale: isLocale(locale) ? locale : "en",
		zone: zone ?? undefined,
		country: country ?? undefined,
		channel,
		address: keys.open(addressPlace(identity), Buffer.from(sealed, "base64")),
	}));
}

/** Everyone on the staff who can be reached, but one. One round trip. */
export async function loadStaffReach(tx: Transaction, keys: Keyring, except: string): Promise<readonly Reach[]> {
	return opened(keys, await tx.$queryRawUnsafe<ReachRow[]>(reachOfStaff("$1::uuid"), except));
}
