import { describe, expect, test } from "vitest";
import { asText, type Renderable, rendered } from "../../bot/broadcasts/render.ts";
import { hintsOn, problemsIn } from "../../bot/broadcasts/text-problems.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import { CHANNELS } from "../../bot/core/channel.ts";
import { StewardError } from "../../bot/core/errors.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { segmentsOf } from "../../bot/core/segments.ts";
import { readLanguage } from "../../bot/texts.ts";

const { texts } = readLanguage();
const look = { texts, channels: new Map(CHANNELS.map((name) => [name, { name, limits: CHANNEL_LIMITS[name] }])) };

const alertOf = (text: string, over: Partial<Renderable> = {}): Renderable => ({
	kind: "alert",
	call: "none",
	tag: "ab2c",
	texts: { en: { text, origin: "written", by: "Blue Heron 42" } },
	...over,
});

const problems = (text: string, over: Partial<Renderable> = {}) =>
	problemsIn(alertOf(text, over), "en", look).map((line) => ("literal" in line ? line.literal : line.key));

describe("words that Twilio owns", () => {
	test.each([
		"Reply YES to join.",
		"Reply yes to join.",
		'Answer with "cancel" to drop your place.',
		"Text CANCEL to drop your place.",
		"Responde CANCEL si no puedes.",
		"Réponds quit pour partir.",
	])("%s is refused", (text) => expect(problems(text)).toEqual(["broadcast-owned-word"]));

	test.each([
		"Reply STOP to end.",
		"In the end we win. Yes, we can.",
		"Reply DONE when you have.",
		"We will not quit, and we cancel nothing.",
	])("%s is not", (text) => expect(problems(text)).toEqual([]));
});

describe("what does not fit one message on every channel", () => {
	test.each(["none", "link", "done"] as const)("with the call %s, exactly as much must go as is said", (call) => {
		const over = { call, ...(call === "link" ? { link: "https://facebookusers.org" } : {}) };
		for (const length of [1_480, 1_530, 1_560, 1_601, 1_700, 2_050]) {
			const text = "x".repeat(length);
			const [found] = problemsIn(alertOf(text, over), "en", look);
			if (!found) {
				for (const channel of CHANNELS) rendered(alertOf(text, over), "en", CHANNEL_LIMITS[channel], texts);
				continue;
			}
			const must = "params" in found ? Number(found.params.over) : 0;
			const key = "key" in found ? found.key : "";
			const left = (chars: number) =>
				problemsIn(alertOf("x".repeat(chars), over), "en", look).map((line) => "key" in line && line.key);
			expect(left(length - must)).not.toContain(key);
			expect(left(length - must + 1)).toContain(key);
		}
	});

	test("ten segments are the most, in the alphabet it is in", () => {
		const [found] = problemsIn(alertOf("ሀ".repeat(700)), "en", look);
		expect(found).toEqual({ key: "broadcast-too-dear", params: { segments: 11, max: 10, over: 30 } });
	});

	test("rendering throws where composing was not asked", () => {
		const limits = CHANNEL_LIMITS.sms;
		expect(() => rendered(alertOf("x".repeat(1_700)), "en", limits, texts)).toThrow(StewardError);
		expect(() => rendered({ ...alertOf(""), texts: {} }, "en", limits, texts)).toThrow("neither a text in en");
	});
});

describe("what members get", () => {
	const by = "Blue Heron 42";
	const all: Renderable = {
		...alertOf("Do it."),
		call: "done",
		texts: {
			en: { text: "Do it.", origin: "written", by },
			es: { text: "Hazlo.", origin: "draft", by },
			fr: { text: "", origin: "english", by },
		},
	};

	test("a draft says that it is one; the English comes with English answers; SMS has numbered lines only", () => {
		expect(asText(rendered(all, "en", CHANNEL_LIMITS.sms, texts))).toBe(
			"Do it.\n1 Done\n2 Remind me tomorrow\n3 I need help",
		);
		expect(rendered(all, "fr", CHANNEL_LIMITS.sms, texts)).toEqual(rendered(all, "en", CHANNEL_LIMITS.sms, texts));
		const unreviewed = texts.format("es", { key: "broadcast-unreviewed", params: {} }, false);
		expect(rendered(all, "es", CHANNEL_LIMITS.telegram, texts).text).toBe(`${unreviewed}\n\nHazlo.`);
		expect(rendered({ ...all, kind: "correction" }, "en", CHANNEL_LIMITS.telegram, texts).text).toBe(
			"Correction:\n\nDo it.",
		);
	});

	test("the buttons name the broadcast, so that a tap answers it and no other", () => {
		for (const channel of CHANNELS)
			expect(rendered(all, "en", CHANNEL_LIMITS[channel], texts).options?.items.map(({ payload }) => payload)).toEqual([
				"call/answer/ab2c/done",
				"call/answer/ab2c/later",
				"call/answer/ab2c/help",
			]);
	});

	test("in every language it is one message on every channel", () => {
		for (const locale of LOCALES)
			for (const channel of CHANNELS) {
				const own = { ...all, texts: { ...all.texts, [locale]: { text: "Do it.", origin: "draft", by } } } as const;
				expect(segmentsOf(asText(rendered(own, locale, CHANNEL_LIMITS[channel], texts))).segments).toBeGreaterThan(0);
			}
	});
});

test("one accented letter is worth a hint, where it costs", () => {
	const hints = hintsOn(alertOf(`Acción ya. ${"x".repeat(120)}`), "en", look);
	expect(hints).toEqual([{ key: "broadcast-dear-signs", params: { signs: "ó", segments: 2, without: 1 } }]);
	expect(hintsOn(alertOf("Hello."), "en", look)).toEqual([]);
});
