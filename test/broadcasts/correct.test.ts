import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { deliveryPrefix } from "../../bot/core/delivery-id.ts";
import { machineIds } from "../../bot/ids.ts";
import type { OutboxState } from "../../bot/store/client/enums.ts";
import { countCorrection, freezeCorrection } from "../../bot/store/correct.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";
import {
	countsOf,
	insertBroadcast,
	insertDelivery,
	joined,
	plain,
	promote,
	type Query,
	startWithoutConductor,
} from "./sent.ts";

const NOW = Temporal.Instant.from("2026-10-01T16:00:00Z");
const STATES = [
	"queued",
	"sent",
	"delivered",
	"failed",
	"suppressed",
	"unknown",
] as const satisfies readonly OutboxState[];
const RECEIVED: readonly string[] = ["sent", "delivered", "unknown"];

/** One who was written to, and what has become of them since. */
interface Fate {
	readonly state: (typeof STATES)[number];
	readonly channel: "sms" | "telegram" | "slack" | "discord";
	readonly locale: "en" | "es" | "ti";
	/** The language they speak now. */
	readonly speaks: "en" | "es" | "ti";
	/** Their last word on the topic. */
	readonly consent: "granted" | "withdrawn" | "again" | "never";
	readonly since: "nothing" | "erased" | "unreachable" | "blocked" | "onHold" | "released" | "linked" | "otherChannel";
	/** They asked to be reminded, and the reminder came or waits. */
	readonly reminder: "none" | "waits" | "came";
}

const fate: fc.Arbitrary<Fate> = fc.record({
	state: fc.constantFrom(...STATES, "delivered" as const, "sent" as const),
	channel: fc.constantFrom("sms", "telegram", "slack", "discord"),
	locale: fc.constantFrom("en", "es", "ti"),
	speaks: fc.constantFrom("en", "es", "ti"),
	consent: fc.constantFrom("granted", "granted", "granted", "withdrawn", "again", "never"),
	since: fc.constantFrom(
		"nothing",
		"nothing",
		"erased",
		"unreachable",
		"blocked",
		"onHold",
		"released",
		"linked",
		"otherChannel",
	),
	reminder: fc.constantFrom("none", "none", "waits", "came"),
});

let database: Database;
const query: Query = async (sql, params = []) => (await database.pool.query(sql, [...params])).rows as never[];
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

/** Makes one recipient as their fate was; returns the address if they are to be told, and whether they had it. */
async function live(sent: Awaited<ReturnType<typeof insertBroadcast>>, one: Fate) {
	const [memberId, other, identityId, second] = Array.from({ length: 4 }, () => machineIds.uuid());
	const hash = Buffer.from(machineIds.uuid());
	const member = (id: string | undefined) =>
		query("INSERT INTO members (id, pseudonym, locale, held_until, created_at) VALUES ($1, $2, $3, $4, $5)", [
			id,
			`Test ${id}`,
			one.speaks,
			one.since === "onHold"
				? NOW.add({ hours: 5 }).toString()
				: one.since === "released"
					? NOW.subtract({ hours: 5 }).toString()
					: null,
			NOW.toString(),
		]);
	const identity = (id: string | undefined, owner: string | undefined, channel: string, address: Buffer) =>
		query(
			`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, reachable, blocked_at, created_at, last_inbound_at)
			 VALUES ($1, $2, $3, $4, '', $5, $6, $7, $7)`,
			[
				id,
				owner,
				channel,
				address,
				one.since !== "unreachable",
				one.since === "blocked" ? NOW.toString() : null,
				NOW.toString(),
			],
		);
	const to = { memberId: memberId ?? "", identityId: identityId ?? "", channel: one.channel };
	await insertDelivery(query, sent, to, { state: one.state, locale: one.locale, at: NOW });
	const had = RECEIVED.includes(one.state);
	if (had && one.reminder !== "none")
		await insertDelivery(query, sent, to, {
			state: one.reminder === "came" ? "delivered" : "queued",
			locale: one.speaks,
			wave: 2,
			at: NOW,
		});
	if (one.since === "erased") {
		await query("UPDATE deliveries SET member_id = NULL, identity_id = NULL WHERE member_id = $1", [memberId]);
		return { told: undefined, had };
	}
	// Linked: the address belongs to another member now, with its consents.
	const owner = one.since === "linked" ? other : memberId;
	await member(owner);
	await identity(identityId, owner, one.channel, hash);
	if (one.since === "otherChannel")
		await identity(second, owner, one.channel === "sms" ? "telegram" : "sms", Buffer.from(machineIds.uuid()));
	const words = { granted: [true], withdrawn: [true, false], again: [true, false, true], never: [] }[one.consent];
	for (const granted of words)
		await query(
			`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
			 VALUES ($1, $2, $3, $4, 'alerts', $5, 'x', 'en', $6)`,
			[machineIds.uuid(), owner, one.channel, hash, granted, NOW.toString()],
		);
	// Of another topic, and of the same address on another channel: neither counts.
	await query(
		`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 VALUES ($1, $2, $3, $4, 'trainings', true, 'x', 'en', $5)`,
		[machineIds.uuid(), owner, one.channel, hash, NOW.toString()],
	);
	const agrees = one.consent === "granted" || one.consent === "again";
	const free = !["unreachable", "blocked", "onHold"].includes(one.since);
	// A language without a text of its own had the English.
	const locale = one.locale === "ti" ? "en" : one.locale;
	return { told: had && agrees && free ? `${identityId} ${owner} ${one.channel} ${locale}` : undefined, had };
}

describe("the audience of a correction", () => {
	test("is exactly those who had the original and still want to hear, in its language and on its channel", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fate, { minLength: 0, maxLength: 25 }),
				fc.constantFrom("sending", "paused", "done", "stopped"),
				async (fates, state) => {
					const sent = await insertBroadcast(query, { state: state as "sending", at: NOW });
					const outcomes: Awaited<ReturnType<typeof live>>[] = [];
					for (const one of fates) outcomes.push(await live(sent, one));
					const correction = await insertBroadcast(query, {
						kind: "correction",
						state: "approved",
						call: "none",
						corrects: sent.id,
						wave: null,
						at: NOW,
					});
					const told = outcomes.flatMap((each) => each.told ?? []).sort();
					const had = outcomes.filter((each) => each.had).length;
					const count = await countCorrection(database.prisma, { corrects: sent.id, topic: "alerts" }, NOW);
					expect([count.reached, count.matching]).toEqual([told.length, had]);

					const frozen = await inTransaction(database, (tx) => freezeCorrection(tx, correction.id, NOW));
					expect(frozen).toEqual({ frozen: told.length, untold: had - told.length });
					const rows = await query<{ to: string; wave: number; state: string; id: string }>(
						`SELECT identity_id || ' ' || member_id || ' ' || channel || ' ' || locale AS to, wave, state, id
						   FROM deliveries WHERE broadcast_id = $1`,
						[correction.id],
					);
					expect(rows.map(({ to }) => to).sort()).toEqual(told);
					expect(rows.every(({ wave, state }) => wave === 1 && state === "queued")).toBe(true);
					expect(rows.every(({ id }) => id.startsWith(deliveryPrefix(correction.id)))).toBe(true);
					// Nothing of the original goes out any more, and every count is right.
					const waiting = await query("SELECT 1 FROM deliveries WHERE broadcast_id = $1 AND state = 'queued'", [
						sent.id,
					]);
					expect(waiting).toEqual([]);
					const [original] = await query("SELECT state FROM broadcasts WHERE id = $1", [sent.id]);
					expect(original).toEqual({ state: state === "done" ? "done" : "stopped" });
					await countsOf(query, sent);
					await countsOf(query, correction);
					const [kept] = await query("SELECT untold, numbered FROM broadcasts WHERE id = $1", [correction.id]);
					expect(kept).toEqual({ untold: had - told.length, numbered: told.length });
				},
			),
			{ numRuns: 25 },
		);
	}, 120_000);

	test("waits for what is on its way; the original is stopped at once", async () => {
		const sent = await insertBroadcast(query, { state: "sending", at: NOW });
		const one = {
			state: "sent",
			channel: "sms",
			locale: "en",
			speaks: "en",
			consent: "granted",
			since: "nothing",
			reminder: "none",
		} as const;
		await live(sent, one);
		await query("UPDATE deliveries SET state = 'sending', lease_until = $2 WHERE broadcast_id = $1", [
			sent.id,
			NOW.toString(),
		]);
		await insertDelivery(
			query,
			sent,
			{ memberId: machineIds.uuid(), identityId: machineIds.uuid(), channel: "slack" },
			{ state: "queued" },
		);
		const correction = await insertBroadcast(query, {
			kind: "correction",
			state: "approved",
			corrects: sent.id,
			wave: null,
		});
		const freeze = () => inTransaction(database, (tx) => freezeCorrection(tx, correction.id, NOW));
		expect(await freeze()).toBeUndefined();
		expect(await query("SELECT state FROM broadcasts WHERE id = $1", [sent.id])).toEqual([{ state: "stopped" }]);
		expect(
			await query("SELECT error_code FROM deliveries WHERE broadcast_id = $1 AND state = 'suppressed'", [sent.id]),
		).toEqual([{ error_code: "corrected" }]);
		await query("UPDATE deliveries SET state = 'delivered' WHERE broadcast_id = $1 AND state = 'sending'", [sent.id]);
		expect(await freeze()).toEqual({ frozen: 1, untold: 0 });
	});

	test("is frozen only when it is approved", async () => {
		const sent = await insertBroadcast(query, { state: "done" });
		for (const state of ["review", "paused", "discarded"] as const) {
			const correction = await insertBroadcast(query, { kind: "correction", state, corrects: sent.id, wave: null });
			expect(await inTransaction(database, (tx) => freezeCorrection(tx, correction.id, NOW))).toBeUndefined();
		}
	});
});

test("an organizer begins a correction from the broadcast, and writes it as an alert is written", async () => {
	const steward = await startWithoutConductor();
	try {
		const phone = steward.phone("telegram");
		const member = await joined(steward, phone);
		await promote(steward, member, "organizer");
		const sent = await insertBroadcast(steward.query, { state: "sending" });
		const nobodyHadIt = await insertBroadcast(steward.query, { state: "sending" });
		await insertDelivery(steward.query, sent, member);

		await phone.say("correct");
		expect(plain(await phone.say(nobodyHadIt.tag))).toContain("nothing to correct");
		await phone.say("broadcasts");
		await phone.say(sent.tag);
		const asked = plain(await phone.press("Send a correction"));
		expect(asked).toMatch(/write|text|say/i);
		await phone.say("The office is closed on Monday, we were wrong.");
		const [draft] = await steward.query<{ id: string; tag: string }>(
			`SELECT b.id, b.tag, b.kind, b.state, b.topic, b.call, b.corrects_id, t.text FROM broadcasts b
			  JOIN broadcast_texts t ON t.broadcast_id = b.id WHERE b.kind = 'correction'`,
		);
		expect(draft).toMatchObject({
			state: "draft",
			topic: "alerts",
			call: "none",
			corrects_id: sent.id,
			text: "The office is closed on Monday, we were wrong.",
		});
		const linked = await steward.query(
			"SELECT actor, detail FROM audit_log WHERE action = 'broadcast.correct' AND subject = $1",
			[sent.id],
		);
		expect(linked).toEqual([{ actor: member.pseudonym, detail: { correction: draft?.id } }]);
		// It goes out at once, to those who had the original: neither may be chosen.
		for (const fixed of ["When it goes out", "Who gets it"]) {
			await phone.press("Change it");
			expect(plain(await phone.press(fixed))).toContain("What next?");
		}
		// Until it is approved, the original goes on.
		expect(await steward.query("SELECT state FROM broadcasts WHERE id = $1", [sent.id])).toEqual([
			{ state: "sending" },
		]);
	} finally {
		await steward.stop();
	}
});
