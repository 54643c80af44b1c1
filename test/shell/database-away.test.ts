import { expect, inject, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { freshDatabase } from "../support/database.ts";
import { startProxy } from "../support/proxy.ts";
import { startTestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** How long the database stays away, in milliseconds. */
const AWAY_MS = 10_000;

test("the database is gone for ten seconds in mid-conversation: every message is answered, once", {
	timeout: 60_000,
}, async () => {
	const direct = new URL(await freshDatabase(inject("server")));
	const proxy = await startProxy(direct.hostname, Number(direct.port || 5432));
	const through = new URL(direct);
	through.port = String(proxy.port);
	through.hostname = "127.0.0.1";
	const steward = await startTestSteward({ DATABASE_URL: through.toString() });
	try {
		const phones = CHANNELS.map((channel) => steward.phone(channel));
		for (const phone of phones) await phone.say("hello");
		const before = phones.map((phone) => phone.heard().length);

		await proxy.cut();
		await Promise.all(phones.map((phone) => phone.person.write("1")));
		expect((await fetch(`${steward.url}/health`)).status).toBe(503);
		await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
		expect(phones.map((phone) => phone.heard().length)).toEqual(before);
		await proxy.restore();

		for (const [at, phone] of phones.entries()) {
			const answer = await until(() => phone.heard()[before[at] ?? 0], `the answer on ${CHANNELS[at]}`, 20_000);
			expect(answer.text).toContain("What may we send you");
		}
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		expect(phones.map((phone) => phone.heard().length)).toEqual(before.map((count) => count + 1));
		for (const phone of phones) expect((await phone.say("0")).text).toContain("What first name");
		expect((await fetch(`${steward.url}/health`)).status).toBe(200);
		const codes = new Set(steward.log.lines.map((line) => line.code));
		expect(codes).toContain("database.away");
		expect(codes).not.toContain("message.kept");
	} finally {
		await steward.stop();
		await proxy.close();
	}
});
