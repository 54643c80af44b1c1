import { describe, expect, test } from "vitest";
import { hideSmall } from "../../bot/core/small-counts.ts";
import { trainingDates } from "../../bot/core/training-dates.ts";
import { moveFollowing, moveOne, parseDates, rhythmOf, ruleFor } from "../../bot/core/training-series.ts";

const local = (written: string) => Temporal.PlainDateTime.from(written);
const FROM = Temporal.Instant.from("2027-01-01T00:00:00Z");
const laidOut = (schedule: Parameters<typeof trainingDates>[0]) =>
	trainingDates(schedule, FROM, FROM.add({ hours: 24 * 400 })).map((at) =>
		at.toZonedDateTimeISO(schedule.zone).toPlainDateTime().toString({ smallestUnit: "minute" }),
	);

describe("the rule of a rhythm", () => {
	test.each([
		[
			"weekly",
			"2027-03-09T18:00",
			3,
			"FREQ=WEEKLY;COUNT=3",
			["2027-03-09T18:00", "2027-03-16T18:00", "2027-03-23T18:00"],
		],
		["fortnightly", "2027-03-09T18:00", 2, "FREQ=WEEKLY;INTERVAL=2;COUNT=2", ["2027-03-09T18:00", "2027-03-23T18:00"]],
		["monthly", "2027-03-09T18:00", 2, "FREQ=MONTHLY;BYDAY=2TU;COUNT=2", ["2027-03-09T18:00", "2027-04-13T18:00"]],
		["monthly", "2027-03-31T18:00", 2, "FREQ=MONTHLY;BYDAY=-1WE;COUNT=2", ["2027-03-31T18:00", "2027-04-28T18:00"]],
	] as const)("%s from %s, %i times", (rhythm, start, times, rule, dates) => {
		expect(ruleFor(rhythm, local(start), times)).toBe(rule);
		expect(rhythmOf(rule)).toBe(rhythm);
		expect(laidOut({ zone: "Europe/Paris", start, rule })).toEqual(dates);
	});

	test("without an end, and others, are told apart", () => {
		expect(ruleFor("weekly", local("2027-03-09T18:00"))).toBe("FREQ=WEEKLY");
		expect(rhythmOf("FREQ=WEEKLY")).toBe("weekly");
		for (const other of ["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=3"])
			expect(rhythmOf(other)).toBeUndefined();
	});
});

test("dates as they are typed, each once, in order; the first that is none is named", () => {
	const today = Temporal.PlainDate.from("2027-01-01");
	expect(parseDates("2027-03-12 18:00; 2027-03-05 18:00\n2027-03-12 18:00", "en", today)).toEqual({
		dates: [local("2027-03-05T18:00"), local("2027-03-12T18:00")],
	});
	expect(parseDates("٢٠٢٧-٠٣-٠٥ ١٨:٠٠؛ 2027-03-12 18:00", "ar", today)).toEqual({
		dates: [local("2027-03-05T18:00"), local("2027-03-12T18:00")],
	});
	expect(parseDates("2027-03-05 18:00; soon", "en", today)).toEqual({ unclear: "soon" });
	expect(parseDates(" ; ", "en", today)).toEqual({ dates: [] });
});

describe("a move", () => {
	const weekly = { zone: "Africa/Nairobi", start: "2027-03-09T18:00", rule: "FREQ=WEEKLY;COUNT=4" };
	const days = ["2027-03-09T18:00", "2027-03-16T18:00", "2027-03-23T18:00", "2027-03-30T18:00"];

	test("of one date leaves the others, and can be taken back", () => {
		const moved = moveOne(weekly, local("2027-03-16T18:00"), local("2027-03-17T10:00"));
		expect(laidOut(moved)).toEqual([days[0], "2027-03-17T10:00", days[2], days[3]]);
		const again = moveOne(moved, local("2027-03-17T10:00"), local("2027-03-18T10:00"));
		expect(laidOut(again)).toEqual([days[0], "2027-03-18T10:00", days[2], days[3]]);
		const back = moveOne(again, local("2027-03-18T10:00"), local("2027-03-16T18:00"));
		expect(laidOut(back)).toEqual(days);
		expect(back).toEqual({ ...weekly, except: [], also: [] });
		const list = moveOne(
			{ zone: "UTC", dates: ["2027-03-09T18:00", "2027-03-10T18:00"] },
			local("2027-03-09T18:00"),
			local("2027-03-11T18:00"),
		);
		expect(list).toEqual({ zone: "UTC", dates: ["2027-03-10T18:00", "2027-03-11T18:00"] });
	});

	test("of all that follow keeps the rhythm, the number, and what was before", () => {
		const { schedule, moved } = moveFollowing(weekly, days.map(local), 1, local("2027-03-18T10:00"));
		expect(moved.map(String)).toEqual(["2027-03-18T10:00:00", "2027-03-25T10:00:00", "2027-04-01T10:00:00"]);
		expect(laidOut(schedule)).toEqual(["2027-03-09T18:00", "2027-03-18T10:00", "2027-03-25T10:00", "2027-04-01T10:00"]);
	});

	test("of a month's weekday becomes another weekday of the month", () => {
		const rule = "FREQ=MONTHLY;BYDAY=2TU;COUNT=3";
		const before = ["2027-03-09T18:00", "2027-04-13T18:00", "2027-05-11T18:00"].map(local);
		const { schedule } = moveFollowing(
			{ zone: "UTC", start: "2027-03-09T18:00", rule },
			before,
			0,
			local("2027-03-10T18:00"),
		);
		expect(laidOut(schedule)).toEqual(["2027-03-10T18:00", "2027-04-14T18:00", "2027-05-12T18:00"]);
	});

	test("of dates that were named shifts them alike", () => {
		const list = { zone: "UTC", dates: ["2027-03-09T18:00", "2027-03-11T18:00", "2027-03-20T09:00"] };
		const { schedule, moved } = moveFollowing(list, list.dates.map(local), 1, local("2027-03-12T20:00"));
		expect(schedule).toEqual({ zone: "UTC", dates: ["2027-03-09T18:00", "2027-03-12T20:00", "2027-03-21T11:00"] });
		expect(moved).toHaveLength(2);
	});

	test("of a rule that was not written here is refused", () => {
		const daily = { zone: "UTC", start: "2027-03-09T18:00", rule: "FREQ=DAILY;COUNT=3" };
		expect(() => moveFollowing(daily, [local("2027-03-09T18:00")], 0, local("2027-03-10T18:00"))).toThrow(
			/not written here/,
		);
	});
});

test("small counts are hidden, and so is what would give them away", () => {
	const shown = (...counts: number[]) => hideSmall(counts.map((count) => ({ count }))).map((row) => row.shown);
	expect(shown(20, 9, 5)).toEqual([20, 9, 5]);
	expect(shown(20, 9, 4)).toEqual([20, null, null]);
	expect(shown(20, 3, 4)).toEqual([20, null, null]);
	// Two and one could only be two and one.
	expect(shown(20, 9, 1, 1)).toEqual([20, null, null, null]);
	expect(shown(3)).toEqual([null]);
	expect(shown()).toEqual([]);
});
