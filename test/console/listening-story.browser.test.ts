import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS } from "../../bot/core/channel.ts";
import { LOCALES } from "../../bot/core/locale.ts";
import { wordsIn } from "../../bot/core/survey.ts";
import { readKeywords } from "../../bot/texts.ts";
import { command, staffOf } from "../broadcasts/compose-rig.ts";
import { newAddress, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { answered, crowd, harms } from "../surveys/answered.ts";
import { answersIn } from "../surveys/rig.ts";
import { answer, handOfPage, handOfPhone, type Plan, planOf, SPOKEN, tallied } from "./listening-rig.ts";
import { hasBrowser, openPhones, type Phones } from "./story-rig.ts";

if (!hasBrowser) process.stderr.write("The story of a survey is skipped: there is no Chromium. Install chromium.\n");

/** Set to a folder, such as `docs/pictures`: a picture of the page is written there. */
const PICTURES = process.env.STORY_PICTURES;

/** Gives the texts on the page that are too faint. */
const FAINT_TEXTS = readFileSync(new URL("contrast-in-page.js", import.meta.url), "utf8");
const WIDTH = 1_000;

/** Who answers through the simulators: each language on each channel, this often. The page's phones come on top. */
const ROUNDS = 3;
const CROWD = ROUNDS * CHANNELS.length * SPOKEN.length;
/** How many more leave it with STOP at the same question: enough that it may be shown where. */
const LEAVERS = 8;
/** How many write at once. */
const AT_ONCE = 20;
/** How many answers are read: enough of them with each theme that its number may be shown. */
const READ = 12;
const STORY = "We reported it eleven times, and every time a machine said that nothing was wrong.";
const QUOTE = "every time a machine said that nothing was wrong";

describe.skipIf(!hasBrowser)("the story of a listening survey", () => {
	let steward: TestSteward;
	let phones: Phones;
	let console: Page;
	const complaints: string[] = [];
	/** What everyone means to answer; the page's four first. */
	const plans: Plan[] = Array.from({ length: CROWD + SPOKEN.length }, (_, at) => planOf(at));

	beforeAll(async () => {
		steward = await startTestSteward();
		for (const simulator of steward.simulators) simulator.rate(1_000);
		const owners = {
			sms: { address: newAddress("sms"), language: "sw" },
			telegram: { address: newAddress("telegram"), language: "sw" },
			slack: { address: newAddress("slack"), language: "en" },
			discord: { address: newAddress("discord"), language: "ar" },
		} as const;
		phones = await openPhones(steward.url, owners, "Africa/Nairobi");
	}, 120_000);
	afterAll(async () => {
		await phones?.close();
		await steward?.stop();
	});

	test("from a file to answers on four channels in four languages, and to charts on a page and in Slack", async () => {
		const published = await command(steward, "survey", "publish", "surveys/harms.yaml");
		expect(published).toContain("harms, version 1, is published");
		await answerOnThePage();
		await answerElsewhere();
		await becomeOrganizer();
		await read();
		await release();
		await look();
		await showInSlack();
		expect(complaints).toEqual([]);
		expect(phones.complaints).toEqual([]);
		expect(steward.simulators.flatMap(({ refusals }) => refusals)).toEqual([]);
	}, 180_000);

	/** Begun by SMS and left; a day later taken up on Telegram. Three others answer all of it, in three other languages. */
	async function answerOnThePage(): Promise<void> {
		const [swahili, spanish, arabic, english] = plans;
		if (!swahili || !spanish || !arabic || !english) throw new Error("there are no plans for the page");
		await answer(handOfPage(phones, "sms"), "sms", "sw", swahili, { until: "weight" });
		const asked = harms.questions.find(({ name }) => name === "weight")?.ask;
		const weight = asked ? wordsIn(asked, "sw") : "";
		// A day later, or in the morning after that, the question comes once more, by SMS.
		const times = async () => (await phones.heard("sms")).filter((text) => text.includes(weight)).length;
		const waited = async () => {
			const before = await times();
			await phones.advance("+1 day");
			for (let hours = 0; hours < 24 && (await times()) === before; hours++) await phones.advance("+1 hour");
		};
		await phones.after("sms", waited, weight);
		const linking = await phones.say("sms", readKeywords("sw").link[0] ?? "", "");
		await phones.say("telegram", /\d{6}/.exec(linking)?.[0] ?? "", weight);
		await answer(handOfPage(phones, "telegram"), "telegram", "sw", swahili, { from: "weight" });
		const [one] = await steward.query(
			"SELECT member_id, channel, locale, completed_at IS NOT NULL AS done FROM survey_responses",
		);
		expect(one).toEqual({ member_id: null, channel: "telegram", locale: "sw", done: true });
		// What was said on both channels is one response.
		const steps = (await answersIn(steward, "harms")).map(({ response, step }) => ({ response, step }));
		expect(new Set(steps.map(({ response }) => response)).size).toBe(1);
		expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(["whom", "kinds", "weight", "reported"]));

		await newPerson("telegram", "es");
		await answer(handOfPage(phones, "telegram"), "telegram", "es", spanish);
		await answer(handOfPage(phones, "discord"), "discord", "ar", arabic);
		await answer(handOfPage(phones, "slack"), "slack", "en", english);
	}

	/** Somebody else picks up a phone of the page. */
	async function newPerson(channel: "telegram" | "slack", language?: string): Promise<void> {
		const phone = phones.phone(channel);
		const owner = () => phone.locator('[data-part="owner"]').textContent();
		const before = await owner();
		await phone.locator("summary").first().click();
		if (language === undefined) await phone.locator('[data-part="new-person"]').click();
		else await phone.locator('[data-part="language"]').selectOption(language);
		await until(async () => (await owner()) !== before, `a new person on ${channel}`);
		await phone.locator('[data-part="empty"]').waitFor();
	}

	/** Enough others, through the same simulators, that numbers may be shown. */
	async function answerElsewhere(): Promise<void> {
		const waiting = plans.slice(SPOKEN.length).entries();
		const some = async () => {
			for (const [at, plan] of waiting) {
				const channel = CHANNELS[at % CHANNELS.length] ?? "sms";
				const locale = SPOKEN[Math.floor(at / CHANNELS.length) % SPOKEN.length] ?? "en";
				const story = locale === "en" && at < READ * 6 ? { story: secret(`${STORY} (${at})`) } : {};
				await answer(handOfPhone(steward.phone(channel, locale)), channel, locale, { ...plan, ...story });
			}
		};
		const leave = async (at: number) => {
			// By SMS the provider itself takes the word.
			const channel = (["telegram", "slack", "discord"] as const)[at % 3] ?? "slack";
			const locale = SPOKEN[at % SPOKEN.length] ?? "en";
			const hand = handOfPhone(steward.phone(channel, locale));
			await answer(hand, channel, locale, planOf(at), { until: "reported" });
			await hand.say("stop", "");
		};
		await Promise.all([
			...Array.from({ length: AT_ONCE - LEAVERS }, some),
			...Array.from({ length: LEAVERS }, (_, at) => leave(at).then(some)),
		]);
		const [row] = await steward.query(
			`SELECT count(*)::int AS complete, count(member_id)::int AS linked, count(DISTINCT locale)::int AS languages,
			        count(DISTINCT channel)::int AS channels FROM survey_responses WHERE completed_at IS NOT NULL`,
		);
		// The one who began by SMS counts once, and for Telegram.
		expect(row).toEqual({ complete: CROWD + SPOKEN.length, linked: 0, languages: 4, channels: 4 });
	}

	/** The Slack phone becomes an organizer's, who has not answered: those who have may read no anonymous answers. */
	async function becomeOrganizer(): Promise<void> {
		await newPerson("slack");
		const invitation = await command(steward, "invite", "--role", "organizer");
		const code = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(invitation)?.[0] ?? "";
		await phones.say("slack", code, "By what name");
		await phones.say("slack", secret("Zainab Results"), "You are an organizer of the union now.");
	}

	/** A reader tags answers and proposes a quotation; the organizer in Slack lets it pass. */
	async function read(): Promise<void> {
		const reader = await staffOf(steward, "discord", "organizer", "Rita Reader");
		let shown = await reader.says("read");
		for (let at = 0; at < READ; at++) {
			expect(shown).toContain("in English");
			const quotable = shown.includes(STORY);
			await reader.phone.press("Reports left unanswered", ...(at % 2 === 0 ? ["Hate"] : []));
			if (at === 0) {
				expect(quotable).toBe(true);
				await reader.fills(QUOTE);
				await reader.taps("Propose it");
			} else await reader.taps("Skip");
			shown = await reader.taps("The next one");
		}
		await phones.say("slack", "read", "some quotations for a second person");
		await phones.press("slack", "Decide on quotations", QUOTE);
		await phones.press("slack", "Release it", "Released.");
		await phones.say("slack", "skip", "");
	}

	/** Into the console by a link from Slack, and the results of all who answered. */
	async function release(): Promise<void> {
		const said = await phones.say("slack", "console", "way into the console");
		const link = /http:\S+/.exec(said)?.[0] ?? "";
		console = await phones.page.context().newPage();
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
	}

	/** The charts say what was answered, and a table under each says what it says. */
	async function look(): Promise<void> {
		for (const name of ["whom", "reported"] as const) {
			const question = harms.questions.find((each) => each.name === name);
			if (question?.kind !== "single") throw new Error(`${name} has no options`);
			const chart = console.getByRole("img", { name: wordsIn(question.ask, "en") });
			await chart.waitFor();
			const drawn = await chart.locator("text").allTextContents();
			const rows = console.locator("section section", { has: chart }).locator("tbody").first().locator("tr");
			const table = await Promise.all((await rows.all()).map((row) => row.locator("th, td").allTextContents()));
			for (const [at, { label }] of question.options.entries()) {
				const count = `${tallied(plans, name, at)}`;
				// What too few chose stands together with those who skipped.
				expect(table.find(([row]) => row?.startsWith(wordsIn(label, "en")))?.[1]).toBe(count);
				expect(drawn).toContain(count);
			}
		}
		await console.getByText(QUOTE).waitFor();
		const left = harms.questions.find(({ name }) => name === "reported")?.ask;
		const leaving = console.locator("tr", { hasText: `left at: ${left ? wordsIn(left, "en") : ""}` });
		expect(await leaving.locator("td").textContent()).toBe(`${LEAVERS}`);
		expect(await console.evaluate(FAINT_TEXTS)).toEqual([]);
		await console.getByRole("link", { name: "everyone: no number under 10" }).click();
		await console.getByRole("link", { name: "Download the public numbers (CSV)" }).waitFor();
		await console.getByRole("link", { name: "staff: no number under 5" }).click();
		await console.locator(".done").waitFor({ state: "hidden" });
		await photograph("console-results");
	}

	/** Writes a picture of the console, its first screens, when pictures are wanted. */
	async function photograph(name: string): Promise<void> {
		if (PICTURES === undefined) return;
		await console.bringToFront();
		const clip = { x: 0, y: 0, width: WIDTH, height: 1_900 };
		await console.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true, clip, animations: "disabled" });
	}

	/** The same as pictures in the chat, each with its numbers as text. */
	async function showInSlack(): Promise<void> {
		await phones.page.bringToFront();
		await phones.say("slack", "results", "Whom did it happen to?");
		const slack = phones.phone("slack");
		const picture = slack.getByRole("img", { name: /To me/ }).first();
		await picture.waitFor();
		expect(await picture.getAttribute("alt")).toContain(`${tallied(plans, "whom", 0)}`);
		await slack.getByText("Everything else").waitFor();
		await picture.scrollIntoViewIfNeeded();
		await phones.photograph(slack, "results-slack");
	}

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
		expect(complaints).toEqual([]);
	});
});
