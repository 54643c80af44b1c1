import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS as discord } from "../../adapters/discord/render.ts";
import { LIMITS as slack } from "../../adapters/slack/render.ts";
import { LIMITS as sms, render as smsRender } from "../../adapters/sms/render.ts";
import { LIMITS as telegram } from "../../adapters/telegram/render.ts";
import type { Limits, OutMessage } from "../../bot/core/channel.ts";
import type { Prompt } from "../../bot/core/prompt.ts";
import { render, splitText } from "../../bot/core/render.ts";
import { decodeTap } from "../../bot/core/tap.ts";
import type { Message, MessageKey } from "../../bot/core/text.ts";
import { tinyTexts } from "./kit.ts";

const CHAT: Limits = {
	text: 200,
	buttons: { max: 4, label: 20, many: true },
	files: true,
	segments: false,
	isolates: true,
	forms: false,
	ownedWords: [],
	pace: { unit: "messages", perSecond: 10 },
};
const SMS: Limits = { ...CHAT, text: 300, buttons: null, files: false, segments: true, isolates: false };

const at = { flow: "f", step: "s", tag: "abcd" };
const line = (key: MessageKey, params: Message["params"] = {}) => ({ key, params });
const promptOf = (labels: readonly string[], over: Partial<Prompt> = {}): Prompt => ({
	lines: [line("about-intro")],
	options: labels.map((literal, index) => ({ id: `o${index}`, label: { literal } })),
	mode: "one",
	at,
	...over,
});
const shown = (messages: readonly OutMessage[]) =>
	messages
		.map(({ text, options }) => [text, ...(options?.items.map((item) => item.label) ?? [])].join("\n"))
		.join("\n");
const bare = (text: string) => text.replace(/\s+/gu, "");

describe("splitting a text", () => {
	test.each([
		["what fits stays whole", "One. Two.", 20, ["One. Two."]],
		["at the ends of sentences", "One two. Three four. Five.", 21, ["One two. Three four.", "Five."]],
		["at lines", "one\ntwo\nthree", 8, ["one\ntwo", "three"]],
		["else at words", "one two three four", 9, ["one two", "three", "four"]],
		["else between letters", "abcdefgh", 3, ["abc", "def", "gh"]],
		["a letter with its marks stays whole", "e\u0301e\u0301e\u0301", 5, ["e\u0301e\u0301", "e\u0301"]],
		["an emoji of several signs stays whole", "👩‍👩‍👧a", 8, ["👩‍👩‍👧", "a"]],
		["at Amharic ends of sentences", "ሰላም ነው። ደህና ነኝ።", 10, ["ሰላም ነው።", "ደህና ነኝ።"]],
		["at Burmese words, which have no spaces", "မင်္ဂလာပါနေကောင်းလား", 14, ["မင်္ဂလာပါနေ", "ကောင်းလား"]],
	] as const)("%s", (_what, text, max, parts) => {
		expect(splitText(text, max, "en")).toEqual(parts);
	});

	test("no part is too long, and nothing but spaces at the seams is lost", () => {
		const text = fc
			.array(
				fc.oneof(
					fc.lorem({ maxCount: 3 }),
					fc.string({ unit: "grapheme", maxLength: 40 }),
					fc.constantFrom("\n", ". ", "። ", " "),
				),
				{
					maxLength: 12,
				},
			)
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(
				text,
				fc.integer({ min: 2, max: 120 }),
				fc.constantFrom("en", "my", "ar", "am"),
				(whole, max, locale) => {
					const parts = splitText(whole, max, locale);
					for (const part of parts) expect(part.length).toBeLessThanOrEqual(max);
					expect(bare(parts.join(""))).toBe(bare(whole));
				},
			),
			{ numRuns: 200 },
		);
	});
});

describe("rendering a prompt", () => {
	test("buttons where they fit, each with its own tap", () => {
		const [message, ...more] = render(promptOf(["Red", "Green"]), "en", CHAT, tinyTexts);
		expect(more).toEqual([]);
		expect(message?.text).toBe("Which colour?");
		expect(message?.options?.mode).toBe("one");
		expect(message?.options?.done).toBeUndefined();
		expect(message?.options?.items.map(({ label, payload }) => [label, decodeTap(payload)])).toEqual([
			["Red", { ...at, options: ["o0"] }],
			["Green", { ...at, options: ["o1"] }],
		]);
	});

	test("several options have a button that sends them, whose tap has none yet", () => {
		const [message] = render(promptOf(["Red", "Green"], { mode: "many" }), "en", CHAT, tinyTexts);
		expect(message?.options?.done?.label).toBe("Done");
		expect(decodeTap(message?.options?.done?.payload ?? "")).toEqual({ ...at, options: [] });
	});

	test.each([
		["too many for the channel", CHAT, promptOf(["1st", "2nd", "3rd", "4th", "5th"])],
		["a label too long for the channel", CHAT, promptOf(["Red", "x".repeat(21)])],
		[
			"several, where a channel's buttons cannot be ticked",
			{ ...CHAT, buttons: { max: 4, label: 20, many: false } },
			promptOf(["Red", "Green"], { mode: "many" }),
		],
		["more than the last SMS holds", SMS, promptOf(Array.from({ length: 12 }, (_, n) => `${n} ${"x".repeat(40)}`))],
	] as const)("%s: they become numbered lines, over several messages if need be", (_what, limits, prompt) => {
		const file = { name: "a.txt", mediaType: "text/plain", content: "a" };
		const messages = render({ ...prompt, file }, "en", limits, tinyTexts);
		expect(messages.every((message) => message.options === undefined)).toBe(true);
		expect(messages.every((message) => message.text.length <= limits.text)).toBe(true);
		const lines = messages.flatMap(({ text }) => text.split("\n"));
		for (const [index, { label }] of prompt.options.entries())
			expect(lines).toContain(`${index + 1} ${"literal" in label ? label.literal : ""}`);
		expect(lines.join("\n").replace(/[\u2068\u2069]/g, "")).toContain(
			prompt.mode === "many" ? "Numbers please." : `Number 1 to ${prompt.options.length}.`,
		);
		// A file is never lost with the buttons.
		expect(messages.map((message) => message.file)).toEqual([...messages.slice(1).map(() => undefined), file]);
	});

	test("on SMS the text says how to answer, and paragraphs are lines", () => {
		const prompt = promptOf(["Red", "Green"], { lines: [line("stop-kept"), line("about-intro")] });
		const [message] = render(prompt, "en", SMS, tinyTexts);
		expect(message?.text).toBe("Bye.\nWhich colour?\nNumber 1 to 2.");
		expect(message?.options?.items.map(({ label }) => label)).toEqual(["Red", "Green"]);
		const open = render({ ...prompt, open: true }, "en", SMS, tinyTexts);
		expect(open[0]?.text).toBe("Bye.\nWhich colour?");
	});

	test("a long text is split, and the options stand under its end", () => {
		const long = Array.from({ length: 30 }, () => line("forget-done"));
		const messages = render(promptOf(["Red"], { lines: [...long, line("about-intro")] }), "en", CHAT, tinyTexts);
		expect(messages.length).toBeGreaterThan(1);
		expect(messages.map((message) => message.options !== undefined)).toEqual([
			...messages.slice(1).map(() => false),
			true,
		]);
		expect(messages.at(-1)?.text.endsWith("Which colour?")).toBe(true);
	});

	test("parameters are wrapped in isolates on chat, and never on SMS", () => {
		const prompt: Prompt = { lines: [line("link-code", { code: "123" })], options: [], mode: "one" };
		expect(render(prompt, "en", CHAT, tinyTexts)[0]?.text).toBe("Code \u2068123\u2069.");
		expect(render(prompt, "en", SMS, tinyTexts)[0]?.text).toBe("Code 123.");
	});

	test("no option and no character is ever lost, on any channel, and every message fits", () => {
		const paragraph = fc.array(fc.oneof(fc.lorem({ maxCount: 8 }), fc.string({ unit: "grapheme", maxLength: 60 })), {
			maxLength: 8,
		});
		const label = fc
			.string({ unit: "grapheme", minLength: 1, maxLength: 90 })
			.filter((text) => bare(text) !== "" && text.length < 100);
		fc.assert(
			fc.property(
				fc.constantFrom<Limits>(CHAT, SMS, telegram, slack, discord, sms),
				fc.array(paragraph, { minLength: 1, maxLength: 5 }),
				fc.array(label, { maxLength: 30 }),
				fc.constantFrom<Prompt["mode"]>("one", "many"),
				fc.boolean(),
				(limits, paragraphs, labels, mode, open) => {
					const lines = paragraphs.map((words) => line("link-code", { code: `.${words.join(" ")}` }));
					const prompt = promptOf(labels, { lines, mode, open });
					const messages = render(prompt, "en", limits, tinyTexts);
					const all = bare(shown(messages));
					for (const { params } of lines) expect(all).toContain(bare(String(params.code)));
					for (const option of labels) expect(all).toContain(bare(option));
					for (const message of messages) {
						const length = limits.buttons ? message.text.length : smsLength(message);
						expect(length).toBeLessThanOrEqual(limits.text);
					}
					const buttons = messages.flatMap((message) => message.options?.items ?? []);
					if (buttons.length > 0) expect(buttons.map((button) => button.label)).toEqual(labels);
				},
			),
			{ numRuns: 120 },
		);
	});
});

/** As long as the SMS adapter makes it; on limits of ours, as it would. */
function smsLength(message: OutMessage): number {
	return smsRender(message).body.length;
}
