import { afterAll, beforeAll, expect, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { extendDates } from "../../bot/store/training-dates.ts";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { joined, plain } from "../broadcasts/sent.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining, moveTo } from "./made.ts";

/** Monday noon in Nairobi. */
const clock = clockAt("2027-03-01T09:00:00Z");
let steward: TestSteward;
let ann: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
}, 60_000);
afterAll(() => steward.stop());

/** A member in Nairobi who signed up for these dates, by their places in the list. */
async function signedUp(phone: Phone, places: readonly number[], locale = "en"): Promise<void> {
	clock.advance({ seconds: 1 });
	const { memberId } = await joined(steward, phone, "Africa/Nairobi");
	await steward.query("UPDATE members SET locale = $2 WHERE id = $1", [memberId, locale]);
	for (const at of places) {
		await phone.say("train");
		await phone.say(String(at));
		await phone.say("1");
	}
}

/** Wednesdays at 18:00 in Nairobi, that many from the tenth of March on. */
async function series(count: number) {
	const first = Temporal.Instant.from("2027-03-10T15:00:00Z");
	const starts = Array.from({ length: count }, (_, week) => first.add({ hours: 24 * 7 * week }).toString());
	await steward.query("UPDATE trainings SET state = 'over'");
	const made = await madeTraining(steward, { starts });
	const schedule = { zone: "Africa/Nairobi", start: "2027-03-10T18:00", rule: `FREQ=WEEKLY;COUNT=${count}` };
	await steward.query("UPDATE trainings SET schedule = $2 WHERE id = $1", [made.id, JSON.stringify(schedule)]);
	return made;
}

/** What each phone hears of what is done, once everything has left. */
async function heardOf(phones: readonly Phone[], what: () => Promise<unknown>): Promise<string[][]> {
	const before = phones.map((phone) => phone.heard().length);
	await what();
	await moveTo(steward, clock, clock.now().toString());
	return phones.map((phone, at) => phone.heard().slice(before[at]).map(plain));
}

const LINK = /http\S+\.ics/;
const linkIn = (said = "") => LINK.exec(said)?.[0] ?? "";
const linkless = (said: string) => said.replace(LINK, "LINK");

/** What the calendar file holds that a message links to: title, start and sequence of each date. */
async function calendarIn(said: string | undefined): Promise<string[][]> {
	const text = await (await fetch(linkIn(said))).text();
	const field = (event: string, name: string) => new RegExp(`^${name}:(.*?)\r?$`, "m").exec(event)?.[1] ?? "";
	return text
		.split("BEGIN:VEVENT")
		.slice(1)
		.map((event) => ["SUMMARY", "DTSTART", "SEQUENCE"].map((name) => field(event, name)));
}

const opened = async () => {
	await ann.says("manage trainings");
	await ann.taps("Talking to");
};

test("a move of this and all following dates is one message to each, with all of their dates", async () => {
	const { id } = await series(4);
	await steward.query(
		`INSERT INTO training_texts (training_id, locale, title, description, origin, by, at)
		 VALUES ($1, 'es', 'Hablar con vecinas', 'Cómo empezar.', 'written', 'Test Heron 1', now())`,
		[id],
	);
	const [all, one, sms, none] = [
		steward.phone("telegram"),
		steward.phone("discord"),
		steward.phone("sms"),
		steward.phone("telegram"),
	];
	await signedUp(all, [1, 2, 3]);
	await signedUp(one, [3]);
	await signedUp(sms, [2, 4], "es");
	await signedUp(none, [1]);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 17");
	await ann.taps("Move it");
	await ann.says("2027-03-18 19:30");
	let said = "";
	const [ofAll, ofOne, ofSms, ofNone] = await heardOf([all, one, sms, none], async () => {
		said = await ann.taps("all that follow");
	});
	expect(said).toContain("3 members who signed up are told now");
	expect(ofAll?.map(linkless)).toEqual([
		"These dates of Talking to neighbours have been moved:\n\n" +
			"• It was to be on Wednesday, March 17, 2027, 6:00 PM (East Africa Time). Now it is on Thursday, March 18, 2027, 7:30 PM (East Africa Time).\n" +
			"• It was to be on Wednesday, March 24, 2027, 6:00 PM (East Africa Time). Now it is on Thursday, March 25, 2027, 7:30 PM (East Africa Time).\n\n" +
			"For your calendar: LINK",
	]);
	expect(ofOne?.[0]).toMatch(/has been moved\. It was to be on Wednesday, March 24.*Thursday, March 25/);
	expect(ofOne).toHaveLength(1);
	expect(ofSms).toHaveLength(1);
	expect(ofSms?.[0]).toMatch(
		/Cambian estas fechas(.|\n)*17 de marzo(.|\n)*18 de marzo(.|\n)*31 de marzo(.|\n)*1 de abril/,
	);
	expect(ofNone).toEqual([]);
	// One file with the dates that are theirs alone, in their language.
	expect(await calendarIn(ofAll?.[0])).toEqual([
		["Talking to neighbours", "20270318T163000Z", "1"],
		["Talking to neighbours", "20270325T163000Z", "1"],
	]);
	expect(await calendarIn(ofOne?.[0])).toEqual([["Talking to neighbours", "20270325T163000Z", "1"]]);
	expect(await calendarIn(ofSms?.[0])).toEqual([
		["Hablar con vecinas", "20270318T163000Z", "1"],
		["Hablar con vecinas", "20270401T163000Z", "1"],
	]);
	const other =
		/calendar\/(\S+)/.exec(ofAll?.[0] ?? "")?.[1]?.replace(/^\w{4}\.\w{4}/, (tags) => tags.slice(0, 4)) ?? "";
	expect((await fetch(`${linkIn(ofAll?.[0]).replace(/[^/]+$/, "")}${other}`)).status).toBe(404);
	// Which one, since they have three.
	const which = await all.press("I can't come");
	expect(which.buttons).toHaveLength(4);
	expect(plain(await all.press("Mar 25"))).toContain("goes to somebody else");
	// By SMS the number does.
	const shown = plain(await sms.say("1"));
	expect(shown).toMatch(/1 .*18(.|\n)*2 .*1 abr/);
	expect(plain(await sms.say("2"))).toContain("1 de abril");
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("this and all following dates are cancelled at once, and the series ends", async () => {
	const made = await series(4);
	await steward.query(`UPDATE trainings SET schedule = schedule || '{"rule":"FREQ=WEEKLY"}' WHERE id = $1`, [made.id]);
	const [both, early] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(both, [1, 3, 4]);
	await signedUp(early, [1]);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 24");
	await ann.taps("Cancel this date");
	expect(await ann.taps("all that follow")).toContain("Cancel this date and all that follow?");
	const [ofBoth, ofEarly] = await heardOf([both, early], async () => {
		expect(await ann.taps("Yes, I am sure")).toContain("One member who signed up is told");
	});
	expect(ofBoth?.[0]).toMatch(/These dates of(.|\n)*March 24(.|\n)*March 31/);
	expect(ofBoth?.[0]).not.toContain("March 10");
	expect(ofEarly).toEqual([]);
	const database = openDatabase(steward.databaseUrl, steward.log);
	try {
		expect(await extendDates(database, createKeyring(newKeys()), machineIds, clock.now())).toBe(0);
	} finally {
		await database.close();
	}
	const states = await steward.query<{ state: string }>(
		"SELECT state::text FROM training_dates WHERE training_id = $1 ORDER BY starts_at",
		[made.id],
	);
	expect(states.map(({ state }) => state)).toEqual(["planned", "planned", "cancelled", "cancelled"]);
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("a date is not moved to where another one is", async () => {
	await series(3);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 10");
	await ann.taps("Move it");
	await ann.says("2027-03-17 18:00");
	expect(await ann.taps("Only this date")).toMatch(/at that time already\.(.|\n)*To which day and time/);
	await ann.says("2027-03-17 18:00");
	// All of them may, by a week.
	expect(await ann.taps("all that follow")).toContain(
		"Moved from Wednesday, March 24, 2027, 6:00 PM (East Africa Time) to Wednesday, March 31",
	);
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 60_000);

test("a cancelled date does not come back when the ones around it are moved", async () => {
	const made = await series(4);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 24");
	await ann.taps("Cancel this date");
	await ann.taps("Only this date");
	await ann.taps("Yes, I am sure");
	await ann.taps("Mar 17");
	await ann.taps("Move it");
	await ann.says("2027-03-18 19:30");
	expect(await ann.taps("all that follow")).not.toContain("March 24");
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
	const database = openDatabase(steward.databaseUrl, steward.log);
	try {
		expect(await extendDates(database, createKeyring(newKeys()), machineIds, clock.now())).toBe(0);
	} finally {
		await database.close();
	}
	expect(
		await steward.query("SELECT starts_at, state::text FROM training_dates WHERE training_id = $1 ORDER BY starts_at", [
			made.id,
		]),
	).toEqual([
		{ starts_at: new Date("2027-03-10T15:00:00Z"), state: "planned" },
		{ starts_at: new Date("2027-03-18T16:30:00Z"), state: "planned" },
		{ starts_at: new Date("2027-03-24T15:00:00Z"), state: "cancelled" },
		{ starts_at: new Date("2027-04-01T16:30:00Z"), state: "planned" },
	]);
}, 60_000);

test("the new link of a training, and its end, are told once to who has several dates", async () => {
	await series(3);
	const [both, one] = [steward.phone("telegram"), steward.phone("sms")];
	await signedUp(both, [1, 3]);
	await signedUp(one, [2]);
	await opened();
	await ann.taps("Change something");
	await ann.taps("The place or link");
	const [ofBoth, ofOne] = await heardOf([both, one], () => ann.says("https://meet.example.org/new"));
	expect(ofBoth?.map(linkless)).toEqual([
		"Something about Talking to neighbours has changed. Your dates:\n\n" +
			"• Wednesday, March 10, 2027, 6:00 PM (East Africa Time)\n• Wednesday, March 24, 2027, 6:00 PM (East Africa Time)\n\n" +
			"Where: https://meet.example.org/new\n\nFor your calendar: LINK",
	]);
	expect(ofOne).toHaveLength(1);
	await ann.taps("Cancel the training");
	const [endOfBoth, endOfOne] = await heardOf([both, one], () => ann.taps("Yes, I am sure"));
	expect(endOfBoth).toEqual([
		"These dates of Talking to neighbours are cancelled. We are sorry.\n\n" +
			"• Wednesday, March 10, 2027, 6:00 PM (East Africa Time)\n• Wednesday, March 24, 2027, 6:00 PM (East Africa Time)",
	]);
	expect(endOfOne?.[0]).toMatch(/March 17.*is cancelled/);
}, 60_000);

test("what is told in the morning is of the dates that a member still has then", async () => {
	await series(3);
	const phone = steward.phone("telegram");
	await signedUp(phone, [1, 2, 3]);
	// 22:00 in Nairobi.
	await moveTo(
		steward,
		clock,
		clock.now().toZonedDateTimeISO("UTC").with({ hour: 19, minute: 0 }).toInstant().toString(),
	);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 10");
	await ann.taps("Move it");
	await ann.says("2027-03-11 18:00");
	const before = phone.heard().length;
	await ann.taps("all that follow");
	await phone.say("cannot come");
	await phone.press("Mar 18");
	const answers = phone.heard().length;
	expect(answers - before).toBe(2);
	await moveTo(steward, clock, clock.now().add({ hours: 11 }).toString());
	const [told, ...more] = phone.heard().slice(answers).map(plain);
	expect(told).toMatch(/Thursday, March 11(.|\n)*Thursday, March 25/);
	expect(told).not.toContain("March 18");
	expect(more).toEqual([]);
}, 60_000);

test("in one night, dates that move twice, and one of them that is cancelled, are told once as they stand in the morning", async () => {
	await series(4);
	const [all, first] = [steward.phone("telegram"), steward.phone("telegram")];
	await signedUp(all, [1, 2, 3, 4]);
	await signedUp(first, [1]);
	// 22:00 in Nairobi.
	const night = clock.now().toZonedDateTimeISO("UTC").with({ hour: 19, minute: 0 }).toInstant();
	await moveTo(steward, clock, night.toString());
	const before = [all, first].map((phone) => phone.heard().length);
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 17");
	await ann.taps("Move it");
	await ann.says("2027-03-18 19:30");
	await ann.taps("all that follow");
	await ann.taps("Move it");
	await ann.says("2027-03-19 19:30");
	expect(await ann.taps("Only this date")).toContain("One member who signed up is told now");
	await ann.taps("Back");
	await ann.taps("Mar 25");
	await ann.taps("Cancel this date");
	await ann.taps("Only this date");
	expect(await ann.taps("Yes, I am sure")).toContain("One member who signed up is told now");
	await moveTo(steward, clock, clock.now().add({ hours: 11 }).toString());
	const heard = all
		.heard()
		.slice(before[0])
		.map((each) => linkless(plain(each)))
		.sort();
	expect(heard).toEqual([
		"Talking to neighbours on Wednesday, March 24, 2027, 6:00 PM (East Africa Time) is cancelled. We are sorry.",
		"These dates of Talking to neighbours have been moved:\n\n" +
			"• It was to be on Wednesday, March 17, 2027, 6:00 PM (East Africa Time). Now it is on Friday, March 19, 2027, 7:30 PM (East Africa Time).\n" +
			"• It was to be on Wednesday, March 31, 2027, 6:00 PM (East Africa Time). Now it is on Thursday, April 1, 2027, 7:30 PM (East Africa Time).\n\n" +
			"For your calendar: LINK",
	]);
	expect(first.heard().slice(before[1])).toEqual([]);
	// All of it cancelled at night: nobody hears of dates that are not held.
	await moveTo(
		steward,
		clock,
		clock.now().toZonedDateTimeISO("UTC").with({ hour: 19, minute: 0 }).toInstant().toString(),
	);
	const evening = all.heard().length;
	await ann.taps("Mar 19");
	await ann.taps("Move it");
	await ann.says("2027-03-20 19:30");
	await ann.taps("all that follow");
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Cancel the training");
	await ann.taps("Yes, I am sure");
	await moveTo(steward, clock, clock.now().add({ hours: 14 }).toString());
	expect(all.heard().slice(evening).map(plain)).toEqual([
		"These dates of Talking to neighbours are cancelled. We are sorry.\n\n" +
			"• Wednesday, March 10, 2027, 6:00 PM (East Africa Time)\n" +
			"• Friday, March 19, 2027, 7:30 PM (East Africa Time)\n" +
			"• Thursday, April 1, 2027, 7:30 PM (East Africa Time)",
	]);
}, 60_000);

test("more dates than one message holds come in several, none of them cut", async () => {
	await series(26);
	const phones = [steward.phone("sms"), steward.phone("discord"), steward.phone("telegram")];
	for (const phone of phones) {
		await signedUp(phone, []);
		await steward.query(
			`INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, signed_at, told_at)
			 SELECT gen_random_uuid(), d.id, i.member_id, i.id, 'signed', (SELECT count(*) FROM signups) + row_number() OVER (), $1, $1
			   FROM training_dates d JOIN trainings t ON t.id = d.training_id,
			        (SELECT * FROM identities ORDER BY created_at DESC LIMIT 1) i
			  WHERE t.state = 'open'`,
			[clock.now().toString()],
		);
	}
	await opened();
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 10");
	await ann.taps("Move it");
	await ann.says("2027-03-11 18:00");
	const heard = await heardOf(phones, () => ann.taps("all that follow"));
	expect(heard.map((each) => each.length)).toEqual([4, 3, 2]);
	for (const each of heard) {
		expect(each.join("\n").match(/It was to be on/g)).toHaveLength(26);
		// In order, and each date whole.
		const days = [
			...each.join("\n").matchAll(/Now it is on Thursday, (\w+ \d+), 2027, 6:00 PM \(East Africa Time\)\./g),
		];
		expect(days).toHaveLength(26);
		expect(days[0]?.[1]).toBe("March 11");
		expect(days.at(-1)?.[1]).toBe("September 2");
	}
}, 60_000);
