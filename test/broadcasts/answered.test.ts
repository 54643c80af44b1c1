import { afterAll, beforeAll, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { approvedAlert } from "../support/broadcast.ts";
import { seedMembers } from "../support/seed.ts";
import { createPhone, type Phone, startTestSteward, type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { plain, promote } from "./sent.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward({
		TELEGRAM_MESSAGES_PER_SECOND: "500",
		SLACK_MESSAGES_PER_SECOND: "500",
		DISCORD_REQUESTS_PER_SECOND: "500",
		TWILIO_SEGMENTS_PER_SECOND: "500",
	});
	for (const simulator of steward.simulators) simulator.rate(10_000);
	// Ten in the morning in UTC, when it is day in the zone of these members and also a day later.
	toTomorrow(steward.clock, 10, "UTC");
});
afterAll(() => steward.stop());

const reaches = (id: string, state: string) =>
	until(
		async () =>
			(await steward.query('SELECT 1 FROM broadcasts WHERE id = $1 AND state = $2::"BroadcastState"', [id, state]))
				.length > 0,
		`the broadcast to be ${state}`,
		20_000,
	);

/** Waits for an entry on a phone that holds some words. */
const shows = (phone: Phone, words: string) =>
	until(() => phone.heard().find((shown) => plain(shown).includes(words)), words, 20_000);

test("an alert is answered on each channel by a button or a word, reminds, and is corrected", async () => {
	const seeds = CHANNELS.flatMap((channel) => [{ channel }, { channel, locale: "es" as const }, { channel }]);
	const addresses = await seedMembers(steward, seeds);
	const phones = seeds.map(({ channel, locale }, at) =>
		createPhone(steward.simulator(channel), addresses[at] ?? "", locale ?? "en"),
	);
	const alert = await approvedAlert(steward, {
		call: "done",
		goal: 8,
		texts: { en: "Call the office today.", es: "Llama hoy a la oficina." },
	});
	await reaches(alert, "done");

	// The first of each channel presses, or types the number where there are no buttons; the second types a word.
	for (const [at, { channel, locale }] of seeds.entries()) {
		const phone = phones[at];
		if (!phone || at % 3 === 2) continue;
		const answer =
			locale === "es" ? await phone.say("listo") : channel === "sms" ? await phone.say("1") : await phone.press("Done");
		expect([channel, plain(answer)]).toEqual([channel, expect.stringMatching(/\d (of|de) 8/)]);
	}
	const done = await steward.query("SELECT 1 FROM responses WHERE broadcast_id = $1 AND answer = 'done'", [alert]);
	expect(done).toHaveLength(8);

	// The third asks to be reminded, and is, a day later.
	const third = phones[5];
	if (!third) throw new Error("no third phone");
	await third.press("Remind me tomorrow");
	const before = third.heard().length;
	steward.clock.advance({ hours: 24 });
	const again = await until(() => third.heard()[before], "the reminder", 20_000);
	expect(plain(again)).toContain("Call the office today.");
	expect(plain(await third.press("Done"))).toContain("number 9. We had hoped for 8");

	// Since then one has stopped, and one speaks another language: the correction comes as the original did.
	await phones[0]?.say("stop");
	await steward.query(
		"UPDATE members SET locale = 'fr' WHERE id = (SELECT member_id FROM responses ORDER BY at LIMIT 1 OFFSET 1)",
	);
	const correction = await approvedAlert(steward, {
		kind: "correction",
		corrects: alert,
		texts: { en: "The office is closed today.", es: "La oficina está cerrada hoy." },
	});
	await reaches(correction, "done");
	for (const [at, { locale }] of seeds.entries()) {
		const phone = phones[at];
		if (!phone) continue;
		const words = locale === "es" ? "La oficina está cerrada hoy." : "The office is closed today.";
		if (at === 0) expect(phone.heard().some((shown) => plain(shown).includes(words))).toBe(false);
		else await shows(phone, words);
		const times = phone.heard().filter((shown) => plain(shown).includes(words)).length;
		expect([at, times]).toEqual([at, at === 0 ? 0 : 1]);
	}
	const [row] = await steward.query("SELECT untold, numbered, wave FROM broadcasts WHERE id = $1", [correction]);
	expect(row).toEqual({ untold: 1, numbered: 11, wave: 1 });
	expect(plain(await (phones[3] ?? third).say("done"))).not.toContain("You are number");
	expect(steward.simulators.flatMap(({ refusals }) => refusals)).toEqual([]);
}, 90_000);

test("HALT in the middle holds back what has not left; resumed with a reason, all of it goes, once", async () => {
	const addresses = await seedMembers(
		steward,
		Array.from({ length: 120 }, () => ({ channel: "telegram" as const })),
	);
	const alert = await approvedAlert(steward, { texts: { en: "Second alert." } });
	await reaches(alert, "watching");
	const phone = steward.phone("slack");
	await phone.say("hello");
	const [member] = await steward.query<{ id: string }>(
		"SELECT id FROM members ORDER BY created_at DESC, id DESC LIMIT 1",
	);
	await promote(steward, { memberId: member?.id ?? "", identityId: "", channel: "slack", pseudonym: "" }, "organizer");
	expect(plain(await phone.say("kill"))).toContain("One broadcast is paused");
	steward.clock.advance({ minutes: 30 });
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	const got = () =>
		addresses.map(
			(address) =>
				steward
					.simulator("telegram")
					.person(address)
					.screen()
					.filter(({ text }) => text.includes("Second alert.")).length,
		);
	const early = got().filter((times) => times > 0).length;
	expect(early).toBeGreaterThan(0);
	expect(early).toBeLessThan(120);

	const [{ tag } = { tag: "" }] = await steward.query<{ tag: string }>("SELECT tag FROM broadcasts WHERE id = $1", [
		alert,
	]);
	await phone.say("broadcasts");
	await phone.press("Let messages go out again");
	await phone.say("the alert was right");
	await phone.say("broadcasts");
	await phone.say(tag);
	await phone.press("Resume it");
	expect(plain(await phone.say("the alert was right"))).toContain("It goes on");
	await reaches(alert, "done");
	expect(new Set(got())).toEqual(new Set([1]));
}, 90_000);
