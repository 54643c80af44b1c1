import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DiscordSimulator } from "../../adapters/discord/simulator.ts";
import type { SlackSimulator } from "../../adapters/slack/simulator.ts";
import { CHANNELS } from "../../bot/core/channel.ts";
import { deliveryId } from "../../bot/core/delivery-id.ts";
import { secret, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { language, postBroadcast } from "./posting.ts";
import { countsOf, insertBroadcast, insertDelivery, joined, linked, plain, startWithoutConductor } from "./sent.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startWithoutConductor();
});
afterAll(() => steward.stop());

const responses = async (broadcast: string) =>
	(
		await steward.query<{ answer: string; count: number }>(
			"SELECT answer, count(*)::int AS count FROM responses WHERE broadcast_id = $1 GROUP BY answer ORDER BY answer",
			[broadcast],
		)
	).map(({ answer, count }) => `${answer} ${count}`);

describe.each(CHANNELS)("on %s", (channel) => {
	test("DONE is counted once, typed as a number or a word, and told towards the goal", async () => {
		const sent = await insertBroadcast(steward.query, { goal: 2 });
		const first = steward.phone(channel);
		await insertDelivery(steward.query, sent, await joined(steward, first));
		expect(plain(await first.say("1"))).toContain("You are number 1 of 2");
		expect(plain(await first.say("done"))).toContain("counted you already");
		const second = steward.phone(channel, "es");
		await insertDelivery(steward.query, sent, await joined(steward, second), { locale: "es" });
		expect(plain(await second.say("listo"))).toMatch(/2 (of|de) 2/);
		const third = steward.phone(channel);
		await insertDelivery(steward.query, sent, await joined(steward, third));
		expect(plain(await third.say("DONE"))).toContain("number 3. We had hoped for 2");
		expect(await responses(sent.id)).toEqual(["done 3"]);
		// Nothing of the broadcast became a session.
		expect(await steward.query("SELECT 1 FROM sessions WHERE flow = 'call'")).toEqual([]);
	});

	test("help is asked about, opens one case, and is sealed", async () => {
		const sent = await insertBroadcast(steward.query);
		const phone = steward.phone(channel);
		const member = await joined(steward, phone);
		await insertDelivery(steward.query, sent, member);
		expect(plain(await phone.say("3"))).toContain("What do you need help with?");
		const need = secret(`I do not know whom to call on ${channel} about my ballot`);
		expect(plain(await phone.say(need))).toContain("A volunteer of the union will read it");
		const cases = await steward.query<{ sealed: Buffer; member_id: string }>(
			"SELECT sealed, member_id FROM cases WHERE broadcast_id = $1",
			[sent.id],
		);
		expect(cases).toEqual([{ member_id: member.memberId, sealed: expect.any(Buffer) }]);
		// The same case again, with more words, and without; and DONE still counts.
		await phone.say("I need help");
		await phone.say(secret(`My polling place has closed, says ${channel}`));
		await phone.say("I need help");
		expect(plain(await phone.say("skip"))).toContain("A volunteer");
		expect(await steward.query("SELECT 1 FROM cases WHERE broadcast_id = $1", [sent.id])).toHaveLength(1);
		expect(plain(await phone.say("1"))).toContain("You are number 1");
		expect(await responses(sent.id)).toEqual(["done 1", "help 1"]);
		expect(plain(await phone.say("my data"))).toBeTruthy();
	});

	test("remind me: one more delivery tomorrow, in humane hours, which DONE lets go of", async () => {
		const sent = await insertBroadcast(steward.query);
		const phone = steward.phone(channel);
		const member = await joined(steward, phone, "Africa/Nairobi");
		await insertDelivery(steward.query, sent, member);
		expect(plain(await phone.say("2"))).toContain("We will remind you");
		await phone.say("remind me tomorrow");
		const rows = await steward.query<{ id: string; wave: number; not_before: Date; identity_id: string }>(
			"SELECT id, wave, not_before, identity_id FROM deliveries WHERE broadcast_id = $1 AND state = 'queued'",
			[sent.id],
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ wave: 2, identity_id: member.identityId });
		expect(rows[0]?.id).toBe(deliveryId(sent.id, 2));
		const at = Temporal.Instant.fromEpochMilliseconds(rows[0]?.not_before.getTime() ?? 0);
		const local = at.toZonedDateTimeISO("Africa/Nairobi");
		expect(local.hour).toBeGreaterThanOrEqual(9);
		expect(local.hour).toBeLessThan(20);
		expect(steward.clock.now().toZonedDateTimeISO("Africa/Nairobi").toPlainDate().until(local.toPlainDate()).days).toBe(
			1,
		);
		expect(await countsOf(steward.query, sent)).toEqual({ [`${channel}/delivered`]: 1 });
		// A wish to be reminded is no answer that ends it.
		steward.clock.advance({ minutes: 20 });
		expect(plain(await phone.say("done"))).toContain("You are number 1");
		expect(await countsOf(steward.query, sent)).toEqual({ [`${channel}/delivered`]: 1 });
		expect(await steward.query("SELECT state FROM deliveries WHERE broadcast_id = $1 AND wave = 2", [sent.id])).toEqual(
			[{ state: "suppressed" }],
		);
		expect(await responses(sent.id)).toEqual(["done 1", "later 1"]);
	});
});

test("HELP and a running onboarding are not disturbed, and neither disturbs the answer", async () => {
	const sent = await insertBroadcast(steward.query);
	const phone = steward.phone("sms");
	const member = await joined(steward, phone);
	await insertDelivery(steward.query, sent, member);
	expect(plain(await phone.say("help"))).toContain("STOP");
	expect(await responses(sent.id)).toEqual([]);
	// A question that was asked later hears its own numbers; afterwards nothing of the broadcast is asked again.
	steward.clock.advance({ minutes: 1 });
	expect(plain(await phone.say("join"))).toContain("1 ");
	const asked = await steward.query<{ step: string }>("SELECT step FROM sessions WHERE member_id = $1", [
		member.memberId,
	]);
	expect(asked).toEqual([{ step: "topics" }]);
	// A word that only the broadcast offered is its answer; the open question is asked again and stands where it stood.
	const thanks = plain(await phone.say("done"));
	expect(thanks).toContain("You are number 1");
	expect(thanks).toContain("Back to where we were");
	await phone.say("1");
	expect(await responses(sent.id)).toEqual(["done 1"]);
	const granted = await steward.query("SELECT topic FROM consents WHERE member_id = $1 AND granted", [member.memberId]);
	expect(granted).toEqual([{ topic: "alerts" }]);
	expect(await steward.query("SELECT step FROM sessions WHERE member_id = $1", [member.memberId])).toEqual([
		{ step: "name" },
	]);
});

test("while a question is open, words that name no option of the broadcast are not its answer", async () => {
	const sent = await insertBroadcast(steward.query);
	const phone = steward.phone("telegram");
	await insertDelivery(steward.query, sent, await joined(steward, phone));
	expect(plain(await phone.say("thank you for this"))).toContain("I answer to a few words");
	expect(await responses(sent.id)).toEqual([]);
});

test("from another channel than it was received on, it counts for the same member", async () => {
	const sms = steward.phone("sms");
	const other = steward.phone("discord");
	const member = await linked(steward, sms, other);
	const sent = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, sent, member);
	expect(plain(await other.say("Done"))).toContain("You are number 1");
	const [row] = await steward.query<{ member_id: string }>("SELECT member_id FROM responses WHERE broadcast_id = $1", [
		sent.id,
	]);
	expect(row?.member_id).toBe(member.memberId);
	// The reminder goes to the address that had the message, which has the consent.
	const again = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, again, member);
	await other.say("remind me tomorrow");
	expect(
		await steward.query("SELECT channel, identity_id FROM deliveries WHERE broadcast_id = $1 AND wave = 2", [again.id]),
	).toEqual([{ channel: "sms", identity_id: member.identityId }]);
});

test("of two broadcasts, the later hears first, and DONE sent twice does not count for the earlier", async () => {
	const phone = steward.phone("sms");
	const member = await joined(steward, phone);
	const earlier = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, earlier, member, { at: steward.clock.now().subtract({ hours: 3 }) });
	const later = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, later, member);
	await phone.say("done");
	expect(plain(await phone.say("done"))).toContain("counted you already");
	expect([await responses(earlier.id), await responses(later.id)]).toEqual([[], ["done 1"]]);
	steward.clock.advance({ minutes: 11 });
	expect(plain(await phone.say("done"))).toContain("You are number 1");
	expect(await responses(earlier.id)).toEqual(["done 1"]);
});

test("what was stopped or corrected counts no more, but help is never refused", async () => {
	for (const how of ["stopped", "corrected"] as const) {
		const phone = steward.phone("slack");
		const sent = await insertBroadcast(steward.query, { state: how === "stopped" ? "stopped" : "done" });
		if (how === "corrected")
			await insertBroadcast(steward.query, { kind: "correction", call: "none", corrects: sent.id });
		await insertDelivery(steward.query, sent, await joined(steward, phone));
		expect(plain(await phone.say("1"))).toContain("we have taken that message back");
		expect(plain(await phone.say("2"))).toContain("we have taken that message back");
		expect(plain(await phone.say("3"))).toContain("What do you need help with?");
		expect(await responses(sent.id)).toEqual(["help 1"]);
		await countsOf(steward.query, sent);
	}
});

test("after a fortnight, and without a delivery that left, nothing hears an answer", async () => {
	const phone = steward.phone("sms");
	const member = await joined(steward, phone);
	const sent = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, sent, member, { at: steward.clock.now().subtract({ hours: 24 * 14 + 1 }) });
	for (const state of ["queued", "failed", "suppressed"]) {
		const other = await insertBroadcast(steward.query);
		await insertDelivery(steward.query, other, member, { state });
	}
	expect(plain(await phone.say("done"))).toContain("I answer to a few words");
	expect(await steward.query("SELECT 1 FROM responses WHERE member_id = $1", [member.memberId])).toEqual([]);
});

test("STOP stands above all: what waits is let go of, in the same transaction", async () => {
	const phone = steward.phone("telegram");
	const member = await joined(steward, phone);
	const sent = await insertBroadcast(steward.query);
	await insertDelivery(steward.query, sent, member);
	const waiting = await insertBroadcast(steward.query, { wave: 0, state: "paused" });
	await insertDelivery(steward.query, waiting, member, { state: "queued" });
	await phone.say("stop");
	expect(await countsOf(steward.query, waiting)).toEqual({ "telegram/suppressed": 1 });
	expect(await countsOf(steward.query, sent)).toEqual({ "telegram/delivered": 1 });
	const [row] = await steward.query("SELECT error_code FROM deliveries WHERE broadcast_id = $1", [waiting.id]);
	expect(row).toEqual({ error_code: "stopped-by-member" });
});

test("a guessed opt-out that was none makes due again what waited for the answer", async () => {
	const phone = steward.phone("telegram");
	const member = await joined(steward, phone);
	const sent = await insertBroadcast(steward.query, { state: "paused" });
	const held = steward.clock.now().add({ hours: 24 * 30 });
	await insertDelivery(steward.query, sent, member, { state: "queued", at: held, code: "on-hold" });
	await phone.say("please stop that noise");
	await phone.press("go on");
	const [row] = await steward.query<{ not_before: Date; error_code: string | null }>(
		"SELECT not_before, error_code FROM deliveries WHERE broadcast_id = $1",
		[sent.id],
	);
	expect(row?.error_code).toBeNull();
	expect(row?.not_before.getTime()).toBeLessThanOrEqual(steward.clock.now().epochMilliseconds);
});

describe.each(["telegram", "slack", "discord"] as const)("a tap on %s", (channel) => {
	test("counts, also after later ones, and says so when it was counted", async () => {
		const phone = steward.phone(channel);
		const member = await joined(steward, phone);
		const sent = await insertBroadcast(steward.query);
		await insertDelivery(steward.query, sent, member, { at: steward.clock.now().subtract({ hours: 24 * 13 }) });
		for (let at = 0; at < 4; at++) await insertDelivery(steward.query, await insertBroadcast(steward.query), member);
		const before = phone.heard().length;
		await postBroadcast(steward, sent.tag, channel, phone.address);
		const shown = await until(() => phone.heard()[before], "the broadcast");
		const press = async (from: typeof shown) => {
			const count = phone.heard().length;
			await phone.person.press(from.id, from.buttons.find(({ label }) => label === "Done")?.id ?? "");
			return until(() => phone.heard()[count], "the answer");
		};
		expect(plain(await press(shown))).toContain("You are number 1");
		steward.clock.advance({ minutes: 20 });
		// Its buttons are gone; those of the reminder that was on its way are not.
		const count = phone.heard().length;
		await postBroadcast(steward, sent.tag, channel, phone.address);
		expect(plain(await press(await until(() => phone.heard()[count], "the reminder")))).toContain(
			"counted you already",
		);
		expect(await responses(sent.id)).toEqual(["done 1"]);
	});
});

describe.each(["slack", "discord"] as const)("under a public post on %s", (channel) => {
	test("whoever presses is counted, newcomers in their own language, and can ask for help", async () => {
		const simulator = steward.simulator(channel) as DiscordSimulator | SlackSimulator;
		const hall = "square" in simulator ? simulator.square : simulator.hallAddress;
		const posts = () => simulator.hall?.() ?? [];
		const count = posts().length;
		const sent = await insertBroadcast(steward.query, { places: ["general"] });
		await postBroadcast(steward, sent.tag, channel, hall);
		const shown = await until(() => posts()[count], "the post");
		const pressed = async (app: string, option: string) => {
			const phone = steward.phone(channel, app);
			await phone.person.press(shown.id, shown.buttons.find(({ label }) => label === option)?.id ?? "");
			// On Discord and Slack a note beside the post says where the answer is.
			const answer = await until(() => phone.heard().find((each) => !each.ephemeral), "the answer");
			return { phone, said: plain(answer) };
		};
		const first = await pressed("es", "Done");
		const counted = { towards: "none", number: "1", goal: "0" };
		expect(first.said).toBe(language.texts.format("es", { key: "answer-counted", params: counted }, false));
		const second = await pressed("en", "I need help");
		expect(second.said).toContain("What do you need help with?");
		expect(plain(await second.phone.say("Where is the meeting?"))).toContain("A volunteer of the union");
		await pressed("en", "Remind me tomorrow");
		expect(await responses(sent.id)).toEqual(["done 1", "help 1", "later 1"]);
		// Of a broadcast that was posted nowhere, no stranger's tap is taken.
		await steward.query("UPDATE broadcasts SET places = '{}' WHERE id = $1", [sent.id]);
		await pressed("en", "Done");
		expect(await responses(sent.id)).toEqual(["done 1", "help 1", "later 1"]);
	});

	test("whoever asks there to be reminded is, though they agreed to nothing and nobody knows where they are; not after STOP", async () => {
		const simulator = steward.simulator(channel) as DiscordSimulator | SlackSimulator;
		const hall = "square" in simulator ? simulator.square : simulator.hallAddress;
		const posts = () => simulator.hall?.() ?? [];
		const count = posts().length;
		const words = `Knock on the doors of ${channel}.`;
		const sent = await insertBroadcast(steward.query, { places: ["general"], texts: { en: words } });
		await postBroadcast(steward, sent.tag, channel, hall);
		const shown = await until(() => posts()[count], "the post");
		const asking = async () => {
			const phone = steward.phone(channel, "en");
			await phone.person.press(shown.id, shown.buttons.find(({ label }) => label === "Remind me tomorrow")?.id ?? "");
			expect(plain(await until(() => phone.heard().find((each) => !each.ephemeral), "the answer"))).toContain(
				"remind you",
			);
			return phone;
		};
		const phone = await asking();
		const stopped = await asking();
		await stopped.say("STOP");
		steward.clock.advance({ hours: 25 });
		await until(() => phone.heard().find((each) => plain(each).includes(words)), "the reminder");
		expect(stopped.heard().map(plain).join()).not.toContain(words);
	});
});
