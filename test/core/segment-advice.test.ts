import { expect, test } from "vitest";
import { capacityOf, dearSigns, unitsToSave } from "../../bot/core/segment-advice.ts";
import { segmentsOf } from "../../bot/core/segments.ts";

test("what one shortened word would save is true: that much less saves a segment, one more does not", () => {
	for (const letter of ["x", "አ"])
		for (let length = 1; length < 700; length++) {
			const text = letter.repeat(length);
			const less = unitsToSave(text);
			const { segments } = segmentsOf(text);
			if (less === undefined) continue;
			expect(less).toBeLessThanOrEqual(12);
			expect(segmentsOf(letter.repeat(length - less)).segments).toBe(segments - 1);
			expect(segmentsOf(letter.repeat(length - less + 1)).segments).toBe(segments);
		}
	expect(unitsToSave("x".repeat(161))).toBe(1);
	expect(unitsToSave("x".repeat(200))).toBeUndefined();
	expect(unitsToSave("x")).toBeUndefined();
});

test("capacities are those of the segment counter", () => {
	for (const [letter, encoding] of [
		["x", "GSM-7"],
		["አ", "UCS-2"],
	] as const)
		for (let segments = 1; segments <= 10; segments++) {
			const most = capacityOf(segments, encoding);
			expect(segmentsOf(letter.repeat(most)).segments).toBe(segments);
			expect(segmentsOf(letter.repeat(most + 1)).segments).toBe(segments + 1);
		}
});

test("one accented letter is pointed out with what it costs", () => {
	expect(dearSigns(`Acción ya. ${"x".repeat(120)}`)).toEqual({ signs: ["ó"], segments: 2, without: 1 });
	expect(dearSigns(`“Acción” ya. ${"x".repeat(120)}`)).toEqual({ signs: ["ó"], segments: 2, without: 1 });
	expect(dearSigns(`On we go 🎉 ${"x".repeat(120)}`)?.signs).toEqual(["🎉"]);
	// Smart Encoding mends it; one segment either way; a script that needs its letters.
	expect(dearSigns(`“Hi” ${"x".repeat(120)}`)).toBeUndefined();
	expect(dearSigns("Acción ya.")).toBeUndefined();
	expect(dearSigns("ሰላም ለሁላችሁ ".repeat(10))).toBeUndefined();
});
