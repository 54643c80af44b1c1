import { languageName } from "../broadcasts/counted.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { figure } from "../core/figures.ts";
import type { Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { countAudience } from "../store/audience.ts";
import type { SurveyDraft } from "../store/survey-drafts.ts";
import { progressOf } from "./draft-pieces.ts";

/** How many of those whom a survey is for, and who would be invited, read each language. */
export async function speakersOf(
	{ database }: Pick<Shell, "database">,
	{ rule }: Pick<SurveyDraft, "rule">,
	now: Temporal.Instant,
): Promise<ReadonlyMap<Locale, number>> {
	const { cells } = await countAudience(database, rule ?? { topic: "listening" }, "listening", { now });
	const speakers = new Map<Locale, number>();
	for (const { locale, members } of cells) speakers.set(locale, (speakers.get(locale) ?? 0) + members);
	return speakers;
}

/** Says which of their languages nobody has begun to put it into. */
export async function untranslatedLines(
	shell: Pick<Shell, "database">,
	draft: SurveyDraft,
	reader: Locale,
	now: Temporal.Instant,
): Promise<readonly Line[]> {
	const begun = progressOf(draft.written).map(({ locale }) => locale);
	const left = [...(await speakersOf(shell, draft, now))].filter(([locale]) => !begun.includes(locale));
	const languages = left.map(([locale, members]) => `${languageName(locale, reader)} (${figure(members, reader)})`);
	return left.length === 0 ? [] : [{ key: "survey-write-untranslated", params: { languages: languages.join(", ") } }];
}
