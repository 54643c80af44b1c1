import { randomUUID } from "node:crypto";
import type { Ids } from "../core/ids.ts";
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
}

/** An answer as it lies in the store, opened. */
export interface FiledAnswer {
	readonly flow: string;
	readonly version: number;
	readonly step: string;
	readonly value: string;
	readonly at: Date;
}

/** The answers of a response so far, in order. Served by answers_session_id_idx. */
export async function filedAnswers(tx: Transaction, keys: Keyring, session: string): Promise<readonly FiledAnswer[]> {
	const rows = await tx.answer.findMany({ where: { sessionId: session }, orderBy: { id: "asc" } });
	return rows.map(({ id, flow, version, step, sealed, at }) => ({
		flow,
		version,
		step,
		value: keys.open(answerPlace(id), sealed),
		at,
	}));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

const COLUMNS = "id uuid, session uuid, flow text, version int, step text, sealed text, at timestamptz";

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
	statement.rows(
		staying
			.filter(({ withdraws }) => !withdraws)
			.map(({ value, ...answer }) => {
				const id = ids.uuid();
				return { ...answer, id, sealed: base64(keys.seal(answerPlace(id), value)), at };
			}),
		COLUMNS,
		(from) => `INSERT INTO answers (id, member_id, session_id, flow, version, step, sealed, at)
		 SELECT id, ${member()}, session, flow, version, step, decode(sealed, 'base64'), at FROM ${from}`,
	);
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

function finish(statement: Statement, keys: Keyring, memberId: string, ended: FinishedResponse, change: Change): void {
	const { session, complete, anonymous, asked, filed } = ended;
	const id = () => `${statement.param(session)}::uuid`;
	const at = change.at.toString();
	statement.add(`INSERT INTO survey_done (survey, member_id)
	 SELECT survey, ${statement.param(memberId)}::uuid FROM survey_responses WHERE id = ${id()} ON CONFLICT DO NOTHING`);
	if (!anonymous) {
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
			.map((answer) => ({ ...answer, at: new Date(change.at.epochMilliseconds) })),
	].filter(({ step }) => asked.includes(step));
	const fresh = timelessIds(kept.length);
	const response = randomUUID();
	const day = (date: Date) => `${date.toISOString().slice(0, 10)}T00:00:00Z`;
	statement.add(`DELETE FROM answers WHERE session_id = ${id()}`);
	statement.rows(
		kept.map((answer, order) => {
			const row = fresh[order] ?? randomUUID();
			const { flow, version, step, value } = answer;
			return {
				id: row,
				session: response,
				flow,
				version,
				step,
				sealed: base64(keys.seal(answerPlace(row), value)),
				at: day(answer.at),
			};
		}),
		COLUMNS,
		(from) => `INSERT INTO answers (id, session_id, flow, version, step, sealed, at)
		 SELECT id, session, flow, version, step, decode(sealed, 'base64'), at FROM ${from}`,
	);
	const done = complete ? `${statement.param(day(new Date(change.at.epochMilliseconds)))}::timestamptz` : "NULL";
	statement.add(`UPDATE survey_responses SET id = ${statement.param(response)}::uuid, member_id = NULL, completed_at = ${done},
	   started_at = date_trunc('day', started_at, 'UTC') WHERE id = ${id()}`);
}
