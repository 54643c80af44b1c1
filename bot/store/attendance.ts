import type { Ids } from "../core/ids.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { Holder } from "./roster.ts";

/** How an opinion of a training is bound to its row when sealed. */
export const opinionPlace = (signupId: string): string => `signups.words:${signupId}`;

/**
 * A member's own word on whether they came to a date, which counts only once and only where nobody has said so before:
 * the staff's word goes before. Served by signups_date_id_member_id_key.
 *
 * @returns false when it is known to be otherwise, or they had no place
 */
export async function sayCame(tx: Transaction, dateId: string, memberId: string, came: boolean): Promise<boolean> {
	const status = came ? "attended" : "missed";
	const { count } = await tx.signup.updateMany({
		where: { dateId, memberId, status: "signed" },
		data: { status, noted: "member" },
	});
	return count === 1 || (await tx.signup.count({ where: { dateId, memberId, status } })) === 1;
}

/** How a date was for a member: from 1 to 5, and in words, sealed. Served by signups_date_id_member_id_key. */
export async function rateDate(
	tx: Transaction,
	keys: Keyring,
	dateId: string,
	memberId: string,
	{ rating, words }: { readonly rating?: number; readonly words?: string },
): Promise<void> {
	const row = await tx.signup.findUnique({ where: { dateId_memberId: { dateId, memberId } }, select: { id: true } });
	if (!row) return;
	await tx.signup.update({
		where: { id: row.id },
		data: {
			...(rating === undefined ? {} : { rating }),
			...(words === undefined ? {} : { wordsSealed: keys.seal(opinionPlace(row.id), words) }),
		},
	});
}

/**
 * Notes that a member came who knows the code that was said aloud. Who had not signed up gets a place if one is free.
 *
 * @returns `closed` when the staff noted that they did not come: their word stays; `full` when every place is taken
 */
export async function attendByCode(
	tx: Transaction,
	ids: Ids,
	dateId: string,
	{ memberId, identityId }: Holder,
	now: Temporal.Instant,
): Promise<"came" | "closed" | "full"> {
	await tx.$queryRawUnsafe("SELECT 1 FROM training_dates WHERE id = $1::uuid FOR UPDATE", dateId);
	const [row] = await tx.$queryRawUnsafe<{ outcome: "came" | "closed" }[]>(
		ATTEND,
		dateId,
		memberId,
		identityId,
		ids.uuid(),
		now.toString(),
	);
	return row?.outcome ?? "full";
}

/** A member's own "I did not come" gives way to the code; who comes anew takes a place that is free. Served as the places of a date are. */
const ATTEND = `
WITH own AS (
  SELECT id, status, noted, status = 'missed' AND noted IS DISTINCT FROM 'member' AS closed
    FROM signups WHERE date_id = $1::uuid AND member_id = $2::uuid
), room AS (
  SELECT d.next_order FROM training_dates d JOIN trainings t ON t.id = d.training_id
   WHERE d.id = $1::uuid AND (t.capacity IS NULL OR t.capacity > (
     SELECT count(*) FROM (SELECT 1 FROM signups q WHERE q.date_id = d.id
        AND q.status IN ('signed', 'offered', 'attended', 'missed') LIMIT t.capacity) taken))
), kept AS (
  UPDATE signups s SET status = 'attended', until = NULL,
         noted = CASE WHEN own.status = 'attended' AND own.noted IS DISTINCT FROM 'member' THEN own.noted ELSE 'code' END
    FROM own WHERE s.id = own.id AND NOT own.closed
     AND (own.status IN ('signed', 'offered', 'attended', 'missed') OR EXISTS (SELECT 1 FROM room)) RETURNING s.id
), added AS (
  INSERT INTO signups (id, date_id, member_id, identity_id, status, noted, ordinal, signed_at, told_at)
  SELECT $4::uuid, $1::uuid, $2::uuid, $3::uuid, 'attended', 'code', next_order, $5::timestamptz, $5::timestamptz
    FROM room WHERE NOT EXISTS (SELECT 1 FROM own) RETURNING id
), moved AS (
  UPDATE training_dates SET next_order = next_order + 1 WHERE id = $1::uuid AND EXISTS (SELECT 1 FROM added)
)
SELECT 'came' AS outcome FROM kept UNION ALL SELECT 'came' FROM added UNION ALL SELECT 'closed' FROM own WHERE closed`;
