import { afterAll, beforeAll, expect, test } from "vitest";
import { machineIds } from "../../bot/ids.ts";
import { openDatabase } from "../../bot/store/database.ts";
import { releaseResults } from "../../bot/surveys/results.ts";
import { respondentsOf, shownLeaving, shownQuestions } from "../../bot/surveys/shown.ts";
import { readLanguage } from "../../bot/texts.ts";
import { staffOf } from "../broadcasts/compose-rig.ts";
import { createTestLog, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { keysOf } from "./answered.ts";
import { publish, shipped } from "./rig.ts";

const survey = shipped("feedback");
let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
	await publish(steward, survey);
});
afterAll(() => steward.stop());

test("what members answer on their phones is read by a volunteer, and released as numbers", async () => {
	const members = 12;
	for (let at = 0; at < members; at++) {
		const phone = steward.phone("telegram");
		await phone.say("listen");
		await phone.say("yes");
		await phone.press("4");
		// Six go on to the end, six leave in silence at the third question.
		if (at % 2 === 1) continue;
		await phone.say("skip");
		await phone.say("skip");
		await phone.say("1");
		const end = await phone.say(secret(`I wished to tell of the warehouse at night ${at}`));
		expect(end.text).toContain("We read every answer");
	}
	const volunteer = await staffOf(steward, "slack", "volunteer", "Vela Listening");
	const shown = await volunteer.says("read");
	expect(shown).toContain("the warehouse at night");
	expect(await volunteer.taps("Skip")).toContain("Another?");

	const database = openDatabase(steward.databaseUrl, createTestLog());
	try {
		const keys = await keysOf(steward);
		const shell = { database, keys, ids: machineIds };
		const reader = { texts: readLanguage().texts, locale: "en" } as const;
		const first = await releaseResults(shell, survey.id, "operator", steward.clock.now());
		expect(respondentsOf(first, "inside")).toBe(6);
		expect(respondentsOf(first, "public")).toBeUndefined();
		const [overall] = shownQuestions(survey, first, "inside", reader);
		expect(overall?.rows.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(6);
		// `staffOf` ended the sessions of those who fell silent: they have left.
		expect(shownLeaving(survey, first, "inside", reader)).toEqual([
			{ label: "answered to the end", count: 6, since: 1 },
			{ label: expect.stringContaining("left at: Could you say"), count: 6, since: 1 },
		]);
	} finally {
		await database.close();
	}
}, 90_000);
