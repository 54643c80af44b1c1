import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { onServer } from "../../bench/server.ts";
import { audit, verifyAudit } from "../../bot/store/audit.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { migrate } from "../../bot/store/migrate.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { missingMigration } from "../../prisma/diff.ts";
import { freshDatabase, withDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

let database: Database;
let url: string;
beforeAll(async () => {
	url = await freshDatabase(inject("server"));
	database = openDatabase(url, createTestLog());
});
afterAll(() => database.close());

const entry = (subject: string) => ({
	actor: "Blue Heron 42",
	action: "test.act",
	subject,
	detail: { count: 3, why: "to see" },
	at: Temporal.Now.instant(),
});

test("the audit chain holds under concurrent writers, and shows where it was broken", async () => {
	await Promise.all(
		Array.from({ length: 20 }, (_, at) => inTransaction(database, (tx) => audit(tx, entry(`subject ${at}`)))),
	);
	expect(await verifyAudit(database)).toEqual({ entries: 20 });

	await expect(
		database.prisma.$executeRawUnsafe("UPDATE audit_log SET actor = 'nobody' WHERE seq = 7"),
	).rejects.toThrow(/append-only/);
	await expect(database.prisma.$executeRawUnsafe("DELETE FROM audit_log WHERE seq = 7")).rejects.toThrow(/append-only/);

	const [row] = await database.prisma.$queryRawUnsafe<{ seq: bigint }[]>(
		"SELECT seq FROM audit_log ORDER BY seq OFFSET 6 LIMIT 1",
	);
	for (const tamper of ["UPDATE audit_log SET actor = 'nobody'", "DELETE FROM audit_log"]) {
		await database.prisma.$executeRawUnsafe("ALTER TABLE audit_log DISABLE TRIGGER audit_log_only_grows");
		await database.prisma.$executeRawUnsafe(`${tamper} WHERE seq = ${row?.seq}`);
		const verdict = await verifyAudit(database);
		expect(verdict.entries).toBe(6);
		expect(verdict.brokenAt).toBeGreaterThanOrEqual(row?.seq ?? 0n);
	}
});

test("a row of the consent ledger cannot be rewritten", async () => {
	await database.prisma.consent.create({
		data: {
			id: "01900000-0000-7000-8000-000000000001",
			channel: "sms",
			addressHash: new Uint8Array(32),
			topic: "alerts",
			granted: true,
			wording: "onboarding-topics",
			locale: "en",
			at: new Date(),
		},
	});
	await expect(database.prisma.$executeRawUnsafe("UPDATE consents SET granted = false")).rejects.toThrow(/append-only/);
	await expect(database.prisma.$executeRawUnsafe("UPDATE consents SET member_id = NULL")).resolves.toBe(1);
});

test("migrations run once, also when two processes start at the same time; none is missing", async () => {
	const server = inject("server");
	const name = server.template.replace("template", "twice");
	await onServer(server.url, `DROP DATABASE IF EXISTS "${name}"`, `CREATE DATABASE "${name}"`);
	const fresh = withDatabase(server.url, name);
	const applied = await Promise.all([migrate(fresh), migrate(fresh)]);
	expect(applied.map((names) => names.length).sort()).toEqual([0, applied.flat().length]);
	expect(await migrate(fresh)).toEqual([]);
	expect(await missingMigration(fresh)).toBe("");
	await onServer(
		fresh,
		`INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99990101000000_future', now())`,
	);
	await expect(migrate(fresh)).rejects.toMatchObject({ code: "database.newer-schema" });
});
