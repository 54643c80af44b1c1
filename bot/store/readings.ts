import { mayActAs, type Role } from "../core/profile.ts";
import type { Survey } from "../core/survey.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { MemberState } from "./state.ts";
import { answerPlace } from "./write.ts";

/** How long an answer is one reader's own, in minutes. Reason: long enough for a translation; then somebody else may. */
const LEASE_MINUTES = 60;

/** How a translation, and a quotation, are bound to their rows when sealed. */
export const translationPlace = (answerId: string): string => `readings.translated:${answerId}`;
export const quotePlace = (answerId: string): string => `readings.quote:${answerId}`;

/** An answer in words as a reader sees it: nothing of whose it is, on which channel or when. */
export interface Unread {
	readonly answerId: string;
	readonly survey: Survey;
	/** The question's name. */
	readonly question: string;
	/** The language of the response. */
	readonly locale: string;
	/** What was said; a story's parts with an empty line between. Empty where only photos or voice notes came. */
	readonly text: string;
	readonly translation: string | undefined;
	readonly themes: readonly string[];
	readonly quote: string | undefined;
}

/** Who reads, and when. */
export interface Reader {
	readonly state: Pick<MemberState, "memberId" | "pseudonym" | "role" | "locale">;
	readonly at: Temporal.Instant;
}

/** True when somebody of this role may read single answers of the survey. */
export function mayRead(role: Role, { readers }: Survey): boolean {
	return mayActAs(role, readers === "volunteers" ? "volunteer" : "organizer");
}

/**
 * The questions in words whose answers a reader may have, of every version that was published. Worked out once, and as
 * few columns: joined as it stands, a survey's definition would be taken apart, and sorted, with each response to it.
 */
const QUESTIONS = `
SELECT v.survey, v.version, q ->> 'name' AS step
  FROM survey_versions v, jsonb_array_elements(v.definition -> 'questions') q
 WHERE v.state <> 'draft' AND q ->> 'kind' IN ('text', 'story')
   AND (v.definition ->> 'readers' = 'volunteers' OR $4::boolean)
   AND NOT ((v.definition ->> 'anonymous')::boolean
            AND EXISTS (SELECT 1 FROM survey_done d WHERE d.survey = v.survey AND d.member_id = $1::uuid))`;

/**
 * One answer that nobody has read, the reader's own language first: the first part of it, where it has several. Not the
 * reader's own: an anonymous answer leads to nobody, so who has answered that survey reads none of it. Not one of whose
 * photos and voice notes some are still to be fetched, nor one of which nothing is left. Served by
 * survey_responses_survey_completed_at_idx, answers_session_id_idx, answer_media_answer_id_idx and readings_pkey.
 */
const NEXT = `
WITH q AS MATERIALIZED (${QUESTIONS})
SELECT a.id FROM q
  JOIN survey_responses r ON r.survey = q.survey AND r.version = q.version
  JOIN answers a ON a.session_id = r.id AND a.step = q.step
 WHERE NOT EXISTS (SELECT 1 FROM sessions s WHERE s.id = r.id)
   AND EXISTS (SELECT 1 FROM answers p WHERE p.session_id = a.session_id AND p.step = a.step AND (p.words
         OR EXISTS (SELECT 1 FROM answer_media m WHERE m.answer_id = p.id AND m.state = 'kept')))
   AND NOT EXISTS (SELECT 1 FROM answers p JOIN answer_media m ON m.answer_id = p.id
                    WHERE p.session_id = a.session_id AND p.step = a.step AND m.state = 'wanted')
   AND r.member_id IS DISTINCT FROM $1::uuid AND a.member_id IS DISTINCT FROM $1::uuid
   AND NOT EXISTS (SELECT 1 FROM answers e WHERE e.session_id = a.session_id AND e.step = a.step AND (e.at, e.id) < (a.at, a.id))
   AND NOT EXISTS (SELECT 1 FROM readings g WHERE g.answer_id = a.id
                      AND (g.read_at IS NOT NULL OR g.taken_at > $3::timestamptz - make_interval(mins => ${LEASE_MINUTES})))
 ORDER BY r.locale <> $2, md5(a.id::text)
 LIMIT 1 FOR UPDATE OF a SKIP LOCKED`;

/** Takes it, unless somebody else was faster between the look and the lock. */
const TAKE = `
INSERT INTO readings (answer_id, taken_by, taken_at) VALUES ($1::uuid, $2, $3::timestamptz)
ON CONFLICT (answer_id) DO UPDATE SET taken_by = EXCLUDED.taken_by, taken_at = EXCLUDED.taken_at
 WHERE readings.read_at IS NULL AND readings.taken_at <= EXCLUDED.taken_at - make_interval(mins => ${LEASE_MINUTES})`;

/** Most looks for one answer. Reason: each is lost only when another reader takes the same one at the same moment. */
const LOOKS = 5;

/** Gives a reader the next answer that nobody has read, and keeps it for them; says so in the audit log, not what it is. */
export async function takeUnread(tx: Transaction, keys: Keyring, reader: Reader): Promise<Unread | undefined> {
	const { state, at } = reader;
	for (let look = 0; look < LOOKS; look++) {
		const [row] = await tx.$queryRawUnsafe<{ id: string }[]>(
			NEXT,
			state.memberId,
			state.locale,
			at.toString(),
			mayActAs(state.role, "organizer"),
		);
		if (!row) return undefined;
		if ((await tx.$executeRawUnsafe(TAKE, row.id, state.pseudonym, at.toString())) === 0) continue;
		const unread = await openUnread(tx, keys, row.id);
		if (unread)
			await audit(tx, { actor: state.pseudonym, action: "survey.read", subject: unread.survey.id, detail: {}, at });
		return unread;
	}
	return undefined;
}

/** The answer that a reader has before them; undefined when its time ran out and somebody else took it. */
export async function takenBy(
	tx: Transaction,
	keys: Keyring,
	answerId: string,
	{ state, at }: Reader,
): Promise<Unread | undefined> {
	const held = await tx.reading.updateMany({
		where: { answerId, takenBy: state.pseudonym, readAt: null },
		data: { takenAt: new Date(at.epochMilliseconds) },
	});
	return held.count === 1 ? openUnread(tx, keys, answerId) : undefined;
}

interface Row {
	definition: unknown;
	step: string;
	locale: string;
	parts: { id: string; sealed: string }[] | null;
	translated: Uint8Array | null;
	quote: Uint8Array | null;
	themes: string[] | null;
}

async function openUnread(tx: Transaction, keys: Keyring, answerId: string): Promise<Unread | undefined> {
	const [row] = await tx.$queryRawUnsafe<Row[]>(
		`SELECT v.definition, a.step, r.locale, g.translated_sealed AS translated, g.quote_sealed AS quote, g.themes,
		        (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64')) ORDER BY p.at, p.id)
		           FROM answers p WHERE p.session_id = a.session_id AND p.step = a.step AND p.words) AS parts
		   FROM answers a JOIN survey_responses r ON r.id = a.session_id
		   JOIN survey_versions v ON v.survey = r.survey AND v.version = r.version
		   LEFT JOIN readings g ON g.answer_id = a.id
		  WHERE a.id = $1::uuid`,
		answerId,
	);
	if (!row) return undefined;
	return {
		answerId,
		survey: row.definition as Survey,
		question: row.step,
		locale: row.locale,
		text: (row.parts ?? [])
			.map(({ id, sealed }) => keys.open(answerPlace(id), Buffer.from(sealed, "base64")))
			.join("\n\n"),
		translation: row.translated === null ? undefined : keys.open(translationPlace(answerId), row.translated),
		themes: row.themes ?? [],
		quote: row.quote === null ? undefined : keys.open(quotePlace(answerId), row.quote),
	};
}

/** Keeps a translation into English. */
export async function keepTranslation(tx: Transaction, keys: Keyring, answerId: string, text: string): Promise<void> {
	await tx.reading.update({
		where: { answerId },
		data: { translatedSealed: keys.seal(translationPlace(answerId), text) },
	});
}

/** Keeps the themes of an answer. */
export async function keepThemes(tx: Transaction, answerId: string, themes: readonly string[]): Promise<void> {
	await tx.reading.update({ where: { answerId }, data: { themes: [...themes] } });
}

/** Keeps a quotation that a reader proposes; null takes it back. Somebody else decides on it. */
export async function proposeQuote(
	tx: Transaction,
	keys: Keyring,
	answerId: string,
	quote: string | null,
	by: string,
): Promise<void> {
	await tx.reading.update({
		where: { answerId },
		data:
			quote === null
				? { quoteSealed: null, quotedBy: null, releasedBy: null }
				: { quoteSealed: keys.seal(quotePlace(answerId), quote), quotedBy: by, releasedBy: null },
	});
}

/** Writes down that an answer was read. */
export async function finishReading(tx: Transaction, answerId: string, { state, at }: Reader): Promise<void> {
	const readAt = new Date(at.epochMilliseconds);
	await tx.reading.update({ where: { answerId }, data: { readBy: state.pseudonym, readAt, takenBy: null } });
}

/** A quotation that waits for a second person. */
export interface WaitingQuote {
	readonly answerId: string;
	readonly survey: Survey;
	readonly question: string;
	readonly quote: string;
}

interface QuoteRow {
	answer_id: string;
	definition: unknown;
	step: string;
	quote: Uint8Array;
}

const quoteOf = (keys: Keyring, row: QuoteRow): WaitingQuote => ({
	answerId: row.answer_id,
	survey: row.definition as Survey,
	question: row.step,
	quote: keys.open(quotePlace(row.answer_id), row.quote),
});

/** Quotations and what they are from. The number of readings bounds the scan; few hold a quotation. */
const QUOTES = `
SELECT g.answer_id, v.definition, a.step, g.quote_sealed AS quote
  FROM readings g JOIN answers a ON a.id = g.answer_id JOIN survey_responses r ON r.id = a.session_id
  JOIN survey_versions v ON v.survey = r.survey AND v.version = r.version
 WHERE g.quote_sealed IS NOT NULL`;

/** The next quotation that a person may decide on: never one they proposed, nor one from an answer of their own. */
export async function nextQuote(
	tx: Transaction,
	keys: Keyring,
	{ state }: Reader,
	after = "00000000-0000-0000-0000-000000000000",
): Promise<WaitingQuote | undefined> {
	const [row] = await tx.$queryRawUnsafe<QuoteRow[]>(
		`${QUOTES} AND g.released_by IS NULL AND g.read_at IS NOT NULL AND g.quoted_by <> $1
		    AND a.member_id IS DISTINCT FROM $2::uuid AND g.answer_id > $4::uuid
		    AND (v.definition ->> 'readers' = 'volunteers' OR $3::boolean)
		    AND NOT ((v.definition ->> 'anonymous')::boolean
		             AND EXISTS (SELECT 1 FROM survey_done d WHERE d.survey = r.survey AND d.member_id = $2::uuid))
		  ORDER BY g.answer_id LIMIT 1`,
		state.pseudonym,
		state.memberId,
		mayActAs(state.role, "organizer"),
		after,
	);
	return row && quoteOf(keys, row);
}

/** A quotation that is not decided on; undefined when it was, or there is none. */
export async function waitingQuote(
	tx: Transaction,
	keys: Keyring,
	answerId: string,
): Promise<WaitingQuote | undefined> {
	if (answerId === "") return undefined;
	const [row] = await tx.$queryRawUnsafe<QuoteRow[]>(
		`${QUOTES} AND g.released_by IS NULL AND g.answer_id = $1::uuid`,
		answerId,
	);
	return row && quoteOf(keys, row);
}

/** The quotations of one version of a survey that two persons have released. */
export async function releasedQuotes(
	tx: Transaction,
	keys: Keyring,
	{ id, version }: Survey,
): Promise<readonly WaitingQuote[]> {
	const rows = await tx.$queryRawUnsafe<QuoteRow[]>(
		`${QUOTES} AND g.released_by IS NOT NULL AND r.survey = $1 AND r.version = $2 ORDER BY md5(g.answer_id::text)`,
		id,
		version,
	);
	return rows.map((row) => quoteOf(keys, row));
}

/** Releases a quotation, or refuses it for good. False when it is the person's own, or was decided meanwhile. */
export async function decideQuote(
	tx: Transaction,
	answerId: string,
	release: boolean,
	{ survey }: Pick<WaitingQuote, "survey">,
	{ state, at }: Reader,
): Promise<boolean> {
	const { count } = await tx.reading.updateMany({
		where: { answerId, releasedBy: null, quotedBy: { not: state.pseudonym }, quoteSealed: { not: null } },
		data: release ? { releasedBy: state.pseudonym } : { quoteSealed: null, quotedBy: null },
	});
	const action = release ? "survey.quote-release" : "survey.quote-refuse";
	if (count === 1) await audit(tx, { actor: state.pseudonym, action, subject: survey.id, detail: {}, at });
	return count === 1;
}

/**
 * Two members turned out to be one person, who must not release what they proposed under the other name: what they
 * released so waits for another.
 */
export async function mergeReaders(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.reading.updateMany({ where: { takenBy: from }, data: { takenBy: into } });
	await tx.reading.updateMany({ where: { readBy: from }, data: { readBy: into } });
	await tx.reading.updateMany({ where: { quotedBy: from }, data: { quotedBy: into } });
	await tx.reading.updateMany({ where: { releasedBy: from }, data: { releasedBy: into } });
	await tx.reading.updateMany({ where: { quotedBy: into, releasedBy: into }, data: { releasedBy: null } });
}
