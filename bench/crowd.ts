import type pg from "pg";

/** The id of the n-th row of a kind. As UUIDv7 are, later ones sort later. */
const idOf = (n: string) => `('01900000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Members with one address or two, a zone for most, and consents to two topics, every fifth with a second thought. */
const CROWD = [
	`INSERT INTO members (id, pseudonym, locale, country, zone, demands, created_at)
	 SELECT ${idOf("g")}, 'Member ' || g, (ARRAY['en','es','fr','pt','ar','hi','sw','am','my','om','ti'])[1 + g % 11],
	   (ARRAY['US','US','MM','ET','IN','KE','MX','BR',NULL])[1 + g % 9],
	   CASE WHEN g % 10 > 0 THEN ($2::text[])[1 + g % cardinality($2::text[])] END,
	   CASE WHEN g % 3 = 0 THEN '{hate,privacy}'::text[] ELSE '{}' END, now() - g % 300 * interval '1 day'
	   FROM generate_series(1, $1::int) g`,
	`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
	 SELECT ${idOf("row_number() OVER ()")}, m.id, c, sha256(convert_to(m.id || c, 'UTF8')), repeat('x', 60)::bytea,
	   m.created_at, m.created_at + abs(hashtext(c || m.id)) % 1000 * interval '1 hour'
	   FROM members m, unnest(CASE abs(hashtext(m.id::text)) % 3 WHEN 0 THEN ARRAY['sms','telegram']
	     WHEN 1 THEN ARRAY['telegram'] ELSE ARRAY['sms'] END) c`,
	`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
	 SELECT ${idOf("row_number() OVER ()")}, i.member_id, i.channel, i.address_hash, t, hashtext(i.id || t) % 20 <> 0,
	   'onboarding-topics', 'en', i.created_at FROM identities i, unnest(CASE WHEN hashtext(i.id || 'again') % 5 = 0
	     THEN ARRAY['alerts','trainings','alerts'] ELSE ARRAY['alerts','trainings'] END) t`,
];

/** Fills a migrated database with so many members, whose addresses are placeholders that nothing opens. */
export async function generate(client: pg.Client, members: number, zones: readonly string[]): Promise<void> {
	for (const [at, statement] of CROWD.entries()) await client.query(statement, at === 0 ? [members, zones] : []);
	for (const table of ["members", "identities", "consents"]) await client.query(`VACUUM ANALYZE ${table}`);
}
