import { AUDIENCE_NAME, type Rule } from "../core/audience.ts";
import { parseRule } from "../core/audience-parse.ts";
import type { ChannelName } from "../core/channel.ts";
import { StewardError } from "../core/errors.ts";
import { isLocale, type Locale } from "../core/locale.ts";
import type { Topic } from "../core/profile.ts";
import { type AudienceOptions, type CountRow, compileCount, OBSTACLES, type Obstacle } from "./audience-sql.ts";
import { audit } from "./audit.ts";
import type { Database, Transaction } from "./database.ts";

/** How many members an audience has, and how many of them a message on one topic would reach. */
export interface AudienceCount {
	/** Members for whom the rule holds: `reached` and all of `missed`. */
	readonly matching: number;
	readonly reached: number;
	/** Those reached, by the channel and the language in which they are. */
	readonly cells: readonly { readonly channel: ChannelName; readonly locale: Locale; readonly members: number }[];
	/** Those who get nothing, each under one reason. */
	readonly missed: Readonly<Record<Obstacle, number>>;
}

/** Counts an audience in one statement, as it would be picked now. */
export async function countAudience(
	database: Database,
	rule: Rule,
	topic: Topic,
	options: AudienceOptions,
): Promise<AudienceCount> {
	const { sql, params } = compileCount(rule, topic, options);
	// By the driver, unnamed: a prepared statement for each rule would stay with each connection.
	const { rows } = await database.pool.query<CountRow>(sql, [...params]);
	const sum = (obstacle: Obstacle | null) =>
		rows.filter((row) => row.obstacle === obstacle).reduce((total, row) => total + row.members, 0);
	const reached = sum(null);
	const missed = Object.fromEntries(OBSTACLES.map((each) => [each, sum(each)])) as Record<Obstacle, number>;
	return {
		matching: reached + OBSTACLES.reduce((total, each) => total + missed[each], 0),
		reached,
		cells: rows
			.filter((row) => row.obstacle === null)
			.map(({ channel, locale, members }) => ({
				channel,
				locale: isLocale(locale) ? locale : ("en" as const),
				members,
			}))
			.sort((a, b) => b.members - a.members),
		missed,
	};
}

/** An audience that is kept. */
export interface KeptAudience {
	readonly name: string;
	readonly rule: Rule;
	/** Who saved the rule as it stands: a pseudonym, or `operator`. */
	readonly createdBy: string;
	readonly createdAt: Temporal.Instant;
}

/**
 * Keeps a rule under a name, in the place of an earlier one of that name, and writes it into the audit log.
 *
 * @param actor a pseudonym, or `operator`.
 */
export async function saveAudience(
	tx: Transaction,
	name: string,
	rule: Rule,
	actor: string,
	at: Temporal.Instant,
): Promise<{ readonly replaced: boolean }> {
	if (!AUDIENCE_NAME.test(name))
		throw new StewardError(
			"audience.bad-name",
			"An audience's name is made of up to 40 lower-case letters, digits and hyphens.",
			"Choose a name such as us-trainings.",
		);
	const stored = parseRule(rule);
	const replaced = (await tx.audience.count({ where: { name } })) > 0;
	const data = { rule: stored as object, createdBy: actor, createdAt: new Date(at.epochMilliseconds) };
	await tx.audience.upsert({ where: { name }, create: { name, ...data }, update: data });
	await audit(tx, {
		actor,
		action: "audience.save",
		subject: name,
		detail: { rule: JSON.stringify(stored), replaced },
		at,
	});
	return { replaced };
}

/** The audience of a name; an error that lists what names there are when there is none. Served by audiences_pkey. */
export async function loadAudience(database: Pick<Transaction, "audience">, name: string): Promise<KeptAudience> {
	const row = await database.audience.findUnique({ where: { name } });
	if (row) return kept(row);
	const names = (await database.audience.findMany({ select: { name: true }, orderBy: { name: "asc" } })).map(
		(each) => each.name,
	);
	throw new StewardError(
		"audience.unknown",
		AUDIENCE_NAME.test(name) ? `There is no audience ${name}.` : "There is no audience of that name.",
		names.length > 0 ? `Choose one of ${names.join(", ")}.` : "None is kept yet: save one first.",
	);
}

/** Every audience that is kept, by name. */
export async function listAudiences(database: Pick<Transaction, "audience">): Promise<readonly KeptAudience[]> {
	return (await database.audience.findMany({ orderBy: { name: "asc" } })).map(kept);
}

function kept(row: { name: string; rule: unknown; createdBy: string; createdAt: Date }): KeptAudience {
	return {
		name: row.name,
		rule: parseRule(row.rule, row.name),
		createdBy: row.createdBy,
		createdAt: Temporal.Instant.fromEpochMilliseconds(row.createdAt.getTime()),
	};
}
