import type { ChannelName } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import type { Ids } from "../core/ids.ts";
import type { Locale } from "../core/locale.ts";
import type { Topic } from "../core/profile.ts";
import { drawPseudonym } from "../core/pseudonym.ts";
import type { Database, Transaction } from "./database.ts";
import { addressHashOf, type Keyring } from "./keys.ts";
import { addressPlace, fieldPlace } from "./state.ts";

/** What a consent row says of where it comes from, and in place of the message whose words were answered. */
const SOURCE = "import";

/** How the evidence of a consent is bound to its row when sealed. */
export const evidencePlace = (consentId: string): string => `consents.evidence:${consentId}`;

/** A member to be, as an organizer's file tells of them. */
export interface Newcomer {
	readonly channel: ChannelName;
	readonly address: string;
	/** `addressHashOf` of the two above. */
	readonly addressHash: Uint8Array;
	readonly locale: Locale;
	readonly localeConfirmed: boolean;
	readonly name?: string;
	readonly country?: string;
	readonly zone?: string;
	readonly topics: readonly Topic[];
	readonly agreedAt: Temporal.Instant;
	readonly evidence: string;
}

/**
 * How an address stands with us: `known` is a member already; `erased` asked to be forgotten; `withdrew` ended, as their
 * last word, something they had agreed to.
 */
export type Standing = "new" | "known" | "erased" | "withdrew";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

const addressesOf = (rows: readonly Newcomer[]) =>
	JSON.stringify(rows.map(({ channel, addressHash }, place) => ({ place, channel, hash: base64(addressHash) })));

const ADDRESSES = "jsonb_to_recordset($1::jsonb) AS r(place int, channel text, hash text)";

/**
 * One row an address. Served by identities_channel_address_hash_key, tombstones_pkey and
 * consents_channel_address_hash_topic_id_idx.
 */
const STANDING = `
SELECT CASE
  WHEN EXISTS (SELECT FROM identities i WHERE i.channel = r.channel AND i.address_hash = decode(r.hash, 'base64'))
    THEN 'known'
  WHEN EXISTS (SELECT FROM tombstones t WHERE t.channel = r.channel AND t.address_hash = decode(r.hash, 'base64'))
    THEN 'erased'
  WHEN EXISTS (SELECT FROM (
      SELECT DISTINCT ON (c.topic) c.granted FROM consents c
       WHERE c.channel = r.channel AND c.address_hash = decode(r.hash, 'base64')
       ORDER BY c.topic, c.id DESC) last WHERE NOT last.granted)
    THEN 'withdrew'
  ELSE 'new' END AS standing
FROM ${ADDRESSES} ORDER BY r.place`;

/**
 * Waits for whoever is being erased at this moment, and keeps the others from it until the transaction ends, so that the
 * next statement sees every tombstone. Served by identities_channel_address_hash_key.
 */
const HOLD = `
SELECT FROM ${ADDRESSES}
  JOIN identities i ON i.channel = r.channel AND i.address_hash = decode(r.hash, 'base64')
 ORDER BY i.id FOR KEY SHARE OF i`;

/** How the addresses stand, in the order of `rows`. Writes nothing. */
export async function standings(tx: Transaction, rows: readonly Newcomer[]): Promise<readonly Standing[]> {
	const found = await tx.$queryRawUnsafe<{ standing: Standing }[]>(STANDING, addressesOf(rows));
	return found.map(({ standing }) => standing);
}

/** As many pseudonyms as asked for, that nobody has. Served by members_pseudonym_key. */
async function freePseudonyms(tx: Transaction, ids: Ids, count: number): Promise<readonly string[]> {
	const free = new Set<string>();
	while (free.size < count) {
		const drawn = new Set(Array.from({ length: count - free.size }, () => drawPseudonym(ids)));
		const taken = await tx.$queryRawUnsafe<{ pseudonym: string }[]>(
			"SELECT pseudonym FROM members WHERE pseudonym = ANY($1::text[])",
			[...drawn],
		);
		for (const { pseudonym } of taken) drawn.delete(pseudonym);
		for (const pseudonym of drawn) free.add(pseudonym);
	}
	return [...free];
}

/**
 * Members, identities, names and consents of one batch in one statement. An address that became a member's meanwhile is
 * left as it is, by identities_channel_address_hash_key, and nothing else is written for its row. `last_inbound_at` is
 * 1970: such a member has never written.
 */
const ADD = `
WITH r AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(member uuid, identity uuid, pseudonym text, locale text,
    confirmed boolean, country text, zone text, channel text, hash text, address text, name text, agreed timestamptz,
    consents jsonb)
), fresh AS (
  INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
  SELECT identity, member, channel, decode(hash, 'base64'), decode(address, 'base64'), $2::timestamptz, 'epoch' FROM r
  ON CONFLICT (channel, address_hash) DO NOTHING RETURNING member_id
), born AS (
  INSERT INTO members (id, pseudonym, locale, locale_confirmed, country, zone, created_at)
  SELECT member, pseudonym, locale, confirmed, country, zone, $2::timestamptz FROM r JOIN fresh ON member_id = member
), named AS (
  INSERT INTO profile_fields (member_id, field, sealed)
  SELECT member, 'name', decode(name, 'base64') FROM r JOIN fresh ON member_id = member WHERE name IS NOT NULL
), agreed AS (
  INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at, source,
    evidence_sealed)
  SELECT c.id, member, channel, decode(hash, 'base64'), c.topic, true, '${SOURCE}', locale, agreed, '${SOURCE}',
    decode(c.evidence, 'base64')
  FROM r JOIN fresh ON member_id = member
    CROSS JOIN LATERAL jsonb_to_recordset(r.consents) AS c(id uuid, topic text, evidence text)
)
SELECT member_id::text AS member FROM fresh`;

/** Makes members of the new ones among `rows`; how each row stood, in their order. Everybody else is left as they are. */
export async function addNewcomers(
	tx: Transaction,
	keys: Keyring,
	ids: Ids,
	rows: readonly Newcomer[],
	at: Temporal.Instant,
): Promise<readonly Standing[]> {
	await tx.$queryRawUnsafe(HOLD, addressesOf(rows));
	const before = await standings(tx, rows);
	const members = before.map((standing) => (standing === "new" ? ids.uuid() : undefined));
	const pseudonyms = [...(await freePseudonyms(tx, ids, members.filter(Boolean).length))];
	const born = rows.flatMap((row, place) => {
		const member = members[place];
		const pseudonym = member && pseudonyms.pop();
		return member && pseudonym ? [sealed(keys, ids, row, member, pseudonym)] : [];
	});
	if (born.length === 0) return before;
	const added = await tx.$queryRawUnsafe<{ member: string }[]>(ADD, JSON.stringify(born), at.toString());
	const fresh = new Set(added.map(({ member }) => member));
	return before.map((standing, place) => (standing === "new" && !fresh.has(members[place] ?? "") ? "known" : standing));
}

/** A row as `ADD` reads it: nothing of a person in clear but what audiences select by. */
function sealed(keys: Keyring, ids: Ids, row: Newcomer, member: string, pseudonym: string): object {
	const identity = ids.uuid();
	return {
		member,
		identity,
		pseudonym,
		locale: row.locale,
		confirmed: row.localeConfirmed,
		country: row.country,
		zone: row.zone,
		channel: row.channel,
		hash: base64(row.addressHash),
		address: base64(keys.seal(addressPlace(identity), row.address)),
		name: row.name === undefined ? undefined : base64(keys.seal(fieldPlace(member, "name"), row.name)),
		agreed: row.agreedAt.toString(),
		consents: row.topics.map((topic) => {
			const id = ids.uuid();
			return { id, topic, evidence: base64(keys.seal(evidencePlace(id), row.evidence)) };
		}),
	};
}

/**
 * Proves that these are the keys that members are kept with: with others, nobody would be known, and those who asked to
 * be forgotten would be written to again. Throws `import.other-keys`.
 */
export async function proveKeys(database: Database, keys: Keyring): Promise<void> {
	const last = await database.prisma.identity.findFirst({ orderBy: { id: "desc" } });
	if (!last) return;
	const { id, addressSealed, addressHash } = last;
	const other = (cause?: unknown) =>
		new StewardError(
			"import.other-keys",
			"The keys given here are not those that the members in the database are kept with.",
			"Set STEWARD_KEYS, or DATA_DIR, to what the running Steward has.",
			{ cause },
		);
	let address: string;
	try {
		address = keys.open(addressPlace(id), addressSealed);
	} catch (cause) {
		throw other(cause);
	}
	const hash = addressHashOf(keys, last.channel as ChannelName, address);
	if (!Buffer.from(hash).equals(addressHash)) throw other();
}
