import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, icsOf } from "../../bot/core/calendar-file.ts";
import { StewardError } from "../../bot/core/errors.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { trainingDates } from "../../bot/core/training-dates.ts";

const START = Temporal.Instant.from("2027-03-14T15:30Z");
const EVENT: CalendarEvent = {
	uid: "0197c3b0-7b6e-7d2f-9a1e-3f0d7c5b2a11@steward",
	sequence: 0,
	start: START,
	end: START.add({ minutes: 90 }),
	title: "How to talk about the union",
	stamp: Temporal.Instant.from("2027-03-01T09:00Z"),
};

/** Reads a file with a parser that is not the one it was made with. */
function read(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file));
	const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
	const text = (name: string) => events[0]?.component.getFirstPropertyValue(name)?.toString();
	const instant = (time: ICAL.Time | undefined) => Temporal.Instant.fromEpochMilliseconds(Number(time?.toJSDate()));
	return {
		calendar,
		events,
		text,
		instant,
		property: (name: string) => calendar.getFirstPropertyValue(name)?.toString(),
	};
}

const TITLES: Readonly<Record<Locale, string>> = {
	en: 'Safety, privacy; and "you"\\me',
	es: "Cómo hablar, escuchar; y después: ¿qué más?",
	fr: "Où, quand ; et pourquoi : l’été à Besançon",
	pt: "Organização, ação; e união — não à violência",
	ar: "كيف نتحدث، ونستمع؛ مع الجميع, ثم؛ ماذا؟",
	hi: "सुरक्षा, निजता; और बातचीत: पहला कदम",
	sw: "Usalama, faragha; na mazungumzo",
	am: "ደህንነት፣ ግላዊነት, እና ውይይት; የመጀመሪያ እርምጃ",
	my: "လုံခြုံရေး, ကိုယ်ရေးကိုယ်တာ; ဆွေးနွေးခြင်း",
	om: "Nageenya, dhuunfaa; fi marii: tarkaanfii jalqabaa",
	ti: "ድሕነት፣ ብሕትውና, ከምኡውን ዘተ; ቀዳማይ ስጉምቲ",
};

describe("a calendar file", () => {
	test.each(Object.entries(TITLES))(
		"in %s: another parser reads the same instants, title and text",
		(_locale, title) => {
			const description = `${title}\n\n${title.repeat(4)} 👩🏾‍🏫\n, ; \\ : "`;
			const location = `${title}, 2; \\n`;
			const file = icsOf({ ...EVENT, title, description, location });
			const { events, instant } = read(file);
			expect(events).toHaveLength(1);
			expect(instant(events[0]?.startDate).equals(EVENT.start)).toBe(true);
			expect(instant(events[0]?.endDate).equals(EVENT.end)).toBe(true);
			expect(events[0]).toMatchObject({ summary: title, description, location, uid: EVENT.uid });
			for (const row of file.split("\r\n")) {
				expect(row).not.toMatch(/[\r\n]/);
				expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75);
				// No character is torn: what was read back from the bytes is what was written.
				expect(row.isWellFormed()).toBe(true);
			}
			expect(file.endsWith("END:VCALENDAR\r\n") || file.endsWith("END:VCALENDAR")).toBe(true);
		},
	);

	test("says that it is published, when it was made and how often it was changed, in UTC", () => {
		const file = icsOf({ ...EVENT, sequence: 3 });
		const { property, text, instant, events } = read(file);
		expect([property("version"), property("method"), text("sequence"), text("status")]).toEqual([
			"2.0",
			"PUBLISH",
			"3",
			"CONFIRMED",
		]);
		expect(file).toContain("\r\nDTSTART:20270314T153000Z\r\nDTEND:20270314T170000Z\r\n");
		const stamp = events[0]?.component.getFirstPropertyValue("dtstamp") as ICAL.Time;
		expect(instant(stamp).equals(EVENT.stamp)).toBe(true);
		expect(file).not.toMatch(/^(?:URL|LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE)/m);
	});

	test("the same event makes the same file: nothing of the clock or of chance is in it", () => {
		expect(icsOf(EVENT)).toBe(icsOf(EVENT));
	});

	test("a move has the same id, a higher sequence and the new time", () => {
		const moved = { ...EVENT, sequence: 1, start: START.add({ hours: 24 }), end: START.add({ hours: 25 }) };
		const { events, text, instant } = read(icsOf(moved));
		expect([text("uid"), text("sequence")]).toEqual([EVENT.uid, "1"]);
		expect(instant(events[0]?.startDate).equals(moved.start)).toBe(true);
	});

	test("a cancelled date cancels; among others that stand, only itself", () => {
		const one = read(icsOf({ ...EVENT, sequence: 2, cancelled: true }));
		expect([one.property("method"), one.text("status"), one.text("sequence")]).toEqual(["CANCEL", "CANCELLED", "2"]);
		const two = read(icsOf(EVENT, { ...EVENT, uid: "second", cancelled: true }));
		expect(two.property("method")).toBe("PUBLISH");
		const status = two.events.map(({ component }) => component.getFirstPropertyValue("status"));
		expect(status).toEqual(["CONFIRMED", "CANCELLED"]);
	});

	test("all dates of a series across a clock change are the instants they were", () => {
		const dates = trainingDates(
			{ zone: "Europe/Paris", start: "2027-03-14T18:00", rule: "FREQ=WEEKLY;COUNT=5" },
			START.subtract({ hours: 48 }),
			START.add({ hours: 24 * 90 }),
		);
		const [first, ...more] = dates.map((start, at) => ({
			...EVENT,
			uid: `date-${at}`,
			start,
			end: start.add({ hours: 1 }),
		}));
		if (!first) throw new Error("no date");
		const { events, instant } = read(icsOf(first, ...more));
		expect(events.map(({ startDate }) => instant(startDate).toString())).toEqual(dates.map(String));
		expect(dates).toHaveLength(5);
	});

	test("the link is read back whole, commas and semicolons as escapes", () => {
		const { text } = read(icsOf({ ...EVENT, url: "https://meet.example.org/j/1?pwd=a,b;c&x=%20y#z" }));
		expect(text("url")).toBe("https://meet.example.org/j/1?pwd=a%2Cb%3Bc&x=%20y#z");
	});

	test("no text can add a line of its own", () => {
		const evil = "x\r\nATTENDEE:mailto:a@example.org\rURL:https://evil.example\u0000\u2028\u0085END:VEVENT";
		const file = icsOf({
			...EVENT,
			title: evil,
			description: evil,
			location: evil,
			url: "https://a.example/\r\nX-EVIL:1",
		});
		expect(file).not.toMatch(/^(?:ATTENDEE|URL:https:..evil|X-EVIL|END:VEVENTx)/m);
		expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
		expect(file).not.toContain("\u0000");
	});

	test.each([
		["an id with a line break", { uid: "a\r\nSUMMARY:b" }],
		["no id", { uid: "" }],
		["a link that is none", { url: "see you there" }],
		["an end before the start", { end: START }],
	])("%s is refused", (_what, wrong) => expect(() => icsOf({ ...EVENT, ...wrong })).toThrow(StewardError));
});
