import { afterAll, beforeAll, expect, test } from "vitest";
import { insertBroadcast, insertDelivery, joined, type Member, startWithoutConductor } from "../broadcasts/sent.ts";
import { type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** Channels that can say what became of a message: one that never left may be sent again. */
const ASKED = ["sms", "slack", "discord"] as const;

let steward: TestSteward;
const people: { channel: (typeof ASKED)[number]; address: string; member: Member }[] = [];
beforeAll(async () => {
	steward = await startWithoutConductor();
	// Noon in the members' zone.
	toTomorrow(steward.clock, 12, "America/New_York");
	for (const channel of ASKED) {
		const phone = steward.phone(channel);
		const member = await joined(steward, phone);
		people.push({ channel, address: phone.address, member });
	}
	await steward.query(
		`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 SELECT overlay(gen_random_uuid()::text placing '00000000' from 1)::uuid, i.member_id, i.channel, i.address_hash, 'alerts', true, 'test', 'en', $1 FROM identities i`,
		[steward.clock.now().toString()],
	);
});
afterAll(() => steward.stop());

const screen = ({ channel, address }: (typeof people)[number]) =>
	steward
		.simulator(channel)
		.person(address)
		.screen()
		.map(({ text }) => text)
		.join("\n");

/** A delivery that a process had begun to make when it died, a while ago; it never reached the provider. */
async function left(text: string, before: () => Promise<unknown> = async () => undefined): Promise<string> {
	const at = steward.clock.now().subtract({ minutes: 5 });
	const sent = await insertBroadcast(steward.query, { texts: { en: text }, at });
	await before();
	for (const { member } of people) await insertDelivery(steward.query, sent, member, { state: "sending", at });
	await steward.query("UPDATE deliveries SET lease_until = now() - interval '1 second' WHERE broadcast_id = $1", [
		sent.id,
	]);
	return sent.id;
}

const outcomes = (id: string) =>
	steward.query<{ state: string; code: string | null }>(
		"SELECT DISTINCT state::text, error_code AS code FROM deliveries WHERE broadcast_id = $1",
		[id],
	);

test("what never left is sent, once it is known that it did not", async () => {
	const id = await left("It never left.");
	await until(
		async () => (await outcomes(id)).every(({ state }) => state === "sent" || state === "delivered"),
		"it to go",
		15_000,
	);
	for (const person of people) expect(screen(person)).toContain("It never left.");
}, 30_000);

test("what never left waits while its broadcast is paused, and goes when it goes on", async () => {
	const id = await left("It was paused.", () =>
		steward.query("UPDATE broadcasts SET state = 'paused' WHERE reason_code IS NULL"),
	);
	await until(async () => (await outcomes(id)).every(({ state }) => state === "queued"), "it to wait", 15_000);
	for (const person of people) expect(screen(person)).not.toContain("It was paused.");
	await steward.query("UPDATE broadcasts SET state = 'sending'");
	await until(
		async () => (await outcomes(id)).every(({ state }) => state === "sent" || state === "delivered"),
		"it to go",
		15_000,
	);
}, 45_000);

test("what never left waits for the day, and is let go of where the member has stopped", async () => {
	const night = steward.clock.now().toZonedDateTimeISO("America/New_York");
	steward.clock.advance(night.until(night.with({ hour: 23, minute: 0 })));
	const id = await left("It is night.");
	await until(
		async () => (await outcomes(id)).every(({ state }) => state === "queued"),
		"it to wait for the day",
		15_000,
	);
	expect(await outcomes(id)).toEqual([{ state: "queued", code: "quiet-hours" }]);

	await steward.query(
		`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 SELECT overlay(gen_random_uuid()::text placing 'ffffffff' from 1)::uuid, i.member_id, i.channel, i.address_hash, 'alerts', false, 'stop', 'en', $1 FROM identities i`,
		[steward.clock.now().toString()],
	);
	const stopped = await left("They have stopped.");
	await until(
		async () => (await outcomes(stopped)).every(({ state }) => state === "suppressed"),
		"it to be let go of",
		15_000,
	);
	for (const person of people) {
		expect(screen(person)).not.toContain("It is night.");
		expect(screen(person)).not.toContain("They have stopped.");
	}
}, 45_000);
