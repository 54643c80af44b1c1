import { randomUUID } from "node:crypto";
import type { ChannelName } from "../core/channel.ts";
import type { MediaFile, MediaKind, MediaType } from "../core/media.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";

/** How a file, and what the provider has it by, are bound to their row when sealed. */
export const mediaPlace = (id: string): string => `answer_media.sealed:${id}`;
export const mediaRefPlace = (id: string): string => `answer_media.ref:${id}`;

/** A photo or a voice note as it is first written: what the provider has it by, and nothing of it yet. */
export interface OfferedMedia {
	readonly id: string;
	readonly answer: string;
	readonly kind: MediaKind;
	readonly state: "offered" | "wanted";
	readonly channel: ChannelName;
	/** Sealed, in base64. */
	readonly ref: string;
}

/** The rows of what came with an answer. Their ids are drawn: an id that tells its time would lead back to a turn. */
export function offeredMedia(
	keys: Keyring,
	answer: string,
	channel: ChannelName,
	{ files, agreed }: { readonly files: readonly MediaFile[]; readonly agreed: boolean },
): readonly OfferedMedia[] {
	return files.map(({ kind, ref }) => {
		const id = randomUUID();
		const sealed = Buffer.from(keys.seal(mediaRefPlace(id), ref)).toString("base64");
		return { id, answer, kind, state: agreed ? "wanted" : "offered", channel, ref: sealed };
	});
}

/** A file that the provider is to be asked for, or is to delete now that it is kept here. */
export interface DueMedia {
	readonly id: string;
	readonly kind: MediaKind;
	readonly state: "wanted" | "kept";
	readonly channel: ChannelName;
	readonly ref: string;
	/** How often it was taken up, this time included. */
	readonly tries: number;
}

/** How long a file is left alone that was taken up: at first, and at most as that doubles with each try. */
export interface MediaLease {
	readonly seconds: number;
	readonly longest: number;
}

/**
 * Takes up what is due, the longest waiting first, and counts that as a try before anything is done: a process that ends
 * over a file is not to take it up again at once, and for ever. Served by answer_media_state_not_before_idx.
 */
export async function claimMedia(
	{ prisma }: Pick<Database, "prisma">,
	keys: Keyring,
	at: Temporal.Instant,
	limit: number,
	{ seconds, longest }: MediaLease,
): Promise<readonly DueMedia[]> {
	const rows = await prisma.$queryRawUnsafe<(Omit<DueMedia, "ref"> & { ref: Uint8Array })[]>(
		`UPDATE answer_media SET tries = tries + 1,
		    not_before = $1::timestamptz + make_interval(secs => LEAST($3::int * 2 ^ LEAST(tries, 20), $4::int))
		  WHERE id IN (
		    SELECT id FROM answer_media
		     WHERE state IN ('wanted', 'kept') AND not_before <= $1::timestamptz AND ref_sealed IS NOT NULL
		     ORDER BY not_before LIMIT $2::int FOR UPDATE SKIP LOCKED)
		 RETURNING id, kind, state, channel, ref_sealed AS ref, tries`,
		at.toString(),
		limit,
		seconds,
		longest,
	);
	return rows.map((row) => ({ ...row, ref: keys.open(mediaRefPlace(row.id), row.ref) }));
}

/**
 * Keeps a file that was fetched. What the provider has it by goes, unless the provider is to delete it first. False when
 * it is not wanted any more: its answer was erased or changed, or its response ended without the member.
 */
export async function keepMedia(
	{ prisma }: Pick<Database, "prisma">,
	keys: Keyring,
	id: string,
	{ bytes, type }: { readonly bytes: Uint8Array; readonly type: MediaType },
	{ drops, at }: { readonly drops: boolean; readonly at: Temporal.Instant },
): Promise<boolean> {
	const left = drops ? {} : { refSealed: null, channel: null };
	const { count } = await prisma.answerMedia.updateMany({
		where: { id, state: "wanted" },
		data: {
			...left,
			state: "kept",
			sealed: keys.sealBytes(mediaPlace(id), bytes),
			mediaType: type.mediaType,
			size: bytes.byteLength,
			errorCode: null,
			tries: 0,
			notBefore: drops ? new Date(at.epochMilliseconds) : null,
		},
	});
	return count === 1;
}

/** Nothing of it is left but what is kept here. */
const LET_GO = { refSealed: null, channel: null, notBefore: null } as const;

/** The provider has deleted it, or cannot: what it had it by goes. */
export async function letGoOfMedia({ prisma }: Pick<Database, "prisma">, id: string): Promise<void> {
	await prisma.answerMedia.updateMany({ where: { id, state: "kept" }, data: LET_GO });
}

/** It is tried again then: sooner than one that never came back. */
export async function putOffMedia(
	{ prisma }: Pick<Database, "prisma">,
	id: string,
	errorCode: string,
	notBefore: Temporal.Instant,
): Promise<void> {
	await prisma.answerMedia.updateMany({
		where: { id, state: { in: ["wanted", "kept"] }, refSealed: { not: null } },
		data: { errorCode, notBefore: new Date(notBefore.epochMilliseconds) },
	});
}

/** It is not kept, for good. The member to be told; undefined when there is none, or it was not wanted any more. */
export async function giveUpMedia(
	tx: Transaction,
	id: string,
	state: "refused" | "gone",
	errorCode: string,
): Promise<string | undefined> {
	const { count } = await tx.answerMedia.updateMany({
		where: { id, state: "wanted" },
		data: { ...LET_GO, state, errorCode },
	});
	if (count === 0) return undefined;
	const row = await tx.answerMedia.findUnique({ where: { id }, select: { answer: { select: { memberId: true } } } });
	return row?.answer.memberId ?? undefined;
}

/** How many files are kept with a member's answers. Served by answers_member_id_idx, answer_media_answer_id_idx. */
export function keptMediaOf(tx: Transaction, memberId: string): Promise<number> {
	return tx.answerMedia.count({ where: { state: "kept", answer: { memberId } } });
}

/** A file that belongs to an answer. */
export interface KeptMedia {
	readonly id: string;
	readonly kind: MediaKind;
	readonly mediaType: string;
}

/** The files of an answer, all of its parts, in order. Served by answers_session_id_idx, answer_media_answer_id_idx. */
export async function mediaOfAnswer(tx: Transaction, answerId: string): Promise<readonly KeptMedia[]> {
	return tx.$queryRawUnsafe<KeptMedia[]>(
		`SELECT m.id, m.kind, m.media_type AS "mediaType"
		   FROM answers f JOIN answers a ON a.session_id = f.session_id AND a.step = f.step
		   JOIN answer_media m ON m.answer_id = a.id
		  WHERE f.id = $1::uuid AND m.state = 'kept' ORDER BY a.at, a.id, m.id`,
		answerId,
	);
}

/** A file, opened; undefined when it is kept no longer. */
export async function keptMedia(
	{ prisma }: Pick<Database, "prisma">,
	keys: Keyring,
	id: string,
): Promise<Uint8Array | undefined> {
	const row = await prisma.answerMedia.findUnique({ where: { id, state: "kept" }, select: { sealed: true } });
	return row?.sealed ? keys.openBytes(mediaPlace(id), row.sealed) : undefined;
}

/** Deletes files that have lain here long enough; the words they came with stay. Served by answer_media_at_idx. */
export async function retireMedia({ prisma }: Pick<Database, "prisma">, before: Date): Promise<void> {
	await prisma.answerMedia.deleteMany({ where: { at: { lt: before } } });
}
