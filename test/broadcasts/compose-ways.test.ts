import { afterAll, beforeAll, expect, test } from "vitest";
import { asText, rendered } from "../../bot/broadcasts/render.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { loadBroadcast } from "../../bot/store/broadcasts.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { readLanguage } from "../../bot/texts.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { audienceOf, command, type Staff, staffOf } from "./compose-rig.ts";

const { texts } = readLanguage();

let steward: TestSteward;
let ann: Staff;
let ben: Staff;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
	ann = await staffOf(steward, "discord", "organizer", "Ana Abad");
	ben = await staffOf(steward, "slack", "admin", "Ben Bekele");
	await audienceOf(steward, [
		{ channel: "sms", locale: "en", members: 8 },
		{ channel: "sms", locale: "es", members: 4 },
		{ channel: "sms", locale: "pt", members: 2 },
	]);
}, 120_000);
afterAll(() => steward.stop());

async function newest() {
	const database = openDatabase(steward.databaseUrl, steward.log);
	try {
		const [row] = await steward.query<{ id: string }>("SELECT id FROM broadcasts ORDER BY created_at DESC LIMIT 1");
		const broadcast = await loadBroadcast(database.prisma, { id: row?.id ?? "" });
		if (!broadcast) throw new Error("there is no broadcast");
		return broadcast;
	} finally {
		await database.close();
	}
}

/** Composes up to the menu: no call, to everyone, on approval. */
async function composed(text: string): Promise<string> {
	await ann.says("alert");
	if ((await steward.query("SELECT 1 FROM broadcasts WHERE state IN ('draft', 'review', 'approved')")).length > 0)
		await ann.taps("Skip");
	await ann.fills(text);
	await ann.taps("Nothing: it only informs");
	await ann.taps("All who agreed");
	return ann.taps("As soon as");
}

test("an author's own translation goes out only as a marked draft, by decision, or once somebody else confirms it", async () => {
	await composed("Tomorrow we begin.");
	await ann.taps("Hand in");
	await ann.says("translate");
	await ann.taps("Portuguese");
	expect(await ann.fills("Amanhã começamos.")).toContain("this stays a draft in Portuguese");
	await ann.says("translate");
	await ann.taps("Spanish");
	await ann.fills("Mañana empezamos.");
	const { tag, texts: kept } = await newest();
	expect(Object.keys(kept)).toEqual(["en"]);

	await ann.says("alert");
	await ann.taps(tag);
	await ann.taps("Languages");
	expect(await ann.taps("Spanish")).toContain("There is a draft that nobody has reviewed:\n\nMañana empezamos.");
	await ann.taps("The draft");
	expect((await newest()).texts.es).toMatchObject({ text: "Mañana empezamos.", origin: "draft" });
	await ben.says("translate");
	expect(await ben.taps("Portuguese")).toContain("Is this draft right in Portuguese?");
	expect(await ben.taps("Yes, it is right")).toContain("That is the text in Portuguese now");

	// Only SMS: its previews come at once, with the mark that members will see.
	await ann.says("alert");
	await ann.taps(tag);
	const preview = await ann.taps("Preview");
	const broadcast = await newest();
	for (const locale of ["en", "es", "pt"] as const)
		expect(preview).toContain(asText(rendered(broadcast, locale, CHANNEL_LIMITS.sms, texts)));
	expect(preview).toContain("SMS, Spanish, members: 4, as an unreviewed draft:");
	const mark = texts.format("es", { key: "broadcast-unreviewed", params: {} }, false);
	expect(preview).toContain(`${mark}\nMañana empezamos.`);
	expect(preview).not.toContain("Cost:");

	// Ben changed it last: somebody else must approve it.
	await ben.says("approve");
	await ben.taps(tag);
	expect(await ben.taps("Approve it")).toContain("You wrote or changed it last yourself");
	await ben.taps("Skip");
}, 60_000);

test("an organizer who reads Spanish writes in Spanish first, then in English", async () => {
	await steward.query("UPDATE members SET locale = 'es' WHERE pseudonym = $1", [ann.pseudonym]);
	await ann.says("alert");
	await ann.taps("Saltar");
	await ann.fills("Mañana dejamos de pagar.");
	expect((await newest()).texts).toEqual({
		es: { text: "Mañana dejamos de pagar.", origin: "written", by: ann.pseudonym },
	});
	await ann.fills("Tomorrow we stop paying.");
	expect((await newest()).texts).toMatchObject({ en: { text: "Tomorrow we stop paying.", origin: "written" } });
	await steward.query("UPDATE members SET locale = 'en' WHERE pseudonym = $1", [ann.pseudonym]);
	// Taken up again, in English: its menu, then gone.
	await ann.says("alert");
	expect(await ann.taps((await newest()).tag)).toContain("Tomorrow we stop paying.");
	await ann.taps("Discard it");
	expect(await ann.taps("No, keep it")).toContain("What next?");
	await ann.taps("Discard it");
	expect(await ann.taps("Yes, discard")).toContain("It is discarded.");
	expect((await newest()).state).toBe("discarded");
}, 60_000);

test("audiences by name, language and country; a time on each member's clock says its span", async () => {
	await composed("We meet.");
	const change = async (what: string) => {
		await ann.taps("Change it");
		return ann.taps(what);
	};
	await change("Who gets it");
	expect(await ann.taps("A saved audience")).toContain("No audience is saved yet.");
	expect(await ann.taps("Members of one language")).toContain("Which language?");
	expect(await ann.taps("Español")).toMatch(/language: Spanish[\s\S]*It would reach 4 of 4 members now/);
	await change("Who gets it");
	await ann.taps("Members in one country");
	expect(await ann.says("Kenya")).toContain("It would reach 0 of 0 members now");
	expect(await ann.taps("Preview")).toContain("As it stands it would reach nobody.");
	expect(await ann.taps("Hand in")).toContain("As it stands it would reach nobody.");

	await steward.query(
		`INSERT INTO audiences (name, rule, created_by, created_at) VALUES ('portuguese', '{"locale": ["pt"]}', 'operator', now())`,
	);
	await change("Who gets it");
	await ann.taps("A saved audience");
	expect(await ann.says("portugese")).toContain("There is no audience of that name");
	expect(await ann.taps("portuguese")).toContain("It would reach 2 of 2 members now");
	expect((await steward.query("SELECT audience_name FROM broadcasts ORDER BY created_at DESC LIMIT 1"))[0]).toEqual({
		audience_name: "portuguese",
	});

	await change("When it goes out");
	await ann.taps("At a time on each member's clock");
	const when = await ann.says("2031-12-01 18:00");
	expect(when).toContain("when each member's own clock shows Monday, December 1, 2031 at 06:00 PM");
	expect(when).toContain("from Monday, December 1, 2031 at 04:00 AM UTC to Tuesday, December 2, 2031 at 06:00 AM UTC");
	expect((await newest()).timing).toEqual({ kind: "local", at: "2031-12-01T18:00:00" });
	expect(await change("Channels it is posted in")).toContain("There is no channel to post in yet.");
	expect(steward.log.lines.filter(({ level }) => level === "error")).toEqual([]);
	for (const simulator of steward.simulators) expect(simulator.refusals).toEqual([]);
}, 60_000);

test("places are added, listed, renamed and removed by the operator, and each is logged", async () => {
	const add = ["places", "add", "slack", "C0HALL"] as const;
	expect(await command(steward, "places", "list")).toContain("None yet.");
	const id = (await command(steward, ...add, "Hall", "--language", "en")).slice(0, 4);
	expect((await command(steward, ...add, "Volunteers' hall", "--language", "es")).slice(0, 4)).toBe(id);
	expect((await command(steward, "places", "list")).trim().split("\n")).toEqual([
		expect.stringMatching(new RegExp(`^${id}  slack +C0HALL +es  Volunteers' hall$`)),
	]);
	for (const [args, code] of [
		[["add", "slack", "hall", "Hall", "--language", "en"], "places.bad-address"],
		[["add", "discord", "C0HALL", "Hall", "--language", "en"], "places.bad-address"],
		[["add", "slack", "C0HALL", " ", "--language", "en"], "places.no-name"],
		[["remove", "zzzz"], "places.unknown"],
	] as const)
		await expect(command(steward, "places", ...args)).rejects.toMatchObject({ stderr: expect.stringContaining(code) });
	expect(await command(steward, "places", "remove", id)).toContain("Removed.");
	const rows = await steward.query("SELECT action, actor FROM audit_log WHERE subject = $1 ORDER BY seq", [id]);
	expect(rows.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
		"operator places.add",
		"operator places.add",
		"operator places.remove",
	]);
}, 90_000);
