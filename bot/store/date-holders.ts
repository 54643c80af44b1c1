import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { SignupStatus } from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import { stillAsked } from "./notice-sql.ts";

/** A member who has some of several dates, and where and how they are told. */
export interface DateHolder {
	readonly memberId: string;
	/** The dates that they have, by id, in no order. */
	readonly dates: readonly string[];
	/** The one of them under which they are reminded where they are told. */
	readonly subject: string;
	readonly channel: ChannelName;
	readonly locale: Locale;
	readonly zone: string | undefined;
	/** False while they have stopped, or cannot be reached: they hear of it only if that changes before it is sent. */
	readonly can: boolean;
}

/**
 * Members of some standing to dates, each once: with all of the dates that they have, at the address that can be reached
 * and did not stop, of several the one of the last date. Served by signups_date_id_status_ordinal_idx and primary keys.
 */
const HOLDERS = `
WITH held AS (
  SELECT s.member_id, s.date_id, d.starts_at, i.channel, m.locale, m.zone,
         (i.reachable AND i.blocked_at IS NULL AND ${stillAsked("'trainings'")}) AS can
    FROM signups s JOIN training_dates d ON d.id = s.date_id JOIN members m ON m.id = s.member_id
    JOIN identities i ON i.id = s.identity_id AND i.member_id = m.id
   WHERE s.date_id = ANY($1::uuid[]) AND s.status::text = ANY($2::text[])
)
SELECT DISTINCT ON (member_id) member_id, string_agg(date_id::text, ' ') OVER (PARTITION BY member_id) AS dates,
       date_id AS subject, channel, locale, zone, can
  FROM held ORDER BY member_id, can DESC, starts_at DESC, date_id`;

interface Row {
	member_id: string;
	dates: string;
	subject: string;
	channel: ChannelName;
	locale: string;
	zone: string | null;
	can: boolean;
}

/** Everyone who has some of these dates. */
export async function holdersOf(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	dateIds: readonly string[],
	statuses: readonly SignupStatus[],
): Promise<readonly DateHolder[]> {
	const rows = await tx.$queryRawUnsafe<Row[]>(HOLDERS, [...dateIds], [...statuses]);
	return rows.map(({ member_id: memberId, dates, subject, channel, locale, zone, can }) => ({
		memberId,
		dates: dates.split(" "),
		subject,
		channel,
		locale: isLocale(locale) ? locale : "en",
		zone: zone ?? undefined,
		can,
	}));
}
