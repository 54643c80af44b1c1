import { describe, expect, test } from "vitest";
import type { Reader } from "../../bot/core/calendar-habits.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { createTexts } from "../../bot/core/message.ts";
import { whenLine, whenText } from "../../bot/core/training-when.ts";
import { readSources } from "../../bot/texts.ts";
import { perLocale } from "./kit.ts";

const texts = createTexts(perLocale((locale) => [...readSources(locale).values()]));
const AT = Temporal.Instant.from("2027-03-14T15:30Z");
const say = (reader: Reader, at = AT) => whenText(texts, at, reader, false);
const params = (reader: Reader, at = AT) => whenLine(at, reader).params;
const local = (written: string, zone: string) => Temporal.PlainDateTime.from(written).toZonedDateTime(zone).toInstant();

describe("when a training is, in the reader's language, zone and habits", () => {
	test.each([
		["en", "America/New_York", "Sunday, March 14, 2027, 11:30 AM (Eastern Time)"],
		["es", "America/New_York", "domingo, 14 de marzo de 2027, 11:30 (hora oriental)"],
		["fr", "Europe/Paris", "dimanche 14 mars 2027, 16:30 (heure d'Europe centrale)"],
		["pt", "America/Sao_Paulo", "domingo, 14 de março de 2027, 12:30 (Horário Padrão de Brasília)"],
		["ar", "Africa/Cairo", "الأحد، 14 مارس 2027، 5:30 م (توقيت شرق أوروبا)"],
		["hi", "Asia/Kolkata", "रविवार, 14 मार्च 2027, 9:00 pm (भारतीय मानक समय)"],
		["sw", "Africa/Nairobi", "Jumapili, 14 Machi 2027, 18:30 (Saa za Afrika Mashariki)"],
		["my", "Asia/Yangon", "၂၀၂၇ မတ် ၁၄ တနင်္ဂနွေ၊ ၂၂:၀၀ (မြန်မာ အချိန်)"],
		["am", "Africa/Addis_Ababa", "እሑድ 14 ማርች 2027፣ 18:30 (የምስራቅ አፍሪካ ሰዓት፤ በኢትዮጵያ አቆጣጠር፦ 5 መጋቢት 2019፣ ከምሽቱ 12:30 ሰዓት)"],
		["ti", "Africa/Asmara", "ሰንበት፣ 14 መጋቢት 2027፣ 18:30 (ግዜ ምብራቕ ኣፍሪቃ፤ ብኣቆጻጽራ ግእዝ፦ መጋቢት 5, 2019፣ ናይ ምሸት ሰዓት 12:30)"],
		[
			"om",
			"Africa/Nairobi",
			"Dilbata, Bitootessa 14, 2027, 18:30 (Sa'aatii Baha Afrikaa; akka lakkoofsa fi sa'aatii Itoophiyaatti: Bitootessa 5, 2019, galgala sa'aatii 12:30)",
		],
		["am", "America/New_York", "እሑድ 14 ማርች 2027፣ 11:30 (ምስራቃዊ ሰዓት አቆጣጠር፤ በኢትዮጵያ አቆጣጠር፦ 5 መጋቢት 2019)"],
	] as const)("%s in %s", (locale, zone, expected) => expect(say({ locale, zone })).toBe(expected));

	test("a country's habits, where it is known", () => {
		expect(say({ locale: "en", zone: "Europe/London", country: "GB" })).toBe(
			"Sunday, 14 March 2027, 15:30 (United Kingdom Time)",
		);
		expect(params({ locale: "ar", zone: "Africa/Cairo", country: "EG" })).toMatchObject({
			date: "الأحد، ١٤ مارس ٢٠٢٧",
		});
		// A country whose calendar is another, or that does not speak the language, changes nothing in the year.
		for (const country of ["TH", "IR", "AF", "SA", "ET", "XX"])
			for (const locale of ["en", "ar"] as const) {
				const { date } = params({ locale, zone: "UTC", country });
				expect(String(date).normalize("NFKC"), `${locale}-${country}`).toMatch(/2027|٢٠٢٧|۲۰۲۷/);
			}
	});

	test("every locale words each of the three forms itself, without a full stop", () => {
		for (const locale of LOCALES) {
			for (const key of ["training-when", "training-when-calendar", "training-when-clock"] as const)
				expect(texts.has(locale, key), `${locale} ${key}`).toBe(true);
			expect(say({ locale, zone: "Africa/Nairobi" })).not.toMatch(/[.။।]$/);
		}
	});

	test("an SMS stays in GSM-7 where the language is: no narrow spaces, no curly apostrophes", () => {
		for (const locale of LOCALES)
			for (const zone of Intl.supportedValuesOf("timeZone"))
				expect(say({ locale, zone })).not.toMatch(/[\u00a0\u202f\u2019]/);
	});

	test("the hour that comes twice says which of both it is", () => {
		const reader = { locale: "en", zone: "America/New_York" } as const;
		const [first, second] = ["2027-11-07T05:30Z", "2027-11-07T06:30Z"].map((at) =>
			say(reader, Temporal.Instant.from(at)),
		);
		expect(first).toBe("Sunday, November 7, 2027, 1:30 AM (Eastern Daylight Time)");
		expect(second).toBe("Sunday, November 7, 2027, 1:30 AM (Eastern Standard Time)");
	});

	test("a zone that does not exist is an error", () => {
		expect(() => say({ locale: "en", zone: "Europe/Atlantis" })).toThrow(RangeError);
	});
});

describe("the Ethiopian calendar and clock", () => {
	const addis = { locale: "am", zone: "Africa/Addis_Ababa" } as const;

	test.each([
		["06:00", "morning", "12:00"],
		["07:00", "morning", "1:00"],
		["11:59", "morning", "5:59"],
		["12:00", "day", "6:00"],
		["17:45", "day", "11:45"],
		["18:00", "evening", "12:00"],
		["19:00", "evening", "1:00"],
		["23:59", "evening", "5:59"],
		["00:00", "night", "6:00"],
		["05:59", "night", "11:59"],
	])("%s is %s, %s", (time, part, ethiopianTime) => {
		expect(params(addis, local(`2027-03-14T${time}`, addis.zone))).toMatchObject({ part, ethiopianTime });
	});

	test("the calendar goes with the language, the clock with the zone too", () => {
		const keys = (locale: Reader["locale"], zone: string) => whenLine(AT, { locale, zone }).key;
		for (const locale of LOCALES) {
			const own = ["am", "ti", "om"].includes(locale);
			expect(keys(locale, "Africa/Asmara")).toBe(own ? "training-when-clock" : "training-when");
			expect(keys(locale, "Africa/Kampala")).toBe(own ? "training-when-clock" : "training-when");
			// Moscow has +03:00, too.
			expect(keys(locale, "Europe/Moscow")).toBe(own ? "training-when-calendar" : "training-when");
			expect(keys(locale, "America/New_York")).toBe(own ? "training-when-calendar" : "training-when");
		}
	});

	test("every day of four years agrees with Temporal's own Ethiopian calendar", () => {
		const months = new Map<string, number>();
		for (let day = Temporal.PlainDate.from("2026-09-01"); day.year < 2031; day = day.add({ days: 1 })) {
			const ethiopian = day.withCalendar("ethiopic");
			const { ethiopianDate } = params(addis, local(`${day}T10:00`, addis.zone));
			const [date, month = "", year] = String(ethiopianDate).split(" ");
			expect([Number(date), Number(year)], day.toString()).toEqual([ethiopian.day, ethiopian.year]);
			expect(months.get(month) ?? ethiopian.month, month).toBe(ethiopian.month);
			months.set(month, ethiopian.month);
		}
		expect(months.size).toBe(13);
	});

	test("the sixth day of the thirteenth month, and the new year", () => {
		expect(params(addis, local("2027-09-11T10:00", addis.zone))).toMatchObject({ ethiopianDate: "6 ጳጉሜን 2019" });
		expect(params(addis, local("2027-09-12T10:00", addis.zone))).toMatchObject({ ethiopianDate: "1 መስከረም 2020" });
	});
});
