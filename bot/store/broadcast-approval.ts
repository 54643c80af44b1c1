import type { BroadcastState } from "../core/broadcast.ts";
import { missingLocales } from "../core/broadcast-content.ts";
import type { ChannelName } from "../core/channel.ts";
import type { Locale } from "../core/locale.ts";
import { audit } from "./audit.ts";
import { type Act, lastChanger } from "./broadcast-changes.ts";
import { stopForGood } from "./broadcast-state.ts";
import { type Draft, hashOf, loadBroadcast, progressPlace } from "./broadcasts.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";

/** Where an organizer is told how it goes. */
export interface ProgressPlace {
	readonly channel: ChannelName;
	readonly address: string;
}

/** Hands a locked draft in: from now on translators and other organizers see it. Its author's chat is kept for progress. */
export async function submit(
	tx: Transaction,
	keys: Keyring,
	draft: Draft,
	progress: ProgressPlace,
	{ actor, at }: Act,
): Promise<void> {
	await tx.broadcast.update({
		where: { id: draft.id },
		data: {
			...(draft.state === "draft" ? { state: "review", reasonCode: null, reasonWords: null } : {}),
			progressChannel: progress.channel,
			progressSealed: keys.seal(progressPlace(draft.id), progress.address),
			progressMessage: null,
		},
	});
	await audit(tx, { actor, action: "broadcast.submit", subject: draft.id, detail: {}, at });
}

/** The states of a broadcast that has not begun to go out. */
const UNSTARTED: ReadonlySet<BroadcastState> = new Set(["draft", "review", "approved"]);

/** Lets go of a locked broadcast that has not started. */
export async function discard(tx: Transaction, draft: Draft, { actor, at }: Act): Promise<void> {
	await tx.broadcast.update({
		where: { id: draft.id },
		data: { state: "discarded", approvedBy: null, approvedAt: null, approvedHash: null },
	});
	await audit(tx, { actor, action: "broadcast.discard", subject: draft.id, detail: {}, at });
}

/**
 * Lets go of invitations to something that is not held any more: what has started is stopped for good. Served by
 * broadcasts_subject_id_idx.
 */
export async function discardInvitations(tx: Transaction, subjectId: string, act: Act): Promise<void> {
	const open = await tx.$queryRawUnsafe<{ id: string; tag: string }[]>(
		`SELECT id, tag FROM broadcasts WHERE subject_id = $1::uuid AND kind = 'invitation'
		    AND state NOT IN ('done', 'stopped', 'discarded') ORDER BY id FOR UPDATE`,
		subjectId,
	);
	for (const { id, tag } of open) {
		const draft = await loadBroadcast(tx, { tag });
		if (draft && UNSTARTED.has(draft.state)) await discard(tx, draft, act);
		else await stopForGood(tx, id, { code: "cancelled", actor: act.actor }, act.at);
	}
}

/** Why something cannot be approved, or that it is. */
export type Approval =
	| "approved"
	/** It is no longer in review. */
	| "gone"
	/** Whoever wrote it cannot approve it. */
	| "author"
	/** Nor whoever changed it last, or translated what goes out. */
	| "changer"
	/** It is not what was shown. */
	| "changed"
	/** A language of the audience has neither a text nor a decision. */
	| "missing";

/** What the approver saw, and whom it goes to. */
export interface Seen {
	/** `hashOf` of what was shown. */
	readonly hash: Uint8Array;
	/** The languages of its audience and its places. */
	readonly needed: readonly Locale[];
}

/** True when some of its words are this person's; to send the English is a decision, and no words. */
function isTranslator({ texts }: Draft, actor: string): boolean {
	return Object.values(texts).some(({ by, origin }) => by === actor && origin !== "english");
}

/** Approves exactly what was shown of a locked broadcast, when a second person does. */
export async function approve(
	tx: Transaction,
	draft: Draft,
	{ hash, needed }: Seen,
	{ actor, at }: Act,
): Promise<Approval> {
	if (draft.state !== "review") return "gone";
	if (draft.createdBy === actor) return "author";
	if (isTranslator(draft, actor) || (await lastChanger(tx, draft.id)) === actor) return "changer";
	if (missingLocales(draft, needed).length > 0) return "missing";
	const approvedHash = hashOf(draft);
	if (!Buffer.from(approvedHash).equals(hash)) return "changed";
	await tx.broadcast.update({
		where: { id: draft.id },
		data: {
			state: "approved",
			approvedBy: actor,
			approvedAt: new Date(at.epochMilliseconds),
			approvedHash,
			reasonCode: null,
			reasonWords: null,
		},
	});
	const detail = { hash: Buffer.from(approvedHash).toString("hex") };
	await audit(tx, { actor, action: "broadcast.approve", subject: draft.id, detail, at });
	return "approved";
}

/** Gives a locked broadcast in review back to its author, with a reason. */
export async function sendBack(
	tx: Transaction,
	draft: Draft,
	reason: string,
	{ actor, at }: Act,
): Promise<"back" | "gone"> {
	if (draft.state !== "review") return "gone";
	await tx.broadcast.update({
		where: { id: draft.id },
		data: { state: "draft", reasonCode: "sent-back", reasonWords: reason },
	});
	await audit(tx, { actor, action: "broadcast.send-back", subject: draft.id, detail: {}, at });
	return "back";
}
