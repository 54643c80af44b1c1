import { missingLocales } from "../core/broadcast-content.ts";
import { CHANNELS } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { discard, submit } from "../store/broadcast-approval.ts";
import { putText } from "../store/broadcast-changes.ts";
import type { Draft } from "../store/broadcasts.ts";
import { problemsInAll, rewriting, withText } from "./compose-content.ts";
import { offerPlaces } from "./compose-when.ts";
import { type Composing, type Handle, listed, type Next } from "./composing.ts";
import { type Counted, counted } from "./counted.ts";
import { channelsOf, previews } from "./preview.ts";
import { missingLines } from "./summary.ts";
import { problemsIn } from "./text-problems.ts";

type Working = Composing & { readonly draft: Draft };

const count = ({ shell, tx, draft, at }: Working): Promise<Counted> => counted(shell, tx, draft, at);

/** What may be done with a broadcast that is composed. */
export const askMenu: Handle = async (composing) => {
	switch (composing.answer) {
		case "preview":
			return preview(composing);
		case "languages":
			return languages(composing);
		case "change":
			return { to: "change", data: { mode: "" } };
		case "submit":
			return handIn(composing);
		case "discard":
			return { to: "sure" };
		default:
			return { to: "later" };
	}
};

async function preview(composing: Working): Promise<Next> {
	if (!composing.draft.texts.en) return rewriting(composing.draft, composing.state.locale);
	const [only, ...more] = channelsOf(await count(composing));
	if (only === undefined) return { to: "menu", lines: [{ key: "alert-nobody", params: {} }] };
	if (more.length === 0) return askChannel({ ...composing, answer: only });
	return { to: "channel", data: { list: listed([only, ...more]) } };
}

/** The previews of one channel, as members will see them there. */
export const askChannel: Handle = async (composing) => {
	const { shell, draft, state, answer } = composing;
	const channel = CHANNELS.find((each) => each === answer);
	if (!channel) return preview(composing);
	const seen = previews(shell, { draft, counted: await count(composing), locale: state.locale }, channel);
	return { to: "menu", effects: seen };
};

/** The languages whose text an organizer may decide about: all but English, and those that people wrote. */
function undecided({ texts }: Draft, { needed }: Counted): readonly Locale[] {
	return needed.filter((each) => {
		const origin = texts[each]?.origin;
		return each !== "en" && origin !== "written" && origin !== "volunteer";
	});
}

async function languages(composing: Working): Promise<Next> {
	const open = undecided(composing.draft, await count(composing));
	if (open.length === 0) return { to: "menu", lines: [{ key: "alert-languages-settled", params: {} }] };
	return { to: "locale", data: { list: listed(open) } };
}

/** One language to decide about. */
export const askLocale: Handle = async (composing) => {
	const { answer, draft } = composing;
	if (!isLocale(answer)) return languages(composing);
	const proposed = draft.proposed[answer];
	return {
		to: "decision",
		...(proposed ? { lines: [{ key: "alert-draft-is", params: {} }, { literal: proposed.text }] } : {}),
		data: { deciding: answer },
	};
};

/** The English, or a draft that says what it is; or nothing yet. */
export const askDecision: Handle = async (composing) => {
	const { shell, tx, state, at, draft, data, answer } = composing;
	const act = { actor: state.pseudonym, at };
	const locale = data.deciding ?? "";
	if (!isLocale(locale)) return languages(composing);
	switch (answer) {
		case "english": {
			const after = await keepEnglish(composing, [locale]);
			return { ...(await rest({ ...composing, draft: after })), draft: after };
		}
		case "all": {
			const open = missingLocales(draft, (await count(composing)).needed).filter((each) => each !== "en");
			return { to: "menu", draft: await keepEnglish(composing, open) };
		}
		case "draft": {
			const proposed = draft.proposed[locale];
			if (!proposed) return { to: "decision", lines: [{ key: "alert-no-draft", params: {} }] };
			const marked = { ...proposed, origin: "draft" } as const;
			const problems = problemsIn(withText(draft, locale, marked), locale, shell);
			if (problems.length > 0) return { to: "decision", lines: problems };
			const after = await putText(tx, draft, locale, marked, act);
			return { ...(await rest({ ...composing, draft: after })), draft: after };
		}
		default:
			return { to: "menu" };
	}
};

/** Decides for the English; a draft that somebody wrote is let go of. */
async function keepEnglish({ tx, state, at, draft }: Working, locales: readonly Locale[]): Promise<Draft> {
	let after = draft;
	for (const locale of locales)
		after = await putText(tx, after, locale, { text: "", origin: "english" }, { actor: state.pseudonym, at });
	return after;
}

/** On to the languages that still lack a decision, if there are any. */
async function rest(composing: Working): Promise<Next> {
	const open = missingLocales(composing.draft, (await count(composing)).needed).filter((each) => each !== "en");
	return open.length === 0 ? { to: "menu" } : { to: "locale", data: { list: listed(open) } };
}

/** What of it to change. */
export const askChange: Handle = async (composing) => {
	// To those who had the original, and at once: the menu says it.
	const fixed = composing.draft.kind === "correction";
	switch (composing.answer) {
		case "text":
			return rewriting(composing.draft, composing.state.locale);
		case "audience":
		case "when":
			return { to: fixed ? "menu" : composing.answer };
		case "call":
			return { to: "call" };
		case "places": {
			const places = await offerPlaces(composing);
			return places.to === "menu" ? { to: "menu", lines: [{ key: "alert-no-places", params: {} }] } : places;
		}
		default:
			return { to: "menu" };
	}
};

/** Hands it in for review, and says what is still missing. */
async function handIn(composing: Working): Promise<Next> {
	const { shell, tx, state, at, draft } = composing;
	if (!draft.texts.en) return { to: "text", data: { writing: "en" } };
	const problems = problemsInAll(draft, shell, state.locale);
	if (problems.length > 0) return { to: "menu", lines: problems };
	const reached = await count(composing);
	if (channelsOf(reached).length === 0) return { to: "menu", lines: [{ key: "alert-nobody", params: {} }] };
	const { channel, address } = state.identity;
	await submit(tx, shell.keys, draft, { channel, address }, { actor: state.pseudonym, at });
	return { to: "submitted", lines: missingLines(draft, reached, state.locale) };
}

/** Asked once more before a draft is let go of. */
export const askSure: Handle = async ({ tx, state, at, draft, answer }) => {
	if (answer !== "discard") return { to: "menu" };
	await discard(tx, draft, { actor: state.pseudonym, at });
	return { to: "discarded" };
};
