import type { Rule } from "../core/audience.ts";
import type { BroadcastKind, Call, Origin, Timing } from "../core/broadcast.ts";
import { StewardError } from "../core/errors.ts";
import type { Ids } from "../core/ids.ts";
import type { Locale } from "../core/locale.ts";
import { type AuditAction, audit } from "./audit.ts";
import { type Draft, loadBroadcast, PROPOSED } from "./broadcasts.ts";
import type { Transaction } from "./database.ts";

/** Who does something to a broadcast, and when. */
export interface Act {
	/** A pseudonym. */
	readonly actor: string;
	readonly at: Temporal.Instant;
}

/** What of a broadcast may change besides its texts; null takes a field out. */
export interface BroadcastChange {
	readonly call?: Call;
	readonly link?: string | null;
	readonly goal?: number | null;
	readonly rule?: Rule;
	readonly audienceName?: string | null;
	readonly timing?: Timing;
	readonly places?: readonly string[];
}

/** Characters of a tag. Reason: it is typed, and stands in each button. */
const TAG_LENGTH = 4;

/**
 * Begins a broadcast: to everyone who agreed to alerts, at once, with no call, until that is changed.
 *
 * @param of of a correction: what it corrects, under which topic, and where that was posted; of an invitation: what to
 */
export async function beginBroadcast(
	tx: Transaction,
	ids: Ids,
	kind: BroadcastKind,
	{ actor, at }: Act,
	of: {
		readonly corrects?: string;
		readonly subject?: string;
		readonly topic?: string;
		readonly places?: readonly string[];
	} = {},
): Promise<Draft> {
	const id = ids.uuid();
	const topic = of.topic ?? "alerts";
	await tx.broadcast.create({
		data: {
			id,
			tag: ids.tag(TAG_LENGTH),
			kind,
			state: "draft",
			topic,
			call: "none",
			rule: { topic },
			places: [...(of.places ?? [])],
			...(of.corrects === undefined ? {} : { correctsId: of.corrects }),
			...(of.subject === undefined ? {} : { subjectId: of.subject }),
			timing: { kind: "now" },
			createdBy: actor,
			createdAt: new Date(at.epochMilliseconds),
		},
	});
	await audit(tx, { actor, action: "broadcast.begin", subject: id, detail: { kind }, at });
	return reloaded(tx, id);
}

/**
 * Changes a locked broadcast. An approval goes with the first change, and an approved one is back in review.
 *
 * @throws StewardError when it has started: what went out cannot be changed.
 */
export async function changeBroadcast(
	tx: Transaction,
	draft: Draft,
	change: BroadcastChange,
	{ actor, at }: Act,
): Promise<Draft> {
	const { rule, timing, places, ...plain } = change;
	await tx.broadcast.update({
		where: { id: draft.id },
		data: {
			...plain,
			...(rule ? { rule: rule as object } : {}),
			...(timing ? { timing } : {}),
			...(places ? { places: [...places] } : {}),
		},
	});
	return changed(tx, draft, { actor, at }, Object.keys(change).join(","));
}

/**
 * Puts a text for one language into a locked broadcast, in the place of an earlier one. `proposed` keeps a draft that
 * is no part of it yet; `english` is the decision to send the English, and needs no text. `by`: who wrote it, when that
 * is another than who puts it in.
 */
export async function putText(
	tx: Transaction,
	draft: Draft,
	locale: Locale,
	{ text, origin, by }: { readonly text: string; readonly origin: Origin | typeof PROPOSED; readonly by?: string },
	{ actor, at }: Act,
): Promise<Draft> {
	const row = { text, origin, by: by ?? actor, at: new Date(at.epochMilliseconds) };
	await tx.broadcastText.upsert({
		where: { broadcastId_locale: { broadcastId: draft.id, locale } },
		create: { broadcastId: draft.id, locale, ...row },
		update: row,
	});
	if (origin === "written" && draft.texts[locale]?.text !== text) await unsettle(tx, draft);
	return changed(tx, draft, { actor, at }, `text.${locale}.${origin}`);
}

/** What was translated from an earlier wording is a draft again, until somebody looks at it. */
async function unsettle(tx: Transaction, draft: Draft): Promise<void> {
	await tx.broadcastText.updateMany({
		where: { broadcastId: draft.id, origin: { in: ["volunteer", "draft"] } },
		data: { origin: PROPOSED },
	});
}

/** A broadcast in review, that somebody had approved. */
export const UNAPPROVED = { state: "review", approvedBy: null, approvedAt: null, approvedHash: null } as const;

/** What no longer holds after a change, and who made it. */
async function changed(tx: Transaction, draft: Draft, { actor, at }: Act, what: string): Promise<Draft> {
	if (!["draft", "review", "approved"].includes(draft.state))
		throw new StewardError(
			"broadcast.started",
			`The broadcast ${draft.tag} has started and can no longer be changed.`,
			"Stop it, or send a correction.",
		);
	await audit(tx, { actor, action: "broadcast.change", subject: draft.id, detail: { what }, at });
	if (draft.approvedBy !== undefined || draft.state === "approved") {
		await tx.broadcast.update({
			where: { id: draft.id },
			data: UNAPPROVED,
		});
		await audit(tx, { actor, action: "broadcast.unapprove", subject: draft.id, detail: {}, at });
	}
	return reloaded(tx, draft.id);
}

/** A broadcast as it stands after a change. */
async function reloaded(tx: Transaction, id: string): Promise<Draft> {
	const draft = await loadBroadcast(tx, { id });
	if (!draft) throw new Error("a broadcast that was just written is gone");
	return draft;
}

/** Who changed a broadcast last, as the audit log has it. Served by audit_log_pkey, from its end. */
export async function lastChanger(tx: Transaction, id: string): Promise<string | undefined> {
	const actions: readonly AuditAction["action"][] = ["broadcast.begin", "broadcast.change"];
	const last = await tx.auditEntry.findFirst({
		where: { subject: id, action: { in: [...actions] } },
		orderBy: { seq: "desc" },
		select: { actor: true },
	});
	return last?.actor;
}
