import pg from "pg";
import { inject } from "vitest";
import type { BroadcastKind, BroadcastState } from "../../bot/core/broadcast.ts";
import { deliveryId } from "../../bot/core/delivery-id.ts";
import type { Shown } from "../../bot/core/simulator.ts";
import { machineIds } from "../../bot/ids.ts";
import { freshDatabase } from "../support/database.ts";
import { type Phone, startTestSteward, type TestSteward } from "../support/steward.ts";

/** How a query is made: a started Steward, or a pool. */
export type Query = <T extends Record<string, unknown>>(sql: string, params?: readonly unknown[]) => Promise<T[]>;

/** A broadcast of a test. */
export interface Sent {
	readonly id: string;
	readonly tag: string;
	/** Deliveries numbered so far. */
	numbered: number;
}

/** Puts a broadcast into the database as if it had been frozen. */
export async function insertBroadcast(
	query: Query,
	over: {
		kind?: BroadcastKind;
		state?: BroadcastState;
		call?: string;
		goal?: number;
		corrects?: string;
		places?: readonly string[];
		texts?: Record<string, string>;
		at?: Temporal.Instant;
		wave?: number | null;
	} = {},
): Promise<Sent> {
	const sent = { id: machineIds.uuid(), tag: machineIds.tag(4), numbered: 0 };
	const at = (over.at ?? Temporal.Now.instant()).toString();
	await query(
		`INSERT INTO broadcasts (id, tag, kind, state, corrects_id, topic, call, goal, rule, timing, places, created_by, created_at, started_at, wave)
		 VALUES ($1, $2, $3::"BroadcastKind", $4::"BroadcastState", $5, 'alerts', $6, $7, '{"topic":"alerts"}', '{"kind":"now"}', $8, 'Test Heron 1', $9, $9, $10)`,
		[
			sent.id,
			sent.tag,
			over.kind ?? "alert",
			over.state ?? "sending",
			over.corrects ?? null,
			over.call ?? "done",
			over.goal ?? null,
			over.places ?? [],
			at,
			over.wave === undefined ? 1 : over.wave,
		],
	);
	for (const [locale, text] of Object.entries(
		over.texts ?? { en: "Call the election office.", es: "Llama a la oficina." },
	))
		await query(
			`INSERT INTO broadcast_texts (broadcast_id, locale, text, origin, by, at) VALUES ($1, $2, $3, 'written', 'Test Heron 1', $4)`,
			[sent.id, locale, text, at],
		);
	return sent;
}

/** Puts one delivery of it into the database, with its count. Returns its id. */
export async function insertDelivery(
	query: Query,
	sent: Sent,
	to: { memberId: string | null; identityId: string | null; channel: string },
	over: { state?: string; locale?: string; wave?: number; at?: Temporal.Instant; code?: string } = {},
): Promise<string> {
	sent.numbered += 1;
	const id = deliveryId(sent.id, sent.numbered);
	const { state = "delivered", locale = "en", wave = 1, at = Temporal.Now.instant(), code = null } = over;
	const tried = ["queued", "suppressed"].includes(state) ? null : at.toString();
	await query(
		`INSERT INTO deliveries (id, broadcast_id, member_id, identity_id, channel, locale, wave, state, not_before, first_tried_at, error_code)
		 VALUES ($1, $2, $3, $4, $5, $6, $7, $8::"OutboxState", $9, $10, $11)`,
		[id, sent.id, to.memberId, to.identityId, to.channel, locale, wave, state, at.toString(), tried, code],
	);
	await query(
		`INSERT INTO delivery_counts (broadcast_id, channel, state, count) SELECT $1, $2, $3::"OutboxState", 1 WHERE $4::int < 2
		 ON CONFLICT (broadcast_id, channel, state) DO UPDATE SET count = delivery_counts.count + 1`,
		[sent.id, to.channel, state === "sending" ? "queued" : state, wave],
	);
	await query("UPDATE broadcasts SET numbered = $2 WHERE id = $1", [sent.id, sent.numbered]);
	return id;
}

/** A member of a test, and one of their addresses. */
export interface Member {
	readonly memberId: string;
	readonly identityId: string;
	readonly channel: string;
	readonly pseudonym: string;
}

/** The member behind a phone that has written, and their address. */
async function memberOf(steward: TestSteward, phone: Phone): Promise<Member> {
	const [row] = await steward.query<{ member_id: string; id: string; channel: string; pseudonym: string }>(
		`SELECT i.member_id, i.id, i.channel, m.pseudonym FROM identities i JOIN members m ON m.id = i.member_id
		  ORDER BY i.last_inbound_at DESC, i.created_at DESC LIMIT 1`,
	);
	if (!row) throw new Error(`nobody has written from ${phone.address}`);
	return { memberId: row.member_id, identityId: row.id, channel: row.channel, pseudonym: row.pseudonym };
}

/** The counts of a broadcast as they are kept, and as they are when the deliveries but reminders are counted: always alike. */
export async function countsOf(query: Query, sent: Sent): Promise<Record<string, number>> {
	const kept = await query<{ key: string; count: number }>(
		`SELECT channel || '/' || state AS key, count FROM delivery_counts WHERE broadcast_id = $1 AND count <> 0 ORDER BY 1`,
		[sent.id],
	);
	const counted = await query<{ key: string; count: number }>(
		`SELECT channel || '/' || CASE state WHEN 'sending' THEN 'queued' ELSE state::text END AS key, count(*)::int AS count
		   FROM deliveries WHERE broadcast_id = $1 AND wave < 2 GROUP BY 1 ORDER BY 1`,
		[sent.id],
	);
	const [keptMap, countedMap] = [kept, counted].map((rows) =>
		Object.fromEntries(rows.map(({ key, count }) => [key, count])),
	);
	if (JSON.stringify(keptMap) !== JSON.stringify(countedMap))
		throw new Error(`the counts are ${JSON.stringify(keptMap)}, the deliveries ${JSON.stringify(countedMap)}`);
	return keptMap ?? {};
}

/** What was shown, without the invisible marks that chat puts round what was filled in. */
export const plain = ({ text }: Shown): string => text.replaceAll(/[\u2066-\u2069]/g, "");

/** A Steward whose broadcasts nobody moves on: the post of the one who does is taken by the test. */
export async function startWithoutConductor(): Promise<TestSteward> {
	const databaseUrl = await freshDatabase(inject("server"));
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	await client.query("SELECT pg_advisory_lock(7264, hashtext('conductor'))");
	const steward = await startTestSteward({ DATABASE_URL: databaseUrl });
	for (const simulator of steward.simulators) simulator.rate(1_000);
	return {
		...steward,
		async stop() {
			await steward.stop();
			await client.end();
		},
	};
}

/** Makes someone a member who agreed to nothing yet and stands in no question, in the language of their app. */
export async function joined(steward: TestSteward, phone: Phone, zone = "America/New_York"): Promise<Member> {
	await phone.say("hello");
	await phone.say("1");
	const member = await memberOf(steward, phone);
	await steward.query("DELETE FROM sessions WHERE member_id = $1", [member.memberId]);
	await steward.query("UPDATE members SET zone = $2 WHERE id = $1", [member.memberId, zone]);
	return member;
}

/** Makes someone a member of two channels, by a code; what is known of the first address. */
export async function linked(steward: TestSteward, first: Phone, second: Phone): Promise<Member> {
	const member = await joined(steward, first);
	const code = /\b\d{6}\b/.exec(plain(await first.say("link")))?.[0] ?? "";
	await joined(steward, second);
	await second.say(`link ${code}`);
	return member;
}

/** Gives a member a role. */
export async function promote(steward: TestSteward, member: Member, role: string): Promise<void> {
	await steward.query(`UPDATE members SET role = $2::"Role" WHERE id = $1`, [member.memberId, role]);
}
