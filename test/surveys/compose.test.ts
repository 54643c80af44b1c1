import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChannelName } from "../../bot/core/channel.ts";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { type Phone, startTestSteward, type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	// Ten in the morning in the zone of these members: an invitation waits for no morning, whenever this runs.
	toTomorrow(steward.clock, 10, "UTC");
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

/** Someone who has joined in English, with every topic. */
async function joined(channel: ChannelName): Promise<Phone> {
	const phone = steward.phone(channel);
	await phone.say("join");
	for (const text of ["yes", "1 2 3", "skip", "skip", "0"]) await phone.say(text);
	await steward.query(
		"UPDATE members SET zone = 'UTC' WHERE id = (SELECT member_id FROM identities ORDER BY created_at DESC, id DESC LIMIT 1)",
	);
	return phone;
}

let author: Staff;
let second: Staff;

test("one organizer writes a survey in chat, another approves it, and members answer it", async () => {
	author = await staffOf(steward, "slack", "organizer", "Aurora");
	second = await staffOf(steward, "discord", "organizer", "Benedicta");
	const member = await joined("telegram");

	expect((await member.say("survey")).text).toContain("Organizers write surveys");
	expect(await author.says("survey")).toContain("What is it called?");
	expect(await author.says("How the hall was")).toContain("What is it for");
	await author.says("Three questions about the hall.");
	await author.says("Thank you for the hall.");
	await author.taps("Organizers only");
	await author.taps("Yes, anonymous");
	await author.taps("One of several");
	await author.says("Was it warm?");
	expect(await author.says("warm")).toContain("Please give 2 to 10 options");
	expect(await author.says("Too cold; Just right")).toContain("What next?");
	await author.taps("Another question");
	await author.taps("A scale of points");
	await author.says("How loud was it?");
	expect(await author.says("silent\nvery loud")).toContain("Who is asked this?");
	expect(await author.says("skip")).toContain("What next?");
	await author.taps("Another question");
	await author.taps("In a few words");
	await author.says("What else?");
	await author.says("skip");
	expect(await author.taps("Have it approved")).toContain("A second organizer sees it");
	// Nobody finds it on one person's word, not even by their own second look.
	expect((await member.say("listen")).text).toContain("There is no survey for you");
	expect(await author.says("survey")).toContain("yours, being written");
	await author.taps("how-the-hal");
	expect(await author.taps("Not now")).toContain("it is kept");

	expect(await second.says("survey")).toContain("waits for a second organizer: How the hall was");
	const look = await second.taps("how-the-hal");
	expect(look).toMatch(/How the hall was \(anonymous; read by organizers only; for everyone/);
	expect(look).toMatch(/1 Too cold\n2 Just right[\s\S]*1 silent\n5 very loud[\s\S]*What else\?[\s\S]*Approve it\?/);
	expect(await second.taps("Approve and open")).toContain("It is open");

	expect((await member.say("listen")).text).toContain("Three questions about the hall.");
	await member.say("yes");
	await member.press("Just right");
	await member.press("5 (very loud)");
	expect((await member.say("Nothing else")).text).toContain("Thank you for the hall.");
	const answers = await steward.query("SELECT step, member_id FROM answers ORDER BY step");
	expect(answers).toEqual(["q1", "q2", "q3"].map((step) => ({ step, member_id: null })));
	const actions = await steward.query<{ action: string }>(
		"SELECT action FROM audit_log WHERE action LIKE 'survey.%' ORDER BY seq",
	);
	expect(actions.map(({ action }) => action)).toEqual(["survey.begin", "survey.publish"]);
}, 120_000);

test("an invitation goes the way of every alert, and its button begins the survey", async () => {
	const reader = await joined("telegram");
	const texter = await joined("sms");
	expect(await author.says("survey")).toContain("open: How the hall was");
	await author.taps("how-the-hal");
	expect(await author.taps("Invite members")).toContain("English");
	const menu = await author.says("Please tell us how the hall was.");
	expect(menu).toMatch(/It asks members to answer the survey how-the-hal/);
	expect(await author.taps("Hand in")).toContain("It is handed in");
	await second.says("approve");
	const [draft] = await steward.query<{ tag: string; kind: string; topic: string }>(
		"SELECT tag, kind, topic FROM broadcasts",
	);
	expect(draft).toMatchObject({ kind: "invitation", topic: "listening" });
	let look = await second.taps(draft?.tag ?? "");
	for (let channels = 0; channels < 4 && !look.includes("Approve it"); channels++)
		look = await second.taps("Next channel").catch(() => "Approve it");
	expect(await second.taps("Approve it")).toContain("It is approved");
	// The first of it goes out, is watched for a while, and then the rest.
	const under = "SELECT state FROM broadcasts WHERE state IN ('watching', 'sending', 'done')";
	const state = await until(
		async () => (await steward.query<{ state: string }>(under))[0]?.state,
		"the invitation to be under way",
		20_000,
	);
	if (state === "watching") steward.clock.advance({ minutes: 30 });
	const invitation = await until(
		() => reader.heard().find(({ text }) => text.includes("how the hall was")),
		"the invitation",
		20_000,
	);
	expect(invitation.buttons.map(({ label }) => label)).toEqual(["Answer"]);
	await expect
		.poll(() => texter.heard().at(-1)?.text, { timeout: 20_000 })
		.toMatch(/Please tell us how the hall was\.\nSend LISTEN to answer\./);
	expect((await reader.press("Answer")).text).toContain("Three questions about the hall.");
	expect((await texter.say("listen")).text).toContain("Three questions about the hall.");
}, 120_000);
