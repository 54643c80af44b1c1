import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "@fluent/syntax";
import type { Locale } from "../core/locale.ts";
import { anatomyOf, differences } from "../core/message-anatomy.ts";
import { LOCALES_FOLDER, messageSources, readReviews, readSources, reviewHash } from "../texts.ts";
import { catalogueOf, type Found } from "./catalogue.ts";
import { type ReadRow, readCsv } from "./csv.ts";
import { withMessage } from "./edit.ts";
import { messageOf, textOf } from "./pattern.ts";

/** A row that was not taken. */
export interface Refusal {
	readonly line: number;
	readonly key: string;
	readonly reason: string;
}

/** What an import did. */
export interface Imported {
	/** Keys whose text is another now. */
	readonly changed: readonly string[];
	/** Keys whose text is as it was. */
	readonly same: readonly string[];
	/** Keys with no translation in the file: left as they are. */
	readonly empty: readonly string[];
	/** Keys that are marked as reviewed now. */
	readonly reviewed: readonly string[];
	readonly refused: readonly Refusal[];
}

interface Accepted {
	readonly key: string;
	readonly message: Message;
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** The row as a message, or why it is refused. */
function judge({ row }: ReadRow, english: Found | undefined): Message | string {
	if (!english) return "English has no such message";
	if (row.english !== "" && flat(row.english) !== flat(textOf(english.message)))
		return "the English has changed since this file was made: export it again";
	const message = messageOf(row.key, row.translation);
	if (typeof message === "string") return message;
	const unlike = differences(anatomyOf(english.message), anatomyOf(message));
	return unlike.length > 0 ? unlike.join("; ") : message;
}

/**
 * Takes a translator's spreadsheet back: each row is judged by itself, and what is accepted is written into the locale's
 * files, where comments and order stay. With `reviewed`, every accepted row counts as reviewed by a speaker.
 *
 * Throws `locales.malformed-csv`.
 */
export function importCsv(
	content: string,
	locale: Locale,
	options: { readonly reviewed: boolean; readonly folder?: string },
): Imported {
	const { folder = LOCALES_FOLDER } = options;
	const english = catalogueOf("en", folder);
	const own = catalogueOf(locale, folder);
	const refused: Refusal[] = [];
	const empty: string[] = [];
	const accepted = new Map<string, Accepted>();
	for (const read of readCsv(content)) {
		const { key, translation } = read.row;
		const refuse = (reason: string) => refused.push({ line: read.line, key, reason });
		if (accepted.has(key)) refuse("the key is in the file twice, and this is the second");
		else if (translation.trim() === "" && english.has(key)) empty.push(key);
		else {
			const message = judge(read, english.get(key));
			if (typeof message === "string") refuse(message);
			else accepted.set(key, { key, message });
		}
	}
	const isSame = ({ key, message }: Accepted) => {
		const before = own.get(key);
		return before !== undefined && textOf(before.message) === textOf(message);
	};
	const [same, changed] = [[...accepted.values()].filter(isSame), [...accepted.values()].filter((row) => !isSame(row))];
	writeMessages(locale, folder, changed, own, english);
	const keys = (rows: readonly Accepted[]) => rows.map(({ key }) => key);
	const reviewed = options.reviewed ? [...accepted.keys()] : [];
	if (reviewed.length > 0) markReviewed(locale, folder, reviewed);
	return { changed: keys(changed), same: keys(same), empty, reviewed, refused };
}

/** Writes messages into the files they are in, or, when new, into the one where the English has them. */
function writeMessages(
	locale: Locale,
	folder: string,
	rows: readonly Accepted[],
	own: ReadonlyMap<string, Found>,
	english: ReadonlyMap<string, Found>,
): void {
	const sources = new Map(readSources(locale, folder));
	const touched = new Set<string>();
	for (const { key, message } of rows) {
		const file = own.get(key)?.file ?? english.get(key)?.file;
		if (file === undefined) continue;
		const order = [...english].filter(([, found]) => found.file === file).map(([name]) => name);
		sources.set(file, withMessage(sources.get(file) ?? "", message, order));
		touched.add(file);
	}
	mkdirSync(join(folder, locale), { recursive: true });
	for (const file of touched) writeFileSync(join(folder, locale, file), sources.get(file) ?? "");
}

/** Adds to `reviewed.json` what a speaker has reviewed, as the files have it now. */
function markReviewed(locale: Locale, folder: string, keys: readonly string[]): void {
	const english = messageSources(readSources("en", folder).values());
	const own = messageSources(readSources(locale, folder).values());
	const fresh = keys.flatMap((key) => {
		const [source, translated] = [english.get(key), own.get(key)];
		return source === undefined || translated === undefined ? [] : [[key, reviewHash(source, translated)] as const];
	});
	const all = { ...readReviews(locale, folder), ...Object.fromEntries(fresh) };
	const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(join(folder, locale, "reviewed.json"), `${JSON.stringify(sorted, null, "\t")}\n`);
}
