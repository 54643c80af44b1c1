import { existsSync } from "node:fs";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import type { ChannelName } from "../../bot/core/channel.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { until } from "../support/wait.ts";

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

/** High enough that a phone shows a whole message. */
const VIEWPORT = { width: 1600, height: 1300 };

/** Set to a folder, such as `docs/pictures`: the pictures of the story are written there. */
const PICTURES = process.env.STORY_PICTURES;

/** False where the story cannot be played: there is no Chromium. */
export const hasBrowser = existsSync(CHROMIUM);

/** Who holds the phones, by channel, as the page keeps it. */
export type Owners = Readonly<Partial<Record<ChannelName, { readonly address: string; readonly language: Locale }>>>;

/** The phones of the practice page, worked by hand. */
export interface Phones {
	readonly page: Page;
	/** What the browser complained about. */
	readonly complaints: readonly string[];
	phone(channel: ChannelName): Locator;
	/** All messages of the bot on a phone, oldest first, with nothing invisible in them. */
	heard(channel: ChannelName): Promise<readonly string[]>;
	/** Does something, and gives the first message of the bot after it that says `words`. */
	after(channel: ChannelName, act: () => Promise<unknown>, words: string): Promise<string>;
	/** Types a message and gives the answer that says `words`. */
	say(channel: ChannelName, text: string, words: string): Promise<string>;
	/** Presses the last button with this label and gives the answer that says `words`. */
	press(channel: ChannelName, label: string, words: string): Promise<string>;
	/** Ticks the last box with this label, sends with the button `done`, and gives the answer that says `words`. */
	tick(channel: ChannelName, label: string, done: string, words: string): Promise<string>;
	/** Opens the last form, writes into it, sends it, and gives the answer that says `words`. */
	fill(channel: ChannelName, text: string, words: string): Promise<string>;
	/** Waits until the one message that says `words` says all of `more`: a message that is edited. */
	shows(channel: ChannelName, words: string, ...more: readonly string[]): Promise<string>;
	/** Puts the practice clock forward by a button of the page; the practice time after that. */
	advance(label: "+1 hour" | "+1 day"): Promise<Temporal.Instant>;
	/** Writes a picture of a part of the page, when pictures are wanted. */
	photograph(part: Locator, name: string): Promise<void>;
	/** Writes a picture of the whole page, as a newcomer's screen shows it, when pictures are wanted. */
	photographPage(name: string): Promise<void>;
	close(): Promise<void>;
}

const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, "");

/** Opens the practice page in Chromium, each phone in its owner's hand. */
export async function openPhones(url: string, owners: Owners, timezoneId: string): Promise<Phones> {
	const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
	const context = await browser.newContext({
		viewport: VIEWPORT,
		deviceScaleFactor: PICTURES === undefined ? 1 : 2,
		colorScheme: "light",
		reducedMotion: "reduce",
		locale: "en-GB",
		timezoneId,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	const complaints: string[] = [];
	page.on("pageerror", (error) => complaints.push(error.message));
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) complaints.push(message.text());
	});
	await page.addInitScript(
		`sessionStorage.getItem("steward.practice") ?? sessionStorage.setItem("steward.practice", ${JSON.stringify(JSON.stringify(owners))})`,
	);
	await page.goto(url);
	await page.locator('[data-part="owner"]:not(:empty)').nth(3).waitFor({ state: "attached" });

	/** Neither the pointer nor the keyboard shows in a picture. */
	const leaveNoMark = async () => {
		await page.mouse.move(0, 0);
		await page.evaluate("document.activeElement?.blur()");
	};
	const phone = (channel: ChannelName) => page.locator(`#phone-${channel}`);
	const own = (channel: ChannelName) => phone(channel).locator('[data-part="entries"] .from-bot');
	const heard = async (channel: ChannelName) => (await own(channel).locator(".bubble").allTextContents()).map(plain);
	async function after(channel: ChannelName, act: () => Promise<unknown>, words: string): Promise<string> {
		const saying = async () => (await heard(channel)).filter((text) => text.includes(words));
		const before = (await saying()).length;
		await act();
		return until(async () => (await saying())[before], `${words} on ${channel}`, 30_000).catch(async (error: Error) => {
			throw new Error(`${error.message}; it says ${(await heard(channel)).slice(-4).join("\n--\n")}`);
		});
	}
	const button = (channel: ChannelName, label: string) =>
		phone(channel).locator('[data-part="entries"]').getByRole("button", { name: label }).last();
	return {
		page,
		complaints,
		phone,
		heard,
		after,
		say: (channel, text, words) =>
			after(
				channel,
				async () => {
					const box = phone(channel).locator(".composer textarea");
					await box.fill(text);
					await box.press("Enter");
				},
				words,
			),
		press: (channel, label, words) => after(channel, () => button(channel, label).click(), words),
		tick: (channel, label, done, words) =>
			after(
				channel,
				async () => {
					const box = (checked?: boolean) =>
						phone(channel)
							.getByRole("checkbox", { name: label, ...(checked ? { checked } : {}) })
							.last();
					await box().click();
					await box(true).waitFor();
					await button(channel, done).click();
				},
				words,
			),
		fill: (channel, text, words) =>
			after(
				channel,
				async () => {
					await phone(channel).locator("[data-fill]").last().click();
					await page.locator("dialog[open] textarea").fill(text);
					await page.locator('dialog[open] [type="submit"]').click();
				},
				words,
			),
		shows: (channel, words, ...more) =>
			until(
				async () => (await heard(channel)).find((text) => [words, ...more].every((each) => text.includes(each))),
				`${[words, ...more].join(", ")} on ${channel}`,
				30_000,
			).catch(async (error: Error) => {
				const near = (await heard(channel)).filter((text) => text.includes(words));
				throw new Error(`${error.message}; it says ${near.join("\n--\n")}`);
			}),
		async advance(label) {
			const asked = page.waitForResponse((response) => response.url().endsWith("/practice/clock"));
			await page.locator(".moves").getByRole("button", { name: label }).click();
			const { now } = (await (await asked).json()) as { now: number };
			return Temporal.Instant.fromEpochMilliseconds(now);
		},
		async photograph(part, name) {
			if (PICTURES === undefined) return;
			await leaveNoMark();
			await part.screenshot({ path: `${PICTURES}/${name}.png`, animations: "disabled", caret: "hide" });
		},
		async photographPage(name) {
			if (PICTURES === undefined) return;
			await leaveNoMark();
			await page.setViewportSize({ width: VIEWPORT.width, height: 1080 });
			// The phones find their ends again.
			await page.waitForTimeout(500);
			await page.screenshot({ path: `${PICTURES}/${name}.png`, animations: "disabled", scale: "css" });
			await page.setViewportSize(VIEWPORT);
		},
		async close() {
			await browser.close();
		},
	};
}
