import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "../../bot/core/locale.ts";
import type { MessageKey } from "../../bot/core/text.ts";
import { readLanguage } from "../../bot/texts.ts";
import { command, type Staff, staffOf } from "../broadcasts/compose-rig.ts";
import { seedMembers } from "../support/seed.ts";
import { newAddress, secret, startTestSteward, type TestSteward } from "../support/steward.ts";
import { until } from "../support/wait.ts";
import { hasBrowser, openPhones, type Phones } from "./story-rig.ts";

if (!hasBrowser) process.stderr.write("The story of an alert is skipped: there is no Chromium. Install chromium.\n");

const ENGLISH = "Tomorrow we log out of Facebook for a whole day. Log out at midnight, and answer when you have.";
const AMHARIC = "ነገ ለአንድ ቀን ከፌስቡክ እንወጣለን። እኩለ ሌሊት ላይ ይውጡ፤ ሲወጡም ይመልሱልን።";
const BURMESE = "မနက်ဖြန် Facebook ကနေ တစ်ရက်လုံး ထွက်ကြမယ်။ ထွက်ပြီးရင် ပြန်ဖြေပါ။";
const CORRECTED = "We gave you the wrong day: we log out on Saturday, not tomorrow.";
const CORRECTED_AMHARIC = "ቀኑን ተሳስተናል፤ የምንወጣው ነገ ሳይሆን ቅዳሜ ነው።";
const CORRECTED_BURMESE = "ရက်မှားသွားပါတယ်။ မနက်ဖြန် မဟုတ်ဘဲ စနေနေ့မှာ ထွက်ကြမယ်။";

/** When the story begins, in UTC: after noon in Nairobi, before nine in Martinique. */
const BEGINS = 11;
/** Members in Nairobi, whose hour has come, and in Martinique, whose has not. */
const AWAKE = 40;
const ASLEEP = 36;
const EVERYONE = AWAKE + ASLEEP + 3;

const { texts } = readLanguage();
/** What stands on a button or in a message, in somebody's language. */
const words = (locale: Locale, key: MessageKey) =>
	texts.format(locale, { key, params: { channel: "telegram", name: "none" } }, false);

describe.skipIf(!hasBrowser)("the story of an alert", () => {
	let steward: TestSteward;
	let phones: Phones;
	let ben: Staff;
	let vera: Staff;
	const sms = secret(`+25471${String(Date.now()).slice(-7)}`);

	beforeAll(async () => {
		steward = await startTestSteward({ SMS_PRICE_PER_SEGMENT: "0.0083" });
		const owners = {
			sms: { address: sms, language: "am" },
			telegram: { address: "5100200300", language: "my" },
			slack: { address: newAddress("slack"), language: "en" },
			discord: { address: newAddress("discord"), language: "en" },
		} as const;
		secret(owners.telegram.address);
		phones = await openPhones(steward.url, owners, "Africa/Nairobi");
	}, 120_000);
	afterAll(async () => {
		await phones?.close();
		await steward?.stop();
	});

	/** The newest broadcast. */
	const newest = async () => {
		const rows = await steward.query<{ id: string; tag: string; state: string; kind: string }>(
			"SELECT id, tag, state::text, kind::text FROM broadcasts ORDER BY created_at DESC LIMIT 1",
		);
		if (!rows[0]) throw new Error("there is no broadcast");
		return rows[0];
	};
	const reaches = (state: string) =>
		until(async () => (await newest()).state === state, `the broadcast to be ${state}`, 30_000);
	/** The reminders of an alert that members asked for. */
	const reminders = (id: string) =>
		steward.query("SELECT channel, state::text FROM deliveries WHERE broadcast_id = $1 AND wave = 2", [id]);
	/** How often a phone shows a text. */
	const times = async (channel: "sms" | "telegram" | "discord", text: string) =>
		(await phones.heard(channel)).filter((each) => each.includes(text)).length;

	test("from /union alert to a correction in Amharic by SMS", async () => {
		// An afternoon in Nairobi, on whatever day this runs.
		let now = await phones.advance("+1 hour");
		while (now.toZonedDateTimeISO("UTC").hour !== BEGINS) now = await phones.advance("+1 hour");

		// Three members join on the page, in Amharic, Burmese and English; two of the staff stand elsewhere.
		await joinBySms();
		await joinByButtons("telegram", "my", "India");
		await joinByButtons("discord", "en", "Kenya");
		ben = await staffOf(steward, "telegram", "organizer", "Ben Bekele");
		vera = await staffOf(steward, "discord", "volunteer", "Vera Vidal");
		await seedMembers(steward, [
			...Array.from({ length: AWAKE }, (_, at) => ({ channel: (["telegram", "sms"] as const)[at % 2] ?? "sms" })),
			...Array.from({ length: ASLEEP }, (_, at) => ({
				channel: (["telegram", "discord"] as const)[at % 2] ?? "discord",
				locale: "fr" as const,
				zone: "America/Martinique",
			})),
		]);

		// The Slack phone becomes an organizer's.
		const invitation = await command(steward, "invite", "--role", "organizer");
		const code = /[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}/.exec(invitation)?.[0] ?? "";
		await phones.say("slack", code, "By what name");
		await phones.say("slack", secret("Ann Abbot"), "You are an organizer of the union now.");

		await compose();
		await translate();
		await approve();
		await goOut();
		await answer();
		await stopAndResume();
		await correct();
		expect(phones.complaints).toEqual([]);
		expect(steward.simulators.flatMap(({ refusals }) => refusals)).toEqual([]);
	}, 300_000);

	/** By the form, to everyone, at once; French gets the English, Amharic waits for a volunteer. */
	async function compose(): Promise<void> {
		await phones.say("slack", "/union alert", "Please send the text in English");
		await phones.fill("slack", ENGLISH, "What do you ask members to do?");
		await phones.press("slack", "Do it and answer done", "How many members do you hope");
		await phones.say("slack", "50", "Who should get it?");
		const asked = await phones.press("slack", "All who agreed to alerts", "When should it go out?");
		expect(asked).toContain(`It would reach ${EVERYONE} of ${EVERYONE} members now:`);
		expect(asked).toContain("• SMS, Amharic: 1");
		const menu = await phones.press("slack", "As soon as it is approved", "What next?");
		expect(menu).toContain("Goal: 50");
		expect(menu).toContain(`Still without a translation or a decision: French (${ASLEEP}), Amharic (1), Burmese (1)`);
		await phones.photograph(phones.phone("slack"), "alert-compose");
		await phones.press("slack", "Languages", "For which language");
		await phones.press("slack", "French", "who read French?");
		await phones.press("slack", "The English", "For which language");
		await phones.press("slack", "Amharic", "who read Amharic?");
		await phones.press("slack", "Wait for a volunteer", "What next?");
		await phones.press("slack", "Hand in for review", "It is handed in.");
		expect((await newest()).state).toBe("review");
	}

	/** A volunteer writes the Amharic; the author drafts the Burmese, and decides that it goes out as a draft. */
	async function translate(): Promise<void> {
		await vera.says("translate");
		expect(await vera.taps("Amharic")).toContain(ENGLISH);
		expect(await vera.fills(AMHARIC)).toContain("That is the text in Amharic now");
		await phones.say("slack", "translate", "Which one do you want to translate?");
		await phones.press("slack", "Burmese", "Please send it in Burmese");
		const kept = await phones.fill("slack", BURMESE, "this stays a draft in Burmese");
		expect(kept).toContain("until somebody else confirms it");
		await phones.press("slack", "Skip", "whenever you have a moment");

		const { tag } = await newest();
		await phones.say("slack", "/union alert", "Which one do you want to go on with?");
		await phones.press("slack", tag, "Still without a translation or a decision: Burmese (1)");
		await phones.press("slack", "Languages", "For which language");
		await phones.press("slack", "Burmese", BURMESE);
		await phones.press("slack", "The draft", "What next?");
		await phones.press("slack", "Preview", "On which channel");
		await phones.press("slack", "SMS", "SMS, Amharic, members: 1");
		await phones.photograph(phones.phone("slack"), "alert-preview");
		await phones.press("slack", "Go on later", "It is kept");
	}

	/** A second organizer sees all of it, and approves. */
	async function approve(): Promise<void> {
		await phones.say("slack", "/union approve", "Nothing waits for your approval");
		const { tag } = await newest();
		await ben.says("approve");
		expect(await ben.taps(tag)).toContain(AMHARIC);
		expect(await ben.taps("Next channel")).toMatch(/Telegram, Burmese, members: 1, as an unreviewed draft:/);
		expect(await ben.taps("Next channel")).toContain("in English by decision:");
		expect(await ben.taps("Approve it")).toContain("It is approved.");
	}

	/** The first few, then all whose hour has come, while one message in Slack tells of it. */
	async function goOut(): Promise<void> {
		const { tag } = await newest();
		await phones.shows("slack", `${tag}: alert,`, "watched before it goes to everyone", `20 of ${EVERYONE}`);
		const progress = phones.phone("slack").locator(".entry", { hasText: new RegExp(`${tag}\\W+alert\\W`) });
		const id = await progress.getAttribute("data-id");
		await phones.advance("+1 hour");
		await phones.shows("slack", `${tag}: alert,`, "is going out", `${EVERYONE - ASLEEP} of ${EVERYONE}`);
		expect(await progress.count()).toBe(1);
		expect(await progress.getAttribute("data-id")).toBe(id);

		await phones.shows("sms", AMHARIC);
		expect(await times("sms", words("am", "broadcast-unreviewed"))).toBe(0);
		await phones.shows("telegram", BURMESE, words("my", "broadcast-unreviewed"));
		await phones.shows("discord", ENGLISH);
	}

	/** A number by SMS, a button on Telegram, a button and a form on Discord. */
	async function answer(): Promise<void> {
		await phones.say("sms", "1", "50");
		await phones.press("telegram", words("my", "call-later"), "");
		await phones.press("discord", words("en", "call-help"), "What do you need help with?");
		await phones.fill("discord", secret("I do not find where to log out."), "A volunteer of the union will read it");
		const { id, tag } = await newest();
		await phones.shows("slack", `${tag}: alert,`, "Done: 1 of 50. Later: 1. Help: 1.");
		expect(await reminders(id)).toEqual([{ channel: "telegram", state: "queued" }]);
		await phones.photograph(phones.phone("slack"), "alert-progress");
		await phones.photographPage("practice");
	}

	/** One tap stops everything; an hour later, when the others are awake, each step back takes a reason. */
	async function stopAndResume(): Promise<void> {
		const { id, tag } = await newest();
		await phones.press("slack", "Stop everything", "One broadcast is paused.");
		await phones.shows("slack", `${tag}: alert,`, "Paused by the switch that stops everything.");
		await phones.advance("+1 hour");
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		const waiting = "SELECT 1 FROM deliveries WHERE broadcast_id = $1 AND wave = 1 AND state = 'queued'";
		expect(await steward.query(waiting, [id])).toHaveLength(ASLEEP);

		await phones.say("slack", "broadcasts", "Everything was stopped by");
		await phones.press("slack", "Let messages go out again", "Why may messages go out again?");
		await phones.say("slack", "the link was checked", "Messages may go out again.");
		await phones.say("slack", "broadcasts", "Which one?");
		await phones.say("slack", tag, "What shall I do?");
		await phones.press("slack", "Resume it", "Why may it go on?");
		await phones.say("slack", "the link was checked", "It goes on.");
		const resumed = await steward.query(
			"SELECT detail FROM audit_log WHERE action = 'broadcast.resume' AND subject = $1",
			[id],
		);
		expect(resumed).toEqual([{ detail: { words: "the link was checked" } }]);

		await reaches("done");
		const summary = await phones.shows("slack", `${tag}: alert, all sent.`, `It reached ${EVERYONE} of ${EVERYONE}.`);
		expect(summary).toContain("Done: 1 of 50. Later: 1. Help: 1.");
		expect(summary).toContain(`French: ${ASLEEP} of ${ASLEEP}`);
		const chart = phones.phone("slack").getByRole("img").last();
		await until(
			() => chart.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth > 400),
			"the chart",
		);
		expect(await chart.getAttribute("alt")).toContain("Deliveries by channel");
		await phones.photograph(phones.phone("slack"), "alert-summary");
	}

	/** What was wrong is put right with everyone who read it, and nobody is reminded of it any more. */
	async function correct(): Promise<void> {
		const { id, tag } = await newest();
		await phones.say("slack", "correct", "Which one was wrong?");
		await phones.say("slack", tag, "Please send the text in English");
		await phones.fill("slack", CORRECTED, "What next?");
		await phones.press("slack", "Hand in for review", "It is handed in.");
		await vera.says("translate");
		await vera.taps("Amharic");
		await vera.fills(CORRECTED_AMHARIC);
		await vera.taps("Burmese");
		await vera.fills(CORRECTED_BURMESE);
		const correction = await newest();
		expect(correction.kind).toBe("correction");
		await ben.says("approve");
		expect(await ben.taps(correction.tag)).toContain(CORRECTED_AMHARIC);
		await ben.taps("Next channel");
		await ben.taps("Next channel");
		expect(await ben.taps("Approve it")).toContain("It is approved.");
		await reaches("done");

		const heard = await phones.shows("sms", CORRECTED_AMHARIC);
		expect(heard.startsWith(words("am", "broadcast-correction"))).toBe(true);
		await phones.shows("telegram", CORRECTED_BURMESE, words("my", "broadcast-correction"));
		await phones.shows("discord", CORRECTED, words("en", "broadcast-correction"));
		await phones.photograph(phones.phone("sms"), "alert-correction");

		// It was due within this day, and waits no more.
		expect(await reminders(id)).toEqual([{ channel: "telegram", state: "suppressed" }]);
		await phones.advance("+1 day");
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		expect(await times("telegram", BURMESE)).toBe(1);
		expect(await times("sms", AMHARIC)).toBe(1);
		expect(await times("sms", CORRECTED_AMHARIC)).toBe(1);
	}

	/** Joins by numbers: the language, alerts, no name, the number's own country, no demands. */
	async function joinBySms(): Promise<void> {
		await phones.say("sms", "ሰላም", words("am", "onboarding-language-other"));
		await phones.say("sms", "1", words("am", "topic-alerts"));
		await phones.say("sms", "1", words("am", "onboarding-name"));
		await phones.say("sms", "1", words("am", "onboarding-country"));
		await phones.say("sms", "1", words("am", "demand-hate"));
		await phones.say("sms", "0", words("am", "onboarding-welcome"));
	}

	/** Joins by buttons, in some country. */
	async function joinByButtons(channel: "telegram" | "discord", locale: Locale, country: string): Promise<void> {
		const press = (key: MessageKey, next: MessageKey) => phones.press(channel, words(locale, key), words(locale, next));
		await phones.say(channel, "Hi", words(locale, "onboarding-language"));
		await press("onboarding-language-same", "onboarding-topics");
		await phones.tick(
			channel,
			words(locale, "topic-alerts"),
			words(locale, "engine-done"),
			words(locale, "onboarding-name"),
		);
		await press("engine-skip", "onboarding-country");
		await phones.say(channel, country, words(locale, "onboarding-demands"));
		await press("engine-done", "onboarding-welcome");
	}
});
