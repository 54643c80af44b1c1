import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOpen } from "../../bot/core/quiet-hours.ts";
import { confirmsWithLink, isStillUseful, reminderTimes, reminderWaves } from "../../bot/core/reminders.ts";
import { trainingDates } from "../../bot/core/training-dates.ts";

const instant = (written: string) => Temporal.Instant.from(written);
const LONG_AGO = instant("2020-01-01T00:00Z");
const wall = (at: Temporal.Instant, zone: string) =>
	at.toZonedDateTimeISO(zone).toString({ smallestUnit: "minute", timeZoneName: "never" });

/** Kind and wall clock of each reminder, in the first zone. */
function told(start: string, zones: readonly string[], toldAt = LONG_AGO): readonly string[] {
	return reminderTimes(instant(start), zones, toldAt).map(({ kind, at }) => `${kind} ${wall(at, zones[0] ?? "UTC")}`);
}

describe("reminders round every clock change of 2027 in twelve zones", () => {
	const zones = new Map<string, { readonly changes: string[]; readonly rows: (readonly [string, string, string])[] }>();
	let zone = "";
	for (const row of readFileSync(join(import.meta.dirname, "reminders-2027.txt"), "utf8")
		.trim()
		.split("\n")
		.slice(2)) {
		const [first = "", second = "", third = "", fourth] = row.split(/ +/);
		if (first === "#") zone = second;
		const own = zones.get(zone) ?? { changes: [], rows: [] };
		zones.set(zone, own);
		if (first !== "#") own.rows.push([first, second, third]);
		else if (fourth) own.changes.push(`${third} ${fourth}`);
	}

	test("the table has twelve zones and all their changes", () => {
		expect(zones.size).toBe(12);
		for (const [name, { changes, rows }] of zones) {
			const found: string[] = [];
			let at = Temporal.ZonedDateTime.from(`2027-01-01T00:00[${name}]`).getTimeZoneTransition("next");
			for (; at && at.year === 2027; at = at.getTimeZoneTransition("next"))
				found.push(`${at.toInstant().toString({ smallestUnit: "minute" })} ${at.offset}`);
			expect(changes, name).toEqual(found);
			expect(rows.length, name).toBe(changes.length * 9);
		}
		expect([...zones.values()].flatMap(({ rows }) => rows).length).toBe(198);
	});

	test.each([...zones.keys()])("%s", (name) => {
		for (const [start, dayBefore, soon] of zones.get(name)?.rows ?? []) {
			const expected = [...(dayBefore === "-" ? [] : [`dayBefore ${dayBefore}`]), `soon ${soon}`];
			expect(told(start, [name]), start).toEqual(expected);
		}
	});

	test.each([...zones.keys()])("%s, computed day by day with Temporal", (name) => {
		for (let day = Temporal.PlainDate.from("2027-01-01"); day.year === 2027; day = day.add({ days: 1 })) {
			const at = (time: string, days = 0) =>
				day.add({ days }).toZonedDateTime({ timeZone: name, plainTime: Temporal.PlainTime.from(time) });
			const say = (kind: string, time: Temporal.ZonedDateTime) => `${kind} ${wall(time.toInstant(), name)}`;
			const both = (time: string, before: string, soon: string) =>
				expect(told(at(time).toInstant().toString(), [name])).toEqual([
					say("dayBefore", at(before, -1)),
					say("soon", at(soon)),
				]);
			both("10:00", "10:00", "09:00");
			both("14:45", "14:45", "13:45");
			both("19:30", "18:00", "18:30");
			both("22:00", "18:00", "19:00");
			expect(told(at("06:00").toInstant().toString(), [name])).toEqual([say("soon", at("19:00", -1))]);
		}
	});
});

describe("a training whose zone changes its clocks on another day than the member's", () => {
	const weekly = (zone: string, start: string) =>
		trainingDates(
			{ zone, start, rule: "FREQ=WEEKLY;COUNT=4" },
			LONG_AGO.add({ hours: 24 * 2_000 }),
			instant("2028-01-01T00:00Z"),
		);

	test.each([
		[
			"Paris on March 28, New York on March 14",
			["Europe/Paris", "2027-03-11T18:00", "America/New_York"],
			[
				"2027-03-11T12:00-05:00 dayBefore 2027-03-10T12:00-05:00 soon 2027-03-11T11:00-05:00",
				"2027-03-18T13:00-04:00 dayBefore 2027-03-17T13:00-04:00 soon 2027-03-18T12:00-04:00",
				"2027-03-25T13:00-04:00 dayBefore 2027-03-24T13:00-04:00 soon 2027-03-25T12:00-04:00",
				"2027-04-01T12:00-04:00 dayBefore 2027-03-31T12:00-04:00 soon 2027-04-01T11:00-04:00",
			],
		],
		[
			"Los Angeles on November 7, Sydney on October 3: into the night, then out of it",
			["America/Los_Angeles", "2027-09-30T15:00", "Australia/Sydney"],
			[
				"2027-10-01T08:00+10:00 soon 2027-09-30T19:00+10:00",
				"2027-10-08T09:00+11:00 soon 2027-10-07T19:00+11:00",
				"2027-10-15T09:00+11:00 soon 2027-10-14T19:00+11:00",
				"2027-10-22T09:00+11:00 soon 2027-10-21T19:00+11:00",
			],
		],
		[
			"Cairo on April 30, Beirut on March 28, the member never",
			["Africa/Cairo", "2027-04-22T11:00", "Asia/Kathmandu"],
			[
				"2027-04-22T14:45+05:45 dayBefore 2027-04-21T14:45+05:45 soon 2027-04-22T13:45+05:45",
				"2027-04-29T14:45+05:45 dayBefore 2027-04-28T14:45+05:45 soon 2027-04-29T13:45+05:45",
				"2027-05-06T13:45+05:45 dayBefore 2027-05-05T13:45+05:45 soon 2027-05-06T12:45+05:45",
				"2027-05-13T13:45+05:45 dayBefore 2027-05-12T13:45+05:45 soon 2027-05-13T12:45+05:45",
			],
		],
		[
			"Kathmandu never, Santiago on April 4",
			["Asia/Kathmandu", "2027-03-26T19:45", "America/Santiago"],
			[
				"2027-03-26T11:00-03:00 dayBefore 2027-03-25T11:00-03:00 soon 2027-03-26T10:00-03:00",
				"2027-04-02T11:00-03:00 dayBefore 2027-04-01T11:00-03:00 soon 2027-04-02T10:00-03:00",
				"2027-04-09T10:00-04:00 dayBefore 2027-04-08T10:00-04:00 soon 2027-04-09T09:00-04:00",
				"2027-04-16T10:00-04:00 dayBefore 2027-04-15T10:00-04:00 soon 2027-04-16T09:00-04:00",
			],
		],
	] as const)("%s", (_what, [zone, start, member], expected) => {
		const rows = weekly(zone, start).map((at) => [wall(at, member), ...told(at.toString(), [member])].join(" "));
		expect(rows).toEqual(expected);
	});
});

describe("quiet hours shift a reminder, and never drop it", () => {
	const PARIS = ["Europe/Paris"];

	test.each([
		[
			"in the morning, soon waits for nine",
			"2027-06-10T09:30+02:00",
			["dayBefore 2027-06-09T09:30+02:00", "soon 2027-06-10T09:00+02:00"],
		],
		[
			"a quarter of an hour before is enough",
			"2027-06-10T09:15+02:00",
			["dayBefore 2027-06-09T09:15+02:00", "soon 2027-06-10T09:00+02:00"],
		],
		["less is not: the evening before, one message", "2027-06-10T09:14+02:00", ["soon 2027-06-09T19:00+02:00"]],
		["at night, the evening before", "2027-06-10T00:30+02:00", ["soon 2027-06-09T19:00+02:00"]],
		[
			"late, before quiet begins",
			"2027-06-10T21:15+02:00",
			["dayBefore 2027-06-09T18:00+02:00", "soon 2027-06-10T19:00+02:00"],
		],
		[
			"at nine in the evening, too",
			"2027-06-10T21:00+02:00",
			["dayBefore 2027-06-09T18:00+02:00", "soon 2027-06-10T19:00+02:00"],
		],
		[
			"just before, at its hour",
			"2027-06-10T20:59+02:00",
			["dayBefore 2027-06-09T18:00+02:00", "soon 2027-06-10T19:59+02:00"],
		],
		[
			"a training at half past six in the evening",
			"2027-06-10T18:30+02:00",
			["dayBefore 2027-06-09T18:00+02:00", "soon 2027-06-10T17:30+02:00"],
		],
	])("%s", (_what, start, expected) => expect(told(start, PARIS)).toEqual(expected));

	test.each([
		[
			"a Sunday at one: nothing before noon",
			"2027-06-13T12:30-05:00",
			["dayBefore 2027-06-12T12:30-05:00", "soon 2027-06-13T12:00-05:00"],
		],
		["a Sunday at noon: the evening before", "2027-06-13T12:00-05:00", ["soon 2027-06-12T19:00-05:00"]],
		[
			"a Monday at ten: the day before at noon",
			"2027-06-14T10:00-05:00",
			["dayBefore 2027-06-13T12:00-05:00", "soon 2027-06-14T09:00-05:00"],
		],
	])("Texas, %s", (_what, start, expected) => expect(told(start, ["America/Chicago"])).toEqual(expected));

	test("where the zone is not known, in every one it could be", () => {
		const us = ["America/New_York", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu"];
		// 15:00 to 20:00 in New York is humane in all four; 9:00 to 14:00 in Honolulu.
		expect(told("2027-06-10T19:00-04:00", us)).toEqual([
			"dayBefore 2027-06-09T18:00-04:00",
			"soon 2027-06-10T18:00-04:00",
		]);
		expect(told("2027-06-10T14:00-04:00", us)).toEqual(["soon 2027-06-09T19:00-04:00"]);
		expect(told("2027-06-10T12:00Z", [])).toEqual(["dayBefore 2027-06-09T12:00+00:00", "soon 2027-06-10T11:00+00:00"]);
	});

	test("zones with no common hour: nothing unasked, and the confirmation has the link", () => {
		const never = ["Asia/Karachi", "America/Los_Angeles"];
		expect(told("2027-06-10T12:00Z", never)).toEqual([]);
		expect(confirmsWithLink(instant("2027-06-10T12:00Z"), never, LONG_AGO)).toBe(true);
	});

	test("for any start and zone: humane, before the start, and never two close together", () => {
		const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
		const minute = fc.integer({ min: Date.UTC(2027, 0, 1) / 60_000, max: Date.UTC(2028, 0, 1) / 60_000 });
		fc.assert(
			fc.property(minute, fc.array(zone, { minLength: 1, maxLength: 3 }), (minutes, zones) => {
				const start = Temporal.Instant.fromEpochMilliseconds(minutes * 60_000);
				const reminders = reminderTimes(start, zones, LONG_AGO);
				if (zones.length === 1) expect(reminders.at(-1)?.kind).toBe("soon");
				for (const { at } of reminders) {
					expect(isOpen(at, zones)).toBe(true);
					expect(start.since(at).total("minutes")).toBeGreaterThanOrEqual(15);
					expect(start.since(at).total("hours")).toBeLessThan(72);
				}
				const [first, second] = reminders;
				if (first && second) expect(second.at.since(first.at).total("hours")).toBeGreaterThanOrEqual(12);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("who signs up late gets what is still useful", () => {
	const start = "2027-06-10T18:00+02:00";
	const zones = ["Europe/Paris"];

	test.each([
		["in time: both", "2027-06-09T14:00+02:00", 2, false],
		["hours before the first: its confirmation has just said that", "2027-06-09T14:01+02:00", 1, false],
		["on the day", "2027-06-10T12:00+02:00", 1, false],
		["half an hour before the last", "2027-06-10T16:30+02:00", 1, false],
		["later: nothing more, and the confirmation has the link", "2027-06-10T16:31+02:00", 0, true],
		["while it runs", "2027-06-10T18:10+02:00", 0, true],
	])("%s", (_what, at, count, link) => {
		expect(told(start, zones, instant(at)).length).toBe(count);
		expect(confirmsWithLink(instant(start), zones, instant(at))).toBe(link);
	});

	test("the evening before a training at six, after its one reminder", () => {
		expect(told("2027-06-10T06:00+02:00", zones, instant("2027-06-09T18:45+02:00"))).toEqual([]);
		expect(confirmsWithLink(instant("2027-06-10T06:00+02:00"), zones, instant("2027-06-09T18:45+02:00"))).toBe(true);
	});
});

describe("waves for an audience", () => {
	test("groups whose clocks agree share a wave, in order of time, and each has what a member of it would", () => {
		const start = instant("2027-06-10T18:00Z");
		const groups = [
			["Europe/Paris"],
			["Africa/Nairobi"],
			["Europe/Madrid"],
			["America/New_York", "America/Chicago"],
			["Asia/Tokyo"],
		];
		const waves = reminderWaves(start, groups);
		expect(waves.map(({ kind, at, groups }) => `${kind} ${at} ${groups.map(([zone]) => zone).join(" ")}`)).toEqual([
			"dayBefore 2027-06-09T15:00:00Z Africa/Nairobi",
			"dayBefore 2027-06-09T16:00:00Z Europe/Paris Europe/Madrid",
			"dayBefore 2027-06-09T18:00:00Z America/New_York",
			"soon 2027-06-10T10:00:00Z Asia/Tokyo",
			"soon 2027-06-10T16:00:00Z Africa/Nairobi",
			"soon 2027-06-10T17:00:00Z Europe/Paris Europe/Madrid America/New_York",
		]);
		for (const zones of groups) {
			const own = waves.filter((wave) => wave.groups.includes(zones)).map(({ kind, at }) => ({ kind, at }));
			expect(own).toEqual(reminderTimes(start, zones, LONG_AGO));
		}
	});

	test("who signed up late is left out by the same rule", () => {
		const start = instant("2027-06-10T18:00Z");
		const toldAt = instant("2027-06-10T12:00Z");
		const useful = reminderWaves(start, [["Europe/Paris"]]).filter((wave) => isStillUseful(wave, toldAt));
		expect(useful.map(({ kind }) => kind)).toEqual(
			reminderTimes(start, ["Europe/Paris"], toldAt).map(({ kind }) => kind),
		);
	});

	test("every zone of the world takes less than a few seconds", () => {
		const zones = Intl.supportedValuesOf("timeZone").map((zone) => [zone]);
		const waves = reminderWaves(instant("2027-06-10T18:00Z"), zones);
		expect(new Set(waves.flatMap(({ groups }) => groups.flat())).size).toBe(zones.length);
		expect(waves.length).toBeLessThan(80);
	}, 5_000);
});
