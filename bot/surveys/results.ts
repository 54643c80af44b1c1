import { StewardError } from "../core/errors.ts";
import type { Ids } from "../core/ids.ts";
import { INSIDE_MIN, type Release, release } from "../core/release.ts";
import type { Survey } from "../core/survey.ts";
import { type Cube, Tally } from "../core/tally.ts";
import { audit } from "../store/audit.ts";
import type { Database, Transaction } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { readResponses } from "../store/survey-responses.ts";
import {
	leavingCube,
	loadReleases,
	lockReleases,
	publishedSurveys,
	type SavedRelease,
	saveRelease,
	themesCube,
} from "../store/survey-results.ts";
import { atOneMoment, inLongTransaction } from "../store/unit.ts";

/**
 * Counts those who answered to the end. Who is under way, or left, is not among them: a response counts once, when it
 * can change no more, so that cells only ever grow.
 */
async function countedCube(tx: Transaction, keys: Keyring, survey: Survey): Promise<Cube> {
	const tally = new Tally(survey);
	for await (const { locale, country, answers } of readResponses(tx, keys, survey, {
		which: "finished",
		withWords: false,
	}))
		tally.add({ locale, country: country ?? "unknown" }, answers);
	return tally.cube();
}

/** All that is counted, of one moment: who finishes between two counts would be seen by their difference. */
function cubesOf({ database, keys }: Pick<ReleaseShell, "database" | "keys">, survey: Survey) {
	return atOneMoment(database, async (tx) => ({
		results: await countedCube(tx, keys, survey),
		leaving: await leavingCube(tx, survey),
		themes: await themesCube(tx, survey),
	}));
}

/** What a release is made with. */
export interface ReleaseShell {
	readonly database: Database;
	readonly keys: Keyring;
	readonly ids: Ids;
}

/**
 * Releases a survey's results as they are now: counted, protected, frozen, and written into the audit log. Throws
 * `survey.none`, or `survey.being-released` while somebody else does the same.
 *
 * @param actor a pseudonym, or `operator`
 */
export async function releaseResults(
	shell: ReleaseShell,
	id: string,
	actor: string,
	at: Temporal.Instant,
): Promise<SavedRelease> {
	const { database, ids } = shell;
	return inLongTransaction(database, async (tx) => {
		const [published] = await publishedSurveys(tx, id);
		if (!published)
			throw new StewardError("survey.none", `There is no survey ${id}.`, "Publish it first: `survey publish`.");
		if (!(await lockReleases(tx, id)))
			throw new StewardError("survey.being-released", "The results are being released.", "Wait a moment.");
		const { survey } = published;
		const before = await loadReleases(tx, id);
		const own = before.filter(({ version }) => version === survey.version);
		const cubes = await cubesOf(shell, survey);
		const next = (part: "results" | "leaving" | "themes", along?: Release) =>
			release(
				own.map((saved) => saved[part]),
				cubes[part],
				at.toString(),
				along,
			);
		const results = next("results");
		const made: SavedRelease = {
			number: (before.at(-1)?.number ?? 0) + 1,
			version: survey.version,
			createdBy: actor,
			at,
			results,
			leaving: next("leaving", results),
			themes: next("themes"),
		};
		await saveRelease(tx, ids.uuid(), id, made);
		const detail = { number: made.number, version: survey.version };
		await audit(tx, { actor, action: "survey.release", subject: id, detail, at });
		return made;
	});
}

/**
 * A count of responses as it may be shown while they come: down to a multiple of five, nothing under five. In steps of
 * five no single response is seen to arrive, and the exact total of a release says nothing of who came since.
 */
export function roundedDown(count: number): number | undefined {
	const shown = Math.floor(count / INSIDE_MIN) * INSIDE_MIN;
	return shown === 0 ? undefined : shown;
}
