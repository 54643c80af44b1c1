import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { createDiscordSimulator } from "../../adapters/discord/simulator.ts";
import { createSlackSimulator } from "../../adapters/slack/simulator.ts";
import { createSmsSimulator } from "../../adapters/sms/simulator.ts";
import type { Simulator } from "../../bot/core/simulator.ts";
import { startSteward } from "../../bot/main.ts";
import { freshDatabase, runFolder } from "../support/database.ts";
import { createPhone, createTestClock, createTestLog, newAddress } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** A bot in real mode on one simulator, that can be stopped and started again. */
async function setting(simulator: Simulator) {
	await simulator.start();
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	const databaseUrl = await freshDatabase(inject("server"));
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	const publicUrl = `http://127.0.0.1:${port}`;
	simulator.connect(publicUrl);
	const clock = createTestClock();
	const log = createTestLog();
	const env = {
		...simulator.settings(),
		PORT: String(port),
		PUBLIC_URL: publicUrl,
		DATA_DIR: home,
		DATABASE_URL: databaseUrl,
	};
	const query = async (sql: string, params: readonly unknown[] = []) => {
		const client = new pg.Client({ connectionString: databaseUrl });
		await client.connect();
		await client.query(sql, [...params]);
		await client.end();
	};
	return { clock, log, query, start: () => startSteward(env, { clock, log }) };
}

const channels = [
	["sms", createSmsSimulator],
	["slack", createSlackSimulator],
	["discord", createDiscordSimulator],
] as const;

test.each(channels)("on %s, a catch-up that was cut short is begun again where it began", async (name, create) => {
	const simulator = create();
	const { clock, query, start } = await setting(simulator);
	const before = await start();
	const phone = createPhone(simulator, newAddress(name), "en");
	await phone.say("hello");
	await before.stop();
	const heard = phone.heard().length;
	await phone.person.write("1");
	// An hour later a bot handles another's message of the time between, and dies before it comes to this one.
	clock.advance({ hours: 1 });
	await query("INSERT INTO inbox (channel, event_hash, received_at) VALUES ($1, 'another', $2)", [
		name,
		new Date(clock.now().epochMilliseconds),
	]);
	const after = await start();
	const reply = await until(() => phone.heard()[heard], "the answer to what was written while the bot was away");
	expect(reply.text).toContain("What may we send you");
	await after.stop();
	await simulator.stop();
});

test.each(channels)("on %s, the very first message is not lost when the bot was away for it", async (name, create) => {
	const simulator = create();
	const { clock, start } = await setting(simulator);
	await (await start()).stop();
	const phone = createPhone(simulator, newAddress(name), "en");
	await phone.person.write("hello");
	clock.advance({ hours: 1 });
	const after = await start();
	const reply = await until(() => phone.heard()[0], "the greeting");
	expect(reply.text).toContain("Shall we go on in English?");
	await after.stop();
	await simulator.stop();
});
