import { describe, expect, test } from "vitest";
import { RULE_CONDITIONS_MAX, RULE_DEPTH_MAX, RULE_VALUES_MAX } from "../../bot/core/audience.ts";
import { parseRule, RuleError } from "../../bot/core/audience-parse.ts";

function problemsOf(value: unknown): readonly string[] {
	try {
		parseRule(value);
	} catch (error) {
		if (error instanceof RuleError)
			return error.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`);
		throw error;
	}
	return [];
}

const nested = (depth: number): unknown => (depth === 0 ? { topic: "alerts" } : { not: nested(depth - 1) });

describe("a rule of an audience", () => {
	test.each([
		{ all: [] },
		{ locale: ["en", "ti"] },
		{ country: ["KE"] },
		{ topic: "listening" },
		{ demand: ["one-rule"] },
		{ channel: ["sms", "discord"] },
		{ joinedSince: "2024-02-29" },
		{ role: ["member", "admin"] },
		{ training: { status: ["attended", "missed"] } },
		{ training: { status: ["signed"], training: "ab2c", since: "2026-09-30" } },
		{ training: { status: ["waiting"], date: "ab2c" } },
		{ any: [{ all: [{ locale: ["my"] }, { not: { channel: ["sms"] } }] }, { topic: "alerts" }] },
		nested(RULE_DEPTH_MAX),
		{ all: Array.from({ length: RULE_CONDITIONS_MAX - 1 }, () => ({ topic: "alerts" })) },
		{ country: Array.from({ length: RULE_VALUES_MAX }, () => "KE") },
	])("is read as it is: %j", (rule) => {
		expect(parseRule(rule)).toEqual(rule);
	});

	test.each<[unknown, string, RegExp]>([
		[null, "rule", /is an object.*"country": \["KE"\]/],
		[undefined, "rule", /is an object/],
		["everyone", "rule", /is an object/],
		[[{ topic: "alerts" }], "rule", /is an object/],
		[{}, "rule", /is empty.*all, any, not, locale/],
		[{ locale: ["en"], country: ["KE"] }, "rule", /several things.*"all"/],
		[{ contry: ["KE"] }, "rule", /no condition "contry".*country/],
		[{ constructor: ["KE"] }, "rule", /no condition "constructor"/],
		[JSON.parse('{ "__proto__": { "topic": "alerts" } }'), "rule", /no condition this value/],
		[{ all: { topic: "alerts" } }, "rule.all", /list of conditions.*square brackets/],
		[{ any: [] }, "rule.any", /empty.*"all": \[\]/],
		[{ not: { all: [] } }, "rule.not.all", /empty/],
		[{ any: [{ topic: "alerts" }, { all: [] }] }, "rule.any[1].all", /empty/],
		[{ not: "alerts" }, "rule.not", /is an object/],
		[{ locale: "en" }, "rule.locale", /must be a list.*also a single one/],
		[{ locale: [] }, "rule.locale", /list is empty/],
		[{ locale: ["en", "de"] }, "rule.locale[1]", /"de" is not known here.*en, es, fr/],
		[{ locale: [null] }, "rule.locale[0]", /this value is not known/],
		[{ country: ["Kenya"] }, "rule.country[0]", /"Kenya" is no country's code.*KE for Kenya/],
		[{ country: ["ke"] }, "rule.country[0]", /"ke" is no country's code.*capital/],
		[{ country: ["KE", "QQ"] }, "rule.country[1]", /"QQ" is no country/],
		[{ topic: ["alerts"] }, "rule.topic", /this value is not known.*alerts, trainings, listening/],
		[{ topic: "news" }, "rule.topic", /"news" is not known/],
		[{ demand: ["Privacy"] }, "rule.demand[0]", /"Privacy" is not known.*privacy/],
		[{ channel: ["SMS"] }, "rule.channel[0]", /"SMS" is not known.*sms/],
		[{ role: ["owner"] }, "rule.role[0]", /"owner" is not known.*member, volunteer/],
		[{ training: ["attended"] }, "rule.training", /must be an object.*"status"/],
		[{ training: {} }, "rule.training.status", /must be a list/],
		[{ training: { status: ["cancelled"] } }, "rule.training.status[0]", /"cancelled" is not known.*attended/],
		[{ training: { status: ["signed"], date: "ab1c" } }, "rule.training.date", /is no tag.*four letters/],
		[{ training: { status: ["signed"], day: "x" } }, "rule.training", /has no "day".*since/],
		[{ training: { status: ["signed"], date: "ab2c", training: "ab2c" } }, "rule.training", /one training.*alone/],
		[{ training: { status: ["signed"], since: "soon" } }, "rule.training.since", /no date/],
		[{ joinedSince: 2026 }, "rule.joinedSince", /no date.*2026-09-30/],
		[{ joinedSince: "30.9.2026" }, "rule.joinedSince", /no date/],
		[{ joinedSince: "2026-09-30T00:00:00Z" }, "rule.joinedSince", /no date/],
		[{ joinedSince: "2026-02-30" }, "rule.joinedSince", /no such day/],
		[{ joinedSince: "0026-09-30" }, "rule.joinedSince", /too early.*2000-01-01/],
		[{ country: Array.from({ length: RULE_VALUES_MAX + 1 }, () => "KE") }, "rule.country", /more than 250/],
		[nested(RULE_DEPTH_MAX + 1), `rule${".not".repeat(RULE_DEPTH_MAX + 1)}`, /nested deeper than 6/],
	])("that is none says where, what and what to do: %j", (value, where, words) => {
		const problems = problemsOf(value);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(words);
		expect(problems[0]?.slice(0, where.length + 1)).toBe(`${where}:`);
	});

	test("with several faults tells them all at once", () => {
		expect(problemsOf({ all: [{ locale: ["xx", "en", "yy"] }, { any: [{ topic: "no" }, { age: 18 }] }] })).toEqual([
			expect.stringMatching(/^rule\.all\[0\]\.locale\[0\]: "xx"/),
			expect.stringMatching(/^rule\.all\[0\]\.locale\[2\]: "yy"/),
			expect.stringMatching(/^rule\.all\[1\]\.any\[0\]\.topic: "no"/),
			expect.stringMatching(/^rule\.all\[1\]\.any\[1\]: There is no condition "age"/),
		]);
	});

	test("that is too large is told so once, however large it is", () => {
		const problems = problemsOf({ all: Array.from({ length: 100_000 }, () => ({ topic: "alerts" })) });
		expect(problems).toEqual([expect.stringMatching(/^rule\.all\[59\]: .*more than 60 conditions/)]);
	});

	test("never shows what may be an address", () => {
		for (const value of ["+12025550123", "someone@example.org", "U0123ABCD", "1234567890"])
			expect(problemsOf({ any: [{ country: [value] }, { [value]: [value] }] }).join("\n")).not.toContain(value);
	});
});
