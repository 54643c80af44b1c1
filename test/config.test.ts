import { describe, expect, test } from "vitest";
import { readConfig } from "../bot/config.ts";
import { newKeys } from "../bot/store/keys.ts";

describe("the environment", () => {
	test("without a token is practice", () => {
		expect(readConfig({})).toMatchObject({ practice: true, leavesTheMachine: false, PORT: 3000, DATA_DIR: "data" });
		expect(readConfig({ TELEGRAM_BOT_TOKEN: " " }).practice).toBe(true);
	});

	test("with a token against this machine needs no keys", () => {
		const config = readConfig({ TELEGRAM_BOT_TOKEN: "1:a", TELEGRAM_API_ROOT: "http://127.0.0.1:8081" });
		expect(config).toMatchObject({ practice: false, leavesTheMachine: false });
	});

	test.each([
		["a real token without keys", { DISCORD_TOKEN: "x" }, "config.missing-keys", "STEWARD_KEYS"],
		[
			"half a Twilio account",
			{ TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "x" },
			"config.incomplete",
			"TWILIO_FROM",
		],
		[
			"a Slack bot without a way to hear",
			{ SLACK_BOT_TOKEN: "xoxb-1" },
			"config.incomplete",
			"SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET",
		],
		[
			"SMS without an address for Twilio to call",
			{ TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "x", TWILIO_FROM: "+15005550006", STEWARD_KEYS: newKeys() },
			"config.missing-public-url",
			"PUBLIC_URL",
		],
		["a price of nothing", { SMS_PRICE_PER_SEGMENT: "0" }, "config.invalid", "such as 0.0083"],
		["a currency by its name", { SMS_CURRENCY: "dollars" }, "config.invalid", "such as USD"],
		["no segments per second", { TWILIO_SEGMENTS_PER_SECOND: "0" }, "config.invalid", "3.75 to 225 for 10DLC"],
		["messages that are no number", { TELEGRAM_MESSAGES_PER_SECOND: "many" }, "config.invalid", "up to 1000"],
		["a port that is none", { PORT: "banana" }, "config.invalid", "PORT"],
		["an address that is none", { PUBLIC_URL: "bot.example.org" }, "config.invalid", "PUBLIC_URL"],
		["another database", { DATABASE_URL: "mysql://localhost/x" }, "config.invalid", "DATABASE_URL"],
		[
			"a webhook secret Telegram refuses",
			{ TELEGRAM_WEBHOOK_SECRET: "a b" },
			"config.invalid",
			"TELEGRAM_WEBHOOK_SECRET",
		],
	])("%s is refused, with the variable and the remedy", (_, env, code, named) => {
		expect(() => readConfig(env)).toThrow(expect.objectContaining({ code, remedy: expect.stringContaining(named) }));
	});

	test("a pace may be a fraction", () => {
		const config = readConfig({ TWILIO_SEGMENTS_PER_SECOND: "3.75", TELEGRAM_MESSAGES_PER_SECOND: "1000" });
		expect(config).toMatchObject({ TWILIO_SEGMENTS_PER_SECOND: 3.75, TELEGRAM_MESSAGES_PER_SECOND: 1_000 });
	});

	test("with keys and a token is real", () => {
		expect(readConfig({ DISCORD_TOKEN: "x", STEWARD_KEYS: newKeys() })).toMatchObject({ leavesTheMachine: true });
	});
});
