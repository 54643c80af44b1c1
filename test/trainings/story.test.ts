import { afterAll, beforeAll, expect, test } from "vitest";
import type { Locale } from "../../bot/core/locale.ts";
import { language } from "../broadcasts/posting.ts";
import { joined, plain } from "../broadcasts/sent.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";
import { clockAt, madeTraining, moveTo } from "./made.ts";

/** Two days before the clocks change in the United States. */
const clock = clockAt("2027-03-12T12:00:00Z");

/** In Nairobi at 20:00, in Los Angeles at 10:00, in Yangon at 23:30. */
const START = "2027-03-16T17:00:00Z";

const TITLES = {
	en: "Talking to neighbours",
	sw: "Kuzungumza na majirani",
	es: "Hablar con los vecinos",
	my: "အိမ်နီးချင်းများနှင့် စကားပြောခြင်း",
};

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward({}, { clock });
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(() => steward.stop());

test("one training, three members, three channels: each reminder at the right minute of their clock, in their language", async () => {
	const place = "https://meet.example.org/room";
	await madeTraining(steward, { starts: [START], texts: TITLES, place, capacity: 10 });
	const people = [
		{ name: "Nairobi", phone: steward.phone("sms", "sw"), zone: "Africa/Nairobi", locale: "sw", title: TITLES.sw },
		{
			name: "Los Angeles",
			phone: steward.phone("slack", "es"),
			zone: "America/Los_Angeles",
			locale: "es",
			title: TITLES.es,
		},
		{ name: "Yangon", phone: steward.phone("telegram", "my"), zone: "Asia/Yangon", locale: "my", title: TITLES.my },
	];
	for (const { phone, zone, title, locale } of people) {
		clock.advance({ seconds: 1 });
		const { memberId } = await joined({ ...steward, clock }, phone, zone);
		await steward.query("UPDATE members SET locale = $2 WHERE id = $1", [memberId, locale]);
		const list = plain(await phone.say("train"));
		expect(list).toContain(title);
		await phone.say("1");
		const confirmed = plain(await phone.say("1"));
		expect(confirmed).toContain(title);
		// The link comes with the last reminder.
		expect(confirmed).not.toContain(place);
	}
	expect(plain(people[0]?.phone.heard().at(-1) ?? fail())).toMatch(/20:00|8:00/);
	expect(plain(people[1]?.phone.heard().at(-1) ?? fail())).toMatch(/10:00/);
	expect(plain(people[2]?.phone.heard().at(-1) ?? fail())).toMatch(/၂၃:၃၀/);
	expect(people[0]?.phone.heard().at(-1)?.file).toBeUndefined();
	expect(people[1]?.phone.heard().at(-1)?.file?.name).toBe("training.ics");

	const log: string[] = [];
	const seen = new Map<Phone, number>(people.map(({ phone }) => [phone, phone.heard().length]));
	const note = () => {
		for (const { name, phone, zone, title } of people) {
			for (const shown of phone.heard().slice(seen.get(phone))) {
				const local = clock.now().toZonedDateTimeISO(zone).toPlainDateTime().toString();
				expect(plain(shown)).toContain(title);
				log.push(`${name} ${local.slice(5, 16)}${plain(shown).includes(place) ? " with the link" : ""}`);
			}
			seen.set(phone, phone.heard().length);
		}
	};
	// Every quarter of an hour, and a minute before it: nothing may be early.
	const end = Temporal.Instant.from("2027-03-17T08:00:00Z");
	for (let at = Temporal.Instant.from("2027-03-15T09:00:00Z"); Temporal.Instant.compare(at, end) < 0; ) {
		for (const minutes of [-1, 0]) {
			await moveTo(steward, clock, at.add({ minutes }).toString());
			note();
		}
		at = at.add({ minutes: 30 });
	}
	expect(log).toEqual([
		"Yangon 03-15T18:00",
		"Nairobi 03-15T18:00",
		"Los Angeles 03-15T10:00",
		"Yangon 03-16T19:00 with the link",
		"Nairobi 03-16T19:00 with the link",
		"Los Angeles 03-16T09:00 with the link",
		// Did you come? At once where it is day, else in the morning.
		"Los Angeles 03-16T11:30",
		"Yangon 03-17T09:00",
		"Nairobi 03-17T09:00",
	]);

	const [nairobi, angeles] = people;
	if (!nairobi || !angeles) throw new Error("nobody is there");
	const said = (locale: Locale, key: "train-rating" | "train-thanks" | "train-came-no") =>
		language.texts.format(locale, { key, params: {} }, false);
	expect(plain(await nairobi.phone.say("1"))).toContain(said("sw", "train-rating"));
	await nairobi.phone.say("5");
	expect(plain(await nairobi.phone.say("Wakati zaidi wa maswali"))).toContain(said("sw", "train-thanks"));
	expect(plain(await angeles.phone.press(said("es", "train-came-no")))).toContain(said("es", "train-thanks"));
	expect(
		await steward.query(
			`SELECT s.status, s.rating, s.words_sealed IS NOT NULL AS words FROM signups s JOIN members m ON m.id = s.member_id
			  ORDER BY m.zone`,
		),
	).toEqual([
		{ status: "attended", rating: 5, words: true },
		{ status: "missed", rating: null, words: false },
		{ status: "signed", rating: null, words: false },
	]);
}, 120_000);

function fail(): never {
	throw new Error("nothing was heard");
}
