import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Rule } from "../../bot/core/audience.ts";
import { parseRule } from "../../bot/core/audience-parse.ts";
import { COUNTRY_POLICY } from "../../bot/core/country-policy.ts";
import { TOPICS, type Topic } from "../../bot/core/profile.ts";
import { countAudience, listAudiences, loadAudience, saveAudience } from "../../bot/store/audience.ts";
import { type AudienceOptions, compileAudience, compileCount, OBSTACLES } from "../../bot/store/audience-sql.ts";
import { verifyAudit } from "../../bot/store/audit.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { inTransaction } from "../../bot/store/unit.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";
import { evaluate, insertPopulation, NOW, policyArb, populationArb, ruleArb } from "./audience-population.ts";

let database: Database;
beforeAll(async () => {
	database = openDatabase(await freshDatabase(inject("server")), createTestLog());
});
afterAll(() => database.close());

interface Picked {
	readonly member_id: string;
	readonly identity_id: string;
	readonly channel: string;
	readonly locale: string;
}

/** Runs the statement as a broadcast would. */
async function pick(rule: Rule, topic: Topic, options: AudienceOptions): Promise<readonly Picked[]> {
	const { sql, params } = compileAudience(rule, topic, options);
	const rows = await database.prisma.$queryRawUnsafe<Picked[]>(sql, ...params);
	return rows.map(({ member_id, identity_id, channel, locale }) => ({ member_id, identity_id, channel, locale }));
}

const bySize = (groups: ReadonlyMap<string, number>) => [...groups].sort();

describe("the statement", () => {
	test("picks exactly whom the rule says, once, on the right address; and the count agrees", async () => {
		let reached = 0;
		let rules = 0;
		const missed = new Set<string>();
		await fc.assert(
			fc.asyncProperty(
				populationArb,
				fc.array(fc.tuple(ruleArb, fc.constantFrom(...TOPICS), policyArb), {
					minLength: 40,
					maxLength: 40,
					size: "max",
				}),
				async (members, cases) => {
					await insertPopulation(database.pool, members);
					for (const [rule, topic, policy] of cases) {
						expect(parseRule(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
						const outcomes = evaluate(members, rule, topic, policy);
						const expected = outcomes.flatMap((each) =>
							"identity" in each
								? {
										member_id: each.member.id,
										identity_id: each.identity.id,
										channel: each.identity.channel,
										locale: each.member.locale,
									}
								: [],
						);
						const picked = await pick(rule, topic, { now: NOW, policy });
						const inOrder = (rows: readonly Picked[]) => [...rows].sort((a, b) => (a.member_id < b.member_id ? -1 : 1));
						expect(inOrder(picked)).toEqual(inOrder(expected));

						const count = await countAudience(database, rule, topic, { now: NOW, policy });
						expect(count.matching).toBe(outcomes.length);
						expect(count.reached).toBe(expected.length);
						const sizes = Map.groupBy(expected, ({ channel, locale }) => `${channel} ${locale}`);
						expect(
							bySize(new Map(count.cells.map(({ channel, locale, members: size }) => [`${channel} ${locale}`, size]))),
						).toEqual(bySize(new Map([...sizes].map(([cell, rows]) => [cell, rows.length]))));
						for (const obstacle of OBSTACLES) {
							const those = outcomes.filter((each) => "obstacle" in each && each.obstacle === obstacle);
							expect(count.missed[obstacle]).toBe(those.length);
							if (those.length > 0) missed.add(obstacle);
						}
						reached += expected.length;
						rules += 1;
					}
				},
			),
			{ numRuns: 8, endOnFailure: true },
		);
		// Not vacuous: people were picked, and each reason for not being picked was met.
		expect(reached).toBeGreaterThan(rules);
		expect([...missed].sort()).toEqual([...OBSTACLES].sort());
	}, 60_000);

	test("takes an erased member's consent for nobody's, and the last word by the ledger's order", async () => {
		const address = { reachable: true, blocked: false, heard: "2026-09-01T00:00:00Z", erased: false } as const;
		const member = (id: number, identities: readonly object[]) => ({
			id: `00000000-0000-7000-8000-00000000000${id}`,
			locale: "en" as const,
			country: "US" as const,
			demands: [],
			role: "member" as const,
			joined: "2026-01-01T00:00:00Z",
			heldForHours: null,
			trained: [],
			identities: identities.map((each, at) => ({
				...address,
				id: `00000000-0000-7000-8000-0000000000${id}${at}`,
				hash: `${id}${at}`.repeat(32),
				channel: "telegram" as const,
				consents: [],
				...each,
			})),
		});
		const yes = { topic: "alerts" as const, granted: true };
		const no = { topic: "alerts" as const, granted: false };
		await insertPopulation(database.pool, [
			member(1, [{ erased: true }]),
			member(2, [{ consents: [no, yes] }]),
			member(3, [{ consents: [yes, no] }]),
			// Prefers Telegram, which ended: SMS has no consent of its own, and is not fallen back to.
			member(4, [{ consents: [yes, no], heard: "2026-09-02T00:00:00Z" }, { channel: "sms" }]),
			// SMS has its own consent.
			member(5, [
				{ consents: [yes, no], heard: "2026-09-02T00:00:00Z" },
				{ channel: "sms", consents: [yes] },
			]),
		]);
		const picked = await pick({ all: [] }, "alerts", { now: NOW });
		expect(picked.map(({ member_id, channel }) => [member_id.at(-1), channel])).toEqual([
			["2", "telegram"],
			["5", "sms"],
		]);
	});

	test("sends no SMS into a country that has no two-way SMS, as the policy ships", async () => {
		expect(COUNTRY_POLICY.ET).not.toContain("sms");
		expect(COUNTRY_POLICY.IR).not.toContain("sms");
		const [members] = fc.sample(populationArb, { numRuns: 1, seed: 7 });
		await insertPopulation(database.pool, members ?? []);
		const inEthiopia = (await pick({ country: ["ET"] }, "alerts", { now: NOW })).map(({ channel }) => channel);
		expect(inEthiopia.length).toBeGreaterThan(0);
		expect(inEthiopia).not.toContain("sms");
		const counted = await countAudience(database, { country: ["ET"] }, "alerts", { now: NOW });
		expect(counted.missed.countryPolicy).toBeGreaterThan(0);
	});

	const HOSTILE = [
		"US'); DROP TABLE members; --",
		"' OR '1'='1",
		"$9; --",
		'}",{',
		"\\'; SELECT pg_sleep(10); --",
		"alerts' UNION SELECT id, id, '', '' FROM members --",
	];

	test.each(HOSTILE)("binds what a rule says, also when it never passed the parser: %s", async (text) => {
		const forged = [
			{ locale: [text] },
			{ country: [text] },
			{ topic: text },
			{ demand: [text] },
			{ channel: [text] },
			{ joinedSince: text },
			{ role: [text] },
			{ training: { status: [text] } },
			{ training: { status: ["attended"], training: text } },
			{ training: { status: ["attended"], since: text } },
		] as unknown as Rule[];
		const before = await database.prisma.member.count();
		expect(before).toBeGreaterThan(0);
		for (const rule of forged) {
			expect(() => parseRule(rule)).toThrow(/no rule/);
			for (const compile of [compileAudience, compileCount]) {
				const { sql, params } = compile(rule, "alerts", { now: NOW });
				expect(sql).not.toContain(text);
				expect(JSON.stringify(params)).toContain(JSON.stringify(text).slice(1, -1));
				// Nobody matches, or the server refuses the value: no date, no role.
				const rows = await database.pool.query(sql, [...params]).catch(() => ({ rows: [] }));
				expect(rows.rows).toEqual([]);
			}
		}
		const options = { now: NOW, policy: { [text]: [] } };
		expect(compileAudience({ all: [] }, "alerts", options).sql).not.toContain(text);
		expect(await pick({ all: [] }, text as Topic, options)).toEqual([]);
		expect(await database.prisma.member.count()).toBe(before);
	});
});

describe("kept audiences", () => {
	const at = Temporal.Instant.from("2026-10-01T12:00:00Z");
	const rule: Rule = { all: [{ country: ["US"] }, { not: { channel: ["sms"] } }] };

	test("are found by name, replaced by name, and every change is in the audit log", async () => {
		const save = (name: string, kept: Rule, actor: string) =>
			inTransaction(database, (tx) => saveAudience(tx, name, kept, actor, at));
		await expect(loadAudience(database.prisma, "us-abroad")).rejects.toMatchObject({
			code: "audience.unknown",
			remedy: "None is kept yet: save one first.",
		});
		expect(await save("us-abroad", { topic: "alerts" }, "operator")).toEqual({ replaced: false });
		expect(await save("us-abroad", rule, "Blue Heron 42")).toEqual({ replaced: true });
		expect(await save("everyone", { all: [] }, "operator")).toEqual({ replaced: false });
		const kept = { name: "us-abroad", rule, createdBy: "Blue Heron 42", createdAt: at };
		expect(await loadAudience(database.prisma, "us-abroad")).toEqual(kept);
		expect((await listAudiences(database.prisma)).map(({ name }) => name)).toEqual(["everyone", "us-abroad"]);
		await expect(loadAudience(database.prisma, "nobody")).rejects.toMatchObject({
			remedy: "Choose one of everyone, us-abroad.",
		});

		const entries = await database.prisma.auditEntry.findMany({ where: { action: "audience.save" } });
		expect(entries.map(({ actor, subject, detail }) => [actor, subject, detail])).toEqual([
			["operator", "us-abroad", { rule: '{"topic":"alerts"}', replaced: false }],
			["Blue Heron 42", "us-abroad", { rule: JSON.stringify(rule), replaced: true }],
			["operator", "everyone", { rule: '{"all":[]}', replaced: false }],
		]);
		expect(await verifyAudit(database)).toEqual({ entries: 3 });
	});

	test("have plain names and true rules, or are not kept", async () => {
		const save = (name: string, kept: Rule) =>
			inTransaction(database, (tx) => saveAudience(tx, name, kept, "operator", at));
		for (const name of ["", "Everyone", "rule.json", "-x", "a b", "x'; --", "a".repeat(41)])
			await expect(save(name, rule)).rejects.toMatchObject({ code: "audience.bad-name" });
		await expect(save("forged", { locale: ["xx"] } as unknown as Rule)).rejects.toMatchObject({
			code: "audience.invalid",
		});
		expect(await database.prisma.audience.count({ where: { name: "forged" } })).toBe(0);
	});

	test("that no longer say something true are told by name", async () => {
		await database.prisma.audience.create({
			data: { name: "old", rule: { locale: ["xx"] }, createdBy: "operator", createdAt: new Date() },
		});
		await expect(loadAudience(database.prisma, "old")).rejects.toThrow(/old\.locale\[0\]: "xx" is not known/);
	});
});
