import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS, type ChannelName } from "../../bot/core/channel.ts";
import { type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	// The tests of one file write faster to one person than Discord would let a bot answer.
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(async () => {
	expect(steward.log.lines.filter((line) => line.level === "error")).toEqual([]);
	await steward.stop();
});

/** A member who stands at the question for their name: any text could be an answer there. */
async function atName(channel: ChannelName): Promise<Phone> {
	const phone = steward.phone(channel);
	await phone.say("hello");
	await (channel === "sms" ? phone.say("1") : phone.press("Yes"));
	const asked = await (channel === "sms" ? phone.say("0") : phone.press());
	expect(asked.text).toContain("What first name");
	return phone;
}

const RETRY = "That does not look like a name";

describe.each(CHANNELS)("on %s, a friendly sentence answers", (channel) => {
	test("what is no answer, and the question comes again", async () => {
		const phone = await atName(channel);
		for (const text of [
			"🙈🙉🙊",
			"x".repeat(10_000),
			"1".repeat(10_000),
			"<script>alert(1)</script>",
			"'; DROP TABLE members; --",
		]) {
			const answer = await phone.say(text);
			expect(answer.text, JSON.stringify(text.slice(0, 20))).toContain(RETRY);
			expect(answer.text).toContain("What first name");
		}
		expect((await phone.say("\u202e\u200b\u200f")).text).toContain("without any text");
		secret("Aminata Keïta");
		expect((await phone.say("Aminata\u200f \u0000Keïta")).text).toContain("Which country");
	});

	test("a photo and a voice note without words", async () => {
		const phone = await atName(channel);
		for (const kind of ["photo", "voice"] as const) {
			const before = phone.heard().length;
			await phone.person.media(kind);
			const answer = await until(() => phone.heard()[before], "an answer to the media");
			expect(answer.text).toContain("I can only read text here");
			expect(answer.text).toContain("What first name");
		}
	});

	test("an unknown command and small talk, once a member", async () => {
		const phone = await atName(channel);
		const skip = () => (channel === "sms" ? phone.say("skip") : phone.press("Skip"));
		await skip();
		await skip();
		await (channel === "sms" ? phone.say("0") : phone.press());
		for (const text of ["/frobnicate", "what is the weather like?", "👍"])
			expect((await phone.say(text)).text).toContain("I answer to a few words");
	});
});

test("an empty text message gets an answer", async () => {
	const phone = await atName("sms");
	expect((await phone.say("")).text).toContain("That message arrived without any text");
});

test("native digits, labels, accents and bidi marks are understood", async () => {
	const phone = steward.phone("telegram", "am");
	await phone.say("/start");
	expect((await phone.say("፩")).buttons.length).toBeGreaterThan(3);
	const other = steward.phone("telegram", "es");
	await other.say("hola");
	expect((await other.say("si")).many).toBe(true);
	const arabic = steward.phone("sms");
	await arabic.say("مرحبا");
	expect((await arabic.say("\u200f١\u200f")).text).toContain("1 ");
});

test("Burmese in the old Zawgyi encoding is understood as Burmese", async () => {
	const phone = steward.phone("telegram", "en");
	// "Myanmar language" as Zawgyi fonts write it.
	const asked = await phone.say("ျမန္မာဘာသာစကားကို ေျပာပါတယ္");
	expect(asked.text).toMatch(/[\u1000-\u109f]/);
});

test("a stale button repeats the current question and says why", async () => {
	const phone = steward.phone("telegram");
	await phone.say("/start");
	const first = phone.heard().at(-1);
	await phone.say("yes");
	const stale = first?.buttons[0];
	if (!first || !stale) throw new Error("no button");
	const before = phone.heard().length;
	await phone.person.press(first.id, stale.id);
	const answer = await until(() => phone.heard()[before], "the question again");
	expect(answer.text).toContain("That button belongs to an earlier question");
	expect(answer.text).toContain("What may we send you");
});

test("webhooks: a missing or forged signature is refused, a body over 1 MB too, and nothing is stored", async () => {
	const count = async () => (await steward.query<{ n: string }>("SELECT count(*) AS n FROM inbox"))[0]?.n;
	const before = await count();
	const post = (body: string, headers: Record<string, string> = {}) =>
		fetch(`${steward.url}/twilio/sms`, {
			method: "POST",
			body,
			headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
		});
	const form = new URLSearchParams({
		MessageSid: "SM1",
		From: "+12025550188",
		To: "+12025550100",
		Body: "hi",
	}).toString();
	expect((await post(form)).status).toBe(403);
	expect((await post(form, { "x-twilio-signature": "Zm9yZ2Vk" })).status).toBe(403);
	expect((await post(`Body=${"x".repeat(1_100_000)}`)).status).toBe(413);
	expect((await fetch(`${steward.url}/nowhere`)).status).toBe(404);
	expect(await count()).toBe(before);
});

test("the same event three times is handled once", async () => {
	const phone = steward.phone("sms");
	steward.simulator("sms").deliver("duplicate");
	await phone.say("hello");
	await phone.say("1");
	steward.simulator("sms").deliver("normal");
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(phone.heard()).toHaveLength(2);
});

test("in a group or channel, nothing personal: an invitation to write directly, and no member is made", async () => {
	const members = async () => (await steward.query<{ n: string }>("SELECT count(*) AS n FROM members"))[0]?.n;
	const before = await members();
	const person = steward.simulator("slack").person("U0PUBLIC01");
	if (!("mention" in person) || typeof person.mention !== "function") throw new Error("nobody can be mentioned");
	await person.mention("C0HALL", "hello union");
	await until(
		async () => (await steward.query("SELECT 1 FROM outbox WHERE channel = 'slack' AND member_id IS NULL")).length > 0,
		"the invitation",
	);
	expect(await members()).toBe(before);
});
