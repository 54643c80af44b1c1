import { opinionPlace } from "./attendance.ts";
import type { Transaction } from "./database.ts";
import type { Keyring } from "./keys.ts";

/** How a date was rated. */
export interface Ratings {
	/** How many rated it. */
	readonly count: number;
	/** From 1 to 5; 0 of none. */
	readonly average: number;
}

/** How members rated a date. Served by signups_date_id_status_ordinal_idx. */
export async function ratingsOf(tx: Transaction, dateId: string): Promise<Ratings> {
	const [row] = await tx.$queryRawUnsafe<Ratings[]>(
		`SELECT count(rating)::int AS count, coalesce(avg(rating), 0)::float8 AS average FROM signups WHERE date_id = $1::uuid`,
		dateId,
	);
	return row ?? { count: 0, average: 0 };
}

/**
 * What members wrote of a date, without who wrote it, in an order that does not tell it either: some of it, from number
 * `from` on. Served by signups_date_id_status_ordinal_idx.
 */
export async function wordsOfDate(
	tx: Transaction,
	keys: Keyring,
	dateId: string,
	{ from, count }: { readonly from: number; readonly count: number },
): Promise<readonly string[]> {
	const rows = await tx.$queryRawUnsafe<{ id: string; sealed: Uint8Array }[]>(
		`SELECT id, words_sealed AS sealed FROM signups WHERE date_id = $1::uuid AND words_sealed IS NOT NULL
		  ORDER BY md5(id::text), id OFFSET $2::int LIMIT $3::int`,
		dateId,
		from,
		count,
	);
	return rows.map(({ id, sealed }) => keys.open(opinionPlace(id), sealed));
}
