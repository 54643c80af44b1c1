import type { Ids } from "../core/ids.ts";
import type { Database, Transaction } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { remindAll } from "../store/notices.ts";
import { datesToSettle, type Offered, settleDate } from "../store/signups.ts";
import { inTransaction } from "../store/unit.ts";

/** Tells members that a place is free for them, and until when: at a humane hour of their clocks, as reminders go. */
export async function tellOffers(
	tx: Transaction,
	ids: Ids,
	dateId: string,
	offered: readonly Offered[],
	now: Temporal.Instant,
): Promise<void> {
	for (const [until, mine] of Map.groupBy(offered, (each) => each.until.toString())) {
		const members = mine.map(({ memberId }) => memberId);
		await remindAll(tx, { dateId, notice: "offer", statuses: ["offered"], members, data: { until } }, now, ids);
	}
}

/** What settling works with. */
export interface SettlingParts {
	readonly database: Database;
	readonly keys: Keyring;
	readonly ids: Ids;
}

/** Lets go of offers that ran out, and offers their places to those who wait next. */
export async function settleOffers(parts: SettlingParts, now: Temporal.Instant): Promise<void> {
	for (const id of await datesToSettle(parts.database.prisma, now))
		await inTransaction(parts.database, async (tx) => {
			const settled = await settleDate(tx, parts, id, now);
			await tellOffers(tx, parts.ids, id, settled?.offered ?? [], now);
		});
}
