import { getCountry } from "countries-and-timezones";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { READ_EVERYWHERE } from "../../bot/core/guess-locale.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { CLOSES, nextOpening, OPENS, TEXAS_OPENS_SUNDAY } from "../../bot/core/quiet-hours.ts";
import { zonesOf } from "../../bot/core/recipient-hours.ts";

const opening = (wanted: string, zones: readonly string[]) =>
	nextOpening(Temporal.Instant.from(wanted), zones)?.toString();

describe("when something unasked may arrive", () => {
	test.each([
		["in the middle of the day, at once", "2026-03-02T12:00:30Z", ["Europe/London"], "2026-03-02T12:00:30Z"],
		["at the first minute", "2026-03-02T09:00:00Z", ["Europe/London"], "2026-03-02T09:00:00Z"],
		["before the first minute", "2026-03-02T08:59:59Z", ["Europe/London"], "2026-03-02T09:00:00Z"],
		["at the last second", "2026-03-02T19:59:59Z", ["Europe/London"], "2026-03-02T19:59:59Z"],
		["at closing, tomorrow", "2026-03-02T20:00:00Z", ["Europe/London"], "2026-03-03T09:00:00Z"],
		["after midnight, the same day", "2026-03-02T00:10:00Z", ["Europe/London"], "2026-03-02T09:00:00Z"],
		["the night clocks go forward", "2026-03-07T23:00:00-05:00", ["America/New_York"], "2026-03-08T13:00:00Z"],
		["the night before that", "2026-03-06T23:00:00-05:00", ["America/New_York"], "2026-03-07T14:00:00Z"],
		["the night clocks go back", "2026-10-31T23:00:00-04:00", ["America/New_York"], "2026-11-01T14:00:00Z"],
		["the night before that, too", "2026-10-30T23:00:00-04:00", ["America/New_York"], "2026-10-31T13:00:00Z"],
		["where half an hour is added", "2026-10-03T20:00:00Z", ["Australia/Lord_Howe"], "2026-10-03T22:00:00Z"],
		["Nepal, at a quarter", "2026-03-02T00:00:00Z", ["Asia/Kathmandu"], "2026-03-02T03:15:00Z"],
		["India, at a half", "2026-03-02T00:00:00Z", ["Asia/Kolkata"], "2026-03-02T03:30:00Z"],
		["in Texas on a Sunday, from noon", "2026-03-01T09:00:00-06:00", ["America/Chicago"], "2026-03-01T18:00:00Z"],
		["in Texas on a Monday, from nine", "2026-03-02T08:00:00-06:00", ["America/Chicago"], "2026-03-02T15:00:00Z"],
		["in El Paso on a Sunday, too", "2026-07-05T09:00:00-06:00", ["America/Denver"], "2026-07-05T18:00:00Z"],
		["in New York on a Sunday, from nine", "2026-03-01T08:00:00-05:00", ["America/New_York"], "2026-03-01T14:00:00Z"],
		["in two zones at once", "2026-03-02T09:00:00Z", ["Europe/London", "America/New_York"], "2026-03-02T14:00:00Z"],
		["a zone that is not known: at no hour that one forbids", "2026-07-01T12:00:00Z", [], "2026-07-01T12:00:00Z"],
	] as const)("%s", (_what, wanted, zones, at) => {
		expect(opening(wanted, zones)).toBe(at);
	});

	test("where only the country is known, all its zones are kept", () => {
		const zones = getCountry("US")?.timezones ?? [];
		expect(zones.length).toBeGreaterThan(20);
		// 9:00 in Honolulu is 19:00 UTC; in New York it is then 15:00.
		expect(opening("2026-07-01T12:00:00Z", zones)).toBe("2026-07-01T19:00:00Z");
		expect(opening("2026-07-02T00:00:00Z", zones)).toBe("2026-07-02T19:00:00Z");
	});

	test("zones with no common hour have none", () => {
		expect(opening("2026-03-02T12:00:00Z", ["Asia/Karachi", "America/Los_Angeles"])).toBeUndefined();
		expect(
			opening("2026-03-02T12:00:00Z", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Nairobi"]),
		).toBeUndefined();
	});

	test("an opening is open in every zone, not before what was wanted, and the first", () => {
		const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
		const second = fc.integer({ min: Date.UTC(2026, 0, 1) / 1_000, max: Date.UTC(2027, 0, 1) / 1_000 });
		fc.assert(
			fc.property(second, fc.array(zone, { minLength: 1, maxLength: 3 }), (seconds, zones) => {
				const wanted = Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);
				const open = (at: Temporal.Instant) =>
					zones.every((each) => {
						const { hour, dayOfWeek } = at.toZonedDateTimeISO(each);
						const noon = dayOfWeek === 7 && ["America/Chicago", "America/Denver"].includes(each);
						return hour >= (noon ? TEXAS_OPENS_SUNDAY : OPENS) && hour < CLOSES;
					});
				const at = nextOpening(wanted, zones);
				if (!at) {
					for (let hour = 0; hour < 24; hour++) expect(open(wanted.add({ hours: hour }))).toBe(false);
					return;
				}
				expect(open(at)).toBe(true);
				expect(Temporal.Instant.compare(at, wanted)).toBeGreaterThanOrEqual(0);
				if (!at.equals(wanted)) expect(open(at.subtract({ seconds: 1 }))).toBe(false);
			}),
			{ numRuns: 60 },
		);
	});
});

test.each(LOCALES)(
	"an hour suits wherever %s is mostly read, in each season and on Sundays too, unless that is everywhere",
	(locale) => {
		const zones = zonesOf({ channel: "telegram", address: "", locale });
		for (const at of ["2027-01-15T03:00:00Z", "2027-07-15T03:00:00Z", "2027-01-16T21:00:00Z"])
			expect(opening(at, zones) === undefined).toBe(READ_EVERYWHERE.includes(locale));
	},
);
