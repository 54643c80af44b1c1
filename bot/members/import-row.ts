import type { ChannelName } from "../core/channel.ts";
import { localeOfCountry } from "../core/guess-locale.ts";
import type { Lexicon } from "../core/keywords.ts";
import type { Locale } from "../core/locale.ts";
import { isBlank } from "../core/normalise.ts";
import { onlyZone, parseCountry, parseName, parseZone } from "../core/parsers.ts";
import { TOPICS, type Topic, type View } from "../core/profile.ts";
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

/** What stands in a column; empty when nothing can be seen there, or there is no such column. */
type Cell = (field: Field) => string;

/** Most results that are remembered of one kind. Reason: countries repeat; a column of nonsense must not fill memory. */
const REMEMBERED_MAX = 5_000;

/** Remembers what a slow pure reader made of a cell: thousands of rows name the same few countries. */
function remembering<T>(read: (cell: string, about: string) => T): (cell: string, about?: string) => T {
	const known = new Map<string, T>();
	return (cell, about = "") => {
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

/** A country by its name in any of our languages, or, unlike in a chat, by its two letters in either case. */
export function countryInFile(cell: string, locale: Locale = "en"): string | undefined {
	return parseCountry(/^[a-z]{2}$/i.test(cell) ? cell.toUpperCase() : cell, viewOf(locale));
}

/** The one address of a row. */
function addressOf(cell: Cell, country: string | undefined): Address | Refused {
	const filled = ADDRESS_FIELDS.filter((field) => cell(field) !== "");
	const [field] = filled;
	if (field === undefined) return { reason: "no-address" };
	if (filled.length > 1) return { reason: "several-addresses" };
	const address = readAddress(field, cell(field), country);
	return typeof address === "string" ? { field, reason: address } : address;
}

/**
 * Makes the reader of a file's rows: it turns one row, its cells by field, into a member to be, or says why not.
 * It remembers what it made of cells that repeat, and nothing of a person.
 */
export function createRowReader(setting: RowSetting): (cells: ReadonlyMap<Field, string>) => Checked | Refused {
	const readLanguage = remembering((cell) => parseLanguage(cell));
	const readCountry = remembering((cell, locale) => countryInFile(cell, locale as Locale));
	const readZone = remembering((cell, country) => parseZone(cell, viewOf("en", country || undefined)));
	const zoneOf = remembering((country) => onlyZone(country));
	const readDay = remembering((cell) => readDate(cell, setting.dates, setting.now));
	const agreedTo = remembering((list, own) => {
		const [alerts = "", trainings = "", listening = ""] = own.split("\0");
		return readTopics(list, { alerts, trainings, listening }, setting.lexicon);
	});

	/** The evidence of a row: topics, day and place, or what is missing of it. */
	function consentOf(cell: Cell): Pick<Checked, "topics" | "agreedAt" | "evidence"> | Refused {
		const topics = agreedTo(cell("topics"), TOPICS.map(cell).join("\0"));
		if ("reason" in topics) return topics;
		const agreedAt = readDay(cell("consent-date"));
		if (typeof agreedAt === "string") return { field: "consent-date", reason: agreedAt };
		const source = readSource(cell("consent-source"));
		if (typeof source === "string") return { field: "consent-source", reason: source };
		return { topics, agreedAt, evidence: source.source };
	}

	return (cells) => {
		const filled = new Map(
			[...cells].flatMap(([field, text]) => (isBlank(text) ? [] : [[field, text.trim()] as const])),
		);
		const cell: Cell = (field) => filled.get(field) ?? "";
		const told = filled.has("language") ? readLanguage(cell("language")) : undefined;
		const country = filled.has("country") ? readCountry(cell("country"), told ?? "en") : setting.country;
		if (country === undefined && filled.has("country")) return { field: "country", reason: "country" };
		const zone = filled.has("zone")
			? readZone(cell("zone"), country)
			: country === undefined
				? undefined
				: zoneOf(country);
		if (zone === undefined && filled.has("zone")) return { field: "zone", reason: "zone" };
		const address = addressOf(cell, country);
		if ("reason" in address) return address;
		const consent = consentOf(cell);
		if ("reason" in consent) return consent;
		const name = filled.has("name") ? parseName(cell("name")) : undefined;
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
				...(filled.has("name") && name === undefined ? (["name"] as const) : []),
				...(filled.has("language") && told === undefined ? (["language"] as const) : []),
			],
		};
	};
}
