import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../bot/core/locale.ts";
import { wordsIn } from "../../bot/core/survey.ts";
import { quotePlace } from "../../bot/store/readings.ts";
import { command } from "../broadcasts/compose-rig.ts";
import { newAddress, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { answered, crowd, harms, keysOf, published } from "../surveys/answered.ts";
import { hasBrowser, openPhones, type Phones } from "./story-rig.ts";

if (!hasBrowser)
	process.stderr.write("The console's browser tests are skipped: there is no Chromium. Install chromium.\n");

/** Set to a folder, such as `docs/pictures`: pictures of the pages are written there. */
const PICTURES = process.env.STORY_PICTURES;

/** Gives the texts on the page that are too faint. */
const FAINT_TEXTS = readFileSync(new URL("contrast-in-page.js", import.meta.url), "utf8");
const WIDTH = 1_000;
const QUOTE = "We reported it eleven times, and every time a machine said that nothing was wrong.";

describe.skipIf(!hasBrowser)("results of a survey", () => {
	let steward: TestSteward;
	let phones: Phones;
	let context: BrowserContext;
	let console: Page;
	const complaints: string[] = [];

	beforeAll(async () => {
		steward = await startTestSteward();
		for (const simulator of steward.simulators) simulator.rate(1_000);
		await published(steward, harms);
		await answered(steward, harms, crowd(420));
		const owners = {
			sms: { address: newAddress("sms"), language: "en" },
			telegram: { address: newAddress("telegram"), language: "en" },
			slack: { address: newAddress("slack"), language: "en" },
			discord: { address: newAddress("discord"), language: "en" },
		} as const;
		phones = await openPhones(steward.url, owners, "Africa/Nairobi");
		context = phones.page.context();
	}, 120_000);
	afterAll(async () => {
		await phones?.close();
		await steward?.stop();
	});

	/** Writes a picture of the page, its first screens, when pictures are wanted. */
	async function photograph(name: string): Promise<void> {
		if (PICTURES === undefined) return;
		await console.bringToFront();
		const clip = { x: 0, y: 0, width: WIDTH, height: 1_900 };
		await console.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true, clip, animations: "disabled" });
	}

	/** What readers made of the crowd's stories, and a quotation that two of them let pass. */
	async function readMeanwhile(): Promise<void> {
		await answered(
			steward,
			harms,
			Array.from({ length: 90 }, () => ({
				locale: "en",
				country: "KE",
				answers: { whom: "me", change: secret(QUOTE) },
			})),
		);
		await steward.query(
			`INSERT INTO readings (answer_id, themes, read_by, read_at)
			 SELECT id, CASE WHEN n % 3 = 0 THEN '{unanswered,hate}'::text[] WHEN n % 3 = 1 THEN '{unanswered}' ELSE '{disinformation}' END, 'Test Reader 1', now()
			   FROM (SELECT id, row_number() OVER () AS n FROM answers WHERE step = 'change') a`,
		);
		const [row] = await steward.query<{ answer_id: string }>("SELECT answer_id FROM readings LIMIT 1");
		const keys = await keysOf(steward);
		const id = row?.answer_id ?? "";
		await steward.query(
			"UPDATE readings SET quote_sealed = $2, quoted_by = 'Test Reader 1', released_by = 'Test Reader 2' WHERE answer_id = $1",
			[id, Buffer.from(keys.seal(quotePlace(id), QUOTE))],
		);
	}

	test("from /console in Slack to charts on the page, and back as pictures in Slack", async () => {
		const invited = await command(steward, "invite", "--role", "organizer");
		const code = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(invited)?.[0] ?? "";
		await phones.say("slack", "hello", "English");
		await phones.say("slack", code, "By what name");
		await phones.say("slack", secret("Zainab Results"), "You are an organizer");
		await steward.query("DELETE FROM sessions");
		await steward.query("UPDATE members SET locale = 'en', locale_confirmed = true");
		await readMeanwhile();

		const said = await phones.say("slack", "console", "way into the console");
		const link = /http:\S+/.exec(said)?.[0] ?? "";
		console = await context.newPage();
		console.setDefaultTimeout(10_000);
		await console.setViewportSize({ width: WIDTH, height: 900 });
		console.on("pageerror", (error) => complaints.push(error.message));
		console.on("console", (message) => {
			if (["error", "warning"].includes(message.type())) complaints.push(message.text());
		});
		console.on("request", (request) => {
			if (!request.url().startsWith(steward.url)) complaints.push(`a request to ${request.url()}`);
		});
		await console.goto(link);
		await console.getByRole("button", { name: "Continue" }).click();
		await console.getByRole("link", { name: "What you lived through" }).click();
		await console.getByText("No release yet").waitFor();
		await console.getByRole("button", { name: "Release results now" }).click();
		await console.getByText("The results have been released.").waitFor();

		const chart = console.getByRole("img", { name: "Whom did it happen to?" });
		await chart.waitFor();
		// Every number of the drawing stands in the table under it too.
		const section = console.locator("section section", { has: chart });
		const cells = await section.locator("tbody").first().locator("td").allTextContents();
		expect(cells.length).toBeGreaterThanOrEqual(3);
		const drawn = await chart.locator("text").allTextContents();
		for (const cell of cells) expect(drawn).toContain(cell);
		await console.getByText(QUOTE).waitFor();
		expect(await console.evaluate(FAINT_TEXTS)).toEqual([]);

		await console.getByRole("link", { name: "everyone: no number under 10" }).click();
		await console.getByRole("link", { name: "Download the public numbers (CSV)" }).waitFor();
		await console.getByRole("link", { name: "staff: no number under 5" }).click();
		await console.locator(".done").waitFor({ state: "hidden" });
		await photograph("console-results");

		await phones.page.bringToFront();
		await phones.say("slack", "results", "Whom did it happen to?");
		const slack = phones.phone("slack");
		await slack.getByRole("img", { name: /To me/ }).first().waitFor();
		await slack.getByText("Everything else").waitFor();
		await slack.getByRole("img", { name: /To me/ }).first().scrollIntoViewIfNeeded();
		await phones.photograph(slack, "results-slack");
		expect(complaints).toEqual([]);
		expect(phones.complaints).toEqual([]);
	}, 120_000);

	test("counts follow the responses while the page is open", async () => {
		const finished = console.locator('[data-count="finished"]');
		const before = await finished.textContent();
		await answered(steward, harms, crowd(20));
		await until(async () => (await finished.textContent()) !== before, "a count that has changed", 15_000);
	}, 30_000);

	test.each(LOCALES)("the page speaks %s in its own script, with the fonts that come along", async (locale) => {
		await steward.query("UPDATE members SET locale = $1", [locale]);
		await console.goto(`${steward.url}/console/surveys/harms`);
		const title = wordsIn(harms.title, locale);
		expect(await console.getByRole("heading", { level: 1 }).textContent()).toBe(title);
		expect(await console.evaluate("document.documentElement.dir")).toBe(locale === "ar" ? "rtl" : "ltr");
		const [whom] = harms.questions;
		await console.getByRole("img", { name: whom ? wordsIn(whom.ask, locale) : "" }).waitFor();
		await console.evaluate("document.fonts.ready.then(() => 0)");
		const loaded = await console.evaluate(
			'[...document.fonts].filter((f) => f.status === "loaded").map((f) => f.family)',
		);
		const family = { ar: "Arabic", am: "Ethiopic", ti: "Ethiopic", my: "Myanmar" }[locale as string];
		expect(String(loaded)).toContain(family === undefined ? "Noto Sans" : `Noto Sans ${family}`);
		expect(await console.evaluate(FAINT_TEXTS)).toEqual([]);
		expect(await console.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
		await photograph(`console-results-${locale}`);
		expect(complaints).toEqual([]);
	});
});
