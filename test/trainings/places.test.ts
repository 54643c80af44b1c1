import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { eraseFromSignups, mergeSignups } from "../../bot/store/signup-members.ts";
import { datesToSettle, givePlaceBack, settleDate, takePlace } from "../../bot/store/signups.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";

/** Noon in Nairobi, nine days before the training: whoever waits can be asked. */
const NOW = Temporal.Instant.from("2027-03-01T09:00:00Z");
const START = "2027-03-10T09:00:00Z";
const MEMBERS = 12;

/** Connections that sign people up at the same time. */
const SIDES = 3;

let databases: readonly Database[];
let members: readonly { memberId: string; identityId: string }[];
let dateId: string;
const tools = { keys: createKeyring(newKeys()), ids: machineIds };
const one = () => databases[0] as Database;

beforeAll(async () => {
	const url = await freshDatabase(inject("server"));
	databases = Array.from({ length: SIDES }, () => openDatabase(url, createTestLog()));
	members = Array.from({ length: MEMBERS }, () => ({ memberId: machineIds.uuid(), identityId: machineIds.uuid() }));
	for (const { memberId, identityId } of members) {
		await one().prisma.$executeRawUnsafe(
			`INSERT INTO members (id, pseudonym, locale, zone, created_at) VALUES ($1::uuid, $2, 'en', 'Africa/Nairobi', now())`,
			memberId,
			`Member ${memberId}`,
		);
		await one().prisma.$executeRawUnsafe(
			`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
			 VALUES ($1::uuid, $2::uuid, 'telegram', $3::bytea, '\\x00', now(), now())`,
			identityId,
			memberId,
			Buffer.from(identityId),
		);
	}
});
afterAll(async () => {
	for (const database of databases) await database.close();
});

/** A date of a training with so many places. */
async function freshDate(capacity: number | null): Promise<void> {
	const training = machineIds.uuid();
	dateId = machineIds.uuid();
	await one().prisma.$executeRawUnsafe(
		`INSERT INTO trainings (id, tag, state, language, schedule, minutes, capacity, rule, created_by, created_at)
		 VALUES ($1::uuid, $2, 'open', 'en', '{}', 60, $3::int, '{"all":[]}', 'Test', now())`,
		training,
		machineIds.tag(8),
		capacity,
	);
	await one().prisma.$executeRawUnsafe(
		`INSERT INTO training_dates (id, training_id, tag, state, starts_at) VALUES ($1::uuid, $2::uuid, $3, 'planned', $4::timestamptz)`,
		dateId,
		training,
		machineIds.tag(8),
		START,
	);
}

const rows = () =>
	one().prisma.$queryRawUnsafe<{ member_id: string | null; status: string; ordinal: number }[]>(
		"SELECT member_id, status::text, ordinal FROM signups WHERE date_id = $1::uuid ORDER BY ordinal",
		dateId,
	);
const statusOf = async (at: number) =>
	(await rows()).find(({ member_id }) => member_id === members[at]?.memberId)?.status;
const holder = (at: number) => members[at] as (typeof members)[number];
const sign = (at: number, now = NOW, side = 0) =>
	inTransaction(databases[side] as Database, (tx) => takePlace(tx, tools, dateId, holder(at), now));
const give = (at: number, now = NOW, side = 0) =>
	inTransaction(databases[side] as Database, (tx) => givePlaceBack(tx, tools, dateId, holder(at), now));
const settle = (now: Temporal.Instant, side = 0) =>
	inTransaction(databases[side] as Database, (tx) => settleDate(tx, tools, dateId, now));

describe("places under concurrent sign-ups and cancellations", () => {
	const step = fc.record({
		side: fc.nat(SIDES - 1),
		member: fc.nat(MEMBERS - 1),
		what: fc.constantFrom("sign", "sign", "give", "late"),
	});

	test("the capacity is never exceeded, and the waiting list keeps its order", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 1, max: 5 }),
				fc.array(step, { minLength: 5, maxLength: 40 }),
				async (capacity, steps) => {
					await freshDate(capacity);
					let done = false;
					const wrong: string[] = [];
					const look = async () => {
						const found = await rows();
						const taking = found.filter(({ status }) => status === "signed" || status === "offered");
						const waiting = found.filter(({ status }) => status === "waiting");
						if (taking.length > capacity) wrong.push(`${taking.length} of ${capacity} places are taken`);
						if (waiting.length > 0 && taking.length < capacity) wrong.push("somebody waits while a place is free");
						const first = waiting[0]?.ordinal ?? Number.POSITIVE_INFINITY;
						if (taking.some(({ ordinal }) => ordinal > first)) wrong.push("somebody was passed over");
						if (new Set(found.map(({ ordinal }) => ordinal)).size < found.length) wrong.push("two have one position");
					};
					const watching = (async () => {
						while (!done) await look();
					})();
					// Each side works through its own steps, at the same time as the others.
					await Promise.all(
						databases.map(async (_, side) => {
							for (const { member, what } of steps.filter((each) => each.side === side)) {
								if (what === "sign") await sign(member, NOW, side);
								else if (what === "give") await give(member, NOW, side);
								// Every offer of before has run out by then.
								else await settle(NOW.add({ hours: 30 }), side);
							}
						}),
					);
					done = true;
					await watching;
					await look();
					expect(wrong).toEqual([]);
				},
			),
			{ numRuns: 25 },
		);
	}, 120_000);
});

describe("one date", () => {
	beforeEach(() => freshDate(2));

	test("who waits is offered the place that is given back, and it goes on when they let it pass", async () => {
		for (const at of [0, 1, 2, 3]) await sign(at);
		expect((await rows()).map(({ status }) => status)).toEqual(["signed", "signed", "waiting", "waiting"]);
		expect((await sign(3))?.position).toBe(2);
		const given = await give(0);
		expect(given?.offered.map(({ memberId }) => memberId)).toEqual([members[2]?.memberId]);
		const until = given?.offered[0]?.until ?? NOW;
		expect(until.since(NOW).total("hours")).toBe(24);
		expect(await datesToSettle(one().prisma, NOW)).toEqual([]);
		expect(await datesToSettle(one().prisma, until)).toContain(dateId);
		const settled = await settle(until);
		expect(settled?.offered.map(({ memberId }) => memberId)).toEqual([members[3]?.memberId]);
		expect(await statusOf(2)).toBe("cancelled");
		expect((await sign(3, until))?.after).toBe("signed");
	});

	test("after the start nothing changes, nor when the date was cancelled", async () => {
		await sign(0);
		expect(await give(0, Temporal.Instant.from(START))).toMatchObject({
			open: false,
			before: "signed",
			after: "signed",
		});
		await one().prisma.$executeRawUnsafe("UPDATE training_dates SET state = 'cancelled' WHERE id = $1::uuid", dateId);
		expect(await sign(1)).toMatchObject({ open: false, after: undefined });
	});

	test("an erased member's place is free for who waits; one of a training that was counts on without a name", async () => {
		for (const at of [0, 1, 2, 3]) await sign(at);
		const erase = (at: number, now: Temporal.Instant) =>
			inTransaction(one(), (tx) => eraseFromSignups(tx, holder(at).memberId, now));
		await erase(2, NOW);
		await erase(0, NOW);
		expect(await datesToSettle(one().prisma, NOW)).toContain(dateId);
		expect((await settle(NOW))?.offered.map(({ memberId }) => memberId)).toEqual([members[3]?.memberId]);
		await erase(1, Temporal.Instant.from(START));
		expect((await rows()).map(({ member_id, status }) => [member_id, status])).toEqual([
			[null, "cancelled"],
			[null, "signed"],
			[null, "cancelled"],
			[members[3]?.memberId, "offered"],
		]);
	});

	test("two members who turn out to be one keep the better place, and the other is free", async () => {
		for (const at of [0, 1, 2]) await sign(at);
		await inTransaction(one(), (tx) => mergeSignups(tx, holder(1).memberId, holder(0).memberId));
		expect(await datesToSettle(one().prisma, NOW)).toContain(dateId);
		const settled = await settle(NOW);
		expect(settled?.offered.map(({ memberId }) => memberId)).toEqual([members[2]?.memberId]);
	});

	test("without a capacity everyone has a place", async () => {
		await freshDate(null);
		for (const at of members.keys()) expect((await sign(at))?.after).toBe("signed");
	});
});
