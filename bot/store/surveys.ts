import type { Rule } from "../core/audience.ts";
import { parseRule } from "../core/audience-parse.ts";
import { StewardError } from "../core/errors.ts";
import type { Survey } from "../core/survey.ts";
import { compileHolds } from "./audience-sql.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";

/** Who does something to a survey, and when. */
export interface Act {
	/** A pseudonym, or `operator`. */
	readonly actor: string;
	readonly at: Temporal.Instant;
}

/** Whom a survey is for; everyone who finds it without. */
export interface SurveyAudience {
	readonly rule?: Rule;
	/** The training, or live session, that it follows. */
	readonly trainingId?: string;
}

const stamp = (at: Temporal.Instant) => new Date(at.epochMilliseconds);

/** Keys in order, however deep: the database does not keep their order. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, ordered(field)]));
}

const sameAs = (a: unknown, b: unknown) => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/** Only one publication at a time looks at the versions of a survey. Any number that nothing else locks. */
const SURVEY_LOCK = 7_264_118_304;

/**
 * Publishes a version: who finds it may answer from now on, and an older one is offered no longer; responses under way
 * go on with theirs. A version that was published stays as it is.
 *
 * @returns false when exactly this was published before
 * @throws StewardError `survey.changed`, `survey.old`, `survey.being-written`
 */
export async function publishSurvey(
	tx: Transaction,
	survey: Survey,
	{ rule, trainingId }: SurveyAudience,
	{ actor, at }: Act,
): Promise<boolean> {
	const { id, version } = survey;
	await tx.$executeRawUnsafe("SELECT pg_advisory_xact_lock($1)", SURVEY_LOCK);
	const known = await tx.surveyVersion.findMany({ where: { survey: id }, orderBy: { version: "desc" } });
	const same = known.find((row) => row.version === version);
	if (same && same.state !== "draft") {
		if (same.state === "published" && sameAs(same.definition, survey) && sameAs(same.rule, rule ?? null)) return false;
		throw new StewardError(
			"survey.changed",
			`Version ${version} of ${id} was published before, with other words, questions or audience, or was closed.`,
			`Raise \`version\` to ${(known[0]?.version ?? version) + 1}: responses under way go on with what they began.`,
		);
	}
	// Who approves in chat publishes the draft itself.
	if (same && actor === "operator")
		throw new StewardError(
			"survey.being-written",
			`Version ${version} of ${id} is being written in chat, by ${same.createdBy}.`,
			`Have it discarded there, or raise \`version\` to ${version + 1}.`,
		);
	const newest = known.find((row) => row.state !== "draft");
	if (newest && newest.version > version)
		throw new StewardError(
			"survey.old",
			`Version ${newest.version} of ${id} was published already.`,
			`Raise \`version\` to ${newest.version + 1}.`,
		);
	await tx.surveyVersion.updateMany({
		where: { survey: id, state: "published" },
		data: { state: "closed", closedAt: stamp(at) },
	});
	const data = {
		state: "published" as const,
		definition: survey as object,
		...(rule ? { rule: parseRule(rule) as object } : {}),
		trainingId: trainingId ?? null,
		publishedAt: stamp(at),
	};
	await tx.surveyVersion.upsert({
		where: { survey_version: { survey: id, version } },
		create: { survey: id, version, createdBy: actor, createdAt: stamp(at), ...data },
		update: data,
	});
	await audit(tx, {
		actor,
		action: "survey.publish",
		subject: id,
		detail: { version, anonymous: survey.anonymous, rule: JSON.stringify(rule ?? null) },
		at,
	});
	return true;
}

/** Offers a survey to nobody any more; responses under way may be finished. False when it was not open. */
export async function closeSurvey(tx: Transaction, id: string, { actor, at }: Act): Promise<boolean> {
	const { count } = await tx.surveyVersion.updateMany({
		where: { survey: id, state: "published" },
		data: { state: "closed", closedAt: stamp(at) },
	});
	if (count > 0) await audit(tx, { actor, action: "survey.close", subject: id, detail: {}, at });
	return count > 0;
}

/** A version in the list. */
export interface ListedSurvey {
	readonly survey: string;
	readonly version: number;
	readonly state: "draft" | "published" | "closed";
	readonly title: string;
	readonly begun: number;
	readonly complete: number;
}

/** Every version with how many answered it. Served by survey_responses_survey_completed_at_idx. */
export function listSurveys(database: Pick<Transaction, "$queryRawUnsafe">): Promise<readonly ListedSurvey[]> {
	return database.$queryRawUnsafe<ListedSurvey[]>(`
SELECT v.survey, v.version, v.state::text AS state, v.definition -> 'title' -> 'en' ->> 'text' AS title,
       (SELECT count(*)::int FROM survey_responses r WHERE r.survey = v.survey AND r.version = v.version) AS begun,
       (SELECT count(*)::int FROM survey_responses r WHERE r.survey = v.survey AND r.version = v.version
           AND r.completed_at IS NOT NULL) AS complete
  FROM survey_versions v ORDER BY v.survey, v.version`);
}

/** One version of a survey as it was published; undefined when there is none. Served by survey_versions_pkey. */
export async function loadSurvey(
	tx: Pick<Transaction, "surveyVersion">,
	id: string,
	version: number,
): Promise<Survey | undefined> {
	const row = await tx.surveyVersion.findUnique({ where: { survey_version: { survey: id, version } } });
	return row && row.state !== "draft" ? (row.definition as unknown as Survey) : undefined;
}

/** The surveys that a member may begin now: open, for them, and not answered yet; the newest first. */
export async function openSurveys(tx: Transaction, memberId: string, id?: string): Promise<readonly Survey[]> {
	const rows = await tx.$queryRawUnsafe<{ definition: unknown; rule: unknown }[]>(
		`SELECT definition, rule FROM survey_versions v WHERE state = 'published' AND ($2::text IS NULL OR survey = $2)
		    AND NOT EXISTS (SELECT 1 FROM survey_done d WHERE d.survey = v.survey AND d.member_id = $1::uuid)
		  ORDER BY published_at DESC, survey`,
		memberId,
		id ?? null,
	);
	const open: Survey[] = [];
	for (const { definition, rule } of rows)
		if (rule === null || (await holds(tx, parseRule(rule), memberId))) open.push(definition as Survey);
	return open;
}

/** The surveys that follow the training of a date, by name; the newest first. Served by training_dates_pkey. */
async function surveysAfterDate(tx: Transaction, dateId: string): Promise<readonly string[]> {
	const rows = await tx.$queryRawUnsafe<{ survey: string }[]>(
		`SELECT v.survey FROM survey_versions v JOIN training_dates d ON d.training_id = v.training_id
		  WHERE d.id = $1::uuid AND v.state = 'published' ORDER BY v.published_at DESC, v.survey`,
		dateId,
	);
	return rows.map(({ survey }) => survey);
}

/** The newest survey for those who came to the training of a date, if the member may begin it now. */
export async function openSurveyAfter(tx: Transaction, memberId: string, dateId: string): Promise<Survey | undefined> {
	for (const id of await surveysAfterDate(tx, dateId)) {
		const [survey] = await openSurveys(tx, memberId, id);
		if (survey) return survey;
	}
	return undefined;
}

/** Whom an open survey is for; undefined when it is not open. */
export async function ruleOfSurvey(tx: Transaction, id: string): Promise<SurveyAudience | undefined> {
	const row = await tx.surveyVersion.findFirst({ where: { survey: id, state: "published" } });
	return row ? (row.rule === null ? {} : { rule: parseRule(row.rule) }) : undefined;
}

/** True when a rule holds for a member, at any of their addresses. */
async function holds(tx: Transaction, rule: Rule, memberId: string): Promise<boolean> {
	const { sql, params } = compileHolds(rule, memberId);
	const [row] = await tx.$queryRawUnsafe<{ holds: boolean }[]>(sql, ...params);
	return row?.holds === true;
}
