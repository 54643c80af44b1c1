import type { Limits, OutMessage } from "../core/channel.ts";
import { figure } from "../core/figures.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import { NOTICE_STEP, NOTICES, RATINGS } from "../core/notices.ts";
import type { PromptOption } from "../core/prompt.ts";
import { render } from "../core/render.ts";
import type { Line, Message } from "../core/text.ts";
import { whenText } from "../core/training-when.ts";
import type { Keyring } from "../store/keys.ts";
import type { LoadedNotice, NoticedDate } from "../store/sent-notices.ts";
import { calendarPath } from "./calendar.ts";
import { languageName, markOf, readerOf, titleFor, wordsFor } from "./speaking.ts";

/** For whom a notice is worded. */
export interface NoticeReader {
	readonly locale: Locale;
	/** The training's own is taken where it is not known. */
	readonly zone: string | undefined;
	/** Its habits are kept, where it is known. */
	readonly country?: string | undefined;
}

const plain = (key: Extract<Line, { key: unknown }>["key"]): Message => ({ key, params: {} });

const LABELS: Readonly<Record<string, Message>> = {
	cannot: plain("train-cannot"),
	next: plain("train-see-next"),
	take: plain("train-take"),
	leave: plain("train-leave-offer"),
	came: plain("train-came-yes"),
	missed: plain("train-came-no"),
	...Object.fromEntries(
		RATINGS.map((each, at) => [each, plain(at < 5 ? `train-rating-${(at + 1) as 1}` : "train-rating-none")]),
	),
};

/** What notices are worded with. */
export interface NoticeWords {
	readonly texts: Texts;
	readonly keys: Keyring;
	/** Where the internet reaches the pages. */
	readonly publicUrl: string;
}

/** What is other than it was: the words, the language or the length. A new place stands by itself. */
function changedLines({ training, data }: LoadedNotice, { locale }: NoticeReader): readonly Line[] {
	if (data.what === "words") return [{ literal: wordsFor(training, locale)?.description ?? "" }];
	if (data.what !== "length" && data.what !== "language") return [];
	const { minutes, language, trainer = "none" } = training;
	const params = { minutes: figure(minutes, locale), language: languageName(language, locale), trainer };
	return [{ key: "train-details", params }];
}

/** What a notice says in one language, by one clock. */
function linesOf(sent: LoadedNotice, reader: NoticeReader, words: NoticeWords, isolates: boolean): readonly Line[] {
	const { texts, keys, publicUrl } = words;
	const { training, date, notice, data } = sent;
	const clock = readerOf(training, reader);
	const say = (at: Temporal.Instant) => whenText(texts, at, clock, isolates);
	const title = titleFor(training, reader.locale);
	const told = { title, when: say(date.startsAt) };
	const where: readonly Line[] =
		training.place === undefined ? [] : [{ key: "train-place", params: { place: training.place } }];
	const moment = (written: string | undefined) => (written === undefined ? "" : say(Temporal.Instant.from(written)));
	const listed = (lines: readonly string[]): Line => ({ literal: lines.join("\n") });
	// What was cancelled meanwhile is told of in a message of its own.
	const planned = (sent.dates ?? []).filter((each) => each.date.state === "planned");
	const standing = planned.length > 0 ? planned : (sent.dates ?? []);
	const own = sent.dates ? standing.map((each) => each.date) : [date];
	const link = `${publicUrl}${calendarPath(keys, own, reader.locale)}`;
	// Where it is, and what goes into a calendar, is for those who have a place alone.
	const placed: readonly Line[] =
		data.placed === undefined ? [] : [...where, { key: "train-calendar-link", params: { link } }];
	const times = (dates: readonly NoticedDate[]) => listed(dates.map((each) => `• ${say(each.date.startsAt)}`));
	// What was moved and then cancelled, before anybody heard, stands there as they know it.
	const known = (dates: readonly NoticedDate[]) =>
		listed(dates.map((each) => `• ${say(each.was ?? each.date.startsAt)}`));
	switch (notice) {
		case "dayBefore":
			return [{ key: "train-notice-day-before", params: told }];
		case "soon":
			return [{ key: "train-notice-soon", params: told }, ...where];
		case "moved":
			return [{ key: "train-notice-moved", params: { ...told, before: moment(data.was) } }, ...placed];
		case "changed":
			return [{ key: "train-notice-changed", params: told }, ...changedLines(sent, reader), ...placed];
		case "cancelled":
			return [{ key: "train-notice-cancelled", params: { ...told, when: moment(data.was) || told.when } }];
		case "movedSeveral":
			return [
				{ key: "train-notice-moved-several", params: { title } },
				listed(
					standing.map((each) => {
						const params = { before: each.was ? say(each.was) : "", when: say(each.date.startsAt) };
						return `• ${texts.format(reader.locale, { key: "train-notice-moved-date", params }, isolates)}`;
					}),
				),
				...placed,
			];
		case "changedSeveral":
			return [
				{ key: "train-notice-changed-several", params: { title } },
				times(standing),
				...changedLines(sent, reader),
				...placed,
			];
		case "cancelledSeveral":
			return [{ key: "train-notice-cancelled-several", params: { title } }, known(sent.dates ?? [])];
		case "offer":
			return [{ key: "train-notice-offer", params: { ...told, until: moment(data.until) } }];
		case "followUp":
			return [{ key: "train-notice-follow-up", params: { title } }];
		case "rate":
			return [{ key: "train-notice-rate", params: { title } }];
		case "missed":
			return [{ key: "train-notice-missed", params: { title } }];
	}
}

function partsOf(sent: LoadedNotice, reader: NoticeReader, limits: Limits, words: NoticeWords): readonly OutMessage[] {
	const { flow, options } = NOTICES[sent.notice];
	const offered = options.map((id): PromptOption => ({ id, label: LABELS[id] ?? { literal: id } }));
	const lines = [...markOf(wordsFor(sent.training, reader.locale)), ...linesOf(sent, reader, words, limits.isolates)];
	return render(
		{ lines, options: offered, mode: "one", open: true, at: { flow, step: NOTICE_STEP, tag: sent.tag } },
		reader.locale,
		limits,
		words.texts,
	);
}

/** True when a notice is one message for a reader: what it tells of several dates may be too long. */
export function fitsOneMessage(sent: LoadedNotice, reader: NoticeReader, limits: Limits, words: NoticeWords): boolean {
	return partsOf(sent, reader, limits, words).length === 1;
}

/**
 * A notice as the message that one channel takes: what is said, and what can be answered, as buttons or numbered lines.
 * The texts of members' own answers are read without a session, as those of a broadcast's call are.
 */
export function noticeMessage(
	sent: LoadedNotice,
	reader: NoticeReader,
	limits: Limits,
	words: NoticeWords,
): OutMessage {
	const [message] = partsOf(sent, reader, limits, words);
	if (!message) throw new Error("a notice has no words");
	return message;
}
