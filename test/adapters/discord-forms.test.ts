import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createForms } from "../../adapters/discord/form.ts";
import { createDiscord, type DiscordOptions } from "../../adapters/discord/index.ts";
import { parseInteraction } from "../../adapters/discord/parse.ts";
import { renderEdit, renderMessage } from "../../adapters/discord/render.ts";
import { createDiscordSimulator, type DiscordSimulator } from "../../adapters/discord/simulator.ts";
import { checkModal } from "../../adapters/discord/simulator-modal.ts";
import type { Channel, Inbound, OutForm, OutMessage } from "../../bot/core/channel.ts";
import type { Log } from "../../bot/core/log.ts";
import { until } from "../support/wait.ts";
import { attempt, DOT, message } from "./contract.ts";

const ADA = "100000000000000001";
const BEN = "100000000000000002";
const clock = { now: () => Temporal.Now.instant() };
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const FORM: OutForm = {
	label: "Answer",
	title: "An answer",
	field: "Your words",
	submit: "Send",
	cancel: "Close",
	payload: "desk/answer/t1/",
	value: "Dear you",
};
const withForm = (form: OutForm, labels: readonly string[] = []): OutMessage => {
	const { options = { mode: "one", items: [] }, ...rest } = message("A case", labels);
	return { ...rest, options: { ...options, form } };
};
const fixture = (name: string) =>
	JSON.parse(readFileSync(new URL(`./fixtures/discord/${name}.json`, import.meta.url), "utf8"));
/** The press of the form's button that the fixture's form came from. */
const press = () => {
	const { data: _, ...rest } = fixture("interaction-modal");
	return { ...rest, type: 3, data: { component_type: 2, custom_id: "form:desk/answer/t1/", id: 2 } };
};

describe("forms", () => {
	test("what was written comes directly, in either shape", () => {
		const sent = fixture("interaction-modal");
		const content = {
			kind: "form",
			tap: { flow: "desk", step: "answer", tag: "t1", options: [] },
			text: "Line one\nline *two*",
		};
		expect(parseInteraction(sent)).toMatchObject({
			id: "1416827400000000000",
			from: ADA,
			place: "direct",
			language: "en-GB",
			content,
		});
		const [{ component }] = sent.data.components;
		sent.data.components = [{ type: 1, id: 1, components: [component] }];
		expect(parseInteraction(sent)?.content).toEqual(content);
	});

	test("a forged form is a bad tap", () => {
		const sent = fixture("interaction-modal");
		for (const id of ["form:", "form:rm -rf", "desk/answer/t1/", ""]) {
			sent.data.custom_id = id;
			expect(parseInteraction(sent)?.content).toEqual({ kind: "badTap" });
		}
		sent.data = { custom_id: "form:desk/answer/t1/", components: [] };
		expect(parseInteraction(sent)?.content).toEqual({ kind: "badTap" });
	});

	test("the words are those that were sent; of another process's form, those on its button", () => {
		const forms = createForms();
		forms.keep(FORM);
		const known = forms.opening(press());
		expect(known).toMatchObject({
			type: 9,
			data: {
				custom_id: "form:desk/answer/t1/",
				title: "An answer",
				components: [{ type: 18, label: "Your words", component: { type: 4, style: 2, value: "Dear you" } }],
			},
		});
		const unknown = createForms().opening(press());
		expect(unknown).toMatchObject({ data: { title: "Answer", components: [{ label: "Answer" }] } });
		expect(JSON.stringify(unknown)).not.toContain("Dear you");
		const long = press();
		long.message.components[0].components[0].label = `${"x".repeat(43)}👋${"x".repeat(35)}`;
		const cut = createForms().opening(long);
		for (const opening of [known, unknown, cut])
			expect(checkModal(JSON.parse(JSON.stringify(opening?.data)))).toBeUndefined();
		expect(forms.opening(fixture("interaction-select"))).toBeUndefined();
		expect(forms.opening(fixture("interaction-command"))).toBeUndefined();
	});

	test("the latest forms are remembered, not all", () => {
		const forms = createForms();
		for (let at = 0; at < 3_000; at++) forms.keep({ ...FORM, payload: `desk/answer/t${at}/` });
		expect(forms.opening(press())).toMatchObject({ data: { title: "Answer" } });
	});

	test("beside options it finds a place, and no limit is passed", () => {
		const { id } = attempt();
		const labels = (count: number) => Array.from({ length: count }, (_, at) => `${at}`);
		const rows = (count: number) =>
			renderMessage(withForm(FORM, labels(count)), id).body.components?.map((row) =>
				"components" in row ? row.components.length : 0,
			);
		expect([rows(0), rows(3), rows(5), rows(24)]).toEqual([[1], [4], [5, 1], [5, 5, 5, 5, 5]]);
		expect(() => rows(25)).toThrow(RangeError);
		expect(() => renderMessage(withForm({ ...FORM, label: "x".repeat(81) }), id)).toThrow(RangeError);
		expect(() => createForms().keep({ ...FORM, title: "x".repeat(46) })).toThrow(RangeError);
		expect(() => createForms().keep({ ...FORM, field: "x".repeat(46) })).toThrow(RangeError);
		const file = { name: "a.txt", mediaType: "text/plain", content: "a", description: "x".repeat(1_025) };
		expect(() => renderMessage({ ...message("?"), file }, id)).toThrow(RangeError);
		expect(() => renderEdit({ ...message("?"), file })).toThrow(RangeError);
	});

	test("the simulated Discord refuses what Discord refuses", () => {
		const modal = JSON.parse(JSON.stringify(createForms().opening(press())?.data));
		const [part] = modal.components;
		for (const wrong of [
			{ ...modal, title: "x".repeat(46) },
			{ ...modal, custom_id: "x".repeat(101) },
			{ ...modal, components: [] },
			{ ...modal, components: [{ ...part, label: "x".repeat(46) }] },
			{ ...modal, components: [{ ...part, component: { ...part.component, max_length: 4_001 } }] },
			{ ...modal, components: [{ ...part, component: { ...part.component, value: "x".repeat(4_001) } }] },
			{ ...modal, submit: "Send" },
		])
			expect(checkModal(wrong)).toMatchObject({ code: 50_035 });
	});
});

describe("a server", () => {
	let simulator: DiscordSimulator;
	let channel: Channel;
	let got: Inbound[];
	let expectedRefusals: readonly string[];
	const extra: Channel[] = [];
	const create = (overrides: Partial<DiscordOptions> = {}) => {
		const { DISCORD_TOKEN: token = "", DISCORD_API_URL: apiUrl = "" } = simulator.settings();
		const made = createDiscord({ token, apiUrl, log: silent, clock, timeoutMs: 3_000, ...overrides });
		extra.push(made);
		return made;
	};
	const receive = {
		message: async (inbound: Inbound) => {
			got.push(inbound);
			return { note: "I wrote to you *directly*." };
		},
		status: async () => undefined,
	};
	const failed = (work: Promise<unknown> | undefined) => expect(work).rejects;

	beforeEach(async () => {
		got = [];
		expectedRefusals = [];
		simulator = createDiscordSimulator();
		await simulator.start();
		channel = create();
		await channel.start(receive);
	});
	afterEach(async () => {
		await Promise.all(extra.splice(0).map((open) => open.stop()));
		await simulator.stop();
		expect(simulator.refusals).toEqual(expectedRefusals);
	});

	test("a post in public: each press and form comes directly, is noted for the presser alone, and the buttons stay", async () => {
		const changed: string[] = [];
		const stop = simulator.onChange((address) => changed.push(address));
		await channel.send(simulator.square, withForm(FORM, ["Join"]), attempt());
		const [post] = simulator.squarePosts();
		expect(post?.buttons.map(({ label, role }) => [label, role])).toEqual([
			["Join", "option"],
			["Answer", "form"],
		]);
		const [ada, ben] = [simulator.person(ADA), simulator.person(BEN)];
		const [join, answer] = post?.buttons ?? [];
		await ada.press(post?.id ?? "", join?.id ?? "");
		await ben.press(post?.id ?? "", join?.id ?? "");
		await ben.fill(post?.id ?? "", answer?.id ?? "", "With pleasure");
		await until(() => got.length === 3, "all three");
		expect(got.map(({ from, place, replyTo, content }) => [from, place, replyTo, content.kind])).toEqual([
			[ADA, "direct", undefined, "tap"],
			[BEN, "direct", undefined, "tap"],
			[BEN, "direct", undefined, "form"],
		]);
		const notes = (address: string) =>
			simulator
				.person(address)
				.screen()
				.filter(({ ephemeral, text }) => ephemeral && text !== "");
		await until(() => notes(ADA).length === 1 && notes(BEN).length === 2, "the notes");
		expect(notes(ADA)[0]?.text).toBe("I wrote to you *directly*.");
		expect(simulator.squarePosts()).toEqual([post]);
		expect(changed).toContain(simulator.square);
		stop();
	});

	test("in public each person ticks for themselves", async () => {
		await channel.send(simulator.square, message("Which ones?", ["Red", "Blue"], "many"), attempt());
		const [post] = simulator.squarePosts();
		const [red, blue, done] = post?.buttons ?? [];
		const [ada, ben] = [simulator.person(ADA), simulator.person(BEN)];
		await ada.press(post?.id ?? "", red?.id ?? "");
		await ben.press(post?.id ?? "", blue?.id ?? "");
		for (const person of [ada, ben]) await person.press(post?.id ?? "", done?.id ?? "");
		await until(() => got.length === 2, "both answers");
		const chosen = got.map(({ from, content }) => [from, content.kind === "tap" ? content.tap.options : []]);
		expect(Object.fromEntries(chosen)).toEqual({ [ADA]: ["o0"], [BEN]: ["o1"] });
	});

	test("a form opens although the shell is slow, and the press itself says nothing", async () => {
		const ada = simulator.person(ADA);
		const gate = Promise.withResolvers<void>();
		const slow = create();
		await channel.stop();
		await slow.start({
			...receive,
			message: async (inbound) => {
				await gate.promise;
				return receive.message(inbound);
			},
		});
		await slow.send(ADA, withForm(FORM), attempt());
		const [shown] = ada.screen();
		await ada.press(shown?.id ?? "", shown?.buttons[0]?.id ?? "");
		await ada.fill(shown?.id ?? "", shown?.buttons[0]?.id ?? "", "written");
		expect(got).toEqual([]);
		gate.resolve();
		await until(() => got.length === 1, "the form");
		expect(got[0]?.content).toMatchObject({ kind: "form", text: "written" });
		await expect(ada.fill(shown?.id ?? "", shown?.buttons[0]?.id ?? "", "")).rejects.toThrow("length");
		await expect(ada.fill(shown?.id ?? "", "no such button", "x")).rejects.toThrow("no such button");
	});

	test("a post in public is changed, and what cannot be changed is an error of its kind", async () => {
		const { providerId } = await channel.send(simulator.square, message("3 places", ["Join"]), attempt());
		await channel.edit?.(simulator.square, providerId, message("Full"));
		expect(simulator.squarePosts()).toMatchObject([{ text: "Full", buttons: [] }]);
		const own = await simulator.person(ADA).write("mine");
		const refused = { name: "SendError", kind: "terminal", reason: "refused" };
		await failed(channel.edit?.(ADA, providerId, message("x"))).toMatchObject({ ...refused, code: "10008" });
		await failed(channel.edit?.(ADA, own, message("x"))).toMatchObject({ ...refused, code: "50005" });
		await failed(channel.edit?.(ADA, own, message("x".repeat(2_001)))).toMatchObject({ ...refused, code: "render" });
		await failed(channel.edit?.("+15550100", own, message("x"))).toMatchObject({ ...refused, code: "bad-address" });
		expectedRefusals = [
			"PATCH /channels/:id/messages/:id: unknown message",
			"PATCH /channels/:id/messages/:id: another's message",
		];
	});

	test("a picture has its words", async () => {
		simulator.person(ADA);
		const content = Uint8Array.fromBase64(DOT);
		const file = { name: "chart.png", mediaType: "image/png", content, description: "Two bars & a line" };
		await channel.send(ADA, { ...message("Results"), file }, attempt());
		expect(simulator.person(ADA).screen()[0]?.file).toMatchObject({ description: "Two bars & a line" });
	});

	test("a first message costs two requests; after it, or once the person wrote or pressed, one", async () => {
		const people = [ADA, BEN].map((id) => simulator.person(id));
		const out = message("hello", ["Join"]);
		expect(channel.limits.pace).toEqual({ unit: "messages", perSecond: 50 });
		expect([channel.cost?.(ADA, out), channel.cost?.(BEN, out), channel.cost?.(simulator.square, out)]).toEqual([
			2, 2, 1,
		]);
		await channel.send(ADA, out, attempt());
		await people[1]?.write("hello");
		await until(() => got.length === 1, "the message");
		expect([channel.cost?.(ADA, out), channel.cost?.(BEN, out)]).toEqual([1, 1]);
		const other = create();
		await channel.stop();
		await other.start(receive);
		expect(other.cost?.(ADA, out)).toBe(2);
		const [shown] = people[0]?.screen() ?? [];
		await people[0]?.press(shown?.id ?? "", shown?.buttons[0]?.id ?? "");
		await until(() => got.length === 2, "the tap");
		expect(other.cost?.(ADA, out)).toBe(1);
	});

	test("what a lane lets through in a second, discord.js does not hold back", async () => {
		simulator.rate(1_000);
		simulator.person(ADA);
		const sender = create({ requestsPerSecond: 20 });
		expect(sender.limits.pace.perSecond).toBe(20);
		await sender.send(ADA, message("first"), attempt());
		// A second's worth in one burst, on top of what just went: more than 20 within a second of discord.js's own.
		await Promise.all(Array.from({ length: 20 }, (_, at) => sender.send(ADA, message(`${at}`), attempt())));
		expect(simulator.tally).toEqual({ taken: 21, refused: 0 });
	});

	test("a lane that keeps the pace exactly, opening direct messages as it goes, is never refused", async () => {
		const people = Array.from({ length: 30 }, (_, at) => simulator.person(`1000000000000001${at + 10}`).address);
		const begun = performance.now();
		let due = 0;
		const sends = [];
		for (const to of people) {
			due += ((channel.cost?.(to, message("hi")) ?? 1) / channel.limits.pace.perSecond) * 1_000;
			sends.push(channel.send(to, message("hi"), attempt()));
			await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun + due - performance.now())));
		}
		await Promise.all(sends);
		expect(due).toBeCloseTo(1_200);
		expect(simulator.tally).toEqual({ taken: 30, refused: 0 });
	});

	test("a rate set by hand is what is taken in a second, over all channels, and in one channel", async () => {
		simulator.rate(8);
		const people = Array.from({ length: 12 }, (_, at) => simulator.person(`1000000000000001${at + 10}`).address);
		const sent = await Promise.allSettled(people.map((to) => channel.send(to, message("hi"), attempt())));
		expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
		expect(simulator.tally.taken).toBe(8);
		expect(simulator.tally.refused).toBeGreaterThan(0);
		simulator.rate(100);
		const sender = create();
		for (let at = 0; at < 12; at++) await sender.send(people[0] ?? "", message(`${at}`), attempt());
		expect(simulator.tally.taken).toBe(20);
	});

	test("a message repeated under its nonce is taken once", async () => {
		simulator.person(ADA);
		const tried = attempt();
		await channel.send(ADA, message("once"), tried);
		await channel.send(ADA, message("once"), tried);
		expect(simulator.tally).toEqual({ taken: 1, refused: 0 });
	});
});
