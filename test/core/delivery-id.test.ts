import { expect, test } from "vitest";
import { deliveryId, deliveryPrefix, deliveryRange } from "../../bot/core/delivery-id.ts";
import { machineIds } from "../../bot/ids.ts";

test("deliveries of broadcasts that were begun in the same moment have ids of their own", () => {
	const broadcasts = Array.from({ length: 1_000 }, () => machineIds.uuid());
	expect(new Set(broadcasts.map(deliveryPrefix)).size).toBe(broadcasts.length);
	for (const id of broadcasts) {
		const [first, last] = deliveryRange(id);
		for (const number of [0, 1, 1_000_000, 16 ** 10 - 1]) {
			const own = deliveryId(id, number);
			expect(own).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
			expect(first <= own && own <= last).toBe(true);
		}
	}
});
