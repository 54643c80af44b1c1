import { afterAll, beforeAll, expect, test } from "vitest";
import { asText, rendered } from "../../bot/broadcasts/render.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { hashOf, loadBroadcast } from "../../bot/store/broadcasts.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { readLanguage } from "../../bot/texts.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { audienceOf, command, type Staff, staffOf } from "./compose-rig.ts";

const { texts } = readLanguage();
const SPANISH = "Mañana dejamos de pagar por el odio: ¡acción! Llama a tu diputada y responde.";

let steward: TestSteward;
let ann: Staff;
let vera: Staff;
let ben: Staff;
beforeAll(async () => {
	steward = await startTestSteward({ SMS_PRICE_PER_SEGMENT: "0.01" });
	for (const simulator of steward.simulators) simulator.rate(1_000);
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
	vera = await staffOf(steward, "discord", "volunteer", "Vera Vidal");
	ben = await staffOf(steward, "telegram", "organizer", "Ben Bekele");
	await audienceOf(steward, [
		{ channel: "sms", locale: "en", members: 30 },
		{ channel: "sms", locale: "es", members: 20 },
		{ channel: "telegram", locale: "fr", members: 5 },
	]);
}, 120_000);
afterAll(() => steward.stop());

const only = async () => {
	const rows = await steward.query<{ id: string; tag: string; state: string; approved_by: string | null }>(
		"SELECT id, tag, state::text, approved_by FROM broadcasts WHERE state <> 'discarded' ORDER BY created_at DESC LIMIT 1",
	);
	if (!rows[0]) throw new Error("there is no broadcast");
	return rows[0];
};

const loaded = async (id: string) => {
	const database = openDatabase(steward.databaseUrl, steward.log);
	try {
		const broadcast = await loadBroadcast(database.prisma, { id });
		if (!broadcast) throw new Error("it is gone");
		return broadcast;
	} finally {
		await database.close();
	}
};

test("an alert is composed in Slack, translated in Discord, approved in Telegram; a change takes the approval back", async () => {
	await command(steward, "places", "add", "slack", "C0HALL", "Volunteers' hall", "--language", "en");

	// Composed, in a form, with what is wrong said at once.
	expect(await ann.commands("alert")).toContain("Please send the text in English");
	expect(await ann.fills(`Reply YES to join us. ${"We go on. ".repeat(4)}`)).toContain(
		"must not be asked to answer YES",
	);
	expect(await ann.says("x".repeat(1_650))).toMatch(
		/does not fit one message on SMS, which takes 1,600 .* 50 characters must go/,
	);
	expect(await ann.fills("Tomorrow we stop paying for hate.\nCall your member, and answer when you have.")).toContain(
		"What do you ask",
	);
	expect(await ann.taps("Open a link")).toContain("https://");
	expect(await ann.says("http://facebookusers.org")).toContain("That is no link I can send");
	expect(await ann.says("https://facebookusers.org/act")).toContain("Who should get it?");
	const audience = await ann.taps("All who agreed");
	expect(audience).toContain("It would reach 55 of 55 members now:");
	expect(audience).toContain("• SMS, Spanish: 20");
	expect(await ann.taps("At a time on my clock")).toContain("time zone");
	expect(await ann.says("Nairobi")).toContain("Which day and time?");
	expect(await ann.says("2020-01-01 18:00")).toContain("in the past");
	expect(await ann.says("someday")).toContain("cannot read that");
	expect(await ann.says("2031-12-01 18:00")).toMatch(/December 1, 2031 at 06:00 PM GMT\+3[\s\S]*☐ Volunteers' hall/);
	expect(await ann.taps("Volunteers' hall")).toContain("☑ Volunteers' hall");
	const menu = await ann.taps("Skip");
	expect(menu).toContain("Still without a translation or a decision: Spanish (20), French (5)");
	expect(menu).toContain("It is also posted in: Volunteers' hall");

	// DONE in the place of the link, from the menu.
	await ann.taps("Change it");
	await ann.taps("What it asks");
	expect(await ann.taps("Do it and answer done")).toContain("How many members do you hope");
	expect(await ann.says("1,000")).toContain("Goal: 1,000");

	// The English by decision for French; Spanish waits.
	expect(await ann.taps("Languages")).toContain("For which language");
	expect(await ann.taps("French")).toContain("What shall members get who read French?");
	expect(await ann.taps("The draft")).toContain("Nobody has written a draft");
	expect(await ann.taps("The English")).toContain("For which language");
	expect(await ann.taps("Spanish")).toContain("who read Spanish?");
	expect(await ann.taps("Wait for a volunteer")).toContain("What next?");
	expect(await ann.taps("Hand in")).toMatch(/decision: Spanish \(20\)[\s\S]*It is handed in/);
	expect((await only()).state).toBe("review");
	const [progress] = await steward.query<{ channel: string; sealed: boolean }>(
		"SELECT progress_channel AS channel, progress_sealed IS NOT NULL AS sealed FROM broadcasts",
	);
	expect(progress).toEqual({ channel: "slack", sealed: true });

	// Nobody can approve it yet: not its author, and not while a language waits.
	expect(await ann.says("approve")).toContain("Nothing waits for your approval");
	await ben.says("approve");
	await ben.taps((await only()).tag);
	await ben.taps("Next channel");
	await ben.taps("Next channel");
	expect(await ben.taps("Approve it")).toContain("Still without a translation or a decision: Spanish (20)");
	await ben.taps("Not now");

	// Translated.
	const waits = await vera.says("translate");
	expect(waits).toContain("Spanish, members: 20. Tomorrow we stop paying for hate.");
	expect(waits.indexOf("Spanish")).toBeLessThan(waits.indexOf("French"));
	expect(await vera.taps("Spanish")).toContain("Call your member, and answer when you have.");
	expect(await vera.fills("Responde SÍ o CANCEL")).toContain("must not be asked to answer CANCEL");
	const kept = await vera.fills(SPANISH);
	expect(kept).toContain("That is the text in Spanish now");

	// Seen whole, channel by channel, before it can be approved: byte for byte what goes out.
	const { id, tag } = await only();
	await ben.says("approve");
	const sms = await ben.taps(tag);
	const broadcast = await loaded(id);
	for (const locale of ["en", "es"] as const)
		expect(sms).toContain(asText(rendered(broadcast, locale, CHANNEL_LIMITS.sms, texts)));
	expect(sms).toMatch(/SMS, Spanish, members: 20\n\n([23]) segments each, \d0 in all\.\n\nCost: about \$0\.\d0\n/);
	expect(sms).toMatch(/segments because of: ó. Written plainly it would take 1\./);
	expect(sms).not.toContain("Do you approve");
	const telegram = await ben.taps("Next channel");
	const french = rendered(broadcast, "fr", CHANNEL_LIMITS.telegram, texts);
	expect(french.locale).toBe("en");
	expect(telegram).toContain("Telegram, French, members: 5, in English by decision:");
	expect(telegram).toContain(`${french.text}\n\n[ Done ]  [ Remind me tomorrow ]  [ I need help ]`);
	const slack = await ben.taps("Next channel");
	expect(slack).toContain("Posted on Slack in Volunteers' hall, English:");
	expect(slack).toContain("Do you approve exactly this?");

	// Changed behind the approver's back: not approved, but shown anew.
	await vera.says("translate");
	expect(await vera.taps("French")).toContain("Please send it in French");
	await vera.fills("Demain, nous cessons de payer pour la haine.");
	const again = await ben.taps("Approve it");
	expect(again).toContain("It has been changed since I showed it to you.");
	expect((await only()).state).toBe("review");
	const anew = await ben.taps("Next channel");
	expect(anew).toContain("Demain, nous cessons de payer pour la haine.");
	await ben.taps("Next channel");
	expect(await ben.taps("Approve it")).toContain("It is approved.");
	const approved = await steward.query<{ state: string; by: string; hash: Buffer }>(
		"SELECT state::text, approved_by AS by, approved_hash AS hash FROM broadcasts",
	);
	expect(approved).toMatchObject([{ state: "approved", by: ben.pseudonym }]);
	expect(Buffer.from(hashOf(await loaded(id))).equals(approved[0]?.hash ?? Buffer.alloc(0))).toBe(true);
	// Its author is told, at an hour that is humane in Nairobi.
	const told = await steward.query<{ channel: string; hour: number }>(
		`SELECT channel, extract(hour FROM not_before AT TIME ZONE 'Africa/Nairobi')::int AS hour FROM outbox WHERE kind = 'unasked'`,
	);
	expect(told).toMatchObject([{ channel: "slack" }]);
	expect(told[0]?.hour).toBeGreaterThanOrEqual(9);
	expect(told[0]?.hour).toBeLessThan(20);

	// Any change takes it back.
	await ann.says("alert");
	await ann.taps(tag);
	await ann.taps("Change it");
	await ann.taps("When it goes out");
	expect(await ann.taps("As soon as")).toContain("That change has taken the approval back");
	expect(await only()).toMatchObject({ state: "review", approved_by: null });

	// A new text makes drafts of the translations; sent back, its author reads why.
	await ann.taps("Change it");
	await ann.taps("The text");
	expect(await ann.fills("Tomorrow we stop paying for hate. Call your member and tell us.")).toContain(
		"Still without a translation or a decision: Spanish (20), French (5)",
	);
	expect(await ann.taps("Go on later")).toContain("It is kept");
	await vera.says("translate");
	expect(await vera.taps("Spanish")).toMatch(/There is a draft by .*:[\s\S]*Is this draft right in Spanish\?/);
	expect(await vera.taps("Yes, it is right")).toContain("That is the text in Spanish now");
	await ben.says("approve");
	await ben.taps(tag);
	await ben.taps("Send it back");
	expect(await ben.says("Stop saying tomorrow: name the day.")).toContain("sent back to its author");
	expect((await only()).state).toBe("draft");
	await ann.says("alert");
	expect(await ann.taps(tag)).toContain("It was sent back: Stop saying tomorrow: name the day.");

	expect(await command(steward, "audit", "verify")).toContain("entries");
	expect(steward.log.lines.filter(({ level }) => level === "error")).toEqual([]);
	for (const simulator of steward.simulators) expect(simulator.refusals).toEqual([]);
}, 120_000);

test("a translation is of the words that its translator was shown, and the draft that is confirmed is that one", async () => {
	await steward.query("UPDATE broadcasts SET state = 'discarded'");
	await ann.says("alert");
	await ann.fills("We meet on Monday.");
	await ann.taps("Nothing: it only informs");
	await ann.taps("All who agreed");
	await ann.taps("As soon as");
	await ann.taps("Skip");
	await ann.taps("Hand in");
	const { id, tag } = await only();
	const rewritten = async (text: string) => {
		await ann.says("alert");
		await ann.taps(tag);
		await ann.taps("Change it");
		await ann.taps("The text");
		await ann.fills(text);
		await ann.taps("Go on later");
	};

	await vera.says("translate");
	expect(await vera.taps("Spanish")).toContain("We meet on Monday.");
	await rewritten("We meet on Friday.");
	const anew = await vera.fills("Nos vemos el lunes.");
	expect(anew).toMatch(/It has been changed since I showed it to you\.[\s\S]*We meet on Friday\./);
	expect((await loaded(id)).texts.es).toBeUndefined();
	expect(await vera.fills("Nos vemos el viernes.")).toContain("That is the text in Spanish now");

	// A draft again, which somebody else replaces while Vera looks at it.
	await rewritten("We meet on Friday at six.");
	await vera.says("translate");
	expect(await vera.taps("Spanish")).toContain("Nos vemos el viernes.");
	await steward.query("UPDATE broadcast_texts SET text = 'Otra cosa.' WHERE broadcast_id = $1 AND locale = 'es'", [id]);
	expect(await vera.taps("Yes, it is right")).toMatch(/changed since I showed it to you\.[\s\S]*Otra cosa\./);
	expect((await loaded(id)).texts.es).toBeUndefined();
	expect(await vera.taps("Yes, it is right")).toContain("That is the text in Spanish now");
	expect((await loaded(id)).texts.es).toMatchObject({ text: "Otra cosa.", origin: "volunteer" });
}, 60_000);

test("a member is refused kindly, a volunteer cannot compose or approve", async () => {
	const phone = steward.phone("telegram");
	await phone.say("hello");
	for (const [word, answer] of [
		["alert", "Alerts are written by organizers."],
		["approve", "Alerts are approved by organizers."],
		["translate", "Translations are made by our volunteers."],
	] as const)
		expect((await phone.say(word)).text).toContain(answer);
	expect(await vera.says("alert")).toContain("Alerts are written by organizers.");
	expect(await vera.says("approve")).toContain("Alerts are approved by organizers.");
});
