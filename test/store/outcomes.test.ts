import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { settle } from "../../bot/store/outbox.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { emptyChange, type Outgoing, write } from "../../bot/store/write.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

const keys = createKeyring(newKeys());
const now = Temporal.Now.instant();
let database: Database;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

/** A message that is being sent. */
async function sending(): Promise<string> {
	const id = machineIds.uuid();
	const message = { text: "text", locale: "en" } as const;
	const out: Outgoing = {
		id,
		channel: "sms",
		to: "+12025550001",
		message,
		kind: "reply",
		notBefore: now,
		leased: true,
	};
	await inTransaction(database, (tx) => write(tx, keys, machineIds, { ...emptyChange(now), outbox: [out] }));
	return id;
}

const row = async (id: string) => {
	const { state, sealed, errorCode } = await database.prisma.outbox.findUniqueOrThrow({ where: { id } });
	return { state, kept: sealed !== null, errorCode };
};

const report = (id: string, state: "sent" | "delivered" | "failed", errorCode?: string) =>
	({ id, state, ...(errorCode === undefined ? {} : { errorCode }), reported: true }) as const;

test("many outcomes in one statement, each with its own end", async () => {
	const [sent, later, doubtful, delivered] = [await sending(), await sending(), await sending(), await sending()];
	await settle(
		database,
		[
			{ id: sent, state: "sent", providerId: "SM1" },
			{ id: later, state: "queued", notBefore: now.add({ seconds: 5 }), errorCode: "429" },
			{ id: doubtful, state: "sending", askAfterSeconds: 6 },
			report(delivered, "delivered"),
		],
		now,
	);
	expect(await row(sent)).toEqual({ state: "sent", kept: false, errorCode: null });
	expect(await row(later)).toEqual({ state: "queued", kept: true, errorCode: "429" });
	expect(await row(doubtful)).toEqual({ state: "sending", kept: true, errorCode: null });
	expect(await row(delivered)).toEqual({ state: "delivered", kept: false, errorCode: null });
});

test("a report settles what was in doubt, and nothing goes back", async () => {
	const id = await sending();
	await settle(database, [report(id, "sent")], now);
	expect(await row(id)).toMatchObject({ state: "sent", kept: false });
	await settle(database, [report(id, "failed", "30005")], now);
	expect(await row(id)).toMatchObject({ state: "failed", errorCode: "30005" });
	for (const late of [report(id, "sent"), report(id, "delivered"), { id, state: "sent", providerId: "SM2" } as const])
		await settle(database, [late], now);
	expect(await row(id)).toMatchObject({ state: "failed", errorCode: "30005" });
});
