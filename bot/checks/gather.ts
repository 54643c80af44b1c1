import { getAllCountries } from "countries-and-timezones";
import type { Facts } from "../core/check-facts.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import { shapesOf } from "../core/message-types.ts";
import { LOCALES_FOLDER, readLanguage, readSources } from "../texts.ts";

/** One value for each locale. */
export function byLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
	return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** Reads what the checks of flows need. `limits` are the adapters' own. */
export function gatherFacts(limits: Facts["limits"], folder = LOCALES_FOLDER): Facts {
	return {
		texts: readLanguage(folder).texts,
		shapes: byLocale(
			(locale) =>
				new Map([...readSources(locale, folder).values()].flatMap(shapesOf).map((shape) => [shape.key, shape])),
		),
		limits,
		countries: Object.keys(getAllCountries()),
	};
}
