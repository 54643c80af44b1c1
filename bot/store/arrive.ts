import type { ChannelName } from "../core/channel.ts";
import type { Transaction } from "./database.ts";

/** One event as it reaches the store: hashes to know it and its sender by, and what a new member would be made with. */
export interface Arrival {
	readonly channel: ChannelName;
	readonly eventHash: Uint8Array<ArrayBuffer>;
	readonly addressHash: Uint8Array<ArrayBuffer>;
	readonly addressSealed: Uint8Array<ArrayBuffer>;
	readonly newMemberId: string;
	readonly newIdentityId: string;
	readonly newPseudonym: string;
	readonly at: Temporal.Instant;
}

/** Who an event is from. */
export interface Arrived {
	readonly memberId: string;
	readonly identityId: string;
}

/**
 * In one round trip: files the event in the inbox, and when it is new, finds or makes the identity and the member and
 * locks the member until the transaction ends. No row: the event was handled before. A second delivery at the same
 * moment waits on inbox_pkey until the first commits. Served by inbox_pkey, identities_channel_address_hash_key and
 * members_pkey.
 */
const ARRIVE = `
WITH filed AS (
  INSERT INTO inbox (channel, event_hash, received_at) VALUES ($1, $2, $8::timestamptz)
  ON CONFLICT DO NOTHING RETURNING 1
), known AS (
  INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
  SELECT $6::uuid, $5::uuid, $1, $3, $4, $8::timestamptz, $8::timestamptz FROM filed
  ON CONFLICT (channel, address_hash) DO UPDATE SET last_inbound_at = EXCLUDED.last_inbound_at, reachable = true
  RETURNING id, member_id, id = $6::uuid AS fresh
), born AS (
  INSERT INTO members (id, pseudonym, locale, created_at) SELECT $5::uuid, $7, 'en', $8::timestamptz FROM known WHERE fresh
), locked AS (
  SELECT m.id FROM members m WHERE m.id = (SELECT member_id FROM known) FOR UPDATE
)
SELECT known.member_id, known.id AS identity_id, (SELECT count(*) FROM locked) AS locked FROM known`;

/** Files an event and finds its sender; undefined when it was handled before. */
export async function arrive(tx: Transaction, arrival: Arrival): Promise<Arrived | undefined> {
	const [row] = await tx.$queryRawUnsafe<{ member_id: string; identity_id: string }[]>(
		ARRIVE,
		arrival.channel,
		arrival.eventHash,
		arrival.addressHash,
		arrival.addressSealed,
		arrival.newMemberId,
		arrival.newIdentityId,
		arrival.newPseudonym,
		arrival.at.toString(),
	);
	return row && { memberId: row.member_id, identityId: row.identity_id };
}
