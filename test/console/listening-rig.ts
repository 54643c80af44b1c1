import type { ChannelName } from "../../bot/core/channel.ts";
import type { Locale } from "../../bot/core/locale.ts";
import { type Question, wordsIn } from "../../bot/core/survey.ts";
import { readKeywords, readLanguage } from "../../bot/texts.ts";
import type { Phone } from "../support/steward.ts";
import { harms } from "../surveys/answered.ts";
import type { Phones } from "./story-rig.ts";

/** The languages in which the story's people answer, in the order of the page's phones. */
export const SPOKEN = ["sw", "es", "ar", "en"] as const satisfies readonly Locale[];

/** What somebody means to answer: places of options, from zero; a question without a plan is skipped. */
export interface Plan {
	readonly whom: number;
	readonly kinds: readonly number[];
	readonly weight: number;
	readonly reported: number;
	readonly story?: string;
}

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

/** Plans that differ, so that every option of a question is chosen by several people and none by all. */
export const planOf = (at: number): Plan => ({
	whom: pick([0, 1, 0, 2, 0, 3, 2, 1, 0], at),
	kinds: pick([[0], [0, 1], [2], [1, 3], [0, 4], [2, 5], []], at),
	weight: pick([4, 3, 4, 2, 3, 1, 4, 0], at),
	reported: pick([1, 2, 1, 0, 3], at),
});

/** How many plans choose an option. */
export const tallied = (plans: readonly Plan[], question: "whom" | "reported", option: number): number =>
	plans.filter((plan) => plan[question] === option).length;

/** A phone that somebody holds: each act waits until the bot has said `words`. */
export interface Hand {
	say(text: string, words: string): Promise<unknown>;
	press(label: string, words: string): Promise<unknown>;
	tick(labels: readonly string[], done: string, words: string): Promise<unknown>;
}

/** A phone of the practice page, worked in the browser. */
export const handOfPage = (phones: Phones, channel: ChannelName): Hand => ({
	say: (text, words) => phones.say(channel, text, words),
	press(label, words) {
		// A short label may stand in a longer one.
		const button = phones
			.phone(channel)
			.locator('[data-part="entries"]')
			.getByRole("button", { name: label, exact: true });
		return phones.after(channel, () => button.last().click(), words);
	},
	async tick(labels, done, words) {
		for (const label of labels.slice(0, -1)) {
			const box = (checked?: boolean) =>
				phones
					.phone(channel)
					.getByRole("checkbox", { name: label, ...(checked ? { checked } : {}) })
					.last();
			await box().click();
			await box(true).waitFor();
		}
		return phones.tick(channel, labels.at(-1) ?? "", done, words);
	},
});

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** A phone on a simulator, without a screen. */
export function handOfPhone(phone: Phone): Hand {
	const saying = async (act: Promise<{ readonly text: string }>, words: string) => {
		const { text } = await act;
		if (!plain(text).includes(words)) throw new Error(`expected ${words}, and it says ${text}`);
	};
	return {
		say: (text, words) => saying(phone.say(text), words),
		press: (label, words) => saying(phone.press(label), words),
		tick: (labels, _done, words) => saying(phone.press(...labels), words),
	};
}

const { texts } = readLanguage();

/** What is asked after a question, when that plan is followed: the words of the next one, or of the end. */
function asksAfter(at: number, plan: Plan, locale: Locale): string {
	const next = harms.questions
		.slice(at + 1)
		.find(({ when }) => when === undefined || (when.question === "reported" && plan.reported === UNREPORTED));
	return wordsIn(next?.ask ?? harms.thanks, locale);
}

/** The place of `unreported`, after which it is asked what would make reporting easier. */
const UNREPORTED = 2;

/** Answers one question as planned, by number where there are no buttons. */
async function answerOne(
	hand: Hand,
	channel: ChannelName,
	locale: Locale,
	question: Question,
	plan: Plan,
	words: string,
): Promise<void> {
	const label = (place: number) => {
		if (question.kind === "scale") {
			const words = place === 0 ? question.low : place === question.points - 1 ? question.high : undefined;
			return words ? `${place + 1} (${wordsIn(words, locale)})` : `${place + 1}`;
		}
		const option = "options" in question ? question.options[place] : undefined;
		if (!option) throw new Error(`${question.name} has no option ${place}`);
		return wordsIn(option.label, locale);
	};
	const keywords = readKeywords(locale);
	const planned = plan[question.name as keyof Plan];
	if (typeof planned === "number") {
		await (channel === "sms" ? hand.say(`${planned + 1}`, words) : hand.press(label(planned), words));
	} else if (typeof planned === "string") {
		await hand.say(planned, "");
		await hand.say(keywords.done[0] ?? "", words);
	} else if (planned !== undefined && planned.length > 0) {
		if (channel === "sms") await hand.say(planned.map((place) => place + 1).join(" "), words);
		else {
			const done = texts.format(locale, { key: "engine-done", params: {} }, false);
			await hand.tick(planned.map(label), done, words);
		}
	} else await hand.say(keywords.skip[0] ?? "", words);
}

/** Where a run through the survey begins and ends; without, at its two ends. */
export interface Stretch {
	/** The question that has been asked already. */
	readonly from?: string;
	/** The question that is asked last, and left. */
	readonly until?: string;
}

/** Answers the survey on harms as planned, from LISTEN to the closing words, each time waiting for the next question. */
export async function answer(
	hand: Hand,
	channel: ChannelName,
	locale: Locale,
	plan: Plan,
	{ from, until }: Stretch = {},
): Promise<void> {
	const { listen, yes } = readKeywords(locale);
	if (from === undefined) {
		await hand.say(listen[0] ?? "", wordsIn(harms.intro, locale));
		await hand.say(yes[0] ?? "", asksAfter(-1, plan, locale));
	}
	let going = from === undefined;
	for (const [at, question] of harms.questions.entries()) {
		if (question.name === until) return;
		going ||= question.name === from;
		const asked = question.when === undefined || plan.reported === UNREPORTED;
		if (going && asked) await answerOne(hand, channel, locale, question, plan, asksAfter(at, plan, locale));
	}
}
