import type { ChannelName } from "../bot/core/channel.ts";
import type { Texts } from "../bot/core/message.ts";
import { TOPICS, type Topic } from "../bot/core/profile.ts";
import type { Message } from "../bot/core/text.ts";
import type { Random } from "./random.ts";

/** One message that a person writes, and all that must come of it. */
export interface Step {
	readonly write: string;
	/** Texts that the one reply to it holds, in this order. */
	readonly expects: readonly string[];
	/** The step of onboarding that is open after it; undefined: none. */
	readonly leaves: string | undefined;
	/** Rows that it adds to the consent ledger. */
	readonly consents: readonly { readonly topic: Topic; readonly granted: boolean }[];
	/** The reply holds a code to link with: another one each time. */
	readonly makesCode?: boolean;
}

/** Stands where a parameter's value is not known before. */
const UNKNOWN = "\u0000";

/**
 * What one person writes, one message at a time: the onboarding, each answer of which is a step of its own, then
 * questions whose answers are alike (ABOUT), answers that are never alike (LINK), and new choices of topics. A message
 * that were handled twice would answer the next question too; one that were lost would leave its question open.
 */
export function scriptOf(
	texts: Texts,
	channel: ChannelName,
	name: string,
	length: number,
	random: Random,
): readonly Step[] {
	const said = (...lines: readonly Message[]) =>
		lines.flatMap((line) =>
			texts
				.format("en", line, false)
				.split(UNKNOWN)
				.map((part) => part.trim())
				.filter((part) => part !== ""),
		);
	const key = (line: Message["key"], params: Message["params"] = {}) =>
		said({ key: line, params: { channel, ...params } });
	let granted: readonly Topic[] = [];
	const choice = (): Pick<Step, "write" | "consents"> => {
		const chosen = TOPICS.filter(() => random.whole(2) === 1);
		const consents = TOPICS.map((topic) => ({ topic, granted: chosen.includes(topic) })).filter(
			(row) => row.granted || granted.includes(row.topic),
		);
		granted = chosen;
		return { write: chosen.map((topic) => TOPICS.indexOf(topic) + 1).join(" ") || "0", consents };
	};
	const plain = { consents: [] };
	const welcome = key("onboarding-welcome", { name });
	const topics = key("onboarding-topics");
	const about = { write: "about", expects: key("about-demands"), leaves: undefined, ...plain };
	const link = {
		write: "link",
		expects: key("link-code", { code: UNKNOWN }),
		leaves: undefined,
		makesCode: true,
		...plain,
	};
	const join = { write: "join", expects: topics, leaves: "topics", ...plain };
	const steps: Step[] = [
		{ write: "hello", expects: key("onboarding-language"), leaves: "language", ...plain },
		{ write: "1", expects: topics, leaves: "topics", ...plain },
		{ ...choice(), expects: key("onboarding-name"), leaves: "name" },
		{ write: name, expects: key("onboarding-country"), leaves: "country", ...plain },
		{ write: "Kenya", expects: key("onboarding-demands"), leaves: "demands", ...plain },
		{ write: "2", expects: welcome, leaves: undefined, ...plain },
	];
	const after = [
		() => [about],
		() => [link],
		() => [about],
		() => [join, { ...choice(), expects: welcome, leaves: undefined }],
	];
	for (let at = random.whole(after.length); steps.length < length; at += 1)
		steps.push(...(after[at % after.length]?.() ?? []));
	return steps.slice(0, length);
}

/** A first name that no other person of the trial has: letters only, as the bot wants names. */
export function nameOf(number: number): string {
	const letters = [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
	return `Zuri${letters}`;
}
