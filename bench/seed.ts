import type pg from "pg";
import { machineIds } from "../bot/ids.ts";
import { addressHashOf, type Keyring } from "../bot/store/keys.ts";
import { addressPlace } from "../bot/store/state.ts";
import type { Citizen, Place } from "./population.ts";

/** Members written in one round trip. */
const BATCH = 5_000;

const MEMBERS = `
INSERT INTO members (id, pseudonym, locale, locale_confirmed, zone, created_at)
SELECT id, 'Trial Member ' || number, locale, true, zone, now() - interval '30 days'
  FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) AS r(id, number, locale, zone)`;

/**
 * A second address was used a day before the first. Both longer ago than what a bot looks through when it starts: it asks
 * Slack and Discord person by person what they wrote since.
 */
const IDENTITIES = `
INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
SELECT id, member, channel, hash, sealed, now() - interval '30 days', now() - interval '1 day' * (20 + place)
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::int[])
    AS r(id, member, channel, hash, sealed, place)`;

const CONSENTS = `
INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
SELECT id, member, channel, hash, 'alerts', granted, 'onboarding-topics', locale, now() - interval '29 days'
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::bool[])
    AS r(id, member, channel, hash, locale, granted)`;

interface Held {
	readonly citizen: Citizen;
	readonly place: Place;
	/** 0 for the first address of a member. */
	readonly order: number;
	readonly hash: Buffer;
}

/** The rows of the ledger for one address: none, a yes, or a yes and a no. */
function decisions({ fate }: Citizen): readonly boolean[] {
	if (fate === "talker") return [];
	return fate === "withdrawn" ? [true, false] : [true];
}

async function seedBatch(pool: pg.Pool, keys: Keyring, citizens: readonly Citizen[]): Promise<void> {
	const held = citizens.flatMap((citizen): Held[] =>
		[citizen.place, ...(citizen.second ? [citizen.second] : [])].map((place, order) => ({
			citizen,
			place,
			order,
			hash: Buffer.from(addressHashOf(keys, place.channel, place.address)),
		})),
	);
	const ledger = held.flatMap((each) => decisions(each.citizen).map((granted) => ({ ...each, granted })));
	await pool.query(MEMBERS, [
		citizens.map(({ id }) => id),
		citizens.map(({ number }) => number),
		citizens.map(({ locale }) => locale),
		citizens.map(({ zone }) => zone),
	]);
	await pool.query(IDENTITIES, [
		held.map(({ place }) => place.id),
		held.map(({ citizen }) => citizen.id),
		held.map(({ place }) => place.channel),
		held.map(({ hash }) => hash),
		held.map(({ place }) => Buffer.from(keys.seal(addressPlace(place.id), place.address))),
		held.map(({ order }) => order),
	]);
	await pool.query(CONSENTS, [
		ledger.map(() => machineIds.uuid()),
		ledger.map(({ citizen }) => citizen.id),
		ledger.map(({ place }) => place.channel),
		ledger.map(({ hash }) => hash),
		ledger.map(({ citizen }) => citizen.locale),
		ledger.map(({ granted }) => granted),
	]);
}

/** Writes members with their addresses, sealed as the bot keeps them, and their consents into a migrated database. */
export async function seed(pool: pg.Pool, keys: Keyring, citizens: readonly Citizen[]): Promise<void> {
	for (let at = 0; at < citizens.length; at += BATCH) await seedBatch(pool, keys, citizens.slice(at, at + BATCH));
	// As a server does by itself, some time after so much was written.
	for (const table of ["members", "identities", "consents"]) await pool.query(`VACUUM ANALYZE ${table}`);
}
