import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PHONES } from "../../bot/console/practice/phones.ts";
import { CHANNELS, type SendError } from "../../bot/core/channel.ts";
import { Flaky } from "../../bot/core/flaky.ts";
import { type Rig, startRig } from "../console/practice-rig.ts";
import { until } from "../support/wait.ts";

let rig: Rig;
beforeAll(async () => {
	rig = await startRig(() => []);
});
afterAll(() => rig.close());

describe("a provider that fails now and then", () => {
	test.each(CHANNELS)("on %s: every third send is a clear retry, and nobody sees it", async (channel) => {
		const simulator = rig.simulators[channel];
		const person = simulator.person(PHONES[channel].newAddress());
		await person.write("hello");
		await until(() => rig.got.some(({ from }) => from === person.address), "the first message");
		const { taken } = simulator.tally;
		simulator.rate(1_000);
		simulator.flaky?.(3);
		const fates: string[] = [];
		for (const text of "abcdefg") {
			const sent = rig.send(channel, person.address, { text, locale: "en" });
			fates.push(
				await sent.then(
					() => text,
					({ kind }: SendError) => kind,
				),
			);
		}
		simulator.flaky?.(undefined);
		for (const text of "hij") await rig.send(channel, person.address, { text, locale: "en" });
		expect(fates).toEqual(["a", "b", "retry", "d", "e", "retry", "g"]);
		const texts = () => person.screen().flatMap(({ from, text }) => (from === "bot" ? [text] : []));
		await until(() => texts().length >= 8, "the messages");
		expect(texts().join("")).toBe("abdeghij");
		expect(simulator.tally.taken).toBe(taken + 8);
		expect(simulator.refusals).toEqual([]);
	});

	test("counts from where it is set", () => {
		const flaky = new Flaky();
		const hits = (calls: number) => Array.from({ length: calls }, () => (flaky.hits() ? "x" : ".")).join("");
		expect(hits(3)).toBe("...");
		flaky.set(2);
		expect(hits(3)).toBe(".x.");
		flaky.set(2);
		expect(hits(4)).toBe(".x.x");
		flaky.set(1);
		expect(hits(2)).toBe("xx");
	});
});
