import type { Shell } from "../conversation/surroundings.ts";
import { explain } from "../core/audience-explain.ts";
import { CHANNEL_NAMES } from "../core/channel.ts";
import { figure } from "../core/figures.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { type AudienceCount, countAudience } from "../store/audience.ts";
import { OBSTACLES } from "../store/audience-sql.ts";
import type { Draft } from "../store/broadcasts.ts";
import { countCorrection } from "../store/correct.ts";
import type { Transaction } from "../store/database.ts";
import { type Place, placesOf } from "../store/places.ts";

/** Whom a broadcast would reach now. */
export interface Counted {
	readonly count: AudienceCount;
	readonly places: readonly Place[];
	/** The languages it is needed in: of those reached, of the places, and English. */
	readonly needed: readonly Locale[];
}

/** Counts the audience and the places of a broadcast, as they would be picked now. */
export async function counted(shell: Shell, tx: Transaction, draft: Draft, now: Temporal.Instant): Promise<Counted> {
	// A correction goes to those who had the original, whatever a rule says.
	const count =
		draft.corrects === undefined
			? await countAudience(shell.database, draft.rule, draft.topic, { now })
			: await countCorrection(tx, { corrects: draft.corrects, topic: draft.topic }, now);
	const places = await placesOf(tx, draft.places);
	const spoken = new Set<Locale>([
		"en",
		...count.cells.map(({ locale }) => locale),
		...places.map((each) => each.locale),
	]);
	return { count, places, needed: LOCALES.filter((locale) => spoken.has(locale)) };
}

/** A language's own name for another, from the Unicode CLDR. */
export function languageName(language: Locale, locale: Locale): string {
	return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(language) ?? language;
}

/** Whom a broadcast reaches, in a sentence, with counts by channel and language, and those it does not, with why. */
export function audienceLines(shell: Shell, draft: Draft, { count, places }: Counted, locale: Locale): readonly Line[] {
	const cell = ({ channel, locale: language, members }: AudienceCount["cells"][number]) =>
		`${CHANNEL_NAMES[channel]}, ${languageName(language, locale)}: ${figure(members, locale)}`;
	const missed = OBSTACLES.filter((each) => count.missed[each] > 0);
	return [
		draft.corrects === undefined
			? { literal: explain(draft.rule, shell.texts, locale, false) }
			: { key: "broadcast-corrects", params: {} },
		{
			key: "broadcast-reached",
			params: { reached: figure(count.reached, locale), matching: figure(count.matching, locale) },
		},
		...(count.cells.length > 0 ? [{ literal: count.cells.map((each) => `• ${cell(each)}`).join("\n") }] : []),
		...missed.map(
			(each): Line => ({ key: "broadcast-missed", params: { why: each, count: figure(count.missed[each], locale) } }),
		),
		...(places.length > 0
			? [{ key: "broadcast-places" as const, params: { places: places.map(({ name }) => name).join(", ") } }]
			: []),
	];
}
