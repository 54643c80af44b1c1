import type { Database, Transaction } from "./database.ts";
import { inLongTransaction } from "./unit.ts";

/** Responses that are written anew in one transaction. Reason: each may bring megabytes of photos and voice notes. */
const BATCH = 50;

/** Deletes the rows of a table that a condition picks, with `$1` the ids, and writes them again in an order drawn for it. */
const again = (table: string, picks: string) => `
WITH gone AS (DELETE FROM ${table} t WHERE ${picks} RETURNING t.*) INSERT INTO ${table} SELECT * FROM gone ORDER BY random()`;

/** What hangs on the answers of the responses, and would go with them. */
const OF_ANSWERS = "t.answer_id IN (SELECT a.id FROM answers a WHERE a.session_id = ANY($1::uuid[]))";

/**
 * Mixes the anonymous responses that ended since it was last done, and who has answered their surveys. PostgreSQL keeps
 * with each row the transaction that wrote it, and rows of one table in the order they came; until then both lead from
 * an answer to whatever else its last turn wrote: who has answered, the address, the member, the inbox, consents.
 * Rows are deleted and inserted, in transactions of their own: an updated row would stay in its page, among those of
 * the same hour. What is large lies apart from its row, and is written anew with it.
 *
 * Served by survey_responses_member_id_idx, survey_done_pkey, answers_session_id_idx, answer_media_answer_id_idx and
 * readings_pkey.
 */
export async function mixEnded(database: Database): Promise<void> {
	const ended = await database.prisma.$queryRawUnsafe<{ id: string; survey: string }[]>(
		"SELECT id, survey FROM survey_responses WHERE member_id IS NULL AND NOT mixed ORDER BY random()",
	);
	if (ended.length === 0) return;
	// First: should it end here, those who ended are mixed again the next time.
	const surveys = [...new Set(ended.map(({ survey }) => survey))];
	await inLongTransaction(database, (tx) => mixDone(tx, surveys));
	for (let from = 0; from < ended.length; from += BATCH) {
		const ids = ended.slice(from, from + BATCH).map(({ id }) => id);
		await inLongTransaction(database, (tx) => mixResponses(tx, ids));
	}
}

/** All of a survey, not only who is new: else it would tell of each night who answered before it. */
async function mixDone(tx: Transaction, surveys: readonly string[]): Promise<void> {
	// A member erased meanwhile would come back: their deletion does not see what is written here.
	await tx.$executeRawUnsafe("LOCK TABLE survey_done IN SHARE ROW EXCLUSIVE MODE");
	await tx.$executeRawUnsafe(again("survey_done", "t.survey = ANY($1::text[])"), surveys);
}

async function mixResponses(tx: Transaction, ids: readonly string[]): Promise<void> {
	// Whoever is being given one of them comes first; nobody is, from now on.
	await tx.$executeRawUnsafe("SELECT 1 FROM answers WHERE session_id = ANY($1::uuid[]) ORDER BY id FOR UPDATE", ids);
	for (const table of ["readings", "answer_media"]) {
		await tx.$executeRawUnsafe(`CREATE TEMPORARY TABLE mixed_${table} (LIKE ${table}) ON COMMIT DROP`);
		await tx.$executeRawUnsafe(
			`WITH gone AS (DELETE FROM ${table} t WHERE ${OF_ANSWERS} RETURNING t.*) INSERT INTO mixed_${table} SELECT * FROM gone`,
			ids,
		);
	}
	await tx.$executeRawUnsafe(again("answers", "t.session_id = ANY($1::uuid[])"), ids);
	for (const table of ["readings", "answer_media"])
		await tx.$executeRawUnsafe(`INSERT INTO ${table} SELECT * FROM mixed_${table} ORDER BY random()`);
	await tx.$executeRawUnsafe("UPDATE survey_responses SET mixed = true WHERE id = ANY($1::uuid[])", ids);
	await tx.$executeRawUnsafe(again("survey_responses", "t.id = ANY($1::uuid[])"), ids);
}
