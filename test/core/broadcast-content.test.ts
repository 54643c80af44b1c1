import fc from "fast-check";
import { expect, test } from "vitest";
import type { BroadcastContent } from "../../bot/core/broadcast.ts";
import { canonical, missingLocales, textFor } from "../../bot/core/broadcast-content.ts";

const text = fc.record({
	text: fc.string(),
	origin: fc.constantFrom("written", "volunteer", "draft", "english"),
	by: fc.string(),
});

const content: fc.Arbitrary<BroadcastContent> = fc.record(
	{
		kind: fc.constantFrom("alert", "correction", "reminder", "invitation"),
		topic: fc.constantFrom("alerts", "trainings", "listening"),
		call: fc.constantFrom("none", "link", "done"),
		link: fc.webUrl(),
		goal: fc.nat(),
		rule: fc.oneof(
			fc.constant({ topic: "alerts" } as const),
			fc.record({ country: fc.array(fc.constantFrom("KE", "US"), { minLength: 1 }) }),
			fc.record({ not: fc.record({ locale: fc.constant(["es"] as const) }) }),
		),
		timing: fc.oneof(
			fc.constant({ kind: "now" } as const),
			fc.record({ kind: fc.constantFrom("at", "local"), at: fc.string() }),
		),
		places: fc.array(fc.string()),
		corrects: fc.uuid(),
		texts: fc.dictionary(fc.constantFrom("en", "es", "am"), text),
	},
	{ requiredKeys: ["kind", "topic", "call", "rule", "timing", "places", "texts"] },
) as fc.Arbitrary<BroadcastContent>;

/** Every key in another order, as a database may give it back. */
function shuffled<T>(value: T): T {
	if (Array.isArray(value)) return value.map(shuffled) as T;
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, field]) => [key, shuffled(field)]),
	) as T;
}

test("what is approved changes with every field, and with nothing else", () => {
	fc.assert(
		fc.property(content, content, (a, b) => {
			expect(canonical(shuffled(a))).toBe(canonical(a));
			expect(canonical({ ...a, id: "x", tag: "aaaa", state: "review", createdBy: "x" } as BroadcastContent)).toBe(
				canonical(a),
			);
			for (const key of [
				"kind",
				"topic",
				"call",
				"link",
				"goal",
				"rule",
				"timing",
				"places",
				"corrects",
				"texts",
			] as const) {
				const { [key]: _, ...rest } = a;
				const mixed = { ...rest, ...(b[key] === undefined ? {} : { [key]: b[key] }) } as BroadcastContent;
				const same = JSON.stringify(shuffled(shuffled(sorted(a[key])))) === JSON.stringify(sorted(b[key]));
				expect(canonical(mixed) === canonical(a)).toBe(same);
			}
		}),
	);
});

test("one letter of one text in one language changes it", () => {
	fc.assert(
		fc.property(content, fc.constantFrom("en", "es", "am"), fc.string(), (a, locale, more) => {
			const own = a.texts[locale as "en"] ?? { text: "", origin: "volunteer" as const, by: "x" };
			const with_ = { ...a, texts: { ...a.texts, [locale]: own } };
			const changed = { ...a, texts: { ...a.texts, [locale]: { ...own, text: `${own.text}${more}!` } } };
			expect(canonical(changed)).not.toBe(canonical(with_));
		}),
	);
});

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value ?? null;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, field]) => [key, sorted(field)]),
	);
}

test("a language without a text of its own gets the English; what lacks both text and decision is missing", () => {
	const by = "Blue Heron 42";
	const texts = {
		en: { text: "Hi", origin: "written", by },
		es: { text: "Hola", origin: "draft", by },
		fr: { text: "", origin: "english", by },
	} as const;
	expect(textFor({ texts }, "es")).toEqual({ text: "Hola", locale: "es", origin: "draft" });
	for (const locale of ["fr", "am", "en"] as const)
		expect(textFor({ texts }, locale)).toEqual({ text: "Hi", locale: "en", origin: "written" });
	expect(textFor({ texts: {} }, "en")).toBeUndefined();
	expect(missingLocales({ texts }, ["es", "fr", "am"])).toEqual(["am"]);
	expect(missingLocales({ texts: { es: texts.es } }, ["es"])).toEqual(["en"]);
	expect(missingLocales({ texts: { en: { text: "", origin: "english", by } } }, [])).toEqual(["en"]);
});
