import { afterAll, beforeAll, expect, test } from "vitest";
import type { MessageKey, Params } from "../../bot/core/text.ts";
import { readLanguage } from "../../bot/texts.ts";
import { command, type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { clockAt } from "./made.ts";
import { memberOf, noonZone, place } from "./members-rig.ts";

const { texts } = readLanguage();

/** Monday noon in Nairobi: the dates below are to come. */
const time = clockAt("2027-03-01T09:00:00Z");

let steward: TestSteward;
let ann: Staff;
let ben: Staff;
beforeAll(async () => {
	steward = { ...(await startTestSteward({}, { clock: time })), clock: time };
	for (const simulator of steward.simulators) simulator.rate(1_000);
	ann = await staffOf(steward, "slack", "organizer", "Ann Abbot");
	ben = await staffOf(steward, "telegram", "organizer", "Ben Bekele");
}, 120_000);
afterAll(() => steward.stop());

const one = async <T extends object>(sql: string, ...params: readonly unknown[]): Promise<T> => {
	const [row] = await steward.query<T & Record<string, unknown>>(sql, params);
	if (!row) throw new Error("there is no such row");
	return row;
};

test("an organizer offers a series, and opens it", async () => {
	expect(await ann.says("manage trainings")).toContain("What is the training called? A few words in English.");
	expect(await ann.says("x".repeat(61))).toContain("at most 60 characters");
	expect(await ann.says("Talk to your neighbours")).toContain("What will members learn");
	expect(await ann.fills("How to begin.\nBring a friend.")).toContain("In which language is it held?");
	expect(await ann.taps("English")).toContain("In which time zone");
	expect(await ann.says("Nairobi")).toContain("How often is it held?");
	expect(await ann.taps("Every week")).toContain("for the first time, by the clock of Africa/Nairobi");
	expect(await ann.says("someday")).toContain('I cannot read "someday"');
	expect(await ann.says("2020-01-01 18:00")).toContain("A date in the past cannot be planned");
	expect(await ann.says("2092-01-01 18:00")).toContain("too far away");
	expect(await ann.says("2027-03-18 18:00; 2027-03-25 18:00")).toContain("needs the first date only");
	expect(await ann.says("2027-03-18 18:00")).toContain("How many times in all?");
	const dates = await ann.says("3");
	expect(dates).toContain("Thursday, March 18, 2027, 6:00 PM (East Africa Time)");
	expect(dates).toContain("Thursday, April 1, 2027, 6:00 PM (East Africa Time)");
	expect(dates).not.toContain("April 8");
	expect(dates).toContain("How many minutes does it take?");
	expect(await ann.says("5")).toContain("a whole number from 10 to 720");
	expect(await ann.says("90")).toContain("Where is it");
	expect(await ann.says("https://meet.example.org/union")).toContain("How many members can take part?");
	expect(await ann.says("2")).toContain("Who may see it and sign up?");
	expect(await ann.taps("All members")).toContain("Which of our demands is it about?");
	await ann.phone.press();
	expect(await ann.says(ben.pseudonym)).toContain("What do you want to do?");
	const summary = await ann.taps("Open it to members");
	expect(summary).toContain("It is open: members can sign up now.");
	expect(summary).toContain(`open. Trainer: ${ben.pseudonym}`);
	expect(summary).toContain("Place: https://meet.example.org/union");
	expect(summary).toContain("All members");

	const rows = await steward.query<{ starts_at: Date; state: string; code: string }>(
		"SELECT starts_at, state::text, code FROM training_dates ORDER BY starts_at",
	);
	expect(rows.map(({ starts_at }) => starts_at.toISOString())).toEqual([
		"2027-03-18T15:00:00.000Z",
		"2027-03-25T15:00:00.000Z",
		"2027-04-01T15:00:00.000Z",
	]);
	for (const { code } of rows) expect(code).toMatch(/^T[1-9]\d{3}$/);
	const kept = await one<{ place_sealed: Buffer; capacity: number; schedule: object }>("SELECT * FROM trainings");
	expect(kept.place_sealed.toString("latin1")).not.toContain("meet.example");
	expect(kept.schedule).toEqual({ zone: "Africa/Nairobi", start: "2027-03-18T18:00", rule: "FREQ=WEEKLY;COUNT=3" });
	const actions = await steward.query<{ action: string; actor: string }>(
		"SELECT action, actor FROM audit_log WHERE action LIKE 'training.%' ORDER BY seq",
	);
	expect(actions[0]?.action).toBe("training.begin");
	expect(actions.at(-1)).toEqual({ action: "training.open", actor: ann.pseudonym });
	await ann.taps("Leave it for now");
	expect(await command(steward, "audit", "verify")).toMatch(/\d/);
}, 90_000);

test("everyone who signed up is told of changes, moves and cancellations, in their language, and nobody else", async () => {
	const amina = await memberOf(steward, "telegram", "en");
	const juan = await memberOf(steward, "sms", "es");
	const waits = await memberOf(steward, "discord", "en");
	const gone = await memberOf(steward, "slack", "en");
	for (const [member, status] of [
		[amina, "signed"],
		[juan, "signed"],
		[waits, "waiting"],
		[gone, "cancelled"],
	] as const)
		await place(steward, member, 0, status);
	await place(steward, amina, 1);

	// Volunteers of the language put it into Spanish.
	const vera = await staffOf(steward, "discord", "volunteer", "Vera Vidal");
	const list = await vera.says("new training");
	expect(list).toContain("Talk to your neighbours");
	expect(list).not.toContain("A new training");
	const menu = await vera.taps("Talk to your");
	expect(menu).not.toContain("Cancel the training");
	expect(menu).not.toContain("meet.example.org");
	expect(await vera.taps("Dates, sign-ups")).toContain("whose trainer you are");
	await vera.taps("another language");
	expect(await vera.taps("Spanish")).toContain("How to begin.");
	await vera.says("Habla con tus vecinas");
	expect(await vera.fills("Cómo empezar. Trae a alguien.")).toContain("That is the training in Spanish now");
	await vera.taps("Leave it for now");
	const spanish = await one<{ origin: string; by: string }>(
		"SELECT origin, by FROM training_texts WHERE locale = 'es'",
	);
	expect(spanish).toEqual({ origin: "volunteer", by: vera.pseudonym });

	// The place.
	await ann.says("manage trainings");
	await ann.taps("Talk to your neighbours");
	await ann.taps("Change something");
	await ann.taps("The place or link");
	const changed = await ann.says("https://meet.example.org/hall");
	expect(changed).toContain("That is changed.");
	expect(changed).toContain("2 members who signed up are told now");
	await until(() => amina.said().includes("meet.example.org/hall"), "the new place");
	await until(() => juan.said().includes("Habla con tus vecinas"), "Spanish");

	// Who only waits for a place is not told where it is.
	expect(waits.said()).not.toContain("Talk to your neighbours");

	// One date.
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 18");
	await ann.taps("Move it");
	expect(await ann.says("2027-03-18 18:00")).toContain("at that time already");
	await ann.taps("Move it");
	expect(await ann.says("2027-03-19 17:30")).toContain("Only this date, or all that follow too?");
	const moved = await ann.taps("Only this date");
	expect(moved).toMatch(/Moved from Thursday, March 18, 2027, 6:00 PM.* to Friday, March 19, 2027, 5:30 PM/);
	expect(moved).toContain("3 members who signed up are told now");
	// In each member's own zone, by the habits of their country, with the old and the new time.
	const clock = (written: string) =>
		new Intl.DateTimeFormat("en-KE", { hour: "numeric", minute: "2-digit", timeZone: noonZone(time.now()) }).format(
			new Date(written),
		);
	await until(() => amina.said().includes(clock("2027-03-19T14:30:00Z").replace("\u202f", " ")), "the new time");
	expect(amina.said()).toContain(clock("2027-03-18T15:00:00Z").replace("\u202f", " "));
	await until(() => juan.said().match(/Habla con tus vecinas/g)?.length === 2, "the move in Spanish");
	expect(
		await one("SELECT schedule, (SELECT sequence FROM training_dates ORDER BY starts_at LIMIT 1) FROM trainings"),
	).toEqual({
		schedule: {
			zone: "Africa/Nairobi",
			start: "2027-03-18T18:00",
			rule: "FREQ=WEEKLY;COUNT=3",
			except: ["2027-03-18T18:00"],
			also: ["2027-03-19T17:30"],
		},
		sequence: 2,
	});

	// This and all that follow.
	await ann.taps("Back");
	await ann.taps("Mar 25");
	await ann.taps("Move it");
	await ann.says("2027-03-27 10:00");
	const all = await ann.taps("all that follow");
	expect(all).toContain("to Saturday, April 3, 2027, 10:00 AM");
	expect(all).toContain("One member who signed up is told");
	const dates = await steward.query<{ starts_at: Date }>("SELECT starts_at FROM training_dates ORDER BY starts_at");
	expect(dates.map(({ starts_at }) => starts_at.toISOString().slice(0, 16))).toEqual([
		"2027-03-19T14:30",
		"2027-03-27T07:00",
		"2027-04-03T07:00",
	]);

	// More places: who waits is offered one.
	await ann.taps("Back");
	await ann.taps("Skip");
	await ann.taps("Change something");
	await ann.taps("How many can take part");
	await ann.says("3");
	expect(await one("SELECT status::text FROM signups WHERE member_id = $1::uuid", waits.id)).toEqual({
		status: "offered",
	});

	// Cancelled: one date, after a question.
	await ann.taps("Dates, sign-ups");
	await ann.taps("Mar 19");
	expect(await ann.taps("Cancel this date")).toContain("Only this date, or all that follow too?");
	await ann.taps("Only this date");
	expect(await ann.taps("No, keep it")).toContain("2 have a place");
	await ann.taps("Cancel this date");
	await ann.taps("Only this date");
	const over = await ann.taps("Yes, I am sure");
	expect(over).toContain("3 members who signed up are told now");
	expect(over).toContain("Which date?");
	await until(() => /cancelled/.test(amina.said()), "the cancellation");
	await until(() => /cancelled/.test(waits.said()), "the cancellation, of who was offered a place");
	expect(gone.said()).not.toContain("Talk to your neighbours");
	await ann.taps("Skip");
	await ann.taps("Leave it for now");
}, 120_000);

test("what is composed in another language is asked in English too; days are named one by one; a draft is thrown away", async () => {
	const sol = await staffOf(steward, "telegram", "organizer", "Sol Soto");
	await steward.query(
		"UPDATE members SET locale = 'es', zone = 'America/Mexico_City', country = 'MX' WHERE pseudonym = $1",
		[sol.pseudonym],
	);
	const es = (key: MessageKey, params: Params = {}) => texts.format("es", { key, params }, false);
	await sol.says("manage trainings");
	expect(await sol.taps(es("training-staff-new"))).toContain("español");
	await sol.says("Seguridad digital");
	expect(await sol.says("Contraseñas y más.")).toContain("inglés");
	await sol.says("Digital safety");
	await sol.says("Passwords and more.");
	await sol.taps("Español");
	// The organizer's own zone is the first suggestion.
	await sol.taps("America/Mexico City");
	await sol.taps(es("training-staff-rhythm-once"));
	expect(await sol.says("2027-03-06 10:00; 2027-03-07 10:00")).toContain("7 de marzo de 2027");
	await sol.says("120");
	await sol.taps(texts.format("es", { key: "engine-skip", params: {} }, false));
	await sol.taps(texts.format("es", { key: "engine-skip", params: {} }, false));
	await sol.taps(es("alert-audience-language"));
	await sol.taps("Español");
	await sol.phone.press(texts.format("es", { key: "demand-breakers", params: {} }, false));
	const menu = await sol.taps(texts.format("es", { key: "engine-skip", params: {} }, false));
	expect(menu).toContain("Seguridad digital");
	const kept = await one<{
		schedule: object;
		rule: object;
		topics: string[];
		trainer: string;
		capacity: null;
		locales: string[];
	}>(
		`SELECT schedule, rule, topics, trainer, capacity, (SELECT array_agg(locale ORDER BY locale) FROM training_texts x
		   WHERE x.training_id = t.id AND origin = 'written') AS locales FROM trainings t WHERE state = 'draft'`,
	);
	expect(kept).toEqual({
		schedule: { zone: "America/Mexico_City", dates: ["2027-03-06T10:00", "2027-03-07T10:00"] },
		rule: { locale: ["es"] },
		topics: ["breakers"],
		trainer: sol.pseudonym,
		capacity: null,
		locales: ["en", "es"],
	});
	await sol.taps(es("training-staff-discard"));
	expect(await sol.taps(es("training-staff-sure-end"))).toContain(es("training-staff-discarded"));
	expect(await steward.query("SELECT 1 FROM trainings WHERE state = 'draft'")).toEqual([]);
}, 90_000);

test("a training that is cancelled is cancelled at every date to come; TRAIN leads its organizers here", async () => {
	const late = await memberOf(steward, "telegram", "en");
	await place(steward, late, 2);
	await steward.query("UPDATE members SET country = 'KE', zone = 'Africa/Nairobi' WHERE pseudonym = $1", [
		ann.pseudonym,
	]);
	await ann.says("train");
	const list = await ann.taps("Organize");
	expect(list).toContain("Talk to your neighbours");
	await ann.taps("Talk to your");
	expect(await ann.taps("Cancel the training")).toContain("Cancel the whole training?");
	const over = await ann.taps("Yes, I am sure");
	expect(over).toContain("It is cancelled.");
	expect(await one("SELECT state::text FROM trainings WHERE state <> 'draft'")).toEqual({ state: "cancelled" });
	const states = await steward.query<{ state: string }>("SELECT state::text FROM training_dates");
	expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["cancelled"]));
	await until(() => /cancelled/.test(late.said()), "the cancellation");
	const [sent] = await steward.query<{ count: number }>(
		"SELECT count(*)::int AS count FROM audit_log WHERE action = 'training.cancel-date'",
	);
	expect(sent?.count).toBe(3);
}, 60_000);
