import { isLocale, type Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { putText } from "../store/broadcast-changes.ts";
import { type Draft, listUnsent, lockBroadcast, PROPOSED } from "../store/broadcasts.ts";
import { withText } from "./compose-content.ts";
import { counted, languageName } from "./counted.ts";
import { snippet } from "./summary.ts";
import { hintsOn, problemsIn } from "./text-problems.ts";
import { type Kept, type Piece, pieceKey, type Translating, type Wanted, type Work } from "./translating.ts";

/** Most alerts whose readers are counted for one list: the newest. Reason: each is a count of its whole audience. */
const COUNTED_MAX = 12;

/** The alerts in review that lack a translation, by language. */
async function wanted({ shell, tx, at }: Translating): Promise<readonly Wanted[]> {
	const found: Wanted[] = [];
	for (const draft of await listUnsent(tx, { states: ["review"], most: COUNTED_MAX })) {
		if (!draft.texts.en) continue;
		const { needed, count } = await counted(shell, tx, draft, at);
		for (const locale of needed) {
			const origin = draft.texts[locale]?.origin;
			if (locale === "en" || origin === "written" || origin === "volunteer") continue;
			const cells = count.cells.filter((cell) => cell.locale === locale);
			const members = cells.reduce((sum, cell) => sum + cell.members, 0);
			found.push({ name: draft.tag, locale, members, text: snippet(draft, "en") });
		}
	}
	return found;
}

/** Keeps what a volunteer wrote: a translation, or, of their own alert, a draft until somebody else confirms it. */
async function keep({ shell, tx, state, at }: Translating, draft: Draft, locale: Locale, text: string): Promise<Kept> {
	const own = draft.createdBy === state.pseudonym;
	const candidate = withText(draft, locale, { text, origin: own ? "draft" : "volunteer", by: state.pseudonym });
	const problems = problemsIn(candidate, locale, shell);
	if (problems.length > 0) return { problems };
	await putText(tx, draft, locale, { text, origin: own ? PROPOSED : "volunteer" }, { actor: state.pseudonym, at });
	const thanks: Line = {
		key: own ? "translate-kept-draft" : "translate-kept",
		params: { language: languageName(locale, state.locale) },
	};
	return { lines: [thanks, ...hintsOn(candidate, locale, shell)], more: false };
}

async function open(translating: Translating, tag: string, locale: Locale): Promise<Piece | undefined> {
	const { tx, state } = translating;
	const draft = await lockBroadcast(tx, tag);
	if (draft?.state !== "review") return undefined;
	const { texts, proposed } = draft;
	const earlier = proposed[locale] ?? (texts[locale]?.origin === "draft" ? texts[locale] : undefined);
	const sources = Object.entries(texts).flatMap(([of, { text, origin }]) =>
		origin === "written" && isLocale(of) ? [[of, text] as const] : [],
	);
	return {
		key: pieceKey(tag, [sources, earlier]),
		sources,
		...(earlier ? { earlier } : {}),
		// An author reviews no translation of their own words.
		confirmable: draft.createdBy !== state.pseudonym,
		keep: (text) => keep(translating, draft, locale, text),
	};
}

/** Alerts as volunteers translate them. */
export const alertWork: Work = { wanted, open };
