import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(() => steward.stop());

const states = async (channel: string) =>
	(await steward.query<{ state: string }>("SELECT state FROM outbox WHERE channel = $1", [channel])).map(
		(row) => row.state,
	);

describe.concurrent.each(CHANNELS)("on %s", (channel) => {
	test("a busy provider, a cut line and a server error cost a wait, never a message, and order is kept", async () => {
		const phone = steward.phone(channel);
		await phone.say("hello");
		const before = phone.heard().length;
		for (const fault of ["rateLimit", "reset", "serverError"] as const) steward.simulator(channel).fail(fault);
		await phone.person.write("1");
		await phone.person.write("0");
		await phone.person.write("skip");
		await until(() => phone.heard().length >= before + 3, "three answers", 30_000);
		const texts = phone
			.heard()
			.slice(before)
			.map((shown) => shown.text);
		expect(texts).toHaveLength(3);
		expect(texts[0]).toContain("What may we send you");
		expect(texts[1]).toContain("What first name");
		expect(texts[2]).toContain("Which country");
	}, 60_000);

	test("an address that cannot be reached is not tried again, and is reachable once it writes", async () => {
		const phone = steward.phone(channel);
		await phone.say("hello");
		steward.simulator(channel).fail("unreachable");
		await phone.person.write("1");
		const reachable = async () =>
			(
				await steward.query<{ reachable: boolean }>(
					"SELECT reachable FROM identities WHERE channel = $1 ORDER BY id DESC LIMIT 1",
					[channel],
				)
			)[0]?.reachable;
		await until(async () => (await reachable()) === false, "the address to be marked");
		expect((await phone.say("0")).text).toContain("What first name");
		expect(await reachable()).toBe(true);
	});
});

test.concurrent.each(["sms", "slack", "discord"] as const)(
	"on %s an answer that was lost after the provider took it is found, not doubled",
	async (channel) => {
		const phone = steward.phone(channel);
		await phone.say("hello");
		const before = phone.heard().length;
		steward.simulator(channel).fail("acceptThenReset");
		await phone.person.write("1");
		await until(() => phone.heard().length > before, "the answer");
		await until(async () => !(await states(channel)).includes("sending"), "its fate to be found out", 30_000);
		expect(phone.heard()).toHaveLength(before + 1);
	},
	60_000,
);

test("what is sent is wiped: no text and no address stays", async () => {
	const kept = await steward.query("SELECT state FROM outbox WHERE sealed IS NOT NULL");
	expect(kept).toEqual([]);
});
