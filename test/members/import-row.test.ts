import { describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import type { Field } from "../../bot/members/import-columns.ts";
import { createRowReader, type RowSetting } from "../../bot/members/import-row.ts";
import { readLanguage } from "../../bot/texts.ts";

const { lexicon } = readLanguage();
const now = Temporal.Instant.from("2026-06-15T10:00:00Z");
const noon = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);

/** A row that is right, for a test to change. */
const RIGHT: Partial<Record<Field, string>> = {
	phone: "+251 911 234 567",
	topics: "alerts",
	"consent-date": "2025-03-31",
	"consent-source": "paper list, item 12",
};

function read(change: Partial<Record<Field, string>>, setting: Partial<RowSetting> = {}) {
	const cells = new Map(Object.entries({ ...RIGHT, ...change }) as [Field, string][]);
	return createRowReader({ lexicon, now, ...setting })(cells);
}

test("a row with an address and evidence becomes a member to be", () => {
	expect(read({})).toEqual({
		channel: "sms",
		address: "+251911234567",
		locale: "am",
		localeConfirmed: false,
		topics: ["alerts"],
		agreedAt: noon("2025-03-31"),
		evidence: "paper list, item 12",
		leftOut: [],
	});
});

test("a row with everything", () => {
	const row = {
		name: "Amina",
		language: "Kiswahili",
		country: "Kenya",
		phone: "0712 345 678",
		topics: "training; alerts",
	};
	expect(read(row)).toMatchObject({
		address: "+254712345678",
		name: "Amina",
		locale: "sw",
		localeConfirmed: true,
		country: "KE",
		zone: "Africa/Nairobi",
		topics: ["alerts", "trainings"],
	});
});

describe("an address", () => {
	test.each([
		["international", { phone: "+44 (0)20 7946 0958" }, "sms", "+442079460958"],
		["dialled with 00", { phone: "00251911234567" }, "sms", "+251911234567"],
		["national, with the row's country", { phone: "0911234567", country: "ET" }, "sms", "+251911234567"],
		["whose plus a spreadsheet has eaten", { phone: "251911234567", country: "Ethiopia" }, "sms", "+251911234567"],
		["in brackets", { phone: "(202) 555-0123", country: "us" }, "sms", "+12025550123"],
		["of another country than the row's", { phone: "+12025550123", country: "KE" }, "sms", "+12025550123"],
		["in Arabic digits", { phone: "+٢٠١٠٠١٢٣٤٥٦٧" }, "sms", "+201001234567"],
		["in Burmese digits", { phone: "+၉၅၉၁၂၃၄၅၆၇၈၉" }, "sms", "+959123456789"],
		["between marks of direction", { phone: "\u202a+12025550123\u202c" }, "sms", "+12025550123"],
		["kept from being a formula", { phone: "'+12025550123" }, "sms", "+12025550123"],
		["of Telegram", { phone: "", telegram: "712345678" }, "telegram", "712345678"],
		["of Slack", { phone: "", slack: "u012ab3cd" }, "slack", "U012AB3CD"],
		["of Discord", { phone: " ", discord: "175928847299117063" }, "discord", "175928847299117063"],
	] as const)("%s", (_what, change, channel, address) => {
		expect(read(change)).toMatchObject({ channel, address });
	});

	test("national, with the country of the whole file", () => {
		expect(read({ phone: "0712345678" }, { country: "KE" })).toMatchObject({ address: "+254712345678", country: "KE" });
		expect(read({ phone: "0911234567", country: "ET" }, { country: "KE" })).toMatchObject({ country: "ET" });
	});

	test.each([
		["none", { phone: "" }, "no-address", undefined],
		["nothing to be seen", { phone: "\u200f\u00a0" }, "no-address", undefined],
		["two", { telegram: "712345678" }, "several-addresses", undefined],
		["national, of no country", { phone: "0911234567" }, "phone-no-country", "phone"],
		["too short", { phone: "+25191" }, "phone-invalid", "phone"],
		["of no country there is", { phone: "+999 123 456 789" }, "phone-invalid", "phone"],
		["words", { phone: "ask her", country: "KE" }, "phone-invalid", "phone"],
		["two numbers in one cell", { phone: "+12025550123 / +12025550124" }, "phone-invalid", "phone"],
		["an extension", { phone: "+1 202 555 0123 ext. 9" }, "phone-extension", "phone"],
		["rounded", { phone: "2.51911E+11", country: "ET" }, "phone-rounded", "phone"],
		["rounded, with a comma", { phone: "2,51911E+11" }, "phone-rounded", "phone"],
		["a formula", { phone: "=1+1" }, "phone-no-country", "phone"],
		["a Telegram user name", { phone: "", telegram: "@amina" }, "telegram-id", "telegram"],
		["a Telegram group", { phone: "", telegram: "-1001234567890" }, "telegram-id", "telegram"],
		["a Slack name", { phone: "", slack: "amina" }, "slack-id", "slack"],
		["a Discord name", { phone: "", discord: "amina#1234" }, "discord-id", "discord"],
		["a rounded Discord id", { phone: "", discord: "175928847299117000" }, "id-rounded", "discord"],
		["a Discord id in powers of ten", { phone: "", discord: "1.75928847299117E+17" }, "id-rounded", "discord"],
	] as const)("refused: %s", (_what, change, reason, field) => {
		expect(read(change)).toEqual(field === undefined ? { reason } : { reason, field });
	});
});

describe("evidence of consent", () => {
	test.each([
		["a list", { topics: "Alerts, trainings | LISTENING" }, ["alerts", "trainings", "listening"]],
		["a list with breaks", { topics: "listening\nalerts" }, ["alerts", "listening"]],
		["a column each", { topics: "", alerts: "yes", trainings: "no", listening: "" }, ["alerts"]],
		["a tick", { topics: "", listening: "✓", alerts: "-" }, ["listening"]],
		["both", { topics: "alerts", trainings: "TRUE" }, ["alerts", "trainings"]],
		["yes in Spanish", { topics: "", alerts: "Sí" }, ["alerts"]],
		["yes in Amharic", { topics: "", alerts: "አዎ", trainings: "አይ" }, ["alerts"]],
		["yes in Arabic", { topics: "", alerts: "نعم", trainings: "لا" }, ["alerts"]],
	] as const)("topics: %s", (_what, change, topics) => {
		expect(read(change)).toMatchObject({ topics });
	});

	test.each([
		["2025-03-31", "2025-03-31"],
		["2025/3/1", "2025-03-01"],
		["2025-03-31T08:15:00Z", "2025-03-31"],
		["2025-03-31 08:15", "2025-03-31"],
		["31.3.2025", "2025-03-31"],
		["4.3.2025", "2025-03-04"],
		["31/03/2025", "2025-03-31"],
		["03/31/2025", "2025-03-31"],
		["5/5/2025", "2025-05-05"],
		["31/03/2025 18:20", "2025-03-31"],
		["٣١/٠٣/٢٠٢٥", "2025-03-31"],
	])("the day %s", (cell, day) => {
		expect(read({ "consent-date": cell })).toMatchObject({ agreedAt: noon(day) });
	});

	test("a day that can be read in two ways is read as the operator says", () => {
		const cell = { "consent-date": "3/4/2025" };
		expect(read(cell)).toEqual({ field: "consent-date", reason: "date-ambiguous" });
		expect(read(cell, { dates: "dmy" })).toMatchObject({ agreedAt: noon("2025-04-03") });
		expect(read(cell, { dates: "mdy" })).toMatchObject({ agreedAt: noon("2025-03-04") });
		expect(read({ "consent-date": "31/3/2025" }, { dates: "mdy" })).toMatchObject({ reason: "date-unreadable" });
	});

	test("today is not after now", () => {
		expect(read({ "consent-date": "2026-06-15" })).toMatchObject({ agreedAt: now });
		expect(read({ "consent-date": "2026-06-16" })).toMatchObject({ agreedAt: now });
	});

	test.each([
		["no topic", { topics: "" }, "no-topic", "topics"],
		["a topic refused", { topics: "", alerts: "no" }, "no-topic", "topics"],
		["a topic of its own", { topics: "alerts, newsletter" }, "topic-unknown", "topics"],
		["neither yes nor no", { topics: "", alerts: "perhaps" }, "topic-answer", "alerts"],
		["yes and no", { topics: "alerts", alerts: "no" }, "topic-contradiction", "alerts"],
		["no date", { "consent-date": "" }, "no-date", "consent-date"],
		["words", { "consent-date": "last spring" }, "date-unreadable", "consent-date"],
		["a spreadsheet's number", { "consent-date": "45747" }, "date-unreadable", "consent-date"],
		["two digits of a year", { "consent-date": "31/03/25" }, "date-unreadable", "consent-date"],
		["no such day", { "consent-date": "2025-02-30" }, "date-unreadable", "consent-date"],
		["an empty date", { "consent-date": "1900-01-01" }, "date-ancient", "consent-date"],
		["a day to come", { "consent-date": "2026-06-17" }, "date-future", "consent-date"],
		["no place", { "consent-source": "" }, "no-source", "consent-source"],
		["a dash for a place", { "consent-source": " — " }, "no-source", "consent-source"],
		["a story", { "consent-source": "x".repeat(501) }, "source-long", "consent-source"],
	] as const)("refused: %s", (_what, change, reason, field) => {
		expect(read(change)).toEqual({ reason, field });
	});
});

describe("a language", () => {
	const OWN = {
		en: "English",
		es: "Español",
		fr: "Français",
		pt: "Português",
		ar: "العربية",
		hi: "हिन्दी",
		sw: "Kiswahili",
		am: "አማርኛ",
		my: "မြန်မာ",
		om: "Afaan Oromoo",
		ti: "ትግርኛ",
	} as const;
	const ENGLISH = {
		en: "english",
		es: "Spanish",
		fr: "French",
		pt: "Portuguese (Brazil)",
		ar: "Arabic",
		hi: "Hindi",
		sw: "Swahili",
		am: "Amharic",
		my: "Burmese",
		om: "Oromo",
		ti: "Tigrinya",
	} as const;
	const THREE = {
		en: "eng",
		es: "spa",
		fr: "fra",
		pt: "por",
		ar: "ara",
		hi: "hin",
		sw: "swa",
		am: "amh",
		my: "mya",
		om: "orm",
		ti: "tir",
	};

	test.each(LOCALES)("%s by its code, its own name, and in English", (locale) => {
		for (const cell of [locale, `${locale}_XX`, locale.toUpperCase(), OWN[locale], ENGLISH[locale], THREE[locale]])
			expect([cell, read({ language: cell })]).toMatchObject([cell, { locale, localeConfirmed: true, leftOut: [] }]);
	});

	test.each([
		["by the row's country", { country: "Brazil" }, "pt"],
		["by the number's country", {}, "am"],
		["as English, where none of ours is", { country: "Japan" }, "en"],
	] as const)("that is not told is guessed %s", (_what, change, locale) => {
		expect(read(change)).toMatchObject({ locale, localeConfirmed: false, leftOut: [] });
	});

	test("that is not ours is guessed too, and said to be", () => {
		expect(read({ language: "German" })).toMatchObject({ locale: "am", localeConfirmed: false, leftOut: ["language"] });
		expect(read({ language: "de-DE" })).toMatchObject({ localeConfirmed: false, leftOut: ["language"] });
	});
});

describe("country and zone", () => {
	test.each([
		["Ethiopia", "ET"],
		["et", "ET"],
		["ET", "ET"],
		["ኢትዮጵያ", "ET"],
		["Éthiopie", "ET"],
		["United States", "US"],
		["UK", "GB"],
		["မြန်မာ", "MM"],
	])("%s", (cell, country) => {
		expect(read({ country: cell })).toMatchObject({ country });
	});

	test("a zone is told, or follows from the country, or is not known", () => {
		expect(read({ country: "US", zone: "America/Chicago" })).toMatchObject({ zone: "America/Chicago" });
		expect(read({ country: "US", zone: "los angeles" })).toMatchObject({ zone: "America/Los_Angeles" });
		expect(read({ country: "KE" })).toMatchObject({ zone: "Africa/Nairobi" });
		expect(read({ country: "US" })).not.toHaveProperty("zone");
		expect(read({})).not.toHaveProperty("zone");
		expect(read({})).not.toHaveProperty("country");
	});

	test("what is neither is refused: what may be sent, and when, hangs on it", () => {
		expect(read({ country: "Atlantis" })).toEqual({ field: "country", reason: "country" });
		expect(read({ country: "KE", zone: "tomorrow" })).toEqual({ field: "zone", reason: "zone" });
	});
});

describe("a name", () => {
	test.each(["Amina", "José", "Hélène", "João", "أمينة", "अमीना", "Juma", "አበበ", "ဒေါ်အောင်", "Caaltuu", "ኣስመሮም"])(
		"%s",
		(name) => {
			expect(read({ name: ` ${name} ` })).toMatchObject({ name, leftOut: [] });
		},
	);

	test.each(['=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "-2", "agent 7", "x".repeat(41)])(
		"%s is left out, and the row is taken",
		(name) => {
			const row = read({ name });
			expect(row).toMatchObject({ leftOut: ["name"] });
			expect(row).not.toHaveProperty("name");
		},
	);
});
