import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { targetOf } from "../../adapters/slack/address.ts";
import { createSlack } from "../../adapters/slack/index.ts";
import {
	instantOf,
	parseAction,
	parseCommand,
	parseHistory,
	parseMention,
	parseMessage,
	tsOf,
} from "../../adapters/slack/parse.ts";
import { LIMITS, pieces, render, settledBlocks } from "../../adapters/slack/render.ts";
import {
	createSlackSimulator,
	type SlackSimulator,
	type SlackSimulatorOptions,
} from "../../adapters/slack/simulator.ts";
import { signature } from "../../adapters/slack/simulator-http.ts";
import { escapeText, readText } from "../../adapters/slack/text.ts";
import type { Channel, Inbound, OutMessage } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { startWebhookServer, type WebhookServer } from "../support/serve.ts";
import { until } from "../support/wait.ts";
import { attempt, channelContract, message, type Subject } from "./contract.ts";

const AMINA = "U0AMINA";
const BERTA = "U0BERTA";
const SELF = { userId: "UBOT", botId: "BBOT" };
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = { now: () => Temporal.Now.instant() };

function channelTo(
	simulator: SlackSimulator,
	given: { log: Log; timeoutMs: number; botToken?: string; apiUrl?: string },
): Channel {
	const { SLACK_BOT_TOKEN = "", SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL = "" } = simulator.settings();
	return createSlack({
		botToken: SLACK_BOT_TOKEN,
		...(SLACK_APP_TOKEN === undefined ? {} : { appToken: SLACK_APP_TOKEN }),
		...(SLACK_SIGNING_SECRET === undefined ? {} : { signingSecret: SLACK_SIGNING_SECRET }),
		apiUrl: SLACK_API_URL,
		clock,
		...given,
	});
}

function subject(options: SlackSimulatorOptions): Subject {
	const simulator = createSlackSimulator(options);
	return { simulator, people: [AMINA, BERTA], create: (given) => channelTo(simulator, given) };
}

describe("Socket Mode", () => channelContract("slack", () => subject({ ackMs: 400 })));
describe("signed HTTP", () => channelContract("slack", () => subject({ mode: "http" })));

interface Rig {
	simulator: SlackSimulator;
	channel: Channel;
	web: WebhookServer;
	got: Inbound[];
	logged: string[];
	/** What `receive.message` does before it notes the message. */
	before: (inbound: Inbound) => Promise<void>;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

async function rig(options: SlackSimulatorOptions = {}, start = true): Promise<Rig> {
	const web = await startWebhookServer();
	const simulator = createSlackSimulator(options);
	await simulator.start();
	simulator.connect(web.url);
	const logged: string[] = [];
	const write = (fields: Record<string, unknown>, code: string) => {
		logged.push(`${code} ${JSON.stringify(fields)}`);
	};
	const log: Log = { info: write, warn: write, error: write };
	const channel = channelTo(simulator, { log, timeoutMs: 3_000 });
	web.serve(channel.webhooks);
	const made: Rig = { simulator, channel, web, got: [], logged, before: async () => undefined };
	if (start) await begin(made);
	closing.push(async () => {
		await channel.stop();
		await simulator.stop();
		await web.close();
	});
	return made;
}

function begin(made: Rig): Promise<void> {
	return made.channel.start({
		message: async (inbound) => {
			await made.before(inbound);
			made.got.push(inbound);
			return { note: "See <our> direct messages." };
		},
		status: async () => undefined,
	});
}

function fixture(name: string): { event?: unknown } {
	return JSON.parse(readFileSync(new URL(`fixtures/slack/${name}.json`, import.meta.url), "utf8"));
}
const event = (name: string) => fixture(name).event;

describe("parse", () => {
	test("a direct message: links and escapes become what was typed", () => {
		expect(parseMessage(event("message-im"), SELF)).toEqual({
			channel: "slack",
			id: "D0AMINA:1700000000.000100",
			from: AMINA,
			place: "direct",
			content: { kind: "text", text: "1 < 2 & see union.example or https://union.example/a?b=1&c=2 with @U0BERTA" },
			sentAt: Temporal.Instant.from("2023-11-14T22:13:20.0001Z"),
		});
	});

	test("a shared file is media with its words", () => {
		expect(parseMessage(event("message-file-share"), SELF)?.content).toEqual({
			kind: "media",
			media: "photo",
			caption: "look & see",
			files: [{ kind: "photo", ref: "https://files.slack.com/files-pri/T0UNION-F0PHOTO/photo.jpg" }],
		});
	});

	test("an edit has an id of its own; a link's preview is no edit", () => {
		expect(parseMessage(event("message-changed"), SELF)).toMatchObject({
			id: "D0AMINA:1700000000.000100:1700000050.000000",
			from: AMINA,
			content: { kind: "edit", text: "no, https://union.example" },
		});
		expect(parseMessage(event("message-unfurled"), SELF)).toBeUndefined();
	});

	test("history says what the live events said, with the same ids", () => {
		const live = [parseMessage(event("message-im"), SELF), parseMessage(event("message-changed"), SELF)];
		const { message: edited } = event("message-changed") as { message: unknown };
		expect(parseHistory("D0AMINA", edited, SELF).map((inbound) => inbound.id)).toEqual(live.map((one) => one?.id));
		expect(parseHistory("D0AMINA", event("message-bot"), SELF)).toEqual([]);
	});

	test.each(["message-bot", "message-channel-join", "message-thread-of-others"])("%s is not for the bot", (name) => {
		expect(parseMessage(event(name), SELF)).toBeUndefined();
	});

	test("a mention is public and answered in its thread", () => {
		expect(parseMention(event("app-mention"), SELF)).toMatchObject({
			id: "C0HALL:1700000004.000100",
			place: "public",
			replyTo: "C0HALL:1700000004.000100",
			content: { kind: "text", text: "how do I join?" },
		});
		expect(parseMention(event("app-mention-thread"), SELF)).toMatchObject({
			id: "C0HALL:1700000005.000100",
			replyTo: "C0HALL:1700000004.000100",
		});
	});

	test("an answer in a thread under the bot's message is for the bot", () => {
		expect(parseMessage(event("message-thread-under-bot"), SELF)).toMatchObject({
			place: "public",
			replyTo: "C0DESK:1700000002.000100",
			content: { kind: "text", text: "I take this one" },
		});
	});

	test("a button is a tap, a foreign one a bad tap, a ticked box nothing yet", () => {
		const pressed = parseAction(fixture("block-actions-button"));
		expect(pressed?.inbound).toMatchObject({
			id: "D0AMINA:1700000010.000100:1700000020.123456",
			from: AMINA,
			place: "direct",
			content: { kind: "tap", tap: { flow: "demo", step: "colour", tag: "t1", options: ["o1"] } },
		});
		expect(pressed?.labels).toEqual(["Blue"]);
		expect(parseAction(fixture("block-actions-forged"))?.inbound.content).toEqual({ kind: "badTap" });
		expect(parseAction(fixture("block-actions-checkboxes"))).toBeUndefined();
	});

	test("done gathers what is ticked into one tap; a box of another question spoils it", () => {
		const done = fixture("block-actions-done");
		const pressed = parseAction(done);
		expect(pressed?.inbound.content).toMatchObject({ kind: "tap", tap: { options: ["o1", "o2"] } });
		expect(pressed?.labels).toEqual(["Blue", "Green"]);
		const forged = JSON.parse(JSON.stringify(done).replaceAll("demo/colour/t1/o2", "demo/other/t1/o2"));
		expect(parseAction(forged)?.inbound.content).toEqual({ kind: "badTap" });
	});

	test("a slash command: first word lower case, the rest as it was; none: the command's own name", () => {
		const body = fixture("slash-command");
		expect(parseCommand(body, clock.now())).toMatchObject({
			id: "13345224609.738474920.8088930838d88f008e0",
			place: "direct",
			content: { kind: "command", name: "join", args: "ab12 & more" },
		});
		expect(parseCommand({ ...body, text: "" }, clock.now())?.content).toEqual({
			kind: "command",
			name: "union",
			args: "",
		});
	});

	test.each([
		undefined,
		null,
		3,
		"x",
		[],
		{},
		{ channel_type: "im", user: [], ts: {} },
		{ channel_type: "im", ts: "x" },
	])("%j is nothing, and throws nothing", (junk) => {
		expect(parseMessage(junk, SELF)).toBeUndefined();
		expect(parseMention(junk, SELF)).toBeUndefined();
		expect(parseAction(junk)).toBeUndefined();
		expect(parseCommand(junk, clock.now())).toBeUndefined();
	});

	test("timestamps and addresses go there and back", () => {
		expect(tsOf(instantOf("1700000000.000100") ?? clock.now())).toBe("1700000000.000100");
		expect(readText(escapeText("a <b> &amp; *c* | <@U1>"))).toBe("a <b> &amp; *c* | <@U1>");
		expect(targetOf("C0HALL:1700000000.000100")).toEqual({
			kind: "channel",
			channel: "C0HALL",
			thread: "1700000000.000100",
		});
		expect(targetOf(AMINA)).toEqual({ kind: "user", user: AMINA });
	});
});

describe("render", () => {
	test("text without addresses is plain; addresses are links, and nothing is lost", () => {
		const { blocks } = render(message("Read *this*: https://union.example/a_b?c=1&d=2. Then <come>!"), "id");
		expect(blocks).toEqual([
			{
				type: "rich_text",
				block_id: "delivery:id",
				elements: [
					{
						type: "rich_text_section",
						elements: [
							{ type: "text", text: "Read *this*: " },
							{ type: "link", url: "https://union.example/a_b?c=1&d=2" },
							{ type: "text", text: ". Then <come>!" },
						],
					},
				],
			},
		]);
	});

	test("a long text is cut at line ends into sections, never inside a character", () => {
		const text = `${"word ".repeat(550)}\n${"👋".repeat(2_000)}`;
		const cut = pieces(text, 3_000);
		expect(cut.join("")).toBe(text);
		expect(Math.max(...cut.map((piece) => piece.length))).toBeLessThanOrEqual(3_000);
		expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
	});

	test("the longest text of the worst characters stays within Slack's 40,000", () => {
		expect(render(message("&".repeat(LIMITS.text)), "id").text.length).toBeLessThanOrEqual(40_000);
	});

	test("over a limit is an error", () => {
		const many = Array.from({ length: 101 }, (_, at) => `${at}`);
		expect(() => render(message("?", many), "id")).toThrow(RangeError);
		expect(() => render(message("?", ["x".repeat(76)]), "id")).toThrow(RangeError);
		expect(() => render(message(""), "id")).toThrow(RangeError);
	});

	test("an answered question keeps its text, shows the choice and has no buttons", () => {
		const { blocks } = render(message("Which?", ["Red", "Blue"]), "id");
		expect(settledBlocks(blocks, ["Blue"])).toEqual([
			blocks[0],
			{ type: "section", text: { type: "plain_text", text: "✓ Blue", emoji: false } },
		]);
	});
});

describe("signed HTTP requests", () => {
	const secret = "simulated-signing-secret";
	const seconds = (offset = 0) => String(Math.floor(Date.now() / 1_000) + offset);
	async function call(made: Rig, body: string, headers: Record<string, string>): Promise<Response> {
		return fetch(`${made.web.url}/slack/events`, {
			method: "POST",
			body,
			headers: { "content-type": "application/json", ...headers },
		});
	}
	const signed = (body: string, at: string, key = secret) => ({
		"x-slack-request-timestamp": at,
		"x-slack-signature": signature(key, at, body),
	});

	test("only what Slack signed, and lately, reaches the bot", async () => {
		const made = await rig({ mode: "http" });
		const body = JSON.stringify(fixture("message-im"));
		const now = seconds();
		const forged: Record<string, string>[] = [
			{},
			{ "x-slack-request-timestamp": now },
			{ "x-slack-request-timestamp": now, "x-slack-signature": "v0=" },
			{ ...signed(body, now, "another secret") },
			{ ...signed(`${body} `, now) },
			{ ...signed(body, now), "x-slack-request-timestamp": seconds(1) },
			{ ...signed(body, seconds(-301)) },
			{ ...signed(body, seconds(400)) },
			{ ...signed(body, "NaN") },
		];
		for (const headers of forged) expect((await call(made, body, headers)).status).toBe(401);
		expect(made.got).toEqual([]);
		expect((await call(made, body, signed(body, now))).status).toBe(200);
		expect(made.got).toHaveLength(1);
	});

	test("answers the challenge; refuses what is no payload; 503 when it is not started", async () => {
		const made = await rig({ mode: "http" }, false);
		const challenge = JSON.stringify({ type: "url_verification", challenge: "abc" });
		const answer = await call(made, challenge, signed(challenge, seconds()));
		expect(await answer.json()).toEqual({ challenge: "abc" });
		expect((await call(made, "{", signed("{", seconds()))).status).toBe(400);
		const body = JSON.stringify(fixture("message-im"));
		expect((await call(made, body, signed(body, seconds()))).status).toBe(503);
		expect((await fetch(`${made.web.url}/slack/events`)).status).toBe(405);
	});

	test("not acknowledged while the commit takes too long, and the same id comes again", async () => {
		const made = await rig({ mode: "http" });
		const commit = Promise.withResolvers<void>();
		made.before = () => commit.promise;
		const body = JSON.stringify(fixture("message-im"));
		expect((await call(made, body, signed(body, seconds()))).status).toBe(503);
		commit.resolve();
		made.before = async () => undefined;
		expect((await call(made, body, signed(body, seconds()))).status).toBe(200);
		expect(new Set(made.got.map((inbound) => inbound.id)).size).toBe(1);
	});
});

describe.each(["socket", "http"] as const)("over %s", (mode) => {
	test("a command is answered in place, for the person alone", async () => {
		const made = await rig({ mode });
		const amina = made.simulator.person(AMINA, "sw-KE");
		const id = await amina.command("JOIN ab12 now");
		const note = await until(() => amina.screen().find((shown) => shown.ephemeral), "the note");
		expect(note.text).toBe("See <our> direct messages.");
		expect(made.got).toMatchObject([
			{ id, from: AMINA, language: "sw-KE", content: { kind: "command", name: "join", args: "ab12 now" } },
		]);
	});

	test("a tap that could not be stored at first is not lost, though Slack sends it once", async () => {
		const made = await rig({ mode });
		const amina = made.simulator.person(AMINA);
		await made.channel.send(AMINA, message("Which?", ["Red", "Blue"]), attempt());
		let failures = 2;
		made.before = async () => {
			if (failures-- > 0) throw new Error("the database is away");
		};
		const [shown] = amina.screen();
		await amina.press(shown?.id ?? "", shown?.buttons[1]?.id ?? "");
		await until(() => made.got.length === 1, "the tap");
		const settled = await until(() => amina.screen().find((entry) => entry.text.includes("✓ Blue")), "the choice");
		expect(settled.buttons).toEqual([]);
		expect(settled.text).toBe("Which?\n✓ Blue");
	});

	test("edits, mentions and threads arrive; the rest of a channel does not", async () => {
		const made = await rig({ mode });
		const amina = made.simulator.person(AMINA);
		const id = await amina.write("yes");
		await until(() => made.got.length === 1, "the message");
		await amina.edit(id, "no");
		await until(() => made.got.length === 2, "the edit");
		await amina.say("C0HALL", "not for the bot");
		const ts = await amina.mention("C0HALL", "how do I join?");
		await until(() => made.got.length === 3, "the mention");
		expect(made.got[1]?.content).toEqual({ kind: "edit", text: "no" });
		expect(made.got[2]).toMatchObject({ place: "public", content: { kind: "text", text: "how do I join?" } });
		const replyTo = made.got[2]?.replyTo ?? "";
		expect(replyTo).toBe(`C0HALL:${ts}`);
		const tried = attempt();
		const { providerId } = await made.channel.send(replyTo, message("Write to me directly."), tried);
		expect(await made.channel.find?.(replyTo, message(""), tried)).toEqual({ state: "sent", providerId });
		expect(await made.channel.find?.(replyTo, message(""), attempt())).toEqual({ state: "absent" });
		expect(made.simulator.refusals).toEqual([]);
	});
});

describe("Socket Mode connections", () => {
	test("what was written while the line was down is caught up with, once, by id", async () => {
		const made = await rig();
		const amina = made.simulator.person(AMINA);
		await amina.write("before");
		await until(() => made.got.length === 1, "the first message");
		made.simulator.drop();
		await amina.write("during");
		await amina.write("still down");
		const ids = () => new Set(made.got.filter((one) => one.content.kind === "text").map((one) => one.id));
		await until(() => ids().size === 3, "all messages");
		await amina.write("after");
		await until(() => ids().size === 4, "a live message");
	});

	test("Slack recycles the connection: the bot comes back at once", async () => {
		const made = await rig();
		const amina = made.simulator.person(AMINA);
		made.simulator.refresh();
		await until(() => made.logged.filter((line) => line.startsWith("slack.socket-open")).length === 2, "the next one");
		await amina.write("hello");
		await until(() => made.got.length >= 1, "the message");
	});

	test("a payload without an event inside harms nothing", async () => {
		const made = await rig({ ackMs: 20 });
		await made.simulator.limited();
		await made.simulator.person(AMINA).write("hello");
		await until(() => made.got.length >= 1, "the message");
		expect(made.got).toHaveLength(1);
	});

	test("the provider was away: the bot connects when it is back", async () => {
		const made = await rig();
		const port = Number(new URL(made.simulator.settings().SLACK_API_URL ?? "").port);
		await made.simulator.stop();
		await until(() => made.logged.some((line) => line.startsWith("slack.socket-failed")), "a failed try");
		await made.simulator.start(port);
		await until(() => made.logged.filter((line) => line.startsWith("slack.socket-open")).length === 2, "a connection");
		await made.simulator.person(AMINA).write("hello");
		await until(() => made.got.length >= 1, "the message");
	});

	test("what is being stored is acknowledged before stop closes the line", async () => {
		const made = await rig();
		let entered = false;
		made.before = async () => {
			entered = true;
			await new Promise((resolve) => setTimeout(resolve, 100));
		};
		await made.simulator.person(AMINA).write("last words");
		await until(() => entered, "the hand-over");
		await made.channel.stop();
		expect(made.got).toHaveLength(1);
		const again = channelTo(made.simulator, { log: silent, timeoutMs: 3_000 });
		closing.push(() => again.stop());
		const message = async (inbound: Inbound) => {
			made.got.push(inbound);
			return { note: "" };
		};
		await again.start({ message, status: async () => undefined });
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(made.got).toHaveLength(1);
	});

	test("taps and commands while nobody listens fail before the person's eyes", async () => {
		const made = await rig({}, false);
		const amina = made.simulator.person(AMINA);
		await expect(amina.command("help")).rejects.toThrow();
		await expect(amina.press("1", "2")).rejects.toThrow();
	});
});

describe("sending", () => {
	test("errors are told apart", async () => {
		const made = await rig({}, false);
		const unknownPerson = made.channel.send("U0NOBODY", message("hi"), attempt());
		await expect(unknownPerson).rejects.toMatchObject({
			kind: "terminal",
			reason: "unreachable",
			code: "channel_not_found",
		});
		made.simulator.person(AMINA);
		made.simulator.fail("rateLimit");
		await expect(made.channel.send(AMINA, message("hi"), attempt())).rejects.toMatchObject({
			kind: "retry",
			code: "ratelimited",
			retryAfterMs: 1_000,
		});
		made.simulator.fail("serverError");
		await expect(made.channel.send(AMINA, message("hi"), attempt())).rejects.toMatchObject({
			kind: "retry",
			code: "http_500",
		});
		made.simulator.fail("reset");
		const tried = attempt();
		await expect(made.channel.send(AMINA, message("hi"), tried)).rejects.toMatchObject({ kind: "unknown" });
		expect(await made.channel.find?.(AMINA, message("hi"), tried)).toEqual({ state: "absent" });
		await expect(made.channel.send(AMINA, message("x".repeat(9_000)), attempt())).rejects.toMatchObject({
			kind: "terminal",
			reason: "refused",
		});
		expect(made.simulator.person(AMINA).screen()).toEqual([]);
	});

	test("a refused connection is a retry; a file's upload that fails is one too; find does not guess", async () => {
		const made = await rig({}, false);
		made.simulator.person(AMINA);
		const file: OutMessage = { ...message("Yours"), file: { name: "a.txt", mediaType: "text/plain", content: "ä" } };
		await made.channel.send(AMINA, file, attempt());
		const port = Number(new URL(made.simulator.settings().SLACK_API_URL ?? "").port);
		await made.simulator.stop();
		await new Promise((resolve) => setTimeout(resolve, 20));
		for (const out of [message("hi"), file])
			await expect(made.channel.send(AMINA, out, attempt())).rejects.toMatchObject({ kind: "retry" });
		expect(await made.channel.find?.(AMINA, message("hi"), attempt())).toEqual({ state: "unknown" });
		await made.simulator.start(port);
	});

	test("to somebody who cannot be written to nothing was sent", async () => {
		const made = await rig();
		expect(await made.channel.find?.("U0NOBODY", message("hi"), attempt())).toEqual({ state: "absent" });
		const refusals = made.simulator.refusals as string[];
		// Meant: the check after each test must not find it.
		expect(refusals.splice(0)).toEqual(["conversations.open: user_not_found"]);
	});

	test("a file that was taken is found; its absence proves nothing for a while", async () => {
		const made = await rig({}, false);
		made.simulator.person(AMINA);
		const file: OutMessage = { ...message("Yours"), file: { name: "a.txt", mediaType: "text/plain", content: "ä" } };
		const tried = attempt();
		made.simulator.fail("acceptThenReset");
		await expect(made.channel.send(AMINA, file, tried)).rejects.toMatchObject({ kind: "unknown" });
		expect(await made.channel.find?.(AMINA, file, tried)).toMatchObject({ state: "sent" });
		expect(await made.channel.find?.(AMINA, file, attempt())).toEqual({ state: "unknown" });
	});

	test("a bot that is shut out gives no address up, and says so at the start", async () => {
		const made = await rig({}, false);
		const stranger = channelTo(made.simulator, { log: silent, timeoutMs: 3_000, botToken: "xoxb-revoked" });
		await expect(stranger.send(AMINA, message("hi"), attempt())).rejects.toMatchObject({
			kind: "retry",
			code: "invalid_auth",
		});
		await expect(
			stranger.start({ message: async () => ({ note: "" }), status: async () => undefined }),
		).rejects.toThrow("SLACK_BOT_TOKEN");
		expect(made.simulator.refusals).not.toEqual([]);
	});

	test("too many to one person: Slack's own pace, and one set by hand", async () => {
		const made = await rig({}, false);
		made.simulator.person(AMINA);
		made.simulator.person(BERTA);
		const kinds = async (to: string, count: number) =>
			Promise.all(
				Array.from({ length: count }, () =>
					made.channel.send(to, message("hi"), attempt()).then(
						() => "sent",
						(error: { kind: string }) => error.kind,
					),
				),
			);
		const own = await kinds(AMINA, 14);
		expect(own.filter((kind) => kind === "sent").length).toBeGreaterThanOrEqual(10);
		expect(own).toContain("retry");
		expect(await kinds(BERTA, 1)).toEqual(["sent"]);
		made.simulator.rate(1_000);
		expect(new Set(await kinds(AMINA, 60))).toEqual(new Set(["sent"]));
	});

	test("twelve options to tick: all in sight, all counted", async () => {
		const made = await rig();
		const amina = made.simulator.person(AMINA);
		const labels = Array.from({ length: 12 }, (_, at) => `Option ${at}`);
		await made.channel.send(AMINA, message("Which ones?", labels, "many"), attempt());
		const [shown] = amina.screen();
		for (const at of [0, 11]) await amina.press(shown?.id ?? "", shown?.buttons[at]?.id ?? "");
		await amina.press(shown?.id ?? "", shown?.buttons[12]?.id ?? "");
		const inbound = await until(() => made.got[0], "the answer");
		expect(inbound.content).toMatchObject({ kind: "tap", tap: { options: ["o0", "o11"] } });
		await until(() => amina.screen()[0]?.text.endsWith("✓ Option 0\n✓ Option 11"), "the choice");
	});
});

describe("away and back", () => {
	// Slack lists its conversations itself: nobody needs to be named.
	async function* nobody(): AsyncGenerator<string> {
		yield* [];
	}

	test("missed pages through everybody's messages, oldest first, with the live ids", async () => {
		const made = await rig();
		const since = Temporal.Now.instant();
		const people = Array.from({ length: 230 }, (_, at) => made.simulator.person(`U0P${at}`));
		for (const person of people) await person.write("hello");
		const [first] = people;
		for (let at = 0; at < 450; at++) await first?.write(`line ${at}`);
		await until(() => made.got.length === 680, "all live messages");
		const fetched: Inbound[] = [];
		for await (const one of made.channel.missed?.(since, nobody) ?? []) fetched.push(one);
		expect(fetched.map((one) => one.id).sort()).toEqual(made.got.map((one) => one.id).sort());
		const lines = fetched.filter((one) => one.from === first?.address).map((one) => one.sentAt.epochNanoseconds);
		expect(lines).toEqual(lines.toSorted((a, b) => (a < b ? -1 : 1)));
		expect(made.simulator.refusals).toEqual([]);
	});

	test("no address, name or text in any log line", async () => {
		const made = await rig();
		const amina = made.simulator.person(AMINA);
		made.before = async () => {
			throw new Error("database away: secret words");
		};
		await amina.write("secret words");
		await amina.command("secret words");
		await until(() => made.logged.some((line) => line.startsWith("slack.not-stored")), "a log line");
		made.simulator.fail("unreachable");
		await made.channel.send(AMINA, message("secret words"), attempt()).catch(() => undefined);
		made.simulator.drop();
		await until(() => made.logged.filter((line) => line.startsWith("slack.socket-open")).length === 2, "a connection");
		expect(made.logged.join("\n")).not.toMatch(/U0AMINA|secret|D0/);
	});
});

test("without a way to receive there is no channel", () => {
	expect(() => createSlack({ botToken: "xoxb", log: silent, clock })).toThrow("SLACK_APP_TOKEN");
});
