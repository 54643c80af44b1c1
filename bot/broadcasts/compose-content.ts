import type { Broadcast } from "../core/broadcast.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { beginBroadcast, changeBroadcast, putText } from "../store/broadcast-changes.ts";
import type { Draft } from "../store/broadcasts.ts";
import { type Composing, type Handle, type Next, onward, writtenIn } from "./composing.ts";
import { languageName } from "./counted.ts";
import type { Renderable } from "./render.ts";
import { hintsOn, type Look, problemsIn } from "./text-problems.ts";

/** What stands for a broadcast that is not kept yet. */
const UNKEPT: Renderable = { kind: "alert", call: "none", tag: "aaaa", texts: {} };

/** An organizer's words as they are kept: one form for each letter, line ends of one kind, nothing invisible at the ends. */
export function tidy(typed: string): string {
	return typed
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(/[^\P{Cc}\n]/gu, " ")
		.trim();
}

/** A broadcast with one text changed, to be looked at before it is kept. */
export function withText(broadcast: Renderable, locale: Locale, text: Broadcast["texts"][Locale]): Renderable {
	return { ...broadcast, texts: { ...broadcast.texts, ...(text ? { [locale]: text } : {}) } };
}

/** The text, in the author's own language first, then in English, which members get whose language has none. */
export async function askText(composing: Composing): Promise<Next> {
	const { shell, tx, state, at, draft, data, answer } = composing;
	const writing = isLocale(data.writing ?? "") ? (data.writing as Locale) : state.locale;
	const written = { text: tidy(answer), origin: "written", by: state.pseudonym } as const;
	const candidate = withText(draft ?? UNKEPT, writing, written);
	const problems = problemsIn(candidate, writing, shell);
	if (problems.length > 0) return { to: "text", lines: problems };
	const act = { actor: state.pseudonym, at };
	const kept = draft ?? (await beginBroadcast(tx, shell.ids, "alert", act));
	const after = await putText(tx, kept, writing, written, act);
	const lines = hintsOn(candidate, writing, shell);
	// Also after a change: the English would say what no longer holds.
	if (writing !== "en") return { to: "text", lines, draft: after, data: { writing: "en" } };
	return { to: onward(composing, "text"), lines, draft: after };
}

/** What is wrong with the texts of a broadcast, each language named. */
export function problemsInAll(broadcast: Draft, look: Look, locale: Locale): readonly Line[] {
	return Object.keys(broadcast.texts)
		.filter(isLocale)
		.flatMap((each) => {
			const problems = problemsIn(broadcast, each, look);
			return problems.length > 0
				? [{ key: "alert-in-language" as const, params: { language: languageName(each, locale) } }, ...problems]
				: [];
		});
}

/** What it asks members to do. A link is asked for next, or how many are hoped for. */
export const askCall: Handle = async (composing) => {
	const { shell, tx, state, at, draft, answer } = composing;
	if (answer === "link") return { to: "link" };
	const call = answer === "done" ? "done" : "none";
	const problems = problemsInAll({ ...draft, call }, shell, state.locale);
	if (problems.length > 0) return { to: "call", lines: problems };
	const act = { actor: state.pseudonym, at };
	const after = await changeBroadcast(tx, draft, { call, link: null, goal: null }, act);
	return { to: call === "done" ? "goal" : onward(composing, "call"), draft: after };
};

/** An https address of a named host, as it will stand in the message; undefined when it is none. */
function parseLink(typed: string): string | undefined {
	const text = typed.trim();
	if (/\s/.test(text) || !URL.canParse(text)) return undefined;
	const { protocol, hostname, username, password } = new URL(text);
	const named = hostname.includes(".") && !/^[\d.]+$/.test(hostname) && !hostname.startsWith("[");
	return protocol === "https:" && named && username === "" && password === "" ? text : undefined;
}

/** The link that members are asked to open. */
export const askLink: Handle = async (composing) => {
	const { shell, tx, state, at, draft, answer } = composing;
	const link = parseLink(answer);
	if (link === undefined) return { to: "link", lines: [{ key: "alert-link-bad", params: {} }] };
	const problems = problemsInAll({ ...draft, call: "link", link }, shell, state.locale);
	if (problems.length > 0) return { to: "link", lines: problems };
	const act = { actor: state.pseudonym, at };
	const after = await changeBroadcast(tx, draft, { call: "link", link, goal: null }, act);
	return { to: onward(composing, "call"), draft: after };
};

/** How many are hoped for to answer DONE; skipped, none. */
export const askGoal: Handle = async (composing) => {
	const { tx, state, at, draft, answer } = composing;
	if (answer === "") return { to: onward(composing, "call") };
	const after = await changeBroadcast(tx, draft, { goal: Number(answer) }, { actor: state.pseudonym, at });
	return { to: onward(composing, "call"), draft: after };
};

/** Which language a change of the text begins with. */
export function rewriting(draft: Draft, fallback: Locale): Next {
	return { to: "text", data: { writing: writtenIn(draft, fallback) } };
}
