import { randomUUID } from "node:crypto";
import type { Ids } from "../core/ids.ts";
import { offeredMedia } from "./answer-media.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { Change, Statement } from "./write.ts";

/** How an answer is bound to its row when sealed. */
export const answerPlace = (id: string): string => `answers:${id}`;

/** Where a running response stands. */
export interface ResponseAt {
	/** Its session, which is its id. */
	readonly session: string;
	readonly survey: string;
	readonly version: number;
	/** The question that was asked last. */
	readonly step: string;
	readonly locale: string;
	readonly country: string | undefined;
	readonly channel: string;
}

/** A response that comes to its end. */
export interface FinishedResponse {
	readonly session: string;
	/** False when it was left: by STOP, or by silence. */
	readonly complete: boolean;
	readonly anonymous: boolean;
	/** Its questions as they follow from its answers: what was filed under others, before one of them was changed, goes. */
	readonly asked: readonly string[];
	/** Of an anonymous one: every answer that was filed before this turn, opened, in order. */
	readonly filed: readonly FiledAnswer[];
	/** Of an anonymous one: how many files were still to be fetched. They are not: what leads to them leads to the member. */
	readonly lost: number;
}

/** An answer as it lies in the store, opened. */
export interface FiledAnswer {
	readonly id: string;
	readonly flow: string;
	readonly version: number;
	readonly step: string;
	readonly value: string;
	/** False where a photo or a voice note came without words. */
	readonly words: boolean;
	readonly at: Date;
}

/** What a response consists of as it ends, and what is still on its way to it. */
export interface Filed extends Pick<FinishedResponse, "filed" | "lost"> {
	/** Files that the provider is still to be asked about: to be fetched, or to be deleted there now that they are kept. */
	readonly underWay: number;
}

interface FiledRow extends Omit<FiledAnswer, "value"> {
	readonly sealed: Uint8Array;
	readonly wanted: number;
	readonly asked: number;
	readonly held: number;
}

/**
 * The answers of a response so far, in order, without those of which nothing would be left: a file without words that
 * was not agreed to. One round trip. Served by answers_session_id_idx and answer_media_answer_id_idx.
 */
export async function filedAnswers(tx: Transaction, keys: Keyring, session: string): Promise<Filed> {
	const rows = await tx.$queryRawUnsafe<FiledRow[]>(
		`SELECT a.id, a.flow, a.version, a.step, a.sealed, a.words, a.at,
		        count(m.id) FILTER (WHERE m.state = 'wanted')::int AS wanted,
		        count(m.id) FILTER (WHERE m.state IN ('wanted', 'kept') AND m.ref_sealed IS NOT NULL)::int AS asked,
		        count(m.id) FILTER (WHERE m.state <> 'offered')::int AS held
		   FROM answers a LEFT JOIN answer_media m ON m.answer_id = a.id
		  WHERE a.session_id = $1::uuid GROUP BY a.id ORDER BY a.id`,
		session,
	);
	const sum = (of: (row: FiledRow) => number) => rows.reduce((total, row) => total + of(row), 0);
	const filed = rows
		.filter(({ words, held }) => words || held > 0)
		.map(({ id, flow, version, step, sealed, words, at }) => {
			const value = keys.open(answerPlace(id), sealed);
			return { id, flow, version, step, value, words, at };
		});
	return { filed, lost: sum(({ wanted }) => wanted), underWay: sum(({ asked }) => asked) };
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

const COLUMNS = "id uuid, session uuid, flow text, version int, step text, sealed text, words boolean, at timestamptz";

/** Random ids in ascending order: rows keep their order, and the ids tell no time. */
function timelessIds(count: number): readonly string[] {
	return Array.from({ length: count }, () => randomUUID()).sort();
}

/**
 * Writes what a turn does to responses: answers in the place of earlier ones, where the response stands, and its end. An
 * anonymous one that ends is written anew under ids that tell nothing, by the day, and without the member; what is left
 * of the member is that they have answered. Served by answers_session_id_idx and the primary keys.
 */
export function writeResponses(statement: Statement, keys: Keyring, ids: Ids, memberId: string, change: Change): void {
	const at = change.at.toString();
	const cut = new Set(change.finished.filter(({ anonymous }) => anonymous).map(({ session }) => session));
	const member = () => `${statement.param(memberId)}::uuid`;
	const staying = change.answers.filter(({ session }) => !cut.has(session));
	statement.rows(
		staying.filter(({ adds }) => !adds),
		"session uuid, step text",
		(from) => `DELETE FROM answers a USING ${from} WHERE a.session_id = r.session AND a.step = r.step`,
	);
	const fresh = staying.filter(({ withdraws }) => !withdraws).map((answer) => ({ ...answer, id: ids.uuid() }));
	statement.rows(
		fresh.map(({ value, media, ...answer }) => ({
			...answer,
			words: isWorded({ value, media }),
			sealed: base64(keys.seal(answerPlace(answer.id), value)),
			at,
		})),
		COLUMNS,
		(from) => `INSERT INTO answers (id, member_id, session_id, flow, version, step, sealed, words, at)
		 SELECT id, ${member()}, session, flow, version, step, decode(sealed, 'base64'), words, at FROM ${from}`,
	);
	const { speaker } = change;
	statement.rows(
		fresh.flatMap(({ id, media }) => (media && speaker ? offeredMedia(keys, id, speaker.channel, media) : [])),
		'id uuid, answer uuid, kind text, state "MediaState", channel text, ref text',
		(from) => `INSERT INTO answer_media (id, answer_id, kind, state, channel, ref_sealed, not_before, at)
		 SELECT id, answer, kind, state, channel, decode(ref, 'base64'),
		   CASE WHEN state = 'wanted' THEN ${statement.param(at)}::timestamptz END, ${statement.param(at)}::timestamptz FROM ${from}`,
	);
	for (const { session, agreed } of change.agreements) agree(statement, session, agreed, at);
	statement.rows(
		change.responses.map((response) => ({ ...response, country: response.country ?? null, at })),
		"session uuid, survey text, version int, step text, locale text, country text, channel text, at timestamptz",
		(
			from,
		) => `INSERT INTO survey_responses (id, survey, version, member_id, locale, country, channel, started_at, last_step)
		 SELECT session, survey, version, ${member()}, locale, country, channel, at, step FROM ${from}
		 ON CONFLICT (id) DO UPDATE SET last_step = EXCLUDED.last_step, locale = EXCLUDED.locale, country = EXCLUDED.country,
		   channel = EXCLUDED.channel`,
	);
	for (const finished of change.finished) finish(statement, keys, memberId, finished, change);
}

/** False for a photo or a voice note that came without words. */
const isWorded = ({ value, media }: Pick<Change["answers"][number], "value" | "media">) =>
	value !== "" || media === undefined;

/** What came before the answer: agreed, it is fetched from now on; refused, nothing of it is left. */
function agree(statement: Statement, session: string, agreed: boolean, at: string): void {
	const own = () => `a.id = m.answer_id AND a.session_id = ${statement.param(session)}::uuid AND m.state = 'offered'`;
	if (agreed) {
		statement.add(`UPDATE answer_media m SET state = 'wanted', not_before = ${statement.param(at)}::timestamptz
		 FROM answers a WHERE ${own()}`);
		return;
	}
	statement.add(`DELETE FROM answer_media m USING answers a WHERE ${own()}`);
	statement.add(`DELETE FROM answers WHERE session_id = ${statement.param(session)}::uuid AND NOT words`);
}

function finish(statement: Statement, keys: Keyring, memberId: string, ended: FinishedResponse, change: Change): void {
	const { session, complete, anonymous, asked, filed } = ended;
	const id = () => `${statement.param(session)}::uuid`;
	const at = change.at.toString();
	statement.add(`INSERT INTO survey_done (survey, member_id)
	 SELECT survey, ${statement.param(memberId)}::uuid FROM survey_responses WHERE id = ${id()} ON CONFLICT DO NOTHING`);
	// Nobody will say any more whether it may be kept.
	statement.add(`DELETE FROM answer_media m USING answers a
	 WHERE a.id = m.answer_id AND a.session_id = ${id()} AND m.state = 'offered'`);
	if (!anonymous) {
		statement.add(`DELETE FROM answers a WHERE a.session_id = ${id()} AND NOT a.words
		 AND NOT EXISTS (SELECT 1 FROM answer_media m WHERE m.answer_id = a.id AND m.state <> 'offered')`);
		statement.add(
			`DELETE FROM answers WHERE session_id = ${id()} AND step <> ALL(${statement.param([...asked])}::text[])`,
		);
		if (complete)
			statement.add(
				`UPDATE survey_responses SET completed_at = ${statement.param(at)}::timestamptz WHERE id = ${id()}`,
			);
		return;
	}
	const own = change.answers.filter((answer) => answer.session === session);
	const replaced = new Set(own.filter(({ adds }) => !adds).map(({ step }) => step));
	const kept = [
		...filed.filter(({ step }) => !replaced.has(step)),
		...own
			.filter(({ withdraws }) => !withdraws)
			.map((answer) => ({
				...answer,
				id: undefined,
				words: isWorded(answer),
				at: new Date(change.at.epochMilliseconds),
			})),
	].filter(({ step }) => asked.includes(step));
	const fresh = timelessIds(kept.length);
	const response = randomUUID();
	const day = (date: Date) => `${date.toISOString().slice(0, 10)}T00:00:00Z`;
	statement.add(`DELETE FROM answers WHERE session_id = ${id()}`);
	// Files go along with the words; what is on its way is given up, as all that leads to it leads to the member. The bytes
	// are written anew (they lie apart from the row), so that PostgreSQL keeps with them no transaction of when they came.
	statement.rows(
		kept.flatMap((answer, order) => (answer.id === undefined ? [] : [{ old: answer.id, row: fresh[order] }])),
		"old uuid, row uuid",
		(
			from,
		) => `UPDATE answer_media m SET answer_id = row, channel = NULL, ref_sealed = NULL, not_before = NULL, tries = 0,
		   sealed = sealed || ''::bytea,
		   at = date_trunc('day', m.at, 'UTC'), error_code = CASE WHEN state = 'wanted' THEN 'media.ended' ELSE error_code END,
		   state = CASE WHEN state = 'wanted' THEN 'gone' ELSE state END
		 FROM ${from} WHERE m.answer_id = old AND m.state <> 'offered'`,
	);
	statement.rows(
		kept.map((answer, order) => {
			const row = fresh[order] ?? randomUUID();
			const { flow, version, step, value, words } = answer;
			return {
				id: row,
				session: response,
				flow,
				version,
				step,
				sealed: base64(keys.seal(answerPlace(row), value)),
				words,
				at: day(answer.at),
			};
		}),
		COLUMNS,
		(from) => `INSERT INTO answers (id, session_id, flow, version, step, sealed, words, at)
		 SELECT id, session, flow, version, step, decode(sealed, 'base64'), words, at FROM ${from}`,
	);
	const done = complete ? `${statement.param(day(new Date(change.at.epochMilliseconds)))}::timestamptz` : "NULL";
	statement.add(`UPDATE survey_responses SET id = ${statement.param(response)}::uuid, member_id = NULL, completed_at = ${done},
	   started_at = date_trunc('day', started_at, 'UTC') WHERE id = ${id()}`);
}
