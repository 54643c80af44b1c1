import type { Locale } from "../core/locale.ts";
import { draftedKeys, LOCALES_FOLDER } from "../texts.ts";
import { catalogueOf } from "./catalogue.ts";
import { type Row, writeCsv } from "./csv.ts";
import { textOf } from "./pattern.ts";

/** A locale's messages as a translator's spreadsheet, in the order of the English files. */
export function exportRows(locale: Locale, folder = LOCALES_FOLDER): readonly Row[] {
	const own = catalogueOf(locale, folder);
	const drafted = new Set(draftedKeys(locale, folder));
	return [...catalogueOf("en", folder)].map(([key, { message }]) => {
		const translated = own.get(key);
		return {
			key,
			state: translated === undefined ? "missing" : drafted.has(key) ? "drafted" : "reviewed",
			comment: message.comment?.content ?? "",
			english: textOf(message),
			translation: translated === undefined ? "" : textOf(translated.message),
		};
	});
}

/** The same, as the text of a CSV file. */
export function exportCsv(locale: Locale, folder = LOCALES_FOLDER): string {
	return writeCsv(exportRows(locale, folder));
}
