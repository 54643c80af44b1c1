import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { createSmsSimulator } from "../../adapters/sms/simulator.ts";
import { createTelegramSimulator } from "../../adapters/telegram/simulator.ts";
import { startSteward } from "../../bot/main.ts";
import { freshDatabase, runFolder } from "../support/database.ts";
import { createPhone, createTestLog, newAddress } from "../support/steward.ts";

test("the work of one process is shared by four; when the one that sends stops, another takes over", {
	timeout: 60_000,
}, async () => {
	const simulators = [createSmsSimulator(), createTelegramSimulator()];
	for (const simulator of simulators) await simulator.start();
	const home = join(runFolder(), "homes", randomBytes(6).toString("hex"));
	mkdirSync(home, { recursive: true });
	const shared = {
		...Object.assign({}, ...simulators.map((simulator) => simulator.settings())),
		TWILIO_SEGMENTS_PER_SECOND: "100",
		PORT: "0",
		DATA_DIR: home,
		DATABASE_URL: await freshDatabase(inject("server")),
	};
	const logs = new Map(["web", "first", "second", "worker"].map((name) => [name, createTestLog()] as const));
	const start = (name: string, role: string) =>
		startSteward({ ...shared, ROLE: role }, { log: logs.get(name) ?? createTestLog() });
	const web = await start("web", "web");
	for (const simulator of simulators) simulator.connect(web.url);
	const first = await start("first", "channels");
	const second = await start("second", "channels");
	const worker = await start("worker", "worker");
	const taken = (name: string) =>
		(logs.get(name)?.lines ?? []).filter(({ code }) => code === "channel.taken").map(({ fields }) => fields.channel);
	try {
		expect(taken("first")).toEqual(["sms", "telegram"]);
		expect(taken("second")).toEqual([]);
		const phones = simulators.map((simulator) => createPhone(simulator, newAddress(simulator.channel), "en"));
		for (const phone of phones) expect((await phone.say("hello")).text).toContain("Shall we go on in English?");

		await first.stop();
		for (const phone of phones) {
			const started = performance.now();
			expect((await phone.say("1")).text).toContain("What may we send you");
			// Taken over within seconds.
			expect(performance.now() - started).toBeLessThan(15_000);
		}
		expect(taken("second")).toEqual(["sms", "telegram"]);
		expect([...taken("web"), ...taken("worker")]).toEqual([]);
		// Each was said once, whoever said it.
		expect(phones.map((phone) => phone.heard().length)).toEqual([2, 2]);
	} finally {
		for (const steward of [worker, second, web]) await steward.stop();
		for (const simulator of simulators) await simulator.stop();
	}
});
