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
 * approve it, nor what the one translated. Who wrote each text of what is approved stays as it was approved.
 */
export async function mergeAuthors(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.broadcast.updateMany({ where: { createdBy: from }, data: { createdBy: into } });
	await tx.broadcastText.updateMany({
		where: { by: from, broadcast: { state: { in: ["draft", "review"] } } },
		data: { by: into },
	});
	await tx.surveyVersion.updateMany({ where: { createdBy: from }, data: { createdBy: into } });
	await mergeTranslators(tx, from, into);
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
