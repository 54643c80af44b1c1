import { AUDIENCE_NAME, type Rule } from "../core/audience.ts";
import { listAudiences } from "../store/audience.ts";
import { changeBroadcast } from "../store/broadcast-changes.ts";
import type { Draft } from "../store/broadcasts.ts";
import { type Composing, type Handle, type Next, onward } from "./composing.ts";
import { audienceLines, counted } from "./counted.ts";
import { MORE, pageAfter, pageOf } from "./paging.ts";

/** Keeps a rule, and says in a sentence and in numbers whom it reaches. */
async function choose(composing: Composing & { draft: Draft }, rule: Rule, name?: string): Promise<Next> {
	const { shell, tx, state, at, draft } = composing;
	const act = { actor: state.pseudonym, at };
	const after = await changeBroadcast(tx, draft, { rule, audienceName: name ?? null }, act);
	const to = onward(composing, "audience");
	// The menu says it all anyway.
	const lines = to === "menu" ? [] : audienceLines(shell, after, await counted(shell, tx, after, at), state.locale);
	return { to, lines, draft: after };
}

/** The names of saved audiences, from the page on that was asked for. */
const savedPage = (composing: Composing, saved: readonly { readonly name: string }[]) =>
	pageOf(
		composing,
		saved.map(({ name }) => ({ id: name, label: name })),
		pageAfter(composing.answer, composing.data),
	).data;

/** Whom it goes to. */
export const askAudience: Handle = async (composing) => {
	switch (composing.answer) {
		case "saved": {
			const saved = await listAudiences(composing.tx);
			if (saved.length === 0) return { to: "audience", lines: [{ key: "alert-no-audiences", params: {} }] };
			return {
				to: "saved",
				lines: [{ literal: saved.map(({ name }) => `• ${name}`).join("\n") }],
				data: savedPage(composing, saved),
			};
		}
		case "language":
			return { to: "language" };
		case "country":
			return { to: "country" };
		default:
			return choose(composing, { topic: composing.draft.topic });
	}
};

/** An audience that was saved under a name. Its rule is copied: a later change of it does not change this. */
export const askSaved: Handle = async (composing) => {
	const saved = await listAudiences(composing.tx);
	if (composing.answer === MORE && saved.every(({ name }) => name !== MORE))
		return { to: "saved", data: savedPage(composing, saved) };
	const name = composing.answer.toLowerCase();
	const found = AUDIENCE_NAME.test(name) ? saved.find((each) => each.name === name) : undefined;
	if (found) return choose(composing, found.rule, found.name);
	return {
		to: "saved",
		lines: [{ key: "alert-audience-unknown", params: {} }],
		data: savedPage(composing, saved),
	};
};

/** Members who read one language. */
export const askLanguage: Handle = async (composing) =>
	choose(composing, { locale: [composing.answer as Extract<Rule, { locale: unknown }>["locale"][number]] });

/** Members in one country. */
export const askCountry: Handle = async (composing) => choose(composing, { country: [composing.answer] });
