import type { Rule, TrainingCondition } from "./audience.ts";
import { CHANNEL_NAMES } from "./channel.ts";
import type { Locale } from "./locale.ts";
import type { Texts } from "./message.ts";
import { countryName } from "./parsers.ts";
import type { Message, MessageKey } from "./text.ts";

/** How the last part of a list is joined to those before it. */
type Joint = "audience-or" | "audience-and" | "audience-either";

/**
 * What a rule means, as a sentence in the organizer's language. Every group inside another stands in brackets, so that
 * it can be read in one way only.
 *
 * @param isolates wraps values in U+2068/U+2069, as a page needs when a right-to-left sentence names "SMS".
 */
export function explain(rule: Rule, texts: Texts, locale: Locale, isolates = true): string {
	const say = (key: MessageKey, params: Message["params"] = {}) => texts.format(locale, { key, params }, isolates);
	/** Each part is isolated by itself, so that a long list does not nest isolates as deep as it is long. */
	const whole = (part: string) => (isolates ? `\u2068${part}\u2069` : part);
	/** Not `Intl.ListFormat`: it does not know Afaan Oromo, and takes the machine's language instead. */
	const join = (parts: readonly string[], between: Joint | "audience-comma", last: Joint) =>
		parts.length === 1
			? parts.join("")
			: parts
					.map(whole)
					.reduce((before, next, at) =>
						texts.format(locale, { key: at === parts.length - 1 ? last : between, params: { before, next } }, false),
					);
	const values = (items: readonly string[]) => ({ items: join(items, "audience-comma", "audience-or") });
	const clauses = (rules: readonly Rule[], joint: Joint) => join(rules.map(inside), joint, joint);

	/** A rule as part of another: in brackets when it is a group. */
	function inside(part: Rule): string {
		const group = "all" in part ? part.all : "any" in part ? part.any : [];
		return group.length > 1 ? say("audience-group", { rule: clause(part) }) : clause(part);
	}

	function clause(part: Rule): string {
		if ("all" in part) return part.all.length === 0 ? say("audience-everyone") : clauses(part.all, "audience-and");
		if ("any" in part) return clauses(part.any, "audience-either");
		if ("not" in part) return say("audience-not", { rule: clause(part.not) });
		if ("locale" in part) return say("audience-locale", values(part.locale.map((each) => languageName(each, locale))));
		if ("country" in part)
			return say("audience-country", values(part.country.map((each) => countryName(each, locale))));
		if ("topic" in part) return say("audience-topic", { item: say(`topic-${part.topic}`) });
		if ("demand" in part) return say("audience-demand", values(part.demand.map((each) => say(`demand-${each}`))));
		if ("channel" in part) return say("audience-channel", values(part.channel.map((each) => CHANNEL_NAMES[each])));
		if ("role" in part)
			return say("audience-role", values(part.role.map((role) => say("audience-role-name", { role }))));
		if ("training" in part) return trained(part.training);
		// As it was typed: Tigrinya has the same month names for the Gregorian and the Ethiopian calendar.
		return say("audience-joined", { date: part.joinedSince });
	}

	function trained({ status, training, date, since }: TrainingCondition): string {
		const { items } = values(status.map((each) => say("audience-training-status", { status: each })));
		const which = training === undefined ? (date === undefined ? "any" : "date") : "training";
		const tag = training ?? date ?? "";
		return since === undefined
			? say("audience-training", { which, tag, items })
			: say("audience-training-since", { which, tag, items, since });
	}

	return "all" in rule && rule.all.length === 0
		? say("audience-everyone")
		: say("audience-members", { rule: clause(rule) });
}

/** A language's name in another language, from the Unicode CLDR. */
function languageName(language: Locale, locale: Locale): string {
	return new Intl.DisplayNames([locale, "en"], { type: "language" }).of(language) ?? language;
}
