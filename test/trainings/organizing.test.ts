import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { opinionPlace } from "../../bot/store/attendance.ts";
import { createKeyring } from "../../bot/store/keys.ts";
import { readLanguage } from "../../bot/texts.ts";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { insertBroadcast } from "../broadcasts/sent.ts";
import { secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining } from "./made.ts";

const { texts } = readLanguage();

/** Monday noon in Nairobi. */
const clock = clockAt("2027-03-01T09:00:00Z");
let steward: TestSteward;
let ann: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock })), clock };
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
}, 60_000);
afterAll(() => steward.stop());
beforeEach(async () => {
	await steward.query("UPDATE trainings SET state = 'over'");
	await steward.query("DELETE FROM sessions");
});

const labels = () =>
	ann.phone
		.heard()
		.at(-1)
		?.buttons.map(({ label }) => label) ?? [];

async function change(what: string): Promise<void> {
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Change something");
	await ann.taps(what);
}

test("of many on the staff, and of many audiences, every page can be looked at", async () => {
	await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z"] });
	const names = Array.from({ length: 15 }, (_, at) => `Velvet Kingfisher ${1_000 + at}`);
	for (const name of names)
		await steward.query(
			"INSERT INTO members (id, pseudonym, role, locale, created_at) VALUES (gen_random_uuid(), $1, 'volunteer', 'en', now())",
			[name],
		);
	await change("The trainer");
	for (let page = 0; !labels().includes("Velvet Kingfisher 1014"); page++) {
		expect(page).toBeLessThan(5);
		expect(await ann.taps("More …")).not.toContain("Nobody on the staff");
	}
	expect(await ann.taps("Velvet Kingfisher 1014")).toContain("Trainer: Velvet Kingfisher 1014");

	for (let at = 10; at < 30; at++)
		await steward.query(
			`INSERT INTO audiences (name, rule, created_by, created_at)
			 VALUES ($1, '{"all":[]}', 'Test Heron 1', now())`,
			[`members-of-group-${at}`],
		);
	await change("Who may see it");
	await ann.taps("A saved audience");
	for (let page = 0; !labels().includes("members-of-group-29"); page++) {
		expect(page).toBeLessThan(8);
		expect(await ann.taps("More …")).not.toContain("no audience");
	}
	await ann.taps("members-of-group-29");
	expect(await steward.query("SELECT audience_name FROM trainings WHERE state = 'open'")).toEqual([
		{ audience_name: "members-of-group-29" },
	]);
}, 60_000);

test("dates that move together do not land on one that stays", async () => {
	const weeks = ["2027-03-10", "2027-03-17", "2027-03-24"];
	const { id } = await madeTraining(steward, { starts: weeks.map((day) => `${day}T15:00:00Z`) });
	await steward.query("UPDATE trainings SET schedule = $2 WHERE id = $1", [
		id,
		JSON.stringify({ zone: "Africa/Nairobi", start: "2027-03-10T18:00", rule: "FREQ=WEEKLY;COUNT=3" }),
	]);
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 24");
	await ann.taps("Back");
	await ann.taps("Mar 17");
	await ann.taps("Move it");
	await ann.says("2027-03-10 18:00");
	expect(await ann.taps("all that follow")).toMatch(/at that time already\.(.|\n)*To which day and time/);
	const dates = await steward.query<{ starts_at: Date }>(
		"SELECT starts_at FROM training_dates WHERE training_id = $1 ORDER BY starts_at",
		[id],
	);
	expect(dates.map(({ starts_at }) => starts_at.toISOString().slice(0, 10))).toEqual(weeks);
}, 60_000);

test("the list of who signed up comes in pages, each member once", async () => {
	const { dates } = await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z"], code: "T4821" });
	await steward.query(
		`WITH m AS (
		   INSERT INTO members (id, pseudonym, locale, country, created_at)
		   SELECT gen_random_uuid(), 'Emerald Heron ' || n, 'en', 'KE', now() FROM generate_series(1001, 1120) n RETURNING id, pseudonym
		 )
		 INSERT INTO signups (id, date_id, member_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), $1, id, 'signed', row_number() OVER (ORDER BY pseudonym), now(), now() FROM m`,
		[dates[0]?.id],
	);
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 10");
	const pages = [await ann.taps("Who signed up")];
	expect(pages[0]).toContain("Kenya: 120");
	expect(pages[0]).toContain("The code of this date is T4821");
	while (labels().includes("More …")) {
		expect(pages.length).toBeLessThan(5);
		pages.push(await ann.taps("More …"));
	}
	const listed = pages.map((page) => [...page.matchAll(/• Emerald Heron (\d+): has a place/g)].map(([, name]) => name));
	expect(listed.map(({ length }) => length)).toEqual([50, 50, 20]);
	expect(new Set(listed.flat()).size).toBe(120);
	expect(labels()).toContain("Note who came");
	await ann.taps("Who signed up");
	expect(await ann.taps("Back")).toContain("120 have a place");
}, 60_000);

test("what members said is told without their names: the average to who leads it, their words to the trainer alone", async () => {
	const { id, dates } = await madeTraining(steward, { starts: ["2027-03-01T06:00:00Z"] });
	const keys = createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
	const said = Array.from({ length: 12 }, (_, at) => secret(`Too fast for me, number ${at}`));
	for (const [at, words] of said.entries()) {
		const signup = machineIds.uuid();
		await steward.query(
			`INSERT INTO signups (id, date_id, status, ordinal, signed_at, told_at, rating, words_sealed)
			 VALUES ($1, $2, 'attended', $3, now(), now(), $4, $5)`,
			[signup, dates[0]?.id, at + 1, at < 4 ? 5 : null, Buffer.from(keys.seal(opinionPlace(signup), words))],
		);
	}
	const look = async () => {
		await ann.says("manage trainings");
		await ann.taps("Talking to");
		await ann.taps("Dates, sign-ups");
		await ann.taps("Mar 1");
		return ann.taps("What members said");
	};
	const organizer = await look();
	expect(organizer).toContain("Fewer than 5 members have rated it");
	expect(organizer).toContain("for the trainer alone");
	expect(organizer).not.toContain("Too fast");
	await steward.query("UPDATE trainings SET trainer = $2 WHERE id = $1", [id, ann.pseudonym]);
	await steward.query("UPDATE signups SET rating = 2 WHERE date_id = $1 AND ordinal = 12", [dates[0]?.id]);
	const first = await look();
	expect(first).toContain("5 members rated it: 4.4 of 5 on average.");
	const second = await ann.taps("More …");
	const shown = [...`${first}\n\n${second}`.matchAll(/• (Too fast for me, number \d+)/g)].map(([, words]) => words);
	expect(shown).toHaveLength(12);
	expect(new Set(shown)).toEqual(new Set(said));
	expect(shown).not.toEqual(said);
	expect(labels()).toContain("Note who came");
	expect(
		await steward.query("SELECT detail FROM audit_log WHERE action = 'training.read-opinions' ORDER BY seq"),
	).toEqual([{ detail: { words: 10 } }, { detail: { words: 2 } }]);
}, 60_000);

test("a translation is kept for the words that its translator was shown", async () => {
	const { id } = await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z"] });
	const vera = await staffOf(steward, "telegram", "volunteer", "Vera Vidal");
	await vera.says("manage trainings");
	await vera.taps("Talking to");
	await vera.taps("Put it into another");
	await vera.taps("Spanish");
	await vera.says("Hablar con vecinas");
	await steward.query("UPDATE training_texts SET description = 'Bring a pen.' WHERE training_id = $1", [id]);
	const again = await vera.says("Sobre hablar con vecinas.");
	expect(again).toContain("It has been changed since I showed it to you");
	expect(again).toContain("Bring a pen.");
	expect(again).toContain("What is the training called?");
	await vera.says("Hablar con vecinas");
	expect(await vera.says("Trae un bolígrafo.")).toContain("That is the training in Spanish now");
}, 60_000);

test("nobody is invited any more to a training whose last date is cancelled", async () => {
	const { id } = await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z", "2027-03-17T09:00:00Z"] });
	const sent = await insertBroadcast(steward.query, { kind: "invitation", call: "training", state: "draft" });
	await steward.query("UPDATE broadcasts SET subject_id = $2 WHERE id = $1", [sent.id, id]);
	const states = async () =>
		(await steward.query<{ state: string }>("SELECT state::text FROM broadcasts WHERE id = $1", [sent.id]))[0]?.state;
	await ann.says("manage trainings");
	await ann.taps("Talking to");
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 10");
	await ann.taps("Cancel this date");
	await ann.taps("Only this date");
	await ann.taps("Yes, I am sure");
	expect(await states()).toBe("draft");
	await ann.taps("Mar 17");
	await ann.taps("Cancel this date");
	await ann.taps("Yes, I am sure");
	expect(await states()).toBe("discarded");
}, 60_000);

test("a training whose trainer has left names nobody in their place", async () => {
	const { id } = await madeTraining(steward, { starts: ["2027-03-10T09:00:00Z"] });
	await steward.query("UPDATE trainings SET trainer = NULL WHERE id = $1", [id]);
	await ann.says("manage trainings");
	expect(await ann.taps("Talking to")).toMatch(/open\. Trainer: -$/m);
}, 60_000);

test("words that another organizer wrote are no longer theirs once the others have changed", async () => {
	const { id } = await madeTraining(steward, {
		starts: ["2027-03-10T09:00:00Z"],
		texts: { en: "Talking to neighbours", es: "Hablar con vecinas" },
	});
	const origins = () =>
		steward.query("SELECT locale, origin FROM training_texts WHERE training_id = $1 ORDER BY locale", [id]);
	const rewrite = async (staff: Staff, ...words: readonly string[]) => {
		await staff.says("manage trainings");
		await staff.phone.press(/Talking|Hablar/.exec(staff.phone.heard().at(-1)?.buttons[0]?.label ?? "")?.[0] ?? "");
		for (const press of ["training-staff-change", "training-staff-change-words"] as const)
			await staff.taps(texts.format(staff === ann ? "en" : "es", { key: press, params: {} }, false));
		for (const each of words) await staff.says(each);
	};
	await rewrite(ann, "Talking", "Bring a pen.");
	expect(await origins()).toEqual([
		{ locale: "en", origin: "written" },
		{ locale: "es", origin: "draft" },
	]);
	const sol = await staffOf(steward, "telegram", "organizer", "Sol Soto");
	await steward.query("UPDATE members SET locale = 'es' WHERE pseudonym = $1", [sol.pseudonym]);
	await rewrite(sol, "Hablar", "Trae un lápiz.", "Talking to them", "Bring a pencil.");
	expect(await origins()).toEqual([
		{ locale: "en", origin: "written" },
		{ locale: "es", origin: "written" },
	]);
}, 60_000);
