import { reserved } from "../../bot/cli/reserved.ts";
import type { Rule } from "../../bot/core/audience.ts";
import type { Survey } from "../../bot/core/survey.ts";
import { readOrMakeKeys } from "../../bot/keys-file.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { createKeyring } from "../../bot/store/keys.ts";
import { publishSurvey } from "../../bot/store/surveys.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { readSurveyFile } from "../../bot/surveys/file.ts";
import { createTestLog, type TestSteward } from "../support/steward.ts";

/** One of the surveys that ship. */
export const shipped = (name: "feedback" | "harms"): Survey => readSurveyFile(`surveys/${name}.yaml`, reserved());

/** Publishes a survey in a Steward's database, as an operator does. */
export async function publish(
	steward: Pick<TestSteward, "databaseUrl" | "clock">,
	survey: Survey,
	rule?: Rule,
): Promise<void> {
	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		await inTransaction(database, (tx) =>
			publishSurvey(tx, survey, rule ? { rule } : {}, { actor: "operator", at: steward.clock.now() }),
		);
	} finally {
		await database.close();
	}
}

/** The answers of a survey as they are filed, opened: what each of them says, and how it is kept. */
export async function answersIn(steward: TestSteward, survey: string) {
	const rows = await steward.query<{
		id: string;
		response: string;
		step: string;
		sealed: Buffer;
		member_id: string | null;
		at: Date;
	}>(
		`SELECT a.id, a.session_id AS response, a.step, a.sealed, a.member_id, a.at FROM answers a
		  WHERE a.flow LIKE $1 ORDER BY a.at, a.id`,
		[`s.${survey}.%`],
	);
	const keys = createKeyring(await readOrMakeKeys(steward.config.DATA_DIR));
	return rows.map(({ sealed, ...row }) => ({ ...row, value: keys.open(`answers:${row.id}`, sealed) }));
}
