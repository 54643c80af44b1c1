import type { Perform } from "../conversation/performing.ts";
import type { Locale } from "../core/locale.ts";
import { mayActAs } from "../core/profile.ts";
import type { Line } from "../core/text.ts";
import { type Draft, listUnsent, lockBroadcast } from "../store/broadcasts.ts";
import { askAudience, askCountry, askLanguage, askSaved } from "./compose-audience.ts";
import { askCall, askGoal, askLink, askText } from "./compose-content.ts";
import { askChange, askChannel, askDecision, askLocale, askMenu, askSure } from "./compose-menu.ts";
import { askPlaces, askTime, askWhen } from "./compose-when.ts";
import type { Composing, Handle, Next } from "./composing.ts";
import { counted } from "./counted.ts";
import { MORE, pageAfter, pageOf } from "./paging.ts";
import { snippet, summaryLines } from "./summary.ts";

const handlers: Readonly<Partial<Record<string, Handle>>> = {
	call: askCall,
	link: askLink,
	goal: askGoal,
	audience: askAudience,
	saved: askSaved,
	language: askLanguage,
	country: askCountry,
	when: askWhen,
	time: askTime,
	places: askPlaces,
	menu: askMenu,
	change: askChange,
	channel: askChannel,
	locale: askLocale,
	decision: askDecision,
	sure: askSure,
};

/** At the start: the organizer's own unsent broadcasts to go on with, or a new one. */
async function begin({ shell, tx, state, data }: Composing, from = 0): Promise<Next> {
	const own = await listUnsent(tx, { createdBy: state.pseudonym, states: ["draft", "review", "approved"] });
	const named = own.find(({ tag }) => tag === data.code);
	if (named) return goOn(named, state.locale);
	if (own.length === 0) return { to: "text", data: { mode: "new", writing: state.locale } };
	const page = pageOf(
		{ shell, state },
		own.map((each) => ({ ...each, id: each.tag, label: each.tag })),
		from,
	);
	return {
		to: "which",
		lines: page.shown.map(
			(draft): Line => ({
				key: "alert-listed",
				params: { tag: draft.tag, state: draft.state, text: snippet(draft, state.locale) },
			}),
		),
		data: page.data,
	};
}

/** Which broadcast it is about: one of the list, or a new one. */
async function chosen(composing: Composing): Promise<Next> {
	const { tx, state, data, answer } = composing;
	if (answer === MORE) return begin(composing, pageAfter(answer, data));
	if (answer === "") return { to: "text", data: { mode: "new", writing: state.locale } };
	const draft = await lockBroadcast(tx, answer);
	if (!draft || draft.createdBy !== state.pseudonym || !isUnsent(draft)) return { to: "closed" };
	return goOn(draft, state.locale);
}

/** Takes a draft up again: at its menu, or at its text when it has none, as a correction at first. */
function goOn(draft: Draft, locale: Locale): Next {
	const data = { mode: "", writing: locale };
	return { to: Object.keys(draft.texts).length === 0 ? "text" : "menu", data, draft };
}

function isUnsent({ state }: Draft): boolean {
	return state === "draft" || state === "review" || state === "approved";
}

async function handle(composing: Composing): Promise<Next> {
	const { draft, data } = composing;
	switch (data.asked) {
		case undefined:
			return begin(composing);
		case "which":
			return chosen(composing);
		case "text":
			return askText(composing);
		default: {
			const known = handlers[data.asked];
			if (!known) return begin(composing);
			// Someone else has had it sent, or it was discarded from another channel.
			return draft && isUnsent(draft) && draft.createdBy === composing.state.pseudonym
				? known({ ...composing, draft })
				: { to: "closed" };
		}
	}
}

/**
 * Takes one answer of an organizer who composes a broadcast, and says which question comes next. The draft lives in the
 * database: the session keeps its tag, and which question was asked.
 */
export const composeAlert: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
	const draft = data.tag ? await lockBroadcast(tx, data.tag) : undefined;
	const asked = data.asked || undefined;
	const answer = (asked && data[asked]) || "";
	const next = await handle({
		shell,
		tx,
		state,
		at,
		draft,
		data: { ...data, ...(asked ? { asked } : {}) },
		answer,
	});
	const after = next.draft ?? draft;
	const lines = [...(next.lines ?? [])];
	if (after && draft?.approvedBy !== undefined && after.approvedBy === undefined)
		lines.push({ key: "alert-unapproved", params: {} });
	// Not again after each preview.
	if (next.to === "menu" && after && next.effects === undefined)
		lines.push(
			...summaryLines(shell, after, await counted(shell, tx, after, at), {
				locale: state.locale,
				zone: state.profile.zone ?? "UTC",
				at,
			}),
		);
	return {
		outcome: next.to,
		data: {
			list: "",
			...next.data,
			...(after ? { tag: after.tag } : {}),
			...(asked ? { [asked]: "" } : {}),
			// A zone that is not known yet is asked for on the way to the time.
			asked: next.to === "zone" ? "time" : next.to,
			code: "",
		},
		effects: [
			...(lines.length > 0 ? [{ kind: "say" as const, prompt: { lines, options: [], mode: "one" as const } }] : []),
			...(next.effects ?? []),
		],
	};
};
