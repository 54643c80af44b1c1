import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { createDiscord } from "../../adapters/discord/index.ts";
import { createDiscordSimulator } from "../../adapters/discord/simulator.ts";
import { createSlack } from "../../adapters/slack/index.ts";
import { createSlackSimulator } from "../../adapters/slack/simulator.ts";
import { createSms } from "../../adapters/sms/index.ts";
import { createSmsSimulator } from "../../adapters/sms/simulator.ts";
import { createTelegram } from "../../adapters/telegram/index.ts";
import { createTelegramSimulator } from "../../adapters/telegram/simulator.ts";
import { createPracticeClock, type PracticeClock } from "../../bot/console/practice/clock.ts";
import { practicePages } from "../../bot/console/practice/index.ts";
import type { Channel, ChannelName, Inbound, OutMessage } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import type { Simulator } from "../../bot/core/simulator.ts";
import { encodeTap } from "../../bot/core/tap.ts";

/** The practice page over the real simulators, with the real adapters and a small bot that answers everything. */
export interface Rig {
	readonly url: string;
	readonly app: Hono;
	readonly clock: PracticeClock;
	readonly simulators: Readonly<Record<ChannelName, Simulator>>;
	/** What the bot received, oldest first. */
	readonly got: readonly Inbound[];
	/** How often the shell was told that the clock moved. */
	moved(): number;
	/** Page streams that are open. */
	streams(): number;
	/** Cuts every connection of a browser, as a restart of a proxy would. */
	drop(): void;
	/** Sends through a channel's adapter; gives the provider's id of the message. */
	send(channel: ChannelName, to: string, message: OutMessage): Promise<string>;
	/** Where a channel's adapter sends to for all to read. */
	hallOf(channel: "slack" | "discord"): string;
	/** Changes a message through a channel's adapter. */
	edit(channel: ChannelName, to: string, providerId: string, message: OutMessage): Promise<void>;
	close(): Promise<void>;
}

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the small bot says to what it received. */
export type Answer = (inbound: Inbound) => readonly OutMessage[];

/** A PNG of four by two pixels. */
export const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAIUlEQVR4nAXBMQEAAAiAMOKYiUxm8iaWGw1JSweNaWvnA4gyC0FZYtFBAAAAAElFTkSuQmCC",
	"base64",
);

/** The bot's usual answers: "many", "file", "picture", "form", "bytes" and everything else. */
const echo: Answer = (inbound) => {
	const { content } = inbound;
	const at = { flow: "demo", step: "colour", tag: "t1" };
	const payload = (options: readonly string[]) => encodeTap({ ...at, options });
	const item = (label: string) => ({ label, payload: payload([label.toLowerCase()]) });
	if (content.kind === "tap") return [{ text: `You chose ${content.tap.options.join(" and ")}.`, locale: "en" }];
	if (content.kind === "form") return [{ text: `You wrote in: ${content.text}`, locale: "en" }];
	if (content.kind !== "text") return [{ text: `That was a ${content.kind}.`, locale: "en" }];
	if (content.text === "file" && inbound.channel !== "sms") {
		const file = { name: "my data.json", mediaType: "application/json", content: '{"pseudonym":"Blue Heron 42"}' };
		return [{ text: "Here is all that is kept.", locale: "en", file }];
	}
	if (content.text === "picture" && inbound.channel !== "sms") {
		const file = { name: "map.png", mediaType: "image/png", content: PNG, description: "A map of the <four> halls" };
		return [{ text: "Here it is.", locale: "en", file, options: { mode: "one", items: [item("Seen")] } }];
	}
	if (content.text === "bytes" && inbound.channel !== "sms")
		return [
			{ text: "Take it.", locale: "en", file: { name: "a.bin", mediaType: "x/y", content: Uint8Array.of(0, 255, 7) } },
		];
	const many = content.text === "many";
	const form = {
		label: "Write it",
		title: "What happened",
		field: "In your words",
		submit: "Send",
		cancel: "Not now",
		payload: payload([]),
	};
	return [
		{
			text: `You said: ${content.text}`,
			locale: "en",
			options: {
				mode: many ? "many" : "one",
				items: ["Red", "Green", "Blue"].map(item),
				...(many ? { done: { label: "Send", payload: payload([]) } } : {}),
				...(content.text === "form" ? { form } : {}),
			},
		},
	];
};

let serial = 0;

function attemptId(): string {
	const time = Date.now().toString(16).padStart(12, "0");
	return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${(serial++).toString(16).padStart(12, "0")}`;
}

/** Starts everything on loopback; `port` is the page's, any free one by default. */
export async function startRig(answer: Answer = echo, port = 0): Promise<Rig> {
	const simulators = {
		sms: createSmsSimulator(),
		telegram: createTelegramSimulator(),
		slack: createSlackSimulator(),
		discord: createDiscordSimulator(),
	};
	const clock = createPracticeClock({ now: () => Temporal.Now.instant() });
	let moves = 0;
	const counted = Object.values(simulators).map(counting);
	const pages = practicePages({
		simulators: counted.map(({ simulator }) => simulator),
		clock,
		heartbeatMs: 200,
		onClockMoved: async () => {
			moves += 1;
		},
	});
	const app = new Hono();
	app.route("/", pages);
	const server: Server = createServer(getRequestListener(app.fetch));
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const all = Object.values(simulators);
	await Promise.all(all.map((simulator) => simulator.start()));
	for (const simulator of all) simulator.connect(url);

	const env = Object.assign({}, ...all.map((simulator) => simulator.settings())) as Record<string, string>;
	const given = (name: string) => env[name] ?? "";
	const channels: readonly Channel[] = [
		createSms({
			accountSid: given("TWILIO_ACCOUNT_SID"),
			authToken: given("TWILIO_AUTH_TOKEN"),
			from: given("TWILIO_FROM"),
			apiUrl: given("TWILIO_API_URL"),
			publicUrl: url,
			log,
			clock,
		}),
		createTelegram({ token: given("TELEGRAM_BOT_TOKEN"), apiRoot: given("TELEGRAM_API_ROOT"), log, clock }),
		createSlack({
			botToken: given("SLACK_BOT_TOKEN"),
			appToken: given("SLACK_APP_TOKEN"),
			apiUrl: given("SLACK_API_URL"),
			log,
			clock,
		}),
		createDiscord({ token: given("DISCORD_TOKEN"), apiUrl: given("DISCORD_API_URL"), log, clock }),
	];
	const channelOf = (name: ChannelName): Channel => {
		const found = channels.find((channel) => channel.name === name);
		if (!found) throw new Error(`no ${name}`);
		return found;
	};
	const got: Inbound[] = [];
	for (const channel of channels) {
		for (const hook of channel.webhooks) app.post(hook.path, (c) => hook.handle(c.req.raw));
		await channel.start({
			message: async (inbound) => {
				got.push(inbound);
				for (const message of answer(inbound))
					void channel
						.send(inbound.replyTo ?? inbound.from, message, { id: attemptId(), firstTriedAt: clock.now() })
						.catch((error: unknown) => got.push({ ...inbound, id: String(error) }));
				return { note: "See our direct messages." };
			},
			status: async () => undefined,
		});
	}
	return {
		url,
		app,
		clock,
		simulators,
		got,
		moved: () => moves,
		streams: () => Math.max(...counted.map(({ listeners }) => listeners())),
		async send(name, to, message) {
			const attempt = { id: attemptId(), firstTriedAt: clock.now() };
			return (await channelOf(name).send(to, message, attempt)).providerId;
		},
		hallOf: (name) => (name === "slack" ? simulators.slack.hallAddress : simulators.discord.square),
		async edit(name, to, providerId, message) {
			await channelOf(name).edit?.(to, providerId, message);
		},
		drop: () => server.closeAllConnections(),
		async close() {
			server.closeAllConnections();
			await Promise.all(channels.map((channel) => channel.stop()));
			await Promise.all(all.map((simulator) => simulator.stop()));
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** A simulator that knows how many listen to it. */
function counting(simulator: Simulator): { readonly simulator: Simulator; listeners(): number } {
	let count = 0;
	const onChange: Simulator["onChange"] = (listener) => {
		const stop = simulator.onChange(listener);
		count += 1;
		return () => {
			count -= 1;
			stop();
		};
	};
	return { simulator: { ...simulator, onChange }, listeners: () => count };
}
