import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsChart } from "../../bot/console/charts/counts-chart.ts";
import { type DeliveriesData, deliveriesChart, SHOWN_STATES } from "../../bot/console/charts/deliveries-chart.ts";
import { BAR, DONE, type Fill, INK, STATE_FILLS } from "../../bot/console/charts/fills.ts";
import { progressChart } from "../../bot/console/charts/progress-chart.ts";
import { textWidth } from "../../bot/console/charts/text-width.ts";
import { letters, wrap } from "../../bot/console/charts/wrap.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { SAMPLES } from "./charts-samples.ts";

const deliveries = (over: Partial<DeliveriesData> = {}): DeliveriesData => ({
	locale: "en",
	title: "Deliveries",
	states: SAMPLES.en.states,
	channels: [
		{ label: "Telegram", counts: { sent: 12345, failed: 1, delivered: 0 } },
		{ label: "SMS", counts: { delivered: 7, sent: 2, waiting: 1, unknown: 3, suppressed: 4, failed: 5 } },
		{ label: "Discord", counts: {} },
	],
	...over,
});

/** The rectangles of a chart but its ground, as [x, y, width, height, dashed]. */
function boxes(svg: string) {
	const drawn = svg.replace(/<defs>.*<\/defs>/, "");
	const rects = drawn.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"([^>]*)>/g);
	return [...rects].map(([, x, y, width, height, rest]) => ({
		x: Number(x),
		y: Number(y),
		width: Number(width),
		height: Number(height),
		dashed: rest?.includes("dasharray") ?? false,
	}));
}

/** What a chart's text elements say, without marks of direction. */
function words(svg: string): string[] {
	return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, said = ""]) => said.replace(/[\u2066-\u2069]/g, ""));
}

describe("the text of a chart", () => {
	it("lists the same numbers as the picture", () => {
		expect(deliveriesChart(deliveries({ note: "As of today." })).text).toBe(
			[
				"Deliveries",
				"Telegram: 12,346",
				"- Sent: 12,345",
				"- Failed: 1",
				"SMS: 22",
				"- Delivered: 7",
				"- Sent: 2",
				"- Waiting: 1",
				"- Unknown: 3",
				"- Not sent: opted out: 4",
				"- Failed: 5",
				"Discord: 0",
				"As of today.",
			].join("\n"),
		);
	});

	it.each(LOCALES)("has the digits and the groups of %s", (locale) => {
		const { svg, text } = countsChart({
			locale,
			title: "-",
			hidden: SAMPLES[locale].hidden,
			rows: [
				{ label: "a", count: 1234567 },
				{ label: "b", count: null },
			],
		});
		const number = new Intl.NumberFormat(locale).format(1234567);
		expect(text.split("\n")).toEqual(["-", `a: ${number}`, `b: ${SAMPLES[locale].hidden}`]);
		expect(words(svg)).toContain(number);
	});

	it("says how far a goal is reached, and never 100% too early", () => {
		const chart = (done: number) => progressChart({ locale: "en", title: "Signatures", done, goal: 1000 }).text;
		expect(chart(0)).toBe("Signatures\n0 / 1,000 (0%)");
		expect(chart(999)).toBe("Signatures\n999 / 1,000 (99%)");
		expect(chart(1500)).toBe("Signatures\n1,500 / 1,000 (150%)");
	});
});

describe("the drawing", () => {
	it("is mirrored in Arabic, boxes and labels", () => {
		const left = boxes(deliveriesChart(deliveries()).svg);
		const right = boxes(deliveriesChart(deliveries({ locale: "ar" })).svg);
		expect(left.length).toBeGreaterThan(15);
		expect(right).toEqual(left.map((box) => ({ ...box, x: expect.closeTo(800 - box.x - box.width, 1) })));
		expect(countsChart({ locale: "ar", title: "عنوان", hidden: "-", rows: [] }).svg).toContain('x="768" y="');
	});

	it("shares a bar by the counts, and shows one failure among thousands", () => {
		const [sent, failed] = boxes(deliveriesChart(deliveries()).svg).filter(({ height }) => height === 44);
		expect(failed?.width).toBe(10);
		expect((sent?.width ?? 0) + (failed?.width ?? 0)).toBeCloseTo(736, 1);
		const four = deliveriesChart(deliveries({ channels: [{ label: "SMS", counts: { delivered: 3, failed: 1 } }] }));
		expect(boxes(four.svg).flatMap(({ height, width }) => (height === 44 ? [width] : []))).toEqual([552, 184]);
	});

	it("says nothing of the size of a hidden count", () => {
		const { svg } = countsChart({
			locale: "en",
			title: "Answers",
			hidden: "fewer than 5",
			rows: [
				{ label: "Yes", count: 40 },
				{ label: "No", count: 20 },
				{ label: "Other", count: null },
				{ label: "None", count: 0 },
			],
		});
		expect(boxes(svg).map(({ width, dashed }) => [width, dashed])).toEqual([
			[736, false],
			[368, false],
			[736, true],
			[1, false],
		]);
		expect(words(svg)).toContain("fewer than 5");
	});

	it("stays within its frame when a goal is passed", () => {
		const [track, done] = boxes(progressChart({ locale: "en", title: "-", done: 30, goal: 10 }).svg);
		expect(done).toEqual(track);
	});

	it("escapes every word, and shows what XML cannot hold", () => {
		const label = `<script>"&'\u0000\ud800`;
		const { svg } = countsChart({
			locale: "en",
			title: label,
			hidden: label,
			note: label,
			rows: [{ label, count: null }],
		});
		expect(svg).not.toContain("<script");
		expect(svg.match(/&lt;script&gt;&quot;&amp;&#39;\ufffd\ufffd/g)).toHaveLength(5);
	});

	it("names its patterns apart from those of other charts on the page", () => {
		const ids = (data: DeliveriesData) => deliveriesChart(data).svg.match(/(?<=<pattern id=")[^"]+/g) ?? [];
		const [one, other] = [ids(deliveries()), ids(deliveries({ title: "Others" }))];
		expect(new Set([...one, ...other]).size).toBe(10);
		expect(ids(deliveries())).toEqual(one);
	});

	it("has no style attribute and no script, so that a strict page may hold it", () => {
		const { svg } = deliveriesChart(deliveries());
		expect(svg).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
	});
});

describe("the looks", () => {
	const luminance = (hex: string) => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5]
			.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
		return (high + 0.05) / (low + 0.05);
	};

	it("contrast: text 4.5 on white; outlines and patterns 3 on white and on every fill", () => {
		expect(contrast(INK, "#ffffff")).toBeGreaterThan(4.5);
		for (const fill of [...Object.values(STATE_FILLS), BAR, DONE])
			expect(contrast(INK, fill.color)).toBeGreaterThanOrEqual(3);
	});

	it("tells the states apart without colour", () => {
		const patterns = SHOWN_STATES.map((state) => (STATE_FILLS[state] as Fill).lines);
		expect(new Set(patterns).size).toBe(SHOWN_STATES.length);
	});
});

describe("lines", () => {
	const anything = fc.oneof(
		fc.string({ unit: "grapheme", maxLength: 80 }),
		fc.constantFrom(
			...Object.values(SAMPLES).flatMap(({ title, answer }) => [title, answer, answer.replace(/\s/g, "")]),
		),
	);

	it("leave nothing out, and are as wide as they may be unless one letter is wider", () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(...LOCALES), fc.integer({ min: 20, max: 700 }), (text, locale, width) => {
				const lines = wrap(text, locale, 28, width);
				expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
				for (const line of lines) if (textWidth(line, 28) > width) expect([...letters(line, locale)]).toHaveLength(1);
			}),
		);
	});

	it("never begin with a vowel sign, not even within a Burmese word", () => {
		const lines = wrap("စာစာစာစာစာ", "my", 28, 60);
		expect(lines).toEqual(["စာ", "စာ", "စာ", "စာ", "စာ"]);
	});

	it("break Burmese between words, though no space stands there", () => {
		const lines = wrap("မြန်မာနိုင်ငံသည်အရှေ့တောင်အာရှတွင်ရှိသည်", "my", 28, 300);
		expect(lines.length).toBeGreaterThan(1);
		const words = new Intl.Segmenter("my", { granularity: "word" });
		const ends = new Set([...words.segment(lines.join(""))].map(({ index, segment }) => index + segment.length));
		let end = 0;
		for (const line of lines) {
			end += line.length;
			expect(ends).toContain(end);
		}
	});
});

describe("bad input", () => {
	it.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])("refuses %s as a count", (count) => {
		const said = /whole numbers from 0/;
		expect(() => deliveriesChart(deliveries({ channels: [{ label: "SMS", counts: { sent: count } }] }))).toThrow(said);
		expect(() => countsChart({ locale: "en", title: "-", hidden: "-", rows: [{ label: "a", count }] })).toThrow(said);
		expect(() => progressChart({ locale: "en", title: "-", done: count, goal: 1 })).toThrow(said);
		expect(() => progressChart({ locale: "en", title: "-", done: 1, goal: count })).toThrow(said);
	});

	it("refuses a goal of nothing", () => {
		expect(() => progressChart({ locale: "en", title: "-", done: 1, goal: 0 })).toThrow(/goal/);
	});
});
