import { expect, test } from "vitest";
import type { Counted } from "../../bot/broadcasts/counted.ts";
import { channelsOf, previews, shown } from "../../bot/broadcasts/preview.ts";
import { asText, rendered } from "../../bot/broadcasts/render.ts";
import { snippet, summaryLines } from "../../bot/broadcasts/summary.ts";
import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import type { Shell } from "../../bot/conversation/surroundings.ts";
import { CHANNELS, type ChannelName } from "../../bot/core/channel.ts";
import type { Effect } from "../../bot/core/effect.ts";
import { mergeSays } from "../../bot/core/merge-says.ts";
import { render } from "../../bot/core/render.ts";
import type { Draft } from "../../bot/store/broadcasts.ts";
import { readLanguage } from "../../bot/texts.ts";

const { texts } = readLanguage();
const by = "Blue Heron 42";

const draft: Draft = {
	id: "00000000-0000-7000-8000-000000000000",
	tag: "ab2c",
	kind: "alert",
	state: "review",
	topic: "alerts",
	call: "done",
	rule: { topic: "alerts" },
	timing: { kind: "now" },
	places: [],
	texts: {
		en: { text: "Call your member.", origin: "written", by },
		es: { text: "x".repeat(130), origin: "volunteer", by },
	},
	createdBy: by,
	createdAt: Temporal.Instant.from("2026-12-01T00:00Z"),
	proposed: {},
};

const counted: Counted = {
	count: {
		matching: 33_421,
		reached: 33_421,
		cells: [
			{ channel: "telegram", locale: "en", members: 26_579 },
			{ channel: "sms", locale: "es", members: 3_421 },
			{ channel: "sms", locale: "en", members: 3_421 },
		],
		missed: { noConsent: 0, unreachable: 0, countryPolicy: 0, noHour: 0, onHold: 0 },
	},
	places: [{ id: "zz22", channel: "slack", address: "C0HALL", name: "Hall", locale: "es" }],
	needed: ["en", "es"],
};

/** Previews need no more of the shell than this. */
const shellOf = (smsPrice?: Shell["smsPrice"]) =>
	({
		texts,
		smsPrice,
		channels: new Map(CHANNELS.map((name) => [name, { name, limits: CHANNEL_LIMITS[name] }])),
	}) as unknown as Shell;

/** What a reader on Slack is sent, message by message. */
function messages(effects: readonly Effect[]): readonly string[] {
	return mergeSays(effects).flatMap((effect) =>
		effect.kind === "say" ? render(effect.prompt, "en", CHANNEL_LIMITS.slack, texts).map(({ text }) => text) : [],
	);
}

const seen = (channel: ChannelName, price?: Shell["smsPrice"]) =>
	messages(previews(shellOf(price), { draft, counted, locale: "en" }, channel)).map((text) =>
		text.replaceAll(/[\u2068\u2069]/g, ""),
	);

test("each language is a message of its own, whose end is byte for byte what members get", () => {
	expect(channelsOf(counted)).toEqual(["sms", "telegram", "slack"]);
	for (const channel of CHANNELS) {
		const limits = CHANNEL_LIMITS[channel];
		const cells = counted.count.cells.filter((cell) => cell.channel === channel);
		const [, ...each] = seen(channel);
		for (const [at, { locale }] of cells.entries())
			expect(each[at]?.endsWith(`\n\n${shown(rendered(draft, locale, limits, texts), limits)}`)).toBe(true);
	}
	const [, english] = seen("telegram");
	expect(english).toContain("Call your member.\n\n[ Done ]  [ Remind me tomorrow ]  [ I need help ]");
	const [, spanish] = seen("sms");
	expect(spanish?.endsWith(asText(rendered(draft, "es", CHANNEL_LIMITS.sms, texts)))).toBe(true);
	expect(seen("slack")[1]).toContain("Posted on Slack in Hall, Spanish:");
});

test("segments, cost and duration are reckoned by the lane's own pace", () => {
	const trimmed: Draft = {
		...draft,
		call: "none",
		texts: { ...draft.texts, es: { text: "x".repeat(163), origin: "volunteer", by } },
	};
	const said = (price?: Shell["smsPrice"]) =>
		messages(previews(shellOf(price), { draft: trimmed, counted, locale: "en" }, "sms")).map((text) =>
			text.replaceAll(/[\u2068\u2069]/g, ""),
		);
	const [lane, es, en] = said({ perSegment: 0.0083, currency: "USD" });
	// (2 + 1) × 3,421 segments at one a second.
	expect(lane).toBe("SMS, members: 6,842, sent in about 2 h 52 min.");
	expect(es).toContain("2 segments each, 6,842 in all.\n\nCost: about $56.79");
	expect(es).toContain("3 characters less in Spanish would save 1 segment for 3,421 members.");
	expect(en).toContain("1 segment each, 3,421 in all.\n\nCost: about $28.39");
	expect(en).not.toContain("would save");
	expect(said()[1]).not.toContain("Cost");
	expect(seen("telegram")[0]).toBe("Telegram, members: 26,579, sent in about 15 min.");
});

test("a text that nobody of the audience reads now is shown too, on the first channel: it is approved with the rest", () => {
	const am = { text: "የጥላቻ ቃል", origin: "written", by } as const;
	const hidden: Draft = { ...draft, texts: { ...draft.texts, am, fr: { text: "", origin: "english", by } } };
	const on = (channel: ChannelName, of: Draft) =>
		messages(previews(shellOf(), { draft: of, counted, locale: "en" }, channel)).join("\n");
	expect(on("sms", hidden)).toMatch(/Amharic.*, members: .*0[\s\S]*የጥላቻ ቃል/);
	expect(on("sms", hidden)).not.toContain("French");
	expect(on("telegram", hidden)).toBe(on("telegram", draft));
	// All of these read Spanish: the English is what anybody else would get.
	const spanish: Counted = { ...counted, count: { ...counted.count, cells: counted.count.cells.slice(1, 2) } };
	expect(messages(previews(shellOf(), { draft, counted: spanish, locale: "en" }, "sms")).join("\n")).toContain(
		"Call your member.",
	);
});

test("in short it is told in the reader's language, or in English where that was decided, and no letter is cut apart", () => {
	const decided: Draft = { ...draft, texts: { ...draft.texts, fr: { text: "", origin: "english", by } } };
	const lines = (locale: "en" | "es" | "fr") =>
		summaryLines(shellOf(), decided, counted, { locale, zone: "UTC", at: draft.createdAt }).flatMap((line) =>
			"literal" in line ? [line.literal] : [],
		);
	expect(lines("es")).toContain("x".repeat(130));
	expect(lines("fr")).toContain("Call your member.");
	expect(snippet(decided, "fr")).toBe("Call your member.");
	const family = "👨‍👩‍👧‍👦".repeat(70);
	const long: Draft = { ...draft, texts: { en: { text: family, origin: "written", by } } };
	expect(snippet(long, "en")).toBe(`${"👨‍👩‍👧‍👦".repeat(59)}…`);
});

test.each([
	[{ kind: "at", at: "2026-12-01T00:00:00Z" }, "2026-12-01T00:00:00Z", "2026-11-30T23:59:59Z"],
	// Noon where the clocks are last.
	[{ kind: "local", at: "2026-12-01T12:00:00" }, "2026-12-02T00:00:00Z", "2026-12-01T23:59:59Z"],
] as const)("a time that has passed since it was chosen is told: %o", (timing, past, before) => {
	const keys = (at: string) =>
		summaryLines(shellOf(), { ...draft, timing }, counted, {
			locale: "en",
			zone: "UTC",
			at: Temporal.Instant.from(at),
		}).flatMap((line) => ("key" in line ? [line.key] : []));
	expect(keys(past)).toEqual(expect.arrayContaining(["alert-time-past", "summary-now"]));
	expect(keys(before)).not.toContain("alert-time-past");
});
