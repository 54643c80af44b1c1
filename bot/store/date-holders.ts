import type { ChannelName } from "../core/channel.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { SignupStatus } from "../core/training-places.ts";
import type { Transaction } from "./database.ts";
import { stillAsked } from "./deliveries.ts";

/** Members who have the same ones of some dates, and are told on the same channel. */
export interface Holders {
	readonly channel: ChannelName;
	/** The dates that they have, by id, in no order. */
	readonly dates: readonly string[];
	/** The one of them under which they are reminded where they are told. */
	readonly subject: string;
	readonly members: readonly string[];
	/** How they read: each language with each zone, once. */
	readonly readers: readonly { readonly locale: Locale; readonly zone: string | undefined }[];
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
), lists AS (
  SELECT member_id, string_agg(date_id::text, ' ' ORDER BY date_id) AS dates FROM held GROUP BY member_id
), each AS (
  SELECT DISTINCT ON (member_id) member_id, l.dates, h.date_id AS subject, h.channel, h.locale, h.zone
    FROM held h JOIN lists l USING (member_id) ORDER BY member_id, h.can DESC, h.starts_at DESC, h.date_id
)
SELECT channel, dates, subject, array_agg(member_id::text) AS members,
       jsonb_agg(DISTINCT jsonb_build_object('locale', locale, 'zone', zone)) AS readers
  FROM each GROUP BY channel, dates, subject ORDER BY channel, dates, subject`;

interface Row {
	channel: ChannelName;
	dates: string;
	subject: string;
	members: string[];
	readers: { locale: string; zone: string | null }[];
}

/** Everyone who has some of these dates, told apart by which. */
export async function holdersOf(
	tx: Pick<Transaction, "$queryRawUnsafe">,
	dateIds: readonly string[],
	statuses: readonly SignupStatus[],
): Promise<readonly Holders[]> {
	const rows = await tx.$queryRawUnsafe<Row[]>(HOLDERS, [...dateIds], [...statuses]);
	return rows.map(({ dates, readers, ...row }) => ({
		...row,
		dates: dates.split(" "),
		readers: readers.map(({ locale, zone }) => ({
			locale: isLocale(locale) ? locale : "en",
			zone: zone ?? undefined,
		})),
	}));
}
