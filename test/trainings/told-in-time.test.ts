import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { LIMITS } from "../../adapters/telegram/render.ts";
import { createWording } from "../../bot/broadcasts/wording.ts";
import type { Channel } from "../../bot/core/channel.ts";
import { machineIds } from "../../bot/ids.ts";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { language, onDatabase } from "../broadcasts/posting.ts";
import { joined, plain } from "../broadcasts/sent.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining, moveTo } from "./made.ts";

/** Monday noon in Nairobi. */
const clock = clockAt("2027-03-01T09:00:00Z");
const PLACE = "https://meet.example.org/room";
let steward: TestSteward;
let ann: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
}, 60_000);
afterAll(() => steward.stop());
beforeEach(() => steward.query("UPDATE trainings SET state = 'over'"));

/** A member who has signed up for the first date of the only training, or waits for it. */
async function signedUp(phone: Phone, zone = "Africa/Nairobi"): Promise<void> {
	clock.advance({ seconds: 1 });
	await joined(steward, phone, zone);
	for (const words of ["train", "1", "1"]) await phone.say(words);
}

/** Opens the menu of the training's first date. */
async function openDate(label: string): Promise<void> {
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Dates, sign-ups");
	await ann.taps(label);
}

const heardSince = async (phone: Phone, before: number, until = clock.now().toString()) => {
	await moveTo(steward, clock, until);
	return phone.heard().slice(before).map(plain);
};

test("the link of a training is told to who has a place, never to who only waits for one", async () => {
	await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z"], capacity: 1, place: "Old hall" });
	const [has, waits] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(has);
	await signedUp(waits);
	const [before, waited] = [has.heard().length, waits.heard().length];
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Change something");
	await ann.taps("The place or link");
	// What would turn the text around that it stands in is left out.
	expect(await ann.says(`\u202e${PLACE}\u202c`)).toContain("One member who signed up is told now");
	const [elsewhere] = await heardSince(has, before);
	expect(elsewhere).toContain(`Where: ${PLACE}`);
	expect(elsewhere).not.toMatch(/[\u202a-\u202e]/);
	expect(await heardSince(waits, waited)).toEqual([]);
	// A new length is told to both, and what it is.
	await ann.taps("Change something");
	await ann.taps("The length");
	expect(await ann.says("120")).toContain("2 members who signed up are told now");
	const [told] = await heardSince(waits, waited);
	expect(told).toContain("has changed");
	expect(told).toContain("120 minutes, in English.");
	expect(told).not.toContain(PLACE);
	// A calendar takes what is newer alone.
	expect(await steward.query("SELECT sequence FROM training_dates ORDER BY starts_at DESC LIMIT 1")).toEqual([
		{ sequence: 2 },
	]);
	await ann.taps("Leave it for now");
	// Nor do they hear it when it is moved.
	await openDate("Mar 10");
	await ann.taps("Move it");
	const counts = [has.heard().length, waits.heard().length] as const;
	await ann.says("2027-03-11 12:00");
	const [ofHas] = await heardSince(has, counts[0]);
	expect(ofHas).toMatch(
		/has been moved(.|\n)*Where: https:\/\/meet\.example\.org\/room\n\nFor your calendar: http\S+\.ics/,
	);
	const [ofWaits] = await heardSince(waits, counts[1]);
	expect(ofWaits).toContain("has been moved");
	expect(ofWaits).not.toMatch(/Where|calendar/);
	const link = /http\S+\.ics/.exec(ofHas ?? "")?.[0] ?? "";
	expect(await (await fetch(link)).text()).toMatch(/SEQUENCE:3(.|\r\n)*DTSTART:20270311T090000Z/);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("a move to within the hour tells where it is: no reminder with the link would follow", async () => {
	await madeTraining(steward, { starts: ["2027-03-12T15:00:00Z"], place: PLACE });
	await moveTo(steward, clock, "2027-03-10T08:00:00Z");
	const phone = steward.phone("telegram");
	await signedUp(phone);
	expect(phone.heard().map(plain).join("\n")).not.toContain(PLACE);
	const before = phone.heard().length;
	await openDate("Mar 12");
	await ann.taps("Move it");
	await ann.says("2027-03-10 11:40");
	const told = await heardSince(phone, before, "2027-03-10T08:39:00Z");
	expect(told).toHaveLength(1);
	expect(told[0]).toContain(`Where: ${PLACE}`);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("at night an organizer hears who will read it too late; who still counts on the old time is told in the morning", async () => {
	await madeTraining(steward, { starts: ["2027-03-16T08:00:00Z"] });
	await moveTo(steward, clock, "2027-03-15T12:00:00Z");
	const [nairobi, sydney] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(nairobi);
	await signedUp(sydney, "Australia/Sydney");
	// 21:30 in Nairobi, 5:30 in Sydney: from 11:00 to 8:30, half an hour before anybody there may be written to.
	await moveTo(steward, clock, "2027-03-15T18:30:00Z");
	const before = [nairobi.heard().length, sydney.heard().length] as const;
	await openDate("Mar 16");
	await ann.taps("Move it");
	const said = await ann.says("2027-03-16 08:30");
	expect(said).toContain("2 members who signed up are told now");
	expect(said).toContain("One of them will read it only after it was to begin");
	expect(await heardSince(sydney, before[1], "2027-03-15T22:00:00Z")).toHaveLength(1);
	expect(await heardSince(nairobi, before[0], "2027-03-16T05:59:00Z")).toEqual([]);
	expect((await heardSince(nairobi, before[0], "2027-03-16T06:00:00Z"))[0]).toMatch(
		/It was to be on .*11:00 AM.*Now it is on .*8:30 AM/,
	);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

/** Moves the date that is open. */
async function moved(to: string): Promise<string> {
	await ann.taps("Move it");
	return ann.says(to);
}

test("what is moved again before anybody heard is told once; what is moved back, to those alone who heard", async () => {
	await madeTraining(steward, { starts: ["2027-04-07T09:00:00Z"] });
	await moveTo(steward, clock, "2027-04-05T12:00:00Z");
	const [nairobi, sydney] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(nairobi);
	await signedUp(sydney, "Australia/Sydney");
	// 21:30 in Nairobi, 4:30 in Sydney.
	await moveTo(steward, clock, "2027-04-05T18:30:00Z");
	const before = [nairobi.heard().length, sydney.heard().length] as const;
	await openDate("Apr 7");
	await moved("2027-04-07 13:00");
	expect(await moved("2027-04-07 14:00")).toContain("2 members who signed up are told now");
	expect(await heardSince(sydney, before[1], "2027-04-05T23:00:00Z")).toEqual([
		expect.stringMatching(/It was to be on .*7:00 PM.*Now it is on .*9:00 PM/),
	]);
	// Back to where it was, before the morning in Nairobi.
	expect(await moved("2027-04-07 12:00")).toContain("One member who signed up is told now");
	expect((await heardSince(sydney, before[1]))[1]).toMatch(/It was to be on .*9:00 PM.*Now it is on .*7:00 PM/);
	expect(await heardSince(nairobi, before[0], "2027-04-06T08:00:00Z")).toEqual([]);
	// The reminder of the day before comes all the same.
	expect(await heardSince(nairobi, before[0], "2027-04-06T12:00:00Z")).toEqual([
		expect.stringMatching(/Reminder: .*12:00 PM/),
	]);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("who has not heard yet of a move hears that the date they know is cancelled", async () => {
	await madeTraining(steward, { starts: ["2027-04-14T09:00:00Z"] });
	const phone = steward.phone("telegram");
	await moveTo(steward, clock, "2027-04-12T12:00:00Z");
	await signedUp(phone);
	await moveTo(steward, clock, "2027-04-12T18:30:00Z");
	const before = phone.heard().length;
	await openDate("Apr 14");
	await moved("2027-04-15 13:00");
	await ann.taps("Cancel this date");
	expect(await ann.taps("Yes, I am sure")).toContain("One member who signed up is told now");
	expect(await heardSince(phone, before, "2027-04-13T07:00:00Z")).toEqual([
		expect.stringMatching(/Wednesday, April 14, 2027, 12:00 PM.* is cancelled/),
	]);
	const held = await phone.say("my data");
	expect(held.file?.content).toContain("Talking to neighbours, April 15, 2027: it was cancelled");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("who has stopped is not told of a move, and not counted as told", async () => {
	await madeTraining(steward, { starts: ["2027-04-16T09:00:00Z"] });
	await moveTo(steward, clock, "2027-04-14T12:00:00Z");
	const [stopped, stays] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(stopped);
	await signedUp(stays);
	await stopped.say("stop");
	const before = [stopped.heard().length, stays.heard().length] as const;
	await openDate("Apr 16");
	expect(await moved("2027-04-16 13:00")).toContain("One member who signed up is told now");
	expect(await heardSince(stays, before[1])).toHaveLength(1);
	expect(await heardSince(stopped, before[0])).toEqual([]);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("what changes twice in a night is told once", async () => {
	await madeTraining(steward, { starts: ["2027-04-21T09:00:00Z"] });
	const phone = steward.phone("telegram");
	await moveTo(steward, clock, "2027-04-19T12:00:00Z");
	await signedUp(phone);
	await moveTo(steward, clock, "2027-04-19T18:30:00Z");
	const before = phone.heard().length;
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	for (const place of ["Old hall", "New hall"]) {
		await ann.taps("Change something");
		await ann.taps("The place or link");
		expect(await ann.says(place)).toContain("One member who signed up is told now");
	}
	await ann.taps("Change something");
	await ann.taps("The length");
	await ann.says("45");
	await ann.taps("Leave it for now");
	const [place, length, ...more] = await heardSince(phone, before, "2027-04-20T07:00:00Z");
	expect(place).toContain("Where: New hall");
	expect(length).toContain("45 minutes");
	expect(more).toEqual([]);
}, 60_000);

test("who changes language while news waits reads it in the new one", async () => {
	await madeTraining(steward, { starts: ["2027-04-28T09:00:00Z"], texts: { en: "Talking", es: "Hablar" } });
	const phone = steward.phone("telegram");
	await moveTo(steward, clock, "2027-04-26T12:00:00Z");
	await signedUp(phone);
	await moveTo(steward, clock, "2027-04-26T18:30:00Z");
	await ann.says("manage trainings");
	await ann.taps("Talking");
	await ann.taps("Dates, sign-ups");
	await ann.taps("Apr 28");
	await moved("2027-04-28 13:00");
	await phone.say("language");
	await phone.press("Español");
	const before = phone.heard().length;
	await moveTo(steward, clock, "2027-04-27T07:00:00Z");
	expect(phone.heard().slice(before).map(plain)).toEqual([expect.stringMatching(/Hablar(.|\n)*28 de abril/)]);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("where a member is known to be, news and reminders keep its habits as the list does", async () => {
	await madeTraining(steward, { starts: ["2027-05-03T15:30:00Z"] });
	await moveTo(steward, clock, "2027-05-01T09:00:00Z");
	const phone = steward.phone("telegram");
	const { memberId } = await joined(steward, phone, "Africa/Nairobi");
	await steward.query("UPDATE members SET country = 'KE' WHERE id = $1", [memberId]);
	const list = await phone.say("train");
	expect(plain(list)).toContain("Monday, 3 May 2027, 18:30 (East Africa Time)");
	expect(list.buttons[0]?.label).toMatch(/3 May, 18:30$/);
	await phone.say("1");
	await phone.say("1");
	const before = phone.heard().length;
	await openDate("May 3");
	await moved("2027-05-03 19:30");
	const [told, reminder] = await heardSince(phone, before, "2027-05-02T16:00:00Z");
	expect(told).toMatch(/Monday, 3 May 2027, 18:30 .*Monday, 3 May 2027, 19:30/);
	expect(reminder).toContain("Monday, 3 May 2027, 19:30");
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("a notice that goes out for long tells the training as it stands, not as it was when the first one left", async () => {
	const { dates } = await madeTraining(steward, { starts: ["2027-05-10T09:00:00Z"] });
	const broadcastId = machineIds.uuid();
	await steward.query(
		`INSERT INTO broadcasts (id, tag, kind, state, subject_id, notice, notice_data, topic, call, rule, timing, created_by, created_at)
		 VALUES ($1, $2, 'reminder', 'paused', $3, 'dayBefore', '{}', 'trainings', 'none', '{}', '{}', 'Test Heron 1', now())`,
		[broadcastId, machineIds.tag(4), dates[0]?.id],
	);
	await onDatabase(steward, async (database, keys) => {
		const channels = new Map([["telegram", { limits: LIMITS } as Channel]] as const);
		const shell = { database, keys, clock, texts: language.texts, channels, publicUrl: "https://union.example.org" };
		const wording = createWording(shell);
		const to = {
			broadcastId,
			memberId: machineIds.uuid(),
			channel: "telegram",
			locale: "en",
			zone: "UTC",
			country: undefined,
		} as const;
		const told = async () => (await wording(to)).text;
		expect(await told()).toContain("9:00");
		await steward.query("UPDATE training_dates SET starts_at = '2027-05-10T15:00:00Z' WHERE id = $1", [dates[0]?.id]);
		clock.advance({ seconds: 29 });
		expect(await told()).toContain("9:00");
		clock.advance({ seconds: 1 });
		expect(await told()).toMatch(/15:00|3:00/);
	});
});
