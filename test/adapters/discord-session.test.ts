import { afterEach, beforeEach, expect, test } from "vitest";
import { createDiscord } from "../../adapters/discord/index.ts";
import { createSessionKeeper } from "../../adapters/discord/session.ts";
import { createDiscordSimulator, type DiscordSimulator } from "../../adapters/discord/simulator.ts";
import type { Channel, Memory } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { until } from "../support/wait.ts";

const ADA = "100000000000000001";
const BEN = "100000000000000002";
const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A memory in memory. */
function createMemory(text?: string): Memory & { text: string | undefined } {
	return {
		text,
		async read() {
			return this.text;
		},
		async write(more) {
			this.text = more;
		},
	};
}

const session = {
	sessionId: "s",
	resumeURL: "ws://127.0.0.1:1",
	sequence: 1,
	shardId: 0,
	shardCount: 1,
	applicationId: "a",
};

test("a session is never kept further on than what was handled", async () => {
	const memory = createMemory();
	const keeper = createSessionKeeper(memory, log);
	keeper.begun(session);
	const slow = Promise.withResolvers<boolean>();
	keeper.came(2, Promise.resolve(true));
	keeper.came(3, slow.promise);
	keeper.came(4, Promise.resolve(true));
	await keeper.stop();
	expect(await keeper.saved()).toEqual({ ...session, sequence: 2 });
	slow.resolve(true);
	await slow.promise;
	await keeper.stop();
	expect(await keeper.saved()).toEqual({ ...session, sequence: 4 });
	keeper.came(5, Promise.resolve(false));
	await keeper.stop();
	expect(await keeper.saved()).toEqual({ ...session, sequence: 4 });
	keeper.begun(undefined);
	await keeper.stop();
	expect(await keeper.saved()).toBeUndefined();
});

test.each(["", "{", "null", "[]", '{"sessionId":"s"}'])("what cannot be read is no session: %j", async (text) => {
	expect(await createSessionKeeper(createMemory(text), log).saved()).toBeUndefined();
});

test("a memory that fails stops nothing", async () => {
	const broken: Memory = {
		read: () => Promise.reject(new Error("away")),
		write: () => Promise.reject(new Error("away")),
	};
	const keeper = createSessionKeeper(broken, log);
	expect(await keeper.saved()).toBeUndefined();
	keeper.begun(session);
	await keeper.stop();
});

let simulator: DiscordSimulator;
const opened: Channel[] = [];
beforeEach(async () => {
	simulator = createDiscordSimulator();
	await simulator.start();
});
afterEach(async () => {
	for (const channel of opened.splice(0)) await channel.stop();
	await simulator.stop();
	expect(simulator.refusals).toEqual([]);
});

/** Another process's channel, with the same memory. */
async function open(memory: Memory, texts: string[]): Promise<Channel> {
	const { DISCORD_TOKEN: token = "", DISCORD_API_URL: apiUrl = "" } = simulator.settings();
	const clock = { now: () => Temporal.Now.instant() };
	const channel = createDiscord({ token, apiUrl, log, clock, memory });
	await channel.start({
		message: async ({ content }) => {
			if (content.kind === "text") texts.push(content.text);
			return { note: "" };
		},
		status: async () => undefined,
	});
	opened.push(channel);
	return channel;
}

test("who wrote for the first time while no process was there is heard by the next one", async () => {
	const memory = createMemory();
	const before: string[] = [];
	const first = await open(memory, before);
	await simulator.person(ADA).write("one");
	await until(() => before.length === 1, "the first message");
	await first.stop();
	expect(simulator.connected()).toBe(false);
	await simulator.person(BEN).write("two");
	const after: string[] = [];
	await open(memory, after);
	await until(() => after.length === 1, "the message of the time between");
	await simulator.person(ADA).write("three");
	await until(() => after.length === 2, "the next message");
	expect(after).toEqual(["two", "three"]);
});

test("a session that Discord no longer knows is begun anew", { timeout: 20_000 }, async () => {
	const memory = createMemory();
	await (await open(memory, [])).stop();
	simulator.loseSessions();
	const after: string[] = [];
	await open(memory, after);
	await simulator.person(BEN).write("hello");
	await until(() => after.length === 1, "the message");
	expect(after).toEqual(["hello"]);
});
