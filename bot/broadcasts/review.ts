import type { Done, Perform } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import type { ChannelName } from "../core/channel.ts";
import type { Effect } from "../core/effect.ts";
import { mayActAs } from "../core/profile.ts";
import type { Line } from "../core/text.ts";
import { approve, sendBack } from "../store/broadcast-approval.ts";
import { type Draft, hashOf, listUnsent, lockBroadcast } from "../store/broadcasts.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import { tidy } from "./compose-content.ts";
import { type Counted, counted } from "./counted.ts";
import { tell } from "./notify.ts";
import { MORE, pageAfter, pageOf } from "./paging.ts";
import { channelsOf, previews } from "./preview.ts";
import { missingLines, snippet, summaryLines } from "./summary.ts";

interface Reviewing {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly at: Temporal.Instant;
	readonly data: Readonly<Record<string, string>>;
}

const say = (lines: readonly Line[]): readonly Effect[] =>
	lines.length === 0 ? [] : [{ kind: "say", prompt: { lines, options: [], mode: "one" } }];

/** What the session forgets with each answer. */
const ANSWERED = { which: "", look: "", decide: "", reason: "" };

/** What waits for a second person, the reader's own left out. */
async function list({ shell, tx, state }: Reviewing, before: readonly Line[] = [], from = 0): Promise<Done> {
	const waiting = await listUnsent(tx, { states: ["review"], exceptOf: state.pseudonym });
	const { data, shown } = pageOf(
		{ shell, state },
		waiting.map((each) => ({ ...each, id: each.tag, label: each.tag })),
		from,
	);
	const lines = shown.map(
		(draft): Line => ({
			key: "review-listed",
			params: { tag: draft.tag, by: draft.createdBy, text: snippet(draft, state.locale) },
		}),
	);
	return {
		outcome: waiting.length === 0 ? "none" : "which",
		effects: say([...before, ...lines]),
		data: {
			...ANSWERED,
			asked: "which",
			tag: "",
			hash: "",
			seen: "",
			...data,
		},
	};
}

const hexOf = (draft: Draft) => Buffer.from(hashOf(draft)).toString("hex");

/** The channels of a broadcast that have not been shown yet. */
function unseen(reached: Counted, seen: string): readonly ChannelName[] {
	return channelsOf(reached).filter((channel) => !seen.split(",").includes(channel));
}

/** Shows the next channel; after the last one the decision may be made. */
async function show(reviewing: Reviewing, draft: Draft, seen: string, before: readonly Line[]): Promise<Done> {
	const { shell, tx, state, at } = reviewing;
	const reached = await counted(shell, tx, draft, at);
	const [channel, ...more] = unseen(reached, seen);
	if (channel === undefined && seen === "") return list(reviewing, [...before, { key: "alert-nobody", params: {} }]);
	const asked = more.length > 0 ? "look" : "decide";
	const now = channel === undefined ? seen : [seen, channel].filter(Boolean).join(",");
	return {
		outcome: asked,
		data: { ...ANSWERED, list: "", tag: draft.tag, hash: hexOf(draft), seen: now, asked },
		effects: [
			...say(before),
			...(channel === undefined ? [] : previews(shell, { draft, counted: reached, locale: state.locale }, channel)),
			...say(asked === "decide" ? missingLines(draft, reached, state.locale) : []),
		],
	};
}

/** Shows a broadcast from the start: in short, then channel by channel. */
async function open(reviewing: Reviewing, draft: Draft, before: readonly Line[] = []): Promise<Done> {
	const { shell, tx, state, at } = reviewing;
	const reader = { locale: state.locale, zone: state.profile.zone ?? "UTC", at };
	const summary = summaryLines(shell, draft, await counted(shell, tx, draft, at), reader);
	return show(reviewing, draft, "", [...before, ...summary]);
}

/** Approves exactly what was shown, or says why not. */
async function decide(reviewing: Reviewing, draft: Draft): Promise<Done> {
	const { shell, tx, state, at, data } = reviewing;
	const reached = await counted(shell, tx, draft, at);
	// Somebody has joined on a channel that was not shown.
	if (unseen(reached, data.seen ?? "").length > 0) return show(reviewing, draft, data.seen ?? "", []);
	const seen = { hash: Buffer.from(data.hash ?? "", "hex"), needed: reached.needed };
	const outcome = await approve(tx, draft, seen, { actor: state.pseudonym, at });
	switch (outcome) {
		case "approved":
			await tell(shell, tx, draft.createdBy, [{ key: "review-told-approved", params: { tag: draft.tag } }], at);
			return { outcome: "approved", data: ANSWERED };
		case "changed":
			return open(reviewing, draft, [{ key: "review-changed", params: {} }]);
		case "missing":
			return {
				outcome: "decide",
				data: { ...ANSWERED, asked: "decide" },
				effects: say(missingLines(draft, reached, state.locale)),
			};
		case "author":
		case "changer":
			return list(reviewing, [{ key: "review-own", params: {} }]);
		case "gone":
			return list(reviewing, [{ key: "review-gone", params: {} }]);
	}
}

/** One answer of an organizer who reviews: which broadcast, on to the next channel, or the decision. */
export const reviewAlert: Perform = async (shell, tx, state, { data }, at) => {
	if (!mayActAs(state.role, "organizer")) return { outcome: "refused" };
	const reviewing: Reviewing = { shell, tx, state, at, data };
	if (!data.asked) return list(reviewing);
	if (data.asked === "which" && data.which === MORE) return list(reviewing, [], pageAfter(MORE, data));
	const draft = await lockBroadcast(tx, (data.asked === "which" ? data.which : data.tag) ?? "");
	if (draft?.state !== "review") return list(reviewing, [{ key: "review-gone", params: {} }]);
	if (draft.createdBy === state.pseudonym) return list(reviewing, [{ key: "review-own", params: {} }]);
	const answer = data[data.asked] ?? "";
	if (data.asked === "which") return open(reviewing, draft);
	if (data.asked === "reason") {
		const reason = tidy(answer);
		await sendBack(tx, draft, reason, { actor: state.pseudonym, at });
		await tell(shell, tx, draft.createdBy, [{ key: "review-told-back", params: { tag: draft.tag, reason } }], at);
		return { outcome: "back", data: ANSWERED };
	}
	if (answer === "back") return { outcome: "reason", data: { ...ANSWERED, asked: "reason" } };
	if (answer === "later") return { outcome: "later", data: ANSWERED };
	if (hexOf(draft) !== data.hash) return open(reviewing, draft, [{ key: "review-changed", params: {} }]);
	if (answer === "again") return open(reviewing, draft);
	return data.asked === "look" ? show(reviewing, draft, data.seen ?? "", []) : decide(reviewing, draft);
};
