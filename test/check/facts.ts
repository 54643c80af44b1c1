import { CHANNEL_LIMITS } from "../../bot/cli/limits.ts";
import type { Facts } from "../../bot/core/check-facts.ts";
import type { Flow } from "../../bot/core/flow.ts";
import { LOCALES, type Locale } from "../../bot/core/locale.ts";
import { createTexts } from "../../bot/core/message.ts";
import { shapesOf } from "../../bot/core/message-types.ts";
import type { Problem } from "../../bot/core/problem.ts";
import type { Step } from "../../bot/core/step.ts";

/** What the engine says by itself, as short as can be. */
const ENGINE = `
engine-skip = Skip
engine-done = Done
engine-nudge = Still there?
engine-reply-number = Reply 1 to { $count }.
engine-reply-numbers = Reply with numbers.
`;

/** Facts over texts made up for a test; a locale that is not given reads as English. */
export function factsOf(english: string, others: Partial<Record<Locale, string>> = {}): Facts {
	const source = (locale: Locale) => ENGINE + (others[locale] ?? english);
	const each = <T>(make: (locale: Locale) => T) =>
		Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
	return {
		texts: createTexts(each((locale) => [source(locale)])),
		shapes: each((locale) => new Map(shapesOf(source(locale)).map((shape) => [shape.key, shape]))),
		limits: CHANNEL_LIMITS,
		countries: ["US", "AR", "ET"],
	};
}

/** A flow as a careless cast would let it through: what types refuse must be refused by the check as well. */
export function flowOf(steps: Record<string, unknown>, more: Partial<Flow> = {}): Flow {
	return {
		name: "test",
		version: 1,
		start: Object.keys(steps)[0] ?? "",
		steps: steps as Record<string, Step>,
		moved: {},
		patience: { expireHours: 24 },
		interlude: false,
		passive: false,
		...more,
	};
}

/** What was found, as `code where`. */
export function codes(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ code, where }) => `${code} ${where}`);
}
