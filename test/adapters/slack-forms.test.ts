import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseOpening, parseSubmission } from "../../adapters/slack/form.ts";
import { createSlack } from "../../adapters/slack/index.ts";
import { parseAction } from "../../adapters/slack/parse.ts";
import { render, renderEdit } from "../../adapters/slack/render.ts";
import { createSlackSimulator, type SlackSimulator } from "../../adapters/slack/simulator.ts";
import type { Channel, Inbound, OutForm, OutMessage } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { until } from "../support/wait.ts";
import { attempt, DOT, message } from "./contract.ts";

const AMINA = "U0AMINA";
const BERTA = "U0BERTA";
const clock = { now: () => Temporal.Now.instant() };
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const FORM: OutForm = {
	label: "Answer",
	title: "An answer",
	field: "Your words",
	submit: "Send",
	cancel: "Close",
	payload: "desk/answer/t1/",
};
const withForm = (form: OutForm, labels: readonly string[] = []): OutMessage => {
	const { options = { mode: "one", items: [] }, ...rest } = message("A case", labels);
	return { ...rest, options: { ...options, form } };
};
const fixture = (name: string) =>
	JSON.parse(readFileSync(new URL(`fixtures/slack/${name}.json`, import.meta.url), "utf8"));
const nowhere = new Map<string, string>();

describe("forms", () => {
	test("the form's words travel in its button, and come back as the view", () => {
		const { blocks } = render(withForm({ ...FORM, value: 'Dear "you"' }), "id");
		const press = fixture("block-actions-form");
		const [button] = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
		expect(button).toMatchObject({ action_id: "form", value: press.actions[0].value });
		expect(parseAction(press)?.inbound.content).toEqual({ kind: "badTap" });
		expect(parseOpening(press, nowhere)).toMatchObject({
			triggerId: press.trigger_id,
			view: {
				title: { text: "An answer" },
				submit: { text: "Send" },
				close: { text: "Close" },
				blocks: [{ label: { text: "Your words" }, element: { multiline: true, initial_value: 'Dear "you"' } }],
			},
		});
	});

	test("what was written comes raw, directly, with the view's id", () => {
		expect(parseSubmission(fixture("view-submission"), clock.now())).toMatchObject({
			inbound: {
				id: "V0FORM",
				from: AMINA,
				place: "direct",
				content: {
					kind: "form",
					tap: { flow: "desk", step: "answer", tag: "t1", options: [] },
					text: "1 < 2 &amp; so on",
				},
			},
			answer: { url: "https://hooks.slack.com/actions/T0UNION/1/scrubbed", thread: "1700000002.000100" },
		});
	});

	test("forged buttons open nothing and are bad taps; forged forms are bad taps", () => {
		const press = fixture("block-actions-form");
		for (const value of ["", "{", "[]", '{"p":"a/b/c/"}', "desk/answer/t1/o1", 7]) {
			press.actions[0].value = value;
			expect(parseOpening(press, nowhere)).toBeUndefined();
		}
		const sent = fixture("view-submission");
		for (const metadata of ["", "{", "[]", '["rm -rf"]', '"desk/answer/t1/"']) {
			sent.view.private_metadata = metadata;
			expect(parseSubmission(sent, clock.now())?.inbound.content).toEqual({ kind: "badTap" });
		}
		for (const junk of [undefined, null, 3, [], {}, { type: "view_submission" }]) {
			expect(parseSubmission(junk, clock.now())).toBeUndefined();
			expect(parseOpening(junk, nowhere)).toBeUndefined();
		}
	});

	test("a start value that finds no room in the button is remembered; without memory the field is empty", () => {
		const long = new Map<string, string>();
		const value = "word ".repeat(500);
		const { blocks } = render(withForm({ ...FORM, value }), "id", long);
		const [button] = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
		const kept = button && "value" in button ? button.value : undefined;
		expect(String(kept).length).toBeLessThanOrEqual(2_000);
		const press = fixture("block-actions-form");
		press.actions[0].value = kept;
		const field = (memory: Map<string, string>) => parseOpening(press, memory)?.view.blocks[0];
		expect(field(long)).toMatchObject({ element: { initial_value: value } });
		expect(JSON.stringify(field(nowhere))).not.toContain("initial_value");
	});

	test.each([
		["title", "x".repeat(25)],
		["submit", "x".repeat(25)],
		["cancel", ""],
		["field", "x".repeat(46)],
		["label", "x".repeat(76)],
		["value", "x".repeat(3_001)],
	] as const)("a form whose %s is over the limit is an error, not a cut", (name, words) => {
		expect(() => render(withForm({ ...FORM, [name]: words }), "id")).toThrow(RangeError);
	});

	test("neither options nor a form, and a new file in a change, are errors", () => {
		const none: OutMessage = { text: "?", locale: "en", options: { mode: "one", items: [] } };
		expect(() => render(none, "id")).toThrow(RangeError);
		const file = { name: "a.txt", mediaType: "text/plain", content: "a" };
		expect(() => renderEdit({ ...message("?"), file })).toThrow(RangeError);
	});
});

describe.each(["socket", "http"] as const)("a workspace over %s", (mode) => {
	let simulator: SlackSimulator;
	let channel: Channel;
	let got: Inbound[];
	let server: { close(): Promise<void> } | undefined;
	let expectedRefusals: readonly string[];

	beforeEach(async () => {
		got = [];
		expectedRefusals = [];
		simulator = createSlackSimulator({ mode });
		await simulator.start();
		const { SLACK_BOT_TOKEN = "", SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL = "" } = simulator.settings();
		channel = createSlack({
			botToken: SLACK_BOT_TOKEN,
			...(SLACK_APP_TOKEN === undefined ? {} : { appToken: SLACK_APP_TOKEN }),
			...(SLACK_SIGNING_SECRET === undefined ? {} : { signingSecret: SLACK_SIGNING_SECRET }),
			apiUrl: SLACK_API_URL,
			clock,
			log: silent,
			timeoutMs: 3_000,
		});
		if (mode === "http") {
			const { startWebhookServer } = await import("../support/serve.ts");
			const web = await startWebhookServer();
			web.serve(channel.webhooks);
			simulator.connect(web.url);
			server = web;
		}
		await channel.start({
			message: async (inbound) => {
				got.push(inbound);
				return { note: "I wrote to you <directly>." };
			},
			status: async () => undefined,
		});
	});
	afterEach(async () => {
		await channel.stop();
		await simulator.stop();
		await server?.close();
		server = undefined;
		expect(simulator.refusals).toEqual(expectedRefusals);
	});
	const failed = (work: Promise<unknown> | undefined) => expect(work).rejects;

	test("a post in public: each press and form comes directly, is noted for the presser alone, and the buttons stay", async () => {
		const changed: string[] = [];
		const stop = simulator.onChange((address) => changed.push(address));
		await channel.send(simulator.hallAddress, withForm(FORM, ["Join"]), attempt());
		const [post] = simulator.hall();
		expect(post?.buttons.map(({ label, role }) => [label, role])).toEqual([
			["Join", "option"],
			["Answer", "form"],
		]);
		const [amina, berta] = [simulator.person(AMINA), simulator.person(BERTA)];
		const [join, answer] = post?.buttons ?? [];
		await amina.press(post?.id ?? "", join?.id ?? "");
		await berta.press(post?.id ?? "", join?.id ?? "");
		await berta.fill(post?.id ?? "", answer?.id ?? "", "With pleasure");
		await until(() => got.length === 3, "all three");
		expect(got.map(({ from, place, replyTo, content }) => [from, place, replyTo, content.kind])).toEqual([
			[AMINA, "direct", undefined, "tap"],
			[BERTA, "direct", undefined, "tap"],
			[BERTA, "direct", undefined, "form"],
		]);
		const notes = (address: string) =>
			simulator
				.person(address)
				.screen()
				.filter(({ ephemeral }) => ephemeral);
		await until(() => notes(AMINA).length === 1 && notes(BERTA).length === 2, "the notes");
		expect(notes(AMINA)[0]?.text).toBe("I wrote to you <directly>.");
		expect(simulator.hall()).toEqual([post]);
		expect(changed).toContain(simulator.hallAddress);
		stop();
	});

	test("a post in public is changed", async () => {
		const { providerId } = await channel.send(simulator.hallAddress, message("3 places", ["Join"]), attempt());
		const changed: string[] = [];
		const stop = simulator.onChange((address) => changed.push(address));
		await channel.edit?.(simulator.hallAddress, providerId, message("Full"));
		expect(simulator.hall()).toMatchObject([{ text: "Full", buttons: [] }]);
		expect(changed).toEqual([simulator.hallAddress]);
		stop();
	});

	test("what cannot be changed is an error of its kind", async () => {
		const own = await simulator.person(AMINA).write("mine");
		const refused = { name: "SendError", kind: "terminal", reason: "refused" };
		await failed(channel.edit?.(AMINA, "1700000000.000100", message("x"))).toMatchObject({
			...refused,
			code: "message_not_found",
		});
		await failed(channel.edit?.(AMINA, own, message("x"))).toMatchObject({ ...refused, code: "cant_update_message" });
		await failed(channel.edit?.(AMINA, own, message("x".repeat(9_000)))).toMatchObject({
			...refused,
			code: "over_limit",
		});
		const file = { name: "a.txt", mediaType: "text/plain", content: "a", description: "no picture" };
		const shared = await channel.send(AMINA, { ...message("yours"), file }, attempt());
		await failed(channel.edit?.(AMINA, shared.providerId, message("x"))).toMatchObject({
			...refused,
			code: "not_a_message",
		});
		expectedRefusals = ["chat.update: message_not_found", "chat.update: cant_update_message"];
	});

	test("a picture has its words; a form is refused as Slack refuses it", async () => {
		const content = Uint8Array.fromBase64(DOT);
		const file = { name: "chart.png", mediaType: "image/png", content, description: "Two bars & a line" };
		await channel.send(AMINA, { ...message("Results"), file }, attempt()).catch(() => undefined);
		simulator.person(AMINA);
		await channel.send(AMINA, { ...message("Results"), file }, attempt());
		expect(simulator.person(AMINA).screen().at(-1)?.file?.description).toBe("Two bars & a line");
		const { SLACK_BOT_TOKEN, SLACK_API_URL } = simulator.settings();
		const answer = await fetch(`${SLACK_API_URL}views.open`, {
			method: "POST",
			headers: { authorization: `Bearer ${SLACK_BOT_TOKEN}`, "content-type": "application/json" },
			body: JSON.stringify({ trigger_id: "old", view: { type: "modal" } }),
		});
		expect(await answer.json()).toMatchObject({ ok: false, error: "invalid_trigger_id" });
		expectedRefusals = ["conversations.open: user_not_found", "views.open: invalid_trigger_id"];
	});

	test("a first message opens nothing; its answer tells where the DM is", async () => {
		simulator.person(AMINA);
		const { providerId } = await channel.send(AMINA, message("hello"), attempt());
		await channel.send(AMINA, message("and more"), attempt());
		await channel.edit?.(AMINA, providerId, message("hello again"));
		expect(Object.fromEntries(simulator.calls)).toMatchObject({ "chat.postMessage": 2, "chat.update": 1 });
		expect(simulator.calls.has("conversations.open")).toBe(false);
		expect(simulator.person(AMINA).screen()).toMatchObject([{ text: "hello again" }, { text: "and more" }]);
	});

	test("a file costs more of the pace, and most to somebody whose DM is not known", async () => {
		simulator.person(AMINA);
		const file = { ...message("yours"), file: { name: "a.txt", mediaType: "text/plain", content: "a" } };
		expect(channel.limits.pace).toEqual({ unit: "messages", perSecond: 5 });
		expect([channel.cost?.(AMINA, message("hello")), channel.cost?.(AMINA, file)]).toEqual([1, 6]);
		await channel.send(AMINA, message("hello"), attempt());
		expect([channel.cost?.(AMINA, message("hello")), channel.cost?.(AMINA, file)]).toEqual([1, 3]);
		expect(channel.cost?.("C0HALL", file)).toBe(3);
	});

	test("a rate set by hand is what is taken in a second, over all channels", async () => {
		simulator.rate(5);
		const people = Array.from({ length: 12 }, (_, at) => simulator.person(`U0P${at}`).address);
		const sent = await Promise.allSettled(people.map((to) => channel.send(to, message("hi"), attempt())));
		expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
		expect(simulator.tally).toEqual({ taken: 5, refused: 7 });
	});
});
