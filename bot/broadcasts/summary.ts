import type { Shell } from "../conversation/surroundings.ts";
import type { Timing } from "../core/broadcast.ts";
import { missingLocales, textFor } from "../core/broadcast-content.ts";
import type { Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import { sayClock, sayMoment, worldSpan } from "../core/when.ts";
import type { Draft } from "../store/broadcasts.ts";
import { audienceLines, type Counted, languageName } from "./counted.ts";
import { excerpt } from "./progress.ts";

/** When a broadcast goes out, on the clock of whoever reads it; of each member's clock also from when to when. */
export function timingLine(timing: Timing, zone: string, locale: Locale): Line {
	switch (timing.kind) {
		case "now":
			return { key: "summary-now", params: {} };
		case "at":
			return { key: "summary-at", params: { when: sayMoment(Temporal.Instant.from(timing.at), zone, locale) } };
		case "local": {
			const at = Temporal.PlainDateTime.from(timing.at);
			const { first, last } = worldSpan(at);
			return {
				key: "summary-local",
				params: {
					when: sayClock(at, locale),
					first: sayMoment(first, zone, locale),
					last: sayMoment(last, zone, locale),
				},
			};
		}
	}
}

/** What is said of a time that has passed everywhere since it was chosen: it goes out at once now. */
function pastLines(timing: Timing, now: Temporal.Instant): readonly Line[] {
	if (timing.kind === "now") return [];
	const last =
		timing.kind === "at" ? Temporal.Instant.from(timing.at) : worldSpan(Temporal.PlainDateTime.from(timing.at)).last;
	if (Temporal.Instant.compare(last, now) > 0) return [];
	return [
		{ key: "alert-time-past", params: {} },
		{ key: "summary-now", params: {} },
	];
}

/** The languages that lack a text or a decision, as one line; none when nothing is missing. */
export function missingLines(draft: Draft, { needed, count }: Counted, locale: Locale): readonly Line[] {
	const missing = missingLocales(draft, needed);
	if (missing.length === 0) return [];
	const members = (of: Locale) =>
		count.cells.filter((cell) => cell.locale === of).reduce((sum, cell) => sum + cell.members, 0);
	const languages = missing
		.toSorted((a, b) => members(b) - members(a))
		.map((each) => `${languageName(each, locale)} (${members(each)})`)
		.join(", ");
	return [{ key: "summary-missing", params: { languages } }];
}

/** A broadcast in a few lines: what it says, asks, to whom, when, and what is missing. */
export function summaryLines(
	shell: Shell,
	draft: Draft,
	counted: Counted,
	reader: { readonly locale: Locale; readonly zone: string; readonly at: Temporal.Instant },
): readonly Line[] {
	const { locale, zone, at } = reader;
	const told = wordsOf(draft, locale);
	return [
		{ key: "summary-head", params: { tag: draft.tag, state: draft.state, by: draft.createdBy } },
		...(told ? [{ literal: told }] : []),
		{ key: "summary-call", params: { call: draft.call, link: draft.link ?? "", goal: draft.goal ?? 0 } },
		...audienceLines(shell, draft, counted, locale),
		timingLine(draft.timing, zone, locale),
		...pastLines(draft.timing, at),
		...missingLines(draft, counted, locale),
		...(draft.reasonCode === "sent-back" && draft.reasonWords !== undefined
			? [{ key: "summary-sent-back" as const, params: { reason: draft.reasonWords } }]
			: []),
	];
}

/** What an organizer reads of a broadcast: as members of their language will, else in the language that it has. */
function wordsOf(draft: Draft, locale: Locale): string {
	const told = textFor(draft, locale) ?? Object.values(draft.texts).find(({ origin }) => origin !== "english");
	return told?.text ?? "";
}

/** The beginning of a text, for a list. */
export const snippet = (draft: Draft, locale: Locale): string => excerpt(wordsOf(draft, locale), locale);
