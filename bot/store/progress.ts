import type { BroadcastKind, BroadcastState } from "../core/broadcast.ts";
import { CHANNELS, type ChannelName } from "../core/channel.ts";
import { deliveryRange } from "../core/delivery-id.ts";
import type { Transaction } from "./database.ts";

/** What a delivery counts under; one that is being sent still counts as queued. */
export type CountedState = "queued" | "sent" | "delivered" | "failed" | "suppressed" | "unknown";

/** How many deliveries of one channel are in each state; a state that is left out has none. */
export type Counts = Readonly<Partial<Record<CountedState, number>>>;

/** How a broadcast stands at one moment. */
export interface Figures {
	readonly id: string;
	readonly tag: string;
	readonly kind: BroadcastKind;
	readonly state: BroadcastState;
	/** Its words in English, or in the language that has any. */
	readonly text: string;
	readonly topic: string;
	readonly createdBy: string;
	readonly reasonCode?: string;
	readonly reasonWords?: string;
	readonly wave?: number;
	readonly goal?: number;
	/** Whether it asks for DONE. */
	readonly asks: boolean;
	/** Of a correction: the tag of what it corrects. */
	readonly corrects?: string;
	readonly untold: number;
	readonly startedAt?: Temporal.Instant;
	readonly finishedAt?: Temporal.Instant;
	/** By channel, in the order of `CHANNELS`; those without any are left out. */
	readonly channels: readonly { readonly channel: ChannelName; readonly counts: Counts }[];
	readonly answers: Readonly<Record<"done" | "later" | "help", number>>;
}

interface Row {
	id: string;
	tag: string;
	kind: BroadcastKind;
	state: BroadcastState;
	text: string | null;
	topic: string;
	created_by: string;
	reason_code: string | null;
	reason_words: string | null;
	wave: number | null;
	goal: number | null;
	call: string;
	corrects: string | null;
	untold: number;
	started_at: Date | null;
	finished_at: Date | null;
	counts: { channel: ChannelName; state: CountedState; count: number }[] | null;
	answers: Partial<Record<"done" | "later" | "help", number>> | null;
}

/** Reads no delivery: delivery_counts has them counted. Served by the primary keys and responses' unique index. */
const FIGURES = `
SELECT b.id, b.tag, b.kind, b.state, b.topic, b.created_by, b.reason_code, b.reason_words, b.wave, b.goal, b.call, b.untold,
       b.started_at, b.finished_at,
       (SELECT o.tag FROM broadcasts o WHERE o.id = b.corrects_id) AS corrects,
       (SELECT t.text FROM broadcast_texts t WHERE t.broadcast_id = b.id ORDER BY t.locale <> 'en', t.origin <> 'written', t.locale LIMIT 1) AS text,
       (SELECT jsonb_agg(to_jsonb(c)) FROM delivery_counts c WHERE c.broadcast_id = b.id AND c.count > 0) AS counts,
       (SELECT jsonb_object_agg(answer, n) FROM (
          SELECT answer, count(*) AS n FROM responses r WHERE r.broadcast_id = b.id GROUP BY answer) a) AS answers
  FROM broadcasts b`;

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

function figuresOf(row: Row): Figures {
	const counts = row.counts ?? [];
	return {
		id: row.id,
		tag: row.tag,
		kind: row.kind,
		state: row.state,
		text: row.text ?? "",
		topic: row.topic,
		createdBy: row.created_by,
		...(row.reason_code === null ? {} : { reasonCode: row.reason_code }),
		...(row.reason_words === null ? {} : { reasonWords: row.reason_words }),
		...(row.wave === null ? {} : { wave: row.wave }),
		...(row.goal === null ? {} : { goal: row.goal }),
		asks: row.call === "done",
		...(row.corrects === null ? {} : { corrects: row.corrects }),
		untold: row.untold,
		...(row.started_at === null ? {} : { startedAt: instant(row.started_at) }),
		...(row.finished_at === null ? {} : { finishedAt: instant(row.finished_at) }),
		channels: CHANNELS.flatMap((channel) => {
			const own = counts.filter((each) => each.channel === channel);
			return own.length === 0
				? []
				: [{ channel, counts: Object.fromEntries(own.map(({ state, count }) => [state, count])) }];
		}),
		answers: { done: 0, later: 0, help: 0, ...row.answers },
	};
}

/** The figures of one broadcast, by id or by tag; undefined when there is none. One round trip. */
export async function figuresOfBroadcast(
	tx: Transaction,
	by: { readonly id: string } | { readonly tag: string },
): Promise<Figures | undefined> {
	const [where, value] = "id" in by ? ["b.id = $1::uuid", by.id] : ["b.tag = $1", by.tag];
	const [row] = await tx.$queryRawUnsafe<Row[]>(`${FIGURES} WHERE ${where}`, value);
	return row && figuresOf(row);
}

/**
 * The broadcasts that run, those that wait for their time, and then the last that ended; what is still written or
 * reviewed is not among them, and what trainings send by themselves only while it stands still. Served by
 * broadcasts_state_idx.
 */
export async function recentFigures(tx: Transaction, limit: number): Promise<readonly Figures[]> {
	const rows = await tx.$queryRawUnsafe<Row[]>(
		`${FIGURES} WHERE b.state NOT IN ('draft', 'review', 'discarded') AND (b.kind <> 'reminder' OR b.state = 'paused')
		  ORDER BY b.state IN ('done', 'stopped'), b.state = 'approved', coalesce(b.started_at, b.created_at) DESC LIMIT $1::int`,
		limit,
	);
	return rows.map(figuresOf);
}

/** What is counted once, when a broadcast has ended. */
export interface Outcome {
	/** By the language that it was sent in, most first. */
	readonly locales: readonly { readonly locale: string; readonly total: number; readonly reached: number }[];
	/** Members it was sent to who ended the topic on that address while it went out, or in the day after. */
	readonly stops: number;
}

/** How long after a broadcast's end a stop still counts as an answer to it, in hours. */
const STOP_HOURS = 24;

/**
 * `$1` the broadcast, `$2` and `$3` its first and last delivery's id; reminders are left out. Served by deliveries_pkey;
 * reads each delivery once.
 */
const LOCALES_OF = `
SELECT locale, count(*)::int AS total, (count(*) FILTER (WHERE state IN ('sent', 'delivered')))::int AS reached
  FROM deliveries WHERE id BETWEEN $2::uuid AND $3::uuid AND broadcast_id = $1::uuid AND wave < 2
 GROUP BY locale ORDER BY total DESC, locale`;

/** As above; reads the consents of each member who was written to. Served by consents_member_id_idx. */
const STOPS_OF = `
SELECT count(DISTINCT d.identity_id)::int AS stops
  FROM broadcasts b
  JOIN deliveries d ON d.id BETWEEN $2::uuid AND $3::uuid AND d.broadcast_id = b.id AND d.first_tried_at IS NOT NULL
  JOIN identities i ON i.id = d.identity_id
  JOIN consents c ON c.member_id = d.member_id AND c.channel = i.channel AND c.address_hash = i.address_hash
   AND c.topic = b.topic AND NOT c.granted
   AND c.at >= d.first_tried_at AND c.at < coalesce(b.finished_at, c.at) + interval '${STOP_HOURS} hours'
 WHERE b.id = $1::uuid`;

/** Counts what a broadcast came to beyond its figures: two scans of its deliveries. */
export async function outcomeOf(tx: Transaction, id: string): Promise<Outcome> {
	const range = [id, ...deliveryRange(id)];
	const locales = await tx.$queryRawUnsafe<{ locale: string; total: number; reached: number }[]>(LOCALES_OF, ...range);
	const [row] = await tx.$queryRawUnsafe<{ stops: number }[]>(STOPS_OF, ...range);
	return { locales, stops: row?.stops ?? 0 };
}

/** A delivery of which nobody knows whether it arrived. */
export interface UnknownDelivery {
	/** The member's; undefined when they are erased. */
	readonly pseudonym: string | undefined;
	readonly channel: ChannelName;
	readonly triedAt: Temporal.Instant | undefined;
}

/** The deliveries of a broadcast whose fate is unknown; undefined when there is no such broadcast. Served by deliveries_pkey. */
export async function unknownDeliveries(tx: Transaction, tag: string): Promise<readonly UnknownDelivery[] | undefined> {
	const broadcast = await tx.broadcast.findUnique({ where: { tag }, select: { id: true } });
	if (!broadcast) return undefined;
	const { id } = broadcast;
	const rows = await tx.$queryRawUnsafe<{ pseudonym: string | null; channel: ChannelName; at: Date | null }[]>(
		`SELECT m.pseudonym, d.channel, d.first_tried_at AS at FROM deliveries d LEFT JOIN members m ON m.id = d.member_id
		  WHERE d.id BETWEEN $2::uuid AND $3::uuid AND d.broadcast_id = $1::uuid AND d.state = 'unknown' ORDER BY d.id`,
		id,
		...deliveryRange(id),
	);
	return rows.map(({ pseudonym, channel, at }) => ({
		pseudonym: pseudonym ?? undefined,
		channel,
		triedAt: at === null ? undefined : instant(at),
	}));
}
