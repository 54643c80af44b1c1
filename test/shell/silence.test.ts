import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(() => steward.stop());

/** Moves the clock to a local time of day, on this or the next day. */
function advanceTo(zone: string, hour: number): void {
	const now = steward.clock.now().toZonedDateTimeISO(zone);
	const today = now.with({ hour, minute: 0, second: 0, millisecond: 0 });
	const then = Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
	steward.clock.advance({ milliseconds: then.epochMilliseconds - now.epochMilliseconds });
}

const sessions = () => steward.query<{ flow: string }>("SELECT flow FROM sessions");

test("silence is met with one nudge, then an end in words; what was answered stays", async () => {
	// Noon in Nairobi: what falls due a day or a week later is inside the humane hours.
	advanceTo("Africa/Nairobi", 12);
	const phone = steward.phone("telegram");
	for (const answer of ["hello", "1", "1", "Mwende", "Kenya"]) await phone.say(answer);
	const before = phone.heard().length;

	steward.clock.advance({ hours: 23 });
	await steward.tick();
	expect(phone.heard()).toHaveLength(before);

	steward.clock.advance({ hours: 1, minutes: 1 });
	await steward.tick();
	const nudge = await phone.next();
	expect(nudge.text).toContain("Are you still there?");
	expect(nudge.text).toContain("Which of our demands");

	// The question asked again can be answered by its button.
	steward.clock.advance({ hours: 24 });
	await steward.tick();
	expect(phone.heard()).toHaveLength(before + 1);

	steward.clock.advance({ hours: 24 * 7 });
	await steward.tick();
	expect((await phone.next()).text).toContain("I have put our conversation aside");
	expect(await sessions()).toEqual([]);
	const [member] = await steward.query("SELECT country, demands FROM members");
	expect(member).toEqual({ country: "KE", demands: [] });

	expect((await phone.say("join")).text).toContain("What may we send you");
	expect((await phone.press()).text).toContain("Which of our demands");
});

test("an answer in time calls the nudge off", async () => {
	const phone = steward.phone("slack");
	await phone.say("hello");
	steward.clock.advance({ hours: 23, minutes: 59 });
	await phone.say("yes");
	const before = phone.heard().length;
	steward.clock.advance({ minutes: 2 });
	await steward.tick();
	expect(phone.heard()).toHaveLength(before);
});

test("a nudge that falls due at night waits for the member's morning", async () => {
	advanceTo("Asia/Kathmandu", 23);
	const phone = steward.phone("discord");
	for (const answer of ["hello", "1", "1", "skip", "Nepal"]) await phone.say(answer);
	const before = phone.heard().length;
	steward.clock.advance({ hours: 24, minutes: 1 });
	await steward.tick();
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(phone.heard()).toHaveLength(before);
	const [row] = await steward.query<{ not_before: Date }>("SELECT not_before FROM outbox WHERE state = 'queued'");
	const opens = Temporal.Instant.from(row?.not_before.toISOString() ?? "").toZonedDateTimeISO("Asia/Kathmandu");
	expect([opens.hour, opens.minute]).toEqual([9, 0]);
	advanceTo("Asia/Kathmandu", 9);
	await steward.tick();
	expect((await phone.next()).text).toContain("Are you still there?");
});

test("who blocked the bot is not written to", async () => {
	advanceTo("Africa/Nairobi", 12);
	const phone = steward.phone("telegram");
	for (const answer of ["hello", "1", "1", "skip", "Kenya"]) await phone.say(answer);
	const simulator = steward.simulator("telegram");
	if (!("block" in simulator) || typeof simulator.block !== "function") throw new Error("nobody can be blocked");
	simulator.block(phone.address, true);
	await until(
		async () =>
			(await steward.query("SELECT 1 FROM identities WHERE channel = 'telegram' AND NOT reachable")).length === 1,
		"the block to be recorded",
	);
	const before = phone.heard().length;
	steward.clock.advance({ hours: 24, minutes: 1 });
	await steward.tick();
	expect(phone.heard()).toHaveLength(before);
	expect(simulator.refusals).toEqual([]);
});
