import type { Limits, OutMessage } from "../core/channel.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import { NOTICE_STEP, NOTICES, RATINGS } from "../core/notices.ts";
import type { PromptOption } from "../core/prompt.ts";
import { render } from "../core/render.ts";
import type { Line, Message } from "../core/text.ts";
import { whenText } from "../core/training-when.ts";
import type { LoadedNotice, NoticedDate } from "../store/sent-notices.ts";
import { markOf, readerOf, titleFor, wordsFor } from "./speaking.ts";

/** For whom a notice is worded. */
export interface NoticeReader {
	readonly locale: Locale;
	/** The training's own is taken where it is not known. */
	readonly zone: string | undefined;
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

/** What a notice says in one language, by one clock. */
function linesOf(sent: LoadedNotice, reader: NoticeReader, texts: Texts, isolates: boolean): readonly Line[] {
	const { training, date, notice, data } = sent;
	const clock = readerOf(training, reader);
	const say = (at: Temporal.Instant) => whenText(texts, at, clock, isolates);
	const title = titleFor(training, reader.locale);
	const told = { title, when: say(date.startsAt) };
	const where: readonly Line[] =
		training.place === undefined ? [] : [{ key: "train-place", params: { place: training.place } }];
	const words: readonly Line[] = data.words === undefined ? [] : [{ literal: data.words }];
	const moment = (written: string | undefined) => (written === undefined ? "" : say(Temporal.Instant.from(written)));
	const listed = (lines: readonly string[]): Line => ({ literal: lines.join("\n") });
	// What was cancelled meanwhile is told of in a message of its own.
	const planned = (sent.dates ?? []).filter((each) => each.date.state === "planned");
	const standing = planned.length > 0 ? planned : (sent.dates ?? []);
	const times = (dates: readonly NoticedDate[]) => listed(dates.map((each) => `• ${say(each.date.startsAt)}`));
	switch (notice) {
		case "dayBefore":
			return [{ key: "train-notice-day-before", params: told }];
		case "soon":
			return [{ key: "train-notice-soon", params: told }, ...where];
		case "moved":
			return [{ key: "train-notice-moved", params: { ...told, before: moment(data.was) } }, ...words];
		case "changed":
			return [{ key: "train-notice-changed", params: told }, ...words, ...where];
		case "cancelled":
			return [{ key: "train-notice-cancelled", params: told }, ...words];
		case "movedSeveral":
			return [
				{ key: "train-notice-moved-several", params: { title } },
				listed(
					standing.map((each) => {
						const params = { before: each.was ? say(each.was) : "", when: say(each.date.startsAt) };
						return `• ${texts.format(reader.locale, { key: "train-notice-moved-date", params }, isolates)}`;
					}),
				),
				...words,
			];
		case "changedSeveral":
			return [{ key: "train-notice-changed-several", params: { title } }, times(standing), ...words, ...where];
		case "cancelledSeveral":
			return [{ key: "train-notice-cancelled-several", params: { title } }, times(sent.dates ?? []), ...words];
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

function partsOf(sent: LoadedNotice, reader: NoticeReader, limits: Limits, texts: Texts): readonly OutMessage[] {
	const { flow, options } = NOTICES[sent.notice];
	const offered = options.map((id): PromptOption => ({ id, label: LABELS[id] ?? { literal: id } }));
	const lines = [...markOf(wordsFor(sent.training, reader.locale)), ...linesOf(sent, reader, texts, limits.isolates)];
	return render(
		{ lines, options: offered, mode: "one", open: true, at: { flow, step: NOTICE_STEP, tag: sent.tag } },
		reader.locale,
		limits,
		texts,
	);
}

/** True when a notice is one message for a reader: what it tells of several dates may be too long. */
export function fitsOneMessage(sent: LoadedNotice, reader: NoticeReader, limits: Limits, texts: Texts): boolean {
	return partsOf(sent, reader, limits, texts).length === 1;
}

/**
 * A notice as the message that one channel takes: what is said, and what can be answered, as buttons or numbered lines.
 * The texts of members' own answers are read without a session, as those of a broadcast's call are.
 */
export function noticeMessage(sent: LoadedNotice, reader: NoticeReader, limits: Limits, texts: Texts): OutMessage {
	const [message] = partsOf(sent, reader, limits, texts);
	if (!message) throw new Error("a notice has no words");
	return message;
}
