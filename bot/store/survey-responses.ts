import { randomBytes } from "node:crypto";
import type { Survey } from "../core/survey.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { answerPlace } from "./write.ts";

/** A response with its answers opened, without whose it is and when it was given. */
export interface StoredResponse {
	readonly locale: string;
	/** ISO 3166-1 alpha-2; undefined when it was not told. */
	readonly country: string | undefined;
	readonly finished: boolean;
	/** What was filed, by question; a story's parts with an empty line between. */
	readonly answers: ReadonlyMap<string, string>;
	/** How many photos and voice notes are kept, by question. */
	readonly media: ReadonlyMap<string, number>;
}

/** What stands for words that were not opened: that there are some. */
const UNOPENED = "-";

/** Responses held in memory at once. */
const PAGE = 200;

interface Row {
	locale: string;
	country: string | null;
	finished: boolean;
	answers: { id: string; step: string; sealed: string | null; words: boolean; media: number }[] | null;
}

/** A text inside a statement that takes no parameters. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * The responses of one version of a survey, one by one, in an order drawn for this reading alone: neither the time they
 * were given nor an earlier reading shows in it. Memory does not grow with their number. The transaction must stay open
 * while they are read. Answers are found by answers_session_id_idx.
 *
 * @param which `finished`: those answered to the end; `ended`: also those left before it, but none under way
 * @param withWords opens what members wrote in words of their own; otherwise only that they wrote is told
 */
export async function* readResponses(
	tx: Transaction,
	keys: Keyring,
	{ id, version, questions }: Survey,
	{ which, withWords }: { readonly which: "finished" | "ended"; readonly withWords: boolean },
): AsyncGenerator<StoredResponse> {
	const wordy = questions.filter(({ kind }) => kind === "text" || kind === "story").map(({ name }) => name);
	const closed = withWords ? [] : wordy;
	const cursor = `responses_${randomBytes(8).toString("hex")}`;
	const ended =
		which === "finished"
			? "completed_at IS NOT NULL"
			: "(completed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM sessions s WHERE s.id = survey_responses.id))";
	// Planned by statistics from before the table grew, each response would read all answers instead of its index.
	await tx.$executeRawUnsafe("SET LOCAL enable_seqscan = off");
	await tx.$executeRawUnsafe(
		`DECLARE ${cursor} NO SCROLL CURSOR FOR
		 SELECT r.locale, r.country, r.finished,
		        (SELECT jsonb_agg(jsonb_build_object('id', a.id, 'step', a.step, 'sealed',
		                  CASE WHEN a.step <> ALL (ARRAY[${closed.map(quoted).join(", ")}]::text[]) THEN encode(a.sealed, 'base64') END,
		                  'words', a.words, 'media',
		                  (SELECT count(*) FROM answer_media m WHERE m.answer_id = a.id AND m.state = 'kept'))
		                  ORDER BY a.at, a.id)
		           FROM answers a WHERE a.session_id = r.id) AS answers
		   FROM (SELECT id, locale, country, completed_at IS NOT NULL AS finished FROM survey_responses
		          WHERE survey = ${quoted(id)} AND version = ${Number(version)} AND ${ended}
		          ORDER BY md5(id::text || '${randomBytes(16).toString("hex")}') OFFSET 0) r`,
	);
	await tx.$executeRawUnsafe("SET LOCAL enable_seqscan = on");
	try {
		for (;;) {
			const rows = await tx.$queryRawUnsafe<Row[]>(`FETCH ${PAGE} FROM ${cursor}`);
			for (const row of rows) yield opened(keys, row, wordy);
			if (rows.length < PAGE) return;
		}
	} finally {
		await tx.$executeRawUnsafe(`CLOSE ${cursor}`);
	}
}

function opened(keys: Keyring, { locale, country, finished, answers }: Row, wordy: readonly string[]): StoredResponse {
	const filed = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const { id, step, sealed, words, media } of answers ?? []) {
		if (media > 0) counts.set(step, (counts.get(step) ?? 0) + media);
		// Of a photo that came without words, and was not kept, nothing is left.
		if (!words && media === 0) continue;
		const value = sealed === null ? UNOPENED : keys.open(answerPlace(id), Buffer.from(sealed, "base64"));
		const before = wordy.includes(step) ? filed.get(step) : undefined;
		filed.set(step, before === undefined || sealed === null ? value : `${before}\n\n${value}`);
	}
	return { locale, country: country ?? undefined, finished, answers: filed, media: counts };
}
