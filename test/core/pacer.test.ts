import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pacer } from "../../bot/core/pacer.ts";

/** When each of some messages goes, with the machine held up for a while before some of them. */
function departures(perSecond: number, units: readonly number[], stalls: readonly number[] = []): readonly number[] {
	const pacer = new Pacer(perSecond);
	let now = 0;
	return units.map((each, at) => {
		now = Math.max(now + (stalls[at] ?? 0), pacer.readyAt());
		pacer.take(each, now);
		return now;
	});
}

/** How many a provider would refuse that takes so much a second, a second's worth at once. */
function refused(perSecond: number, units: readonly number[], arrivals: readonly number[]): number {
	let tokens = perSecond;
	let at = 0;
	let count = 0;
	const order = arrivals.map((time, index) => ({ time, units: units[index] ?? 1 })).sort((a, b) => a.time - b.time);
	for (const { time, units: wanted } of order) {
		tokens = Math.min(perSecond, tokens + ((time - at) / 1_000) * perSecond);
		at = time;
		if (tokens < Math.min(wanted, 1)) count += 1;
		else tokens -= wanted;
	}
	return count;
}

describe("the pace of a lane", () => {
	test("no provider ever refuses it, whatever stalls this machine, and however the network bunches what was sent", () => {
		const delay = fc.double({ min: 0, max: 700, noNaN: true });
		const stall = fc.oneof({ arbitrary: fc.constant(0), weight: 20 }, fc.integer({ min: 0, max: 5_000 }));
		fc.assert(
			fc.property(
				fc.integer({ min: 5, max: 60 }),
				fc.array(fc.tuple(delay, stall), { minLength: 100, maxLength: 300 }),
				(rate, messages) => {
					const units = messages.map(() => 1);
					const gone = departures(
						rate,
						units,
						messages.map(([, wait]) => wait),
					);
					const arrived = gone.map((at, index) => at + (messages[index]?.[0] ?? 0));
					expect(refused(rate, units, arrived)).toBe(0);
				},
			),
		);
	});

	test("in any time it lets through what the limit allows, and a tenth of a second's worth", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 200 }),
				fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 50, maxLength: 200 }),
				(rate, stalls) => {
					const gone = departures(
						rate,
						stalls.map(() => 1),
						stalls.map((wait, at) => (at % 20 === 0 ? wait : 0)),
					);
					for (let from = 0; from < gone.length; from += 7)
						for (let to = from; to < gone.length; to += 5) {
							const seconds = ((gone[to] ?? 0) - (gone[from] ?? 0)) / 1_000;
							expect(to - from + 1).toBeLessThanOrEqual(rate * (seconds + 0.1) + 1 + 1e-6);
						}
				},
			),
		);
	});

	test.each([150, 30, 3.75, 1])(
		"of %s a second, 99.5 in a hundred are used, also by a machine that stalls now and then",
		(rate) => {
			const count = Math.ceil(rate * 300);
			const gone = departures(
				rate,
				Array(count).fill(1),
				Array.from({ length: count }, (_, at) => (at % Math.ceil(rate) === 0 ? 40 : 0)),
			);
			expect((count - 1) / ((gone.at(-1) ?? 1) / 1_000) / rate).toBeGreaterThan(0.995);
		},
	);

	test("segments count, also of a message that is worth several seconds", () => {
		const [, , third = 0] = departures(1, [3, 3, 3]);
		expect(third).toBeGreaterThan(5_800);
		expect(third).toBeLessThan(6_100);
	});
});
