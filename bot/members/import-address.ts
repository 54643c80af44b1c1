import parsePhoneNumber, { type CountryCode } from "libphonenumber-js/min";
import type { ChannelName } from "../core/channel.ts";
import { normalise } from "../core/normalise.ts";
import type { ADDRESS_FIELDS } from "./import-columns.ts";
import type { Reason } from "./import-reasons.ts";

/** An address as its channel writes it. */
export interface Address {
	readonly channel: ChannelName;
	/** An E.164 number, or the provider's id of a person. */
	readonly address: string;
	/** The country that a phone number tells, ISO 3166-1 alpha-2. */
	readonly country?: string;
}

/** A number that a spreadsheet shows as 2.51912E+11: its last digits are lost. */
const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?e\+?\d+$/i;

/** Digits that a spreadsheet keeps of a number; it writes zeros for the rest. Source: IEEE 754 as Excel uses it. */
const SPREADSHEET_DIGITS = 15;

/** Telegram: a private chat has its person's id, at most 52 bits. Source: Bot API, "User". */
const TELEGRAM = /^[1-9]\d{4,15}$/;
/** Slack: a person's id begins with U, or W in an Enterprise Grid. Source: Slack, "Types of IDs". */
const SLACK = /^[UW][A-Z0-9]{6,20}$/;
/** Discord: a snowflake, 64 bits as a decimal number. */
const DISCORD = /^[1-9]\d{16,19}$/;

/** What was typed, with Western digits, nothing invisible, and its plus sign. */
function plain(cell: string): string {
	const visible = cell.replace(/\p{Cf}/gu, "").trim();
	return (/^'?[+＋]/.test(visible) ? "+" : "") + normalise(visible);
}

/** An id as it stands there: its signs tell a person from a group or a name. */
function plainId(cell: string): string {
	return cell
		.normalize("NFKC")
		.replace(/\p{Cf}/gu, "")
		.trim()
		.replace(/^'/, "");
}

/** A phone number of any country; one in national format needs `country`. */
function phone(cell: string, country: string | undefined): Address | Reason {
	const typed = plain(cell);
	if (SCIENTIFIC.test(typed)) return "phone-rounded";
	// Without a country, 00 can only be the way most of the world dials +.
	const dialled = country === undefined ? typed.replace(/^00/, "+") : typed;
	if (country === undefined && !dialled.startsWith("+")) return "phone-no-country";
	const number = parsePhoneNumber(dialled, {
		extract: false,
		...(country === undefined ? {} : { defaultCountry: country as CountryCode }),
	});
	if (!number?.isValid()) return "phone-invalid";
	if (number.ext !== undefined) return "phone-extension";
	return { channel: "sms", address: number.number, ...(number.country ? { country: number.country } : {}) };
}

/** True when a spreadsheet has taken an id for a number and rounded it: the wrong person would be written to. */
function isRounded(digits: string): boolean {
	const lost = digits.slice(SPREADSHEET_DIGITS);
	// Of two lost digits both are zero by chance too often to judge by.
	return SCIENTIFIC.test(digits) || (lost.length > 2 && /^0+$/.test(lost));
}

function id(channel: ChannelName, form: RegExp, typed: string, wrong: Reason): Address | Reason {
	if (isRounded(typed)) return "id-rounded";
	return form.test(typed) ? { channel, address: typed } : wrong;
}

/** Reads the address in a column, for a row whose country is `country`. */
export function readAddress(
	field: (typeof ADDRESS_FIELDS)[number],
	cell: string,
	country: string | undefined,
): Address | Reason {
	switch (field) {
		case "phone":
			return phone(cell, country);
		case "telegram":
			return id("telegram", TELEGRAM, plainId(cell), "telegram-id");
		case "slack":
			return id("slack", SLACK, plainId(cell).toUpperCase(), "slack-id");
		case "discord":
			return id("discord", DISCORD, plainId(cell), "discord-id");
	}
}
