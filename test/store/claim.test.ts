import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
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

async function put(to: string, kind: Outgoing["kind"], notBefore: Temporal.Instant): Promise<string> {
	const id = machineIds.uuid();
	const out: Outgoing = {
		id,
		channel: "sms",
		to,
		message: { text: "text", locale: "en" },
		kind,
		notBefore,
		leased: false,
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
