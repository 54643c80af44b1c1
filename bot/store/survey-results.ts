import type { Release } from "../core/release.ts";
import type { Survey } from "../core/survey.ts";
import { type Cube, UNASKED } from "../core/tally.ts";
import type { Transaction } from "./database.ts";

/** A survey as it was published last. */
export interface PublishedSurvey {
	readonly survey: Survey;
	readonly state: "published" | "closed";
}

/** What one release holds: frozen, and each part made from the one before it by the same rule. */
export interface ReleaseContent {
	/** The version of the survey that it counts: respondents of two versions are never added up. */
	readonly version: number;
	/** Answers by question, language and country. */
	readonly results: Release;
	/** Of all who began and have ended: who finished, and at which question others left. */
	readonly leaving: Release;
	/** Of all whose words were read: how many were tagged with each theme. */
	readonly themes: Release;
}

/** A release as it is kept. */
export interface SavedRelease extends ReleaseContent {
	/** Counted by survey, over all its versions. */
	readonly number: number;
	readonly createdBy: string;
	readonly at: Temporal.Instant;
}

interface VersionRow {
	definition: unknown;
	state: "published" | "closed";
}

/** The newest published version of each survey, or of one. Served by survey_versions_pkey. */
export async function publishedSurveys(tx: Transaction, id?: string): Promise<readonly PublishedSurvey[]> {
	const rows = await tx.$queryRawUnsafe<VersionRow[]>(
		`SELECT DISTINCT ON (survey) definition, state::text AS state FROM survey_versions
		  WHERE state <> 'draft' AND ($1::text IS NULL OR survey = $1) ORDER BY survey, version DESC`,
		id ?? null,
	);
	// Parsed when it was published; the database holds nothing else.
	return rows.map(({ definition, state }) => ({ survey: definition as Survey, state }));
}

/** How many responses there are at this moment. Never shown as it is: see `roundedDown`. */
export interface LiveCounts {
	readonly started: number;
	readonly finished: number;
}

/** Served by survey_responses_survey_completed_at_idx. */
export async function liveCounts(tx: Transaction, { id, version }: Survey): Promise<LiveCounts> {
	const [row] = await tx.$queryRawUnsafe<LiveCounts[]>(
		`SELECT count(*)::int AS started, count(completed_at)::int AS finished
		   FROM survey_responses WHERE survey = $1 AND version = $2`,
		id,
		version,
	);
	return row ?? { started: 0, finished: 0 };
}

/** Everyone at one place: for what is not broken down. */
const oneCube = (respondents: number, tables: Cube["tables"], counts: readonly (readonly number[])[]): Cube => ({
	tables,
	places: [{ locale: "all", country: "all" }],
	respondents: [respondents],
	counts: new Map(tables.map(({ name }, at) => [name, [counts[at] ?? []]])),
});

/** Whether a response came to its end, and where it was left if not: the tables and categories of `leavingCube`. */
export const ENDED = "ended";
export const FINISHED = "finished";
const LEFT = "left";
export const LEAVING = "leaving";
export const BEFORE = "before";

/**
 * Those who began and have ended, by the question at which they left. Who is still answering is in neither: a response
 * is counted once, when it can change no more. A question that nobody left at is no category: that nobody did tells of
 * nobody, and would else be counted together with one that many left at. Served by
 * survey_responses_survey_completed_at_idx and sessions_pkey.
 */
export async function leavingCube(tx: Transaction, survey: Survey): Promise<Cube> {
	const rows = await tx.$queryRawUnsafe<{ step: string | null; finished: boolean; count: number }[]>(
		`SELECT CASE WHEN r.completed_at IS NULL THEN r.last_step END AS step, r.completed_at IS NOT NULL AS finished, count(*)::int AS count
		   FROM survey_responses r
		  WHERE r.survey = $1 AND r.version = $2
		    AND (r.completed_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM sessions s WHERE s.id = r.id))
		  GROUP BY 1, 2`,
		survey.id,
		survey.version,
	);
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	const finished = sum(rows.filter((row) => row.finished).map(({ count }) => count));
	const known = new Set(survey.questions.map(({ name }) => name));
	const left = new Map<string, number>();
	for (const { step, count } of rows.filter((row) => !row.finished)) {
		const at = step !== null && known.has(step) ? step : BEFORE;
		left.set(at, (left.get(at) ?? 0) + count);
	}
	const steps = [...left].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const all = sum([...left.values()]);
	return oneCube(
		finished + all,
		[
			{ name: ENDED, categories: [FINISHED, LEFT] },
			{
				name: LEAVING,
				categories: [...steps.map(([step]) => step), UNASKED],
				after: { table: ENDED, categories: [LEFT] },
			},
		],
		[
			[finished, all],
			[...steps.map(([, count]) => count), finished],
		],
	);
}

/** The categories of a theme's table. */
export const TAGGED = "tagged";
const UNTAGGED = "untagged";

/** Those whose words were read, by theme: each counts once for a theme, however often it came up. Served by answers_session_id_idx. */
export async function themesCube(tx: Transaction, survey: Survey): Promise<Cube> {
	const read = `FROM survey_responses r JOIN answers a ON a.session_id = r.id JOIN readings g ON g.answer_id = a.id
	  WHERE r.survey = $1 AND r.version = $2 AND r.completed_at IS NOT NULL AND g.read_at IS NOT NULL`;
	const params = [survey.id, survey.version] as const;
	const [all] = await tx.$queryRawUnsafe<{ count: number }[]>(
		`SELECT count(DISTINCT r.id)::int AS count ${read}`,
		...params,
	);
	const rows = await tx.$queryRawUnsafe<{ theme: string; count: number }[]>(
		`SELECT theme, count(DISTINCT id)::int AS count FROM (SELECT r.id, unnest(g.themes) AS theme ${read}) t GROUP BY theme`,
		...params,
	);
	const total = all?.count ?? 0;
	const tagged = new Map(rows.map(({ theme, count }) => [theme, count]));
	return oneCube(
		total,
		survey.themes.map(({ name }) => ({ name, categories: [TAGGED, UNTAGGED] })),
		survey.themes.map(({ name }) => [tagged.get(name) ?? 0, total - (tagged.get(name) ?? 0)]),
	);
}

/** Every release of a survey, the oldest first. Served by survey_releases_survey_number_key. */
export async function loadReleases(tx: Transaction, survey: string): Promise<readonly SavedRelease[]> {
	const rows = await tx.surveyRelease.findMany({ where: { survey }, orderBy: { number: "asc" } });
	return rows.map(({ number, content, createdBy, createdAt }) => ({
		...(content as unknown as ReleaseContent),
		number,
		createdBy,
		at: Temporal.Instant.fromEpochMilliseconds(createdAt.getTime()),
	}));
}

/** The last release of a survey; undefined before its first. */
export async function lastRelease(tx: Transaction, survey: string): Promise<SavedRelease | undefined> {
	const rows = await tx.surveyRelease.findMany({ where: { survey }, orderBy: { number: "desc" }, take: 1 });
	return rows
		.map(({ number, content, createdBy, createdAt }) => ({
			...(content as unknown as ReleaseContent),
			number,
			createdBy,
			at: Temporal.Instant.fromEpochMilliseconds(createdAt.getTime()),
		}))
		.at(0);
}

/** Keeps a release. */
export async function saveRelease(
	tx: Transaction,
	id: string,
	survey: string,
	{ number, createdBy, at, ...content }: SavedRelease,
): Promise<void> {
	await tx.surveyRelease.create({
		data: {
			id,
			survey,
			number,
			content: JSON.parse(JSON.stringify(content)) as object,
			createdBy,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
}

/** The class of the locks below. Any number that nothing else locks with. */
const RELEASE_LOCK = 7_265;

/** True when this transaction alone releases this survey's results; false while another does. */
export async function lockReleases(tx: Transaction, survey: string): Promise<boolean> {
	const [row] = await tx.$queryRawUnsafe<{ got: boolean }[]>(
		"SELECT pg_try_advisory_xact_lock($1::int, hashtext($2)) AS got",
		RELEASE_LOCK,
		survey,
	);
	return row?.got === true;
}
