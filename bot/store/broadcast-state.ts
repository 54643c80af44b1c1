import { TRIPS } from "../core/breaker.ts";
import { postId } from "../core/delivery-id.ts";
import { audit } from "./audit.ts";
import type { Transaction } from "./database.ts";
import { halt, halts, liftHalts } from "./halts.ts";
import { suppressing, withParts } from "./suppress.ts";

/** Why a broadcast stands still, and who did it. */
export interface Reason {
	/** A stable code: `person`, `kill-switch`, `stops`, `failures` … */
	readonly code: string;
	/** In the words of whoever did it. */
	readonly words?: string;
	/** A pseudonym, or `steward`. */
	readonly actor: string;
}

/** What the kill switch stopped. */
export interface HaltedAll {
	/** False when everything stood still already. */
	readonly fresh: boolean;
	/** How many broadcasts it paused. */
	readonly paused: number;
}

/** More places than a broadcast may have. */
const PLACES_MAX = 10_000;

/** The scope of the kill switch. */
const EVERYTHING = "*" as const;

const sql = (at: Temporal.Instant) => at.toString();

/**
 * Pauses a broadcast that is running or waits for its time; its deliveries stay where they are.
 *
 * @returns false when it was in no such state: nothing was done.
 */
export async function pause(tx: Transaction, id: string, reason: Reason, at: Temporal.Instant): Promise<boolean> {
	const rows = await tx.$queryRawUnsafe<{ tag: string }[]>(
		`UPDATE broadcasts SET state = 'paused', reason_code = $2, reason_words = $3
		  WHERE id = $1::uuid AND state IN ('approved', 'canary', 'watching', 'sending') RETURNING tag`,
		id,
		reason.code,
		reason.words ?? null,
	);
	if (rows.length === 0) return false;
	const detail = { reason: reason.code, ...(reason.words === undefined ? {} : { words: reason.words }) };
	await audit(tx, { actor: reason.actor, action: "broadcast.pause", subject: id, detail, at });
	return true;
}

/**
 * What has come of the broadcast `b` by now, when the breaker paused it: a person has looked at that and lets it go on,
 * and it is judged by what comes after.
 */
const JUDGED_ANEW = `
  judged_from = $2::timestamptz,
  judged_sent = (SELECT coalesce(sum(c.count), 0)::int FROM delivery_counts c
                  WHERE c.broadcast_id = b.id AND c.state IN ('sent', 'delivered', 'unknown')),
  judged_failed = (SELECT coalesce(sum(c.count), 0)::int FROM delivery_counts c
                    WHERE c.broadcast_id = b.id AND c.state = 'failed')`;

/** How a broadcast goes on: `waits` for its time, `opens` from its canary to everyone, or goes on `sending` to them. */
type Resumed = "waits" | "opens" | "sending";

/**
 * Lets a paused broadcast go on: to everyone when it was frozen before, else it waits for its time again. A halt of a
 * channel that it has deliveries for is lifted; one of everything is not.
 *
 * @returns undefined when it was not paused: nothing was done. When it `opens`, its posts in channels are still to be made.
 */
export async function resume(
	tx: Transaction,
	id: string,
	words: string,
	actor: string,
	at: Temporal.Instant,
): Promise<Resumed | undefined> {
	const [paused] = await tx.$queryRawUnsafe<{ wave: number | null; reason_code: string | null }[]>(
		"SELECT wave, reason_code FROM broadcasts WHERE id = $1::uuid AND state = 'paused' FOR UPDATE",
		id,
	);
	if (!paused) return undefined;
	await tx.$executeRawUnsafe(
		`UPDATE broadcasts
		    SET state = CASE WHEN wave IS NULL THEN 'approved' ELSE 'sending' END::"BroadcastState",
		        wave = CASE WHEN wave IS NULL THEN NULL ELSE 1 END, watch_until = NULL, reason_code = NULL, reason_words = NULL
		  WHERE id = $1::uuid`,
		id,
	);
	if (TRIPS.some((trip) => trip === paused.reason_code))
		await tx.$executeRawUnsafe(`UPDATE broadcasts b SET ${JUDGED_ANEW} WHERE id = $1::uuid`, id, sql(at));
	const lifted = await tx.$queryRawUnsafe<{ scope: string }[]>(
		`DELETE FROM halts WHERE scope IN (SELECT channel FROM delivery_counts WHERE broadcast_id = $1::uuid) RETURNING scope`,
		id,
	);
	const channels = lifted.map(({ scope }) => scope).join(",");
	await audit(tx, {
		actor,
		action: "broadcast.resume",
		subject: id,
		detail: { words, ...(channels === "" ? {} : { channels }) },
		at,
	});
	if (paused.wave === null) return "waits";
	return paused.wave === 0 ? "opens" : "sending";
}

/**
 * Lets go of all that waits of a broadcast, its posts in channels too. Served by deliveries_waiting and outbox_pkey.
 *
 * @param code a stable code of why: `stopped`, `corrected`
 */
export async function suppressWaiting(tx: Transaction, id: string, code: string, at: Temporal.Instant): Promise<void> {
	await tx.$executeRawUnsafe(
		`${withParts(suppressing("d.broadcast_id = $1::uuid", "$2::text", "$3::timestamptz"))} SELECT 1`,
		id,
		code,
		sql(at),
	);
	await tx.$executeRawUnsafe(
		`UPDATE outbox SET state = 'suppressed', sealed = NULL, error_code = $3, settled_at = $4::timestamptz
		  WHERE id BETWEEN $1::uuid AND $2::uuid AND state = 'queued'`,
		postId(id, PLACES_MAX),
		postId(id, 0),
		code,
		sql(at),
	);
}

/**
 * Stops a broadcast for good: what waits of it is let go of.
 *
 * @param code a stable code of why, for what is let go of
 * @returns false when it was over before: nothing was done.
 */
export async function stopForGood(
	tx: Transaction,
	id: string,
	reason: Reason,
	at: Temporal.Instant,
	code = "stopped",
): Promise<boolean> {
	const rows = await tx.$queryRawUnsafe<unknown[]>(
		`UPDATE broadcasts SET state = 'stopped', reason_code = $2, reason_words = $3, finished_at = $4::timestamptz
		  WHERE id = $1::uuid AND state IN ('approved', 'canary', 'watching', 'sending', 'paused') RETURNING 1`,
		id,
		reason.code,
		reason.words ?? null,
		sql(at),
	);
	if (rows.length === 0) return false;
	await suppressWaiting(tx, id, code, at);
	await audit(tx, { actor: reason.actor, action: "broadcast.stop", subject: id, detail: { reason: reason.code }, at });
	return true;
}

/** The kill switch: nothing unasked leaves any more, and every broadcast under way is paused. */
export async function haltAll(tx: Transaction, actor: string, at: Temporal.Instant): Promise<HaltedAll> {
	const before = await tx.halt.findUnique({ where: { scope: EVERYTHING } });
	await halt(tx, EVERYTHING, "kill-switch", actor, at);
	const paused = await tx.$executeRawUnsafe(
		`UPDATE broadcasts SET state = 'paused', reason_code = 'kill-switch', reason_words = NULL
		  WHERE state IN ('approved', 'canary', 'watching', 'sending')`,
	);
	if (!before || paused > 0)
		await audit(tx, { actor, action: "broadcasts.halt", subject: EVERYTHING, detail: { paused }, at });
	return { fresh: !before, paused };
}

/**
 * Takes the kill switch back, or, when it is not set, the halts of channels. Broadcasts that were paused stay so, each to
 * be resumed by itself. False when nothing stood still.
 */
export async function goOn(tx: Transaction, words: string, actor: string, at: Temporal.Instant): Promise<boolean> {
	const standing = (await halts(tx)).map(({ scope }) => scope);
	const lifted = standing.includes(EVERYTHING) ? [EVERYTHING] : standing;
	if (lifted.length === 0) return false;
	await liftHalts(tx, lifted);
	await audit(tx, { actor, action: "broadcasts.go-on", subject: lifted.join(","), detail: { words }, at });
	return true;
}
