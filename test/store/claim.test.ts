import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { followedBroadcasts } from "../../bot/store/conduct.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { claimDeliveries } from "../../bot/store/deliveries.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { claim } from "../../bot/store/outbox.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { emptyChange, type Outgoing, write } from "../../bot/store/write.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

const keys = createKeyring(newKeys());
let database: Database;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

// The database keeps milliseconds.
const now = Temporal.Instant.fromEpochMilliseconds(Date.now());

async function put(
	to: string,
	kind: Outgoing["kind"],
	notBefore: Temporal.Instant,
	memberId?: string,
): Promise<string> {
	const id = machineIds.uuid();
	const out: Outgoing = {
		id,
		channel: "sms",
		to,
		message: { text: "text", locale: "en" },
		kind,
		notBefore,
		leased: false,
		...(memberId === undefined ? {} : { memberId }),
	};
	await inTransaction(database, (tx) => write(tx, keys, machineIds, { ...emptyChange(now), outbox: [out] }));
	return id;
}

const claimed = async () => (await claim(database, keys, ["sms"], now, 100)).map((row) => row.id);

test("a reply does not wait for a nudge that waits for the morning; replies keep their order", async () => {
	const nudge = await put("+12025550001", "unasked", now.add({ hours: 9 }));
	const first = await put("+12025550001", "reply", now);
	const second = await put("+12025550001", "reply", now);
	expect(await claimed()).toEqual([first]);
	expect(await claimed()).toEqual([]);
	await database.prisma.outbox.delete({ where: { id: first } });
	expect(await claimed()).toEqual([second]);
	await database.prisma.outbox.delete({ where: { id: second } });
	expect((await claim(database, keys, ["sms"], now.add({ hours: 9 }), 100)).map((row) => row.id)).toEqual([nudge]);
});

test("a reply does not wait for a summary that waits for the morning, but for one that is to be tried again", async () => {
	const summary = await put("+12025550003", "reply", now.add({ hours: 9 }));
	const reply = await put("+12025550003", "reply", now);
	expect(await claimed()).toEqual([reply]);
	await database.prisma.outbox.delete({ where: { id: reply } });
	await database.prisma.outbox.update({ where: { id: summary }, data: { attempts: 1 } });
	const later = await put("+12025550003", "reply", now);
	expect(await claimed()).toEqual([]);
	await database.prisma.outbox.deleteMany({ where: { id: { in: [summary, later] } } });
});

test("while everything is stopped the staff go on hearing of their work, and members of nothing", async () => {
	const made = async (role: "member" | "volunteer") => {
		const id = machineIds.uuid();
		await database.prisma.member.create({
			data: { id, role, pseudonym: `Test ${id}`, locale: "en", createdAt: new Date() },
		});
		return id;
	};
	const own = await put("+12025550004", "unasked", now, await made("member"));
	const notice = await put("+12025550005", "unasked", now, await made("volunteer"));
	const post = await put("+12025550006", "unasked", now);
	const halts = database.prisma.halt;
	await halts.create({ data: { scope: "*", reason: "kill-switch", by: "Test Heron 1", at: new Date() } });
	expect(await claimed()).toEqual([notice]);
	await halts.deleteMany();
	// A channel that its provider filters takes nothing from us unasked.
	await halts.create({ data: { scope: "sms", reason: "filtered", by: "steward", at: new Date() } });
	const more = await put("+12025550007", "unasked", now, await made("volunteer"));
	expect(await claimed()).toEqual([]);
	await halts.deleteMany();
	expect(await claimed()).toEqual([own, post, more]);
	await database.prisma.outbox.deleteMany({ where: { id: { in: [own, notice, post, more] } } });
});

test("a reply waits for a nudge that is just being sent", async () => {
	const nudge = await put("+12025550002", "unasked", now);
	const reply = await put("+12025550002", "reply", now);
	await database.prisma.outbox.update({
		where: { id: nudge },
		data: { state: "sending", leaseUntil: new Date(Date.now() + 20_000) },
	});
	expect(await claimed()).toEqual([]);
	await database.prisma.outbox.update({ where: { id: nudge }, data: { state: "sent" } });
	expect(await claimed()).toEqual([reply]);
});

test("what ended is not read with every claim, however many notices have gone out", async () => {
	const { prisma } = database;
	const ended = `
	  INSERT INTO broadcasts (id, tag, kind, state, topic, call, rule, timing, created_by, created_at, started_at, finished_at, wave)
	  SELECT gen_random_uuid(), $1 || n, $2::"BroadcastKind", 'done', 'alerts', 'none', '{}', '{}', 'Test Heron 1', at, at, at, 1
	    FROM (SELECT n, $3::timestamptz - make_interval(mins => n) AS at FROM generate_series(1, $4::int) n) made`;
	await prisma.$executeRawUnsafe(ended, "n", "reminder", now.toString(), 4_000);
	await prisma.$executeRawUnsafe(ended, "o", "alert", now.subtract({ hours: 24 * 40 }).toString(), 2_000);
	await prisma.$executeRawUnsafe(ended, "a", "alert", now.toString(), 3);
	await prisma.$executeRawUnsafe("ANALYZE broadcasts");
	const asked: [string, ...unknown[]][] = [];
	const listening = { prisma: { $queryRawUnsafe: async (...sql: [string]) => asked.push(sql) && [] } };
	await claimDeliveries(listening as unknown as Database, keys, "sms", now, 50);
	await followedBroadcasts(listening as unknown as Database, ["sms"], now);
	expect(asked).toHaveLength(2);
	for (const [sql, ...params] of asked) {
		const explained = await prisma.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN ${sql}`, ...params);
		const plan = explained.map((row) => row["QUERY PLAN"]).join("\n");
		expect(plan).toContain("broadcasts_ended");
		expect(plan).not.toContain("Seq Scan on broadcasts");
	}
});
