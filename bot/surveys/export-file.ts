import { open, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { StewardError } from "../core/errors.ts";
import type { Survey } from "../core/survey.ts";
import { audit } from "../store/audit.ts";
import type { Database, Transaction } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { readResponses } from "../store/survey-responses.ts";
import { inLongTransaction, inTransaction } from "../store/unit.ts";
import { dictionaryOf } from "./dictionary.ts";
import { exportCsv, exportJson, type ResponseRow } from "./export.ts";

/** What is exported, and why. */
export interface Export {
	readonly survey: Survey;
	readonly format: "csv" | "json";
	/** A file that does not exist yet. */
	readonly out: string;
	/** Also what members wrote in words of their own. */
	readonly withText: boolean;
	/** For the audit log. */
	readonly reason: string;
	readonly at: Temporal.Instant;
}

async function* rows(tx: Transaction, keys: Keyring, what: Export): AsyncGenerator<ResponseRow> {
	let number = 0;
	for await (const response of readResponses(tx, keys, what.survey, { which: "ended", withWords: what.withText })) {
		number += 1;
		const { locale, country, finished, answers, media } = response;
		yield {
			response: String(number),
			version: what.survey.version,
			locale,
			country,
			finished,
			answers: Object.fromEntries(answers),
			media: Object.fromEntries(media),
		};
	}
}

/** Only whoever runs the export reads the file. */
const OWNER_ONLY = 0o600;

/**
 * Writes the responses of a survey to a file, row by row, beside a CSV its data dictionary, and says so in the audit
 * log. In it is no member, no channel and no time. Throws `survey.export-refused` when the file exists or cannot be
 * written.
 *
 * @returns how many responses
 */
export async function exportToFile(database: Database, keys: Keyring, what: Export): Promise<number> {
	const { survey, format, out, withText, reason, at } = what;
	let responses = 0;
	const counted = async function* (source: AsyncIterable<ResponseRow>) {
		for await (const row of source) {
			responses += 1;
			yield row;
		}
	};
	try {
		const file = await open(out, "wx", OWNER_ONLY);
		try {
			if (format === "csv")
				await writeFile(`${out}.dictionary.json`, `${JSON.stringify(dictionaryOf(survey, withText), null, "\t")}\n`, {
					flag: "wx",
					mode: OWNER_ONLY,
				});
			// Before the first row leaves: an export that breaks off was one.
			const detail = { format, text: withText, version: survey.version, reason };
			await inTransaction(database, (tx) =>
				audit(tx, { actor: "operator", action: "survey.export", subject: survey.id, detail, at }),
			);
			await inLongTransaction(database, (tx) => {
				const source = counted(rows(tx, keys, what));
				const text = format === "csv" ? exportCsv(survey, source, withText) : exportJson(survey, source, withText);
				return pipeline(text, file.createWriteStream());
			});
		} finally {
			await file.close();
		}
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		if (code !== "EEXIST" && code !== "EACCES" && code !== "ENOENT" && code !== "EISDIR") throw cause;
		throw new StewardError(
			"survey.export-refused",
			code === "EEXIST" ? `${out}, or its dictionary, exists already.` : `${out} cannot be written.`,
			"Name a new file in a folder that you may write to.",
			{ cause },
		);
	}
	return responses;
}
