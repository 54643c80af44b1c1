import type { ChannelName } from "./channel.ts";
import type { Facts } from "./check-facts.ts";
import type { Locale } from "./locale.ts";
import { DEMANDS, type Profile, TOPICS, type View } from "./profile.ts";
import type { Question, Suggestion } from "./step.ts";

/** What stands for a value that a flow was started with, or that a `run` brought back: the six digits of a link code. */
const SAMPLE_VALUE = "123456";

/** A name of middling length that fits GSM-7: another alphabet's would make every personalised SMS a UCS-2 one. */
const SAMPLE_NAME = "Alemayehu";

/** A session's data in which every key has a value, so that no wording lacks its parameters. */
const sampleData: View["data"] = new Proxy(
	{},
	{ get: (_, key) => (typeof key === "string" ? SAMPLE_VALUE : undefined), has: () => true },
);

/** A member of whom everything is known. */
export function toldView(locale: Locale, channel: ChannelName, country = "US"): View {
	const profile: Profile = { locale, name: SAMPLE_NAME, country, zone: "America/Los_Angeles", demands: DEMANDS };
	return {
		locale,
		channel,
		profile,
		role: "admin",
		topics: TOPICS,
		addressCountry: country,
		data: sampleData,
		reviewed: [],
	};
}

/** A newcomer of whom nothing is known. */
export function untoldView(locale: Locale, channel: ChannelName): View {
	return { locale, channel, profile: {}, role: "member", topics: [], data: {}, reviewed: [] };
}

/** What a step suggests to members of each country, the countries with no suggestion left out. */
export function suggestionsByCountry(
	step: Question,
	{ countries }: Pick<Facts, "countries">,
): readonly { readonly country: string; readonly suggested: readonly Suggestion[] }[] {
	const suggest = step.kind === "text" || step.kind === "pick" ? step.suggest : undefined;
	if (!suggest) return [];
	return countries
		.map((country) => ({ country, suggested: suggest(toldView("en", "sms", country)) }))
		.filter(({ suggested }) => suggested.length > 0);
}

/** The country whose members are shown the most, in characters; the sample member's own when nothing is suggested. */
export function longestCountry(step: Question, facts: Pick<Facts, "countries">): string {
	const total = (suggested: readonly Suggestion[]) => suggested.reduce((sum, { label }) => sum + label.length, 0);
	const longest = suggestionsByCountry(step, facts).toSorted((a, b) => total(b.suggested) - total(a.suggested))[0];
	return longest?.country ?? "US";
}
