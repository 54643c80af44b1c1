import type { Rule, TrainingCondition } from "../core/audience.ts";
import { CHANNELS, type ChannelName } from "../core/channel.ts";
import { COUNTRY_POLICY, type CountryPolicy } from "../core/country-policy.ts";
import { READ_EVERYWHERE } from "../core/guess-locale.ts";
import { TOPICS, type Topic } from "../core/profile.ts";

/** When and under which policy an audience is picked. */
export interface AudienceOptions {
	/** A member on hold after this is not written to. */
	readonly now: Temporal.Instant;
	/** Which channels may be used where; as it ships when left out. */
	readonly policy?: CountryPolicy;
}

/** One statement; its values are bound, never part of the text. */
export interface Compiled {
	readonly sql: string;
	readonly params: readonly unknown[];
}

/** Gathers the values of a statement. */
class Params {
	readonly values: unknown[] = [];

	/** The place of a value: `$1::text[]`. */
	place(value: unknown, type: string): string {
		this.values.push(value);
		return `$${this.values.length}::${type}`;
	}
}

/**
 * The last word on a topic, for each address of each member: by the order of the ledger's ids, as in a turn. Read from
 * consents_latest alone, in its order.
 */
const latest = (topic: string, whose = "IS NOT NULL") => `
    SELECT DISTINCT ON (member_id, channel, address_hash) member_id, channel, address_hash, granted
      FROM consents WHERE topic = ${topic} AND member_id ${whose}
     ORDER BY member_id, channel, address_hash, id DESC`;

/**
 * A rule with what is known of a topic put in its place. Whoever is picked has the consent for the topic of the broadcast,
 * so that a rule that asks for it again need not look it up: the ledger is read once and not twice.
 */
function granted(rule: Rule, topic: Topic): Rule {
	if ("all" in rule) return { all: rule.all.map((each) => granted(each, topic)) };
	if ("any" in rule) return { any: rule.any.map((each) => granted(each, topic)) };
	if ("not" in rule) return { not: granted(rule.not, topic) };
	return "topic" in rule && rule.topic === topic ? { all: [] } : rule;
}

/** Topics that a rule asks about, each joined once however often it is asked. */
function topicsIn(rule: Rule): ReadonlySet<Topic> {
	if ("all" in rule) return new Set(rule.all.flatMap((each) => [...topicsIn(each)]));
	if ("any" in rule) return new Set(rule.any.flatMap((each) => [...topicsIn(each)]));
	if ("not" in rule) return topicsIn(rule.not);
	return new Set("topic" in rule ? [rule.topic] : []);
}

/** The name under which a topic's members are joined. */
const aliasOf = (topic: Topic) => `t${TOPICS.indexOf(topic)}`;

/** Members who stand so in a training: read once as a whole, and never null. Served by signups_date_id_status_ordinal_idx. */
function standing({ status, training, date, since }: TrainingCondition, params: Params): string {
	const conditions = [
		`s.member_id IS NOT NULL AND s.status::text = ANY(${params.place(status, "text[]")})`,
		...(training === undefined ? [] : [`t.tag = ${params.place(training, "text")}`]),
		...(date === undefined ? [] : [`d.tag = ${params.place(date, "text")}`]),
		...(since === undefined ? [] : [`d.starts_at >= ${params.place(`${since}T00:00:00Z`, "timestamptz")}`]),
	];
	return `SELECT s.member_id FROM signups s
      JOIN training_dates d ON d.id = s.date_id JOIN trainings t ON t.id = d.training_id
     WHERE ${conditions.join(" AND ")}`;
}

/** A rule as a condition that is true or false, never null: what a member never told is false, also under NOT. */
function condition(rule: Rule, params: Params): string {
	const group = (rules: readonly Rule[], joint: string) =>
		`(${rules.map((each) => condition(each, params)).join(joint)})`;
	if ("all" in rule) return rule.all.length === 0 ? "true" : group(rule.all, " AND ");
	if ("any" in rule) return rule.any.length === 0 ? "false" : group(rule.any, " OR ");
	if ("not" in rule) return `NOT (${condition(rule.not, params)})`;
	if ("locale" in rule) return `m.locale = ANY(${params.place(rule.locale, "text[]")})`;
	if ("country" in rule) return `(m.country IS NOT NULL AND m.country = ANY(${params.place(rule.country, "text[]")}))`;
	if ("topic" in rule) return `${aliasOf(rule.topic)}.member_id IS NOT NULL`;
	if ("demand" in rule) return `m.demands && ${params.place(rule.demand, "text[]")}`;
	if ("channel" in rule) return `i.channel = ANY(${params.place(rule.channel, "text[]")})`;
	if ("training" in rule) return `m.id IN (${standing(rule.training, params)})`;
	if ("role" in rule) return `m.role = ANY(${params.place(rule.role, '"Role"[]')})`;
	return `m.created_at >= ${params.place(`${rule.joinedSince}T00:00:00Z`, "timestamptz")}`;
}

/** Country and channel of what a policy rules out, as `ET/sms`. */
function ruledOut(policy: CountryPolicy): readonly string[] {
	return Object.entries(policy).flatMap(([country, allowed]) =>
		CHANNELS.filter((channel) => !allowed.includes(channel)).map((channel) => `${country}/${channel}`),
	);
}

/** What both statements are made of. */
interface Parts {
	readonly params: Params;
	readonly from: string;
	readonly matches: string;
	readonly consented: string;
	readonly reachable: string;
	readonly allowed: string;
	/** Where something tells at which hours they may be written to. */
	readonly placed: string;
	readonly free: string;
}

/**
 * Members, their addresses, and the last word on the topic for each. The outer join with a `coalesce` is on purpose:
 * an inner join on three columns is taken by the planner to leave one row, and a loop through all members follows.
 */
function partsOf(rule: Rule, topic: Topic, { now, policy = COUNTRY_POLICY }: AudienceOptions): Parts {
	const params = new Params();
	const topics = [...topicsIn(rule)].map(
		(each) => `
  LEFT JOIN (SELECT member_id FROM (${latest(params.place(each, "text"))}) l WHERE l.granted GROUP BY member_id) ${aliasOf(each)}
    ON ${aliasOf(each)}.member_id = m.id`,
	);
	const from = `members m
  JOIN identities i ON i.member_id = m.id
  LEFT JOIN (${latest(params.place(topic, "text"))}) c
    ON c.member_id = i.member_id AND c.channel = i.channel AND c.address_hash = i.address_hash${topics.join("")}`;
	return {
		params,
		from,
		matches: condition(rule, params),
		consented: "coalesce(c.granted, false)",
		reachable: "(i.reachable AND i.blocked_at IS NULL)",
		allowed: `coalesce((m.country || '/' || i.channel) <> ALL(${params.place(ruledOut(policy), "text[]")}), true)`,
		placed: `(i.channel = 'sms' OR m.zone IS NOT NULL OR m.country IS NOT NULL OR m.locale <> ALL(${params.place(READ_EVERYWHERE, "text[]")}))`,
		free: `coalesce(m.held_until <= ${params.place(now.toString(), "timestamptz")}, true)`,
	};
}

/** Of several addresses that will do, the one the member last wrote from. */
const PREFERRED = "i.last_inbound_at DESC, i.id DESC";

/**
 * The one statement that picks an audience: `member_id`, `identity_id`, `channel`, `locale`, `zone` and `country` of
 * each member for whom the rule holds, once, with the address that their message goes to. It is an address for which
 * the rule holds, which itself has the consent for `topic` (so that nothing falls back to SMS that was not agreed to on
 * SMS), which can be reached, on a channel that may be used in the member's country, where something tells at which
 * hours; of several, the one the member last wrote from.
 *
 * To freeze an audience, put it behind an INSERT: `INSERT INTO … SELECT … FROM (${sql}) picked`; further parameters are
 * numbered from `params.length + 1`. Served by consents_latest, members_pkey and identities_member_id_idx, each read
 * once and in order, so that nothing large is sorted.
 */
export function compileAudience(rule: Rule, topic: Topic, options: AudienceOptions): Compiled {
	const { params, from, ...where } = partsOf(granted(rule, topic), topic, options);
	const { matches, consented, reachable, allowed, placed, free } = where;
	const sql = `
SELECT DISTINCT ON (m.id) m.id AS member_id, i.id AS identity_id, i.channel, m.locale, m.zone, m.country
  FROM ${from}
 WHERE ${[matches, consented, reachable, allowed, placed, free].join("\n   AND ")}
 ORDER BY m.id, ${PREFERRED}`;
	return { sql, params: params.values };
}

/** Why a member for whom the rule holds gets nothing, in the order in which it is looked at. */
export const OBSTACLES = ["noConsent", "unreachable", "countryPolicy", "noHour", "onHold"] as const;

/** Why a member for whom the rule holds gets nothing. */
export type Obstacle = (typeof OBSTACLES)[number];

/** One row of a count: how many members on this channel, in this language; `obstacle` null for those who get it. */
export interface CountRow {
	readonly channel: ChannelName;
	readonly locale: string;
	readonly obstacle: Obstacle | null;
	readonly members: number;
}

/**
 * The one statement that counts an audience. Each member counts once: for the address that came furthest through the
 * same conditions as in `compileAudience`, and under the first of them that it failed. Served as that is.
 */
export function compileCount(rule: Rule, topic: Topic, options: AudienceOptions): Compiled {
	const { params, from, matches, ...passes } = partsOf(rule, topic, options);
	const { consented, reachable, allowed, placed, free } = passes;
	const steps = [consented, reachable, allowed, placed, free].map((pass, at) => `WHEN NOT ${pass} THEN ${at}`);
	const obstacles = params.place(OBSTACLES, "text[]");
	const sql = `
SELECT channel, locale, (${obstacles})[passed + 1] AS obstacle, count(*)::int AS members FROM (
  SELECT DISTINCT ON (m.id) m.locale, i.channel, CASE ${steps.join(" ")} ELSE ${steps.length} END AS passed
    FROM ${from}
   WHERE ${matches}
   ORDER BY m.id, passed DESC, ${PREFERRED}) judged
 GROUP BY channel, locale, passed`;
	return { sql, params: params.values };
}

/**
 * The one statement that says whether a rule holds for a member, on any of their addresses: one row with `holds`.
 * Nothing is asked of consent but what the rule asks itself. Served by members_pkey, identities_member_id_idx and
 * consents_latest, a handful of rows of each.
 */
export function compileHolds(rule: Rule, memberId: string): Compiled {
	const params = new Params();
	const member = params.place(memberId, "uuid");
	const topics = [...topicsIn(rule)].map(
		(each) => `
  LEFT JOIN (SELECT member_id FROM (${latest(params.place(each, "text"), `= ${member}`)}) l WHERE l.granted GROUP BY member_id)
    ${aliasOf(each)} ON ${aliasOf(each)}.member_id = m.id`,
	);
	const sql = `
SELECT EXISTS (SELECT 1 FROM members m JOIN identities i ON i.member_id = m.id${topics.join("")}
 WHERE m.id = ${member} AND ${condition(rule, params)}) AS holds`;
	return { sql, params: params.values };
}
