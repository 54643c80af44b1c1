import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSms, type SmsOptions } from "../../adapters/sms/index.ts";
import { parseListed, parseMessage, parseStatus } from "../../adapters/sms/parse.ts";
import { render } from "../../adapters/sms/render.ts";
import {
	type BadNumber,
	createSmsSimulator,
	type SmsSimulator,
	type SmsSimulatorOptions,
} from "../../adapters/sms/simulator.ts";
import { createRate } from "../../adapters/sms/simulator-rate.ts";
import type { Channel, Inbound, Receive, SendError, StatusUpdate } from "../../bot/core/channel.ts";
import type { Simulator } from "../../bot/core/simulator.ts";
import { startWebhookServer, type WebhookServer } from "../support/serve.ts";
import { until } from "../support/wait.ts";
import { attempt, channelContract, message } from "./contract.ts";
import posted from "./fixtures/sms/message.json" with { type: "json" };
import optOut from "./fixtures/sms/opt-out.json" with { type: "json" };
import picture from "./fixtures/sms/picture.json" with { type: "json" };
import sentStatus from "./fixtures/sms/status-sent.json" with { type: "json" };
import undelivered from "./fixtures/sms/status-undelivered.json" with { type: "json" };

const ANA = "+12025550123";
const BEN = "+251911234567";
async function* nobody(): AsyncGenerator<string> {
	// Twilio lists everyone's messages: nobody need be named.
}
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function smsFor(simulator: Simulator, given: Partial<SmsOptions> & { publicUrl: string }): Channel {
	const settings = simulator.settings();
	return createSms({
		accountSid: settings.TWILIO_ACCOUNT_SID ?? "",
		authToken: settings.TWILIO_AUTH_TOKEN ?? "",
		from: settings.TWILIO_FROM,
		apiUrl: settings.TWILIO_API_URL,
		log: silent,
		clock: { now: () => Temporal.Now.instant() },
		timeoutMs: 2_000,
		...given,
	});
}

channelContract("sms", () => {
	const simulator = createSmsSimulator();
	return { simulator, people: [ANA, BEN], create: (given) => smsFor(simulator, given) };
});

/** Everything one test needs, closed after it. */
interface Rig {
	readonly simulator: SmsSimulator;
	readonly web: WebhookServer;
	readonly got: Inbound[];
	readonly statuses: StatusUpdate[];
	open(given?: Partial<SmsOptions>, receive?: Partial<Receive>): Promise<Channel>;
}

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close();
});

async function rig(options?: SmsSimulatorOptions): Promise<Rig> {
	const simulator = createSmsSimulator(options);
	await simulator.start();
	closers.push(() => simulator.stop());
	const web = await startWebhookServer();
	closers.push(() => web.close());
	simulator.connect(web.url);
	const got: Inbound[] = [];
	const statuses: StatusUpdate[] = [];
	return {
		simulator,
		web,
		got,
		statuses,
		async open(given, receive) {
			const channel = smsFor(simulator, { publicUrl: web.url, ...given });
			web.serve(channel.webhooks);
			await channel.start({
				message: async (inbound) => {
					got.push(inbound);
					return { note: "" };
				},
				status: async (update) => {
					statuses.push(update);
				},
				...receive,
			});
			closers.push(() => channel.stop());
			return channel;
		},
	};
}

const failureOf = (work: Promise<unknown>): Promise<SendError> =>
	work.then(
		() => {
			throw new Error("it should have failed");
		},
		(error: SendError) => error,
	);

describe("what Twilio posts", () => {
	const now = Temporal.Instant.from("2026-09-21T12:00:00Z");

	test("a message", () => {
		expect(parseMessage(posted, now)).toEqual({
			channel: "sms",
			id: posted.MessageSid,
			from: ANA,
			place: "direct",
			content: { kind: "text", text: "Count me in" },
			sentAt: now,
		});
	});

	test("an empty text is a text", () => {
		expect(parseMessage({ ...posted, Body: "" }, now)?.content).toEqual({ kind: "text", text: "" });
	});

	const ref = "MM00000000000000000000000000000002/ME00000000000000000000000000000002";
	test.each([
		["image/jpeg", "", { kind: "media", media: "photo", files: [{ kind: "photo", ref }] }],
		["audio/amr", "listen", { kind: "media", media: "voice", caption: "listen", files: [{ kind: "voice", ref }] }],
		["video/3gpp", "", { kind: "media", media: "video" }],
		["text/x-vcard", "", { kind: "media", media: "file" }],
	])("media of type %s", (type, body, content) => {
		expect(parseMessage({ ...picture, MediaContentType0: type, Body: body }, now)?.content).toEqual(content);
	});

	test.each([
		["STOP", "stop"],
		["stop", "stop"],
		["Unsubscribe", "stop"],
		["OPTOUT", "stop"],
		["revoke", "stop"],
		["START", "start"],
		["unstop", "start"],
		["Help", "help"],
		["INFO", "help"],
		["YES", undefined],
		["STOP.", undefined],
		[" stop", undefined],
		["please stop", undefined],
	])("%j: handled by Twilio as %s, posted or listed", (Body, handled) => {
		expect(parseMessage({ ...posted, Body }, now)?.handledByProvider).toBe(handled);
		const listed = {
			sid: "SM1",
			from: ANA,
			body: Body,
			direction: "inbound",
			numMedia: "0",
			dateSent: null,
			dateCreated: new Date(0),
		};
		expect(parseListed(listed)?.handledByProvider).toBe(handled);
	});

	test("Advanced Opt-Out says what it handled, in any language", () => {
		expect(parseMessage(optOut, now)).toMatchObject({
			content: { kind: "text", text: "ALTO" },
			handledByProvider: "stop",
		});
		expect(parseMessage({ ...optOut, OptOutType: "START", Body: "Yes" }, now)?.handledByProvider).toBe("start");
	});

	test.each(["262966", "whatsapp:+12025550123", "UNION", ""])("a sender that is no person's number: %j", (From) => {
		expect(parseMessage({ ...posted, From }, now)).toBeUndefined();
	});

	test("statuses", () => {
		const ours = { kind: "delivery", id: "d1", providerId: sentStatus.MessageSid };
		expect(parseStatus(sentStatus, "d1")).toEqual({ ...ours, state: "sent" });
		expect(parseStatus({ ...sentStatus, MessageStatus: "delivered" }, "d1")).toMatchObject({ state: "delivered" });
		expect(parseStatus(undelivered, "d1")).toEqual({
			...ours,
			providerId: undelivered.MessageSid,
			state: "failed",
			code: "30003",
		});
		for (const [ErrorCode, reason] of [
			["30004", "unreachable"],
			["30005", "unreachable"],
			["30006", "unreachable"],
			["30007", "filtered"],
			["21610", "opted-out"],
			["30008", undefined],
			["99999", undefined],
		]) {
			const status = parseStatus({ ...undelivered, ...(ErrorCode ? { ErrorCode } : {}) }, "d1");
			expect(status).toMatchObject({ state: "failed", code: ErrorCode });
			expect(status?.kind === "delivery" && status.reason).toBe(reason);
		}
		expect(parseStatus({ ...undelivered, MessageStatus: "failed" }, "d1")).toMatchObject({ state: "failed" });
		for (const MessageStatus of ["accepted", "queued", "sending", "canceled", "strange"])
			expect(parseStatus({ ...sentStatus, MessageStatus }, "d1")).toBeUndefined();
		expect(parseStatus(sentStatus, null)).toBeUndefined();
	});
});

describe("the two doors", () => {
	const post = (
		r: Rig,
		form: Record<string, string>,
		{ path = "/twilio/sms", sign = r.web.url, token = r.simulator.settings().TWILIO_AUTH_TOKEN ?? "" } = {},
	) =>
		fetch(`${r.web.url}${path}`, {
			method: "POST",
			headers: { "x-twilio-signature": twilio.getExpectedTwilioSignature(token, `${sign}${path}`, form) },
			body: new URLSearchParams(form),
		});

	test("a signed message is answered with empty TwiML", async () => {
		const r = await rig();
		await r.open();
		const response = await post(r, posted);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toContain("text/xml");
		expect(await response.text()).toContain("<Response></Response>");
		expect(r.got).toHaveLength(1);
	});

	test("no signature, another's token, another URL, a changed form: 403, and nothing is kept", async () => {
		const r = await rig();
		await r.open();
		const body = new URLSearchParams(posted);
		expect((await fetch(`${r.web.url}/twilio/sms`, { method: "POST", body })).status).toBe(403);
		expect((await fetch(`${r.web.url}/twilio/status?delivery=d1`, { method: "POST", body })).status).toBe(403);
		expect((await post(r, posted, { token: "0".repeat(32) })).status).toBe(403);
		expect((await post(r, posted, { sign: "https://elsewhere.example" })).status).toBe(403);
		const signed = twilio.getExpectedTwilioSignature(
			r.simulator.settings().TWILIO_AUTH_TOKEN ?? "",
			`${r.web.url}/twilio/sms`,
			posted,
		);
		const changed = await fetch(`${r.web.url}/twilio/sms`, {
			method: "POST",
			headers: { "x-twilio-signature": signed },
			body: new URLSearchParams({ ...posted, Body: "STOP" }),
		});
		expect(changed.status).toBe(403);
		expect(r.got).toEqual([]);
		expect(r.statuses).toEqual([]);
	});

	test("a status for one delivery cannot be replayed for another", async () => {
		const r = await rig();
		await r.open();
		const path = "/twilio/status?delivery=d1";
		expect((await post(r, sentStatus, { path })).status).toBe(200);
		const signed = twilio.getExpectedTwilioSignature(
			r.simulator.settings().TWILIO_AUTH_TOKEN ?? "",
			`${r.web.url}${path}`,
			sentStatus,
		);
		const replayed = await fetch(`${r.web.url}/twilio/status?delivery=d2`, {
			method: "POST",
			headers: { "x-twilio-signature": signed },
			body: new URLSearchParams(sentStatus),
		});
		expect(replayed.status).toBe(403);
		expect(r.statuses).toEqual([{ kind: "delivery", id: "d1", state: "sent", providerId: sentStatus.MessageSid }]);
	});

	test("behind a proxy the signature is over the public URL, prefix included", async () => {
		const r = await rig();
		await r.open({ publicUrl: "https://union.example/steward/" });
		expect((await post(r, posted, { sign: "https://union.example/steward" })).status).toBe(200);
		expect((await post(r, posted)).status).toBe(403);
	});

	test("an endless body is refused before it is read", async () => {
		const r = await rig();
		await r.open();
		const response = await post(r, { ...posted, Body: "x".repeat(300_000) });
		expect(response.status).toBe(413);
		expect(r.got).toEqual([]);
	});

	test("not stored, too slow, or stopped: 503; stop waits for what is under way", async () => {
		const r = await rig();
		let finish: () => void = () => undefined;
		const slow = new Promise<void>((resolve) => {
			finish = resolve;
		});
		let isStored = false;
		const channel = await r.open(
			{ webhookDeadlineMs: 30 },
			{
				message: async (inbound) => {
					if (inbound.content.kind === "media") throw new Error("the database is away");
					await slow;
					isStored = true;
					return { note: "" };
				},
				status: () => Promise.reject(new Error("the database is away")),
			},
		);
		expect((await post(r, picture)).status).toBe(503);
		expect((await post(r, sentStatus, { path: "/twilio/status?delivery=d1" })).status).toBe(503);
		expect((await post(r, posted)).status).toBe(503);
		const stopped = channel.stop().then(() => isStored);
		finish();
		expect(await stopped).toBe(true);
		expect((await post(r, posted)).status).toBe(503);
	});
});

describe("sending", () => {
	test("statuses come back under the attempt's id, also doubled and swapped", async () => {
		const r = await rig();
		const channel = await r.open();
		for (const mode of ["normal", "duplicate", "reorder"] as const) {
			r.simulator.deliver(mode);
			r.statuses.length = 0;
			const tried = attempt();
			const { providerId } = await channel.send(ANA, message(mode), tried);
			const expected = { normal: ["sent", "delivered"], duplicate: ["sent", "sent", "delivered", "delivered"] };
			const states = mode === "reorder" ? ["delivered", "sent"] : expected[mode];
			await until(() => r.statuses.length === states.length, `the statuses (${mode})`);
			expect(r.statuses).toEqual(states.map((state) => ({ kind: "delivery", id: tried.id, state, providerId })));
		}
		expect(r.simulator.refusals).toEqual([]);
	});

	test("Smart Encoding where it makes a text cheap, and only there", async () => {
		const r = await rig();
		const channel = await r.open();
		await channel.send(ANA, message("It’s on — today…"), attempt());
		await channel.send(ANA, message("“ሰላም”"), attempt());
		const [cheap, dear] = r.simulator.person(ANA).screen();
		expect(cheap).toMatchObject({ text: "It's on - today...", sms: { segments: 1, encoding: "GSM-7" } });
		expect(dear).toMatchObject({ text: "“ሰላም”", sms: { segments: 1, encoding: "UCS-2" } });
	});

	test("a Messaging Service instead of a number", async () => {
		const r = await rig();
		const messagingServiceSid = `MG${"0".repeat(32)}`;
		const channel = await r.open({ from: undefined, messagingServiceSid });
		const tried = attempt();
		const receipt = await channel.send(ANA, message("hi"), tried);
		expect(await channel.find?.(ANA, message("hi"), tried)).toEqual({ state: "sent", ...receipt });
		expect(r.simulator.refusals).toEqual([]);
		expect(() => smsFor(r.simulator, { publicUrl: r.web.url, from: undefined })).toThrow("TWILIO_FROM");
	});

	test("what does not fit is refused before anything is sent", async () => {
		const r = await rig();
		const channel = await r.open();
		const error = await failureOf(channel.send(ANA, message("a".repeat(1_590), ["one option too long"]), attempt()));
		expect(error).toMatchObject({ kind: "terminal", reason: "refused" });
		const file = { name: "a.txt", mediaType: "text/plain", content: "a" };
		expect(() => render({ text: "a", locale: "en", file })).toThrow(RangeError);
		expect(r.simulator.person(ANA).screen()).toEqual([]);
	});

	test("the limit counts segments, not messages", async () => {
		const r = await rig();
		const channel = await r.open();
		r.simulator.rate(3);
		await channel.send(ANA, message("a".repeat(161)), attempt());
		await channel.send(ANA, message("b".repeat(161)), attempt());
		const error = await failureOf(channel.send(ANA, message("c"), attempt()));
		expect(error).toMatchObject({ kind: "retry", code: "20429", retryAfterMs: 1_000 });
		expect(r.simulator.refusals).toEqual([]);
	});

	test("the pace is one segment a second, or what the sender may; a message costs the segments of its body", async () => {
		const r = await rig();
		const channel = await r.open();
		expect(channel.limits.pace).toEqual({ unit: "segments", perSecond: 1 });
		const faster = smsFor(r.simulator, { publicUrl: r.web.url, segmentsPerSecond: 3.75 });
		expect(faster.limits).toEqual({ ...channel.limits, pace: { unit: "segments", perSecond: 3.75 } });
		const costs = [
			message("hi"),
			message("a".repeat(160)),
			message("a".repeat(160), ["Yes", "No"]),
			message("ሰላም".repeat(30)),
			message("It’s on"),
			message("a".repeat(5_000)),
		].map((out) => channel.cost?.(ANA, out));
		expect(costs).toEqual([1, 1, 2, 2, 1, 33]);
		expect(channel.edit).toBeUndefined();
		expect(channel.limits.forms).toBe(false);
	});

	test("the tally counts messages, their segments, and what was refused as too fast", async () => {
		const r = await rig();
		const channel = await r.open();
		await channel.send(ANA, message("a".repeat(161)), attempt());
		await channel.send(BEN, message("b"), attempt());
		r.simulator.rate(0);
		await failureOf(channel.send(ANA, message("c"), attempt()));
		r.simulator.rate(undefined);
		r.simulator.fail("rateLimit");
		await failureOf(channel.send(ANA, message("d"), attempt()));
		await failureOf(channel.send("+1555", message("e"), attempt()));
		expect(r.simulator.tally).toEqual({ taken: 2, refused: 2, segments: 3 });
	});

	test("bad numbers: refused at once, or taken and reported undelivered", async () => {
		const r = await rig();
		const channel = await r.open();
		const tryOne = async (code: BadNumber) => {
			r.simulator.bad(ANA, code);
			const tried = attempt();
			const sent = channel.send(ANA, message("hi"), tried);
			return { tried, sent };
		};
		for (const [code, reason] of [
			[21211, "unreachable"],
			[21610, "opted-out"],
			[21614, "unreachable"],
		] as const)
			expect(await failureOf((await tryOne(code)).sent)).toMatchObject({ kind: "terminal", code: `${code}`, reason });
		expect(r.simulator.tally.taken).toBe(0);
		for (const [code, reason] of [
			[30003, undefined],
			[30005, "unreachable"],
			[30006, "unreachable"],
			[30007, "filtered"],
		] as const) {
			const { tried, sent } = await tryOne(code);
			const { providerId } = await sent;
			const mine = () => r.statuses.filter((update) => update.kind === "delivery" && update.id === tried.id);
			await until(() => mine().length === 2, "the statuses");
			const why = reason === undefined ? {} : { reason };
			expect(mine()).toEqual([
				{ kind: "delivery", id: tried.id, providerId, state: "sent" },
				{ kind: "delivery", id: tried.id, providerId, state: "failed", code: `${code}`, ...why },
			]);
			expect(await channel.find?.(ANA, message("hi"), tried)).toEqual({ state: "sent", providerId });
		}
		expect(r.simulator.person(ANA).screen()).toEqual([]);
		r.simulator.bad(ANA, undefined);
		await channel.send(ANA, message("hi"), attempt());
		await channel.send(BEN, message("hi"), attempt());
		expect(r.simulator.person(ANA).screen()).toHaveLength(1);
		expect(r.simulator.refusals).toEqual([]);
	});

	test("every third send meets a passing failure, and is not taken", async () => {
		const r = await rig();
		const channel = await r.open();
		r.simulator.flaky?.(3);
		const fates: string[] = [];
		for (const text of "abcdef") {
			const sent = channel.send(ANA, message(text), attempt());
			fates.push(
				await sent.then(
					() => "taken",
					({ kind, code }: SendError) => `${kind} ${code}`,
				),
			);
		}
		expect(fates).toEqual(["taken", "taken", "retry 21730", "taken", "taken", "retry 21730"]);
		r.simulator.flaky?.(undefined);
		for (const text of "ghi") await channel.send(ANA, message(text), attempt());
		const shown = r.simulator.person(ANA).screen();
		expect(shown.map(({ text }) => text).join("")).toBe("abdeghi");
		expect(r.simulator.tally.taken).toBe(7);
	});

	test("there are no forms to fill", async () => {
		const r = await rig();
		await expect(r.simulator.person(ANA).fill("1", "2", "hi")).rejects.toThrow("no forms");
	});

	test("a wrong token is no fault of the address; its refusal is on record", async () => {
		const r = await rig();
		const channel = await r.open({ authToken: "0".repeat(32) });
		const error = await failureOf(channel.send(ANA, message("hi"), attempt()));
		expect(error).toMatchObject({ kind: "retry", code: "20003" });
		expect(r.simulator.refusals).toHaveLength(1);
	});

	test("a number that is none: terminal, and no error repeats it", async () => {
		const r = await rig();
		const channel = await r.open();
		const error = await failureOf(channel.send("+1555", message("hi"), attempt()));
		expect(error).toMatchObject({ kind: "terminal", code: "21211", reason: "unreachable", cause: undefined });
		expect(error.message).not.toContain("555");
	});
});

describe("what Twilio's errors mean", () => {
	let answer: { status: number; body: string; headers?: Record<string, string> };
	let asked: number;
	let channel: Channel;
	beforeEach(async () => {
		asked = 0;
		const server = createServer((_request, response) => {
			asked += 1;
			response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
			response.end(answer.body);
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		closers.push(() => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		});
		channel = createSms({
			accountSid: "AC00000000000000000000000000000001",
			authToken: "secret",
			from: "+15005550006",
			apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
			publicUrl: "https://union.example",
			log: silent,
			clock: { now: () => Temporal.Now.instant() },
			timeoutMs: 2_000,
		});
	});

	test.each([
		[400, 21610, "terminal", "opted-out"],
		[400, 21211, "terminal", "unreachable"],
		[400, 21614, "terminal", "unreachable"],
		[400, 30004, "terminal", "unreachable"],
		[400, 30005, "terminal", "unreachable"],
		[400, 30006, "terminal", "unreachable"],
		[403, 21408, "terminal", "refused"],
		[400, 30007, "terminal", "filtered"],
		[400, 21617, "terminal", "refused"],
		[400, 99999, "terminal", "refused"],
		[400, 30001, "retry", undefined],
		[400, 21611, "retry", undefined],
		[429, 20429, "retry", undefined],
		[500, 20500, "unknown", undefined],
		[503, 20503, "unknown", undefined],
		[503, 30001, "retry", undefined],
		[503, 21730, "retry", undefined],
	])("HTTP %i with code %i: %s, %s, after one request", async (status, code, kind, reason) => {
		answer = { status, body: JSON.stringify({ code, message: `To ${ANA}`, more_info: "", status }) };
		const error = await failureOf(channel.send(ANA, message("hi"), attempt()));
		expect(error).toMatchObject({ name: "SendError", kind, reason, code: String(code) });
		expect(asked).toBe(1);
	});

	test.each([
		[502, "<html>Bad gateway</html>", "unknown", "502"],
		[429, "", "retry", "429"],
		[201, "{ cut", "unknown", "SyntaxError"],
	])("HTTP %i with %j: %s", async (status, body, kind, code) => {
		answer = { status, body, headers: { "retry-after": "7" } };
		const error = await failureOf(channel.send(ANA, message("hi"), attempt()));
		expect(error).toMatchObject({ kind, code });
		if (status === 429) expect(error.retryAfterMs).toBe(7_000);
	});

	test("nobody listens: nothing was taken; the list cannot be read either", async () => {
		for (const close of closers.splice(0)) await close();
		const error = await failureOf(channel.send(ANA, message("hi"), attempt()));
		expect(error).toMatchObject({ kind: "retry", code: "ECONNREFUSED" });
		expect(await channel.find?.(ANA, message("hi"), attempt())).toEqual({ state: "unknown" });
		const nothing = channel.missed?.(Temporal.Now.instant(), nobody);
		await expect(nothing && Array.fromAsync(nothing)).rejects.toThrow("ECONNREFUSED");
	});
});

describe("what became of a send", () => {
	test("absent only once it is old enough to be listed", async () => {
		const r = await rig();
		let now = Temporal.Now.instant();
		const channel = await r.open({ clock: { now: () => now } });
		const tried = attempt();
		r.simulator.fail("reset");
		await failureOf(channel.send(ANA, message("hi"), tried));
		expect(await channel.find?.(ANA, message("hi"), tried)).toEqual({ state: "unknown" });
		now = now.add({ seconds: 6 });
		expect(await channel.find?.(ANA, message("hi"), tried)).toEqual({ state: "absent" });
		// A second try starts the wait anew.
		r.simulator.fail("reset");
		await failureOf(channel.send(ANA, message("hi"), tried));
		expect(await channel.find?.(ANA, message("hi"), tried)).toEqual({ state: "unknown" });
	});

	test("found by another process, in the list, whatever Smart Encoding made of it", async () => {
		const r = await rig();
		const first = await r.open();
		const tried = attempt();
		const receipt = await first.send(ANA, message("It’s on"), tried);
		const second = smsFor(r.simulator, { publicUrl: r.web.url });
		expect(await second.find?.(ANA, message("It’s on"), tried)).toEqual({ state: "sent", ...receipt });
		const other = smsFor(r.simulator, { publicUrl: r.web.url });
		expect(await other.find?.(BEN, message("It’s on"), tried)).toEqual({ state: "unknown" });
		const later = { ...tried, firstTriedAt: Temporal.Now.instant().add({ seconds: 10 }) };
		const third = smsFor(r.simulator, {
			publicUrl: r.web.url,
			clock: { now: () => later.firstTriedAt.add({ seconds: 9 }) },
		});
		expect(await third.find?.(ANA, message("It’s on"), later)).toEqual({ state: "absent" });
	});

	test("the same words twice: the one that is known is not taken for the other", async () => {
		const r = await rig();
		const now = () => Temporal.Now.instant().add({ seconds: 9 });
		const channel = await r.open({ clock: { now } });
		await channel.send(ANA, message("Same"), attempt());
		const lost = attempt();
		expect(await channel.find?.(ANA, message("Same"), lost)).toEqual({ state: "absent" });
		r.simulator.fail("acceptThenReset");
		await failureOf(channel.send(ANA, message("Same"), lost));
		const found = await channel.find?.(ANA, message("Same"), lost);
		expect(found).toEqual({ state: "sent", providerId: r.simulator.person(ANA).screen().at(-1)?.id });
	});

	test("the same words twice, found by another process that was told of the first", async () => {
		const r = await rig();
		const { providerId } = await (await r.open()).send(ANA, message("Same"), attempt());
		const now = () => Temporal.Now.instant().add({ seconds: 9 });
		const after = smsFor(r.simulator, { publicUrl: r.web.url, clock: { now } });
		const lost = { ...attempt(), others: new Set([providerId]) };
		expect(await after.find?.(ANA, message("Same"), lost)).toEqual({ state: "absent" });
	});
});

describe("what arrived while away", () => {
	test("all pages, oldest first, only what people wrote, only since then", async () => {
		const r = await rig();
		r.simulator.connect("http://127.0.0.1:1");
		const channel = smsFor(r.simulator, { publicUrl: r.web.url });
		const ids: string[] = [];
		for (let at = 0; at < 1_050; at++) ids.push(await r.simulator.person(at % 2 ? ANA : BEN).write(`n${at}`));
		await channel.send(ANA, message("not one of them"), attempt());
		const fetched = await Array.fromAsync(
			channel.missed?.(Temporal.Now.instant().subtract({ minutes: 1 }), nobody) ?? [],
		);
		expect(fetched.map((inbound) => inbound.id)).toEqual(ids);
		expect(fetched[1]).toMatchObject({ from: ANA, content: { kind: "text", text: "n1" } });
		const later = channel.missed?.(Temporal.Now.instant().add({ seconds: 5 }), nobody) ?? [];
		expect(await Array.fromAsync(later)).toEqual([]);
		expect(r.simulator.refusals).toEqual([]);
	});
});

describe("the simulated Twilio", () => {
	test("STOP, START and HELP are answered by it, and reach the bot marked", async () => {
		const r = await rig({ advancedOptOut: false });
		const channel = await r.open();
		const ana = r.simulator.person(ANA);
		await ana.write("Stop");
		await until(() => r.got.length === 1, "the stop");
		expect(ana.screen().at(-1)?.text).toContain("unsubscribed");
		const error = await failureOf(channel.send(ANA, message("still there?"), attempt()));
		expect(error).toMatchObject({ kind: "terminal", code: "21610", reason: "opted-out" });
		expect(r.simulator.refusals).toHaveLength(1);
		await ana.write("HELP");
		await ana.write("start");
		await until(() => r.got.length === 3, "all three");
		expect(r.got.map((inbound) => inbound.handledByProvider)).toEqual(["stop", "help", "start"]);
		await channel.send(ANA, message("welcome back"), attempt());
		expect(ana.screen().at(-1)?.text).toBe("welcome back");
	});

	test("YES is an answer, unless it lifts a stop", async () => {
		const r = await rig();
		const channel = await r.open();
		const ana = r.simulator.person(ANA);
		for (const text of ["YES", "STOP", "yes"]) await ana.write(text);
		await until(() => r.got.length === 3, "all three");
		expect(r.got.map((inbound) => inbound.handledByProvider)).toEqual([undefined, "stop", "start"]);
		await channel.send(ANA, message("welcome back"), attempt());
	});

	test("one retry after a failure, then only the list has it", async () => {
		const r = await rig();
		let asked = 0;
		const channel = await r.open(undefined, {
			message: () => {
				asked += 1;
				return Promise.reject(new Error("the database is away"));
			},
		});
		const id = await r.simulator.person(ANA).write("keep me");
		await until(() => asked === 2, "the retry");
		const fetched = await Array.fromAsync(
			channel.missed?.(Temporal.Now.instant().subtract({ minutes: 1 }), nobody) ?? [],
		);
		expect(fetched.map((inbound) => inbound.id)).toEqual([id]);
	});

	test("a webhook that never answers is given up and tried again", async () => {
		const r = await rig({ readTimeoutMs: 50 });
		let asked = 0;
		await r.open(undefined, {
			message: async () => {
				asked += 1;
				if (asked === 1) await new Promise((resolve) => setTimeout(resolve, 150));
				return { note: "" };
			},
		});
		await r.simulator.person(ANA).write("hello?");
		await until(() => asked === 2, "the retry");
	});

	test("unknown parameters, foreign senders and lists by page", async () => {
		const r = await rig();
		const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_API_URL: url } = r.simulator.settings();
		const headers = { authorization: `Basic ${btoa(`${sid}:${token}`)}` };
		const api = `${url}/2010-04-01/Accounts/${sid}/Messages.json`;
		const create = (form: Record<string, string>) =>
			fetch(api, { method: "POST", headers, body: new URLSearchParams(form) }).then((answer) => answer.json());
		expect(await create({ To: ANA, From: "+15550000000", Body: "x" })).toMatchObject({ code: 21606, status: 400 });
		expect(await create({ To: ANA, From: "+15005550006", Body: "x".repeat(1_601) })).toMatchObject({ code: 21617 });
		expect(await create({ To: ANA, From: "+15005550006", Body: "x", Colour: "red" })).toMatchObject({
			status: "queued",
		});
		expect(r.simulator.refusals.map((line) => line.slice(0, 28))).toEqual([
			"POST 21606: The 'From' numbe",
			"POST 21617: The message body",
			"POST unknown parameter Colou",
		]);
		for (const text of ["a", "b", "c"]) await r.simulator.person(BEN).write(text);
		const page = async (uri: string) =>
			(await (await fetch(uri, { headers })).json()) as { messages: { body: string }[]; next_page_uri: string | null };
		const first = await page(`${api}?From=${encodeURIComponent(BEN)}&PageSize=2`);
		expect(first.messages.map((entry) => entry.body)).toEqual(["c", "b"]);
		await r.simulator.person(BEN).write("d");
		const second = await page(`${url}${first.next_page_uri}`);
		expect(second).toMatchObject({ messages: [{ body: "a" }], next_page_uri: null });
	});

	test("takes ten hours of segments into its queue, and no more", () => {
		let now = 0;
		const rate = createRate(() => now);
		expect(rate.admit(36_000)).toBe("ok");
		expect(rate.admit(1)).toBe("ok");
		expect(rate.admit(1)).toBe("queueFull");
		now = 2_000;
		expect(rate.admit(1)).toBe("ok");
	});
});
