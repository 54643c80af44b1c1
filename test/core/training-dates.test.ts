import { describe, expect, test } from "vitest";
import { trainingDates } from "../../bot/core/training-dates.ts";
import { type Schedule, ScheduleError } from "../../bot/core/training-schedule.ts";

const FROM = Temporal.Instant.from("2027-01-01T00:00Z");
const UNTIL = Temporal.Instant.from("2028-01-01T00:00Z");

/** The dates by the wall clock of the training's zone. */
const walls = (schedule: Schedule, from = FROM, until = UNTIL) =>
	trainingDates(schedule, from, until).map((at) =>
		at.toZonedDateTimeISO(schedule.zone).toString({ smallestUnit: "minute", timeZoneName: "never" }),
	);

const repeated = (rule: string, start = "2027-03-02T18:30", zone = "Europe/Paris") => walls({ zone, start, rule });

describe("dates of a training", () => {
	test("written one by one: in order, each once, from the first instant and before the last", () => {
		const dates = ["2027-10-30T10:00", "2027-03-27T10:00", "2027-03-27T10:00", "2026-12-31T10:00", "2028-01-01T01:00"];
		expect(walls({ zone: "Europe/Paris", dates })).toEqual(["2027-03-27T10:00+01:00", "2027-10-30T10:00+02:00"]);
	});

	test("the wall clock stays when the clocks change", () => {
		expect(repeated("FREQ=WEEKLY;COUNT=6")).toEqual([
			"2027-03-02T18:30+01:00",
			"2027-03-09T18:30+01:00",
			"2027-03-16T18:30+01:00",
			"2027-03-23T18:30+01:00",
			"2027-03-30T18:30+02:00",
			"2027-04-06T18:30+02:00",
		]);
	});

	test.each([
		["first and third Sunday", "FREQ=MONTHLY;BYDAY=1SU,3SU;COUNT=3", ["2027-03-07", "2027-03-21", "2027-04-04"]],
		["every other week", "rrule:FREQ=WEEKLY;INTERVAL=2;COUNT=3", ["2027-03-02", "2027-03-16", "2027-03-30"]],
		[
			"a month without the day is left out",
			"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3",
			["2027-03-31", "2027-05-31", "2027-07-31"],
		],
		[
			"the last weekday of the month",
			"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2",
			["2027-03-31", "2027-04-30"],
		],
		["the start is no date unless the rule says so", "FREQ=WEEKLY;BYDAY=MO;COUNT=2", ["2027-03-08", "2027-03-15"]],
		["until a day, which counts whole", "FREQ=WEEKLY;UNTIL=20270316", ["2027-03-02", "2027-03-09", "2027-03-16"]],
		["until a local time", "FREQ=WEEKLY;UNTIL=20270316T182959", ["2027-03-02", "2027-03-09"]],
		["until an instant", "FREQ=WEEKLY;UNTIL=20270316T173000Z", ["2027-03-02", "2027-03-09", "2027-03-16"]],
		["until an instant too early", "FREQ=WEEKLY;UNTIL=20270316T172959Z", ["2027-03-02", "2027-03-09"]],
		["a day that never comes", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []],
	])("%s", (_what, rule, days) => {
		expect(repeated(rule).map((date) => date.slice(0, 10))).toEqual(days);
		for (const date of repeated(rule)) expect(date.slice(11, 16)).toBe("18:30");
	});

	test("in summer time, an UNTIL with a Z is still an instant", () => {
		const rule = (until: string) => repeated(`FREQ=DAILY;UNTIL=${until}`, "2027-07-01T18:30").at(-1);
		expect(rule("20270705T163000Z")).toBe("2027-07-05T18:30+02:00");
		expect(rule("20270705T162959Z")).toBe("2027-07-04T18:30+02:00");
	});

	test("a local time that is skipped is as late as without the change; the dates after keep theirs", () => {
		expect(repeated("FREQ=DAILY;COUNT=3", "2027-03-13T02:30", "America/New_York")).toEqual([
			"2027-03-13T02:30-05:00",
			"2027-03-14T03:30-04:00",
			"2027-03-15T02:30-04:00",
		]);
		// At midnight, which Cairo skips on its day.
		expect(walls({ zone: "Africa/Cairo", dates: ["2027-04-30T00:15"] })).toEqual(["2027-04-30T01:15+03:00"]);
	});

	test("of a local time that comes twice, the first counts", () => {
		expect(repeated("FREQ=DAILY;COUNT=3", "2027-11-06T01:30", "America/New_York")).toEqual([
			"2027-11-06T01:30-04:00",
			"2027-11-07T01:30-04:00",
			"2027-11-08T01:30-05:00",
		]);
	});

	test("two local times that a change makes one are one date", () => {
		expect(walls({ zone: "America/New_York", dates: ["2027-03-14T02:30", "2027-03-14T03:30"] })).toHaveLength(1);
	});

	test("one date of a series is left out, or moved", () => {
		const moved = {
			zone: "Africa/Nairobi",
			start: "2027-03-02T18:30",
			rule: "FREQ=WEEKLY;COUNT=3",
			except: ["2027-03-09T18:30"],
			also: ["2027-03-10T17:00"],
		};
		expect(walls(moved)).toEqual(["2027-03-02T18:30+03:00", "2027-03-10T17:00+03:00", "2027-03-16T18:30+03:00"]);
	});

	test("one whose local time is skipped is left out by the time that it has instead", () => {
		const daily = { zone: "America/New_York", start: "2027-03-13T02:30", rule: "FREQ=DAILY;COUNT=3" };
		expect(walls({ ...daily, except: ["2027-03-14T03:30"] })).toEqual([
			"2027-03-13T02:30-05:00",
			"2027-03-15T02:30-04:00",
		]);
	});

	test("a COUNT counts from the start, wherever the window begins; the window's end is not in it", () => {
		const six: Schedule = { zone: "UTC", start: "2027-03-02T18:30", rule: "FREQ=WEEKLY;COUNT=6" };
		const at = (written: string) => Temporal.Instant.from(written);
		expect(walls(six, at("2027-03-30T18:30Z"), at("2027-12-01T00:00Z"))).toHaveLength(2);
		expect(walls(six, at("2027-03-02T18:30Z"), at("2027-03-09T18:30Z"))).toHaveLength(1);
		expect(walls(six, UNTIL, FROM)).toEqual([]);
	});

	test("at the ends of the world, no date falls out of the window", () => {
		for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
			for (const start of ["2027-03-02T00:15", "2027-03-02T23:45"]) {
				const days = trainingDates({ zone, start, rule: "FREQ=DAILY" }, FROM, UNTIL);
				const all = Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant();
				expect(days[0]?.equals(all)).toBe(true);
				expect(days.length).toBe(Math.ceil(UNTIL.since(all).total("days")));
			}
	});
});

describe("a schedule that cannot be read is refused, with a remedy", () => {
	test.each([
		["no date", { zone: "UTC", dates: ["tomorrow"] }],
		["a date that does not exist", { zone: "UTC", dates: ["2027-02-30T10:00"] }],
		["a date with a zone", { zone: "UTC", dates: ["2027-02-20T10:00Z"] }],
		["no zone", { zone: "Europe/Atlantis", dates: ["2027-02-20T10:00"] }],
		["no zone for a rule", { zone: "Atlantis", start: "2027-03-02T18:30", rule: "FREQ=WEEKLY" }],
		...[
			"",
			"WEEKLY",
			"FREQ=FORTNIGHTLY",
			"FREQ=HOURLY",
			"FREQ=WEEKLY;BYHOUR=3",
			"FREQ=WEEKLY;COUNT=0",
			"FREQ=WEEKLY;COUNT=3;COUNT=4",
			"FREQ=WEEKLY;COUNT=3;UNTIL=20270401",
			"FREQ=WEEKLY;INTERVAL=0",
			"FREQ=WEEKLY;BYDAY=XX",
			"FREQ=WEEKLY;BYDAY=1MO",
			"FREQ=MONTHLY;BYMONTHDAY=99",
			"FREQ=WEEKLY;UNTIL=20271399",
			"FREQ=WEEKLY;UNTIL=soon",
			"FREQ=WEEKLY;FOO=1",
			"FREQ=WEEKLY\nDTSTART:20200101T000000Z",
			"COUNT=3",
		].map((rule) => [`the rule ${JSON.stringify(rule)}`, { zone: "UTC", start: "2027-03-02T18:30", rule }] as const),
	] as const)("%s", (_what, schedule) => {
		expect(() => trainingDates(schedule, FROM, UNTIL)).toThrow(ScheduleError);
	});

	test("a rule is laid out for three years at most", () => {
		const daily: Schedule = { zone: "UTC", start: "2027-03-02T18:30", rule: "FREQ=DAILY" };
		expect(() => trainingDates(daily, FROM, Temporal.Instant.from("2040-01-01T00:00Z"))).toThrow(/too long/);
	});
});
