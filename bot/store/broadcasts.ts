import { createHash } from "node:crypto";
import { parseRule } from "../core/audience-parse.ts";
import type { Broadcast, BroadcastContent, BroadcastText, Call, Timing } from "../core/broadcast.ts";
import { canonical } from "../core/broadcast-content.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import { TOPICS, type Topic } from "../core/profile.ts";
import type { Transaction } from "./database.ts";

/** How an undecided draft is kept: it is no part of what is approved or sent until an organizer says so. */
export const PROPOSED = "proposed";

/** A broadcast with what only its composing knows. */
export interface Draft extends Broadcast {
	readonly createdAt: Temporal.Instant;
	/** The name that its audience was kept under when it was chosen. */
	readonly audienceName?: string;
	/** Drafts of translations that nobody has decided on. */
	readonly proposed: Readonly<Partial<Record<Locale, BroadcastText>>>;
	/** What was approved. */
	readonly approvedHash?: Uint8Array;
}

type Reader = Pick<Transaction, "broadcast">;

const find = (tx: Reader, where: { id: string } | { tag: string }) =>
	tx.broadcast.findUnique({ where, include: { texts: { orderBy: { locale: "asc" } } } });

type Row = NonNullable<Awaited<ReturnType<typeof find>>>;

const timestamp = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

function textsOf(row: Row, proposed: boolean): Partial<Record<Locale, BroadcastText>> {
	return Object.fromEntries(
		row.texts
			.filter(({ locale, origin }) => isLocale(locale) && (origin === PROPOSED) === proposed)
			.map(({ locale, text, origin, by }) => [
				locale,
				{ text, origin: origin === PROPOSED ? "draft" : (origin as BroadcastText["origin"]), by },
			]),
	);
}

function draftOf(row: Row): Draft {
	const topic: Topic = TOPICS.find((each) => each === row.topic) ?? "alerts";
	return {
		id: row.id,
		tag: row.tag,
		kind: row.kind,
		state: row.state,
		topic,
		call: row.call as Call,
		...(row.link === null ? {} : { link: row.link }),
		...(row.goal === null ? {} : { goal: row.goal }),
		rule: parseRule(row.rule, row.tag),
		timing: row.timing as unknown as Timing,
		places: row.places,
		...(row.correctsId === null ? {} : { corrects: row.correctsId }),
		texts: textsOf(row, false),
		createdBy: row.createdBy,
		createdAt: timestamp(row.createdAt),
		proposed: textsOf(row, true),
		...(row.approvedBy === null ? {} : { approvedBy: row.approvedBy }),
		...(row.approvedHash === null ? {} : { approvedHash: new Uint8Array(row.approvedHash) }),
		...(row.audienceName === null ? {} : { audienceName: row.audienceName }),
		...(row.wave === null ? {} : { wave: row.wave }),
		...(row.reasonCode === null ? {} : { reasonCode: row.reasonCode }),
		...(row.reasonWords === null ? {} : { reasonWords: row.reasonWords }),
	};
}

/** A broadcast by its id or its tag. Served by broadcasts_pkey and broadcasts_tag_key. */
export async function loadBroadcast(
	tx: Reader,
	where: { readonly id: string } | { readonly tag: string },
): Promise<Draft | undefined> {
	const row = await find(tx, where);
	return row ? draftOf(row) : undefined;
}

/** A broadcast that nobody else can change until the transaction ends. Served by broadcasts_tag_key. */
export async function lockBroadcast(tx: Transaction, tag: string): Promise<Draft | undefined> {
	await tx.$queryRawUnsafe("SELECT 1 FROM broadcasts WHERE tag = $1 FOR UPDATE", tag);
	return loadBroadcast(tx, { tag });
}

/** Which broadcasts that are being made. */
interface Unsent {
	readonly states: readonly ("draft" | "review" | "approved")[];
	/** Of this author only. */
	readonly createdBy?: string;
	/** Of everybody but this author. */
	readonly exceptOf?: string;
	/** At most so many. */
	readonly most?: number;
}

/** Broadcasts that are being made, the newest first. Served by broadcasts_state_idx. */
export async function listUnsent(tx: Reader, { states, createdBy, exceptOf, most }: Unsent): Promise<readonly Draft[]> {
	const rows = await tx.broadcast.findMany({
		where: {
			state: { in: [...states] },
			createdBy: {
				...(createdBy === undefined ? {} : { equals: createdBy }),
				...(exceptOf === undefined ? {} : { not: exceptOf }),
			},
		},
		orderBy: { createdAt: "desc" },
		...(most === undefined ? {} : { take: most }),
		include: { texts: { orderBy: { locale: "asc" } } },
	});
	return rows.map(draftOf);
}

/** The hash of a content. The conductor computes it again before it freezes, and compares it with the approved one. */
export function hashOf(content: BroadcastContent): Uint8Array<ArrayBuffer> {
	return new Uint8Array(createHash("sha256").update(canonical(content)).digest());
}

/** How the chat in which progress is shown is bound to its broadcast when sealed. */
export const progressPlace = (id: string): string => `broadcasts.progress:${id}`;
