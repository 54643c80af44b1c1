import { expect } from "vitest";
import type { Survey } from "../../bot/core/survey.ts";
import { parsed, say, single } from "../core/survey-kit.ts";
import type { Phone, TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { keysOf } from "./answered.ts";
import { answersIn, publish } from "./rig.ts";

/** A story that takes photos and voice notes, and a question behind it. */
export const asking = (id: string, more: object = {}): Survey =>
	parsed(
		[
			{ name: "story", kind: "story", ask: say("What happened?"), media: ["photo", "voice"] },
			single("after", "red", "green"),
		],
		{ id, title: say(`Title ${id}`), anonymous: false, readers: "volunteers", ...more },
	);

/** Without the marks that chat apps get round names and numbers. */
export const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");

/** Opens a survey, begins it, and closes it to all others; what was asked first. */
export async function begin(
	steward: Pick<TestSteward, "databaseUrl" | "clock" | "query">,
	phone: Phone,
	survey: Survey,
): Promise<string> {
	await publish(steward, survey);
	expect((await phone.say("listen")).text).toContain("Shall we begin?");
	const asked = (await phone.say("yes")).text;
	await steward.query("UPDATE survey_versions SET state = 'closed' WHERE survey = $1", [survey.id]);
	return asked;
}

/** Sends a photo or a voice note, and waits for the answer. */
export async function send(phone: Phone, kind: "photo" | "voice", caption?: string, bytes?: Uint8Array) {
	const before = phone.heard().length;
	await phone.person.media(kind, caption, bytes);
	return until(() => phone.heard()[before], "an answer to the media");
}

/** A photo or a voice note as it lies in the store. */
export interface MediaRow {
	readonly id: string;
	readonly state: string;
	readonly kind: string;
	readonly channel: string | null;
	readonly ref_sealed: Buffer | null;
	readonly sealed: Buffer | null;
	readonly error_code: string | null;
	/** Of its answer. */
	readonly member_id: string | null;
	readonly at: Date;
}

/** The media of a survey's answers. */
export const mediaIn = (steward: Pick<TestSteward, "query">, survey: string): Promise<MediaRow[]> =>
	steward.query<MediaRow>(
		`SELECT m.*, a.member_id FROM answer_media m JOIN answers a ON a.id = m.answer_id
		  WHERE a.flow LIKE $1 ORDER BY a.at, a.id`,
		[`s.${survey}.%`],
	);

/** Where each of them stands. */
export const states = async (steward: Pick<TestSteward, "query">, survey: string): Promise<readonly string[]> =>
	(await mediaIn(steward, survey)).map(({ state }) => state);

/** Has it looked at once for what is to be fetched, and waits until each of them stands so. */
export async function settled(
	steward: Pick<TestSteward, "query" | "tick">,
	survey: string,
	wanted: readonly string[],
): Promise<void> {
	await steward.tick();
	await expect.poll(() => states(steward, survey), { timeout: 8_000, interval: 10 }).toEqual(wanted);
}

/** Those that are kept, opened. */
export async function openedMedia(steward: TestSteward, survey: string): Promise<readonly Uint8Array[]> {
	const keys = await keysOf(steward);
	return (await mediaIn(steward, survey)).flatMap(({ id, sealed }) =>
		sealed ? [keys.openBytes(`answer_media.sealed:${id}`, sealed)] : [],
	);
}

/** What was filed, as `question=words`. */
export const filed = async (steward: TestSteward, id: string): Promise<readonly string[]> =>
	(await answersIn(steward, id)).map(({ step, value }) => `${step}=${value}`).sort();
