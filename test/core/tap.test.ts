import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTap, encodeTap, TAP_MAX_BYTES } from "../../bot/core/tap.ts";
import { registry } from "../../flows/index.ts";

const name = fc.stringMatching(/^[a-zA-Z0-9._+-]{1,20}$/);

describe("a tap", () => {
	test("comes back as it was", () => {
		fc.assert(
			fc.property(name, name, name, fc.array(name, { maxLength: 5 }), (flow, step, tag, options) => {
				const tap = { flow, step, tag, options };
				expect(decodeTap(encodeTap(tap))).toEqual(tap);
			}),
		);
	});

	test("in its wire form", () => {
		expect(encodeTap({ flow: "onboarding", step: "zone", tag: "a2b3", options: ["America.New_York"] })).toBe(
			"onboarding/zone/a2b3/America.New_York",
		);
		expect(encodeTap({ flow: "f", step: "s", tag: "t", options: ["a", "b"] })).toBe("f/s/t/a,b");
		expect(decodeTap("f/s/t/")).toEqual({ flow: "f", step: "s", tag: "t", options: [] });
	});

	test.each([
		["nothing", ""],
		["words", "hello"],
		["too few parts", "f/s/t"],
		["too many parts", "f/s/t/a/b"],
		["an empty flow", "/s/t/a"],
		["an empty step", "f//t/a"],
		["an empty tag", "f/s//a"],
		["an empty option", "f/s/t/a,"],
		["two commas", "f/s/t/a,,b"],
		["a space", "f/s/t/a b"],
		["a line break at the end", "f/s/t/a\n"],
		["another alphabet", "f/s/t/é"],
		["JSON", '{"flow":"f"}'],
		["NUL", "f/s/t/a\0"],
		["markup", "f/s/t/<b>"],
		["10,000 slashes", "/".repeat(10_000)],
	] as const)("%s is none", (_what, payload) => {
		expect(decodeTap(payload)).toBeUndefined();
	});

	test("what was read is what would be written: no two payloads mean the same", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-c/,. ]{0,12}$/)), (payload) => {
				const tap = decodeTap(payload);
				if (tap) expect(encodeTap(tap)).toBe(payload);
			}),
		);
	});

	test("every shipped option fits", () => {
		for (const { name: flow, steps } of registry.flows.values())
			for (const [step, { ...definition }] of Object.entries(steps))
				for (const option of "options" in definition ? Object.keys(definition.options) : ["skip"]) {
					const payload = encodeTap({ flow, step, tag: "abcd", options: [option] });
					expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(TAP_MAX_BYTES);
					expect(decodeTap(payload)).toBeDefined();
				}
	});
});
