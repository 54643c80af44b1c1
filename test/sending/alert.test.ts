import { afterEach, beforeEach, expect, test } from "vitest";
import type { TelegramSimulator } from "../../adapters/telegram/simulator.ts";
import { CHANNELS } from "../../bot/core/channel.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { machineIds } from "../../bot/ids.ts";
import { resume, stopForGood } from "../../bot/store/broadcast-state.ts";
import { progressPlace } from "../../bot/store/broadcasts.ts";
import { addPlace } from "../../bot/store/places.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { readKeywords } from "../../bot/texts.ts";
import { onDatabase } from "../broadcasts/posting.ts";
import { insertBroadcast, insertDelivery } from "../broadcasts/sent.ts";
import { approvedAlert } from "../support/broadcast.ts";
import { seedMembers } from "../support/seed.ts";
import { createPhone, startTestSteward, type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeEach(async () => {
	steward = await startTestSteward({
		TELEGRAM_MESSAGES_PER_SECOND: "500",
		SLACK_MESSAGES_PER_SECOND: "500",
		DISCORD_REQUESTS_PER_SECOND: "500",
		TWILIO_SEGMENTS_PER_SECOND: "500",
	});
	for (const simulator of steward.simulators) simulator.rate(10_000);
	// Noon in UTC, when it is day in the zones of these tests.
	toTomorrow(steward.clock, 12, "UTC");
});
afterEach(() => steward.stop());

const broadcastOf = async (id: string) =>
	(
		await steward.query<{ state: string; reason_code: string | null }>(
			"SELECT state, reason_code FROM broadcasts WHERE id = $1",
			[id],
		)
	)[0];
const reaches = (id: string, state: string) =>
	until(async () => (await broadcastOf(id))?.state === state, `the alert to be ${state}`, 20_000);

const states = async (id: string) =>
	Object.fromEntries(
		(
			await steward.query<{ state: string; n: number }>(
				"SELECT state, count(*)::int AS n FROM deliveries WHERE broadcast_id = $1 GROUP BY 1",
				[id],
			)
		).map(({ state, n }) => [state, n]),
	);
const counts = async (id: string) =>
	Object.fromEntries(
		(
			await steward.query<{ state: string; n: number }>(
				"SELECT state, sum(count)::int AS n FROM delivery_counts WHERE broadcast_id = $1 GROUP BY 1 HAVING sum(count) <> 0",
				[id],
			)
		).map(({ state, n }) => [state, n]),
	);

/** What stands on a person's screen from the bot. */
const screenOf = (channel: (typeof CHANNELS)[number], address: string) =>
	steward
		.simulator(channel)
		.person(address)
		.screen()
		.filter((shown) => shown.from === "bot")
		.map((shown) => shown.text);

test("an alert reaches each member once, in their language, and ends by itself", async () => {
	const seeds = CHANNELS.flatMap((channel) => [{ channel }, { channel, locale: "es" as const }]);
	const addresses = await seedMembers(steward, seeds);
	const id = await approvedAlert(steward, { call: "done", texts: { en: "Please join.", es: "Únete, por favor." } });
	await reaches(id, "done");
	seeds.forEach(({ channel, locale }, at) => {
		const [text, ...more] = screenOf(channel, addresses[at] ?? "");
		expect(text).toContain(locale === "es" ? "Únete, por favor." : "Please join.");
		expect(more).toEqual([]);
	});
	await until(async () => (await states(id)).delivered === 2, "Twilio's reports");
	expect(await states(id)).toEqual({ sent: 6, delivered: 2 });
	expect(await counts(id)).toEqual({ sent: 6, delivered: 2 });
	expect(steward.simulators.flatMap(({ refusals }) => refusals)).toEqual([]);
});

test("the first few go first; everyone else after their figures were watched", async () => {
	await seedMembers(
		steward,
		Array.from({ length: 100 }, () => ({ channel: "telegram" as const })),
	);
	const id = await approvedAlert(steward);
	await reaches(id, "watching");
	expect(await states(id)).toEqual({ sent: 20, queued: 80 });
	steward.clock.advance({ minutes: 2 });
	await new Promise((resolve) => setTimeout(resolve, 1_200));
	expect(await states(id)).toEqual({ sent: 20, queued: 80 });
	steward.clock.advance({ minutes: 1 });
	await reaches(id, "done");
	expect(await states(id)).toEqual({ sent: 100 });
});

/** An alert to sixty members on Telegram, the first of whom have got it. */
async function watched(): Promise<{ id: string; got: readonly string[] }> {
	const addresses = await seedMembers(
		steward,
		Array.from({ length: 60 }, () => ({ channel: "telegram" as const })),
	);
	const id = await approvedAlert(steward);
	await reaches(id, "watching");
	const got = addresses.filter((address) => screenOf("telegram", address).length > 0);
	expect(got).toHaveLength(20);
	return { id, got };
}

test("it stops itself when those who got it stop us, and nothing more leaves", async () => {
	const { id, got } = await watched();
	for (const address of got.slice(0, 4)) await createPhone(steward.simulator("telegram"), address, "en").say("STOP");
	await reaches(id, "paused");
	expect(await broadcastOf(id)).toEqual({ state: "paused", reason_code: "stops" });
	steward.clock.advance({ hours: 1 });
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	expect(await states(id)).toMatchObject({ sent: 20 });
});

test("it stops itself as well when those who got it block the bot", async () => {
	const { id, got } = await watched();
	const telegram = steward.simulator("telegram") as TelegramSimulator;
	// One thinks better of it.
	for (const address of got.slice(0, 4)) telegram.block(address, true);
	telegram.block(got[0] ?? "", false);
	const left = async () =>
		(await steward.query("SELECT 1 FROM identities WHERE left_at IS NOT NULL AND NOT reachable")).length;
	await until(async () => (await left()) === 3, "the word of the provider");
	await new Promise((resolve) => setTimeout(resolve, 1_200));
	expect((await broadcastOf(id))?.state).toBe("watching");
	telegram.block(got[0] ?? "", true);
	await reaches(id, "paused");
	expect(await broadcastOf(id)).toEqual({ state: "paused", reason_code: "stops" });
});

test("a person lets go on what stopped itself: it is judged by what comes after, and stops itself again for that", async () => {
	const addresses = await seedMembers(
		steward,
		Array.from({ length: 80 }, () => ({ channel: "telegram" as const })),
	);
	const id = await approvedAlert(steward);
	const stopping = async (those: readonly string[]) => {
		for (const address of those) await createPhone(steward.simulator("telegram"), address, "en").say("STOP");
	};
	const resumed = () =>
		onDatabase(steward, (database) =>
			inTransaction(database, (tx) => resume(tx, id, "the text was checked", "Test Heron 1", steward.clock.now())),
		);
	const got = () => addresses.filter((address) => screenOf("telegram", address).length > 0);
	await reaches(id, "watching");
	const first = got();
	await stopping(first.slice(0, 4));
	await reaches(id, "paused");
	// Some of the others are written to, and the rest only later.
	const later = `UPDATE deliveries SET not_before = $2 WHERE id IN (
	   SELECT id FROM deliveries WHERE broadcast_id = $1 AND state = 'queued' ORDER BY id LIMIT 40)`;
	await steward.query(later, [id, steward.clock.now().add({ hours: 2 }).toString()]);
	steward.clock.advance({ minutes: 1 });
	expect(await resumed()).toBe("opens");
	await until(async () => (await states(id)).sent === 40, "the next of them");
	// Who got it before, and stops now, is no news.
	await stopping(first.slice(4, 6));
	await new Promise((resolve) => setTimeout(resolve, 1_200));
	expect((await broadcastOf(id))?.state).toBe("sending");
	const next = got().filter((address) => !first.includes(address));
	await stopping(next.slice(0, 4));
	await reaches(id, "paused");
	expect(await broadcastOf(id)).toEqual({ state: "paused", reason_code: "stops" });
	steward.clock.advance({ hours: 3 });
	expect(await resumed()).toBe("sending");
	await reaches(id, "done");
	expect(await states(id)).toEqual({ sent: 80 });
}, 60_000);

test("a bad address is suppressed and holds up nobody; carriers that filter pause it all", async () => {
	await seedMembers(
		steward,
		Array.from({ length: 12 }, (_, at) => ({ channel: "telegram" as const, ...(at < 2 ? { account: false } : {}) })),
	);
	const id = await approvedAlert(steward);
	await reaches(id, "done");
	expect(await states(id)).toEqual({ sent: 10, failed: 2 });
	expect(await steward.query("SELECT count(*)::int AS n FROM identities WHERE NOT reachable")).toEqual([{ n: 2 }]);

	await seedMembers(
		steward,
		Array.from({ length: 40 }, () => ({ channel: "sms" as const })),
	);
	const [bad] = await seedMembers(steward, [{ channel: "sms" }]);
	const sms = steward.simulator("sms") as unknown as { bad(address: string, code: number): void };
	sms.bad(bad ?? "", 30_007);
	const next = await approvedAlert(steward);
	// Whether the first few or everyone: the one that is filtered pauses it.
	for (let at = 0; at < 40 && (await broadcastOf(next))?.state !== "paused"; at++) {
		steward.clock.advance({ minutes: 1 });
		await new Promise((resolve) => setTimeout(resolve, 300));
		if ((await broadcastOf(next))?.state === "done") break;
	}
	expect(await steward.query("SELECT scope, reason FROM halts")).toEqual([{ scope: "sms", reason: "filtered" }]);
});

test.each(CHANNELS)(
	"STOP in each language between two messages of a running alert, on %s: the second never leaves",
	async (channel) => {
		const addresses = await seedMembers(
			steward,
			LOCALES.map((locale) => ({ channel, locale })),
		);
		const first = await approvedAlert(steward, { texts: { en: "First." } });
		await reaches(first, "done");
		// The second is frozen with all of them, and held.
		const second = await approvedAlert(steward, { texts: { en: "Second." } });
		await steward.query("INSERT INTO halts (scope, reason, by, at) VALUES ('*', 'test', 'test', now())");
		await until(async () => (await states(second)).queued === LOCALES.length, "the second to be frozen");
		for (const [at, locale] of LOCALES.entries()) {
			const word = readKeywords(locale).stop[0] ?? "";
			await createPhone(steward.simulator(channel), addresses[at] ?? "", locale).say(word);
		}
		await steward.query("DELETE FROM halts");
		await until(async () => (await states(second)).suppressed === LOCALES.length, "the second to be let go of");
		await new Promise((resolve) => setTimeout(resolve, 500));
		for (const address of addresses) expect(screenOf(channel, address).join()).not.toContain("Second.");
		expect(await counts(second)).toEqual({ suppressed: LOCALES.length });
	},
);

test("a correction is posted where the original was, and not where that had still to be", async () => {
	const place = await onDatabase(steward, (database) =>
		inTransaction(database, (tx) =>
			addPlace(
				tx,
				machineIds,
				{ channel: "slack", address: "C0HALL", name: "Hall", locale: "en" },
				{ actor: "operator", at: steward.clock.now() },
			),
		),
	);
	const posts = () => steward.query("SELECT 1 FROM outbox WHERE kind = 'unasked'");
	for (const [wave, expected] of [
		[0, 0],
		[1, 1],
	] as const) {
		const original = await insertBroadcast(steward.query, { state: "paused", wave, places: [place] });
		const id = await approvedAlert(steward, { kind: "correction", corrects: original.id, places: [place] });
		await reaches(id, "done");
		expect(await posts()).toHaveLength(expected);
	}
});

test("stopped for good half way, its author is told what it came to, once", async () => {
	const author = steward.phone("slack");
	await author.say("hello");
	const [{ pseudonym } = { pseudonym: "" }] = await steward.query<{ pseudonym: string }>(
		"UPDATE members SET zone = 'Africa/Nairobi', country = 'KE', locale = 'en' RETURNING pseudonym",
	);
	const [one, two] = await steward.query<{ id: string; identity: string }>(
		`WITH m AS (
		   INSERT INTO members (id, pseudonym, locale, created_at)
		   SELECT gen_random_uuid(), 'Test Crane ' || n, 'en', now() FROM generate_series(1, 2) n RETURNING id
		 )
		 INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
		 SELECT gen_random_uuid(), id, 'sms', decode(md5(id::text), 'hex'), '\\x00', now(), now() FROM m
		 RETURNING member_id AS id, id AS identity`,
	);
	const sent = await insertBroadcast(steward.query, { state: "paused" });
	for (const [member, state] of [
		[one, "sent"],
		[two, "queued"],
	] as const)
		await insertDelivery(
			steward.query,
			sent,
			{ memberId: member?.id ?? "", identityId: member?.identity ?? "", channel: "sms" },
			{ state },
		);
	await onDatabase(steward, async (database, keys) => {
		const progressSealed = keys.seal(progressPlace(sent.id), author.address);
		await database.prisma.broadcast.update({
			where: { id: sent.id },
			data: { createdBy: pseudonym, progressChannel: "slack", progressSealed: new Uint8Array(progressSealed) },
		});
		const reason = { code: "person", actor: "Test Heron 1" };
		await inTransaction(database, (tx) => stopForGood(tx, sent.id, reason, steward.clock.now()));
	});
	const reports = () => author.heard().filter(({ text }) => text.includes("stopped for good."));
	const report = await until(() => reports()[0], "the report");
	expect(report.text.replaceAll(/[\u2068\u2069]/g, "")).toContain("1 of 2");
	await until(
		async () => (await steward.query("SELECT 1 FROM broadcasts WHERE reported_at IS NOT NULL")).length === 1,
		"the mark",
	);
	expect(reports()).toHaveLength(1);
});
