import { describe, expect, test } from "vitest";
import { checkLock, type StepsLock, withSteps } from "../../bot/core/check-lock.ts";
import type { Flow } from "../../bot/core/flow.ts";
import { codes, flowOf } from "./facts.ts";

const end = { kind: "end" };
const say = (next: string) => ({ kind: "say", message: "hello", next });
const ask = (next: string) => ({ kind: "text", message: "ask", retry: "again", parse: String, next });

const flows = (...all: Flow[]) => new Map(all.map((each) => [each.name, each]));
const found = (flow: Flow, lock: StepsLock) => codes(checkLock(flows(flow), lock));

describe("steps that shipped", () => {
	const lock: StepsLock = { test: { a: "say", b: "text", z: "end" } };

	test.each<[string, Flow, readonly string[]]>([
		["all there", flowOf({ a: say("b"), b: ask("z"), z: end }), []],
		["one is new", flowOf({ a: say("b"), b: ask("c"), c: ask("z"), z: end }), ["lock.new-step test.c"]],
		["one is gone", flowOf({ a: say("z"), z: end }), ["lock.step-gone test.b"]],
		["one was renamed", flowOf({ a: say("c"), c: ask("z"), z: end }, { moved: { b: "c" } }), ["lock.new-step test.c"]],
		[
			"one was removed for another",
			flowOf({ a: ask("z"), z: end }, { moved: { b: { ask: "a" } } }),
			["lock.other-kind test.a"],
		],
		["one changed its kind", flowOf({ a: say("b"), b: say("z"), z: end }), ["lock.other-kind test.b"]],
		[
			"an answer would be filed as another kind's",
			flowOf({ a: say("z"), z: end }, { moved: { b: "a" } }),
			["lock.moved-to-other-kind test.b"],
		],
		["the flow is gone", flowOf({ a: end }, { name: "other" }), ["lock.flow-gone test", "lock.new-step other.a"]],
	])("%s", (_, flow, expected) => {
		expect(found(flow, lock)).toEqual(expected);
	});

	test("writing down adds, and never takes away or changes", () => {
		const now = flows(flowOf({ a: ask("n"), n: end }), flowOf({ x: end }, { name: "fresh" }));
		expect(withSteps(lock, now)).toEqual({
			fresh: { x: "end" },
			test: { a: "say", b: "text", z: "end", n: "end" },
		});
		expect(codes(checkLock(now, withSteps(lock, now)))).not.toContain("lock.new-step test.n");
	});
});
