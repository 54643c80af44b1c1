import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentsOf, smartEncoded } from "../../bot/core/segments.ts";

describe("segments of an SMS", () => {
	test.each([
		["nothing", "", 1, "GSM-7", 0],
		["a full GSM-7 segment", "a".repeat(160), 1, "GSM-7", 160],
		["one septet more", "a".repeat(161), 2, "GSM-7", 161],
		["two full segments", "a".repeat(306), 2, "GSM-7", 306],
		["one septet more than two", "a".repeat(307), 3, "GSM-7", 307],
		["letters that GSM-7 has", "àéñöÅØ¿¡", 1, "GSM-7", 8],
		["characters that take two septets", "^{}[]~\\|€", 1, "GSM-7", 18],
		["eighty euros", "€".repeat(80), 1, "GSM-7", 160],
		["one euro more", "€".repeat(81), 2, "GSM-7", 162],
		["a full UCS-2 segment", "ሰ".repeat(70), 1, "UCS-2", 70],
		["one unit more", "ሰ".repeat(71), 2, "UCS-2", 71],
		["two full UCS-2 segments", "ሰ".repeat(134), 2, "UCS-2", 134],
		["one unit more than two", "ሰ".repeat(135), 3, "UCS-2", 135],
		["an accent that GSM-7 lacks", "Cómo está, Begoña", 1, "UCS-2", 17],
		["an emoji of two units", "👍", 1, "UCS-2", 2],
		["an isolate", "\u2068Ana\u2069", 1, "UCS-2", 5],
	] as const)("%s", (_name, text, segments, encoding, units) => {
		expect(segmentsOf(text)).toEqual({ segments, encoding, units });
	});

	test.each([
		["curly quotes", "It’s “on”", 'It\'s "on"'],
		["dashes", "9–12 — today", "9-12 - today"],
		["the ellipsis", "wait…", "wait..."],
	])("Smart Encoding replaces %s, and the text stays cheap", (_name, text, sent) => {
		expect(smartEncoded(text)).toBe(sent);
		expect(segmentsOf(text)).toEqual({ segments: 1, encoding: "GSM-7", units: sent.length });
	});

	test.each(["10\u00a0000", "Qui\u202f?"])("a no-break space does not triple the price: %j", (text) => {
		expect(segmentsOf(text).encoding).toBe("GSM-7");
	});

	test("a text that stays UCS-2 is counted as written: Smart Encoding is not asked for", () => {
		const text = "“ሰላም”…";
		expect(smartEncoded(text)).toBeUndefined();
		expect(segmentsOf(text)).toEqual({ segments: 1, encoding: "UCS-2", units: text.length });
	});

	test("one accented letter more than doubles the price of a long text", () => {
		expect(segmentsOf("o".repeat(160)).segments).toBe(1);
		expect(segmentsOf(`ó${"o".repeat(159)}`).segments).toBe(3);
	});

	test("counting is the same the second time, and never shrinks as a text grows", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200, unit: "binary" }), fc.string({ maxLength: 50 }), (text, more) => {
				const once = segmentsOf(text);
				expect(segmentsOf(text)).toEqual(once);
				expect(segmentsOf(text + more).segments).toBeGreaterThanOrEqual(once.segments);
				expect(once.segments).toBeGreaterThanOrEqual(1);
			}),
			{ numRuns: 50 },
		);
	});
});
