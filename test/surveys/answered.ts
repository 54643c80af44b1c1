import { join } from "node:path";
import pg from "pg";
import type { Survey } from "../../bot/core/survey.ts";
import { surveyFlowName } from "../../bot/core/survey.ts";
import { machineIds } from "../../bot/ids.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring, type Keyring } from "../../bot/store/keys.ts";
import { publishSurvey } from "../../bot/store/surveys.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { answerPlace } from "../../bot/store/write.ts";
import { readSurveyFile } from "../../bot/surveys/file.ts";
import { RESERVED } from "../core/survey-kit.ts";
import { createTestLog, type TestSteward } from "../support/steward.ts";

/** The survey on harms, as it ships. */
export const harms: Survey = readSurveyFile(join(import.meta.dirname, "../../surveys/harms.yaml"), RESERVED);

/** One response to be. */
export interface Given {
	readonly locale?: string;
	readonly country?: string;
	/** False: left at `lastStep`. */
	readonly finished?: boolean;
	readonly lastStep?: string;
	readonly memberId?: string;
	/** By question; a story in parts. */
	readonly answers: Readonly<Record<string, string | readonly string[]>>;
}

/** The keys of a Steward under test. */
export async function keysOf(steward: TestSteward): Promise<Keyring> {
	return createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
}

/** Publishes a survey. */
export async function published(steward: TestSteward, survey: Survey): Promise<void> {
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		const by = { actor: "operator", at: steward.clock.now() };
		await inTransaction(database, (tx) => publishSurvey(tx, survey, {}, by));
	} finally {
		await database.close();
	}
}

/** Puts responses into the database as they lie there when they have ended. */
export async function answered(steward: TestSteward, survey: Survey, given: readonly Given[]): Promise<void> {
	const keys = await keysOf(steward);
	const at = steward.clock.now().toString();
	const rows = given.map((each) => ({ id: machineIds.uuid(), ...each }));
	const responses = rows.map(({ id, locale = "en", country = "KE", finished = true, lastStep, memberId }) => ({
		id,
		locale,
		country,
		member: memberId ?? null,
		done: finished ? at : null,
		step: lastStep ?? null,
	}));
	const answers = rows.flatMap(({ id: session, memberId, answers: filed }) =>
		Object.entries(filed).flatMap(([step, parts]) =>
			[parts].flat().map((value) => {
				const id = machineIds.uuid();
				const sealed = Buffer.from(keys.seal(answerPlace(id), value)).toString("base64");
				return { id, session, step, sealed, member: memberId ?? null };
			}),
		),
	);
	const client = new pg.Client({ connectionString: steward.databaseUrl });
	await client.connect();
	try {
		await client.query(
			`INSERT INTO survey_responses (id, survey, version, member_id, locale, country, channel, started_at, completed_at, last_step)
			 SELECT id, $2, $3, member, locale, country, 'telegram', $4::timestamptz, done, step
			   FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, member uuid, locale text, country text, done timestamptz, step text)`,
			[JSON.stringify(responses), survey.id, survey.version, at],
		);
		await client.query(
			`INSERT INTO answers (id, member_id, session_id, flow, version, step, sealed, at)
			 SELECT id, member, session, $2, $3, step, decode(sealed, 'base64'), $4::timestamptz
			   FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, session uuid, member uuid, step text, sealed text)`,
			[JSON.stringify(answers), surveyFlowName(survey), survey.version, at],
		);
	} finally {
		await client.end();
	}
}

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

/** A crowd that answered the survey on harms, in several languages and countries; every fifth left before the end. */
export function crowd(size: number): readonly Given[] {
	return Array.from({ length: size }, (_, at): Given => {
		const [locale, country] = pick(
			[
				["en", "KE"],
				["am", "ET"],
				["my", "MM"],
				["es", "MX"],
				["en", "KE"],
			] as const,
			at,
		);
		const left = at % 5 === 4;
		return {
			locale,
			country,
			finished: !left,
			...(left ? { lastStep: pick(["weight", "reported", "story"], Math.floor(at / 5)) } : {}),
			answers: {
				whom: pick(["me", "close", "community", "me", "others"], Math.floor(at / 5)),
				kinds: pick(["hate", "hate,threats", "lies,other", "threats,data", "hate,silenced", ""], Math.floor(at / 4)),
				...(left
					? {}
					: {
							weight: pick(["p4", "p5", "p3", "p5", "p2", "p1"], Math.floor(at / 6)),
							reported: pick(["in-vain", "unreported", "in-vain", "unknown", "helped"], Math.floor(at / 7)),
						}),
			},
		};
	});
}
