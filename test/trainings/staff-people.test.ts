import { afterAll, beforeAll, expect, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { countAudience } from "../../bot/store/audience.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring, newKeys } from "../../bot/store/keys.ts";
import { extendDates } from "../../bot/store/training-dates.ts";
import { command, type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { type Member, memberOf, place } from "./members-rig.ts";

let steward: TestSteward;
let ann: Staff;
let ben: Staff;
let vera: Staff;
const members: Member[] = [];
beforeAll(async () => {
	steward = await startTestSteward({ CANARY_WATCH_MINUTES: "0.001" });
	for (const simulator of steward.simulators) simulator.rate(1_000);
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
	ben = await staffOf(steward, "telegram", "organizer", "Ben Bekele");
	vera = await staffOf(steward, "discord", "volunteer", "Vera Vidal");
	await steward.query(
		`WITH t AS (
		   INSERT INTO trainings (id, tag, state, language, schedule, minutes, capacity, rule, trainer, created_by, created_at)
		   VALUES (gen_random_uuid(), 'tra2', 'open', 'en', $1::jsonb, 60, NULL, '{"all":[]}', $2, $3, now()) RETURNING id
		 ), x AS (
		   INSERT INTO training_texts (training_id, locale, title, description, origin, by, at)
		   SELECT id, 'en', 'Talk to your neighbours', 'How to begin.', 'written', $3, now() FROM t
		 )
		 INSERT INTO training_dates (id, training_id, tag, state, starts_at, code)
		 SELECT gen_random_uuid(), t.id, tag, 'planned', at, code FROM t,
		   (VALUES ('dat2', now() - interval '30 minutes', 'T4821'), ('dat3', now() + interval '7 days', 'T4822')) AS d(tag, at, code)`,
		[JSON.stringify({ zone: "UTC", start: "2026-01-05T18:00", rule: "FREQ=WEEKLY" }), vera.pseudonym, ann.pseudonym],
	);
	for (const [locale, country] of [
		["en", "KE"],
		["en", "KE"],
		["es", "MX"],
	] as const)
		members.push(await memberOf(steward, "telegram", locale, country));
	for (const member of members) await place(steward, member, 0);
	await place(steward, members[0] as Member, 1);
	await steward.query(
		`WITH m AS (
		   INSERT INTO members (id, pseudonym, locale, country, created_at)
		   SELECT gen_random_uuid(), 'Emerald Kingfisher ' || n, 'en', 'KE', now() FROM generate_series(1000, 1009) n RETURNING id
		 )
		 INSERT INTO signups (id, date_id, member_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), (SELECT id FROM training_dates WHERE tag = 'dat2'), id, 'signed',
		        100 + row_number() OVER (), now(), now() FROM m`,
	);
}, 120_000);
afterAll(() => steward.stop());

const open = async (staff: Staff, date: string) => {
	await staff.says("manage trainings");
	await staff.taps("Talk to your");
	await staff.taps("Dates, sign-ups");
	const label = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });
	const [row] = await steward.query<{ starts_at: Date }>("SELECT starts_at FROM training_dates WHERE tag = $1", [date]);
	return staff.taps(label.format(row?.starts_at));
};

test("the trainer sees numbers that give nobody away, the list by pseudonym, and the code to say aloud", async () => {
	const menu = await open(vera, "dat2");
	expect(menu).toContain("13 have a place");
	const people = await vera.taps("Who signed up");
	expect(people).toContain("Sign-ups by language");
	// One Spanish speaker among 13 would be worked out from the rest.
	expect(people).toContain("English: not shown");
	expect(people).toContain("Spanish: not shown");
	expect(people).toContain("Kenya: not shown");
	expect(people).not.toMatch(/Mexico: 1|Spanish: 1/);
	expect(people).toContain(`• ${members[0]?.pseudonym}: has a place`);
	expect(people.match(/Emerald Kingfisher/g)).toHaveLength(10);
	expect(people).toContain("The code of this date is T4821");
	const pictures = vera.phone.heard().flatMap(({ file }) => (file ? [file] : []));
	expect(pictures.map(({ name }) => name)).toEqual(["training-tra2-dat2-locale.png", "training-tra2-dat2-country.png"]);
	for (const { bytes } of pictures) expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe("PNG");
	expect(pictures[1]?.description).toContain("Kenya: not shown");
	// A volunteer who trains may neither move nor cancel.
	expect(
		vera.phone
			.heard()
			.at(-1)
			?.buttons.map(({ label }) => label),
	).toEqual(["Who signed up", "Note who came", "What members said", "Write to those who signed up", "Back"]);
}, 60_000);

test("attendance is noted in pages, corrected, and becomes a status that audiences use", async () => {
	const page = await vera.taps("Note who came");
	expect(page).toContain("0 came, 0 did not, 13 are not noted yet.");
	const [first, second] = members as [Member, Member];
	expect(await vera.taps(first.pseudonym)).toContain("1 came, 0 did not, 12 are");
	expect(await vera.taps(second.pseudonym)).toContain("2 came, 0 did not, 11 are");
	expect(await vera.taps(second.pseudonym)).toContain("1 came, 1 did not, 11 are");
	// The next page has others, and after the last comes the first again.
	const labels = () =>
		vera.phone
			.heard()
			.at(-1)
			?.buttons.map(({ label }) => label) ?? [];
	expect(labels()[0]).toContain(first.pseudonym);
	await vera.taps("More …");
	expect(labels()[0]).toMatch(/^\? Emerald Kingfisher \d{4}$/);
	expect(labels().join()).not.toContain(first.pseudonym);
	for (let page = 0; !labels()[0]?.includes(first.pseudonym); page++) {
		expect(page).toBeLessThan(5);
		await vera.taps("More …");
	}
	expect(await vera.taps("Nobody else came")).toMatch(/1 came, 12 did not, 0 are not noted yet/);
	expect(labels()).not.toContain("Nobody else came");
	expect(await vera.taps("Finished")).toContain("What do you want to do?");
	const status = async ({ id }: Member) =>
		(
			await steward.query<{ status: string }>(
				"SELECT status::text FROM signups s JOIN training_dates d ON d.id = s.date_id WHERE member_id = $1::uuid AND d.tag = 'dat2'",
				[id],
			)
		)[0]?.status;
	expect(await status(first)).toBe("attended");
	expect(await status(second)).toBe("missed");
	// The member is picked by it.
	const database = openDatabase(steward.databaseUrl, steward.log);
	const came = { training: { status: ["attended"], training: "tra2" } } as const;
	const count = await countAudience(database, came, "trainings", { now: Temporal.Now.instant() });
	await database.close();
	expect([count.matching, count.reached]).toEqual([1, 1]);
	const noted = await steward.query("SELECT 1 FROM audit_log WHERE action = 'training.attendance' AND actor = $1", [
		vera.pseudonym,
	]);
	expect(noted.length).toBeGreaterThanOrEqual(4);
	expect(await command(steward, "audit", "verify")).toMatch(/\d/);

	// Not before it begins.
	await vera.taps("Back");
	await vera.taps("Skip");
	await vera.taps("Leave it for now");
	await open(vera, "dat3");
	expect(await vera.taps("Note who came")).toContain("once the training has begun");
	await vera.taps("Back");
	await vera.taps("Skip");
	await vera.taps("Leave it for now");
}, 60_000);

const tagOf = (summary: string) => /([a-z2-9]{4}), a draft by/.exec(summary)?.[1] ?? "";

test("a message to those with a place goes out only once a second organizer has approved it", async () => {
	await open(ann, "dat3");
	const next = await ann.taps("Write to those who signed up");
	expect(next).toContain("A second organizer reviews it");
	expect(next).toContain("Please send the text in English");
	const menu = await ann.fills("Please bring water.");
	expect(menu).toContain("at the training date dat3: has a place");
	expect(menu).toContain("It would reach 1 of 1 members now");
	await ann.taps("Hand in for review");
	const [draft] = await steward.query<{ state: string; topic: string; kind: string }>(
		"SELECT state::text, topic, kind::text FROM broadcasts WHERE kind = 'alert'",
	);
	expect(draft).toEqual({ state: "review", topic: "trainings", kind: "alert" });
	const [first, second] = members as [Member, Member];
	expect(first.said()).not.toContain("bring water");
	await ben.says("approve");
	await ben.taps(tagOf(menu));
	expect(await ben.taps("Approve it")).toContain("It is approved.");
	await until(() => first.said().includes("Please bring water."), "the message");
	await until(() => ann.phone.heard().some(({ file }) => file?.name.startsWith("broadcast-")), "the report on it");
	expect(second.said()).not.toContain("bring water");
}, 60_000);

test("a trainer who is no organizer writes too, and an organizer's approval is the second word", async () => {
	await open(vera, "dat3");
	await vera.taps("Write to those who signed up");
	expect(await vera.fills("Reply YES to join us.")).toContain("must not be asked to answer YES");
	expect(await vera.fills("We meet at the back door.")).toContain("It waits for translations and for an organizer");
	await vera.taps("Back");
	await vera.taps("Skip");
	await vera.taps("Leave it for now");
	const [draft] = await steward.query<{ tag: string; by: string; state: string }>(
		"SELECT tag, created_by AS by, state::text FROM broadcasts WHERE kind = 'alert' ORDER BY created_at DESC LIMIT 1",
	);
	expect(draft).toMatchObject({ by: vera.pseudonym, state: "review" });
	const [first] = members as [Member];
	await ben.says("approve");
	await ben.taps(draft?.tag ?? "");
	expect(first.said()).not.toContain("back door");
	expect(await ben.taps("Approve it")).toContain("It is approved.");
	await until(() => first.said().includes("We meet at the back door."), "the message");
}, 60_000);

test("an invitation is a broadcast under all rules of alerts, with a text to begin with", async () => {
	await ann.says("manage trainings");
	await ann.taps("Talk to your");
	const menu = await ann.taps("Invite members");
	expect(menu).toContain("Talk to your neighbours: How to begin.");
	expect(menu).toContain("It asks members to sign up for the training tra2");
	expect(await ann.taps("Preview")).toContain("[ Sign up ]");
	const [draft] = await steward.query<{ state: string; subject: string; rule: object; topic: string }>(
		`SELECT state::text, (SELECT tag FROM trainings WHERE id = subject_id) AS subject, rule, topic, call, link
		   FROM broadcasts WHERE kind = 'invitation'`,
	);
	expect(draft).toEqual({
		state: "draft",
		subject: "tra2",
		rule: { all: [] },
		topic: "trainings",
		call: "training",
		link: "tra2",
	});
	await ann.taps("Hand in for review");
	// Nobody is invited to what is cancelled.
	await ann.says("manage trainings");
	await ann.taps("Talk to your");
	await ann.taps("Cancel the training");
	await ann.taps("Yes, I am sure");
	expect(await steward.query("SELECT state::text FROM broadcasts WHERE kind = 'invitation'")).toEqual([
		{ state: "discarded" },
	]);
}, 60_000);

test("a series goes on: dates are added as they come within half a year, none twice and none that was cancelled", async () => {
	await steward.query("DELETE FROM trainings");
	await steward.query(
		`INSERT INTO trainings (id, tag, state, language, schedule, minutes, rule, created_by, created_at)
		 VALUES (gen_random_uuid(), 'tra3', 'open', 'en', $1::jsonb, 60, '{"all":[]}', 'test', now())`,
		[JSON.stringify({ zone: "Europe/Paris", start: "2027-01-04T18:00", rule: "FREQ=WEEKLY" })],
	);
	const database = openDatabase(steward.databaseUrl, steward.log);
	try {
		const keys = createKeyring(newKeys());
		const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);
		expect(await extendDates(database, keys, machineIds, at("2027-01-01"))).toBe(26);
		expect(await extendDates(database, keys, machineIds, at("2027-01-01"))).toBe(0);
		await steward.query("UPDATE training_dates SET state = 'cancelled' WHERE starts_at = '2027-01-11T17:00:00Z'");
		expect(await extendDates(database, keys, machineIds, at("2027-01-09"))).toBe(1);
		const states = await steward.query<{ count: number }>(
			"SELECT count(*)::int AS count FROM training_dates GROUP BY starts_at HAVING count(*) > 1",
		);
		expect(states).toEqual([]);
	} finally {
		await database.close();
	}
});

test("members cannot do any of this", async () => {
	const said = (await members[0]?.phone.say("manage trainings"))?.text;
	expect(said).toContain("Only organizers");
});
