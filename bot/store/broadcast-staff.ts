import { audit } from "./audit.ts";
import { UNAPPROVED } from "./broadcast-changes.ts";
import type { Transaction } from "./database.ts";

/** Lets go of the chats in which somebody was shown progress, who is being erased. Their pseudonym stays in the log. */
export async function forgetProgress(tx: Transaction, memberId: string): Promise<void> {
	const { pseudonym } = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { pseudonym: true } });
	await tx.broadcast.updateMany({
		where: { createdBy: pseudonym },
		data: { progressChannel: null, progressSealed: null, progressMessage: null },
	});
}

/**
 * Two members turned out to be one person: what the one began is the other's, who goes on with it, and who must not
 * approve it, nor what the one translated: what they have approved so, and has not started, must be approved again. Who
 * wrote each text of what is approved stays as it was approved.
 */
export async function mergeAuthors(tx: Transaction, from: string, into: string, at: Temporal.Instant): Promise<void> {
	await unapproveOwn(tx, [from, into], at);
	await tx.broadcast.updateMany({ where: { createdBy: from }, data: { createdBy: into } });
	await tx.broadcastText.updateMany({
		where: { by: from, broadcast: { state: { in: ["draft", "review"] } } },
		data: { by: into },
	});
	await tx.surveyVersion.updateMany({ where: { createdBy: from }, data: { createdBy: into } });
	await mergeTranslators(tx, from, into);
}

/** Takes back the approvals of what one of these wrote and one of these approved. Served by broadcasts_state_idx. */
async function unapproveOwn(tx: Transaction, these: readonly string[], at: Temporal.Instant): Promise<void> {
	const own = { in: [...these] };
	const approved = await tx.broadcast.findMany({
		where: {
			state: { in: ["approved", "paused"] },
			wave: null,
			approvedBy: own,
			OR: [{ createdBy: own }, { texts: { some: { by: own, origin: { not: "english" } } } }],
		},
		select: { id: true },
	});
	for (const { id } of approved) {
		await tx.broadcast.update({ where: { id }, data: UNAPPROVED });
		await audit(tx, { actor: "steward", action: "broadcast.unapprove", subject: id, detail: {}, at });
	}
}

/** What the one translated of surveys that wait is the other's, who must neither confirm it nor approve them. Few are drafts. */
async function mergeTranslators(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.$executeRawUnsafe(
		`UPDATE survey_versions v SET definition = jsonb_set(definition, '{translators}',
		        (SELECT jsonb_object_agg(t.key, CASE t.value WHEN $1::text THEN $2::text ELSE t.value END)
		           FROM jsonb_each_text(v.definition -> 'translators') t))
		  WHERE state = 'draft' AND EXISTS
		        (SELECT 1 FROM jsonb_each_text(v.definition -> 'translators') t WHERE t.value = $1::text)`,
		from,
		into,
	);
}
