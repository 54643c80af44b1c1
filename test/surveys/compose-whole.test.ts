import { afterAll, beforeAll, expect, test } from "vitest";
import { type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";
import { publish, shipped } from "./rig.ts";

let steward: TestSteward;
let author: Staff;
let second: Staff;
beforeAll(async () => {
	steward = await startTestSteward({ SMS_PRICE_PER_SEGMENT: "0.01" });
	author = await staffOf(steward, "slack", "organizer", "Aurora");
	second = await staffOf(steward, "discord", "organizer", "Benedicta");
});
afterAll(async () => {
	expect(steward.simulators.flatMap((simulator) => simulator.refusals)).toEqual([]);
	await steward.stop();
});

/** Someone who has joined in a language. */
async function joined(locale = "en"): Promise<Phone> {
	const phone = steward.phone("telegram");
	await phone.say("join");
	for (const text of ["yes", "1 2 3", "skip", "skip", "0"]) await phone.say(text);
	await steward.query(
		"UPDATE members SET zone = 'UTC', locale = $1 WHERE id = (SELECT member_id FROM identities ORDER BY created_at DESC, id DESC LIMIT 1)",
		[locale],
	);
	return phone;
}

test("numbers, branches, changes of every kind, themes and a preview, with wrong input on the way", async () => {
	await author.says("survey");
	await author.says("Rest");
	await author.says("About your breaks.");
	await author.says("Thank you for resting.");
	await author.taps("Volunteers and organizers");
	await author.taps("No, kept");
	await author.taps("A number");
	await author.says("How many hours did you work?");
	expect(await author.says("many")).toContain("whole numbers only");
	expect(await author.says("24 to 0")).toContain("whole numbers only");
	expect(await author.says("0-24")).toContain("0–4, 5–9, 10–14, 15–19, 20–24");
	expect(await author.says("12; 8")).toContain("5; 10; 15; 20");
	expect(await author.says("8; 12")).toContain("What next?");

	await author.taps("Another question");
	await author.taps("Any of several");
	await author.says("What kept you from resting?");
	expect(await author.says("calls\ncalls\nguests")).toContain("Please give 3 to 10 options");
	expect(await author.says("calls\nguests\nnoise")).toContain("Who is asked this?");
	await author.taps("1. How many hours");
	await author.taps("That number or more");
	expect(await author.says("0")).toContain("from 1 to 24");
	const branched = await author.says("10");
	expect(branched).toContain("Asked only of those who answered question 1 with 10 or more");
	// A group goes from 8 to 11.
	expect(branched).toContain("Results of this question could then not be shown.");

	await author.taps("Another question");
	await author.taps("In a few words");
	await author.says("Which noise?");
	await author.taps("2. What kept you");
	expect(await author.says("0")).toContain("at least one answer");
	const asked = await author.says("3");
	expect(asked).toContain("Asked only of those who answered question 2 with: noise");
	// Nor of what depends on that one.
	expect(asked).toContain("Results of this question could then not be shown.");

	// What another question needs stays; everything else can be changed, moved and taken out.
	const edit = async (question: string) => {
		await author.taps("Change, move or take out");
		return author.taps(question);
	};
	await edit("2. What kept you");
	expect(await author.taps("Take it out")).toContain("Question 3 is asked only of those");
	await author.taps("Move it");
	expect(await author.says("7")).toContain("from 1 to 3");
	expect(await author.says("3")).toContain("Question 3 is asked only of those");
	await author.taps("The answers it offers");
	expect(await author.says("calls\nguests")).toContain("Please give 3 to 10 options");
	expect(await author.says("noise\nguests\nphone calls")).toContain("What next?");
	await edit("3. Which noise?");
	expect(await author.taps("The answers it offers")).toContain("photos or voice notes");
	expect(await author.says("1")).toContain("What next?");
	await edit("3. Which noise?");
	await author.taps("Its words");
	await author.says("Which noise was it?");

	await author.taps("Its name and texts");
	await author.taps("Themes for readers");
	expect(await author.says("Streets\nWork")).toContain("What next?");

	// What an SMS does not hold is told before anybody is asked to approve it.
	const settle = async (what: string) => {
		await author.taps("Its name and texts");
		return author.taps(what);
	};
	const introduce = async (text: string) => {
		await settle("What is said first");
		return author.says(text);
	};
	await settle("Whether it is anonymous");
	await author.taps("Yes, anonymous");
	expect(await introduce("x".repeat(1_001))).toContain("below 1,000 characters");
	await author.says("About your breaks, at length. ".repeat(33));
	expect(await author.taps("Have it approved")).toMatch(
		/cannot be asked yet\.[\s\S]*what is said first: In \w\w it takes/,
	);
	await introduce("About your breaks.");
	await settle("Whether it is anonymous");
	await author.taps("No, kept");

	await author.taps("Show it");
	const seen = await author.taps("SMS");
	expect(seen).toMatch(/SMS, English: this is what members get[\s\S]*segments[\s\S]*Cost: about \$0\.\d\d/);
	expect(seen).toMatch(
		/About your breaks\.[\s\S]*1 Let us begin[\s\S]*1 noise\n2 guests\n3 phone calls[\s\S]*Which noise was it\?[\s\S]*Thank you for resting\./,
	);

	expect(await author.taps("Have it approved")).toContain("A second organizer sees it");
	await second.says("survey");
	const look = await second.taps("rest-");
	expect(look).toMatch(
		/0–24: 0\.\.7, 8\.\.11, 12\.\.24[\s\S]*with 10 or more[\s\S]*You can send photos here too\.[\s\S]*with: noise[\s\S]*Themes for readers: Streets, Work/,
	);
	await second.taps("Show it");
	expect(await second.taps("Telegram")).toMatch(/\[ phone calls \] {2}\[ Done \][\s\S]*Approve it\?/);
	expect(await second.taps("Approve and open")).toContain("It is open");

	const [rested, tired] = [await joined(), await joined()];
	await rested.say("listen");
	await rested.say("yes");
	expect((await rested.say("6")).text).toContain("Thank you for resting.");
	await tired.say("listen");
	await tired.say("yes");
	expect((await tired.say("11")).text).toContain("What kept you from resting?");
	expect((await tired.press("noise")).text).toContain("Which noise was it?");
	expect((await tired.say("the bar")).text).toContain("Thank you for resting.");
}, 180_000);

test("a new version is a draft of the open one, approved anew, and asks nobody twice", async () => {
	const fresh = await joined();
	await author.says("survey");
	await author.taps("rest-");
	expect(await author.taps("Change it")).toContain("This is version 2");
	// What is open stays open, and is what is begun now.
	expect((await fresh.say("listen")).text).toContain("About your breaks.");
	await fresh.say("yes");
	await author.taps("Change, move or take out");
	await author.taps("1. How many hours");
	await author.taps("Its words");
	await author.says("How many hours do you work?");
	expect(await author.taps("Have it approved")).toContain("A second organizer sees it");

	// A file does not take its place behind their backs.
	const [{ survey: id = "" } = {}] = await steward.query<{ survey: string }>("SELECT survey FROM survey_versions");
	await expect(publish(steward, { ...shipped("feedback"), id, version: 2 })).rejects.toMatchObject({
		code: "survey.being-written",
	});

	expect(await second.says("survey")).toMatch(/rest-\w+-v2 by .*: waits for a second organizer/);
	await second.taps("-v2");
	expect(await second.taps("Approve and open")).toContain("It is open");
	const versions = await steward.query("SELECT version, state FROM survey_versions ORDER BY version");
	expect(versions).toEqual([
		{ version: 1, state: "closed" },
		{ version: 2, state: "published" },
	]);
	const newcomer = await joined();
	await newcomer.say("listen");
	expect((await newcomer.say("yes")).text).toContain("How many hours do you work?");
	// Who has begun goes on with what they began.
	expect((await fresh.say("4")).text).toContain("Thank you for resting.");
	const answered = await steward.query(
		"SELECT version FROM survey_responses WHERE completed_at IS NOT NULL ORDER BY version",
	);
	expect(answered).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }]);
	expect((await fresh.say("listen")).text).toContain("There is no survey for you");
}, 120_000);

test("it is written in the organizer's language and in English, translated by volunteers, and a change takes that back", async () => {
	await steward.query("UPDATE members SET locale = 'es' WHERE pseudonym = $1", [author.pseudonym]);
	const [vera, wanda] = [
		await staffOf(steward, "telegram", "volunteer", "Vera"),
		await staffOf(steward, "telegram", "volunteer", "Wanda"),
	];
	for (const { pseudonym } of [vera, wanda])
		await steward.query("UPDATE members SET locale = 'fr' WHERE pseudonym = $1", [pseudonym]);

	await author.says("survey");
	expect(await author.says("saltar")).toContain("Idioma: español");
	expect(await author.says("Ruido")).toContain("Idioma: inglés");
	await author.says("Noise");
	for (const text of ["Sobre el ruido.", "About noise.", "Gracias.", "Thanks."]) await author.says(text);
	await author.taps("Solo quienes organizan");
	await author.taps("Sí, anónima");
	await author.taps("Una de varias opciones");
	await author.says("¿De dónde viene?");
	await author.says("Where does it come from?");
	await author.says("de la calle\nde dentro");
	expect(await author.says("the street")).toContain("2 a 10 opciones");
	expect(await author.says("the street\ninside\nthe roof")).toContain("da 2 líneas");
	expect(await author.says("the street\ninside")).toContain("¿Qué hacemos ahora?");
	await author.taps("Verla");
	expect(await author.taps("Telegram")).toContain("¿En qué idioma?");
	expect(await author.taps("español")).toMatch(/Telegram, español[\s\S]*¿De dónde viene\?[\s\S]*\[ de la calle \]/);
	expect(await author.taps("Pedir la aprobación")).toContain("español: completa");

	// A volunteer translates it text by text; another one confirms; nobody confirms their own.
	expect(await vera.says("traduire")).toContain("français, 0 membres : Noise");
	const first = await vera.taps("français");
	expect(first).toMatch(/anglais[\s\S]*Noise[\s\S]*espagnol[\s\S]*Ruido/);
	expect(await vera.says("Bruit")).toContain("Il reste 4 textes");
	for (const text of ["Sur le bruit.", "D'où vient-il ?"]) await vera.says(text);
	expect(await vera.says("de la rue")).toContain("2 lignes");
	await vera.says("de la rue\ndu dedans");
	expect(await vera.says("Merci.")).toContain("reste un brouillon en français");
	expect(await vera.says("traduire")).not.toContain("Noise");
	expect(await wanda.says("traduire")).toContain("Noise");
	expect(await wanda.taps("français")).toMatch(new RegExp(`${vera.pseudonym}[\\s\\S]*Bruit`));
	for (let text = 0; text < 4; text++) await wanda.taps("Oui");
	expect(await wanda.taps("Oui")).toContain("français");
	const words = async () =>
		(await steward.query("SELECT definition FROM survey_versions WHERE survey LIKE 'noise-%'"))[0]?.definition;
	expect(await words()).toMatchObject({
		submitted: true,
		intro: { fr: { text: "Sur le bruit.", state: "reviewed" }, es: { state: "written" } },
		questions: [{ options: [{ name: "o1", label: { fr: { text: "de la rue", state: "reviewed" } } }, { name: "o2" }] }],
	});

	// What is looked at is what is approved: a change of the English takes the translation back, and the wish for approval.
	await joined("am");
	await second.says("survey");
	const look = await second.taps("noise-");
	expect(look).toMatch(/D'où vient-il \?[\s\S]*French: complete[\s\S]*Nobody has begun to put it into: Amharic \(1\)/);
	await author.says("survey");
	await author.taps("noise-");
	await author.taps("Cambiar, mover");
	await author.taps("1. ¿De dónde");
	await author.taps("Sus palabras");
	await author.says("¿De dónde viene el ruido?");
	const changed = await author.says("Where does the noise come from?");
	expect(changed).toMatch(/se retiraron sus traducciones[\s\S]*aprobación/);
	expect(await words()).toMatchObject({ submitted: false, intro: { fr: { state: "reviewed" } } });
	expect(await second.taps("Approve and open")).toContain("That survey has changed");
	expect(await author.taps("Pedir la aprobación")).toContain("francés: textos que faltan: 1");

	// A draft translation is told to members as one.
	await vera.says("traduire");
	expect(await vera.taps("français")).toMatch(/Where does the noise come from\?[\s\S]*D'où vient-il \?/);
	await vera.taps("Non");
	await vera.says("D'où vient le bruit ?");
	await second.says("survey");
	expect(await second.taps("noise-")).toContain("no second speaker has confirmed");
	expect(await second.taps("Approve and open")).toContain("It is open");
	const [french, spanish] = [await joined("fr"), await joined("es")];
	await french.say("écouter");
	expect((await french.press("Bruit")).text).toMatch(/Sur le bruit\.[\s\S]*n'a encore relu ces questions/);
	await spanish.say("escuchar");
	const spoken = (await spanish.press("Ruido")).text;
	expect(spoken).toContain("Sobre el ruido.");
	expect(spoken).not.toContain("Nadie que habla español ha revisado");
	expect(steward.log.lines.filter(({ level }) => level === "error")).toEqual([]);
}, 180_000);
