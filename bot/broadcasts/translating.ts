import { createHash } from "node:crypto";
import type { Done, Perform } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { mayActAs } from "../core/profile.ts";
import { plain, say } from "../core/talk.ts";
import type { Line } from "../core/text.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import { tidy } from "./compose-content.ts";
import { languageName } from "./counted.ts";
import { MORE, pageAfter, pageOf } from "./paging.ts";

/** A volunteer who translates. */
export interface Translating {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly at: Temporal.Instant;
}

/** Something that is wanted in a language. */
export interface Wanted {
	/** Its short name, without the language. */
	readonly name: string;
	readonly locale: Locale;
	/** How many read it in that language. */
	readonly members: number;
	/** How the English begins. */
	readonly text: string;
}

/** One text to be put into a language. */
export interface Piece {
	/** What tells it from the other texts of the same work, as it was shown: `pieceKey`. */
	readonly key: string;
	/** What a translator reads first: the words as their author wrote them, in each of their languages. */
	readonly sources: readonly (readonly [Locale, string])[];
	/** A translation that somebody made before. */
	readonly earlier?: { readonly text: string; readonly by?: string };
	/** True when this volunteer may say that the earlier one is right. */
	readonly confirmable: boolean;
	/** Keeps a translation, or says what is wrong with it. */
	readonly keep: (text: string, confirmed: boolean) => Promise<Kept>;
}

/** A name of a text that holds as long as what a translator was shown of it: it stands in the session, and is short. */
export function pieceKey(name: string, shown: readonly unknown[]): string {
	return `${name} ${createHash("sha256").update(JSON.stringify(shown)).digest("hex").slice(0, 8)}`;
}

/** How a translation was taken. */
export type Kept =
	| { readonly problems: readonly Line[] }
	/** `more`: the same work has another text, which comes next. */
	| { readonly lines: readonly Line[]; readonly more: boolean };

/** A kind of work that volunteers translate. */
export interface Work {
	readonly wanted: (translating: Translating) => Promise<readonly Wanted[]>;
	/** The next text of what has this name, locked; undefined when it is none of this kind, or waits no longer. */
	readonly open: (translating: Translating, name: string, locale: Locale) => Promise<Piece | undefined>;
}

/** What the session forgets with each answer. */
const ANSWERED = { which: "", text: "", confirm: "", list: "" };

/** What waits, of every kind: in the volunteer's own language first, then where most members wait. */
async function list(
	works: readonly Work[],
	translating: Translating,
	before: readonly Line[] = [],
	from = 0,
): Promise<Done> {
	const own = translating.state.locale;
	const found: Wanted[] = [];
	for (const work of works) found.push(...(await work.wanted(translating)));
	found.sort((a, b) => Number(b.locale === own) - Number(a.locale === own) || b.members - a.members);
	const jobOf = ({ name, locale }: Wanted) => `${name}-${locale}`;
	const jobs = found.map((each) => ({ ...each, id: jobOf(each), label: jobOf(each) }));
	const { data, shown } = pageOf(translating, jobs, from);
	const lines = shown.map(
		(each): Line => ({
			key: "translate-listed",
			params: {
				job: each.id,
				language: languageName(each.locale, own),
				members: each.members,
				text: each.text,
			},
		}),
	);
	const said = [...before, ...lines];
	return {
		outcome: found.length === 0 ? "none" : "which",
		effects: said.length === 0 ? [] : [say(...said)],
		data: { ...ANSWERED, asked: "which", job: "", piece: "", ...data },
	};
}

/** A job's name, as it stands in lists and taps: `a7k2-es`. */
function parseJob(job: string): { readonly name: string; readonly locale: string } {
	const at = job.lastIndexOf("-");
	return { name: job.slice(0, Math.max(at, 0)), locale: job.slice(at + 1) };
}

/** Takes one answer of a volunteer who translates: which text, whether a draft is right, or the translation itself. */
export const translateWith =
	(works: readonly Work[]): Perform =>
	async (shell, tx, state, { data }, at) => {
		if (!mayActAs(state.role, "volunteer")) return { outcome: "refused" };
		const translating: Translating = { shell, tx, state, at };
		if (!data.asked) return list(works, translating);
		if (data.asked === "which" && data.which === MORE) return list(works, translating, [], pageAfter(MORE, data));
		const job = (data.asked === "which" ? data.which : data.job) ?? "";
		const { name, locale } = parseJob(job);
		if (!isLocale(locale) || locale === "en") return list(works, translating, [plain("translate-gone")]);
		const language = languageName(locale, state.locale);
		const open = async (): Promise<Piece | undefined> => {
			for (const work of works) {
				const piece = await work.open(translating, name, locale);
				if (piece) return piece;
			}
			return undefined;
		};
		const show = ({ key, sources, earlier, confirmable }: Piece, before: readonly Line[] = []): Done => {
			const lines = sources.flatMap(([of, text]): Line[] => [
				{ key: "translate-source", params: { language: languageName(of, state.locale) } },
				{ literal: text },
			]);
			const draft: readonly Line[] = earlier
				? [{ key: "translate-draft-is", params: { by: earlier.by ?? "?" } }, { literal: earlier.text }]
				: [];
			const asked = earlier && confirmable ? "confirm" : "text";
			return {
				outcome: asked,
				data: { ...ANSWERED, job, piece: key, asked, language },
				effects: [say(...before, ...lines, ...draft)],
			};
		};
		const again = (problems: readonly Line[] = []): Done => ({
			outcome: "text",
			data: { ...ANSWERED, job, asked: "text", language },
			effects: problems.length === 0 ? [] : [say(...problems)],
		});
		const piece = await open();
		if (!piece) return list(works, translating, [plain("translate-gone")]);
		if (data.asked === "which") return show(piece);
		// Its English has changed, or somebody else has translated it meanwhile.
		if (piece.key !== data.piece) return show(piece, [plain("review-changed")]);
		if (data.asked === "confirm" && data.confirm !== "right") return again();
		const confirmed = data.asked === "confirm";
		const kept = await piece.keep(confirmed ? (piece.earlier?.text ?? "") : tidy(data.text ?? ""), confirmed);
		if ("problems" in kept) return again(kept.problems);
		const next = kept.more ? await open() : undefined;
		return next ? show(next, kept.lines) : list(works, translating, kept.lines);
	};
