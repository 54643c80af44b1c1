import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Rule } from "../../bot/core/audience.ts";
import { compileAudience, compileCount } from "../../bot/store/audience-sql.ts";
import { freshDatabase } from "../support/database.ts";

/** Members in the test. A million behave alike, and take ten times as long to make. */
const MEMBERS = 100_000;

/** Picking may cost this many times what writing the same rows costs. Reason: a machine shared with other tests. */
const RATIO_MAX = 3;

const NOW = Temporal.Instant.from("2026-10-01T12:00:00Z");

/** The id of the n-th row of a kind. As UUIDv7 are, later ones sort later. */
const idOf = (n: string) => `('01900000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Members with one address or two, consents to two topics each, and every fifth address with a second thought. */
const GENERATE = [
	// Off in tests, and then VACUUM comes too early to mark pages as visible to all, as they are in life.
	"SET synchronous_commit = on",
	`INSERT INTO members (id, pseudonym, locale, country, demands, created_at)
	 SELECT ${idOf("g")}, 'Member ' || g, (ARRAY['en','en','en','es','ar','my','am','hi'])[1 + g % 8],
	   (ARRAY['US','US','US','MM','ET','IN','KE','MX','US',NULL])[1 + g % 10],
	   CASE WHEN g % 3 = 0 THEN '{hate,privacy}'::text[] ELSE '{}' END, '2026-01-01'::timestamptz + g % 300 * interval '1 day'
	   FROM generate_series(1, ${MEMBERS}) g`,
	`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, reachable, created_at, last_inbound_at)
	 SELECT ${idOf("row_number() OVER ()")}, m.id, c, sha256(convert_to(m.id || c, 'UTF8')), repeat('x', 60)::bytea,
	   hashtext(m.id || c) % 30 <> 0, m.created_at, m.created_at + hashtext(c || m.id) % 1000 * interval '1 hour'
	   FROM members m, unnest(CASE abs(hashtext(m.id::text)) % 3 WHEN 0 THEN ARRAY['sms','telegram']
	     WHEN 1 THEN ARRAY['telegram'] ELSE ARRAY['sms'] END) c`,
	`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
	 SELECT ${idOf("row_number() OVER ()")}, i.member_id, i.channel, i.address_hash, t, hashtext(i.id || t) % 6 <> 0,
	   'onboarding-topics', 'en', i.created_at FROM identities i, unnest(CASE WHEN hashtext(i.id || 'again') % 5 = 0
	     THEN ARRAY['alerts','trainings','alerts'] ELSE ARRAY['alerts','trainings'] END) t`,
	...["members", "identities", "consents"].map((table) => `VACUUM ANALYZE ${table}`),
];

/** Slow suites run only when asked for: `STEWARD_SLOW=1`. */
const slow = process.env.STEWARD_SLOW === "1";

let client: pg.Client;
beforeAll(async () => {
	if (!slow) return;
	client = new pg.Client({ connectionString: await freshDatabase(inject("server")) });
	await client.connect();
	for (const statement of GENERATE) await client.query(statement);
	// As deliveries are: a key of their own, one for each member, and found by their state.
	for (const table of ["picked", "copied"])
		await client.query(
			`CREATE TEMP TABLE ${table} (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), member_id uuid NOT NULL UNIQUE,
			   identity_id uuid NOT NULL, channel text NOT NULL, locale text NOT NULL, state text NOT NULL DEFAULT 'queued');
			 CREATE INDEX ON ${table} (channel, state)`,
		);
}, 120_000);
afterAll(() => client?.end());

async function timed(sql: string, params: readonly unknown[] = []) {
	const begun = performance.now();
	const { rowCount } = await client.query(sql, [...params]);
	return { ms: performance.now() - begun, rows: rowCount ?? 0 };
}

const COLUMNS = "member_id, identity_id, channel, locale";

const RULES: readonly (readonly [string, Rule])[] = [
	["everyone", { all: [] }],
	["a few", { all: [{ country: ["MM"] }, { locale: ["my"] }, { not: { channel: ["sms"] } }] }],
	["by interest", { any: [{ topic: "trainings" }, { demand: ["hate"] }, { not: { locale: ["en"] } }] }],
];

test.skipIf(!slow).each(RULES)(
	`of ${MEMBERS} members, freezing costs little more than writing: %s`,
	async (name, rule) => {
		const { sql, params } = compileAudience(rule, "alerts", { now: NOW });
		const count = compileCount(rule, "alerts", { now: NOW });
		const best = {
			picked: Number.POSITIVE_INFINITY,
			copied: Number.POSITIVE_INFINITY,
			counted: Number.POSITIVE_INFINITY,
		};
		let rows = 0;
		// In turns, so that what else the machine does slows both.
		for (let run = 0; run < 2; run++) {
			await client.query("TRUNCATE picked, copied");
			const picked = await timed(`INSERT INTO picked (${COLUMNS}) SELECT ${COLUMNS} FROM (${sql}) a`, params);
			const copied = await timed(`INSERT INTO copied (${COLUMNS}) SELECT ${COLUMNS} FROM picked`);
			const counted = await timed(count.sql, count.params);
			best.picked = Math.min(best.picked, picked.ms);
			best.copied = Math.min(best.copied, copied.ms);
			best.counted = Math.min(best.counted, counted.ms);
			expect(copied.rows).toBe(picked.rows);
			rows = picked.rows;
		}
		const ratio = best.picked / best.copied;
		process.stdout.write(
			`${name}: ${rows} rows frozen in ${best.picked.toFixed(0)} ms, written bare in ${best.copied.toFixed(0)} ms, ` +
				`ratio ${ratio.toFixed(2)}; counted in ${best.counted.toFixed(0)} ms\n`,
		);
		expect(rows).toBeGreaterThan(MEMBERS / 200);
		// Of a few rows the writing costs nothing, and a second topic is a second pass through the ledger.
		if (name === "everyone") expect(ratio).toBeLessThan(RATIO_MAX);

		// The ledger is read in order from its index, and nothing is looked up in it member by member.
		const explained = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`, [...params]);
		const plan = explained.rows.map((row) => row["QUERY PLAN"]).join("\n");
		expect(plan).toContain("Index Only Scan using consents_latest");
		expect(plan).not.toMatch(/Seq Scan on consents|SubPlan/);
	},
);
