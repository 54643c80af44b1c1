import type { ChannelName } from "../core/channel.ts";
import { keptMediaOf } from "./answer-media.ts";
import {
	eraseFromBroadcasts,
	gatherOfBroadcasts,
	type HeldOfBroadcasts,
	mergeBroadcasts,
} from "./broadcast-members.ts";
import { forgetProgress, mergeAuthors } from "./broadcast-staff.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { mergeReaders } from "./readings.ts";
import { eraseFromSignups, gatherOfSignups, type HeldSignup, mergeSignups } from "./signup-members.ts";
import type { MemberState } from "./state.ts";
import { addressPlace, fieldPlace } from "./state.ts";
import { eraseFromSurveys, gatherOfSurveys, type HeldOfSurveys, mergeSurveys } from "./survey-members.ts";
import { mergeTrainers, releaseTrainings } from "./training-changes.ts";

/** Records that the provider lets our messages to the identity that speaks through again. */
export async function unblock(tx: Transaction, state: MemberState): Promise<void> {
	await tx.identity.update({ where: { id: state.identity.id }, data: { blockedAt: null } });
}

/** All that is held about a member, opened. */
export interface Held {
	readonly since: Date;
	readonly identities: readonly {
		readonly channel: ChannelName;
		readonly address: string;
		readonly since: Date;
		readonly blocked: boolean;
	}[];
	readonly consents: readonly {
		readonly channel: ChannelName;
		readonly topic: string;
		readonly granted: boolean;
		readonly at: Date;
	}[];
	readonly answers: number;
	/** Photos and voice notes with them. */
	readonly media: number;
	readonly broadcasts: HeldOfBroadcasts;
	readonly surveys: HeldOfSurveys;
	readonly signups: readonly HeldSignup[];
}

/** Gathers what MY DATA shows beyond the profile. */
export async function gatherHeld(tx: Transaction, keys: Keyring, memberId: string): Promise<Held> {
	const member = await tx.member.findUniqueOrThrow({
		where: { id: memberId },
		include: { identities: { orderBy: { createdAt: "asc" } }, _count: { select: { answers: true } } },
	});
	const consents = await tx.consent.findMany({ where: { memberId }, orderBy: { id: "asc" } });
	return {
		since: member.createdAt,
		identities: member.identities.map((identity) => ({
			channel: identity.channel as ChannelName,
			address: keys.open(addressPlace(identity.id), identity.addressSealed),
			since: identity.createdAt,
			blocked: identity.blockedAt !== null,
		})),
		consents: consents.map((row) => ({ ...row, channel: row.channel as ChannelName })),
		answers: member._count.answers,
		media: await keptMediaOf(tx, memberId),
		broadcasts: await gatherOfBroadcasts(tx, keys, memberId),
		surveys: await gatherOfSurveys(tx, memberId, member.locale),
		signups: await gatherOfSignups(tx, keys, memberId, member.locale),
	};
}

/**
 * Erases a member: every row about them goes, and of each address one keyed tombstone stays. Consent rows stay as
 * evidence, cut loose from the member. Messages that still wait go too; `keep` names the one that says goodbye.
 */
export async function erase(tx: Transaction, memberId: string, at: Temporal.Instant): Promise<void> {
	const erasedAt = new Date(at.epochMilliseconds);
	const identities = await tx.identity.findMany({ where: { memberId }, select: { channel: true, addressHash: true } });
	for (const { channel, addressHash } of identities) {
		await tx.tombstone.upsert({
			where: { channel_addressHash: { channel, addressHash } },
			create: { channel, addressHash, erasedAt },
			update: { erasedAt },
		});
		await tx.inbox.updateMany({ where: { channel, addressHash }, data: { sealed: null, addressHash: null } });
		await tx.outbox.deleteMany({ where: { channel, addressHash } });
	}
	// The evidence an organizer wrote may name the person: the row proves what it must without it.
	await tx.consent.updateMany({ where: { memberId }, data: { memberId: null, evidenceSealed: null } });
	await tx.outbox.deleteMany({ where: { memberId } });
	await eraseFromSurveys(tx, memberId);
	await eraseFromSignups(tx, memberId, at);
	await eraseFromBroadcasts(tx, memberId, at);
	await forgetProgress(tx, memberId);
	const { pseudonym } = await tx.member.delete({ where: { id: memberId }, select: { pseudonym: true } });
	await releaseTrainings(tx, pseudonym);
}

/**
 * Merges member `from` into `into`: identities, consents, answers and what broadcasts hold move, the profile fills what
 * `into` never told.
 */
export async function merge(
	tx: Transaction,
	keys: Keyring,
	from: string,
	into: string,
	at: Temporal.Instant,
): Promise<void> {
	const gone = await tx.member.findUniqueOrThrow({ where: { id: from }, include: { profileFields: true } });
	const kept = await tx.member.findUniqueOrThrow({ where: { id: into }, include: { profileFields: true } });
	await tx.identity.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.consent.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.answer.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await tx.outbox.updateMany({ where: { memberId: from }, data: { memberId: into } });
	await mergeSurveys(tx, from, into);
	await mergeBroadcasts(tx, from, into, at);
	await mergeSignups(tx, from, into);
	await mergeAuthors(tx, gone.pseudonym, kept.pseudonym, at);
	await mergeTrainers(tx, gone.pseudonym, kept.pseudonym);
	await mergeReaders(tx, gone.pseudonym, kept.pseudonym);
	await tx.invitation.updateMany({ where: { invitedBy: gone.pseudonym }, data: { invitedBy: kept.pseudonym } });
	for (const { field, sealed } of gone.profileFields)
		if (!kept.profileFields.some((own) => own.field === field))
			await tx.profileField.create({
				data: {
					memberId: into,
					field,
					sealed: keys.seal(fieldPlace(into, field), keys.open(fieldPlace(from, field), sealed)),
				},
			});
	await tx.member.update({
		where: { id: into },
		data: {
			country: kept.country ?? gone.country,
			zone: kept.zone ?? gone.zone,
			demands: kept.demands.length > 0 ? kept.demands : gone.demands,
			...(kept.localeConfirmed || !gone.localeConfirmed ? {} : { locale: gone.locale, localeConfirmed: true }),
		},
	});
	await tx.member.delete({ where: { id: from } });
}

/** Locks a member until the transaction ends; false when there is none. Served by members_pkey. */
export async function lockMember(tx: Transaction, memberId: string): Promise<boolean> {
	const rows = await tx.$queryRawUnsafe<unknown[]>("SELECT 1 FROM members WHERE id = $1::uuid FOR UPDATE", memberId);
	return rows.length > 0;
}

/** The member of a pseudonym; undefined when there is none. Served by members_pseudonym_key. */
export async function memberCalled(tx: Transaction, pseudonym: string): Promise<string | undefined> {
	const row = await tx.member.findUnique({ where: { pseudonym }, select: { id: true } });
	return row?.id;
}
