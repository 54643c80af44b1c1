import pg from "pg";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { addressHashOf, createKeyring } from "../../bot/store/keys.ts";
import { addressPlace } from "../../bot/store/state.ts";
import { newAddress, type TestSteward } from "./steward.ts";

/** A member to be. */
export interface Seed {
	readonly channel: ChannelName;
	readonly locale?: Locale;
	readonly zone?: string | null;
	readonly country?: string | null;
	readonly address?: string;
	/** False: the provider knows nobody of this address. */
	readonly account?: false;
}

/** Puts members who agreed to alerts into the database, as the import would; their addresses, in order. */
export async function seedMembers(steward: TestSteward, seeds: readonly Seed[]): Promise<readonly string[]> {
	const keys = createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
	const at = steward.clock.now().toString();
	const rows = seeds.map((seed) => {
		const address = seed.address ?? newAddress(seed.channel);
		const identity = machineIds.uuid();
		return {
			member: machineIds.uuid(),
			identity,
			consent: machineIds.uuid(),
			pseudonym: `Seeded ${machineIds.tag(8)}`,
			channel: seed.channel,
			locale: seed.locale ?? "en",
			zone: seed.zone === undefined ? "Africa/Nairobi" : seed.zone,
			country: seed.country ?? null,
			hash: Buffer.from(addressHashOf(keys, seed.channel, address)).toString("base64"),
			sealed: Buffer.from(keys.seal(addressPlace(identity), address)).toString("base64"),
			address,
			account: seed.account ?? true,
		};
	});
	const client = new pg.Client({ connectionString: steward.databaseUrl });
	await client.connect();
	try {
		await client.query(
			`WITH r AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(member uuid, identity uuid, consent uuid, pseudonym text,
			   channel text, locale text, zone text, country text, hash text, sealed text)),
			 m AS (INSERT INTO members (id, pseudonym, locale, locale_confirmed, country, zone, created_at)
			   SELECT member, pseudonym, locale, true, country, zone, $2::timestamptz FROM r),
			 i AS (INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
			   SELECT identity, member, channel, decode(hash, 'base64'), decode(sealed, 'base64'), $2::timestamptz, $2::timestamptz FROM r)
			 INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at, source)
			   SELECT consent, member, channel, decode(hash, 'base64'), 'alerts', true, 'test', locale, $2::timestamptz, 'import' FROM r`,
			[JSON.stringify(rows), at],
		);
	} finally {
		await client.end();
	}
	// The provider knows whoever has an account.
	for (const { channel, address, locale, account } of rows)
		if (account) steward.simulator(channel).person(address, locale);
	return rows.map(({ address }) => address);
}
