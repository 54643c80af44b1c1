import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS, type ChannelName } from "../../bot/core/channel.ts";
import { startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward();
	for (const simulator of steward.simulators) simulator.rate(1_000);
});
afterAll(() => steward.stop());

const states = async (channel: ChannelName) =>
	(await steward.query<{ state: string }>("SELECT state FROM outbox WHERE channel = $1", [channel])).map(
		(row) => row.state,
	);

/** A busy provider, a cut line and a server error cost a wait, never a message, and order is kept. */
async function keepsOrder(channel: ChannelName): Promise<void> {
	const phone = steward.phone(channel);
	await phone.say("hello");
	const before = phone.heard().length;
	for (const fault of ["rateLimit", "reset", "serverError"] as const) steward.simulator(channel).fail(fault);
	for (const answer of ["1", "0", "skip"]) await phone.person.write(answer);
	await until(() => phone.heard().length >= before + 3, `three answers on ${channel}`, 40_000);
	const texts = phone
		.heard()
		.slice(before)
		.map((shown) => shown.text);
	expect(texts).toEqual([
		expect.stringContaining("What may we send you"),
		expect.stringContaining("What first name"),
		expect.stringContaining("Which country"),
	]);
}

/** An address that cannot be reached is not tried again, and is reachable once it writes. */
async function noticesWhoIsGone(channel: ChannelName): Promise<void> {
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
	await until(async () => (await reachable()) === false, `the address on ${channel} to be marked`);
	expect((await phone.say("0")).text).toContain("What first name");
	expect(await reachable()).toBe(true);
}

/** An answer that was lost after the provider took it is found, not doubled. Telegram cannot say, and is sent again. */
async function findsWhatWasTaken(channel: ChannelName): Promise<void> {
	const phone = steward.phone(channel);
	await phone.say("hello");
	const before = phone.heard().length;
	steward.simulator(channel).fail("acceptThenReset");
	await phone.person.write("1");
	await until(() => phone.heard().length > before, `the answer on ${channel}`);
	await until(async () => !(await states(channel)).includes("sending"), "its fate to be found out", 40_000);
	expect(phone.heard()).toHaveLength(before + (channel === "telegram" ? 2 : 1));
}

describe.concurrent("whatever the provider does, a message arrives in its turn", () => {
	test.each(CHANNELS)(
		"on %s",
		async (channel) => {
			await keepsOrder(channel);
			await noticesWhoIsGone(channel);
			await findsWhatWasTaken(channel);
		},
		120_000,
	);
});

test("what is sent is wiped: no text and no address stays", async () => {
	expect(await steward.query("SELECT state FROM outbox WHERE sealed IS NOT NULL")).toEqual([]);
});
