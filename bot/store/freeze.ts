import { getCountry } from "countries-and-timezones";
import type { Timing } from "../core/broadcast.ts";
import { canarySize } from "../core/canary.ts";
import { deliveryPrefix } from "../core/delivery-id.ts";
import { dueAt } from "../core/due.ts";
import { NO_HOUR, Openings } from "../core/recipient-hours.ts";
import { type AudienceOptions, compileAudience } from "./audience-sql.ts";
import type { Draft } from "./broadcasts.ts";
import type { Transaction } from "./database.ts";
import { deliveryIdSql, noteDeliveries } from "./delivery-sql.ts";

/** How many deliveries a broadcast was frozen to. */
export interface Frozen {
	readonly total: number;
	/** Of them, those that go first. */
	readonly canary: number;
}

interface Whereabouts {
	zone: string | null;
	country: string | null;
}

/** The key under which a member's first hour is looked up: the zone, else the country; null when neither is known. */
const KEY = (alias: string) => `coalesce(${alias}.zone, '?' || ${alias}.country)`;

/** Where members are: read once, so that hours are worked out per zone and not per member. */
const PLACES = "SELECT DISTINCT zone, CASE WHEN zone IS NULL THEN country END AS country FROM members";

/**
 * How much later those are due of whom neither is known, in milliseconds. Reason: their hour is found when their turn
 * comes, by what their number or language tells; the few who go first are drawn from those whose hour has surely come.
 */
const UNSURE_MS = 1_000;

/**
 * When members of each zone, or of each country where no zone is known, are due at the earliest; null where no hour is
 * surely humane. Whose number alone tells where they are is looked at when their turn comes.
 */
async function hoursOf(tx: Transaction, timing: Timing, now: Temporal.Instant) {
	const places = await tx.$queryRawUnsafe<Whereabouts[]>(PLACES);
	return places.flatMap(({ zone, country }) => {
		const zones = zone === null ? getCountry(country ?? "")?.timezones : [zone];
		if (!zones || zones.length === 0) return [];
		const due = dueAt(timing, zones, now);
		const at = new Openings().next(due, zones);
		return [{ key: zone ?? `?${country}`, at: at?.toString() ?? null, never: at === undefined }];
	});
}

/**
 * Freezes the audience of a broadcast: one row for each member whom it is to reach, once, written by one statement. The
 * ids follow the order in which rows are written, so that every index but one grows at its end.
 */
export async function freeze(
	tx: Transaction,
	broadcast: Pick<Draft, "id" | "rule" | "topic" | "timing">,
	options: AudienceOptions,
): Promise<Frozen> {
	const { now } = options;
	const { id, rule, topic, timing } = broadcast;
	const hours = await hoursOf(tx, timing, now);
	const { sql, params } = compileAudience(rule, topic, options);
	const at = (place: number) => `$${params.length + place}`;
	const rows = await tx.$queryRawUnsafe<{ total: number }[]>(
		`WITH frozen AS (
		 INSERT INTO deliveries (id, broadcast_id, member_id, identity_id, channel, locale, wave, state, not_before, settled_at, error_code)
		 SELECT ${deliveryIdSql(`${at(2)}::text`, "row_number() OVER ()")}, ${at(1)}::uuid, p.member_id, p.identity_id,
		        p.channel, p.locale, 1, CASE WHEN h.never THEN 'suppressed' ELSE 'queued' END::"OutboxState",
		        coalesce(h.at, ${at(4)}::timestamptz), CASE WHEN h.never THEN ${at(5)}::timestamptz END,
		        CASE WHEN h.never THEN '${NO_HOUR}' END
		   FROM (${sql}) p
		   LEFT JOIN jsonb_to_recordset(${at(3)}::jsonb) AS h(key text, at timestamptz, never boolean) ON h.key = ${KEY("p")}
		 RETURNING channel, state
		), counted AS (
		 INSERT INTO delivery_counts (broadcast_id, channel, state, count)
		 SELECT ${at(1)}::uuid, channel, state, count(*)::int FROM frozen GROUP BY channel, state RETURNING count
		) SELECT coalesce(sum(count), 0)::int AS total FROM counted`,
		...params,
		id,
		deliveryPrefix(id),
		JSON.stringify(hours),
		dueAt(timing, [], now).add({ milliseconds: UNSURE_MS }).toString(),
		now.toString(),
	);
	const total = rows[0]?.total ?? 0;
	await noteDeliveries(tx, total);
	return { total, canary: await chooseCanary(tx, id, canarySize(total)) };
}

/**
 * Those who go first: any of those who are due first. Served by deliveries_waiting and deliveries_pkey. They are gathered
 * into an array, since the planner takes the table, which it has not seen yet, for empty: joined, it would compare each
 * row with each.
 */
const CANARY = `
UPDATE deliveries SET wave = 0 WHERE id = ANY(ARRAY(
  SELECT id FROM deliveries WHERE broadcast_id = $1::uuid AND state = 'queued' ORDER BY not_before, random() LIMIT $2::int))`;

function chooseCanary(tx: Transaction, id: string, size: number): Promise<number> {
	return tx.$executeRawUnsafe(CANARY, id, size);
}
