import { languageName } from "../broadcasts/counted.ts";
import {
	type Kept,
	type Piece,
	pieceKey,
	type Translating,
	type Wanted,
	type Work,
} from "../broadcasts/translating.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Words } from "../core/survey.ts";
import type { Line } from "../core/text.ts";
import { audit } from "../store/audit.ts";
import { keepSurveyDraft, listSurveyDrafts, lockSurveyDraft, type SurveyDraft } from "../store/survey-drafts.ts";
import { LABEL_MAX, partsOf, TEXT_MAX, tooLong } from "./composing.ts";
import { type Piece as Part, piecesOf, textIn, translationOf } from "./draft-pieces.ts";
import { isLines, smsProblems, surveyOf } from "./draft-shown.ts";
import { speakersOf } from "./speakers.ts";

/** The texts of a draft that this volunteer can do something about: not there yet, or somebody else's draft of it. */
function openParts({ written, createdBy }: SurveyDraft, locale: Locale, pseudonym: string): readonly Part[] {
	return piecesOf(written).filter((part) => {
		if (part.words.some((words) => !words[locale])) return true;
		const drafted = part.words.some((words) => words[locale]?.state === "drafted");
		// An author reviews no translation of their own words.
		return drafted && createdBy !== pseudonym && written.translators?.[translationOf(part, locale)] !== pseudonym;
	});
}

/** The surveys that wait for approval and lack a translation, or somebody who confirms one. */
async function wanted({ shell, tx, state, at }: Translating): Promise<readonly Wanted[]> {
	const found: Wanted[] = [];
	for (const draft of await listSurveyDrafts(tx)) {
		if (!draft.written.submitted) continue;
		const speakers = await speakersOf(shell, draft, at);
		for (const locale of new Set([state.locale, ...speakers.keys()])) {
			if (locale === "en" || openParts(draft, locale, state.pseudonym).length === 0) continue;
			const members = speakers.get(locale) ?? 0;
			found.push({ name: draft.id, locale, members, text: draft.written.title.en.text });
		}
	}
	return found;
}

/** What is wrong with a translation as it was typed; else its texts, as many as the part has. */
function readPart({ key, words }: Part, typed: string): readonly string[] | { readonly problems: readonly Line[] } {
	const labels = key.endsWith(".labels");
	const texts = labels ? partsOf(typed) : [typed];
	if (texts.length !== words.length)
		return { problems: [{ key: "survey-write-count-bad", params: { count: words.length } }] };
	const max = labels || key === "title" ? LABEL_MAX : TEXT_MAX;
	return texts.some((text) => text.length > max) ? { problems: tooLong(max) } : texts;
}

async function keep(
	{ shell, tx, state, at }: Translating,
	{ draft, part, locale }: { readonly draft: SurveyDraft; readonly part: Part; readonly locale: Locale },
	typed: string,
	confirmed: boolean,
): Promise<Kept> {
	// One of an earlier English that still holds is a translation of this volunteer's.
	const reviewed = confirmed && textIn(part, locale) !== undefined;
	const texts = reviewed ? part.words.map((words) => words[locale]?.text ?? "") : readPart(part, typed);
	if ("problems" in texts) return texts;
	const how = reviewed ? "reviewed" : "drafted";
	const put = part.words.map((words, at): Words => ({ ...words, [locale]: { text: texts[at] ?? "", state: how } }));
	const { translators = {} } = draft.written;
	const written = {
		...draft.written,
		...part.put(put),
		translators: reviewed ? translators : { ...translators, [translationOf(part, locale)]: state.pseudonym },
	};
	const after = { ...draft, written };
	// What members are asked to answer must be no word that a provider keeps for itself.
	const survey = surveyOf(shell, after);
	if (isLines(survey)) return { problems: survey };
	const long = smsProblems(shell, survey, [locale]);
	if (long.length > 0) return { problems: long };
	await keepSurveyDraft(tx, draft, written);
	const detail = { locale, text: part.key, state: how };
	await audit(tx, { actor: state.pseudonym, action: "survey.translate", subject: draft.id, detail, at });
	const left = openParts(after, locale, state.pseudonym).length;
	const language = languageName(locale, state.locale);
	const thanks: Line = { key: reviewed ? "translate-kept" : "translate-kept-review", params: { language } };
	return { lines: left > 0 ? [{ key: "translate-left", params: { left } }] : [thanks], more: left > 0 };
}

async function open(translating: Translating, id: string, locale: Locale): Promise<Piece | undefined> {
	const { tx, state } = translating;
	const draft = await lockSurveyDraft(tx, id);
	if (!draft?.written.submitted) return undefined;
	const [part] = openParts(draft, locale, state.pseudonym);
	if (!part) return undefined;
	const sources = Object.keys(part.words[0] ?? {}).filter(
		(of) => isLocale(of) && part.words.every((words) => words[of]?.state === "written"),
	) as Locale[];
	const { translators, earlier = {} } = draft.written;
	const noted = translationOf(part, locale);
	const before = textIn(part, locale) ?? earlier[noted];
	const by = translators?.[noted];
	return {
		// What others put into other languages meanwhile changes nothing here.
		key: pieceKey(part.key, [textIn(part, "en"), before]),
		sources: sources.map((of) => [of, textIn(part, of) ?? ""] as const),
		...(before === undefined ? {} : { earlier: { text: before, ...(by ? { by } : {}) } }),
		confirmable: draft.createdBy !== state.pseudonym,
		keep: (text, confirmed) => keep(translating, { draft, part, locale }, text, confirmed),
	};
}

/** Surveys as volunteers translate them: text by text, each a draft until another speaker confirms it. */
export const surveyWork: Work = { wanted, open };
