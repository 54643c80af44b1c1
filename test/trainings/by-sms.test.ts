import { afterAll, beforeAll, expect, test } from "vitest";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining } from "./made.ts";

/** Ten minutes after the start. */
const clock = clockAt("2027-03-03T09:10:00Z");
let steward: TestSteward;
let ann: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	ann = await staffOf(steward, "sms", "organizer", "Ann Abbot");
}, 60_000);
afterAll(() => steward.stop());

test("by SMS an organizer reads the charts as text, and notes who came without a dear sign", async () => {
	const { dates } = await madeTraining(steward, { starts: ["2027-03-03T09:00:00Z"], code: "T4821" });
	await steward.query(
		`WITH m AS (
		   INSERT INTO members (id, pseudonym, locale, country, created_at)
		   SELECT gen_random_uuid(), 'Emerald Kingfisher ' || n, CASE WHEN n < 1012 THEN 'en' ELSE 'sw' END,
		          CASE WHEN n < 1012 THEN 'KE' ELSE 'TZ' END, now() FROM generate_series(1000, 1024) n RETURNING id
		 )
		 INSERT INTO signups (id, date_id, member_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), $1, id, 'signed', 100 + row_number() OVER (), now(), now() FROM m`,
		[dates[0]?.id],
	);
	await ann.says("manage trainings");
	await ann.says("1");
	await ann.says("1");
	await ann.says("1");
	const people = await ann.says("1");
	expect(people).toContain("Sign-ups by language\nSwahili: 13\nEnglish: 12");
	expect(people).toContain("Sign-ups by country\nTanzania: 13\nKenya: 12");
	expect(people).toContain("Emerald Kingfisher 1024: has a place");
	expect(people).toContain("The code of this date is T4821");
	await ann.says("2");
	const page = await ann.says("1");
	expect(page).toMatch(/1 \+ Emerald Kingfisher \d+\n2 \? Emerald/);
	expect(await ann.says("1")).toMatch(/1 - Emerald Kingfisher \d+\n2 \? Emerald/);
	expect(steward.log.lines.filter(({ code }) => code === "send.failed")).toEqual([]);
}, 60_000);
