import { getAllTimezones, getCountry, getTimezone } from "countries-and-timezones";
import { getCountries } from "libphonenumber-js/min";
import { LOCALES, type Locale } from "./locale.ts";
import { normalise } from "./normalise.ts";
import type { View } from "./profile.ts";
import { encodeName } from "./tap.ts";

/** Longest name to be called by, in graphemes. Reason: it stands inside every greeting, and an SMS has 160 characters. */
const NAME_MAX = 40;

/** Most words of a name. Reason: a sentence typed here is an answer to something else. */
const NAME_MAX_WORDS = 4;

/** A name to be called by: letters of any script, spaces, hyphens, dots and apostrophes; undefined otherwise. */
export function parseName(typed: string): string | undefined {
	// Not converted from Zawgyi: on so short a text the detector may harm a name that is right.
	const name = typed
		.normalize("NFC")
		.replace(/\p{Cc}|\p{Cf}/gu, "")
		.replace(/[\s\p{Z}]+/gu, " ")
		.trim();
	// Zawgyi writes the signs e and ya-pin before the letter they follow in Unicode.
	if (!/^[\p{L}\u1031\u103b][\p{L}\p{M} .'’ʼ-]*$/u.test(name)) return undefined;
	const length = [...new Intl.Segmenter().segment(name)].length;
	return length <= NAME_MAX && name.split(" ").length <= NAME_MAX_WORDS ? name : undefined;
}

/** Names of countries by language: to make one of these takes longer than to ask it a hundred times. */
const regionNames = new Map<Locale, Intl.DisplayNames>();

/** The name of a country in a language, from the Unicode CLDR. */
export function countryName(country: string, locale: Locale): string {
	const names = regionNames.get(locale) ?? new Intl.DisplayNames([locale, "en"], { type: "region" });
	regionNames.set(locale, names);
	return names.of(country) ?? country;
}

/** Names people type that the CLDR does not list, by country, as `plainName` writes them. */
const COUNTRY_NICKNAMES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		AE: "uae,emirates,الامارات",
		BA: "bosnia",
		CD: "drc,dr congo,democratic republic of congo,democratic republic of the congo,rdc",
		CI: "ivory coast",
		CZ: "czech republic",
		GB: "uk,england,scotland,wales,northern ireland,great britain,britain,بريطانيا",
		KR: "south korea",
		MK: "macedonia",
		MM: "burma,myanmar",
		NL: "holland",
		PS: "palestine",
		SA: "ksa,السعوديه",
		SZ: "swaziland",
		TL: "east timor",
		TR: "turkey",
		TT: "trinidad",
		US: "us,u s,usa,u s a,america,united states of america,estados unidos,eeuu,ee uu,امريكا",
		VA: "vatican",
	}).flatMap(([country, names]) => names.split(",").map((name) => [name, country] as const)),
);

/** Names that two countries share: the CLDR of one language gives them to one of the two. */
const SHARED_NAMES: ReadonlySet<string> = new Set(["congo", "kongo", "الكونغو", "ኮንጎ", "ኮንጐ", "कांगो", "ကွန်ဂို", "korea"]);

/** A country's name as it is compared: without "the", signs between words, or the choice between "Saint" and "St", "&" and "and". */
function plainName(name: string): string {
	return normalise(name.replaceAll("&", " and "))
		.replace(/[\p{P}\p{S}\s]+/gu, " ")
		.replace(/^the /, "")
		.replace(/\bsaint\b/g, "st");
}

const countriesByName = new Map<Locale, ReadonlyMap<string, string>>();

/** Every country's names in one language, whole, short, and without what stands in brackets. Built at first use. */
function namesIn(locale: Locale): ReadonlyMap<string, string> {
	const known = countriesByName.get(locale);
	if (known) return known;
	const short = new Intl.DisplayNames([locale, "en"], { type: "region", style: "short" });
	const forms: readonly ((code: string) => string)[] = [
		(code) => countryName(code, locale),
		(code) => short.of(code) ?? code,
		(code) => countryName(code, locale).replace(/\s*\(.*\)/, ""),
	];
	const names = new Map<string, string>();
	for (const form of forms)
		for (const code of getCountries()) {
			const name = plainName(form(code));
			if (!names.has(name) && !SHARED_NAMES.has(name)) names.set(name, code);
		}
	countriesByName.set(locale, names);
	return names;
}

/**
 * A country by its name in any of our languages, the member's first, or by its two capital letters; ISO 3166-1 alpha-2.
 * Two small letters are none: "no" and "si" are answers, not Norway and Slovenia.
 */
export function parseCountry(typed: string, view: View): string | undefined {
	const name = plainName(typed);
	if (name === "") return undefined;
	for (const locale of [view.locale, ...LOCALES]) {
		const code = namesIn(locale).get(name);
		if (code) return code;
	}
	const letters = typed.trim();
	return COUNTRY_NICKNAMES.get(name) ?? (/^[A-Z]{2}$/.test(letters) && getCountry(letters) ? letters : undefined);
}

/** A day for which zones are named and compared. Reason: names change; what a zone was called in 1970 helps nobody. */
const NAMES_AS_OF = Date.UTC(2026, 0, 1);

/** The zones of a country, one for each set of clock rules; those that most places keep come first. */
function distinctZones(country: string): readonly string[] {
	const byRule = new Map<string, string[]>();
	for (const zone of getCountry(country)?.timezones ?? []) {
		const info = getTimezone(zone);
		if (!info || info.aliasOf) continue;
		const rule = `${info.utcOffset}/${info.dstOffset}`;
		byRule.set(rule, [...(byRule.get(rule) ?? []), zone]);
	}
	// Of places with the same clock, the one with the shortest path is a city of its own, not a county of another.
	const best = (zones: readonly string[]) =>
		[...zones].sort((a, b) => a.split("/").length - b.split("/").length || b.length - a.length)[0];
	return [...byRule.values()].sort((a, b) => b.length - a.length).flatMap((zones) => best(zones) ?? []);
}

/** The country's zone, when all of it keeps the same time. */
export function onlyZone(country: string): string | undefined {
	const zones = distinctZones(country);
	return zones.length === 1 ? zones[0] : undefined;
}

/** Most zones to choose from in one question; more would not be read. Russia, with eleven, is the longest. */
const ZONES_MAX = 12;

/** What zones are called, by language and zone: each is asked for again and again, and takes a formatter of its own. */
const zoneNames = new Map<string, string | undefined>();

/** What people call the time of a zone, in a language; undefined when it has no name there. */
function zoneName(zone: string, locale: Locale): string | undefined {
	const key = `${locale} ${zone}`;
	if (!zoneNames.has(key))
		zoneNames.set(
			key,
			new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: "longGeneric" })
				.formatToParts(NAMES_AS_OF)
				.find((part) => part.type === "timeZoneName")?.value,
		);
	return zoneNames.get(key);
}

/** The zones a member may be in, with what people there call their time, in the member's language. */
export function suggestZones(view: View): readonly { readonly id: string; readonly label: string }[] {
	const named = distinctZones(view.profile.country ?? "")
		.slice(0, ZONES_MAX)
		.map((zone) => {
			const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
			return { zone, city, name: zoneName(zone, view.locale) ?? city };
		});
	const unique = (name: string) => named.filter((other) => other.name === name).length === 1;
	return named.map(({ zone, city, name }) => ({
		id: encodeName(zone),
		label: unique(name) ? name : `${name} (${city})`,
	}));
}

/** A zone by its IANA name, or by the city in it ("Los Angeles"). */
export function parseZone(typed: string, view: View): string | undefined {
	const wanted = normalise(typed.replaceAll("_", " "));
	if (wanted === "") return undefined;
	const own = getCountry(view.profile.country ?? "")?.timezones ?? [];
	// Two lists: each has cities, and spellings of cities, that the other lacks.
	const all: readonly string[] = [...own, ...Object.keys(getAllTimezones()), ...Intl.supportedValuesOf("timeZone")];
	return all.find((zone) => {
		const whole = normalise(zone.replaceAll("_", " "));
		return whole === wanted || whole.split("/").at(-1) === wanted;
	});
}
