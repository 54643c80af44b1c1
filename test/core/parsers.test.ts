import { getAllCountries } from "countries-and-timezones";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import { countryName, onlyZone, parseCountry, parseName, parseZone, suggestZones } from "../../bot/core/parsers.ts";
import { decodeName, encodeName, encodeTap, TAP_MAX_BYTES } from "../../bot/core/tap.ts";
import { viewOf } from "./kit.ts";

describe("a name", () => {
	test.each([
		["Amina"],
		["O'Brien"],
		["D’Angelo"],
		["Jean-Luc"],
		["Dr. No"],
		["Nguyễn Văn An"],
		["José María"],
		["أمينة"],
		["अमीना"],
		["ဒေါ်အောင်"],
		// Zawgyi: so short a text is not converted.
		["မဂၤလာ"],
		["ኣስመሮም"],
		["李雷"],
		["Ελένη"],
		["Дарья"],
		["x".repeat(40)],
	])("%s", (typed) => {
		expect(parseName(typed)).toBe(typed);
	});

	test.each([
		["spaces round it", "  Amina \n Wanjiru ", "Amina Wanjiru"],
		["marks of direction", "\u200fأمينة\u200f", "أمينة"],
		["NUL bytes", "\0Ami\0na", "Amina"],
		["marks of their own", "Jose\u0301", "José"],
	] as const)("%s go", (_what, typed, name) => {
		expect(parseName(typed)).toBe(name);
	});

	test.each([
		["digits", "me 2"],
		["a number", "12"],
		["emoji", "👍"],
		["nothing", ""],
		["a link", "https://example.org"],
		["markup", "<b>Ann</b>"],
		["a sentence", "why do you want to know that"],
		["41 letters", "x".repeat(41)],
		["10,000 letters", "x".repeat(10_000)],
		["only a mark", "\u0301"],
	] as const)("%s is none", (_what, typed) => {
		expect(parseName(typed)).toBeUndefined();
	});

	test("its length is counted in letters as people see them", () => {
		expect(parseName("နေ".repeat(20))).toBeDefined();
		expect(parseName("é".normalize("NFD").repeat(40))).toBeDefined();
	});
});

describe("a country", () => {
	test.each(LOCALES)("%s: every country by its name, but those whose name two share", (locale) => {
		const missed = Object.keys(getAllCountries()).filter((code) => {
			const name = countryName(code, locale);
			return name !== code && parseCountry(name, viewOf({ locale })) !== code;
		});
		// The Congos share a name in some languages; Antarctica and the like have no phone numbers.
		expect(missed.filter((code) => !["CD", "CG", "AQ", "BV", "GS", "HM", "PN", "TF", "UM"].includes(code))).toEqual([]);
	});

	test.each(LOCALES)("%s: by its name when the member speaks another language", (locale) => {
		const other = viewOf({ locale: locale === "en" ? "sw" : "en" });
		for (const code of ["ET", "ER", "MM", "IN", "MX", "US", "EG"])
			expect([code, parseCountry(countryName(code, locale), other)]).toEqual([code, code]);
	});

	test.each([
		["Myanmar", "MM"],
		["burma", "MM"],
		["USA", "US"],
		["us", "US"],
		["U.S.A.", "US"],
		["The United States", "US"],
		["EE. UU.", "US"],
		["UK", "GB"],
		["England", "GB"],
		["Turkey", "TR"],
		["Ivory Coast", "CI"],
		["cote d'ivoire", "CI"],
		["Czech Republic", "CZ"],
		["Palestine", "PS"],
		["Hong Kong", "HK"],
		["DRC", "CD"],
		["Congo-Kinshasa", "CD"],
		["UAE", "AE"],
		["السعودية", "SA"],
		["Bosnia and Herzegovina", "BA"],
		["Trinidad & Tobago", "TT"],
		["Saint Lucia", "LC"],
		["St Lucia", "LC"],
		["The Gambia", "GM"],
		["KE", "KE"],
		["ke\u200fnya", "KE"],
		["mexico", "MX"],
		["Niger", "NE"],
		["Nigeria", "NG"],
		["Guinea", "GN"],
		["Guinea-Bissau", "GW"],
		["Sudan", "SD"],
		["South Sudan", "SS"],
		["Dominica", "DM"],
	] as const)("%s is %s", (typed, country) => {
		expect(parseCountry(typed, viewOf())).toBe(country);
	});

	test.each([
		["no, which is no Norway", "no"],
		["sí, which is no Slovenia", "si"],
		["la, which is no Laos", "la"],
		["a name that two share", "Congo"],
		["another", "Korea"],
		["letters that are no country", "ZZ"],
		["nothing", ""],
		["emoji", "🇰🇪"],
		["a number", "12"],
		["a word", "constructor"],
		["part of a name", "South"],
	] as const)("%s is none", (_what, typed) => {
		expect(parseCountry(typed, viewOf())).toBeUndefined();
		expect(parseCountry(typed, viewOf({ locale: "es" }))).toBeUndefined();
	});
});

describe("a time zone", () => {
	const inCountry = (country?: string, locale = "en" as const) =>
		viewOf({ locale, profile: country === undefined ? {} : { country } });

	test.each([
		["Los Angeles", "US", "America/Los_Angeles"],
		["los_angeles", "US", "America/Los_Angeles"],
		["America/Chicago", "US", "America/Chicago"],
		["São Paulo", "BR", "America/Sao_Paulo"],
		["Addis Ababa", "ET", "Africa/Addis_Ababa"],
		["Kolkata", "US", "Asia/Kolkata"],
		["Yangon", undefined, "Asia/Yangon"],
		["kathmandu", undefined, "Asia/Kathmandu"],
	] as const)("%s, in %s", (typed, country, zone) => {
		expect(parseZone(typed, inCountry(country))).toBe(zone);
	});

	test.each(["", "home", "America", "5", "👍"])("%j is none", (typed) => {
		expect(parseZone(typed, inCountry("US"))).toBeUndefined();
	});

	test("a country that keeps one time needs no question", () => {
		expect(onlyZone("KE")).toBe("Africa/Nairobi");
		expect(onlyZone("MM")).toBe("Asia/Yangon");
		expect(onlyZone("IN")).toBe("Asia/Kolkata");
		expect(onlyZone("US")).toBeUndefined();
		expect(onlyZone("ZZ")).toBeUndefined();
	});

	test.each(LOCALES)(
		"%s: in every country, each suggestion has its own label, fits a tap, and is understood",
		(locale) => {
			const several = Object.keys(getAllCountries()).filter((code) => onlyZone(code) === undefined);
			for (const country of several.slice(0, locale === "en" ? undefined : 6).concat("US", "RU", "BR")) {
				const view = viewOf({ locale, profile: { country } });
				const zones = suggestZones(view);
				expect([country, zones.length]).not.toEqual([country, 1]);
				expect(new Set(zones.map(({ label }) => label)).size).toBe(zones.length);
				for (const { id } of zones) {
					expect(parseZone(decodeName(id), view)).toBe(decodeName(id));
					const tap = encodeTap({ flow: "onboarding", step: "zone", tag: "abcd", options: [id] });
					expect(Buffer.byteLength(tap)).toBeLessThanOrEqual(TAP_MAX_BYTES);
				}
			}
		},
	);

	test("every zone's name survives a tap", () => {
		for (const zone of Intl.supportedValuesOf("timeZone")) expect(decodeName(encodeName(zone))).toBe(zone);
	});
});
