import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { Api } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Handler } from "../../adapters/telegram/handler.ts";
import { createTelegram, type TelegramOptions } from "../../adapters/telegram/index.ts";
import { keyboard } from "../../adapters/telegram/keyboard.ts";
import { parse } from "../../adapters/telegram/parse.ts";
import { LIMITS, render, target } from "../../adapters/telegram/render.ts";
import { createTelegramSimulator, type TelegramSimulator } from "../../adapters/telegram/simulator.ts";
import { BOT } from "../../adapters/telegram/simulator-chats.ts";
import { Updates } from "../../adapters/telegram/simulator-updates.ts";
import type { Channel, Inbound, OutFile, Receive, SendError, StatusUpdate } from "../../bot/core/channel.ts";
import { TAP_MAX_BYTES } from "../../bot/core/tap.ts";
import { startWebhookServer, type WebhookServer } from "../support/serve.ts";
import { until } from "../support/wait.ts";
import { attempt, channelContract, type Given, message } from "./contract.ts";
import { EXPECTED } from "./fixtures/telegram/expected.ts";

const ANN = "4100000001";
const BEN = "4100000002";
/** A PNG of one pixel. */
const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
	"base64",
);
const SECRET = "practice_secret-1";
const NOW = Temporal.Instant.from("2026-01-02T03:04:05Z");

const fixture = (name: string): Update =>
	JSON.parse(readFileSync(new URL(`./fixtures/telegram/${name}.json`, import.meta.url), "utf8"));

for (const [how, webhookSecret] of [
	["by long polling", undefined],
	["by webhook", SECRET],
] as const) {
	describe(how, () => {
		channelContract("telegram", () => {
			const simulator = createTelegramSimulator();
			const create = (given: Given) => {
				const { TELEGRAM_BOT_TOKEN: token = "", TELEGRAM_API_ROOT: apiRoot = "" } = simulator.settings();
				return createTelegram({ token, apiRoot, ...given, ...(webhookSecret ? { webhookSecret } : {}) });
			};
			return { simulator, people: [ANN, BEN], create };
		});
	});
}

describe("parse", () => {
	const me = { id: BOT.id, username: BOT.username };

	test.each(Object.keys(EXPECTED))("%s", (name) => {
		const update = fixture(name);
		const parsed = parse(update, me, NOW);
		const expected = EXPECTED[name];
		if (!expected) return expect(parsed).toBeUndefined();
		const seconds = update.edited_message?.edit_date ?? update.message?.date;
		expect(parsed).toMatchObject({ kind: "inbound" });
		expect(parsed?.kind === "inbound" && parsed.inbound).toEqual({
			channel: "telegram",
			id: String(update.update_id),
			from: ANN,
			place: "direct",
			language: "pt-br",
			sentAt: seconds === undefined ? NOW : Temporal.Instant.fromEpochMilliseconds(seconds * 1000),
			...expected,
		});
	});

	test("a toggle changes that option's tick and no other", () => {
		const parsed = parse(fixture("press-toggle"), me, NOW);
		expect(parsed).toMatchObject({ kind: "toggle", ticked: true });
		const labels = parsed?.kind === "toggle" ? parsed.markup.inline_keyboard.flat().map((button) => button.text) : [];
		expect(labels).toEqual(["✓ Red", "✓ Blue", "✓ Green", "Send"]);
	});

	test("the mark of an earlier answer is no answer", () => {
		expect(parse(fixture("press-inert"), me, NOW)).toMatchObject({ kind: "inert" });
	});

	test("blocked and let in again are news of an address; groups are not", () => {
		const reach = (reachable: boolean) => ({ kind: "status", status: { kind: "reach", address: ANN, reachable } });
		expect(parse(fixture("blocked"), me, NOW)).toEqual(reach(false));
		expect(parse(fixture("unblocked"), me, NOW)).toEqual(reach(true));
		expect(parse(fixture("group-removed"), me, NOW)).toBeUndefined();
	});
});

describe("render", () => {
	const labelled = (labels: readonly string[], mode: "one" | "many" = "one") => {
		const { options } = message("Which?", labels, mode);
		return options ? keyboard(options).inline_keyboard.map((row) => row.map((button) => button.text)) : [];
	};

	test("long labels have a row each, short ones share it, done stands alone", () => {
		expect(labelled(["A rather long label", "No"])).toEqual([["A rather long label"], ["No"]]);
		expect(labelled(["Trainings", "Alerts", "Listening"])).toEqual([["Trainings", "Alerts"], ["Listening"]]);
		expect(labelled(["Yes", "No", "Maybe", "Later"], "many")).toEqual([["Yes", "No", "Maybe"], ["Later"], ["Send"]]);
	});

	test("the longest tap fits, with its role, into callback_data; a longer one is an error", () => {
		const item = (bytes: number) => ({ label: "x", payload: "p".repeat(bytes) });
		const markup = keyboard({ mode: "one", items: [item(TAP_MAX_BYTES)] });
		expect(JSON.stringify(markup)).toContain("p".repeat(TAP_MAX_BYTES));
		expect(() => keyboard({ mode: "one", items: [item(64)] })).toThrow(RangeError);
	});

	test("text is plain, with no link preview; limits that are passed are errors", () => {
		const to = target(ANN);
		expect(render(to, message("<b> *x* https://example.org"))).toEqual([
			{
				method: "sendMessage",
				text: "<b> *x* https://example.org",
				other: { link_preview_options: { is_disabled: true } },
			},
		]);
		const max = LIMITS.buttons?.max ?? 0;
		expect(() => render(to, message(""))).toThrow(RangeError);
		expect(() => render(to, message("Which?", new Array(max + 1).fill("x")))).toThrow(RangeError);
		expect(() => render(to, message("Which?", ["x".repeat(65)]))).toThrow(RangeError);
		expect(() => render(to, { ...message("x"), file: { name: "a\nb", mediaType: "text/plain", content: "" } })).toThrow(
			RangeError,
		);
		for (const bad of ["", "ann", "1:", "+1", "1.5"]) expect(() => target(bad)).toThrow(RangeError);
	});
});

test("a simulator that starts anew numbers its updates anew: practice would take those for what it has handled", () => {
	const [one, other] = [new Updates(), new Updates()].map((updates) =>
		updates.push({ message: {} as NonNullable<Update["message"]> }),
	);
	expect(one).not.toBe(other);
});

describe("a running bot", () => {
	let simulator: TelegramSimulator;
	let web: WebhookServer;
	let channels: Channel[];
	let got: Inbound[];
	let statuses: StatusUpdate[];
	let logged: { code: string; fields: Record<string, unknown> }[];
	/** Replaced by tests that want to be slow, or to fail. */
	let onMessage: (inbound: Inbound) => Promise<void>;

	const note = (fields: Record<string, unknown>, code: string) => logged.push({ code, fields });
	const log = { info: note, warn: note, error: note };
	const receive: Receive = {
		message: async (inbound) => {
			await onMessage(inbound);
			got.push(inbound);
			return { note: "" };
		},
		status: async (update) => {
			statuses.push(update);
		},
	};
	const make = (more: Partial<TelegramOptions> = {}): Channel => {
		const { TELEGRAM_BOT_TOKEN: token = "", TELEGRAM_API_ROOT: apiRoot = "" } = simulator.settings();
		const clock = { now: () => Temporal.Now.instant() };
		const channel = createTelegram({ token, apiRoot, publicUrl: web.url, timeoutMs: 2_000, log, clock, ...more });
		channels.push(channel);
		web.serve(channel.webhooks);
		return channel;
	};
	const run = async (more: Partial<TelegramOptions> = {}): Promise<Channel> => {
		const channel = make(more);
		await channel.start(receive);
		return channel;
	};
	const texts = (from = ANN) =>
		got.filter((inbound) => inbound.from === from).map(({ content }) => (content.kind === "text" ? content.text : ""));
	const last = (address = ANN) => {
		const shown = simulator.person(address).screen().at(-1);
		if (!shown) throw new Error("an empty screen");
		return shown;
	};
	const labels = () => last().buttons.map((button) => (button.ticked ? `[${button.label}]` : button.label));
	const press = (label: string) =>
		simulator.person(ANN).press(last().id, last().buttons.find((button) => button.label === label)?.id ?? "");
	const failed = async (sent: Promise<unknown>): Promise<SendError> => {
		const error = await sent.then(
			() => undefined,
			(reason: unknown) => reason,
		);
		expect(error).toMatchObject({ name: "SendError" });
		return error as SendError;
	};

	beforeEach(async () => {
		simulator = createTelegramSimulator();
		channels = [];
		got = [];
		statuses = [];
		logged = [];
		onMessage = async () => undefined;
		web = await startWebhookServer();
		await simulator.start();
		simulator.connect(web.url);
		simulator.person(ANN, "pt-br");
	});
	afterEach(async () => {
		await Promise.all(channels.map((channel) => channel.stop()));
		await simulator.stop();
		await web.close();
	});

	describe("polls", () => {
		test("a chat that hangs holds up no other, and is not confirmed", async () => {
			const channel = await run();
			const gate = Promise.withResolvers<void>();
			onMessage = ({ from }) => (from === ANN ? gate.promise : Promise.resolve());
			await simulator.person(ANN).write("stuck");
			for (let at = 0; at < 5; at++) {
				await simulator.person(BEN).write(`free ${at}`);
				await until(() => texts(BEN).length > at, "the other chat");
			}
			expect(texts()).toEqual([]);
			expect(simulator.pending()).toBe(6);
			const stopped = channel.stop();
			gate.resolve();
			await stopped;
			expect(texts()).toEqual(["stuck"]);
			expect(simulator.pending()).toBe(0);
			expect(got.map((inbound) => inbound.id)).toHaveLength(new Set(got.map((inbound) => inbound.id)).size);
		});

		test("an update that failed comes before the later ones of its chat, and again after a restart", async () => {
			const channel = await run();
			let away = true;
			onMessage = async () => {
				if (away) throw new Error("the database is away");
			};
			for (const text of ["one", "two", "three"]) await simulator.person(ANN).write(text);
			await until(() => logged.some(({ code }) => code === "telegram.update.failed"), "a failure");
			await channel.stop();
			expect(simulator.pending()).toBe(3);
			away = false;
			await run();
			await until(() => got.length === 3, "all three");
			expect(texts()).toEqual(["one", "two", "three"]);
		});

		test("many chats at once, sixteen at most, each in order, and nothing is left when it stops", async () => {
			let now = 0;
			let most = 0;
			onMessage = async () => {
				most = Math.max(most, ++now);
				await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
				now -= 1;
			};
			const people = Array.from({ length: 40 }, (_, at) => String(5_000_000_000 + at));
			simulator.deliver("reorder");
			for (const address of people) for (let at = 0; at < 4; at++) await simulator.person(address).write(`${at}`);
			const channel = await run();
			await until(() => got.length === 160, "all");
			await channel.stop();
			expect(most).toBeGreaterThan(4);
			expect(most).toBeLessThanOrEqual(16);
			for (const address of people) expect(texts(address)).toEqual([..."0123"]);
			expect(simulator.pending()).toBe(0);
		});

		test("of two pollers one hears of the other, and nothing is lost", async () => {
			await run();
			await run();
			await until(() => logged.some(({ fields }) => fields.error === "telegram.409"), "the conflict");
			await simulator.person(ANN).write("to one of you");
			await until(() => got.length > 0, "the message");
			expect(texts()[0]).toBe("to one of you");
		});

		test("a webhook left behind is taken away", async () => {
			await (await run({ webhookSecret: SECRET })).stop();
			await run();
			await simulator.person(ANN).write("hello");
			await until(() => texts().length === 1, "the message");
		});

		test("it starts when Telegram comes back, and stops also before", async () => {
			const { port } = new URL(simulator.settings().TELEGRAM_API_ROOT ?? "");
			const [late, never] = [make(), make()];
			await simulator.stop();
			const started = late.start(receive);
			const stopped = never.start(receive);
			await until(() => logged.some(({ code }) => code === "telegram.start.failed"), "a try");
			await never.stop();
			await stopped;
			await simulator.start(Number(port));
			await started;
			await simulator.person(ANN).write("back");
			await until(() => texts().length === 1, "the message");
		});

		test("settings that cannot work are errors with a remedy", async () => {
			const code = (name: string) => expect.objectContaining({ name: "StewardError", code: name });
			await expect(make({ token: "1:wrong" }).start(receive)).rejects.toEqual(code("telegram.token"));
			await expect(make({ webhookSecret: SECRET, publicUrl: "http://example.org" }).start(receive)).rejects.toEqual(
				code("telegram.webhook"),
			);
			expect(() => make({ webhookSecret: "not a secret!" })).toThrow(code("telegram.secret"));
			const bare = { log, clock: { now: () => NOW }, token: "1:x", webhookSecret: SECRET };
			expect(() => createTelegram(bare)).toThrow(code("telegram.public-url"));
		});
	});

	describe("is called", () => {
		const call = (init: RequestInit = {}, secret: string | undefined = SECRET) =>
			fetch(`${web.url}/telegram`, {
				method: "POST",
				headers: secret === undefined ? {} : { "X-Telegram-Bot-Api-Secret-Token": secret },
				body: JSON.stringify(fixture("text")),
				...init,
			}).then((response) => response.status);

		test("only by one who knows the secret, with an update", async () => {
			await run({ webhookSecret: SECRET });
			for (const forged of [undefined, "", "practice_secret-2", `${SECRET}1`, SECRET.slice(1)])
				expect(await call(forged === undefined ? { headers: {} } : {}, forged)).toBe(401);
			for (const body of ["", "nonsense", "[]", "null", '{"update_id":"1"}']) expect(await call({ body })).toBe(400);
			expect(await call({ method: "GET", body: null })).toBe(405);
			expect(got).toEqual([]);
			expect(await call()).toBe(200);
			expect(texts()).toEqual(["Olá 👋"]);
		});

		test("and passes over what can never be read", async () => {
			await run({ webhookSecret: SECRET });
			expect(await call({ body: '{"update_id":1,"callback_query":{}}' })).toBe(200);
			expect(logged.map(({ code }) => code)).toContain("telegram.update.unreadable");
		});

		test("and answers 503 while it cannot store, before it starts and after it stopped", async () => {
			const channel = make({ webhookSecret: SECRET });
			expect(await call()).toBe(503);
			await channel.start(receive);
			onMessage = () => Promise.reject(new Error("the database is away"));
			expect(await call()).toBe(503);
			onMessage = async () => undefined;
			expect(await call()).toBe(200);
			await channel.stop();
			expect(await call()).toBe(503);
		});

		test("toggles delivered twice stay toggled once", async () => {
			const channel = await run({ webhookSecret: SECRET });
			simulator.deliver("duplicate");
			await channel.send(ANN, message("Which?", ["Red", "Blue", "Green"], "many"), attempt());
			for (const label of ["Red", "Green", "Red", "Blue"]) await press(label);
			await press("Send");
			await until(() => got.length > 1, "the answer twice");
			expect(got[0]?.content).toMatchObject({ kind: "tap", tap: { options: ["o1", "o2"] } });
			expect(got[1]).toMatchObject({ id: got[0]?.id, content: got[0]?.content });
			await channel.stop();
			expect(simulator.refusals).toEqual([]);
		});
	});

	describe("buttons", () => {
		test("ticks show at once, one answer comes of them, and its keyboard rests", async () => {
			const channel = await run();
			await channel.send(ANN, message("Which?", ["Red", "Blue", "Green"], "many"), attempt());
			await press("Green");
			await until(() => labels().includes("[Green]"), "the tick");
			await press("Red");
			await press("Blue");
			await press("Red");
			await press("Send");
			await until(() => labels().length === 2, "the keyboard at rest");
			expect(labels()).toEqual(["[Blue]", "[Green]"]);
			expect(got.map(({ content }) => content)).toEqual([
				{ kind: "tap", tap: { flow: "demo", step: "colour", tag: "t1", options: ["o1", "o2"] } },
			]);
			await press("Blue");
			await until(() => simulator.unanswered() === 0, "an end to waiting");
			await channel.stop();
			expect(got).toHaveLength(1);
			expect(simulator.refusals).toEqual([]);
		});

		test("none ticked is an answer too, and leaves no buttons", async () => {
			const channel = await run();
			await channel.send(ANN, message("Which?", ["Red", "Blue"], "many"), attempt());
			await press("Send");
			await until(() => labels().length === 0, "the keyboard gone");
			expect(got[0]?.content).toMatchObject({ kind: "tap", tap: { options: [] } });
		});

		test("what was chosen stays readable; each press is answered", async () => {
			const channel = await run();
			await channel.send(ANN, message("Which?", ["Red", "Blue"]), attempt());
			await press("Blue");
			await until(() => labels().length === 1, "the mark");
			expect(labels()).toEqual(["[Blue]"]);
			await until(() => simulator.unanswered() === 0, "an end to waiting");
		});

		test("a press on a message out of reach, and a forged one, do not stop the bot", async () => {
			await run();
			for (const name of ["press-inaccessible", "press-done-inaccessible", "press-old-bot"]) {
				const { update_id: _, ...news } = fixture(name);
				simulator.push(news);
			}
			await until(() => got.length === 3, "three presses");
			expect(got.map(({ content }) => content.kind)).toEqual(["tap", "badTap", "badTap"]);
			await until(() => simulator.unanswered() === 0, "an end to waiting");
		});

		test("an app does not wait longer than eight seconds, though the answer is not stored yet", async () => {
			vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
			try {
				const called: string[] = [];
				const api = new Api("1:x");
				api.config.use(async (_, method) => {
					called.push(method);
					return { ok: true, result: true as never };
				});
				const gate = Promise.withResolvers<{ note: string }>();
				const slow: Receive = { message: () => gate.promise, status: async () => undefined };
				const clock = { now: () => NOW };
				const handler = new Handler({ api, me: BOT, receive: slow, log, clock });
				const handled = handler.handle(fixture("press-choose"));
				await vi.advanceTimersByTimeAsync(7_900);
				expect(called).toEqual([]);
				await vi.advanceTimersByTimeAsync(200);
				expect(called).toEqual(["answerCallbackQuery"]);
				gate.resolve({ note: "" });
				await handled;
				await handler.settled();
				expect(called).toEqual(["answerCallbackQuery", "editMessageReplyMarkup"]);
			} finally {
				vi.useRealTimers();
			}
		});
	});

	describe("sends", () => {
		test("refusals as what they are", async () => {
			const channel = await run();
			expect(await failed(channel.send("999", message("x"), attempt()))).toMatchObject({
				kind: "terminal",
				reason: "unreachable",
				code: "telegram.400",
			});
			simulator.block(ANN, true);
			expect(await failed(channel.send(ANN, message("x"), attempt()))).toMatchObject({
				kind: "terminal",
				reason: "unreachable",
				code: "telegram.403",
			});
			expect(await failed(channel.send("ann", message("x"), attempt()))).toMatchObject({
				kind: "terminal",
				reason: "refused",
			});
			await until(() => statuses.length === 1, "the news");
			simulator.block(ANN, false);
			await until(() => statuses.length === 2, "the news");
			expect(statuses).toEqual([
				{ kind: "reach", address: ANN, reachable: false },
				{ kind: "reach", address: ANN, reachable: true },
			]);
		});

		test("at Telegram's rate, and passes on how long it asks to wait", async () => {
			// A hundred and fifty at once take long on a busy machine.
			const channel = await run({ timeoutMs: 20_000 });
			const began = performance.now();
			const sent = await Promise.allSettled(
				Array.from({ length: 150 }, (_, at) => channel.send(ANN, message(`${at}`), attempt())),
			);
			const seconds = (performance.now() - began) / 1_000;
			const refused = sent.filter((one) => one.status === "rejected").map((one) => one.reason);
			for (const error of refused)
				expect(error, (error as SendError).code).toMatchObject({ kind: "retry", retryAfterMs: 1_000 });
			// A second's worth at once, and what has come back meanwhile.
			expect(sent.length - refused.length).toBeGreaterThanOrEqual(30);
			expect(sent.length - refused.length).toBeLessThanOrEqual(30 * (1 + seconds) + 1);
			expect(simulator.refusals).toEqual([]);
		});

		test("nothing that leaks into an error: no token, no address, no text", async () => {
			const channel = await run();
			const faults = ["rateLimit", "serverError", "acceptThenHang", "acceptThenReset", "reset", "unreachable"] as const;
			for (const fault of faults) {
				simulator.fail(fault);
				const error = await failed(channel.send(ANN, message("a secret text"), attempt()));
				const all = inspect(error, { depth: 10, showHidden: true });
				for (const leak of [simulator.settings().TELEGRAM_BOT_TOKEN ?? "?", ANN, "a secret text"])
					expect(all).not.toContain(leak);
			}
			const all = inspect(logged, { depth: 10 });
			for (const leak of [simulator.settings().TELEGRAM_BOT_TOKEN ?? "?", ANN]) expect(all).not.toContain(leak);
		});

		test("no connection at all: nothing was sent; an answer that is none: unknown", async () => {
			const gateway = createServer((_, response) => response.writeHead(502).end("<html>Bad Gateway</html>"));
			await new Promise<void>((resolve) => gateway.listen(0, "127.0.0.1", resolve));
			const apiRoot = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
			const channel = make({ apiRoot });
			expect(await failed(channel.send(ANN, message("x"), attempt()))).toMatchObject({
				kind: "unknown",
				code: "network.invalid-json",
			});
			gateway.closeAllConnections();
			await new Promise((resolve) => gateway.close(resolve));
			await channel.stop();
			expect(await failed(channel.send(ANN, message("x"), attempt()))).toMatchObject({
				kind: "retry",
				code: "network.unconnected:ECONNREFUSED",
			});
		});

		test("into a group as an answer to what was written there", async () => {
			const channel = await run();
			const { update_id: _, ...news } = fixture("command-in-group");
			simulator.push(news);
			const inbound = await until(() => got[0], "the command");
			await channel.send(inbound.replyTo ?? "", message("Write to me directly."), attempt());
			expect(last("-1001700000001").text).toBe("Write to me directly.");
			expect(simulator.refusals).toEqual([]);
		});

		test("a file with a text that is too long for its caption, whole; if the text fails, nobody sends it twice", async () => {
			const channel = await run();
			const text = "a".repeat(2_000);
			const file = { name: "ውሂብ my data.txt", mediaType: "text/plain", content: "x\r\n--y\r\n" };
			const out = { ...message(text, ["Ok"]), file };
			await channel.send(ANN, out, attempt());
			const [document, words] = simulator.person(ANN).screen();
			expect(document).toMatchObject({ text: "", file: { name: file.name, content: file.content } });
			expect(words).toMatchObject({ text, buttons: [{ label: "Ok" }] });
			simulator.rate(1);
			expect(await failed(channel.send(ANN, out, attempt()))).toMatchObject({ kind: "unknown", code: "telegram.429" });
			expect(simulator.refusals).toEqual([]);
		});
	});

	describe("pictures", () => {
		const picture = (bytes = PNG) => ({
			name: "map.png",
			mediaType: "image/png",
			content: bytes,
			description: "A map",
		});
		const ask = async (bytes: Uint8Array) => {
			const form = new FormData();
			form.set("chat_id", ANN);
			form.set("photo", "attach://x");
			form.set("x", new File([Uint8Array.from(bytes)], "x.png"));
			const { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token } = simulator.settings();
			const response = await fetch(`${root}/bot${token}/sendPhoto`, { method: "POST", body: form });
			return ((await response.json()) as { description?: string }).description;
		};

		test("are sent as such, with the text as caption and the buttons", async () => {
			const channel = await run();
			const { providerId } = await channel.send(ANN, { ...message("Where?", ["Here"]), file: picture() }, attempt());
			expect(last()).toMatchObject({ id: providerId, text: "Where?", buttons: [{ label: "Here" }] });
			expect(last().file).toMatchObject({ mediaType: "image/png", content: "" });
			expect(Buffer.from(last().file?.bytes ?? []).equals(PNG)).toBe(true);
			await press("Here");
			await until(() => got.length === 1, "the tap");
			expect(simulator.refusals).toEqual([]);
		});

		test("a longer text goes by itself, after the picture", async () => {
			const channel = await run();
			const text = "a".repeat(1_025);
			await channel.send(ANN, { ...message(text, ["Ok"]), file: picture() }, attempt());
			expect(simulator.person(ANN).screen()).toMatchObject([
				{ text: "", file: { name: "map.png" }, buttons: [] },
				{ text, buttons: [{ label: "Ok" }] },
			]);
			await channel.send(ANN, { ...message("a".repeat(1_024)), file: picture() }, attempt());
			expect(simulator.person(ANN).screen()).toHaveLength(3);
		});

		test("what is no picture, or too large for one, is a document; its bytes arrive as they were", async () => {
			const channel = await run();
			const calls = (file: OutFile) => render(target(ANN), { ...message("x"), file }).map((call) => call.method);
			expect(calls(picture())).toEqual(["sendPhoto"]);
			expect(calls({ ...picture(), mediaType: "application/pdf" })).toEqual(["sendDocument"]);
			expect(calls(picture(Buffer.alloc(10_000_001)))).toEqual(["sendDocument"]);
			const content = Uint8Array.from({ length: 256 }, (_, at) => at);
			await channel.send(ANN, { ...message("x"), file: { name: "a.bin", mediaType: "x/y", content } }, attempt());
			expect(last().file).toMatchObject({ mediaType: "application/octet-stream", content: "" });
			expect([...(last().file?.bytes ?? [])]).toEqual([...content]);
		});

		test("the simulator refuses what is none, and what is too long", async () => {
			await run();
			const shaped = (width: number, height: number) => {
				const bytes = Buffer.from(PNG);
				bytes.writeUInt32BE(width, 16);
				bytes.writeUInt32BE(height, 20);
				return bytes;
			};
			expect(await ask(PNG)).toBeUndefined();
			expect(await ask(Buffer.from("no picture"))).toContain("IMAGE_PROCESS_FAILED");
			expect(await ask(Buffer.alloc(0))).toContain("non-empty");
			expect(await ask(shaped(9_000, 1_001))).toContain("PHOTO_INVALID_DIMENSIONS");
			expect(await ask(shaped(21, 1))).toContain("PHOTO_INVALID_DIMENSIONS");
			expect(await ask(shaped(20, 1))).toBeUndefined();
			expect(await ask(Buffer.concat([PNG, Buffer.alloc(10_000_000)]))).toContain("Too Large");
			expect(simulator.refusals).toHaveLength(5);
		});
	});

	describe("a message that was sent", () => {
		const send = async (channel: Channel, text: string, names: readonly string[] = []) =>
			(await channel.send(ANN, message(text, names), attempt())).providerId;

		test("changes its text and its buttons, on the screen and for those who look at it", async () => {
			const channel = await run();
			const id = await send(channel, "3 want it", ["Me too"]);
			await send(channel, "something later");
			const seen: string[] = [];
			const stop = simulator.onChange((address) => seen.push(address));
			await channel.edit?.(ANN, id, message("4 want it", ["Me too", "Not I"]));
			expect(simulator.person(ANN).screen()).toMatchObject([
				{ id, text: "4 want it", buttons: [{ label: "Me too" }, { label: "Not I" }] },
				{ text: "something later" },
			]);
			await channel.edit?.(ANN, id, message("over"));
			expect(simulator.person(ANN).screen()[0]).toMatchObject({ text: "over", buttons: [] });
			expect(seen).toEqual([ANN, ANN]);
			stop();
			expect(simulator.tally.taken).toBe(2);
			expect(simulator.refusals).toEqual([]);
		});

		test("stays as it is when nothing is new", async () => {
			const channel = await run();
			const id = await send(channel, "the same", ["Ok"]);
			await expect(channel.edit?.(ANN, id, message("the same", ["Ok"]))).resolves.toBeUndefined();
			expect(simulator.refusals).toEqual([expect.stringContaining("not modified")]);
		});

		test("refusals as what they are", async () => {
			const channel = await run();
			const id = await send(channel, "x");
			const edit = (providerId: string, out = message("y"), to = ANN) =>
				failed(channel.edit?.(to, providerId, out) ?? Promise.resolve());
			const refused = { kind: "terminal", reason: "refused" };
			expect(await edit("4444")).toMatchObject({ ...refused, code: "telegram.400" });
			const own = await simulator.person(ANN).write("mine");
			expect(await edit(own)).toMatchObject({ ...refused, code: "telegram.400" });
			for (const bad of ["", "0", "x", "1.5", "99999999999"])
				expect(await edit(bad)).toMatchObject({ ...refused, code: "telegram.limit" });
			expect(await edit(id, message(" "))).toMatchObject({ ...refused, code: "telegram.limit" });
			const file = { name: "a.txt", mediaType: "text/plain", content: "a" };
			expect(await edit(id, { ...message("y"), file })).toMatchObject({ ...refused, code: "telegram.limit" });
			const { providerId } = await channel.send(ANN, { ...message("cap"), file }, attempt());
			expect(await edit(providerId)).toMatchObject({ ...refused, code: "telegram.400" });
			simulator.block(ANN, true);
			expect(await edit(id)).toMatchObject({ kind: "terminal", reason: "unreachable" });
			await simulator.stop();
			expect(await edit(id)).toMatchObject({ kind: "retry" });
			await simulator.start();
		});
	});

	test("every second send meets a passing failure, and is not taken; faults of a test come first", async () => {
		const channel = await run();
		simulator.flaky?.(2);
		simulator.fail("rateLimit");
		const fates: string[] = [];
		for (const text of "abcde") {
			const sent = channel.send(ANN, message(text), attempt());
			fates.push(
				await sent.then(
					() => "taken",
					({ kind, code }: SendError) => `${kind} ${code}`,
				),
			);
		}
		expect(fates).toEqual(["retry telegram.429", "taken", "retry telegram.500", "taken", "retry telegram.500"]);
		const shown = simulator.person(ANN).screen();
		expect(shown.map(({ text }) => text)).toEqual(["b", "d"]);
		expect(simulator.tally).toEqual({ taken: 2, refused: 1 });
		expect(simulator.refusals).toEqual([]);
	});

	test("the pace is Telegram's, or what it takes of this bot; there are no forms", async () => {
		expect(make().limits).toMatchObject({ forms: false, pace: { unit: "messages", perSecond: 30 } });
		expect(make({ messagesPerSecond: 1_000 }).limits.pace.perSecond).toBe(1_000);
		await expect(simulator.person(ANN).fill("1", "2", "hi")).rejects.toThrow("no forms");
	});

	test("what was changed comes as an edit, with the language of the app", async () => {
		await run();
		const id = await simulator.person(ANN).write("helo");
		simulator.edit(ANN, id, "hello");
		await until(() => got.length === 2, "the edit");
		expect(got[1]).toMatchObject({ from: ANN, language: "pt-br", content: { kind: "edit", text: "hello" } });
		expect(got[1]?.id).not.toBe(got[0]?.id);
	});

	test("the command menu is set in each language, and for everyone else in English", async () => {
		const items = (description: string) => [{ command: "help", description }];
		const commands = [
			{ language: "am", items: items("እርዳታ") },
			{ language: "en", items: items("Help") },
		];
		await run({ commands });
		await until(() => simulator.menus.size === 3, "the menus");
		expect(Object.fromEntries(simulator.menus)).toEqual({ "": items("Help"), am: items("እርዳታ"), en: items("Help") });
	});

	test("the simulator refuses what Telegram would, and tells of parameters that are none", async () => {
		const { TELEGRAM_API_ROOT: root, TELEGRAM_BOT_TOKEN: token } = simulator.settings();
		const ask = async (method: string, body: unknown, as = token) => {
			const headers = { "content-type": "application/json" };
			const response = await fetch(`${root}/bot${as}/${method}`, {
				method: "POST",
				headers,
				body: JSON.stringify(body),
			});
			return response.json();
		};
		const button = (data: string) => ({ inline_keyboard: [[{ text: "x", callback_data: data }]] });
		const refused = (code: number) => expect.objectContaining({ ok: false, error_code: code });
		expect(await ask("getMe", {}, "7000000001:other")).toEqual(refused(401));
		expect(await ask("sendTelepathy", {})).toEqual(refused(404));
		expect(await ask("sendMessage", { chat_id: 1, text: "x" })).toEqual(refused(400));
		for (const text of ["", " ", "x".repeat(4_097)])
			expect(await ask("sendMessage", { chat_id: ANN, text })).toEqual(refused(400));
		for (const data of ["", "ተ".repeat(22)])
			expect(await ask("sendMessage", { chat_id: ANN, text: "x", reply_markup: button(data) })).toEqual(refused(400));
		expect(await ask("answerCallbackQuery", { callback_query_id: "1" })).toEqual(refused(400));
		expect(simulator.refusals).toHaveLength(9);
		expect(
			await ask("sendMessage", { chat_id: Number(ANN), text: "x", reply_markup: button("x"), colour: 1 }),
		).toMatchObject({ ok: true });
		expect(simulator.refusals.at(-1)).toBe("sendMessage: unknown parameter colour");
	});
});
