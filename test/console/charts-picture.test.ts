import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { countsChart } from "../../bot/console/charts/counts-chart.ts";
import { deliveriesChart } from "../../bot/console/charts/deliveries-chart.ts";
import { picture } from "../../bot/console/charts/picture.ts";
import { progressChart } from "../../bot/console/charts/progress-chart.ts";
import { textWidth } from "../../bot/console/charts/text-width.ts";
import { letters } from "../../bot/console/charts/wrap.ts";
import { xml } from "../../bot/console/charts/xml.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { SAMPLES } from "./charts-samples.ts";

const SIZE = 40;
const CELL = 160;

/** Black and white pixels of a picture. */
async function pixels(svg: string) {
	const raw = sharp(await picture(svg))
		.greyscale()
		.raw();
	const { data, info } = await raw.toBuffer({ resolveWithObject: true });
	return {
		width: info.width,
		height: info.height,
		dark: (x: number, y: number) => (data[y * info.width + x] ?? 255) < 160,
	};
}

/** The ink within a part of a picture: its bounds, how much there is, and whether it is framed on all four sides. */
function ink({ dark }: Awaited<ReturnType<typeof pixels>>, left: number, top: number, width: number, height: number) {
	const seen: (readonly [number, number])[] = [];
	for (let y = top; y < top + height; y++) for (let x = left; x < left + width; x++) if (dark(x, y)) seen.push([x, y]);
	const xs = seen.map(([x]) => x);
	const ys = seen.map(([, y]) => y);
	const [x0, x1] = [xs.reduce((a, b) => Math.min(a, b), 1e9), xs.reduce((a, b) => Math.max(a, b), -1)];
	const [y0, y1] = [ys.reduce((a, b) => Math.min(a, b), 1e9), ys.reduce((a, b) => Math.max(a, b), -1)];
	const side = (on: (at: readonly [number, number]) => boolean) => seen.filter(on).length;
	const framed =
		Math.min(
			side(([x]) => x === x0),
			side(([x]) => x === x1),
		) >
			(y1 - y0) * 0.85 &&
		Math.min(
			side(([, y]) => y === y0),
			side(([, y]) => y === y1),
		) >
			(x1 - x0) * 0.85;
	return { width: Math.max(0, x1 - x0 + 1), height: Math.max(0, y1 - y0 + 1), amount: seen.length, framed };
}

/** The ink of each text, set by itself. */
async function inks(texts: readonly string[], weight: 400 | 700 = 400, width = CELL) {
	const rows = texts.map((text, row) => `<text x="20" y="${row * CELL + 90}">${xml(text)}</text>`);
	const results = [];
	// In parts, as a picture has a greatest height.
	for (let first = 0; first < texts.length; first += 40) {
		const some = rows.slice(first, first + 40);
		const height = some.length * CELL;
		const drawn = await pixels(
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'Noto Sans', sans-serif" font-size="${SIZE}" font-weight="${weight}"><rect width="${width}" height="${height}" fill="#fff"/><g transform="translate(0 ${-first * CELL})">${some.join("")}</g></svg>`,
		);
		for (const row of some.keys()) results.push(ink(drawn, 0, row * CELL, width, CELL));
	}
	return results;
}

function charts(locale: Locale) {
	const { title, states, hidden, answer, note } = SAMPLES[locale];
	const names = new Intl.DisplayNames(locale, { type: "region" });
	const long = "x".repeat(90);
	return [
		deliveriesChart({
			locale,
			title,
			states,
			note,
			channels: [
				{ label: "Telegram", counts: { sent: 1234567890, waiting: 321000000, failed: 12, unknown: 3, suppressed: 44 } },
				{ label: answer, counts: { delivered: 812, sent: 120, waiting: 40, failed: 61, suppressed: 90, unknown: 17 } },
			],
		}),
		countsChart({
			locale,
			title: answer,
			hidden,
			note,
			rows: [
				{ label: answer, count: 1234567 },
				{ label: names.of("BA") ?? "", count: 4321 },
				{ label: names.of("MM") ?? "", count: null },
				{ label: long, count: 0 },
			],
		}),
		progressChart({ locale, title, done: 3499, goal: 10000, note }),
	];
}

/** Names of countries, as bars have them. */
function countries(locale: Locale): string[] {
	const names = new Intl.DisplayNames(locale, { type: "region" });
	return ["AE", "BA", "BR", "CD", "CF", "DE", "ER", "ET", "GB", "IN", "MM", "MX", "PH", "RU", "TZ", "ZA"].map(
		(code) => names.of(code) ?? code,
	);
}

describe("fonts", () => {
	it("a letter without a font is seen as a box with its code", async () => {
		const [one, other, letter] = await inks(["\ue000", "日", "လ"]);
		expect([one?.framed, other?.framed, letter?.framed]).toEqual([true, true, false]);
		expect([other?.width, other?.height]).toEqual([one?.width, one?.height]);
	});

	it.each(LOCALES)("every letter of %s has its glyph, regular and bold", async (locale) => {
		const { title, answer, hidden, note, states } = SAMPLES[locale];
		const all = [title, answer, hidden, note, ...Object.values(states), ...countries(locale)].join("");
		const signs = [...new Set(all.match(/[\p{L}\p{Nd}]/gu))];
		expect(signs.length).toBeGreaterThan(20);
		const [box] = await inks(["\ue000"]);
		for (const weight of [400, 700] as const)
			for (const [at, drawn] of (await inks(signs, weight)).entries()) {
				const isBox = drawn.framed && drawn.width === box?.width && drawn.height === box.height;
				expect(drawn.amount > 0 && !isBox, `${signs[at]} in ${weight}`).toBe(true);
			}
	});

	it.each(["en", "ar", "hi", "am", "my"] as const)("bold is bolder in the script of %s", async (locale) => {
		const text = [SAMPLES[locale].title.slice(0, 12)];
		const [[regular], [bold]] = await Promise.all([inks(text, 400, 700), inks(text, 700, 700)]);
		expect(bold?.amount).toBeGreaterThan((regular?.amount ?? 0) * 1.15);
	});
});

describe("shaping", () => {
	it("joins Arabic letters", async () => {
		const [joined, apart] = await inks(["سلام", "س\u200cل\u200cا\u200cم"], 400, 400);
		expect(joined?.width).toBeLessThan((apart?.width ?? 0) * 0.85);
	});

	it("makes conjuncts in Hindi and stacks in Burmese", async () => {
		const [conjunct, halves, stack, row] = await inks(["क्ष", "क्\u200cष", "က္က", "ကက"], 400, 400);
		expect(conjunct?.width).toBeLessThan(halves?.width ?? 0);
		expect(stack?.width).toBeLessThan((row?.width ?? 0) * 0.7);
		expect(stack?.height).toBeGreaterThan((row?.height ?? 0) * 1.3);
	});

	// Rasterisers that take the widest glyph of a syllable for its width print the next one over it.
	it.each(["hi", "my"] as const)("prints no syllable of %s over the next", async (locale) => {
		for (const text of ["hi" === locale ? "हिन्दी" : "မြန်မာဘာသာ", ...countries(locale)]) {
			if (/\s/.test(text)) continue;
			const [[whole], parts] = await Promise.all([inks([text], 400, 900), inks([...letters(text, locale)], 400, 900)]);
			const sum = parts.reduce((total, { width }) => total + width, 0);
			expect((whole?.width ?? 0) / sum, text).toBeGreaterThan(0.9);
		}
	});
});

describe("pictures", () => {
	it.each(LOCALES)("in %s clip nothing at the edges", async (locale) => {
		for (const { svg } of charts(locale)) {
			const drawn = await pixels(svg);
			const { width, height } = drawn;
			expect(width).toBe(800);
			const edges = [
				ink(drawn, 0, 0, 24, height),
				ink(drawn, width - 24, 0, 24, height),
				ink(drawn, 0, 0, width, 24),
				ink(drawn, 0, height - 24, width, 24),
			];
			expect(edges.map(({ amount }) => amount)).toEqual([0, 0, 0, 0]);
		}
	});

	it.each(LOCALES)("in %s set no text wider than was reckoned", async (locale) => {
		const texts = [...countries(locale), ...Object.values(SAMPLES[locale].states), SAMPLES[locale].hidden];
		const drawn = await inks(texts, 700, 1600);
		for (const [at, text] of texts.entries())
			expect(drawn[at]?.width ?? 0, text).toBeLessThanOrEqual(textWidth(text, SIZE) + 2);
	});

	it("read from the right in Arabic, also a line that mixes scripts", async () => {
		const draw = async (title: string) => pixels(countsChart({ locale: "ar", title, hidden: "-", rows: [] }).svg);
		const [mixed, start, foreign] = await Promise.all([draw("نعم x"), draw("نعم"), draw("x")]);
		expect(ink(start, 0, 0, 500, start.height).amount).toBe(0);
		// The Arabic word stands at the right end, where it stands alone, and the Latin one to its left.
		const alone = ink(start, 0, 0, 800, start.height);
		const right = ink(mixed, 768 - alone.width, 0, 32 + alone.width, mixed.height);
		expect(Math.abs(right.amount - alone.amount)).toBeLessThan(alone.amount * 0.05);
		const left = ink(mixed, 0, 0, 768 - alone.width - 2, mixed.height);
		expect(Math.abs(left.amount - ink(foreign, 0, 0, 800, foreign.height).amount)).toBeLessThan(10);
	});

	it("take no longer than a second or two each, eight at once", async () => {
		await picture(charts("en")[0]?.svg ?? "");
		const began = performance.now();
		const all = LOCALES.slice(3).flatMap((locale) => charts(locale).slice(0, 1));
		const made = await Promise.all(all.map(({ svg }) => picture(svg)));
		expect((performance.now() - began) / made.length).toBeLessThan(2_000);
		for (const png of made) expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
	});

	it("can be made of any label", async () => {
		const label = fc.string({
			unit: fc
				.oneof({ arbitrary: fc.nat({ max: 0x10ffff }), weight: 1 }, { arbitrary: fc.nat({ max: 0xff }), weight: 2 })
				.map((code) => String.fromCodePoint(code)),
			maxLength: 30,
		});
		await fc.assert(
			fc.asyncProperty(label, async (any) => {
				await picture(countsChart({ locale: "en", title: any, hidden: any, rows: [{ label: any, count: 1 }] }).svg);
			}),
			{ numRuns: 40 },
		);
	});

	it("refuse what is too tall, and what is no drawing", async () => {
		const rows = Array.from({ length: 250 }, (_, at) => ({ label: `Row ${at}`, count: at }));
		const tall = countsChart({ locale: "en", title: "-", hidden: "-", rows });
		await expect(picture(tall.svg)).rejects.toMatchObject({ code: "chart.too-tall" });
		await expect(picture("<svg")).rejects.toMatchObject({ code: "chart.not-drawn" });
	});
});
