import { getCountry, getTimezone } from "countries-and-timezones";
import { getCountries } from "libphonenumber-js/min";
import { encodeName } from "./flow.ts";
import { LOCALES, type Locale } from "./locale.ts";
import { fromZawgyi, normalise } from "./normalise.ts";
import type { View } from "./profile.ts";

/** Longest name to be called by, in graphemes. Reason: it stands inside every greeting, and an SMS has 160 characters. */
const NAME_MAX = 40;

/** Most words of a name. Reason: a sentence typed here is an answer to something else. */
const NAME_MAX_WORDS = 4;

/** A name to be called by: letters of any script, spaces, hyphens, dots and apostrophes; undefined otherwise. */
export function parseName(typed: string): string | undefined {
	const name = fromZawgyi(typed.normalize("NFC"))
		.replace(/\p{Cc}|\p{Cf}/gu, "")
		.replace(/[\s\p{Z}]+/gu, " ")
		.trim();
	if (!/^\p{L}[\p{L}\p{M} .'’ʼ-]*$/u.test(name)) return undefined;
	const length = [...new Intl.Segmenter().segment(name)].length;
	return length <= NAME_MAX && name.split(" ").length <= NAME_MAX_WORDS ? name : undefined;
}

/** The name of a country in a language, from the Unicode CLDR. */
export function countryName(country: string, locale: Locale): string {
	return new Intl.DisplayNames([locale, "en"], { type: "region" }).of(country) ?? country;
}

/** Names people type that the CLDR does not list. */
const COUNTRY_NICKNAMES: Readonly<Record<string, string>> = {
	usa: "US",
	"u.s.a": "US",
	"u.s": "US",
	america: "US",
	"united states of america": "US",
	"estados unidos": "US",
	eeuu: "US",
	uk: "GB",
	england: "GB",
	scotland: "GB",
	burma: "MM",
	"great britain": "GB",
};

const countriesByName = new Map<Locale, ReadonlyMap<string, string>>();

/** Every country's normalised name in one language. Built at first use: 250 names a language. */
function namesIn(locale: Locale): ReadonlyMap<string, string> {
	const known = countriesByName.get(locale);
	if (known) return known;
	const names = new Map(getCountries().map((code) => [normalise(countryName(code, locale)), code as string]));
	countriesByName.set(locale, names);
	return names;
}

/** A country by its name in any of our languages, the member's first, or by its two letters; ISO 3166-1 alpha-2. */
export function parseCountry(typed: string, view: View): string | undefined {
	const name = normalise(typed);
	for (const locale of [view.locale, ...LOCALES]) {
		const code = namesIn(locale).get(name);
		if (code) return code;
	}
	const nick = COUNTRY_NICKNAMES[name];
	if (nick) return nick;
	const letters = name.toUpperCase();
	return /^[A-Z]{2}$/.test(letters) && getCountry(letters) ? letters : undefined;
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

/** The zones a member may be in, with what people there call their time, in the member's language. */
export function suggestZones(view: View): readonly { readonly id: string; readonly label: string }[] {
	const named = distinctZones(view.profile.country ?? "")
		.slice(0, ZONES_MAX)
		.map((zone) => {
			const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
			const name = new Intl.DateTimeFormat(view.locale, { timeZone: zone, timeZoneName: "longGeneric" })
				.formatToParts(NAMES_AS_OF)
				.find((part) => part.type === "timeZoneName")?.value;
			return { zone, city, name: name ?? city };
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
	const all: readonly string[] = [...own, ...Intl.supportedValuesOf("timeZone")];
	return all.find((zone) => {
		const whole = normalise(zone.replaceAll("_", " "));
		return whole === wanted || whole.split("/").at(-1) === wanted;
	});
}
