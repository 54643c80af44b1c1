import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { dismiss } from "../../bot/store/invitations.ts";
import { erase } from "../../bot/store/members.ts";
import { remindAll } from "../../bot/store/notices.ts";
import { retire } from "../../bot/store/retention.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { language } from "../broadcasts/posting.ts";
import { joined, type Member, plain, promote } from "../broadcasts/sent.ts";
import { createTestLog, type Phone, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining, moveTo } from "./made.ts";

const clock = clockAt("2027-06-01T09:00:00Z");
let steward: TestSteward;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(() => steward.stop());
beforeEach(async () => {
	await steward.query("UPDATE trainings SET state = 'over'");
	clock.advance({ minutes: 1 });
});

/** Someone in Nairobi who is a member. */
async function member(phone: Phone, zone = "Africa/Nairobi"): Promise<Member> {
	clock.advance({ seconds: 1 });
	return joined(steward, phone, zone);
}

/** Noon in Nairobi, so many days from now. */
const inDays = (days: number): string =>
	clock
		.now()
		.toZonedDateTimeISO("Africa/Nairobi")
		.add({ days })
		.with({ hour: 12, minute: 0 })
		.startOfDay()
		.add({ hours: 12 })
		.toInstant()
		.toString();
const statuses = async (dateId: string) =>
	(
		await steward.query<{ status: string }>("SELECT status::text FROM signups WHERE date_id = $1 ORDER BY ordinal", [
			dateId,
		])
	).map(({ status }) => status);

describe.each(CHANNELS)("on %s", (channel) => {
	test("TRAIN, details, a place with a date for the calendar, and back again", async () => {
		const { dates } = await madeTraining(steward, { starts: [inDays(3), inDays(10)], place: "Moi Avenue 7, hall 2" });
		const phone = steward.phone(channel);
		await member(phone);
		const list = plain(await phone.say("Training"));
		expect(list).toContain("Talking to neighbours");
		expect(list).not.toContain("Moi Avenue");
		const details = plain(await phone.say("1"));
		expect(details).toContain("About: Talking to neighbours");
		expect(details).toContain("90 minutes, in English. Trainer: Calm Ibis 3.");
		expect(details).not.toContain("Moi Avenue");
		await phone.say("1");
		const shown = phone.heard().at(-1);
		const confirmed = shown ? plain(shown) : "";
		expect(confirmed).toContain("You have a place: Talking to neighbours");
		expect(confirmed).toContain("CANNOT COME");
		// What Twilio owns is never the answer.
		expect(confirmed).not.toMatch(/\b(CANCEL|STOP|END|QUIT|YES|START)\b/);
		const link = /https?:\S+\/calendar\/\S+\.ics/.exec(confirmed)?.[0];
		if (channel === "sms") {
			const file = await fetch(link ?? "");
			expect(file.headers.get("content-type")).toContain("text/calendar");
			expect(await file.text()).toContain("Moi Avenue 7");
			const wrong = (link ?? "").replace(/.\.ics$/, "!.ics");
			expect((await fetch(wrong)).status).toBe(404);
			const other = (link ?? "").replace(dates[0]?.tag ?? "", dates[1]?.tag ?? "");
			expect((await fetch(other)).status).toBe(404);
		} else {
			expect(link).toBeUndefined();
			expect(shown?.file?.content).toContain("Moi Avenue 7");
		}
		expect(await statuses(dates[0]?.id ?? "")).toEqual(["signed"]);
		expect(plain(await phone.say("train"))).toContain("You have a place.");
		expect(plain(await phone.say("I can't come"))).toContain("goes to somebody else");
		expect(await statuses(dates[0]?.id ?? "")).toEqual(["cancelled"]);
		expect(plain(await phone.say("cannot come"))).toContain("no place of yours");
	});

	test("a full training: waiting, an offer with a time to confirm, and the place", async () => {
		const { dates } = await madeTraining(steward, { starts: [inDays(4)], capacity: 1 });
		const date = dates[0]?.id ?? "";
		const [first, second, third] = [steward.phone(channel), steward.phone(channel), steward.phone(channel)];
		for (const phone of [first, second, third]) {
			await member(phone);
			await phone.say("train");
			await phone.say("1");
			await phone.say("1");
		}
		expect(plain(second.heard().at(-1) ?? fail())).toContain("number 1 on the waiting list");
		expect(plain(third.heard().at(-1) ?? fail())).toContain("number 2 on the waiting list");
		const before = second.heard().length;
		await first.say("cannot come");
		await moveTo(steward, clock, clock.now().toString());
		expect(second.heard().length).toBe(before + 1);
		expect(plain(second.heard().at(-1) ?? fail())).toContain("It is yours if you take it by");
		expect(await statuses(date)).toEqual(["cancelled", "offered", "waiting"]);
		// Let it pass, and the next is asked.
		const asked = third.heard().length;
		await moveTo(steward, clock, clock.now().add({ hours: 25 }).toString());
		expect(await statuses(date)).toEqual(["cancelled", "cancelled", "offered"]);
		expect(third.heard().length).toBe(asked + 1);
		expect(plain(await third.say("1"))).toContain("You have a place");
		expect(await statuses(date)).toEqual(["cancelled", "cancelled", "signed"]);
	});
});

test("who waits and has stopped, or cannot be reached, is passed over until that changes", async () => {
	const { dates } = await madeTraining(steward, { starts: [inDays(6)], capacity: 1 });
	const date = dates[0]?.id ?? "";
	const phones = Array.from({ length: 4 }, () => steward.phone("telegram"));
	const [first, stopped, gone, last] = phones as [Phone, Phone, Phone, Phone];
	for (const phone of phones) {
		const { identityId } = await member(phone);
		for (const words of ["train", "1", "1"]) await phone.say(words);
		if (phone === gone) await steward.query("UPDATE identities SET reachable = false WHERE id = $1", [identityId]);
	}
	clock.advance({ minutes: 1 });
	await stopped.say("stop");
	await first.say("cannot come");
	await moveTo(steward, clock, clock.now().toString());
	expect(await statuses(date)).toEqual(["cancelled", "waiting", "waiting", "offered"]);
	expect(plain(last.heard().at(-1) ?? fail())).toContain("A place is free for you");
	await last.press("Let others have it");
	clock.advance({ minutes: 1 });
	await stopped.press("Training invitations");
	await moveTo(steward, clock, clock.now().toString());
	expect(await statuses(date)).toEqual(["cancelled", "offered", "waiting", "cancelled"]);
});

test("of many places all can be given back", async () => {
	await madeTraining(steward, { starts: [2, 3, 4, 5, 6, 7, 8].map(inDays) });
	const phone = steward.phone("telegram");
	const { memberId, identityId } = await member(phone);
	await steward.query(
		`INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), d.id, $1, $2, 'signed', 1, now(), now() FROM training_dates d JOIN trainings t ON t.id = d.training_id
		  WHERE t.state = 'open'`,
		[memberId, identityId],
	);
	expect((await phone.say("cannot come")).buttons.map(({ label }) => label).slice(5)).toEqual(["More dates", "Skip"]);
	expect((await phone.press("More dates")).buttons).toHaveLength(3);
	expect(plain(await phone.say("2"))).toContain("goes to somebody else");
	const left = await steward.query("SELECT 1 FROM signups WHERE member_id = $1 AND status = 'signed'", [memberId]);
	expect(left).toHaveLength(6);
});

test("a place that only looks like a link keeps nobody from signing up", async () => {
	await madeTraining(steward, { starts: [inDays(3)], place: "https://[hall]" });
	const phone = steward.phone("telegram");
	await member(phone);
	for (const words of ["train", "1"]) await phone.say(words);
	expect(plain(await phone.say("1"))).toContain("You have a place");
	expect(phone.heard().at(-1)?.file?.content).toContain("LOCATION:https://[hall]");
});

test("a trainer who has left the staff, or is erased, is named no more", async () => {
	const { id } = await madeTraining(steward, { starts: [inDays(3)] });
	const [phone, trainer] = [steward.phone("telegram"), steward.phone("telegram")];
	await member(phone);
	const own = await member(trainer);
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		for (const leaves of [
			() => inTransaction(database, (tx) => dismiss(tx, own.pseudonym, "operator", clock.now())),
			() => inTransaction(database, (tx) => erase(tx, own.memberId, clock.now())),
		]) {
			await promote(steward, own, "volunteer");
			await steward.query("UPDATE trainings SET trainer = $2 WHERE id = $1", [id, own.pseudonym]);
			await phone.say("train");
			expect(plain(await phone.say("1"))).toContain(`Trainer: ${own.pseudonym}.`);
			await leaves();
			await phone.say("train");
			expect(plain(await phone.say("1"))).toContain("90 minutes, in English.\n");
		}
	} finally {
		await database.close();
	}
});

test("by SMS two trainings at the same time are told apart, and one that has begun is not offered", async () => {
	await madeTraining(steward, { starts: [inDays(3)], texts: { en: "Knocking on doors" } });
	await madeTraining(steward, { starts: [inDays(3)], texts: { en: "Writing letters" } });
	const phone = steward.phone("sms");
	await member(phone);
	const list = plain(await phone.say("train"));
	for (const title of ["Knocking on doors", "Writing letters"])
		expect(list).toMatch(new RegExp(`^[12] ${title}, `, "m"));
	clock.advance(Temporal.Instant.from(inDays(3)).since(clock.now()).add({ minutes: 5 }));
	expect(plain(await phone.say("1"))).toContain("not open any more");
});

test("only who the training is for sees it", async () => {
	await madeTraining(steward, { starts: [inDays(3)], rule: { country: ["KE"] } });
	const phone = steward.phone("telegram");
	const { memberId } = await member(phone);
	expect(plain(await phone.say("train"))).toContain("There is no training");
	await steward.query("UPDATE members SET country = 'KE' WHERE id = $1", [memberId]);
	expect(plain(await phone.say("train"))).toContain("Talking to neighbours");
	await steward.query(`UPDATE trainings SET rule = '{"topic":"trainings"}' WHERE state = 'open'`);
	expect(plain(await phone.say("train"))).toContain("There is no training");
});

test("a training for the member is found behind many that are for others", async () => {
	const others = Array.from({ length: 70 }, (_, at) => inDays(2 + at));
	await madeTraining(steward, { starts: others, rule: { country: ["KE"] }, texts: { en: "Only in Kenya" } });
	await madeTraining(steward, { starts: [inDays(90)] });
	const phone = steward.phone("telegram");
	await member(phone);
	const list = await phone.say("train");
	expect(plain(list)).toContain("Talking to neighbours");
	expect(list.buttons).toHaveLength(1);
});

test("an unknown clock is asked for, and can be left: then the training's own is told", async () => {
	await madeTraining(steward, { starts: [inDays(3)] });
	const phone = steward.phone("telegram");
	const { memberId } = await member(phone);
	await steward.query("UPDATE members SET zone = NULL, country = NULL WHERE id = $1", [memberId]);
	expect(plain(await phone.say("train"))).toContain("In which country are you?");
	const list = plain(await phone.say("skip"));
	expect(list).toContain("those of Africa/Nairobi");
	expect(list).toContain("12:00 PM");
	await phone.say("train");
	const told = plain(await phone.say("Myanmar"));
	expect(told).toContain("3:30 PM (Myanmar Time)");
	expect(await steward.query("SELECT zone FROM members WHERE id = $1", [memberId])).toEqual([{ zone: "Asia/Yangon" }]);
});

test("speakers of Amharic read the Ethiopian calendar and clock beside the other; a draft is marked", async () => {
	const evening = Temporal.Instant.from(inDays(3)).add({ hours: 6 }).toString();
	await madeTraining(steward, { starts: [inDays(3), evening], texts: { am: "ከጎረቤት ጋር መነጋገር" }, origin: "draft" });
	const phone = steward.phone("telegram", "am");
	await member(phone, "Africa/Addis_Ababa");
	const shown = await phone.say("ስልጠና");
	// Six in the afternoon is another time to them: buttons count 24 hours, as the list does.
	expect(shown.buttons[0]?.label).toMatch(/ 12:00$/);
	expect(shown.buttons[1]?.label).toMatch(/ 18:00$/);
	const list = plain(shown);
	expect(list).toContain("ከጎረቤት ጋር መነጋገር");
	expect(list).toContain("2019");
	expect(list).toContain("6:00");
	expect(list).toContain(language.texts.format("am", { key: "broadcast-unreviewed", params: {} }, false));
});

test.each(LOCALES)("five dates with long titles fit a session in %s", async (locale) => {
	const title = {
		my: "အိမ်နီးချင်းများနှင့် စကားပြောခြင်း အကြောင်း",
		hi: "पड़ोसियों से बातचीत कैसे शुरू करें",
		am: "ከጎረቤቶቻችሁ ጋር እንዴት እንደምትነጋገሩ",
	};
	const long = title[locale as "my"] ?? "How to begin a conversation with neighbours";
	await madeTraining(steward, { starts: [2, 3, 4, 5, 6, 7].map(inDays), texts: { [locale]: long } });
	const phone = steward.phone("telegram");
	const own = await member(phone);
	await promote(steward, own, "organizer");
	await steward.query("UPDATE members SET locale = $2 WHERE id = $1", [own.memberId, locale]);
	const shown = await phone.say("train");
	expect(shown.buttons).toHaveLength(7);
	const [session] = await steward.query<{ bytes: number }>(
		"SELECT octet_length(state::text) AS bytes FROM sessions WHERE member_id = $1",
		[own.memberId],
	);
	expect(session?.bytes).toBeLessThanOrEqual(1024);
});

test("who signs up late gets what is still useful, and the link at once when nothing else comes", async () => {
	const place = "https://meet.example.org/late";
	const { dates } = await madeTraining(steward, { starts: [clock.now().add({ minutes: 50 }).toString()], place });
	const phone = steward.phone("telegram");
	// In daylight, an hour before: only the confirmation is left.
	await member(phone, "Africa/Nairobi");
	await phone.say("train");
	await phone.say("1");
	const confirmed = plain(await phone.say("1"));
	expect(confirmed).toContain(place);
	const before = phone.heard().length;
	await moveTo(steward, clock, clock.now().add({ minutes: 30 }).toString());
	expect(phone.heard().length).toBe(before);
	expect(await statuses(dates[0]?.id ?? "")).toEqual(["signed"]);
});

test("a move is told with both times, and the reminders follow the new one", async () => {
	const start = Temporal.Instant.from(inDays(2));
	const { dates } = await madeTraining(steward, {
		starts: [start.toString()],
		place: "https://meet.example.org/moved",
	});
	const date = dates[0]?.id ?? "";
	const phone = steward.phone("slack");
	await member(phone);
	await phone.say("train");
	await phone.say("1");
	await phone.say("1");
	await moveTo(steward, clock, start.subtract({ hours: 24 }).toString());
	expect(plain(phone.heard().at(-1) ?? fail())).toContain("Reminder: Talking to neighbours");
	// The reminder of the old time is written already when the date is moved by three days.
	clock.advance({ hours: 22, minutes: 59, seconds: 30 });
	await steward.tick();
	const later = start.add({ hours: 72 });
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		await inTransaction(database, async (tx) => {
			await tx.trainingDate.update({
				where: { id: date },
				data: { startsAt: new Date(later.epochMilliseconds), sequence: 1 },
			});
			await remindAll(
				tx,
				{ dateId: date, notice: "moved", statuses: ["signed"], data: { was: start.toString() } },
				clock.now(),
			);
		});
	} finally {
		await database.close();
	}
	const before = phone.heard().length;
	await moveTo(steward, clock, start.toString());
	const told = phone.heard().slice(before).map(plain);
	expect(told).toHaveLength(1);
	expect(told[0]).toMatch(/has been moved\. It was to be on .*12:00 PM.*Now it is on .*12:00 PM/);
	await moveTo(steward, clock, later.subtract({ hours: 24 }).toString());
	await moveTo(steward, clock, later.subtract({ hours: 1 }).toString());
	const after = phone
		.heard()
		.slice(before + 1)
		.map(plain);
	expect(after.map((text) => text.split(":")[0])).toEqual(["Reminder", "It starts soon"]);
	expect(after[1]).toContain("https://meet.example.org/moved");
	// Its button still gives the place back.
	expect(plain(await phone.press("I can't come"))).toContain("goes to somebody else");
});

test("who gave the place back, or said STOP, is not reminded", async () => {
	const start = Temporal.Instant.from(inDays(2));
	await madeTraining(steward, { starts: [start.toString()] });
	const [gone, stopped, stays] = [steward.phone("telegram"), steward.phone("telegram"), steward.phone("telegram")];
	for (const phone of [gone, stopped, stays]) {
		await member(phone);
		await phone.say("train");
		await phone.say("1");
		await phone.say("1");
	}
	await gone.say("cannot come");
	clock.advance({ minutes: 1 });
	await stopped.say("stop");
	const counts = () => [gone, stopped, stays].map((phone) => phone.heard().length);
	const before = counts();
	await moveTo(steward, clock, start.subtract({ hours: 24 }).toString());
	expect(counts().map((count, at) => count - (before[at] ?? 0))).toEqual([0, 0, 1]);
});

test("who stopped and agrees to trainings again is reminded of a place they kept; another topic does not do", async () => {
	const start = Temporal.Instant.from(inDays(2));
	await madeTraining(steward, { starts: [start.toString()] });
	const [again, alerts, twice] = [steward.phone("telegram"), steward.phone("telegram"), steward.phone("telegram")];
	for (const phone of [again, alerts, twice]) {
		await member(phone);
		await phone.say("train");
		await phone.say("1");
		await phone.say("1");
		clock.advance({ minutes: 1 });
		await phone.say("stop");
	}
	clock.advance({ minutes: 1 });
	for (const phone of [again, twice])
		expect(plain(await phone.press("Training invitations"))).toContain("only what you chose");
	expect(plain(await alerts.press("Calls to action"))).toContain("only what you chose");
	clock.advance({ minutes: 1 });
	await twice.say("stop");
	const counts = () => [again, alerts, twice].map((phone) => phone.heard().length);
	const before = counts();
	await moveTo(steward, clock, start.subtract({ hours: 24 }).toString());
	expect(counts().map((count, at) => count - (before[at] ?? 0))).toEqual([1, 0, 0]);
});

test("a reminder that a halt held up is let go of once the training has begun", async () => {
	const start = Temporal.Instant.from(inDays(2));
	await madeTraining(steward, { starts: [start.toString()] });
	const phone = steward.phone("telegram");
	await member(phone);
	await phone.say("train");
	await phone.say("1");
	await phone.say("1");
	const before = phone.heard().length;
	await steward.query("INSERT INTO halts (scope, reason, by, at) VALUES ('*', 'kill-switch', 'Test Heron 1', now())");
	clock.advance(start.subtract({ hours: 1 }).since(clock.now()));
	await steward.tick();
	clock.advance({ hours: 1, minutes: 1 });
	await steward.tick();
	await steward.query("DELETE FROM halts");
	await moveTo(steward, clock, clock.now().toString());
	expect(phone.heard().length).toBe(before);
	expect(
		await steward.query(
			`SELECT DISTINCT d.state::text, d.error_code FROM deliveries d JOIN broadcasts b ON b.id = d.broadcast_id
			  WHERE b.notice_data->>'start' = $1`,
			[start.toString()],
		),
	).toEqual([{ state: "suppressed", error_code: "outdated" }]);
});

test("a code said aloud marks who came, also who had not signed up; the follow-up then asks only how it was", async () => {
	const start = Temporal.Instant.from(inDays(2));
	const { dates } = await madeTraining(steward, { starts: [start.toString()], code: "T4821", capacity: 2 });
	const [came, walkedIn, late] = [steward.phone("telegram"), steward.phone("sms"), steward.phone("telegram")];
	for (const phone of [came, walkedIn, late]) await member(phone);
	await came.say("train");
	await came.say("1");
	await came.say("1");
	expect(plain(await came.say("t4821"))).toContain("do not know that code");
	await moveTo(steward, clock, start.add({ minutes: 20 }).toString());
	expect(plain(await came.say("T4821"))).toContain("marked as having come");
	expect(plain(await walkedIn.say("here T4821"))).toContain("marked as having come");
	expect(plain(await late.say("T4821"))).toContain("do not know that code");
	expect(await statuses(dates[0]?.id ?? "")).toEqual(["attended", "attended"]);
	await moveTo(steward, clock, start.add({ minutes: 91 }).toString());
	expect(plain(came.heard().at(-1) ?? fail())).toContain("How was it for you?");
	const words = secret("I liked the role play by the stairs");
	expect(plain(await came.press("Very useful"))).toContain("What should we keep");
	expect(plain(await came.say(words))).toContain("Thank you");
	expect(plain(await came.say("my data"))).toBeTruthy();
	const file = came.heard().at(-1)?.file?.content ?? "";
	expect(file).toContain("Training: Talking to neighbours");
	expect(file).toContain(words);
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		await retire(database, clock.now().add({ hours: 24 * 91 }));
	} finally {
		await database.close();
	}
	expect(
		await steward.query(
			`SELECT member_id IS NULL AS nobody, status::text, rating FROM signups WHERE date_id = $1 ORDER BY rating NULLS LAST`,
			[dates[0]?.id],
		),
	).toEqual([
		{ nobody: true, status: "cancelled", rating: 5 },
		{ nobody: false, status: "attended", rating: null },
		{ nobody: false, status: "attended", rating: null },
	]);
});

test("the code counts until two hours after the end, and is not to be guessed", async () => {
	const start = Temporal.Instant.from(inDays(2));
	const { id, dates } = await madeTraining(steward, { starts: [start.toString()], code: "T4821" });
	await steward.query("UPDATE trainings SET minutes = 240 WHERE id = $1", [id]);
	const [atTheEnd, guesses, late] = [steward.phone("telegram"), steward.phone("telegram"), steward.phone("sms")];
	for (const phone of [atTheEnd, guesses, late]) await member(phone);
	clock.advance(start.add({ hours: 4 }).since(clock.now()));
	expect(plain(await atTheEnd.say("T4821"))).toContain("marked as having come");
	for (const code of [1, 2, 3, 4, 5])
		expect(plain(await guesses.say(`T100${code}`))).toContain("do not know that code");
	expect(plain(await guesses.say("T4821"))).toContain("too many wrong codes");
	clock.advance({ minutes: 11 });
	expect(plain(await guesses.say("T4821"))).toContain("marked as having come");
	clock.advance({ hours: 2 });
	expect(plain(await late.say("T4821"))).toContain("do not know that code");
	expect(await statuses(dates[0]?.id ?? "")).toEqual(["attended", "attended"]);
});

test("who missed it is shown the next date", async () => {
	const start = Temporal.Instant.from(inDays(2));
	const next = inDays(9);
	const { dates } = await madeTraining(steward, { starts: [start.toString(), next] });
	const phone = steward.phone("discord");
	await member(phone);
	await phone.say("train");
	await phone.say("1");
	await phone.say("1");
	await moveTo(steward, clock, start.add({ minutes: 91 }).toString());
	expect(plain(phone.heard().at(-1) ?? fail())).toContain("Did you come?");
	expect(plain(await phone.press("I did not come"))).toContain("The next dates:");
	expect(plain(await phone.say("1"))).toContain("You have a place");
	expect(await statuses(dates[0]?.id ?? "")).toEqual(["missed"]);
	expect(await statuses(dates[1]?.id ?? "")).toEqual(["signed"]);
});

test("who has the next five dates is shown the sixth", async () => {
	const start = Temporal.Instant.from(inDays(2));
	const { id } = await madeTraining(steward, { starts: [start.toString(), ...[3, 4, 5, 6, 7, 8].map(inDays)] });
	const phone = steward.phone("telegram");
	const { memberId } = await member(phone);
	await steward.query(
		`INSERT INTO signups (id, date_id, member_id, identity_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), d.id, i.member_id, i.id, 'signed', 1, $3, $3
		   FROM identities i, (SELECT id FROM training_dates WHERE training_id = $2 ORDER BY starts_at LIMIT 6) d WHERE i.member_id = $1`,
		[memberId, id, clock.now().toString()],
	);
	await moveTo(steward, clock, start.add({ minutes: 91 }).toString());
	expect(plain(phone.heard().at(-1) ?? fail())).toContain("Did you come?");
	const shown = await phone.press("I did not come");
	expect(plain(shown)).toContain("The next dates:");
	expect(shown.buttons).toHaveLength(2);
});

test("an organizer sees one option more; more dates than fit are shown on the next page", async () => {
	await madeTraining(steward, { starts: [1, 2, 3, 4, 5, 6, 7].map((days) => inDays(days + 1)) });
	const phone = steward.phone("telegram");
	const own = await member(phone);
	await promote(steward, own, "organizer");
	const shown = await phone.say("train");
	expect(shown.buttons.map(({ label }) => label).slice(-2)).toEqual(["More dates", "Organize trainings"]);
	const more = await phone.press("More dates");
	expect(more.buttons).toHaveLength(3);
});

function fail(): never {
	throw new Error("nothing was heard");
}
