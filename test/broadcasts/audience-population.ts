import { createHash } from "node:crypto";
import fc from "fast-check";
import type pg from "pg";
import { type Rule, TRAINING_STATUSES } from "../../bot/core/audience.ts";
import { CHANNELS, type ChannelName } from "../../bot/core/channel.ts";
import type { CountryPolicy } from "../../bot/core/country-policy.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { DEMANDS, ROLES, TOPICS, type Topic } from "../../bot/core/profile.ts";
import type { Obstacle } from "../../bot/store/audience-sql.ts";

/** The moment at which audiences are picked. */
export const NOW = Temporal.Instant.from("2026-10-01T12:00:00Z");

const LANGUAGES = LOCALES.slice(0, 4);
const COUNTRIES = ["US", "MM", "ET", "KE"] as const;
const WISHES = DEMANDS.slice(0, 3);

/** Last and first moments of days, and the days that rules ask about. */
const JOINED = ["2026-08-31T23:59:59Z", "2026-09-01T00:00:00Z", "2026-09-30T23:59:59.999Z", "2026-10-01T00:00:00Z"];
const SINCE = ["2026-09-01", "2026-10-01"];

/** Dates of two trainings, by tag. */
const DATES = {
	dat2: { training: "tra2", startsAt: "2026-08-31T23:59:59Z" },
	dat3: { training: "tra2", startsAt: "2026-10-01T00:00:00Z" },
	dat4: { training: "tra3", startsAt: "2026-09-01T00:00:00Z" },
} as const;
const DATE_TAGS = ["dat2", "dat3", "dat4"] as const;

const identityArb = fc.record({
	channel: fc.constantFrom(...CHANNELS),
	reachable: fc.constantFrom(true, true, true, false),
	blocked: fc.constantFrom(false, false, false, true),
	/** Few values, so that there are ties. */
	heardHoursAgo: fc.integer({ min: 1, max: 3 }),
	/** Oldest first. */
	consents: fc.array(fc.record({ topic: fc.constantFrom(...TOPICS), granted: fc.boolean() }), { maxLength: 6 }),
	/** The address granted everything as a member who was erased since: evidence that counts no more. */
	erased: fc.constantFrom(false, false, true),
});

const memberArb = fc.record({
	locale: fc.constantFrom(...LANGUAGES),
	country: fc.constantFrom(null, ...COUNTRIES),
	demands: fc.subarray([...WISHES]),
	role: fc.constantFrom(...ROLES),
	joined: fc.constantFrom(...JOINED),
	/** Hours until the hold ends; 0 ends now. */
	heldForHours: fc.constantFrom(null, null, null, null, -1, 0, 1),
	identities: fc.array(identityArb, { maxLength: 3 }),
	trained: fc.uniqueArray(
		fc.record({
			date: fc.constantFrom(...DATE_TAGS),
			status: fc.constantFrom(...TRAINING_STATUSES, "cancelled" as const, "offered" as const),
		}),
		{ maxLength: 3, selector: ({ date }) => date },
	),
});

type Raw = ReturnType<typeof memberArb.generate>["value"];

/** One address of a member in the test. */
export interface TestIdentity extends Omit<Raw["identities"][number], "heardHoursAgo"> {
	readonly id: string;
	readonly hash: string;
	readonly heard: string;
}

/** A member in the test. */
export interface TestMember extends Omit<Raw, "identities"> {
	readonly id: string;
	readonly identities: readonly TestIdentity[];
}

const hours = (count: number) => NOW.add({ hours: count }).toString();

/** Ids whose order has nothing to do with the order of what they name. */
function idOf(kind: string, at: number): string {
	const hex = createHash("sha256").update(`${kind}/${at}`).digest("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

/** About 300 members, with zero to three addresses each. */
export const populationArb: fc.Arbitrary<readonly TestMember[]> = fc
	.array(memberArb, { minLength: 280, maxLength: 320, size: "max" })
	.map((members) =>
		members.map((member, at) => ({
			...member,
			id: idOf("member", at),
			identities: member.identities.map(({ heardHoursAgo, ...identity }, own) => ({
				...identity,
				id: idOf("identity", at * 10 + own),
				hash: createHash("sha256").update(`${at}/${own}`).digest("hex"),
				heard: hours(-heardHoursAgo),
			})),
		})),
	);

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

const trainingArb = fc
	.record(
		{
			status: some(TRAINING_STATUSES),
			training: fc.constantFrom("tra2", "tra3", "gone"),
			date: fc.constantFrom(...DATE_TAGS, "gone"),
			since: fc.constantFrom(...SINCE),
		},
		{ requiredKeys: ["status"] },
	)
	// A date has its training with it.
	.map(({ training, ...rest }) => ({ ...rest, ...(training && rest.date === undefined ? { training } : {}) }));

/** Any rule that the parser takes. */
export const ruleArb: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
	rule: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		some(LANGUAGES).map((locale) => ({ locale })),
		some([...COUNTRIES, "BR"]).map((country) => ({ country })),
		fc.constantFrom(...TOPICS).map((topic) => ({ topic })),
		some(WISHES).map((demand) => ({ demand })),
		some(CHANNELS).map((channel) => ({ channel })),
		fc.constantFrom(...SINCE).map((joinedSince) => ({ joinedSince })),
		some(ROLES).map((role) => ({ role })),
		trainingArb.map((training) => ({ training })),
		fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
		fc.array(tie("rule"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
		tie("rule").map((not) => ({ not })),
	),
})).rule;

/** A policy that says something of the countries in the test, or nothing. */
export const policyArb: fc.Arbitrary<CountryPolicy> = fc
	.array(fc.tuple(fc.constantFrom(...COUNTRIES), fc.subarray([...CHANNELS])), { maxLength: 3 })
	.map((lines) => Object.fromEntries(lines));

/** Puts a population into an empty database, in an order of its own. */
export async function insertPopulation(pool: pg.Pool, members: readonly TestMember[]): Promise<void> {
	await pool.query("TRUNCATE members, consents, trainings CASCADE");
	const load = (columns: string, sql: string, rows: readonly object[]) =>
		pool.query(`${sql} FROM jsonb_to_recordset($1::jsonb) AS r(${columns}) ORDER BY random()`, [JSON.stringify(rows)]);
	await load(
		'id uuid, locale text, country text, demands text[], role "Role", held timestamptz, joined timestamptz',
		`INSERT INTO members (id, pseudonym, locale, country, demands, role, held_until, created_at)
		 SELECT id, id::text, locale, country, demands, role, held, joined`,
		members.map((member) => ({ ...member, held: member.heldForHours === null ? null : hours(member.heldForHours) })),
	);
	await pool.query(
		`INSERT INTO trainings (id, tag, state, language, schedule, minutes, rule, created_by, created_at)
		 SELECT gen_random_uuid(), tag, 'open', 'en', '{}', 60, '{"all": []}', 'test', now()
		   FROM unnest('{tra2,tra3}'::text[]) AS tag`,
	);
	await load(
		"tag text, training text, at timestamptz",
		`INSERT INTO training_dates (id, training_id, tag, state, starts_at)
		 SELECT gen_random_uuid(), (SELECT t.id FROM trainings t WHERE t.tag = training), tag, 'planned', at`,
		DATE_TAGS.map((tag) => ({ tag, training: DATES[tag].training, at: DATES[tag].startsAt })),
	);
	await load(
		"member uuid, tag text, status text, place int",
		`INSERT INTO signups (id, date_id, member_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), (SELECT d.id FROM training_dates d WHERE d.tag = r.tag), member,
		        status::"SignupStatus", place, now(), now()`,
		members.flatMap(({ id, trained }, place) =>
			trained.map(({ date, status }) => ({ member: id, tag: date, status, place })),
		),
	);
	// Erased members' places count on, and are nobody's.
	await pool.query(
		`INSERT INTO signups (id, date_id, member_id, status, ordinal, signed_at, told_at)
		 SELECT gen_random_uuid(), id, NULL, 'attended', 9999, now(), now() FROM training_dates`,
	);
	const identities = members.flatMap((member) => member.identities.map((each) => ({ ...each, member: member.id })));
	await load(
		"id uuid, member uuid, channel text, hash text, reachable boolean, blocked boolean, heard timestamptz",
		`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, reachable, blocked_at, created_at, last_inbound_at)
		 SELECT id, member, channel, decode(hash, 'hex'), '', reachable, CASE WHEN blocked THEN heard END, heard, heard`,
		identities,
	);
	// The ledger's ids tell what came last, as UUIDv7 do; the erased member's are the latest of all.
	const ledger = identities.flatMap(({ consents, erased, member, channel, hash }) => [
		...consents.map((consent) => ({ ...consent, member, channel, hash })),
		...(erased ? TOPICS.map((topic) => ({ topic, granted: true, member: null, channel, hash })) : []),
	]);
	await load(
		"id uuid, member uuid, channel text, hash text, topic text, granted boolean",
		`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
		 SELECT id, member, channel, decode(hash, 'hex'), topic, granted, 'onboarding-topics', 'en', now()`,
		ledger.map((row, at) => ({ ...row, id: `01900000-0000-7000-8000-${at.toString(16).padStart(12, "0")}` })),
	);
}

const granted = ({ consents }: TestIdentity, topic: Topic): boolean =>
	consents.findLast((each) => each.topic === topic)?.granted ?? false;

/** Whether a rule holds for a member's address, spelled out. */
function holds(rule: Rule, member: TestMember, identity: TestIdentity): boolean {
	if ("all" in rule) return rule.all.every((each) => holds(each, member, identity));
	if ("any" in rule) return rule.any.some((each) => holds(each, member, identity));
	if ("not" in rule) return !holds(rule.not, member, identity);
	if ("locale" in rule) return rule.locale.includes(member.locale);
	if ("country" in rule) return member.country !== null && rule.country.includes(member.country);
	if ("topic" in rule) return member.identities.some((each) => granted(each, rule.topic));
	if ("demand" in rule) return rule.demand.some((each) => member.demands.includes(each));
	if ("channel" in rule) return rule.channel.includes(identity.channel);
	if ("role" in rule) return rule.role.includes(member.role);
	if ("training" in rule) {
		const { status, training, date, since } = rule.training;
		return member.trained.some((each) => {
			const held = DATES[each.date];
			return (
				status.some((one) => one === each.status) &&
				(training === undefined || training === held.training) &&
				(date === undefined || date === each.date) &&
				(since === undefined || Date.parse(held.startsAt) >= Date.parse(`${since}T00:00:00Z`))
			);
		});
	}
	return Date.parse(member.joined) >= Date.parse(`${rule.joinedSince}T00:00:00Z`);
}

/** What becomes of a member for whom the rule holds. */
export type Outcome =
	| { readonly member: TestMember; readonly identity: TestIdentity }
	| { readonly member: TestMember; readonly obstacle: Obstacle };

/** Whom a rule picks, decided member by member. */
export function evaluate(
	members: readonly TestMember[],
	rule: Rule,
	topic: Topic,
	policy: CountryPolicy,
): readonly Outcome[] {
	const isAllowed = (country: string | null, channel: ChannelName) =>
		country === null || (policy[country]?.includes(channel) ?? true);
	return members.flatMap((member): Outcome[] => {
		const matching = member.identities.filter((identity) => holds(rule, member, identity));
		if (matching.length === 0) return [];
		const consented = matching.filter((identity) => granted(identity, topic));
		const reachable = consented.filter((identity) => identity.reachable && !identity.blocked);
		const allowed = reachable.filter((identity) => isAllowed(member.country, identity.channel));
		if (consented.length === 0) return [{ member, obstacle: "noConsent" }];
		if (reachable.length === 0) return [{ member, obstacle: "unreachable" }];
		// Nothing tells where a reader of English is, but a phone number.
		const placed = allowed.filter(
			({ channel }) => channel === "sms" || member.country !== null || member.locale !== "en",
		);
		if (allowed.length === 0) return [{ member, obstacle: "countryPolicy" }];
		if (placed.length === 0) return [{ member, obstacle: "noHour" }];
		if (member.heldForHours !== null && member.heldForHours > 0) return [{ member, obstacle: "onHold" }];
		const order = (each: TestIdentity) => `${each.heard} ${each.id}`;
		const identity = placed.reduce((best, each) => (order(each) > order(best) ? each : best));
		return [{ member, identity }];
	});
}
