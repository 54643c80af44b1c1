import type { ChannelName, OutMessage } from "../core/channel.ts";
import type { Ids } from "../core/ids.ts";
import type { Locale } from "../core/locale.ts";
import type { MediaFile } from "../core/media.ts";
import type { Topic } from "../core/profile.ts";
import type { Session } from "../core/session.ts";
import type { Transaction } from "./database.ts";
import { addressHashOf, type Keyring } from "./keys.ts";
import { outboxText } from "./outbox-content.ts";
import { OUTBOX_SIGNAL } from "./posts.ts";
import { fieldPlace, type MemberState } from "./state.ts";
import { suppressing } from "./suppress.ts";
import { type FinishedResponse, type ResponseAt, writeResponses } from "./write-responses.ts";

/**
 * How long a message is one process's own to send, in seconds, by the database's clock.
 * Reason: longer than any adapter's time-out for one try.
 */
export const LEASE_SECONDS = 20;

/** The words under which the ledger files a stop of everything. */
export const STOP_WORDING = "stop";

/** A message to be sent, as it will lie in the outbox. */
export interface Outgoing {
	readonly id: string;
	/** Whom it goes to, when that is another than whom the change is about. */
	readonly memberId?: string;
	readonly channel: ChannelName;
	readonly to: string;
	readonly message: OutMessage;
	readonly kind: "reply" | "unasked";
	/** Not sent before this: quiet hours. */
	readonly notBefore: Temporal.Instant;
	/** True when this process sends it right after the commit: for `LEASE_SECONDS` nobody else takes it. */
	readonly leased: boolean;
}

/** A row of the consent ledger to be. */
export interface ConsentRow {
	readonly topic: Topic;
	readonly granted: boolean;
	readonly wording: string;
	readonly locale: Locale;
}

/** What one turn leaves behind. */
export interface Change {
	readonly memberId: string | undefined;
	readonly at: Temporal.Instant;
	readonly member: {
		readonly locale?: Locale;
		readonly localeConfirmed?: boolean;
		readonly country?: string;
		readonly zone?: string;
		readonly demands?: readonly string[];
		/** Sends nobody asked for wait until then; null lifts it. */
		readonly heldUntil?: Temporal.Instant | null;
	};
	/** Told fields that are kept encrypted. */
	readonly fields: Readonly<Record<string, string>>;
	readonly sessions: readonly Session[];
	readonly endedSessions: readonly string[];
	readonly wakeUps: readonly { readonly session: string; readonly kind: string; readonly dueAt: Temporal.Instant }[];
	readonly answers: readonly {
		readonly session: string;
		readonly flow: string;
		readonly version: number;
		readonly step: string;
		readonly value: string;
		/** True: what was filed under the step before stays. */
		readonly adds?: true;
		/** True: what was filed under the step before goes, and nothing takes its place. */
		readonly withdraws?: true;
		/** What came with it; not agreed: it is not fetched before that. */
		readonly media?: { readonly files: readonly MediaFile[]; readonly agreed: boolean };
	}[];
	/** Whether the media of a response may be kept. */
	readonly agreements: readonly { readonly session: string; readonly agreed: boolean }[];
	/** Where responses to surveys stand after the turn. */
	readonly responses: readonly ResponseAt[];
	/** Responses that come to their end with it. */
	readonly finished: readonly FinishedResponse[];
	readonly outbox: readonly Outgoing[];
	/** The identity that speaks; needed for what follows. */
	readonly speaker?: MemberState["identity"];
	/** New rows of its consent ledger. */
	readonly consents: readonly ConsentRow[];
	/** True: what waits for it unasked is let go of. */
	readonly suppressUnasked?: boolean;
	/** True from now on: the provider itself blocks our messages to it. */
	readonly blocked?: boolean;
}

/** A change of nothing: what there is, is added to it. */
export function emptyChange(at: Temporal.Instant): Change {
	return {
		memberId: undefined,
		at,
		member: {},
		fields: {},
		sessions: [],
		endedSessions: [],
		wakeUps: [],
		answers: [],
		agreements: [],
		responses: [],
		finished: [],
		outbox: [],
		consents: [],
	};
}

export { answerPlace } from "./write-responses.ts";

/** How an outbox row's content is bound to it when sealed. */
export const outboxPlace = (id: string): string => `outbox:${id}`;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** One statement built of the parts that a change has: whatever it writes, it takes one round trip. */
export class Statement {
	private readonly parts: string[] = [];
	private readonly read: string[] = [];
	private readonly params: unknown[] = [];

	param(value: unknown): string {
		this.params.push(value);
		return `$${this.params.length}`;
	}

	/** Adds a part that reads rows from a JSON array; nothing when there are none. */
	rows(rows: readonly object[], columns: string, sql: (from: string) => string): void {
		if (rows.length === 0) return;
		this.add(sql(`jsonb_to_recordset(${this.param(JSON.stringify(rows))}::jsonb) AS r(${columns})`));
	}

	add(sql: string, name = `p${this.parts.length}`): void {
		this.parts.push(`${name} AS (${sql})`);
	}

	/** Adds a part that only calls something: PostgreSQL runs it because it is read. */
	call(sql: string): void {
		this.read.push(`(${sql}) IS NULL`);
	}

	async run(tx: Transaction): Promise<void> {
		if (this.parts.length === 0) return;
		const select = ["1", ...this.read].join(", ");
		await tx.$executeRawUnsafe(`WITH ${this.parts.join(",\n")} SELECT ${select}`, ...this.params);
	}
}

/** Writes a change in one round trip. */
export async function write(tx: Transaction, keys: Keyring, ids: Ids, change: Change): Promise<void> {
	const statement = new Statement();
	const { memberId } = change;
	if (memberId !== undefined) {
		updateMember(statement, memberId, change.member);
		statement.rows(
			Object.entries(change.fields).map(([field, value]) => ({
				field,
				sealed: base64(keys.seal(fieldPlace(memberId, field), value)),
			})),
			"field text, sealed text",
			(from) => `INSERT INTO profile_fields (member_id, field, sealed)
			 SELECT ${statement.param(memberId)}::uuid, field, decode(sealed, 'base64') FROM ${from}
			 ON CONFLICT (member_id, field) DO UPDATE SET sealed = EXCLUDED.sealed`,
		);
		statement.rows(
			change.sessions.map((session) => ({
				...session,
				state: session,
				asked: new Date(session.askedAt).toISOString(),
			})),
			"id uuid, tag text, flow text, version int, step text, state jsonb, asked timestamptz",
			(from) => `INSERT INTO sessions (id, member_id, tag, flow, version, step, state, asked_at)
			 SELECT id, ${statement.param(memberId)}::uuid, tag, flow, version, step, state, asked FROM ${from}
			 ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, step = EXCLUDED.step, state = EXCLUDED.state,
			   asked_at = EXCLUDED.asked_at`,
		);
		writeResponses(statement, keys, ids, memberId, change);
	}
	if (change.endedSessions.length > 0)
		statement.add(`DELETE FROM sessions WHERE id = ANY(${statement.param([...change.endedSessions])}::uuid[])`);
	const live = change.wakeUps.filter((wake) => !change.endedSessions.includes(wake.session));
	statement.rows(
		live.map((wake) => ({ ...wake, due: wake.dueAt.toString() })),
		"session uuid, kind text, due timestamptz",
		(from) => `INSERT INTO wake_ups (session_id, kind, due_at) SELECT session, kind, due FROM ${from}
		 ON CONFLICT (session_id, kind) DO UPDATE SET due_at = EXCLUDED.due_at`,
	);
	writeOutbox(statement, keys, change);
	const left = change.outbox.filter((out) => out.kind === "reply" && !out.leased);
	for (const channel of new Set(left.map((out) => out.channel)))
		statement.call(`SELECT pg_notify('${OUTBOX_SIGNAL}', ${statement.param(channel)})`);
	writeDeliveries(statement, change);
	writeSpeaker(statement, keys, ids, change);
	await statement.run(tx);
}

function updateMember(statement: Statement, memberId: string, member: Change["member"]): void {
	const sets: string[] = [];
	const set = (column: string, value: unknown, type: string) => {
		if (value !== undefined) sets.push(`${column} = ${statement.param(value)}::${type}`);
	};
	set("locale", member.locale, "text");
	set("locale_confirmed", member.localeConfirmed, "boolean");
	set("country", member.country, "text");
	set("zone", member.zone, "text");
	set("demands", member.demands && [...member.demands], "text[]");
	set("held_until", member.heldUntil === null ? null : member.heldUntil?.toString(), "timestamptz");
	if (sets.length > 0)
		statement.add(`UPDATE members SET ${sets.join(", ")} WHERE id = ${statement.param(memberId)}::uuid`);
}

function writeOutbox(statement: Statement, keys: Keyring, { outbox, memberId, at }: Change): void {
	statement.rows(
		outbox.map((out) => ({
			id: out.id,
			member: out.memberId ?? memberId ?? null,
			channel: out.channel,
			address: base64(addressHashOf(keys, out.channel, out.to)),
			kind: out.kind,
			state: out.leased ? "sending" : "queued",
			sealed: base64(keys.seal(outboxPlace(out.id), outboxText(out))),
			not_before: out.notBefore.toString(),
			tried: out.leased ? at.toString() : undefined,
		})),
		'id uuid, member uuid, channel text, address text, kind "OutboxKind", state "OutboxState", sealed text, not_before timestamptz, tried timestamptz',
		(from) => `INSERT INTO outbox (id, channel, address_hash, member_id, kind, state, sealed, not_before, lease_until,
		   attempts, first_tried_at, created_at)
		 SELECT id, channel, decode(address, 'base64'), member, kind, state,
		   decode(sealed, 'base64'), not_before,
		   CASE WHEN tried IS NOT NULL THEN clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) END,
		   CASE WHEN tried IS NULL THEN 0 ELSE 1 END, tried,
		   ${statement.param(at.toString())}::timestamptz FROM ${from}`,
	);
}

/**
 * What a stop and the answer to a guessed one mean for broadcasts: nothing more goes to the address that stopped; what
 * a hold kept back is due again. Served by deliveries_member_id_idx.
 */
function writeDeliveries(statement: Statement, { memberId, speaker, suppressUnasked, member, at }: Change): void {
	if (memberId === undefined) return;
	const own = () => `d.member_id = ${statement.param(memberId)}::uuid`;
	const now = () => `${statement.param(at.toString())}::timestamptz`;
	if (suppressUnasked && speaker) {
		const where = `${own()} AND d.identity_id = ${statement.param(speaker.id)}::uuid`;
		for (const { name, sql } of suppressing(where, "'stopped-by-member'", now())) statement.add(sql, name);
	}
	if (member.heldUntil === null) {
		const stopped = suppressUnasked && speaker ? ` AND d.identity_id <> ${statement.param(speaker.id)}::uuid` : "";
		statement.add(`UPDATE deliveries d SET not_before = ${now()}, error_code = NULL
		 WHERE ${own()} AND d.state = 'queued' AND d.error_code = 'on-hold'${stopped}`);
	}
}

/**
 * The id of a row of the ledger, as it was made or, where that is no later than the last word on the topic, the next
 * after it. Reason: the last word counts, also when the clock of this machine is behind that of another, or was put back.
 * Served by consents_channel_address_hash_topic_id_idx.
 */
const LATER_THAN_ALL = `greatest(r.id, (
		   SELECT (left(c.id::text, 24) || lpad(to_hex(('x' || right(c.id::text, 12))::bit(48)::bigint + r.place), 12, '0'))::uuid
		     FROM consents c WHERE c.channel = w.channel AND c.address_hash = w.hash AND c.topic = r.topic
		    ORDER BY c.id DESC LIMIT 1))`;

function writeSpeaker(statement: Statement, keys: Keyring, ids: Ids, change: Change): void {
	const { speaker, memberId, at } = change;
	if (!speaker) return;
	const hash = () =>
		`decode(${statement.param(base64(addressHashOf(keys, speaker.channel, speaker.address)))}, 'base64')`;
	const now = () => `${statement.param(at.toString())}::timestamptz`;
	statement.rows(
		change.consents.map((row, at) => ({ ...row, id: ids.uuid(), place: at + 1 })),
		"id uuid, place int, topic text, granted boolean, wording text, locale text",
		(from) => `INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 SELECT ${LATER_THAN_ALL}, ${statement.param(memberId ?? null)}::uuid, w.channel, w.hash, r.topic, r.granted,
		   r.wording, r.locale, ${now()}
		   FROM ${from} CROSS JOIN (SELECT ${statement.param(speaker.channel)} AS channel, ${hash()} AS hash) w`,
	);
	if (change.suppressUnasked)
		statement.add(`UPDATE outbox SET state = 'suppressed', sealed = NULL, settled_at = ${now()}
		 WHERE channel = ${statement.param(speaker.channel)} AND address_hash = ${hash()} AND kind = 'unasked' AND state = 'queued'`);
	if (change.blocked)
		statement.add(`UPDATE identities SET blocked_at = ${now()} WHERE id = ${statement.param(speaker.id)}::uuid`);
}
