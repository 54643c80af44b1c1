import type { Database } from "./database.ts";
import { COUNT_MOVED } from "./deliveries.ts";
import { type Reported, recordsOf, type Settled } from "./outbox.ts";

/**
 * How tries of deliveries ended, and what providers reported of them, in one round trip, with the counts. The rules are
 * those of the outbox: a report never goes back in rank, the end of a try never overwrites a report.
 */
const SETTLE = `
WITH r AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb)
    AS r(id uuid, state "OutboxState", code text, after timestamptz, ask int, provider text, reported boolean)
), old AS (
  SELECT d.id, d.state FROM deliveries d JOIN r ON r.id = d.id ORDER BY d.id FOR UPDATE OF d
), moved AS (
  UPDATE deliveries d
     SET state = r.state, error_code = r.code, provider_id = coalesce(r.provider, d.provider_id),
         not_before = coalesce(r.after, d.not_before),
         lease_until = CASE WHEN r.state = 'sending' THEN clock_timestamp() + make_interval(secs => r.ask) END,
         settled_at = CASE WHEN r.state IN ('queued', 'sending') THEN NULL ELSE coalesce(d.settled_at, $2::timestamptz) END
    FROM r JOIN old ON old.id = r.id
   WHERE d.id = r.id
     AND CASE WHEN r.reported
         THEN CASE old.state WHEN 'queued' THEN 0 WHEN 'sending' THEN 0 WHEN 'unknown' THEN 0 WHEN 'sent' THEN 1 ELSE 2 END
              < CASE r.state WHEN 'sent' THEN 1 ELSE 2 END
         ELSE old.state = 'sending' END
  RETURNING d.broadcast_id, d.channel, d.wave, old.state AS was, d.state
)${COUNT_MOVED}`;

/** Writes down how tries ended and what was reported, of each delivery one row at most. */
export async function settleDeliveries(
	database: Database,
	rows: readonly (Settled | Reported)[],
	now: Temporal.Instant,
): Promise<void> {
	await database.prisma.$executeRawUnsafe(SETTLE, JSON.stringify(recordsOf(rows)), now.toString());
}
