import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Gate } from "../../bot/sending/gate.ts";
import { RECALLED } from "../../bot/sending/job.ts";

beforeEach(() => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
	vi.useRealTimers();
});

const never = async () => {
	throw new Error("it went");
};
const soon = () => performance.now() + 50;

test("whose turn comes too late goes back, and takes nothing of the pace", async () => {
	const gate = new Gate(100);
	await gate.pass(60, "unasked", async () => undefined);
	const opens = gate.opensInMs("unasked");
	expect(opens).toBeGreaterThan(300);
	const late = gate.pass(60, "unasked", never, { until: soon() });
	const refused = expect(late).rejects.toBe(RECALLED);
	await vi.advanceTimersByTimeAsync(Math.ceil(opens));
	await refused;
	// The turn of the late one had come: the next goes at once.
	expect(gate.opensInMs("unasked")).toBe(0);
	expect(gate.count("unasked")).toBe(0);
});

test("while the provider wants a pause, what is unasked goes back and answers go", async () => {
	const gate = new Gate(10);
	await gate.pass(3, "unasked", async () => undefined);
	const waiting = gate.pass(1, "unasked", never, { until: performance.now() + 60_000 });
	gate.hold(60_000);
	await expect(waiting).rejects.toBe(RECALLED);
	expect(gate.opensInMs("unasked")).toBeGreaterThan(50_000);
	expect(gate.opensInMs("reply")).toBeLessThan(1_000);
	const reply = gate.pass(1, "reply", async () => "answered");
	await vi.advanceTimersByTimeAsync(1_000);
	await expect(reply).resolves.toBe("answered");
});

test("what is called back before its turn leaves the queue to the others", async () => {
	const gate = new Gate(10);
	await gate.pass(3, "unasked", async () => undefined);
	const recall = new AbortController();
	const first = gate.pass(1, "unasked", never, { recall: recall.signal });
	const second = gate.pass(1, "unasked", async () => "second");
	recall.abort();
	await expect(first).rejects.toBe(RECALLED);
	await vi.advanceTimersByTimeAsync(1_000);
	await expect(second).resolves.toBe("second");
	await expect(gate.pass(1, "unasked", never, { recall: recall.signal })).rejects.toBe(RECALLED);
});
