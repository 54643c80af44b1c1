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

test.each([
	["sms", createSmsSimulator],
	["telegram", createTelegramSimulator],
	["slack", createSlackSimulator],
	["slack", () => createSlackSimulator({ mode: "http" })],
	["discord", createDiscordSimulator],
] as const)("with only the settings of %s, the bot talks there", async (name, createSimulator) => {
	const simulator = createSimulator();
	await simulator.start();
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	const steward = await startSteward(
		{ ...simulator.settings(), PORT: "0", DATA_DIR: home, DATABASE_URL: await freshDatabase(inject("server")) },
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

test("a refused token stops the start, with the remedy", async () => {
	const simulator = createTelegramSimulator();
	await simulator.start();
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	const env = { ...simulator.settings(), TELEGRAM_BOT_TOKEN: "1:wrong", PORT: "0", DATA_DIR: home };
	await expect(
		startSteward({ ...env, DATABASE_URL: await freshDatabase(inject("server")) }, { log: createTestLog() }),
	).rejects.toMatchObject({ code: "telegram.token" });
	await simulator.stop();
});
