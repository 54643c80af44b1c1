import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pacer } from "../../bot/core/pacer.ts";

/** Sends as fast as the pacer lets, each with its own way there and back; when each arrives. */
function arrivals(perSecond: number, units: readonly number[], trips: readonly (readonly [number, number])[]) {
	const pacer = new Pacer(perSecond);
	const under: { at: number; end: () => void }[] = [];
	const arrived: { at: number; units: number }[] = [];
	let now = 0;
	units.forEach((each, index) => {
		for (;;) {
			const ready = pacer.readyAt(each);
			const next = Math.min(...under.map(({ at }) => at));
			if (ready <= now) break;
			now = Math.max(now, Math.min(ready, next));
			for (const over of under.filter(({ at }) => at <= now)) {
				over.end();
				under.splice(under.indexOf(over), 1);
			}
		}
		const [there, back] = trips[index % trips.length] ?? [1, 1];
		const ticket = pacer.take(each, now);
		arrived.push({ at: now + there, units: each });
		const at = now + there + back;
		under.push({ at, end: () => pacer.end(ticket, at) });
	});
	return { arrived: arrived.toSorted((a, b) => a.at - b.at), last: now };
}

/** The most units that arrive within any one window. */
function busiest(arrived: readonly { at: number; units: number }[], windowMs: number): number {
	return Math.max(
		...arrived.map(({ at }) =>
			arrived.filter((other) => other.at >= at && other.at < at + windowMs).reduce((sum, { units }) => sum + units, 0),
		),
	);
}

describe("the pace of a lane", () => {
	test("no window of the provider's clock ever sees more than it takes, however unequal the ways", () => {
		const trip = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), fc.array(trip, { minLength: 1, maxLength: 40 }), (rate, trips) => {
				// Fewer than the samples after which network time is taken off: here every bound is strict.
				const { arrived } = arrivals(rate, Array(45).fill(1), trips);
				expect(busiest(arrived, 999.999)).toBeLessThanOrEqual(rate);
			}),
		);
	});

	test.each([
		[150, 4, 150 * 0.99],
		[30, 100, 30 * 0.95],
		[1, 100, 0.94],
		[3.75, 20, 3.7],
	])("%s a second over a steady network of %s ms comes to at least %s", (rate, trip, least) => {
		const count = Math.ceil(rate * 120);
		const { last } = arrivals(rate, Array(count).fill(1), [[trip / 2, trip / 2]]);
		expect((count - rate) / (last / 1_000)).toBeGreaterThanOrEqual(least);
		expect((count - rate) / (last / 1_000)).toBeLessThanOrEqual(rate);
	});

	test("segments count, also of a message that is worth several windows", () => {
		const { last } = arrivals(1, [3, 3, 3], [[5, 5]]);
		expect(last).toBeGreaterThanOrEqual(6_000);
		expect(last).toBeLessThan(6_100);
		const { arrived } = arrivals(10, Array(60).fill(3), [[5, 5]]);
		expect(busiest(arrived, 999)).toBeLessThanOrEqual(10);
	});
});
