import { existsSync, readFileSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CHANNELS, type ChannelName, type OutOptions } from "../../bot/core/channel.ts";
import { encodeTap } from "../../bot/core/tap.ts";
import { until } from "../support/wait.ts";
import { type Rig, startRig } from "./practice-rig.ts";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ARGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];
/** Gives the texts on the page that are too faint; a gradient counts as its plain colour. */
const FAINT_TEXTS = readFileSync(new URL("contrast-in-page.js", import.meta.url), "utf8");
/** What the focused element is called; empty for those named by their text. */
const FOCUSED = 'document.activeElement?.getAttribute("aria-label") ?? ""';
const DESK = { width: 1600, height: 1000 };
const hasBrowser = existsSync(CHROMIUM);
if (!hasBrowser)
	process.stderr.write(`The practice page's browser tests are skipped: there is no ${CHROMIUM}. Install chromium.\n`);

describe.skipIf(!hasBrowser)("in a browser", () => {
	let rig: Rig;
	let browser: Browser;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		[rig, browser] = await Promise.all([startRig(), chromium.launch({ executablePath: CHROMIUM, args: ARGS })]);
	});
	afterAll(async () => {
		await browser?.close();
		await rig?.close();
	});
	afterEach(async () => {
		await page.context().close();
		expect(complaints).toEqual([]);
	});

	async function visit(options: BrowserContextOptions = {}): Promise<void> {
		const context = await browser.newContext({ viewport: DESK, reducedMotion: "reduce", ...options });
		page = await context.newPage();
		page.setDefaultTimeout(5_000);
		complaints = [];
		page.on("pageerror", (error) => complaints.push(error.message));
		page.on("console", (message) => {
			if (["error", "warning"].includes(message.type())) complaints.push(message.text());
		});
		page.on("request", (request) => {
			if (!request.url().startsWith(rig.url)) complaints.push(`a request to ${request.url()}`);
		});
		await page.goto(rig.url);
		await page.locator('[data-part="owner"]:not(:empty)').nth(3).waitFor({ state: "attached" });
	}
	const phone = (channel: ChannelName): Locator => page.locator(`#phone-${channel}`);
	const box = (channel: ChannelName) => phone(channel).locator(".composer textarea");
	const answers = (channel: ChannelName) => phone(channel).locator(".from-bot .bubble");
	const focus = () => page.locator(":focus");
	const owner = (channel: ChannelName) => phone(channel).locator('[data-part="owner"]').textContent();
	async function say(channel: ChannelName, text: string): Promise<void> {
		await box(channel).fill(text);
		await box(channel).press("Enter");
	}

	test("each phone sends what is typed and shows the answer, buttons press, boxes tick", async () => {
		await visit();
		for (const channel of CHANNELS) {
			await say(channel, `hello ${channel}`);
			await answers(channel).getByText(`You said: hello ${channel}`).waitFor();
			expect(await box(channel).inputValue()).toBe("");
		}
		await phone("sms").getByText("1 segment · GSM-7").waitFor();
		expect(await phone("sms").locator(".title small").textContent()).toBe("1 segment so far");
		for (const channel of ["telegram", "slack", "discord"] as const) {
			await phone(channel).getByRole("button", { name: "Green" }).click();
			await answers(channel).getByText("You chose green.").waitFor();
			await say(channel, "many");
			for (const label of ["Red", "Blue"]) {
				await phone(channel).getByRole("checkbox", { name: label }).click();
				await phone(channel).getByRole("checkbox", { name: label, checked: true }).waitFor();
			}
			await phone(channel).getByRole("button", { name: "Send", exact: true }).click();
			await answers(channel).getByText("You chose red and blue.").waitFor();
		}
	});

	test("by keyboard alone: write, break a line, press a button, use the menu, leave it", async () => {
		await visit();
		await page.keyboard.press("Tab");
		expect(await focus().textContent()).toBe("Skip to the phones");
		await page.keyboard.press("Enter");
		const tabTo = async (label: string) => {
			for (let presses = 0; presses < 40; presses++) {
				if ((await page.evaluate(FOCUSED)) === label) return;
				await page.keyboard.press("Tab");
			}
			throw new Error(`no way to ${label} by Tab`);
		};
		await tabTo("Message on Telegram");
		await page.keyboard.type("one");
		await page.keyboard.press("Shift+Enter");
		await page.keyboard.type("two");
		await page.keyboard.press("Enter");
		await answers("telegram").getByText("You said: one").waitFor();
		expect(await phone("telegram").locator(".from-person .bubble").textContent()).toBe("one\ntwo");
		await page.keyboard.press("Shift+Tab");
		while ((await focus().textContent()) !== "Red") await page.keyboard.press("Shift+Tab");
		await page.keyboard.press("Enter");
		await answers("telegram").getByText("You chose red.").waitFor();
		expect(await phone("telegram").locator(":focus").count()).toBe(1);

		await tabTo("More on Slack");
		await page.keyboard.press("Enter");
		await phone("slack").locator(".menu").waitFor();
		await page.keyboard.press("Escape");
		await phone("slack").locator(".menu").waitFor({ state: "hidden" });
		expect(await page.evaluate(FOCUSED)).toBe("More on Slack");
		expect(await page.locator(":focus-visible").count()).toBe(1);
	});

	test("a reload goes on with the same people; a new person starts over", async () => {
		await visit();
		await say("slack", "remember me");
		await answers("slack").getByText("You said: remember me").waitFor();
		const before = await Promise.all(CHANNELS.map(owner));
		await page.reload();
		await answers("slack").getByText("You said: remember me").waitFor();
		expect(await Promise.all(CHANNELS.map(owner))).toEqual(before);

		await phone("slack").getByLabel("More on Slack").click();
		await phone("slack").getByRole("button", { name: "New person" }).click();
		await phone("slack").getByText("A new person’s phone.").waitFor();
		expect(await phone("slack").locator(".entry").count()).toBe(0);
		expect(await owner("slack")).not.toBe(before[2]);
		expect(await owner("sms")).toBe(before[0]);
	});

	test("another language: a new person, their words, right to left", async () => {
		await visit();
		await page.getByText("Give Discord to an Arabic reader").click();
		await phone("discord").locator(".caption").getByText("العربية").waitFor();
		await phone("discord").getByRole("button", { name: "مرحبا" }).click();
		const bubble = phone("discord").locator(".from-person .bubble");
		await bubble.waitFor();
		const direction = 'getComputedStyle(document.querySelector("#phone-discord .from-person .bubble")).direction';
		expect(await page.evaluate(direction)).toBe("rtl");
		expect(await bubble.getAttribute("lang")).toBe("ar");
		await phone("discord").getByLabel("More on Discord").click();
		await phone("discord").getByLabel("Language of their app").selectOption("my");
		await phone("discord").getByRole("button", { name: "မင်္ဂလာပါ", includeHidden: true }).waitFor();
	});

	test("says hi on all four, opens a file, sends a photo", async () => {
		await visit();
		await page.getByText("Say hi on all four").click();
		for (const channel of CHANNELS) await answers(channel).first().waitFor();
		expect(await answers("telegram").first().textContent()).toBe("You said: ሰላም");
		await say("telegram", "file");
		await phone("telegram").getByText("my data.json").click();
		await phone("telegram").getByText('{"pseudonym":"Blue Heron 42"}').waitFor();
		const download = page.waitForEvent("download");
		await phone("telegram").getByText("Download").click();
		expect((await download).suggestedFilename()).toBe("my data.json");
		await phone("sms").getByLabel("More on SMS").click();
		await phone("sms").getByText("Send a photo").click();
		await answers("sms").getByText("That was a media.").waitFor();
	});

	test("a picture shows, by its description for those who do not see it", async () => {
		await visit();
		for (const channel of ["telegram", "slack", "discord"] as const) {
			await say(channel, "picture");
			const name = channel === "telegram" ? "map.png" : "A map of the <four> halls";
			const picture = phone(channel).getByRole("img", { name });
			await picture.waitFor();
			await until(
				() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth === 4),
				"the picture to load",
			);
		}
		const download = page.waitForEvent("download");
		await phone("slack").getByText("Download").click();
		expect((await download).suggestedFilename()).toBe("map.png");
	});

	test.each(["slack", "discord"] as const)("a form on %s: opened, left, filled in, by keyboard", async (channel) => {
		await visit();
		await say(channel, "form");
		const opener = phone(channel).getByRole("button", { name: "Write it" });
		await opener.focus();
		await page.keyboard.press("Enter");
		const dialog = page.getByRole("dialog", { name: "Write it" });
		await dialog.waitFor();
		const field = dialog.getByLabel("What you write in it");
		await dialog.locator("textarea:focus").waitFor();
		await page.keyboard.type("half a thought");
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "hidden" });
		await phone(channel).locator("[data-fill]:focus").waitFor();
		await page.keyboard.press("Enter");
		expect(await field.inputValue()).toBe("half a thought");

		await page.route("**/practice/fill", (route) => route.abort());
		await dialog.getByRole("button", { name: "Send" }).click();
		await dialog.getByText("The bot cannot be reached.").waitFor();
		await page.unroute("**/practice/fill");
		complaints = complaints.filter((complaint) => !complaint.startsWith("Failed to load resource"));
		expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
		await page.keyboard.press("End");
		await page.keyboard.press("Enter");
		await page.keyboard.type("and the rest");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		await dialog.waitFor({ state: "hidden" });
		await answers(channel).getByText("You wrote in: half a thought\nand the rest").waitFor();
	});

	test("what the bot changes, changes in its place", async () => {
		await visit();
		for (const channel of ["telegram", "slack", "discord"] as const) {
			await say(channel, "hi");
			await answers(channel).getByText("You said: hi").waitFor();
			const from = rig.got.findLast((inbound) => inbound.channel === channel)?.from ?? "";
			const id = await rig.send(channel, from, { text: "3 want it", locale: "en" });
			await answers(channel).getByText("3 want it").waitFor();
			const count = await phone(channel).locator(".entry").count();
			await rig.edit(channel, from, id, { text: "4 want it", locale: "en" });
			await answers(channel).getByText("4 want it").waitFor();
			expect(await phone(channel).locator(".entry").count()).toBe(count);
			expect(await answers(channel).getByText("3 want it").count()).toBe(0);
		}
	});

	test.each(["slack", "discord"] as const)(
		"what everyone reads on %s is a turn away, and tells of news",
		async (channel) => {
			await visit();
			await say(channel, "hi");
			await answers(channel).getByText("You said: hi").waitFor();
			const [direct, hall] = ["Steward", "#general"].map((name) => phone(channel).getByRole("button", { name }));
			const payload = encodeTap({ flow: "demo", step: "march", tag: "t1", options: ["yes"] });
			const options: OutOptions = { mode: "one", items: [{ label: "I come", payload }] };
			await rig.send(channel, rig.hallOf(channel), { text: "3 come", locale: "en", options });
			await phone(channel).locator('[data-part="hall-dot"]').waitFor();
			expect(await phone(channel).getByText("3 come").isVisible()).toBe(false);
			await hall?.click();
			await phone(channel).getByText("3 come").last().waitFor();
			await phone(channel).locator('[data-part="hall-dot"]').waitFor({ state: "hidden" });
			expect(await hall?.getAttribute("aria-pressed")).toBe("true");
			expect(await box(channel).isVisible()).toBe(false);
			expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
			await phone(channel).getByRole("button", { name: "I come" }).last().click();
			await until(
				() => rig.got.some(({ content }) => content.kind === "tap" && content.tap.step === "march"),
				"the tap",
			);
			await direct?.click();
			await answers(channel).getByText("You said: hi").waitFor();
			await box(channel).waitFor();
		},
	);

	test("the clock moves, for the phones too", async () => {
		await visit();
		await say("sms", "today");
		await answers("sms").getByText("You said: today").waitFor();
		const day = await page.locator("#now").textContent();
		await page.getByRole("button", { name: "+1 day" }).click();
		await page.locator("#ahead").getByText("ahead").waitFor();
		expect(await page.locator("#now").textContent()).not.toBe(day);
		await say("sms", "tomorrow");
		await answers("sms").getByText("You said: tomorrow").waitFor();
		expect(await phone("sms").locator(".entry[data-day]").count()).toBe(1);
	});

	test("the last message stays in view when the window gets lower, and what was scrolled to otherwise", async () => {
		await visit();
		const messages = () => page.getByRole("log", { name: "Messages on Telegram" });
		const end = () =>
			messages().evaluate((element) => {
				const { scrollHeight, scrollTop, clientHeight } = element as unknown as Record<string, number>;
				return (scrollHeight ?? 0) - (scrollTop ?? 0) - (clientHeight ?? 0);
			});
		for (const text of ["one", "two", "three", "four"]) {
			await say("telegram", text);
			await answers("telegram").getByText(`You said: ${text}`).waitFor();
		}
		await page.setViewportSize({ ...DESK, height: 760 });
		await until(async () => (await end()) < 2, "the end of the messages");
		await messages().evaluate((element) =>
			(element as unknown as { scrollTo(x: number, y: number): void }).scrollTo(0, 0),
		);
		await until(async () => (await end()) > 100, "the beginning of the messages");
		await page.setViewportSize({ ...DESK, height: 700 });
		await page.waitForTimeout(200);
		expect(await end()).toBeGreaterThan(100);
	});

	test("finds its way back when the connection is cut, and says so while it is", async () => {
		await visit();
		await page.route("**/practice/events*", (route) => route.abort());
		rig.drop();
		await page.getByText("The bot is not running.").waitFor();
		const [, address = ""] = /chat (\d+)/.exec((await owner("telegram")) ?? "") ?? [];
		await rig.simulators.telegram.person(address).write("written meanwhile");
		await page.unroute("**/practice/events*");
		await answers("telegram").getByText("You said: written meanwhile").waitFor();
		await page.getByText("The bot is not running.").waitFor({ state: "hidden" });
		complaints = complaints.filter((complaint) => !complaint.startsWith("Failed to load resource"));
	});

	test("what cannot be sent is said on the phone, and the words stay", async () => {
		await visit();
		await page.route("**/practice/write", (route) => route.abort());
		await say("slack", "do not lose me");
		await phone("slack").getByText("The bot cannot be reached.").waitFor();
		expect(await box("slack").inputValue()).toBe("do not lose me");
		await page.unroute("**/practice/write");
		await box("slack").press("Enter");
		await answers("slack").getByText("You said: do not lose me").waitFor();
		await phone("slack").locator(".problem").waitFor({ state: "hidden" });
		complaints = complaints.filter((complaint) => !complaint.startsWith("Failed to load resource"));
	});

	test("on a narrow screen one phone shows, tabs turn to the others and tell of news", async () => {
		await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
		expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
		await page.getByText("Say hi on all four").click();
		const dot = page.locator('[data-tab="discord"] .dot');
		await dot.waitFor();
		await page.getByRole("link", { name: "Discord" }).click();
		await dot.waitFor({ state: "hidden" });
		await page.locator('[data-tab="discord"][aria-current="true"]').waitFor();
		const { x, width } = (await phone("discord").boundingBox()) ?? {};
		expect([x, width]).toEqual([0, 390]);
		await box("discord").tap();
		await say("discord", "from a small screen");
		await answers("discord").getByText("from a small screen").waitFor();
		const send = await phone("discord").getByRole("button", { name: "Send on Discord" }).boundingBox();
		expect((send?.y ?? 999) + (send?.height ?? 0)).toBeLessThanOrEqual(844);
	});

	test.each(["light", "dark"] as const)("texts stand out enough in the %s scheme", async (colorScheme) => {
		await visit({ colorScheme });
		await page.getByText("Say hi on all four").click();
		for (const channel of CHANNELS) await answers(channel).first().waitFor();
		for (const channel of ["telegram", "slack", "discord"] as const) {
			await say(channel, "file");
			await phone(channel).locator(".file summary").click();
			await say(channel, "picture");
			await phone(channel).getByRole("img").last().waitFor();
			await say(channel, "many");
			await phone(channel).getByRole("checkbox", { name: "Red" }).click();
			await phone(channel).getByRole("checkbox", { name: "Red", checked: true }).waitFor();
		}
		await say("slack", "/union join");
		await phone("slack").getByText("Only you can see this").waitFor();
		await phone("slack").getByLabel("More on Slack").click();
		expect(await page.evaluate(FAINT_TEXTS)).toEqual([]);
	});
});
