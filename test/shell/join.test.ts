import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { secret, startTestSteward, type TestSteward } from "../support/steward.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

/** Answers by tapping where the channel has buttons, else by the numbers of the same options. */
const answer = (channel: string, phone: ReturnType<TestSteward["phone"]>) => (labels: string[], numbers: string) =>
	channel === "sms" ? phone.say(numbers) : phone.press(...labels);

describe.each(CHANNELS)("on %s", (channel) => {
	test("a newcomer becomes a member, and what they told is kept under the right names", async () => {
		const phone = steward.phone(channel);
		const give = answer(channel, phone);
		expect((await phone.say("hello")).text).toContain("Shall we go on in English?");
		expect((await give(["Yes"], "1")).text).toContain("What may we send you");
		expect((await give(["Calls to action", "listening"], "1 3")).text).toContain("What first name");
		const name = secret(`Zuri${channel}`);
		expect((await phone.say(name)).text).toContain("Which country");
		expect((await phone.say("Kenya")).text).toContain("Which of our demands");
		const welcome = await give(["Circuit breakers", "Collect less"], "2,5");
		expect(welcome.text).toContain(`Thank you, ${channel === "sms" ? name : `\u2068${name}\u2069`}.`);

		const [member] = await steward.query(
			`SELECT m.* FROM members m JOIN identities i ON i.member_id = m.id WHERE i.channel = $1`,
			[channel],
		);
		expect(member).toMatchObject({
			locale: "en",
			locale_confirmed: true,
			country: "KE",
			zone: "Africa/Nairobi",
			demands: ["breakers", "privacy"],
		});
		const consents = await steward.query("SELECT topic, granted FROM consents WHERE channel = $1 ORDER BY id", [
			channel,
		]);
		expect(consents).toEqual([
			{ topic: "alerts", granted: true },
			{ topic: "listening", granted: true },
		]);
		expect(await steward.query("SELECT 1 FROM sessions WHERE member_id = $1", [member?.id])).toEqual([]);
	});
});

test("asks for no phone number on Telegram, and nobody twice", async () => {
	const phone = steward.phone("telegram");
	await phone.say("/start");
	await phone.press("Yes");
	await phone.press();
	await phone.press("Skip");
	await phone.say("India");
	await phone.press();
	expect((await phone.say("join")).text).toContain("What may we send you");
	expect((await phone.press()).text).toContain("What first name");
	expect((await phone.press("Skip")).text).toContain("Which of our demands");
	expect(phone.heard().some((shown) => /number/i.test(shown.text))).toBe(false);
});
