import { afterAll, beforeAll, expect, test } from "vitest";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";

let steward: TestSteward;
let author: Staff;
let second: Staff;
let vera: Staff;
beforeAll(async () => {
	steward = await startTestSteward();
	author = await staffOf(steward, "slack", "organizer", "Aurora");
	second = await staffOf(steward, "discord", "organizer", "Benedicta");
	vera = await staffOf(steward, "telegram", "volunteer", "Vera");
	await steward.query("UPDATE members SET locale = 'fr' WHERE pseudonym = $1", [vera.pseudonym]);
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

/** As long as a text may be, and with our own words round it in French longer than an SMS. */
const LONG = `${"Une phrase de trente lettres. ".repeat(33)}Et la fin.`;

/** A survey of one question, handed in. */
async function handedIn(title: string): Promise<void> {
	if ((await author.says("survey")).includes("Which")) await author.says("skip");
	for (const text of [title, "What it is for.", "Thank you."]) await author.says(text);
	await author.taps("Organizers only");
	await author.taps("Yes, anonymous");
	await author.taps("In a few words");
	await author.says("How was it?");
	expect(await author.taps("Have it approved")).toContain("A second organizer sees it");
}

test("a translation too long for SMS is refused at once, and one that came in all the same keeps a survey closed", async () => {
	await handedIn("Long");
	await vera.says("traduire");
	await vera.taps("français");
	await vera.says("Longue");
	const refused = await vera.says(LONG);
	expect(refused).toMatch(/In fr it takes 16\d\d characters; an SMS holds 1600/);
	expect(await vera.says("Pourquoi.")).toContain("Il reste 2 textes");
	await steward.query(
		`UPDATE survey_versions SET definition = jsonb_set(definition, '{intro,fr,text}', to_jsonb($1::text)) WHERE survey LIKE 'long-%'`,
		[LONG],
	);
	await second.says("survey");
	await second.taps("long-");
	const kept = await second.taps("Approve and open");
	expect(kept).toMatch(/what is said first: In fr it takes 16\d\d characters[\s\S]*Approve it\?/);
	expect(await second.taps("Send it back")).not.toContain("It is open");
	await vera.says("passer");
}, 120_000);

test("a draft that a later version was published before is told to be gone, and is no fault of ours", async () => {
	await handedIn("Late");
	await second.says("survey");
	expect(await second.taps("late-")).toContain("Approve it?");
	await steward.query(
		`INSERT INTO survey_versions (survey, version, state, definition, created_by, created_at, published_at)
		 SELECT survey, 2, 'closed', definition, 'operator', now(), now() FROM survey_versions WHERE survey LIKE 'late-%'`,
	);
	expect(await second.taps("Approve and open")).toContain("has changed, or is gone");
	expect(await steward.query("SELECT 1 FROM inbox WHERE error_code IS NOT NULL")).toEqual([]);
}, 120_000);

test("who turns out to be a translator of it under another name neither approves it nor confirms their own", async () => {
	await handedIn("Merged");
	await vera.says("traduire");
	await vera.taps("merged-");
	for (const text of ["Fusion", "Pourquoi.", "Comment ?"]) await vera.says(text);
	await vera.says("Merci.");
	await second.says("survey");
	expect(await second.taps("merged-")).toContain("Approve it?");
	const code = /\b\d{6}\b/.exec(await second.says("link"))?.[0] ?? "";
	await vera.says(code);
	const translators = await steward.query<{ by: string }>(
		`SELECT DISTINCT t.value AS by FROM survey_versions, jsonb_each_text(definition -> 'translators') t WHERE survey LIKE 'merged-%'`,
	);
	const [left] = await steward.query<{ pseudonym: string }>("SELECT pseudonym FROM members WHERE pseudonym = ANY($1)", [
		[vera.pseudonym, second.pseudonym],
	]);
	expect(translators).toEqual([{ by: left?.pseudonym }]);
	await second.says("survey");
	await second.taps("merged-");
	expect(await second.taps("Approve and open")).not.toContain("It is open");
	expect(await steward.query("SELECT 1 FROM survey_versions WHERE state = 'published'")).toEqual([]);
}, 120_000);
