import type { Transaction } from "./database.ts";

/** The survey that a session's flow asks. */
const surveyOf = (session: string) => `split_part(${session}.flow, '.', 2)`;

/** How many questions of a session's response are answered. */
const answeredIn = (session: string) =>
	`(SELECT count(DISTINCT a.step) FROM answers a WHERE a.session_id = ${session}.id)`;

/**
 * Ends, of two responses under way to the same survey, the one that got less far, that of `$1` when both got as far;
 * and what is under way of a survey that either has answered. With them goes all that leads to them.
 */
const END_DOUBLES = `
WITH twice AS (
  SELECT CASE WHEN ${answeredIn("s")} > ${answeredIn("o")} THEN o.id ELSE s.id END AS id
    FROM sessions s JOIN sessions o ON o.member_id = $2::uuid AND o.flow ~ '^s[.]' AND ${surveyOf("o")} = ${surveyOf("s")}
   WHERE s.member_id = $1::uuid AND s.flow ~ '^s[.]'
  UNION
  SELECT s.id FROM sessions s JOIN survey_done d ON d.survey = ${surveyOf("s")}
   WHERE s.member_id IN ($1::uuid, $2::uuid) AND d.member_id IN ($1::uuid, $2::uuid) AND s.flow ~ '^s[.]'
), answered AS (DELETE FROM answers a USING twice t WHERE a.session_id = t.id),
   begun AS (DELETE FROM survey_responses r USING twice t WHERE r.id = t.id)
DELETE FROM sessions s USING twice t WHERE s.id = t.id`;

/**
 * Moves what `from` has to do with surveys to `into`: answers move with the member, and what is under way can be gone on
 * with. Nobody is counted twice: of two responses under way to one survey the one that got further stays, and none beside
 * one that has ended. Served by survey_responses_member_id_idx, sessions_member_id_tag_key, survey_done_pkey,
 * answers_session_id_idx.
 */
export async function mergeSurveys(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.$executeRawUnsafe(END_DOUBLES, from, into);
	await tx.$executeRawUnsafe(
		`UPDATE sessions s SET member_id = $2::uuid WHERE member_id = $1::uuid AND flow ~ '^s[.]'
		    AND NOT EXISTS (SELECT 1 FROM sessions o WHERE o.member_id = $2::uuid AND o.tag = s.tag)`,
		from,
		into,
	);
	await tx.$executeRawUnsafe(
		`WITH gone AS (DELETE FROM survey_responses r USING sessions s WHERE s.id = r.id AND s.member_id = $1::uuid RETURNING r.id)
		 DELETE FROM answers a USING gone WHERE a.session_id = gone.id`,
		from,
	);
	await tx.surveyResponse.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.$executeRawUnsafe(
		`WITH moved AS (DELETE FROM survey_done WHERE member_id = $1::uuid RETURNING survey)
		 INSERT INTO survey_done (survey, member_id) SELECT survey, $2::uuid FROM moved ON CONFLICT DO NOTHING`,
		from,
		into,
	);
}

/** Erases what is left of a member in surveys; answers that carry the member go with them. */
export async function eraseFromSurveys(tx: Transaction, memberId: string): Promise<void> {
	await tx.surveyResponse.deleteMany({ where: { memberId } });
	await tx.surveyDone.deleteMany({ where: { memberId } });
}

/** What is held of a member in surveys: those under way or kept with them, and those that they answered anonymously. */
export interface HeldOfSurveys {
	readonly responses: readonly { readonly title: string; readonly since: Date; readonly finished: boolean }[];
	/** Titles of surveys answered without the answers being theirs any more. */
	readonly answered: readonly string[];
}

/** A survey's title in a language, in English where there is none. */
const TITLE = `coalesce(v.definition -> 'title' -> $2 ->> 'text', v.definition -> 'title' -> 'en' ->> 'text')`;

/** Gathers what MY DATA tells of surveys. Served by survey_responses_member_id_idx; survey_done is small. */
export async function gatherOfSurveys(tx: Transaction, memberId: string, locale: string): Promise<HeldOfSurveys> {
	const responses = await tx.$queryRawUnsafe<HeldOfSurveys["responses"]>(
		`SELECT ${TITLE} AS title, r.started_at AS since, r.completed_at IS NOT NULL AS finished
		   FROM survey_responses r JOIN survey_versions v ON v.survey = r.survey AND v.version = r.version
		  WHERE r.member_id = $1::uuid ORDER BY r.started_at`,
		memberId,
		locale,
	);
	const answered = await tx.$queryRawUnsafe<{ title: string }[]>(
		`SELECT DISTINCT ON (d.survey) ${TITLE} AS title
		   FROM survey_done d JOIN survey_versions v ON v.survey = d.survey AND v.state <> 'draft'
		  WHERE d.member_id = $1::uuid
		    AND NOT EXISTS (SELECT 1 FROM survey_responses r WHERE r.survey = d.survey AND r.member_id = $1::uuid)
		  ORDER BY d.survey, v.version DESC`,
		memberId,
		locale,
	);
	return { responses, answered: answered.map(({ title }) => title) };
}
