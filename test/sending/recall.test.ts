import { afterAll, beforeAll, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { approvedAlert } from "../support/broadcast.ts";
import { seedMembers } from "../support/seed.ts";
import { createPhone, startTestSteward, type TestSteward, toTomorrow } from "../support/steward.ts";
import { until } from "../support/wait.ts";

/** So slow that a message which was claimed waits a second for its turn. */
const SLOW = "1";

let steward: TestSteward;
beforeAll(async () => {
	steward = await startTestSteward({
		TELEGRAM_MESSAGES_PER_SECOND: SLOW,
		SLACK_MESSAGES_PER_SECOND: SLOW,
		DISCORD_REQUESTS_PER_SECOND: SLOW,
		TWILIO_SEGMENTS_PER_SECOND: SLOW,
	});
	toTomorrow(steward.clock, 12, "UTC");
});
afterAll(() => steward.stop());

test("a stop reaches what a lane has already claimed: it never leaves, and the answer does not wait for it", async () => {
	const members = await seedMembers(
		steward,
		CHANNELS.flatMap((channel) => Array.from({ length: 3 }, () => ({ channel }))),
	);
	const screen = (channel: (typeof CHANNELS)[number], address: string) =>
		steward
			.simulator(channel)
			.person(address)
			.screen()
			.filter(({ from }) => from === "bot")
			.map(({ text }) => text);
	const id = await approvedAlert(steward, { texts: { en: "Please join." } });
	await Promise.all(
		CHANNELS.map(async (channel, at) => {
			const own = members.slice(at * 3, at * 3 + 3);
			const waiting = () => own.filter((address) => screen(channel, address).length === 0);
			const claimed = () =>
				steward.query<{ pseudonym: string }>(
					"SELECT 1 FROM deliveries WHERE broadcast_id = $1 AND channel = $2 AND state = 'sending'",
					[id, channel],
				);
			// One has been sent, and the next waits in the lane for its turn.
			await until(
				async () => waiting().length <= 2 && (await claimed()).length === 1,
				"one to wait in the lane",
				20_000,
			);
			const stopping = waiting();
			for (const address of stopping) {
				const phone = createPhone(steward.simulator(channel), address, "en");
				await phone.say("STOP");
				expect(screen(channel, address).join()).not.toContain("Please join.");
			}
			await until(
				async () =>
					(
						await steward.query(
							"SELECT 1 FROM deliveries WHERE broadcast_id = $1 AND channel = $2 AND state = 'suppressed'",
							[id, channel],
						)
					).length === stopping.length,
				"those who stopped to be let go of",
				20_000,
			);
			for (const address of stopping) expect(screen(channel, address).join()).not.toContain("Please join.");
		}),
	);
}, 60_000);
