import { isLocale } from "../core/locale.ts";
import type { Noted, SignupStatus } from "../core/training-places.ts";
import { machineIds } from "../ids.ts";
import { opinionPlace } from "./attendance.ts";
import type { Database, Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { instantOfDate } from "./trainings.ts";
import { inTransaction } from "./unit.ts";

/** One training that a member signed up for. */
export interface HeldSignup {
	/** In the member's language where there is a title in it. */
	readonly title: string;
	readonly at: Temporal.Instant;
	/** `off`: they had a place, or waited for one, when the date was cancelled. */
	readonly status: SignupStatus | "off";
	/** How it is known whether the member came, and who on the staff noted it. */
	readonly noted?: Noted;
	readonly notedBy?: string;
	/** What the member said of it: from 1 to 5, and in words. */
	readonly rating?: number;
	readonly words?: string;
}

const HELD: ReadonlySet<SignupStatus> = new Set<SignupStatus>(["signed", "waiting", "offered"]);

/** Gathers a member's sign-ups, by date. Served by signups_member_id_idx. */
export async function gatherOfSignups(
	tx: Transaction,
	keys: Keyring,
	memberId: string,
	locale: string,
): Promise<readonly HeldSignup[]> {
	const rows = await tx.signup.findMany({
		where: { memberId },
		include: { date: { include: { training: { include: { texts: true } } } } },
	});
	return rows
		.map(({ id, status, noted, notedBy, rating, wordsSealed, date }): HeldSignup => {
			const { texts, language, tag } = date.training;
			const order = [locale, language, "en"].filter(isLocale);
			const text = order.map((each) => texts.find((one) => one.locale === each)).find(Boolean) ?? texts[0];
			return {
				title: text?.title ?? tag,
				at: instantOfDate(date.startsAt),
				status: date.state === "cancelled" && HELD.has(status) ? "off" : status,
				...(noted === null ? {} : { noted }),
				...(notedBy === null ? {} : { notedBy }),
				...(rating === null ? {} : { rating }),
				...(wordsSealed === null ? {} : { words: keys.open(opinionPlace(id), wordsSealed) }),
			};
		})
		.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/**
 * Cuts a member's sign-ups loose: what they have of dates to come is for who waits, since nobody can remind them or tell
 * them the link any more; a place of a date that was counts on without a name; what they wrote goes.
 */
export async function eraseFromSignups(tx: Transaction, memberId: string, at: Temporal.Instant): Promise<void> {
	const toCome = { startsAt: { gt: new Date(at.epochMilliseconds) } };
	await tx.signup.updateMany({
		where: { memberId, OR: [{ status: { in: ["waiting", "offered"] } }, { status: "signed", date: toCome }] },
		data: { status: "cancelled", until: null },
	});
	await tx.signup.updateMany({ where: { memberId }, data: { memberId: null, identityId: null, wordsSealed: null } });
}

/** What a row is worth when two are one person's: the higher stays. */
const WORTH = (alias: string) =>
	`array_position(ARRAY['cancelled', 'waiting', 'offered', 'missed', 'signed', 'attended'], ${alias}.status::text)`;

/** Moves a member's sign-ups to another; where both had one for a date, the better stays, and the other place is free. */
export async function mergeSignups(tx: Transaction, from: string, into: string): Promise<void> {
	const worse = (one: string, other: string, than: ">" | ">=") =>
		tx.$executeRawUnsafe(
			`DELETE FROM signups s USING signups o WHERE s.member_id = $1::uuid AND o.member_id = $2::uuid
			   AND o.date_id = s.date_id AND ${WORTH("o")} ${than} ${WORTH("s")}`,
			one,
			other,
		);
	await worse(from, into, ">=");
	await worse(into, from, ">");
	await tx.signup.updateMany({ where: { memberId: from }, data: { memberId: into } });
}

/** Opinions that are cut loose in one transaction. */
const BATCH = 200;

/**
 * Cuts what members said of dates before `before` loose from them: rating and words go to a row without a name, that
 * counts for no place. That they came stays, for audiences go by it. Served by training_dates_state_starts_at_idx.
 */
export async function retireOpinions(database: Database, before: Date): Promise<void> {
	for (;;) {
		const rows = await database.prisma.signup.findMany({
			where: {
				memberId: { not: null },
				OR: [{ rating: { not: null } }, { wordsSealed: { not: null } }],
				date: { startsAt: { lt: before } },
			},
			take: BATCH,
		});
		await inTransaction(database, async (tx) => {
			for (const { id, dateId, order, signedAt, rating, wordsSealed } of rows) {
				// The words are bound to the id: it goes with them.
				await tx.signup.update({ where: { id }, data: { id: machineIds.uuid(), rating: null, wordsSealed: null } });
				await tx.signup.create({
					data: { id, dateId, status: "cancelled", order, signedAt, toldAt: signedAt, rating, wordsSealed },
				});
			}
		});
		if (rows.length < BATCH) return;
	}
}
