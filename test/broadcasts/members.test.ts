import { afterAll, beforeAll, expect, test } from "vitest";
import { retire } from "../../bot/store/retention.ts";
import { secret, type TestSteward } from "../support/steward.ts";
import { onDatabase } from "./posting.ts";
import {
	countsOf,
	insertBroadcast,
	insertDelivery,
	joined,
	linked,
	plain,
	promote,
	startWithoutConductor,
} from "./sent.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startWithoutConductor();
});
afterAll(() => steward.stop());

const held = async (broadcast: string) => ({
	deliveries: await steward.query(
		"SELECT member_id, identity_id, provider_id, state, error_code FROM deliveries WHERE broadcast_id = $1 ORDER BY id",
		[broadcast],
	),
	responses: await steward.query("SELECT member_id, answer FROM responses WHERE broadcast_id = $1 ORDER BY answer", [
		broadcast,
	]),
	cases: await steward.query(
		"SELECT member_id, closed_at IS NULL AS open, sealed IS NULL AS wiped FROM cases WHERE broadcast_id = $1",
		[broadcast],
	),
});

test("MY DATA shows what was sent, what was answered, and the words of an open case", async () => {
	const phone = steward.phone("sms");
	const member = await joined(steward, phone, "UTC");
	const sent = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, sent, member);
	await insertDelivery(steward.query, await insertBroadcast(steward.query), member, {
		state: "queued",
		at: steward.clock.now().add({ hours: 200 }),
	});
	await phone.say("done");
	await phone.say("3");
	const need = secret("My landlord took down the poster in my window");
	await phone.say(need);
	const seen = phone.heard().length;
	await phone.person.write("my data");
	await phone.next();
	await new Promise((resolve) => setTimeout(resolve, 300));
	const shown = phone.heard().slice(seen).map(plain).join("\n");
	expect(shown).toContain("Messages to many members that we sent you: 1");
	expect(shown).toContain("you told us that you have done what we asked for");
	expect(shown).toContain("you asked for help");
	expect(shown).toContain(need);
	// What only waits for an answer is no conversation that is held.
	expect(shown).toContain("Open conversations: 0");
});

test("FORGET cuts everything loose, lets go of what waits, and leaves the counts right", async () => {
	const phone = steward.phone("telegram");
	const member = await joined(steward, phone);
	const sent = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, sent, member);
	await steward.query("UPDATE deliveries SET provider_id = 'p1' WHERE broadcast_id = $1", [sent.id]);
	const follows =
		"UPDATE broadcasts SET progress_channel = 'telegram', progress_sealed = '\\x01', created_by = $2 WHERE id = $1";
	await steward.query(follows, [sent.id, member.pseudonym]);
	await phone.say("2");
	await phone.say("3");
	await phone.say(secret("I cannot read the letter of the office"));
	await phone.say("forget");
	await phone.press("Erase it");
	expect(plain(await phone.press("Erase it for ever"))).toContain("It is erased");
	expect(await held(sent.id)).toEqual({
		deliveries: [
			{ member_id: null, identity_id: null, provider_id: null, state: "delivered", error_code: null },
			{ member_id: null, identity_id: null, provider_id: null, state: "suppressed", error_code: "erased" },
		],
		responses: [
			{ member_id: null, answer: "help" },
			{ member_id: null, answer: "later" },
		],
		cases: [{ member_id: null, open: false, wiped: true }],
	});
	expect(await countsOf(steward.query, sent)).toEqual({ "telegram/delivered": 1 });
	const [row] = await steward.query("SELECT progress_channel, progress_sealed FROM broadcasts WHERE id = $1", [
		sent.id,
	]);
	expect(row).toEqual({ progress_channel: null, progress_sealed: null });
});

test("LINK brings both members' deliveries and answers together; nobody counts twice, or is written to twice", async () => {
	const first = steward.phone("sms");
	const second = steward.phone("telegram");
	const one = await joined(steward, first);
	const two = await joined(steward, second);
	const both = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, both, one);
	await insertDelivery(steward.query, both, two);
	await first.say("done");
	await second.say("done");
	await second.say("3");
	await second.say("skip");
	const later = steward.clock.now().add({ hours: 200 });
	const waiting = await insertBroadcast(steward.query, { state: "paused" });
	await insertDelivery(steward.query, waiting, one, { state: "queued", at: later });
	await insertDelivery(steward.query, waiting, two, { state: "queued", at: later });
	const correction = await insertBroadcast(steward.query, { state: "paused", kind: "correction" });
	await insertDelivery(steward.query, correction, one, { state: "queued", at: later });
	await insertDelivery(steward.query, correction, two, { state: "queued", at: later });

	// The one who writes the code has got these already.
	const had = await insertBroadcast(steward.query, { state: "paused" });
	const hadCorrection = await insertBroadcast(steward.query, { state: "paused", kind: "correction" });
	const failed = await insertBroadcast(steward.query, { state: "paused" });
	for (const [sent, state] of [
		[had, "sent"],
		[hadCorrection, "sent"],
		[failed, "failed"],
	] as const) {
		await insertDelivery(steward.query, sent, one, { state: "queued", at: later });
		await insertDelivery(steward.query, sent, two, { state });
	}

	const code = /\b\d{6}\b/.exec(plain(await first.say("link")))?.[0] ?? "";
	expect(plain(await second.say(`link ${code}`))).toContain("both channels are now one member");
	const { deliveries, responses, cases } = await held(both.id);
	expect(deliveries.map((row) => row.member_id)).toEqual([one.memberId, one.memberId]);
	expect(responses).toEqual([
		{ member_id: one.memberId, answer: "done" },
		{ member_id: one.memberId, answer: "help" },
	]);
	expect(cases).toEqual([{ member_id: one.memberId, open: true, wiped: true }]);
	// The address that was there first gets it; a correction goes to each address that had the wrong words.
	expect(await countsOf(steward.query, waiting)).toEqual({ "sms/queued": 1, "telegram/suppressed": 1 });
	expect(await countsOf(steward.query, correction)).toEqual({ "sms/queued": 1, "telegram/queued": 1 });
	expect(await countsOf(steward.query, had)).toEqual({ "sms/suppressed": 1, "telegram/sent": 1 });
	expect(await countsOf(steward.query, hadCorrection)).toEqual({ "sms/queued": 1, "telegram/sent": 1 });
	expect(await countsOf(steward.query, failed)).toEqual({ "sms/queued": 1, "telegram/failed": 1 });
});

test("after ninety days nobody knows who got what; how many did, stays", async () => {
	const phone = steward.phone("sms");
	const other = steward.phone("discord");
	const member = await linked(steward, phone, other);
	await promote(steward, member, "member");
	const old = await insertBroadcast(steward.query, { goal: 10, state: "done" });
	const young = await insertBroadcast(steward.query, { state: "done" });
	for (const sent of [old, young]) {
		await insertDelivery(steward.query, sent, member);
		await insertDelivery(
			steward.query,
			sent,
			{ memberId: null, identityId: null, channel: "sms" },
			{ state: "failed" },
		);
	}
	await phone.say("done");
	steward.clock.advance({ minutes: 11 });
	await phone.say("done");
	const [closed] = await steward.query<{ id: string }>(
		`INSERT INTO cases (id, member_id, broadcast_id, opened_at, closed_at, sealed)
		 VALUES (gen_random_uuid(), $1, $2, now(), now(), '\\x01'), (gen_random_uuid(), $1, $2, now(), NULL, '\\x01') RETURNING id`,
		[member.memberId, old.id],
	);
	const now = steward.clock.now();
	const finished = (sent: { id: string }, days: number) =>
		steward.query("UPDATE broadcasts SET finished_at = $2 WHERE id = $1", [
			sent.id,
			now.subtract({ hours: 24 * days }).toString(),
		]);
	await finished(old, 91);
	await finished(young, 89);
	await steward.query("UPDATE cases SET closed_at = $2 WHERE id = $1", [
		closed?.id,
		now.subtract({ hours: 24 * 91 }).toString(),
	]);
	const before = [await countsOf(steward.query, old), await countsOf(steward.query, young)];
	await onDatabase(steward, (database) => retire(database, now));
	await onDatabase(steward, (database) => retire(database, now));
	expect([await countsOf(steward.query, old), await countsOf(steward.query, young)]).toEqual(before);
	const [gone, kept] = [await held(old.id), await held(young.id)];
	expect(gone.deliveries.every((row) => row.member_id === null && row.identity_id === null)).toBe(true);
	expect(gone.responses).toEqual([{ member_id: null, answer: "done" }]);
	expect(gone.cases).toContainEqual({ member_id: member.memberId, open: false, wiped: true });
	expect(gone.cases).toContainEqual({ member_id: member.memberId, open: true, wiped: false });
	expect(kept.deliveries[0]).toMatchObject({ member_id: member.memberId });
	expect(kept.responses).toEqual([{ member_id: member.memberId, answer: "done" }]);
});
