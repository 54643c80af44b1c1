import type { ChannelName } from "../core/channel.ts";
import { localeOfCountry } from "../core/guess-locale.ts";
import type { Lexicon } from "../core/keywords.ts";
import type { Locale } from "../core/locale.ts";
import { isBlank } from "../core/normalise.ts";
import { onlyZone, parseCountry, parseName, parseZone } from "../core/parsers.ts";
import type { Topic, View } from "../core/profile.ts";
import { type Address, readAddress } from "./import-address.ts";
import { ADDRESS_FIELDS, type Field } from "./import-columns.ts";
import { type DateOrder, readDate, readSource, readTopics } from "./import-consent.ts";
import { parseLanguage } from "./import-language.ts";
import type { Reason } from "./import-reasons.ts";

/** What is the same for every row of a file. */
export interface RowSetting {
	/** The country of rows that name none, ISO 3166-1 alpha-2. */
	readonly country?: string;
	readonly dates?: DateOrder;
	readonly lexicon: Lexicon;
	readonly now: Temporal.Instant;
}

/** A row that can become a member. */
export interface Checked {
	readonly channel: ChannelName;
	readonly address: string;
	readonly locale: Locale;
	/** True when the row itself names the language. */
	readonly localeConfirmed: boolean;
	readonly name?: string;
	readonly country?: string;
	readonly zone?: string;
	readonly topics: readonly Topic[];
	readonly agreedAt: Temporal.Instant;
	/** Where consent was given, in the organizer's words. */
	readonly evidence: string;
	/** Fields whose cell says something that is not kept: no name to be called by, a language that is not ours. */
	readonly leftOut: readonly ("name" | "language")[];
}

/** Why a row cannot become a member, and the field at fault. */
export interface Refused {
	readonly field?: Field;
	readonly reason: Reason;
}

/** Most results that are remembered of one kind. Reason: countries repeat; a column of nonsense must not fill memory. */
const REMEMBERED_MAX = 5_000;

/** Remembers what a slow pure reader made of a cell: thousands of rows name the same few countries. */
function remembering<T>(read: (cell: string, about: string) => T): (cell: string, about: string) => T {
	const known = new Map<string, T>();
	return (cell, about) => {
		const key = `${about}\0${cell}`;
		if (known.has(key)) return known.get(key) as T;
		const value = read(cell, about);
		if (known.size >= REMEMBERED_MAX) known.clear();
		known.set(key, value);
		return value;
	};
}

const viewOf = (locale: Locale, country?: string): View => ({
	locale,
	channel: "sms",
	role: "member",
	profile: country === undefined ? {} : { country },
	topics: [],
	data: {},
	reviewed: [],
});

const readLanguage = remembering((cell) => parseLanguage(cell));

/** A country by its name in any of our languages, or, unlike in a chat, by its two letters in either case. */
export function countryInFile(cell: string, locale: Locale = "en"): string | undefined {
	return parseCountry(/^[a-z]{2}$/i.test(cell) ? cell.toUpperCase() : cell, viewOf(locale));
}

const readCountry = remembering((cell, locale) => countryInFile(cell, locale as Locale));

const readZone = remembering((cell, country) => parseZone(cell, viewOf("en", country || undefined)));

/** The one address of a row. */
function addressOf(cell: (field: Field) => string, country: string | undefined): Address | Refused {
	const filled = ADDRESS_FIELDS.filter((field) => cell(field) !== "");
	const [field] = filled;
	if (field === undefined) return { reason: "no-address" };
	if (filled.length > 1) return { reason: "several-addresses" };
	const address = readAddress(field, cell(field), country);
	return typeof address === "string" ? { field, reason: address } : address;
}

/** The evidence of a row: topics, day and place, or what is missing of it. */
function consentOf(
	cell: (field: Field) => string,
	setting: RowSetting,
): Pick<Checked, "topics" | "agreedAt" | "evidence"> | Refused {
	const own = { alerts: cell("alerts"), trainings: cell("trainings"), listening: cell("listening") };
	const topics = readTopics(cell("topics"), own, setting.lexicon);
	if ("reason" in topics) return topics;
	const agreedAt = readDate(cell("consent-date"), setting.dates, setting.now);
	if (typeof agreedAt === "string") return { field: "consent-date", reason: agreedAt };
	const source = readSource(cell("consent-source"));
	if (typeof source === "string") return { field: "consent-source", reason: source };
	return { topics, agreedAt, evidence: source.source };
}

/** Turns one row, its cells by field, into a member to be, or says why not. */
export function checkRow(cells: ReadonlyMap<Field, string>, setting: RowSetting): Checked | Refused {
	const cell = (field: Field) => {
		const text = cells.get(field) ?? "";
		return isBlank(text) ? "" : text.trim();
	};
	const told = cell("language") === "" ? undefined : readLanguage(cell("language"), "");
	const country = cell("country") === "" ? setting.country : readCountry(cell("country"), told ?? "en");
	if (country === undefined && cell("country") !== "") return { field: "country", reason: "country" };
	const zone =
		cell("zone") === ""
			? country === undefined
				? undefined
				: onlyZoneOf(country)
			: readZone(cell("zone"), country ?? "");
	if (zone === undefined && cell("zone") !== "") return { field: "zone", reason: "zone" };

	const address = addressOf(cell, country);
	if ("reason" in address) return address;
	const consent = consentOf(cell, setting);
	if ("reason" in consent) return consent;
	const name = cell("name") === "" ? undefined : parseName(cell("name"));
	return {
		channel: address.channel,
		address: address.address,
		locale: told ?? localeOfCountry(country ?? address.country),
		localeConfirmed: told !== undefined,
		...(name === undefined ? {} : { name }),
		...(country === undefined ? {} : { country }),
		...(zone === undefined ? {} : { zone }),
		...consent,
		leftOut: [
			...(cell("name") !== "" && name === undefined ? (["name"] as const) : []),
			...(cell("language") !== "" && told === undefined ? (["language"] as const) : []),
		],
	};
}

const zoneOfCountry = remembering((country) => onlyZone(country));
const onlyZoneOf = (country: string) => zoneOfCountry(country, "");
