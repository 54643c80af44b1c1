import type { Lexicon } from "../core/keywords.ts";
import { normalise } from "../core/normalise.ts";
import { TOPICS, type Topic } from "../core/profile.ts";
import type { Reason } from "./import-reasons.ts";

/** In which order a date like 3/4/2025 is written: day first, or month first. */
export type DateOrder = "dmy" | "mdy";

/** Longest description of where consent was given, in UTF-16 code units. Reason: it is evidence, not a story. */
const SOURCE_MAX = 500;

/** Dates before this are no dates of consent. Reason: spreadsheets make 1899 or 1900 of an empty or broken date. */
const EARLIEST = Temporal.PlainDate.from("2000-01-01");

/** Hours by which the earliest zone is ahead of UTC: a day that has begun somewhere is not in the future. */
const ZONES_AHEAD_HOURS = 14;

/** The hour of UTC at which a day without a time is filed. Reason: it is the same day there in nearly every zone. */
const NOON = 12;

const YES_SIGNS = /^(1|x|true|✓|✔|☑|✅)\p{Variation_Selector}?$/iu;
const NO_SIGNS = /^(0|false|-|–|✗|✘|☐|❌)\p{Variation_Selector}?$/iu;

/** Reads a topic's own column: yes or no in any of our languages; empty is no answer. */
function readAnswer(cell: string, lexicon: Lexicon): boolean | undefined | Reason {
	const typed = cell.trim();
	if (typed === "") return undefined;
	const word = normalise(typed);
	if (NO_SIGNS.test(typed) || lexicon.means("no", word)) return false;
	return YES_SIGNS.test(typed) || lexicon.means("yes", word) || "topic-answer";
}

/**
 * Reads what was agreed to: from a list ("alerts, trainings"), and from a column of yes and no for each topic.
 *
 * @returns the topics, or the column at fault (the list, or a topic's own) and why.
 */
export function readTopics(
	list: string,
	own: Readonly<Partial<Record<Topic, string>>>,
	lexicon: Lexicon,
): readonly Topic[] | { readonly field: "topics" | Topic; readonly reason: Reason } {
	const listed = new Set<Topic>();
	for (const part of list.split(/[,;|/\n+&،、]/)) {
		const word = normalise(part);
		if (word === "") continue;
		const topic = TOPICS.find((name) => name === word || name === `${word}s`);
		if (topic === undefined) return { field: "topics", reason: "topic-unknown" };
		listed.add(topic);
	}
	for (const topic of TOPICS) {
		const answer = readAnswer(own[topic] ?? "", lexicon);
		if (typeof answer === "string") return { field: topic, reason: answer };
		if (answer === false && listed.has(topic)) return { field: topic, reason: "topic-contradiction" };
		if (answer) listed.add(topic);
	}
	return listed.size > 0 ? TOPICS.filter((topic) => listed.has(topic)) : { field: "topics", reason: "no-topic" };
}

const YEAR_FIRST =
	/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([t ]\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?(z|utc|[+-]\d{2}:?\d{2}))?)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})( \d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?)?$/;

function parts(typed: string, order: DateOrder | undefined): readonly [string, string, string] | Reason {
	const [, year = "", month = "", day = ""] = YEAR_FIRST.exec(typed) ?? [];
	if (year) return [year, month, day];
	const [, first = "", sign, second = "", last = ""] = YEAR_LAST.exec(typed) ?? [];
	if (!last) return "date-unreadable";
	const dayFirst: readonly [string, string, string] = [last, second, first];
	const monthFirst: readonly [string, string, string] = [last, first, second];
	if (order !== undefined) return order === "dmy" ? dayFirst : monthFirst;
	// Nobody who writes dots puts the month first.
	if (sign === "." || Number(first) > 12 || first === second) return dayFirst;
	return Number(second) > 12 ? monthFirst : "date-ambiguous";
}

/** Reads when consent was given: a day, with or without its time. A day is filed at noon UTC, and never after `now`. */
export function readDate(cell: string, order: DateOrder | undefined, now: Temporal.Instant): Temporal.Instant | Reason {
	const typed = normalise(cell);
	if (typed === "") return "no-date";
	const found = parts(typed, order);
	if (typeof found === "string") return found;
	const [year = 0, month = 0, day = 0] = found.map(Number);
	let date: Temporal.PlainDate;
	try {
		date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
	} catch {
		// The 31st of April.
		return "date-unreadable";
	}
	if (Temporal.PlainDate.compare(date, EARLIEST) < 0) return "date-ancient";
	const latest = now.add({ hours: ZONES_AHEAD_HOURS }).toZonedDateTimeISO("UTC").toPlainDate();
	if (Temporal.PlainDate.compare(date, latest) > 0) return "date-future";
	const noon = date.toZonedDateTime({ timeZone: "UTC", plainTime: { hour: NOON } }).toInstant();
	return Temporal.Instant.compare(noon, now) > 0 ? now : noon;
}

/** Reads where consent was given, in the organizer's words. */
export function readSource(cell: string): { readonly source: string } | Reason {
	const source = cell.trim();
	if (!/[\p{L}\p{N}]/u.test(source)) return "no-source";
	return source.length > SOURCE_MAX ? "source-long" : { source };
}
