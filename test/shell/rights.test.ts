import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { readLanguage } from "../../bot/texts.ts";
import { type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(async () => {
	expect(steward.log.lines.filter((line) => line.level === "error")).toEqual([]);
	await steward.stop();
});

/** A member by typed answers, which every channel takes; consents to alerts and trainings. */
async function member(channel: ChannelName, name: string, language = "en"): Promise<Phone> {
	const phone = steward.phone(channel, language);
	for (const answer of ["hello", "1", "1 2", secret(name), "Kenya", "1"]) await phone.say(answer);
	return phone;
}

const identity = async (channel: ChannelName, at = 0) =>
	(
		await steward.query<{ id: string; member_id: string; address_hash: Buffer; blocked_at: Date | null }>(
			"SELECT * FROM identities WHERE channel = $1 ORDER BY id DESC",
			[channel],
		)
	)[at];

const granted = async (memberId: string, channel: ChannelName) =>
	(
		await steward.query<{ topic: string }>(
			`SELECT topic FROM (SELECT DISTINCT ON (topic) topic, granted FROM consents
			  WHERE member_id = $1 AND channel = $2 ORDER BY topic, id DESC) c WHERE granted ORDER BY topic`,
			[memberId, channel],
		)
	).map((row) => row.topic);

describe("stop", () => {
	const { texts } = readLanguage();

	test.each(LOCALES)(
		"the word of %s stops everything at once, on Telegram, in the middle of a question",
		async (locale) => {
			const phone = await member("telegram", "Thandiwe");
			const own = await identity("telegram");
			expect(await granted(own?.member_id ?? "", "telegram")).toEqual(["alerts", "trainings"]);
			await phone.say("language");
			const confirmed = await phone.say(`${texts.word(locale, "stop")}\u200f`);
			expect(confirmed.text).toContain("You will get no more messages from us");
			expect(await granted(own?.member_id ?? "", "telegram")).toEqual([]);
			expect(await steward.query("SELECT flow FROM sessions WHERE member_id = $1", [own?.member_id])).toEqual([
				{ flow: "stop" },
			]);
		},
	);

	test("one topic may be kept", async () => {
		const phone = await member("slack", "Ndeye");
		await phone.say("stop");
		expect((await phone.press("Training")).text).toContain("You will get only what you chose");
		expect(await granted((await identity("slack"))?.member_id ?? "", "slack")).toEqual(["trainings"]);
	});

	test("counts after what a machine wrote whose clock was ahead, and so does what comes after it", async () => {
		const phone = await member("telegram", "Nomvula");
		const own = await identity("telegram");
		const ahead = (topic: string) =>
			steward.query(
				`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
				 SELECT '01ffffff-ffff-7fff-bfff-0000000000ff', member_id, channel, address_hash, topic, true, wording, locale, at
				   FROM consents WHERE member_id = $1 AND topic = $2 LIMIT 1`,
				[own?.member_id, topic],
			);
		await ahead("alerts");
		await phone.say("stop");
		expect(await granted(own?.member_id ?? "", "telegram")).toEqual([]);
		await phone.press("Calls to action");
		expect(await granted(own?.member_id ?? "", "telegram")).toEqual(["alerts"]);
		await phone.say("stop");
		expect(await granted(own?.member_id ?? "", "telegram")).toEqual([]);
	});

	test("Twilio's own words are Twilio's to answer; the ledger follows, and START opens again", async () => {
		const phone = await member("sms", "Guadalupe");
		const before = phone.heard().length;
		await phone.person.write("STOP");
		const own = await identity("sms");
		await until(async () => (await identity("sms"))?.blocked_at, "the block to be recorded");
		expect(await granted(own?.member_id ?? "", "sms")).toEqual([]);
		await phone.person.write("are you there?");
		await new Promise((resolve) => setTimeout(resolve, 200));
		// One message, and it is Twilio's: ours would be refused with 21610.
		expect(phone.heard()).toHaveLength(before + 1);
		expect(steward.simulator("sms").refusals).toEqual([]);
		await phone.person.write("START");
		await until(
			() =>
				phone
					.heard()
					.some((shown) => shown.text.includes("What may we send you") && phone.heard().indexOf(shown) > before),
			"the question again",
		);
		expect((await identity("sms"))?.blocked_at).toBeNull();
	});

	test("what sounds like a stop is asked about once, and other sends wait", async () => {
		const phone = await member("discord", "Wanjiru");
		const own = await identity("discord");
		const asked = await phone.say("please stop texting me all the time");
		expect(asked.text).toContain("Do you want us to end our messages to you?");
		const held = async () =>
			(
				await steward.query<{ held_until: Date | null }>("SELECT held_until FROM members WHERE id = $1", [
					own?.member_id,
				])
			)[0]?.held_until;
		expect(await held()).not.toBeNull();
		await phone.press("No, go on");
		expect(await held()).toBeNull();
		expect(await granted(own?.member_id ?? "", "discord")).toEqual(["alerts", "trainings"]);
	});

	test("no is never a stop", async () => {
		const phone = await member("telegram", "Hodan");
		for (const word of ["no", "non", "nahi", "አይ", "لا"]) await phone.say(word);
		expect(await granted((await identity("telegram"))?.member_id ?? "", "telegram")).toEqual(["alerts", "trainings"]);
	});
});

describe("my data", () => {
	test("is a file where the channel takes one, and text where not", async () => {
		const name = secret("Selamawit");
		const telegram = await member("telegram", name);
		const { file } = await telegram.say("my data");
		for (const held of [name, telegram.address, "Kenya", "Africa/Nairobi", "Calls to action"])
			expect(file?.content).toContain(held);
		const sms = await member("sms", name);
		const answer = await sms.say("my data");
		for (const held of [name, sms.address, "Kenya"]) expect(answer.text).toContain(held);
	});
});

describe("forget", () => {
	test("is asked twice, erases every row, and leaves a tombstone and the evidence of consent", async () => {
		const name = secret("Khin Myat");
		const phone = await member("slack", name);
		const own = await identity("slack");
		await phone.say("forget");
		expect((await phone.press("Keep")).text).toContain("Nothing was erased");
		await phone.say("forget");
		await phone.press("Erase it");
		expect((await phone.press("Erase it for ever")).text).toContain("It is erased");
		for (const table of [
			"members WHERE id",
			"identities WHERE member_id",
			"sessions WHERE member_id",
			"profile_fields WHERE member_id",
			"consents WHERE member_id",
			"outbox WHERE member_id",
		])
			expect(await steward.query(`SELECT 1 FROM ${table} = $1`, [own?.member_id]), table).toEqual([]);
		expect(await steward.query("SELECT 1 FROM tombstones WHERE address_hash = $1", [own?.address_hash])).toHaveLength(
			1,
		);
		expect(
			(await steward.query("SELECT 1 FROM consents WHERE address_hash = $1", [own?.address_hash])).length,
		).toBeGreaterThan(0);
		// A new start knows nothing of the old.
		expect((await phone.say("hello")).text).toContain("Shall we go on in English?");
	});
});

describe("link", () => {
	const codeFrom = async (phone: Phone) => /\d{6}/.exec((await phone.say("link")).text)?.[0] ?? "";

	test("a code from one channel joins another, keeping consent per channel", async () => {
		const first = await member("telegram", "Chandrika");
		const own = await identity("telegram");
		const code = await codeFrom(first);
		const second = steward.phone("discord");
		await second.say("hello");
		const other = await identity("discord");
		expect((await second.say(`LINK ${code}`)).text).toContain("both channels are now one member");
		expect((await identity("discord"))?.member_id).toBe(own?.member_id);
		expect(await steward.query("SELECT 1 FROM members WHERE id = $1", [other?.member_id])).toEqual([]);
		expect(await granted(own?.member_id ?? "", "telegram")).toEqual(["alerts", "trainings"]);
		expect(await granted(own?.member_id ?? "", "discord")).toEqual([]);
		const { file } = await second.say("my data");
		for (const held of ["Chandrika", first.address, second.address]) expect(file?.content).toContain(held);
		// The name is known: it is not asked again on the second channel.
		await second.say("join");
		expect((await second.press("Calls to action")).text).toContain("You are a member now");
	});

	test("a wrong, an own, an old and a used code are told apart; after five wrong ones there is a pause", async () => {
		const first = await member("telegram", "Oumou");
		const code = await codeFrom(first);
		expect((await first.say(`link ${code}`)).text).toContain("is for your other channel");
		const second = await member("slack", "Oumou");
		const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
		for (let at = 0; at < 5; at++) expect((await second.say(`link ${wrong}`)).text).toContain("not right");
		expect((await second.say(`link ${code}`)).text).toContain("too many wrong codes");
		steward.clock.advance({ minutes: 11 });
		expect((await second.say(`link ${code}`)).text).toContain("too old");
		const fresh = await codeFrom(first);
		expect((await second.say(`${fresh.slice(0, 3)} ${fresh.slice(3)}`)).text).toContain("now one member");
		const third = await member("discord", "Oumou");
		expect((await third.say(`link ${fresh}`)).text).toContain("not right");
	});

	test("who works for the union does not lose that: their other channel joins them, not the other way round", async () => {
		const first = await member("telegram", "Wairimu");
		const staff = await member("slack", "Wairimu");
		await steward.query("UPDATE members SET role = 'organizer' WHERE id = $1", [(await identity("slack"))?.member_id]);
		expect((await staff.say(`link ${await codeFrom(first)}`)).text).toContain("the other way round");
		expect((await first.say(`link ${await codeFrom(staff)}`)).text).toContain("now one member");
		const roles = await steward.query("SELECT role FROM members WHERE id = $1", [
			(await identity("telegram"))?.member_id,
		]);
		expect(roles).toEqual([{ role: "organizer" }]);
	});

	test("two messages of one member at once on two channels are both handled, one after the other", async () => {
		const first = await member("telegram", "Tsion");
		const code = await codeFrom(first);
		const second = steward.phone("slack");
		await second.say(`link ${code}`);
		const before = [first.heard().length, second.heard().length] as const;
		await Promise.all([
			first.person.write("about"),
			second.person.write("about"),
			first.person.write("help"),
			second.person.write("help"),
		]);
		await until(
			() => first.heard().length === before[0] + 2 && second.heard().length === before[1] + 2,
			"two answers on each channel",
		);
	});
});
