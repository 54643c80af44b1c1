import { execFile } from "node:child_process";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { LIMITS as sms } from "../../adapters/sms/render.ts";
import { chartOf, outcomePrompt } from "../../bot/broadcasts/outcome.ts";
import { barOf, progressPrompt, ratesBetween } from "../../bot/broadcasts/progress.ts";
import { remindAt } from "../../bot/core/remind.ts";
import { render } from "../../bot/core/render.ts";
import type { Line } from "../../bot/core/text.ts";
import { machineIds } from "../../bot/ids.ts";
import { type Database, openDatabase } from "../../bot/store/database.ts";
import { type Figures, figuresOfBroadcast, outcomeOf } from "../../bot/store/progress.ts";
import { freshDatabase } from "../support/database.ts";
import { createTestLog } from "../support/steward.ts";
import { language } from "./posting.ts";
import { insertBroadcast, insertDelivery, type Query } from "./sent.ts";

const { texts } = language;
const teller = { texts, locale: "en" } as const;
const AT = Temporal.Instant.from("2026-10-01T16:00:00Z");
const tell = (lines: readonly Line[]) => lines.map((line) => texts.format("en", line, false));

const FIGURES: Figures = {
	id: machineIds.uuid(),
	tag: "ab2c",
	kind: "alert",
	state: "sending",
	text: "Call the election office today,\nand tell us when you have done it. ".repeat(3),
	topic: "alerts",
	createdBy: "Blue Heron 42",
	wave: 1,
	goal: 2_000,
	asks: true,
	untold: 0,
	startedAt: AT,
	channels: [
		{ channel: "sms", counts: { delivered: 12_000, sent: 3_000, queued: 14_000, failed: 600, unknown: 2 } },
		{ channel: "telegram", counts: { sent: 398 } },
	],
	answers: { done: 1_204, later: 30, help: 2 },
};

test("progress tells the bar, the pace, the time left by channel, the states and the answers", () => {
	const earlier = {
		...FIGURES,
		channels: [
			{ channel: "sms" as const, counts: { delivered: 10_000, queued: 19_602 } },
			{ channel: "telegram" as const, counts: { sent: 398 } },
		],
	};
	const rates = ratesBetween({ figures: earlier, at: AT }, { figures: FIGURES, at: AT.add({ minutes: 4 }) });
	expect(rates).toEqual({ sms: 1400.5 });
	const prompt = progressPrompt(FIGURES, rates, teller);
	expect(tell(prompt.lines)).toEqual([
		"ab2c: alert, is going out, 15,398 of 30,000",
		"Call the election office today, and tell us when you have d…",
		"██████░░░░░░ 53%\n1,401 a minute, about 10 min left",
		"SMS: 12,000 arrived, 3,000 sent, 14,000 waiting, 600 failed, 2 unknown, about 10 min left",
		"Telegram: 398 sent",
		"Done: 1,204 of 2,000. Later: 30. Help: 2.",
	]);
	expect(prompt.options.map(({ id }) => id)).toEqual(["ab2c", "halt"]);
	expect(prompt.at).toEqual({ flow: "broadcasts", step: "begin", tag: "0000" });
	// Nothing moved, nothing is promised; when it is over, there is nothing to press.
	expect(tell(progressPrompt(FIGURES, {}, teller).lines)[2]).toBe("██████░░░░░░ 53%");
	expect(progressPrompt({ ...FIGURES, state: "done" }, {}, teller).options).toEqual([]);
});

test("a bar is full only when nothing waits, and empty for nothing", () => {
	expect(
		[barOf(0, 0), barOf(29_999, 30_000), barOf(30_000, 30_000)].map((bar) => bar.replaceAll("░", "").length),
	).toEqual([0, 11, 12]);
});

test("progress can be told in every language and on every channel's terms", () => {
	for (const locale of ["en", "es", "fr", "pt", "ar", "hi", "sw", "am", "my", "om", "ti"] as const)
		expect(
			render(progressPrompt(FIGURES, { sms: 1_000 }, { texts, locale }), locale, sms, texts).length,
		).toBeGreaterThan(0);
});

describe("the end", () => {
	const done: Figures = {
		...FIGURES,
		state: "done",
		finishedAt: AT.add({ minutes: 95 }),
		channels: [
			{ channel: "sms", counts: { delivered: 26_000, sent: 2_000, failed: 1_600, unknown: 2 } },
			{ channel: "telegram", counts: { sent: 390, suppressed: 8 } },
		],
		untold: 17,
		corrects: "zz9z",
		kind: "correction",
	};
	const outcome = {
		locales: [
			{ locale: "en", total: 20_000, reached: 19_000 },
			{ locale: "my", total: 10_000, reached: 9_390 },
		],
		stops: 41,
	};

	test("tells every figure, and an operator how to see what is unknown", () => {
		expect(tell(outcomePrompt(done, outcome, teller).lines)).toEqual([
			"ab2c: correction, all sent.",
			"Call the election office today, and tell us when you have d…",
			"It reached 28,390 of 30,000.",
			"SMS: 26,000 arrived, 2,000 sent, 1,600 failed, 2 unknown",
			"Telegram: 390 sent, 8 left out",
			"English: 19,000 of 20,000\nBurmese: 9,390 of 10,000",
			"Done: 1,204 of 2,000. Later: 30. Help: 2.",
			"2 asked for help, and wait for a volunteer.",
			"41 stopped our messages meanwhile.",
			"17 had the message and could not be told: they stopped our messages, or cannot be reached.",
			"Of 2 nobody knows whether they arrived. An operator sees them with: npm run steward -- broadcasts unknown ab2c",
			"It took 1 hr, 35 min.",
		]);
	});

	test("has a picture, with the same numbers as its alternative text", async () => {
		const chart = await chartOf(done, teller);
		expect(chart).toMatchObject({ name: "broadcast-ab2c.png", mediaType: "image/png" });
		const { format, width } = await sharp(chart.content as Uint8Array).metadata();
		expect([format, width]).toEqual(["png", 800]);
		for (const number of ["26,000", "2,000", "1,600", "390", "8"]) expect(chart.description).toContain(number);
		expect(outcomePrompt(done, outcome, teller, chart).file).toBe(chart);
	}, 30_000);
});

describe("figures from the database", () => {
	let database: Database;
	let url: string;
	const query: Query = async (sql, params = []) => (await database.pool.query(sql, [...params])).rows as never[];
	beforeAll(async () => {
		url = await freshDatabase(inject("server"));
		database = openDatabase(url, createTestLog());
	});
	afterAll(() => database.close());

	test("read no delivery; languages and stops are counted at the end; unknown ones are listed by pseudonym", async () => {
		const sent = await insertBroadcast(query, { goal: 5, at: AT });
		const [memberId = "", identityId = ""] = [machineIds.uuid(), machineIds.uuid()];
		await query("INSERT INTO members (id, pseudonym, locale, created_at) VALUES ($1, 'Green Wren 7', 'en', now())", [
			memberId,
		]);
		await query(
			`INSERT INTO identities (id, member_id, channel, address_hash, address_sealed, created_at, last_inbound_at)
			 VALUES ($1, $2, 'sms', '\\x01', '', now(), now())`,
			[identityId, memberId],
		);
		const at = AT.add({ minutes: 1 });
		await insertDelivery(query, sent, { memberId, identityId, channel: "sms" }, { state: "unknown", at });
		await insertDelivery(
			query,
			sent,
			{ memberId: null, identityId: null, channel: "slack" },
			{ state: "sent", locale: "es", at },
		);
		await insertDelivery(
			query,
			sent,
			{ memberId: null, identityId: null, channel: "slack" },
			{ state: "sending", locale: "es", at },
		);
		await query(
			`INSERT INTO consents (id, member_id, channel, address_hash, topic, granted, wording, locale, at)
			 VALUES (gen_random_uuid(), $1, 'sms', '\\x01', 'alerts', false, 'stop', 'en', $2)`,
			[memberId, at.add({ minutes: 3 }).toString()],
		);
		await query("UPDATE broadcasts SET finished_at = $2 WHERE id = $1", [sent.id, at.add({ minutes: 9 }).toString()]);
		expect(await figuresOfBroadcast(database.prisma, { tag: sent.tag })).toMatchObject({
			text: "Call the election office.",
			goal: 5,
			channels: [
				{ channel: "sms", counts: { unknown: 1 } },
				{ channel: "slack", counts: { sent: 1, queued: 1 } },
			],
			answers: { done: 0, later: 0, help: 0 },
		});
		expect(await outcomeOf(database.prisma, sent.id)).toEqual({
			locales: [
				{ locale: "es", total: 2, reached: 1 },
				{ locale: "en", total: 1, reached: 0 },
			],
			stops: 1,
		});
		const command = async (...args: readonly string[]) =>
			(
				await promisify(execFile)(process.execPath, ["bot/cli.ts", "broadcasts", ...args], {
					env: { ...process.env, DATABASE_URL: url },
				})
			).stdout;
		expect(await command("unknown", sent.tag)).toMatch(/Green Wren 7\s+SMS\s+2026-10-01T16:01Z/);
		expect(await command("list")).toMatch(new RegExp(`${sent.tag}\\s+alert\\s+sending\\s+1 of 3`));
		await expect(command("unknown", "none")).rejects.toMatchObject({
			stderr: expect.stringContaining("There is no broadcast none"),
		});
	}, 60_000);
});

test("a reminder comes tomorrow at the same hour, never in quiet hours, and never a day later than promised", () => {
	const remind = (now: string, ...zones: string[]) =>
		remindAt(Temporal.Instant.from(now), zones)
			.toZonedDateTimeISO(zones[0] ?? "UTC")
			.toPlainDateTime()
			.toString({ smallestUnit: "minute" });
	expect(remind("2026-10-05T15:30:00Z", "America/New_York")).toBe("2026-10-06T11:30");
	expect(remind("2026-10-05T11:00:00Z", "America/New_York")).toBe("2026-10-06T09:00");
	expect(remind("2026-10-06T02:30:00Z", "America/New_York")).toBe("2026-10-06T19:00");
	// In Texas a Sunday begins at noon.
	expect(remind("2026-10-03T15:00:00Z", "America/Chicago")).toBe("2026-10-04T12:00");
	// Over a change of clocks it is the same hour of the member's clock.
	expect(remind("2026-10-31T16:00:00Z", "America/New_York")).toBe("2026-11-01T12:00");
	// Where the zone is not known, an hour that suits all of them.
	expect(remind("2026-10-05T15:00:00Z", "America/Los_Angeles", "America/New_York")).toBe("2026-10-06T09:00");
	expect(remind("2026-10-05T15:00:00Z")).toBe("2026-10-06T15:00");
});
