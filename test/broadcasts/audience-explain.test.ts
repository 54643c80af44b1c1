import { expect, test } from "vitest";
import { type Rule, TRAINING_STATUSES } from "../../bot/core/audience.ts";
import { explain } from "../../bot/core/audience-explain.ts";
import { CHANNELS } from "../../bot/core/channel.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { DEMANDS, ROLES, TOPICS } from "../../bot/core/profile.ts";
import { catalogueOf } from "../../bot/locales/catalogue.ts";
import { readLanguage } from "../../bot/texts.ts";

const { texts } = readLanguage();

const FSI = "\u2068";
const PDI = "\u2069";
const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, "");

/** Every kind of condition, and every value that is named by a text of ours. */
const EVERYTHING: Rule = {
	all: [
		{ locale: LOCALES },
		{ country: ["KE", "ET", "MM"] },
		{ any: [...TOPICS.map((topic) => ({ topic })), { demand: DEMANDS }] },
		{ not: { any: [{ channel: CHANNELS }, { role: ROLES }] } },
		{ not: { joinedSince: "2026-09-30" } },
		{ training: { status: TRAINING_STATUSES } },
		{ training: { status: ["attended"], training: "ab2c", since: "2026-09-30" } },
	],
};

const EXAMPLE: Rule = {
	all: [
		{ locale: ["ar", "am", "hi"] },
		{ any: [{ country: ["KE"] }, { all: [{ topic: "alerts" }, { joinedSince: "2026-09-30" }] }] },
		{ not: { channel: ["sms"] } },
		{ role: ["member", "volunteer"] },
	],
};

test("a rule in words", () => {
	expect(explain(EXAMPLE, texts, "en", false)).toBe(
		"Members who match this: language: Arabic, Amharic or Hindi; and " +
			'(country: Kenya; or (agreed to receive: "Calls to action"; and joined on 2026-09-30 or later)); and ' +
			"not (message sent by: SMS); and role: member or volunteer",
	);
	expect(explain({ all: [] }, texts, "en", false)).toBe("All members");
	const trained: Rule = { training: { status: ["signed", "attended"], date: "x7k2", since: "2026-09-30" } };
	expect(explain(trained, texts, "en", false)).toBe(
		"Members who match this: at the training date x7k2, on 2026-09-30 or later: has a place or took part",
	);
	expect(explain({ all: [{ any: [{ topic: "listening" }] }] }, texts, "en", false)).toBe(
		'Members who match this: agreed to receive: "Invitations to listening sessions"',
	);
});

test.each(LOCALES)("every kind of condition can be said in %s, in its own words", (locale) => {
	const own = [...catalogueOf(locale).keys()].filter((key) => key.startsWith("audience-"));
	expect(own).toEqual([...catalogueOf("en").keys()].filter((key) => key.startsWith("audience-")));
	const said = bare(explain(EVERYTHING, texts, locale));
	expect(said).not.toMatch(/[{}$]|undefined|audience-/);
	expect(said).toContain("Telegram");
	// Every value is named, and none by its code alone.
	expect(said.match(/"/g)).toHaveLength(2 * TOPICS.length);
	expect(said).not.toMatch(/\b(KE|ET|MM|one-rule)\b/);
	if (locale !== "en") expect(said).not.toMatch(/\b(match|and|or|not|Kenya and|agreed|language)\b/);
});

test.each(LOCALES)("in %s, values are isolated and nothing is left open", (locale) => {
	const said = explain(EVERYTHING, texts, locale);
	expect(said).toContain(`${FSI}SMS${PDI}`);
	let open = 0;
	let deepest = 0;
	for (const letter of said) {
		if (letter === FSI) open += 1;
		if (letter === PDI) open -= 1;
		expect(open).toBeGreaterThanOrEqual(0);
		deepest = Math.max(deepest, open);
	}
	expect(open).toBe(0);
	// Far below the 125 levels after which the Unicode bidi algorithm gives up.
	expect(deepest).toBeLessThan(20);
	expect(explain(EVERYTHING, texts, locale, false)).toBe(bare(said));
});

test.each(LOCALES)("in %s, rules that differ in their brackets differ in words", (locale) => {
	const [a, b, c] = [{ topic: "alerts" }, { country: ["KE"] }, { channel: ["sms"] }] as const satisfies Rule[];
	const rules: Rule[] = [
		{ all: [a, b, c] },
		{ any: [a, b, c] },
		{ all: [a, { any: [b, c] }] },
		{ any: [{ all: [a, b] }, c] },
		{ any: [a, { all: [b, c] }] },
		{ not: { all: [a, b] } },
		{ all: [{ not: a }, b] },
		{ not: { any: [a, b] } },
		{ any: [{ not: a }, b] },
	];
	expect(new Set(rules.map((rule) => explain(rule, texts, locale))).size).toBe(rules.length);
});
