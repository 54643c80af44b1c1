/**
 * Parts of a WITH that let go of deliveries that wait, and move their counts along: `gone` (their `broadcast_id`,
 * `member_id`, `channel`, `wave`), `gone_sums` and `gone_counts`. Counts are written in one order, so that two such
 * statements do not block each other.
 *
 * @param where a condition on `deliveries d`, and what index serves it is the caller's to say
 * @param code the SQL of the stable code of why
 * @param at the SQL of the moment
 */
export function suppressing(where: string, code: string, at: string): readonly { name: string; sql: string }[] {
	return [
		{
			name: "gone",
			sql: `UPDATE deliveries d SET state = 'suppressed', settled_at = ${at}, error_code = ${code}, lease_until = NULL
			 WHERE d.state = 'queued' AND ${where} RETURNING d.broadcast_id, d.member_id, d.channel, d.wave`,
		},
		{
			name: "gone_sums",
			sql: "SELECT broadcast_id, channel, count(*)::int AS count FROM gone WHERE wave < 2 GROUP BY broadcast_id, channel",
		},
		{
			name: "gone_counts",
			sql: `INSERT INTO delivery_counts (broadcast_id, channel, state, count)
			 SELECT g.broadcast_id, g.channel, s.state, s.sign * g.count
			   FROM gone_sums g, (VALUES ('queued'::"OutboxState", -1), ('suppressed'::"OutboxState", 1)) s(state, sign)
			  ORDER BY g.broadcast_id, g.channel, s.state
			 ON CONFLICT (broadcast_id, channel, state) DO UPDATE SET count = delivery_counts.count + EXCLUDED.count`,
		},
	];
}

/** Named parts as the text of a WITH. */
export function withParts(parts: readonly { readonly name: string; readonly sql: string }[]): string {
	return `WITH ${parts.map(({ name, sql }) => `${name} AS (${sql})`).join(",\n")}`;
}
