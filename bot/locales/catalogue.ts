import { type Message, parse } from "@fluent/syntax";
import type { Locale } from "../core/locale.ts";
import { LOCALES_FOLDER, readSources } from "../texts.ts";

/** One message and the file it is in. */
export interface Found {
	readonly file: string;
	readonly message: Message;
}

/** A locale's messages by key, in the order of its files. */
export function catalogueOf(locale: Locale, folder = LOCALES_FOLDER): ReadonlyMap<string, Found> {
	return new Map(
		[...readSources(locale, folder)].flatMap(([file, source]) =>
			parse(source, {}).body.flatMap((entry) =>
				entry.type === "Message" && entry.value ? [[entry.id.name, { file, message: entry }] as const] : [],
			),
		),
	);
}
