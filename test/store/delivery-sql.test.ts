import pg from "pg";
import { expect, inject, test } from "vitest";
import { generate } from "../../bench/crowd.ts";
import { zonesNow } from "../../bench/population.ts";
import { machineIds } from "../../bot/ids.ts";
import { beginBroadcast } from "../../bot/store/broadcast-changes.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { freeze } from "../../bot/store/freeze.ts";
import { inLongTransaction, inTransaction } from "../../bot/store/unit.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

const NOW = Temporal.Instant.from("2027-05-01T15:00:00Z");
const MEMBERS = 4_000;

test("PostgreSQL knows of a frozen audience when it is claimed, though it looked before the commit", async () => {
	const url = await freshDatabase(inject("server"));
	const database = openDatabase(url, createTestLog());
	const other = new pg.Client({ connectionString: url, lock_timeout: 500 });
	await other.connect();
	try {
		await generate(other, MEMBERS, zonesNow(NOW).open);
		const broadcast = await inTransaction(database, (tx) =>
			beginBroadcast(tx, machineIds, "alert", { actor: "Test Heron 1", at: NOW }),
		);
		const total = await inLongTransaction(database, async (tx) => {
			const frozen = await freeze(tx, broadcast, { now: NOW });
			// As its own daemon would: with nothing to see yet. It waits for ours, and then looks at all.
			await other.query("ANALYZE deliveries").catch((error: unknown) => {
				expect(error).toMatchObject({ code: "55P03" });
			});
			return frozen.total;
		});
		expect(total).toBeGreaterThan(MEMBERS / 2);
		const { rows } = await other.query<{ seen: number }>(
			"SELECT reltuples::int AS seen FROM pg_class WHERE oid = 'deliveries'::regclass",
		);
		expect(rows).toEqual([{ seen: total }]);
	} finally {
		await other.end();
		await database.close();
	}
});
