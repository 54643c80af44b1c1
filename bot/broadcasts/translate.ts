import type { Perform } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { mayActAs } from "../core/profile.ts";
import type { Line } from "../core/text.ts";
import { putText } from "../store/broadcast-changes.ts";
import { type Draft, listUnsent, lockBroadcast, PROPOSED } from "../store/broadcasts.ts";
import type { Transaction } from "../store/database.ts";
import { tidy, withText } from "./compose-content.ts";
import { listed } from "./composing.ts";
import { counted, languageName } from "./counted.ts";
import { snippet } from "./summary.ts";
import { hintsOn, problemsIn } from "./text-problems.ts";

/** One text that is wanted. */
interface Job {
	readonly draft: Draft;
	readonly locale: Locale;
	readonly members: number;
}

/** What waits for a translator: the volunteer's own language first, then where most members wait. */
async function jobs(shell: Shell, tx: Transaction, own: Locale, at: Temporal.Instant): Promise<readonly Job[]> {
	const drafts = await listUnsent(tx, { states: ["review"] });
	const found: Job[] = [];
	for (const draft of drafts) {
		const { needed, count } = await counted(shell, tx, draft, at);
		for (const locale of needed) {
			const origin = draft.texts[locale]?.origin;
			if (locale === "en" || origin === "written" || origin === "volunteer") continue;
			const cells = count.cells.filter((cell) => cell.locale === locale);
			found.push({ draft, locale, members: cells.reduce((sum, cell) => sum + cell.members, 0) });
		}
	}
	return found.sort((a, b) => Number(b.locale === own) - Number(a.locale === own) || b.members - a.members);
}

/** A job's name in lists and taps: `a7k2-es`. */
const nameOf = ({ draft, locale }: Job): string => `${draft.tag}-${locale}`;

/** What a translator reads first: the English, the words it was composed in, and an earlier draft. */
function sources({ texts, proposed }: Draft, locale: Locale, reader: Locale): readonly Line[] {
	const shown = Object.entries(texts).filter(([, text]) => text.origin === "written");
	const earlier = proposed[locale] ?? (texts[locale]?.origin === "draft" ? texts[locale] : undefined);
	return [
		...shown.flatMap(([of, { text }]): Line[] => [
			{ key: "translate-source", params: { language: isLocale(of) ? languageName(of, reader) : of } },
			{ literal: text },
		]),
		...(earlier ? [{ key: "translate-draft-is" as const, params: { by: earlier.by } }, { literal: earlier.text }] : []),
	];
}

/** One answer of a volunteer who translates: which text, whether a draft is right, or the translation itself. */
export const translateAlert: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "volunteer")) return { outcome: "refused" };
	const say = (lines: readonly Line[]) => [
		{ kind: "say" as const, prompt: { lines, options: [], mode: "one" as const } },
	];
	const list = async (before: readonly Line[] = []) => {
		const wanted = (await jobs(shell, tx, state.locale, at)).filter((each) => each.draft.texts.en);
		const lines = wanted.map(
			(each): Line => ({
				key: "translate-listed",
				params: {
					job: nameOf(each),
					language: languageName(each.locale, state.locale),
					members: each.members,
					text: snippet(each.draft, "en"),
				},
			}),
		);
		return {
			outcome: wanted.length === 0 ? "none" : "which",
			effects: say([...before, ...lines]),
			data: { asked: "which", job: "", list: listed(wanted.map((each) => ({ id: nameOf(each) }))) },
		};
	};
	if (!data.asked) return list();
	const [tag = "", locale = ""] = (data.asked === "which" ? (data.which ?? "") : (data.job ?? "")).split("-");
	const draft = await lockBroadcast(tx, tag);
	if (draft?.state !== "review" || !isLocale(locale) || locale === "en")
		return list([{ key: "translate-gone", params: {} }]);
	const job = { job: `${tag}-${locale}`, which: "", text: "", confirm: "", list: "" };
	const language = languageName(locale, state.locale);
	if (data.asked === "which") {
		const earlier =
			draft.proposed[locale] ?? (draft.texts[locale]?.origin === "draft" ? draft.texts[locale] : undefined);
		// An author reviews no translation of their own words.
		const asked = earlier && draft.createdBy !== state.pseudonym ? "confirm" : "text";
		const lines = sources(draft, locale, state.locale);
		return { outcome: asked, data: { ...job, asked, language }, effects: say(lines) };
	}
	if (data.asked === "confirm" && data.confirm !== "right")
		return { outcome: "text", data: { ...job, asked: "text", language } };
	const proposed = draft.proposed[locale] ?? draft.texts[locale];
	const text = data.asked === "confirm" ? (proposed?.text ?? "") : tidy(data.text ?? "");
	const own = draft.createdBy === state.pseudonym;
	const kept = { text, origin: own ? ("draft" as const) : ("volunteer" as const), by: state.pseudonym };
	const candidate = withText(draft, locale, kept);
	const problems = problemsIn(candidate, locale, shell);
	if (problems.length > 0)
		return { outcome: "text", data: { ...job, asked: "text", language }, effects: say(problems) };
	const act = { actor: state.pseudonym, at };
	await putText(tx, draft, locale, { text, origin: own ? PROPOSED : "volunteer" }, act);
	return list([
		{ key: own ? "translate-kept-draft" : "translate-kept", params: { language } },
		...hintsOn(candidate, locale, shell),
	]);
};
