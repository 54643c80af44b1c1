import { z } from "zod";
import { WATCH_MINUTES } from "./core/canary.ts";
import { StewardError } from "./core/errors.ts";

const port = z.coerce.number().int().min(0).max(65_535);
const url = z.url({ protocol: /^https?$/ });
const text = z.string().trim().min(1);

/** What each variable is, for the message when it is wrong. */
const variables = {
	TELEGRAM_BOT_TOKEN: text.optional().describe("the token that @BotFather gave you"),
	TELEGRAM_API_ROOT: url.optional().describe("an address such as https://api.telegram.org"),
	TELEGRAM_WEBHOOK_SECRET: text
		.regex(/^[A-Za-z0-9_-]{1,256}$/)
		.optional()
		.describe("1 to 256 letters, digits, _ or -"),
	TELEGRAM_MESSAGES_PER_SECOND: z.coerce
		.number()
		.positive()
		.max(1_000)
		.optional()
		.describe("the messages per second that Telegram takes of your bot, up to 1000, when other than 30"),
	SLACK_BOT_TOKEN: text.optional().describe("the bot token that begins with xoxb-"),
	SLACK_APP_TOKEN: text.optional().describe("the app-level token that begins with xapp-, for Socket Mode"),
	SLACK_SIGNING_SECRET: text.optional().describe("the signing secret of your Slack app, for HTTP events"),
	SLACK_API_URL: url.optional().describe("an address such as https://slack.com/api/"),
	SLACK_MESSAGES_PER_SECOND: z.coerce
		.number()
		.int()
		.min(1)
		.optional()
		.describe("the messages per second that your Slack workspace takes from one app, when other than 5"),
	DISCORD_TOKEN: text.optional().describe("the token of your Discord bot"),
	DISCORD_API_URL: url.optional().describe("an address such as https://discord.com/api"),
	DISCORD_REQUESTS_PER_SECOND: z.coerce
		.number()
		.int()
		.min(1)
		.optional()
		.describe("the requests per second that Discord has granted your bot, when more than the usual 50"),
	TWILIO_ACCOUNT_SID: text.optional().describe("the account SID that begins with AC"),
	TWILIO_AUTH_TOKEN: text.optional().describe("the auth token of your Twilio account"),
	TWILIO_FROM: text
		.regex(/^\+[1-9]\d{6,14}$|^\d{3,8}$/)
		.optional()
		.describe("your Twilio number, such as +15005550006"),
	TWILIO_MESSAGING_SERVICE_SID: text.optional().describe("a messaging service SID that begins with MG"),
	TWILIO_SEGMENTS_PER_SECOND: z.coerce
		.number()
		.positive()
		.max(1_000)
		.optional()
		.describe(
			"the SMS segments per second of your sender: 1 for a long code, 3 for toll-free, 3.75 to 225 for 10DLC, 100 for a short code",
		),
	SMS_PRICE_PER_SEGMENT: z.coerce
		.number()
		.positive()
		.max(10)
		.optional()
		.describe("what one SMS segment costs you, such as 0.0083; previews then show the cost"),
	SMS_CURRENCY: z
		.string()
		.regex(/^[A-Z]{3}$/)
		.default("USD")
		.describe("the currency of that price, such as USD"),
	TWILIO_API_URL: url.optional().describe("an address such as https://api.twilio.com"),
	CANARY_WATCH_MINUTES: z.coerce
		.number()
		.min(0)
		.max(1_440)
		.default(WATCH_MINUTES)
		.describe("the minutes from 0 to 1440 for which the first few of a broadcast are watched before the rest go out"),
	DATABASE_URL: z
		.url({ protocol: /^postgres(ql)?$/ })
		.optional()
		.describe("an address such as postgresql://user:password@host/database"),
	DATA_DIR: text.default("data").describe("a folder that Steward may write to"),
	STEWARD_KEYS: text.optional().describe("what `npm run steward -- keys new` prints"),
	PUBLIC_URL: url
		.optional()
		.describe("the address at which providers reach this server, such as https://bot.example.org"),
	HOST: text.optional().describe("the address to listen on, such as 127.0.0.1 or 0.0.0.0"),
	PORT: port.default(3000).describe("a port from 1 to 65535"),
	ROLE: z
		.enum(["all", "web", "channels", "worker"])
		.default("all")
		.describe("all, web, channels or worker: what this process does of the whole"),
	LOG_LEVEL: z
		.enum(["trace", "debug", "info", "warn", "error", "silent"])
		.default("info")
		.describe("trace, debug, info, warn, error or silent"),
};

const schema = z.object(variables);

type Env = Readonly<Record<string, string | undefined>>;

/** The settings of one process, checked. */
export type Config = z.infer<typeof schema> & {
	/** True when no channel has a token: everything runs against simulators, and nothing leaves the machine. */
	readonly practice: boolean;
	/** True when a channel with a token would talk to its provider on the internet. */
	readonly leavesTheMachine: boolean;
};

/** Which variables make a channel whole, and the base URL that may point it elsewhere. */
const CHANNEL_VARIABLES = [
	{ token: "TELEGRAM_BOT_TOKEN", needs: [[]], api: "TELEGRAM_API_ROOT" },
	{ token: "SLACK_BOT_TOKEN", needs: [["SLACK_APP_TOKEN"], ["SLACK_SIGNING_SECRET"]], api: "SLACK_API_URL" },
	{ token: "DISCORD_TOKEN", needs: [[]], api: "DISCORD_API_URL" },
	{
		token: "TWILIO_ACCOUNT_SID",
		needs: [
			["TWILIO_AUTH_TOKEN", "TWILIO_FROM"],
			["TWILIO_AUTH_TOKEN", "TWILIO_MESSAGING_SERVICE_SID"],
		],
		api: "TWILIO_API_URL",
	},
] as const;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Reads the environment. Throws a `StewardError` that names the variable and the remedy. */
export function readConfig(env: Env): Config {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
	const parsed = schema.safeParse(given);
	if (!parsed.success) {
		const name = String(parsed.error.issues[0]?.path[0] ?? "");
		const wanted = variables[name as keyof typeof variables]?.description ?? "a valid value";
		throw new StewardError("config.invalid", `${name} is not valid.`, `Set ${name} to ${wanted}, or leave it out.`);
	}
	const config = parsed.data;
	for (const { token, needs } of CHANNEL_VARIABLES) {
		if (config[token] === undefined) continue;
		const missing = needs.map((set) => set.filter((name) => config[name] === undefined));
		if (missing.some((set) => set.length === 0)) continue;
		const ways = missing.map((set) => set.join(" and ")).join(", or ");
		throw new StewardError("config.incomplete", `${token} is set, but the channel needs more.`, `Set ${ways} too.`);
	}
	const real = CHANNEL_VARIABLES.filter(({ token }) => config[token] !== undefined);
	const leaves = real.some(({ api }) => {
		const base = config[api];
		return base === undefined || !LOOPBACK.test(new URL(base).hostname);
	});
	const called = (config.TWILIO_ACCOUNT_SID && !config.TWILIO_API_URL) || config.TELEGRAM_WEBHOOK_SECRET;
	if (called && config.PUBLIC_URL === undefined)
		throw new StewardError(
			"config.missing-public-url",
			"A provider is to call this server, but PUBLIC_URL is not set.",
			"Set PUBLIC_URL to the https address at which the internet reaches this server.",
		);
	if (leaves && config.STEWARD_KEYS === undefined)
		throw new StewardError(
			"config.missing-keys",
			"A channel has a real token, but STEWARD_KEYS is not set: members' addresses could not be kept safely.",
			"Run `npm run steward -- keys new`, set STEWARD_KEYS to what it prints, and keep a copy in a safe place.",
		);
	return { ...config, practice: real.length === 0, leavesTheMachine: leaves };
}
