import { describe, expect, test } from "vitest";
import type { Locale } from "../../bot/core/locale.ts";
import { parseWhen, sayMoment, worldSpan } from "../../bot/core/when.ts";

const TODAY = Temporal.PlainDate.from("2026-11-30");

describe("a day and a time", () => {
	test.each<[string, Locale, string]>([
		["2026-12-01 18:00", "en", "2026-12-01T18:00:00"],
		["2026-12-01T18:00", "en", "2026-12-01T18:00:00"],
		[" 2026-12-01, 18.00 ", "en", "2026-12-01T18:00:00"],
		["tomorrow 18:00", "en", "2026-12-01T18:00:00"],
		["Today 9:05", "en", "2026-11-30T09:05:00"],
		["18:00", "en", "2026-11-30T18:00:00"],
		["6 pm", "en", "2026-11-30T18:00:00"],
		["12 am", "en", "2026-11-30T00:00:00"],
		["12:30 pm", "en", "2026-11-30T12:30:00"],
		["mañana 18:00", "es", "2026-12-01T18:00:00"],
		["tomorrow 18:00", "es", "2026-12-01T18:00:00"],
		["demain 18:00", "fr", "2026-12-01T18:00:00"],
		["ነገ ፲፰:፴", "am", "2026-12-01T18:30:00"],
		["غدًا ١٨:٠٠", "ar", "2026-12-01T18:00:00"],
		["कल १८:००", "hi", "2026-12-01T18:00:00"],
		["၂၀၂၆-၁၂-၀၁ ၁၈:၀၀", "my", "2026-12-01T18:00:00"],
	])("%s in %s", (typed, locale, wanted) => {
		expect(parseWhen(typed, locale, TODAY)?.toString()).toBe(wanted);
	});

	test.each([
		"",
		"18",
		"25:00",
		"18:60",
		"13 pm",
		"2026-02-30 10:00",
		"2026-13-01 10:00",
		"soon",
		"someday 18:00",
		"1:2:3",
	])("%s is none", (typed) => {
		expect(parseWhen(typed, "en", TODAY)).toBeUndefined();
	});
});

test("a moment is said on the reader's clock", () => {
	const at = Temporal.Instant.from("2026-12-01T18:00Z");
	expect(sayMoment(at, "America/Los_Angeles", "en")).toContain("10:00 AM PST");
	expect(sayMoment(at, "Africa/Nairobi", "en")).toContain("09:00 PM GMT+3");
});

test("every member's clock shows a time within 26 hours", () => {
	const { first, last } = worldSpan(Temporal.PlainDateTime.from("2026-12-01T18:00"));
	expect([first.toString(), last.toString()]).toEqual(["2026-12-01T04:00:00Z", "2026-12-02T06:00:00Z"]);
});
