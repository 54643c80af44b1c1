import { LOCALES, type Locale, localeOfTag } from "../core/locale.ts";
import { normalise } from "../core/normalise.ts";

/** Names that people give our languages and that the CLDR does not list, as `plainName` writes them. */
const NICKNAMES: ReadonlyMap<string, Locale> = new Map(
	Object.entries({
		es: "castellano,castilian",
		am: "amarigna,amharegna,amarinya",
		my: "myanmar,myanmar language,bamar,မြန်မာဘာသာ",
		om: "afaan oromo,afaan oromoo,oromifa,oromiffa,afan oromo",
		ti: "tigrigna,tigrinya,tigrinia",
		sw: "swahili,kiswahili",
	}).flatMap(([locale, names]) => names.split(",").map((name) => [plainName(name), locale as Locale] as const)),
);

/** A language's name as it is compared: without what stands in brackets, as in "Portuguese (Brazil)". */
function plainName(name: string): string {
	return normalise(name.replace(/\(.*\)/, ""));
}

let names: ReadonlyMap<string, Locale> | undefined;

/** The names of our languages in each of our languages, from the CLDR. Built at first use. */
function languageNames(): ReadonlyMap<string, Locale> {
	names ??= new Map([
		...LOCALES.flatMap((shown) => {
			const display = new Intl.DisplayNames([shown, "en"], { type: "language" });
			return LOCALES.map((locale) => [plainName(display.of(locale) ?? locale), locale] as const);
		}),
		...NICKNAMES,
	]);
	return names;
}

/** Our locale for a language's code (BCP 47, or three letters) or its name in any of our languages. */
export function parseLanguage(cell: string): Locale | undefined {
	const named = languageNames().get(plainName(cell));
	if (named) return named;
	try {
		return localeOfTag(Intl.getCanonicalLocales(cell.trim().replaceAll("_", "-"))[0]);
	} catch {
		// Not the form of a language's code.
		return undefined;
	}
}
