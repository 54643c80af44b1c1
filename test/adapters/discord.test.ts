import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDiscord, type DiscordOptions } from "../../adapters/discord/index.ts";
import { parseEdit, parseInteraction, parseMessage } from "../../adapters/discord/parse.ts";
import { closeComponents, escapeText, nonceOf, renderMessage } from "../../adapters/discord/render.ts";
import { createDiscordSimulator, type DiscordSimulator } from "../../adapters/discord/simulator.ts";
import { readable } from "../../adapters/discord/simulator-text.ts";
import { instantOf, snowflakeBefore } from "../../adapters/discord/snowflake.ts";
import type { Accepted, Channel, Inbound, OutMessage } from "../../bot/core/channel.ts";
import { SendError } from "../../bot/core/channel.ts";
import type { Clock } from "../../bot/core/clock.ts";
import type { Log } from "../../bot/core/log.ts";
import { until } from "../support/wait.ts";
import { attempt, channelContract, message } from "./contract.ts";

const ADA = "100000000000000001";
const BEN = "100000000000000002";
const SELF = "900000000000000009";

/** Begun first, awaited last: discord.js identifies at most once in 5 s. */
const losing = loseSession().then(
	() => undefined,
	(reason: unknown) => reason,
);

channelContract("discord", () => {
	const simulator = createDiscordSimulator();
	return {
		simulator,
		people: [ADA, BEN],
		create: (given) => {
			const { DISCORD_TOKEN: token = "", DISCORD_API_URL: apiUrl = "" } = simulator.settings();
			return createDiscord({ ...given, token, apiUrl });
		},
	};
});

const fixture = (name: string) =>
	JSON.parse(readFileSync(new URL(`./fixtures/discord/${name}.json`, import.meta.url), "utf8"));

describe("payloads of Discord are read", () => {
	test("a direct message", () => {
		expect(parseMessage(fixture("message-dm"), SELF)).toEqual({
			channel: "discord",
			id: "1416825934999999488",
			from: ADA,
			place: "direct",
			content: { kind: "text", text: "ሰላም, I want to join" },
			sentAt: Temporal.Instant.from("2026-09-14T18:02:11.413Z"),
		});
	});
	test("a mention in a server, without the mention, with where to answer", () => {
		expect(parseMessage(fixture("message-guild"), SELF)).toMatchObject({
			place: "public",
			replyTo: "channel:800000000000000081:1416826809999999488",
			content: { kind: "text", text: "how do I join?" },
		});
		expect(parseMessage(fixture("message-guild"), "900000000000000010")).toBeUndefined();
	});
	test("a voice message, a sticker, a forwarded message", () => {
		const voice = fixture("message-voice");
		expect(parseMessage(voice, SELF)?.content).toEqual({
			kind: "media",
			media: "voice",
			files: [{ kind: "voice", ref: "8211 https://cdn.invalid/voice-message.ogg" }],
		});
		const bare = { ...voice, attachments: [], flags: 0 };
		expect(
			parseMessage({ ...bare, sticker_items: [{ id: "1", name: "wave", format_type: 1 }] }, SELF)?.content,
		).toEqual({
			kind: "media",
			media: "sticker",
		});
		expect(parseMessage({ ...bare, message_snapshots: [{ message: {} }] }, SELF)?.content).toEqual({
			kind: "media",
			media: "forward",
		});
	});
	test.each([
		["the bot itself", { author: { id: SELF, username: "steward" } }],
		["another bot", { author: { id: BEN, username: "other", bot: true } }],
		["a webhook", { webhook_id: "1" }],
		["a system message", { type: 7 }],
		["nothing at all", { content: "" }],
	])("%s is not heard", (_, change) => {
		expect(parseMessage({ ...fixture("message-dm"), ...change }, SELF)).toBeUndefined();
	});
	test("an edit has an id of its own; a link's preview is none", () => {
		const edited = fixture("message-edited");
		expect(parseEdit(edited, SELF)).toMatchObject({
			id: `1416825934999999488:${Date.parse("2026-09-14T18:03:00.250Z")}`,
			content: { kind: "edit", text: "I want to leave" },
		});
		expect(parseEdit({ ...edited, edited_timestamp: null }, SELF)).toBeUndefined();
	});
	test("a command in a server", () => {
		expect(parseInteraction(fixture("interaction-command"))).toMatchObject({
			id: "1416827000000000000",
			from: ADA,
			place: "direct",
			language: "pt-BR",
			content: { kind: "command", name: "link", args: "AB12 cd" },
		});
		const bare = fixture("interaction-command");
		bare.data.options = undefined;
		expect(parseInteraction(bare)?.content).toEqual({ kind: "command", name: "union", args: "" });
	});
	test("a select is one tap; with nothing chosen an empty one; with a forged value a bad one", () => {
		const chosen = fixture("interaction-select");
		const tap = { flow: "demo", step: "colour", tag: "t1" };
		expect(parseInteraction(chosen)?.content).toEqual({ kind: "tap", tap: { ...tap, options: ["red", "blue"] } });
		chosen.data.values = [];
		expect(parseInteraction(chosen)?.content).toEqual({ kind: "tap", tap: { ...tap, options: [] } });
		for (const forged of ["demo/other/t1/red", "rm -rf", "demo/colour/t2/red"]) {
			chosen.data.values = ["demo/colour/t1/red", forged];
			expect(parseInteraction(chosen)?.content).toEqual({ kind: "badTap" });
		}
	});
});

describe("messages are rendered", () => {
	test("what was written is what is read, whatever the marks", () => {
		const marks = fc.constantFrom(..."\\*_~`|<>#-[]()1. @:a\n", "https://a.org/b_c_d ", "<@1>", "**", "1. ", "😀");
		fc.assert(
			fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
				const text = parts.join("");
				expect(readable(escapeText(text))).toBe(text);
			}),
			{ numRuns: 2_000 },
		);
	});
	test("a text that fits stays whole when its escapes would not fit", () => {
		const text = "*".repeat(1_500);
		expect(renderMessage(message(text), attempt().id).body.content).toBe(text);
	});
	test("no limit is passed, and nothing is cut", () => {
		const { id } = attempt();
		const labels = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);
		expect(() => renderMessage(message("?", labels(26)), id)).toThrow(RangeError);
		expect(() => renderMessage(message("?", labels(26), "many"), id)).toThrow(RangeError);
		expect(() => renderMessage(message("?", ["x".repeat(81)]), id)).toThrow(RangeError);
		expect(() => renderMessage(message("x".repeat(2_001)), id)).toThrow(RangeError);
		const { body } = renderMessage(message("?", labels(25), "many"), id);
		expect(body.components).toHaveLength(2);
	});
	test("nobody is pinged, no preview, and a nonce of at most 25 characters that differs by attempt", () => {
		const [one, two] = [attempt().id, attempt().id];
		expect(renderMessage(message("@everyone"), one).body).toMatchObject({
			allowed_mentions: { parse: [] },
			flags: 4,
			enforce_nonce: true,
			nonce: nonceOf(one),
		});
		expect(nonceOf(one)).toHaveLength(22);
		expect(nonceOf(one)).not.toBe(nonceOf(two));
	});
	test("an answered question keeps its options, closed, with the chosen one marked", () => {
		const { components = [] } = renderMessage(message("?", ["Red", "Blue"]), attempt().id).body;
		const closed = closeComponents(components, ["demo/colour/t1/o1"]);
		expect(closed).toMatchObject([
			{
				components: [
					{ label: "Red", disabled: true, style: 2 },
					{ label: "Blue", disabled: true, style: 3 },
				],
			},
		]);
	});
	test("an id of that instant lies just after the bound", () => {
		const at = Temporal.Instant.from("2026-09-14T18:02:11.413Z");
		expect(instantOf(String(BigInt(snowflakeBefore(at)) + 1n)).equals(at)).toBe(true);
	});
});

describe("Discord", () => {
	let simulator: DiscordSimulator;
	let channel: Channel;
	let got: Inbound[];
	let codes: string[];
	let gaps: Temporal.Instant[];
	let handle: (inbound: Inbound) => Promise<Accepted>;
	let ahead: Temporal.Duration;
	let expectedRefusals: readonly string[];
	const extra: Channel[] = [];

	const clock: Clock = { now: () => Temporal.Now.instant().add(ahead) };
	const note = (_: unknown, code: string) => void codes.push(code);
	const log: Log = { info: note, warn: note, error: note };
	const receive = {
		message: (inbound: Inbound) => handle(inbound),
		status: async () => undefined,
	};
	const create = (overrides: Partial<DiscordOptions> = {}) => {
		const { DISCORD_TOKEN: token = "", DISCORD_API_URL: apiUrl = "" } = simulator.settings();
		const onGap = (since: Temporal.Instant) => void gaps.push(since);
		return createDiscord({ token, apiUrl, log, clock, timeoutMs: 3_000, onGap, ...overrides });
	};
	const failed = async (sending: Promise<unknown>): Promise<SendError> => {
		const error = await sending.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		if (!(error instanceof SendError)) throw new Error("expected a SendError", { cause: error });
		return error;
	};
	const texts = () => got.map(({ content }) => ("text" in content ? content.text : content.kind));
	const all = async (events: AsyncIterable<Inbound> | undefined) => {
		const list: Inbound[] = [];
		for await (const inbound of events ?? []) list.push(inbound);
		return list;
	};
	const known = async function* (...ids: string[]) {
		yield* ids;
	};

	beforeEach(async () => {
		got = [];
		codes = [];
		gaps = [];
		ahead = Temporal.Duration.from({ seconds: 0 });
		expectedRefusals = [];
		handle = async (inbound) => {
			got.push(inbound);
			return { note: "I wrote to you *directly*." };
		};
		simulator = createDiscordSimulator({ heartbeatMs: 1_000 });
		await simulator.start();
		channel = create();
		await channel.start(receive);
	});
	afterEach(async () => {
		await Promise.all([channel, ...extra.splice(0)].map((open) => open.stop()));
		await simulator.stop();
		expect(simulator.refusals).toEqual(expectedRefusals);
	});

	describe("interactions", () => {
		test("a press is answered in time although the shell is slow, and the question is closed", async () => {
			const ada = simulator.person(ADA, "es-419");
			await channel.send(ADA, message("Which?", ["Red", "Blue"]), attempt());
			const [shown] = ada.screen();
			const gate = Promise.withResolvers<void>();
			handle = async (inbound) => {
				await gate.promise;
				got.push(inbound);
				return { note: "" };
			};
			await ada.press(shown?.id ?? "", shown?.buttons[0]?.id ?? "");
			expect(got).toEqual([]);
			expect(ada.screen()[0]?.buttons).toHaveLength(2);
			gate.resolve();
			await until(() => ada.screen()[0]?.buttons.length === 0, "the closed question");
			expect(got).toMatchObject([{ from: ADA, language: "es-419", content: { kind: "tap" } }]);
			expect(ada.screen()[0]?.text).toBe("Which?");
		});
		test("the done button sends an empty answer when nothing is ticked", async () => {
			const ada = simulator.person(ADA);
			await channel.send(ADA, message("Which ones?", ["Red", "Blue"], "many"), attempt());
			const [shown] = ada.screen();
			await ada.press(shown?.id ?? "", shown?.buttons.find(({ role }) => role === "done")?.id ?? "");
			await until(() => got[0], "the tap");
			expect(got[0]?.content).toMatchObject({ kind: "tap", tap: { options: [] } });
		});
		test("a select without a done button can be closed too", async () => {
			const ada = simulator.person(ADA);
			const { done: _, ...options } = message("Which ones?", ["Red", "Blue"], "many").options ?? { items: [] };
			await channel.send(ADA, { text: "Which ones?", locale: "en", options } as OutMessage, attempt());
			const [shown] = ada.screen();
			for (const button of shown?.buttons ?? []) await ada.press(shown?.id ?? "", button.id);
			await until(() => got[0], "the tap");
			expect(got[0]?.content).toMatchObject({ kind: "tap", tap: { options: ["o0", "o1"] } });
		});
		test("the command in direct messages leaves nothing behind", async () => {
			const ada = simulator.person(ADA, "fr");
			const id = await ada.command("/union JOIN the union");
			await until(() => got[0], "the command");
			expect(got[0]).toMatchObject({
				id,
				from: ADA,
				place: "direct",
				language: "fr",
				content: { kind: "command", name: "join", args: "the union" },
			});
			await channel.stop();
			expect(ada.screen()).toEqual([]);
		});
		test("the command in a server is answered by a note that only this person sees", async () => {
			const ada = simulator.person(ADA);
			await ada.commandPublicly("/union");
			const shown = await until(() => ada.screen()[0], "the note");
			expect(shown).toMatchObject({ text: "I wrote to you *directly*.", ephemeral: true, from: "bot" });
			expect(got[0]).toMatchObject({ place: "direct", content: { kind: "command", name: "union", args: "" } });
			expect(simulator.squareTexts()).toEqual([]);
		});
		test("the composer's commands are registered, suggested in the person's language, and not enforced", async () => {
			const word = (value: string, es: string) => ({
				value,
				description: `to ${value}`,
				descriptionLocalizations: { es, am: "ቀላቅል" },
			});
			const localized = { es: "Escribe a tu sindicato", pt: "Escreva", am: "ለማኅበርህ ጻፍ" };
			const commands = [
				{
					name: "union",
					description: "Write to your union",
					descriptionLocalizations: localized,
					words: [word("join", "unirse"), word("help", "ayuda")],
				},
			];
			const second = create({ commands });
			extra.push(second);
			await channel.stop();
			await second.start(receive);
			expect(await simulator.person(ADA).suggested("j")).toEqual(["join"]);
			expect(await simulator.person(ADA).suggested("")).toEqual(["join", "help"]);
			expect(got).toEqual([]);
			await simulator.person(ADA).command("whatever else");
			await until(() => got[0], "the command");
			expect(got[0]?.content).toEqual({ kind: "command", name: "whatever", args: "else" });
		});
		test("a button in a server answers with a note, and stays for the others", async () => {
			const ada = simulator.person(ADA);
			await ada.writePublicly("@steward hello");
			const { replyTo = "" } = await until(() => got[0], "the mention");
			await channel.send(replyTo, message("Join?", ["Yes"]), attempt());
			const shown = ada.screen().at(-1);
			await ada.press(shown?.id ?? "", shown?.buttons[0]?.id ?? "");
			const last = await until(() => ada.screen().find(({ ephemeral }) => ephemeral), "the note");
			expect(last.text).toBe("I wrote to you *directly*.");
			expect(got[1]).toMatchObject({ from: ADA, place: "direct", content: { kind: "tap" } });
			expect(ada.screen().find(({ id }) => id === shown?.id)?.buttons).toHaveLength(1);
		});
		test("a doubled interaction has one id, and a refused second answer harms nothing", async () => {
			simulator.deliver("duplicate");
			await simulator.person(ADA).command("help");
			await until(() => got.length === 2, "both deliveries");
			expect(got[0]?.id).toBe(got[1]?.id);
			await until(() => codes.includes("discord.interaction-not-answered"), "the refused answer");
		});
		test("while no bot is connected the app says so", async () => {
			const ada = simulator.person(ADA);
			await channel.send(ADA, message("Which?", ["Red"]), attempt());
			await channel.stop();
			const [shown] = ada.screen();
			await expect(ada.press(shown?.id ?? "", shown?.buttons[0]?.id ?? "")).rejects.toThrow();
			await expect(ada.command("help")).rejects.toThrow();
		});
	});

	describe("public places", () => {
		test("a mention is answered there; other talk is not heard", async () => {
			const ada = simulator.person(ADA);
			await ada.writePublicly("nothing for the bot");
			await ada.writePublicly("@steward how do I join?");
			const inbound = await until(() => got[0], "the mention");
			expect(inbound).toMatchObject({ place: "public", content: { kind: "text", text: "how do I join?" } });
			await channel.send(inbound.replyTo ?? "", message("Write to me directly."), attempt());
			expect(ada.screen().at(-1)).toMatchObject({ from: "bot", text: "Write to me directly." });
			await channel.send(simulator.square, message("An alert for all"), attempt());
			expect(simulator.squareTexts().at(-1)).toBe("An alert for all");
			expect(got).toHaveLength(1);
		});
	});

	describe("receiving", () => {
		test("an edit, a sticker and a voice message", async () => {
			const ada = simulator.person(ADA);
			const id = await ada.write("join");
			await ada.edit(id, "leave");
			await ada.sticker();
			await ada.media("voice");
			await until(() => got.length === 4, "all four");
			expect(got.map(({ content }) => content)).toMatchObject([
				{ kind: "text", text: "join" },
				{ kind: "edit", text: "leave" },
				{ kind: "media", media: "sticker" },
				{ kind: "media", media: "voice" },
			]);
			expect(new Set(got.map(({ id }) => id)).size).toBe(4);
		});
		test("one person's messages wait for a refused one; another's do not", async () => {
			let refusals = 2;
			handle = async (inbound) => {
				if (inbound.from === ADA && refusals-- > 0) throw new Error("the database is away");
				got.push(inbound);
				return { note: "" };
			};
			for (const text of ["one", "two", "three"]) await simulator.person(ADA).write(text);
			await simulator.person(BEN).write("mine");
			await until(() => got.length === 4, "all messages");
			expect(texts()).toEqual(["mine", "one", "two", "three"]);
			expect(codes.filter((code) => code === "discord.not-stored")).toHaveLength(2);
		});
		test("stop does not wait for a database that stays away", async () => {
			handle = () => Promise.reject(new Error("the database is away"));
			await simulator.person(ADA).write("hello");
			await until(() => codes.includes("discord.not-stored"), "the first refusal");
			const before = performance.now();
			await channel.stop();
			expect(performance.now() - before).toBeLessThan(5_000);
		});
		test("pairs swapped on the way arrive", async () => {
			simulator.deliver("reorder");
			for (const text of ["one", "two", "three"]) await simulator.person(ADA).write(text);
			await until(() => got.length === 3, "all three");
			expect(texts()).toEqual(["two", "one", "three"]);
		});
	});

	describe("connections", () => {
		test("a cut connection is resumed with what was written meanwhile, each once", async () => {
			const ada = simulator.person(ADA);
			await ada.write("before");
			await until(() => got.length === 1, "the first");
			simulator.dropGateway();
			await until(() => !simulator.connected(), "the cut");
			await ada.write("meanwhile");
			await until(() => got.length === 2, "the replay");
			await ada.write("after");
			await until(() => got.length === 3, "the last");
			expect(texts()).toEqual(["before", "meanwhile", "after"]);
			expect(gaps).toEqual([]);
		});
		test("a restart of the provider on the same port is survived", async () => {
			const port = Number(new URL(simulator.settings().DISCORD_API_URL ?? "").port);
			await simulator.stop();
			await new Promise((resolve) => setTimeout(resolve, 100));
			await simulator.start(port);
			await until(() => simulator.connected(), "the new connection");
			await simulator.person(ADA).write("still there?");
			await until(() => got.length === 1, "the message");
		});
		test("stop during an outage ends the attempts to connect", async () => {
			const port = Number(new URL(simulator.settings().DISCORD_API_URL ?? "").port);
			await simulator.stop();
			await until(() => codes.includes("discord.gateway-reconnecting"), "the loss");
			await channel.stop();
			await simulator.start(port);
			await new Promise((resolve) => setTimeout(resolve, 700));
			expect(simulator.connected()).toBe(false);
		});
		test("start waits for a provider that is away, and stop ends that wait", async () => {
			const port = Number(new URL(simulator.settings().DISCORD_API_URL ?? "").port);
			await channel.stop();
			await simulator.stop();
			const [patient, given] = [create(), create()];
			extra.push(patient, given);
			const starting = patient.start(receive);
			const other = given.start(receive);
			await new Promise((resolve) => setTimeout(resolve, 50));
			await given.stop();
			await other;
			await simulator.start(port);
			await starting;
			await simulator.person(ADA).write("hello");
			await until(() => got.length === 1, "the message");
		});
		test("a wrong token ends the start", async () => {
			const wrong = create({ token: "wrong" });
			extra.push(wrong);
			await expect(wrong.start(receive)).rejects.toThrow();
			expectedRefusals = ["GET /users/@me: wrong token"];
		});
	});

	describe("sending", () => {
		test.each([
			[403, 50_007, { kind: "terminal", reason: "unreachable" }],
			[403, 50_278, { kind: "terminal", reason: "unreachable" }],
			[403, 50_001, { kind: "terminal", reason: "refused" }],
			[400, 50_035, { kind: "terminal", reason: "refused" }],
			[400, 40_003, { kind: "retry", code: "40003", retryAfterMs: 60_000 }],
			[404, 10_003, { kind: "retry", code: "10003" }],
			[503, 0, { kind: "retry", code: "http-503" }],
		])("status %i with code %i", async (status, code, expected) => {
			simulator.person(ADA);
			simulator.refuseNext(status, code);
			const error = await failed(channel.send(ADA, message("secret words"), attempt()));
			expect(error).toMatchObject(expected);
			expect(`${error.message} ${JSON.stringify(error)} ${error.cause}`).not.toContain("secret words");
		});
		test("a person nobody knows, one who takes no messages, and no address at all", async () => {
			const unreachable = { kind: "terminal", reason: "unreachable" };
			expect(await failed(channel.send(BEN, message("hello"), attempt()))).toMatchObject(unreachable);
			expectedRefusals = ["POST /users/@me/channels: unknown user"];
			simulator.person(ADA).takesMessages(false);
			expect(await failed(channel.send(ADA, message("hello"), attempt()))).toMatchObject(unreachable);
			for (const to of ["+15550100", "channel:x", `channel:${ADA}:`])
				expect(await failed(channel.send(to, message("hello"), attempt()))).toMatchObject({ code: "bad-address" });
		});
		test("a message that passes a limit is a SendError with its reason", async () => {
			const error = await failed(channel.send(ADA, message("x".repeat(2_001)), attempt()));
			expect(error).toMatchObject({ kind: "terminal", code: "render" });
		});
		test("nothing listens: nothing was sent", async () => {
			const gone = createDiscordSimulator();
			await gone.start();
			const apiUrl = gone.settings().DISCORD_API_URL ?? "";
			await gone.stop();
			const error = await failed(create({ apiUrl }).send(gone.square, message("hello"), attempt()));
			expect(error).toMatchObject({ kind: "retry", code: "ECONNREFUSED" });
		});
		test("a refused token stops all further requests", async () => {
			const sender = create({ token: "wrong" });
			extra.push(sender);
			const error = await failed(sender.send(simulator.square, message("hello"), attempt()));
			expect(error).toMatchObject({ kind: "terminal", reason: "refused" });
			for (let at = 0; at < 3; at++)
				expect(await failed(sender.send(simulator.square, message("hello"), attempt()))).toMatchObject({
					kind: "retry",
					code: "no-token",
				});
			expectedRefusals = ["POST /channels/:id/messages: wrong token"];
		});
		test("the wait after a 429 is the provider's", async () => {
			simulator.person(ADA);
			simulator.fail("rateLimit");
			const { kind, retryAfterMs = 0 } = await failed(channel.send(ADA, message("hello"), attempt()));
			expect(kind).toBe("retry");
			expect(retryAfterMs).toBeGreaterThanOrEqual(1_000);
		});
		test("five messages in a channel in five seconds, then wait", async () => {
			simulator.person(ADA);
			for (let at = 0; at < 5; at++) await channel.send(ADA, message(`${at}`), attempt());
			const { kind, retryAfterMs = 0 } = await failed(channel.send(ADA, message("5"), attempt()));
			expect(kind).toBe("retry");
			expect(retryAfterMs).toBeGreaterThan(1_000);
			simulator.person(BEN);
			await channel.send(BEN, message("not for Ben"), attempt());
		});
		test("the rate of the whole bot can be set", async () => {
			simulator.rate(3);
			const people = [ADA, BEN, "100000000000000003", "100000000000000004"];
			const sent = await Promise.allSettled(
				people.map((id) => {
					simulator.person(id);
					return channel.send(id, message("hello"), attempt());
				}),
			);
			expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
		});
		test("a lane that only sends needs no gateway", async () => {
			const sender = create();
			extra.push(sender);
			simulator.person(ADA);
			await sender.send(ADA, message("hello"), attempt());
			expect(simulator.person(ADA).screen()).toHaveLength(1);
		});
	});

	describe("what became of a send", () => {
		test("young: the same nonce does not make a second message", async () => {
			const tried = attempt();
			const ada = simulator.person(ADA);
			const first = await channel.send(ADA, message("once"), tried);
			expect(await channel.find?.(ADA, message("once"), tried)).toMatchObject({
				state: "absent",
				until: expect.anything(),
			});
			expect(await channel.send(ADA, message("once"), tried)).toEqual(first);
			expect(ada.screen()).toHaveLength(1);
		});
		test("old: the history tells", async () => {
			const tried = attempt();
			simulator.person(ADA);
			const sent = await channel.send(ADA, message("it *came* through"), tried);
			ahead = Temporal.Duration.from({ minutes: 10 });
			expect(await channel.find?.(ADA, message("it *came* through"), tried)).toEqual({
				state: "sent",
				providerId: sent.providerId,
			});
			expect(await channel.find?.(ADA, message("it did not"), tried)).toEqual({ state: "absent" });
			expect(await channel.find?.(simulator.square, message("deleted?"), tried)).toEqual({ state: "unknown" });
			const soonAfter = { ...attempt(), firstTriedAt: tried.firstTriedAt.add({ seconds: 30 }) };
			expect(await channel.find?.(ADA, message("it *came* through"), soonAfter)).toEqual({ state: "unknown" });
		});
		test("a person who wrote the same words is not taken for the bot", async () => {
			const tried = attempt();
			await simulator.person(ADA).write("echo");
			ahead = Temporal.Duration.from({ minutes: 10 });
			expect(await channel.find?.(ADA, message("echo"), tried)).toEqual({ state: "absent" });
		});
	});

	describe("missed messages", () => {
		test("all pages, oldest first per person, the bot's own left out, from the instant on", async () => {
			const [ada, ben] = [simulator.person(ADA), simulator.person(BEN)];
			await ada.write("long ago");
			await until(() => got.length === 1, "the old one");
			await channel.send(ADA, message("an answer"), attempt());
			await channel.stop();
			await new Promise((resolve) => setTimeout(resolve, 5));
			const since = Temporal.Now.instant();
			for (let at = 0; at < 230; at++) await ada.write(`number ${at}`);
			await ben.media("photo", "mine");
			const reopened = create();
			extra.push(reopened);
			await reopened.start(receive);
			const missed = await all(reopened.missed?.(since, () => known("999999999999999999", ADA, BEN)));
			expect(missed.filter(({ from }) => from === ADA).map(({ content }) => content)).toEqual(
				Array.from({ length: 230 }, (_, at) => ({ kind: "text", text: `number ${at}` })),
			);
			expect(missed.at(-1)).toMatchObject({ from: BEN, content: { kind: "media", caption: "mine" } });
			expect(codes).toContain("discord.history-closed");
			expectedRefusals = ["POST /users/@me/channels: unknown user"];
		});
	});
});

describe("a lost session", () => {
	test("is told as a gap, and a new one begins", async () => {
		const failure = await losing;
		expect(failure).toBeUndefined();
	});
});

async function loseSession(): Promise<void> {
	const simulator = createDiscordSimulator();
	await simulator.start();
	const { DISCORD_TOKEN: token = "", DISCORD_API_URL: apiUrl = "" } = simulator.settings();
	const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
	const gaps: Temporal.Instant[] = [];
	const clock: Clock = { now: () => Temporal.Now.instant() };
	const got: string[] = [];
	const channel = createDiscord({ token, apiUrl, log: quiet, clock, onGap: (since) => void gaps.push(since) });
	await channel.start({
		message: async ({ id }) => {
			got.push(id);
			return { note: "" };
		},
		status: async () => undefined,
	});
	const before = Temporal.Now.instant();
	simulator.loseSessions();
	const lost = await simulator.person(ADA).write("into the gap");
	const since = await until(() => gaps[0], "the gap", 15_000);
	expect(Temporal.Instant.compare(since, before)).toBeLessThan(0);
	const missed: string[] = [];
	const known = async function* () {
		yield ADA;
	};
	for await (const { id } of channel.missed?.(since, known) ?? []) missed.push(id);
	expect(missed).toEqual([lost]);
	const live = await simulator.person(ADA).write("here again");
	await until(() => got.includes(live), "the live message");
	await channel.stop();
	await simulator.stop();
	expect(simulator.refusals).toEqual([]);
}
