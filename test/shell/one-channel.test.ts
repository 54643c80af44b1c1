import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { createDiscordSimulator } from "../../adapters/discord/simulator.ts";
import { createSlackSimulator } from "../../adapters/slack/simulator.ts";
import { createSmsSimulator } from "../../adapters/sms/simulator.ts";
import { createTelegramSimulator } from "../../adapters/telegram/simulator.ts";
import { startSteward } from "../../bot/main.ts";
import { freshDatabase, runFolder } from "../support/database.ts";
import { createPhone, createTestLog, newAddress } from "../support/steward.ts";

function newHome(): string {
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	return home;
}

test.each([
	["sms", createSmsSimulator],
	["telegram", createTelegramSimulator],
	["slack", createSlackSimulator],
	["slack", () => createSlackSimulator({ mode: "http" })],
	["discord", createDiscordSimulator],
] as const)("with only the settings of %s, the bot talks there", async (name, createSimulator) => {
	const simulator = createSimulator();
	await simulator.start();
	const steward = await startSteward(
		{ ...simulator.settings(), PORT: "0", DATA_DIR: newHome(), DATABASE_URL: await freshDatabase(inject("server")) },
		{ log: createTestLog() },
	);
	simulator.connect(steward.url);
	try {
		expect(steward.config).toMatchObject({ practice: false });
		expect(await (await fetch(`${steward.url}/health`)).json()).toEqual({ status: "ok", mode: "real" });
		const phone = createPhone(simulator, newAddress(name), "en");
		expect((await phone.say("hello")).text).toContain("Shall we go on in English?");
		expect((await phone.say("1")).text).toContain("What may we send you");
		expect(await (await fetch(`${steward.url}/metrics`)).text()).toContain(
			`steward_messages_total{channel="${name}"} 2`,
		);
		expect(simulator.refusals).toEqual([]);
	} finally {
		await steward.stop();
		await simulator.stop();
	}
});

test.each([
	["telegram.token", createTelegramSimulator, { TELEGRAM_BOT_TOKEN: "1:wrong" }],
	["channel.refused", createSlackSimulator, { SLACK_BOT_TOKEN: "xoxb-wrong" }],
	["channel.refused", createDiscordSimulator, { DISCORD_TOKEN: "wrong" }],
	["database.unreachable", createSmsSimulator, { DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/none" }],
] as const)("%s stops the start, with the remedy", async (code, createSimulator, wrong) => {
	const simulator = createSimulator();
	await simulator.start();
	const env = { ...simulator.settings(), PORT: "0", DATA_DIR: newHome() };
	const database = await freshDatabase(inject("server"));
	await expect(
		startSteward({ ...env, DATABASE_URL: database, ...wrong }, { log: createTestLog() }),
	).rejects.toMatchObject({ code, remedy: expect.stringMatching(/token|DATABASE_URL|TELEGRAM_BOT_TOKEN/) });
	await simulator.stop();
});
