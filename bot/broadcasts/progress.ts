import { CHANNEL_NAMES, type ChannelName } from "../core/channel.ts";
import { figure, percent } from "../core/figures.ts";
import type { Locale } from "../core/locale.ts";
import type { Texts } from "../core/message.ts";
import type { Prompt } from "../core/prompt.ts";
import { BEGIN_TAP } from "../core/tap.ts";
import type { Line, MessageKey, Params } from "../core/text.ts";
import type { CountedState, Counts, Figures } from "../store/progress.ts";

/** The language in which figures are told. */
export interface Teller {
	readonly texts: Texts;
	readonly locale: Locale;
}

/** Deliveries a minute, by channel. */
export type Rates = Readonly<Partial<Record<ChannelName, number>>>;

/** How many blocks the bar has. Reason: it fits one line of a narrow phone, its per cent beside it. */
const BAR_BLOCKS = 12;

/** Longest piece of a broadcast's text that stands for it, in graphemes. */
const EXCERPT_MAX = 60;

/** The states in the order in which they are told. */
const STATES: readonly CountedState[] = ["delivered", "sent", "queued", "failed", "unknown", "suppressed"];

/** A message in the teller's language, to stand inside another. */
export function said({ texts, locale }: Teller, key: MessageKey, params: Params = {}): string {
	return texts.format(locale, { key, params }, false);
}

/** All deliveries of these counts; of some states only, when they are named. */
function sumOf(counts: Counts, states: readonly CountedState[] = STATES): number {
	return states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

/** The deliveries of a broadcast in all, those that wait, and those that reached their address as far as is known. */
export function totalsOf({ channels }: Pick<Figures, "channels">) {
	const over = (states?: readonly CountedState[]) =>
		channels.reduce((sum, { counts }) => sum + sumOf(counts, states), 0);
	return { total: over(), waiting: over(["queued"]), reached: over(["sent", "delivered"]) };
}

/** The beginning of a text, on one line. */
export function excerpt(text: string, locale: Locale, max = EXCERPT_MAX): string {
	const plain = text.replace(/\s+/g, " ").trim();
	const graphemes = [...new Intl.Segmenter(locale, { granularity: "grapheme" }).segment(plain)];
	if (graphemes.length <= max) return plain;
	return `${graphemes
		.slice(0, max - 1)
		.map(({ segment }) => segment)
		.join("")
		.trimEnd()}…`;
}

/** How fast each channel went between two looks; a channel that stood still is left out. */
export function ratesBetween(
	earlier: { readonly figures: Figures; readonly at: Temporal.Instant },
	later: { readonly figures: Figures; readonly at: Temporal.Instant },
): Rates {
	const minutes = earlier.at.until(later.at).total({ unit: "minutes" });
	if (minutes <= 0) return {};
	const gone = ({ channels }: Figures, channel: ChannelName) => {
		const counts = channels.find((each) => each.channel === channel)?.counts ?? {};
		return sumOf(counts) - sumOf(counts, ["queued"]);
	};
	return Object.fromEntries(
		later.figures.channels
			.map(
				({ channel }) => [channel, (gone(later.figures, channel) - gone(earlier.figures, channel)) / minutes] as const,
			)
			.filter(([, rate]) => rate > 0),
	);
}

/** Hours and minutes, rounded up to a minute. */
export function span(minutes: number, locale: Locale): string {
	const whole = Math.max(1, Math.ceil(minutes));
	return new Intl.DurationFormat(locale, { style: "short" })
		.format({ hours: Math.floor(whole / 60), minutes: whole % 60 })
		.replaceAll(/[\u202f\u00a0]/g, " ");
}

/** A bar of blocks; full only when nothing is missing. */
export function barOf(part: number, whole: number): string {
	const filled = whole === 0 ? 0 : Math.floor((Math.min(part, whole) / whole) * BAR_BLOCKS);
	return "█".repeat(filled) + "░".repeat(BAR_BLOCKS - filled);
}

/** What a broadcast is and how it stands, in one line. */
export function entryLine(figures: Figures, teller: Teller): Line {
	const { total, reached } = totalsOf(figures);
	return {
		key: "manage-entry",
		params: {
			tag: figures.tag,
			kind: said(teller, "manage-kind", { kind: figures.kind }),
			state: said(teller, "manage-state", { state: figures.state }),
			reached: figure(reached, teller.locale),
			total: figure(total, teller.locale),
		},
	};
}

/** The counts of one channel, those of its states that have any. */
function channelLine({ channel, counts }: Figures["channels"][number], rates: Rates, teller: Teller): Line {
	const { locale } = teller;
	const states = STATES.filter((state) => (counts[state] ?? 0) > 0).map((state) =>
		said(teller, "progress-state", { state, count: figure(counts[state] ?? 0, locale) }),
	);
	const rate = rates[channel] ?? 0;
	const waiting = counts.queued ?? 0;
	const left = rate > 0 && waiting > 0 ? [said(teller, "progress-left", { time: span(waiting / rate, locale) })] : [];
	return { literal: `${CHANNEL_NAMES[channel]}: ${[...states, ...left].join(", ")}` };
}

/** The counts of each channel, with how long it will still take at its rate. */
export function channelLines({ channels }: Figures, rates: Rates, teller: Teller): readonly Line[] {
	return channels.map((each) => channelLine(each, rates, teller));
}

/** The answers to a broadcast that asks for them, towards its goal. */
export function answersLine({ asks, answers, goal }: Figures, { locale }: Teller): readonly Line[] {
	if (!asks) return [];
	const [done, later, help] = [answers.done, answers.later, answers.help].map((count) => figure(count, locale));
	const params = { done: done ?? "", later: later ?? "", help: help ?? "" };
	return goal === undefined
		? [{ key: "progress-answers", params }]
		: [{ key: "progress-answers-goal", params: { ...params, goal: figure(goal, locale) } }];
}

/** How a broadcast stands, in lines: what it is, the bar, the pace, the states by channel, the answers. */
export function statusLines(figures: Figures, rates: Rates, teller: Teller): readonly Line[] {
	const { locale } = teller;
	const { total, waiting } = totalsOf(figures);
	const rate = Object.values(rates).reduce((sum, each) => sum + each, 0);
	const longest = Math.max(
		0,
		...figures.channels.map(
			({ channel, counts }) => (counts.queued ?? 0) / (rates[channel] ?? Number.POSITIVE_INFINITY),
		),
	);
	const pace =
		rate > 0 && waiting > 0
			? [
					[
						said(teller, "progress-rate", { rate: figure(Math.round(rate), locale) }),
						said(teller, "progress-left", { time: span(longest, locale) }),
					].join(", "),
				]
			: [];
	const bar = said(teller, "progress-bar", {
		bar: barOf(total - waiting, total),
		percent: percent(total - waiting, total, locale),
	});
	return [
		entryLine(figures, teller),
		{ literal: excerpt(figures.text, locale) },
		...(figures.corrects === undefined ? [] : [{ key: "manage-corrects" as const, params: { tag: figures.corrects } }]),
		...(figures.state === "paused" ? reasonLines(figures) : []),
		...(total > 0 ? [{ literal: [bar, ...pace].join("\n") }] : []),
		...channelLines(figures, rates, teller),
		...answersLine(figures, teller),
		...untoldLine(figures, teller),
	];
}

/** Why it is paused, and in whose words. */
function reasonLines({ reasonCode, reasonWords }: Figures): readonly Line[] {
	return [
		{ key: "manage-reason", params: { code: reasonCode ?? "person" } },
		...(reasonWords === undefined ? [] : [{ literal: reasonWords }]),
	];
}

/** Of a correction: how many could not be told. */
export function untoldLine({ untold }: Figures, { locale }: Teller): readonly Line[] {
	return untold === 0 ? [] : [{ key: "manage-untold", params: { count: figure(untold, locale) } }];
}

/**
 * The message that shows a broadcast's progress in its organizer's channel and is edited as it goes, with a button that
 * leads to pausing it and one that stops everything, while it is not over.
 */
export function progressPrompt(figures: Figures, rates: Rates, teller: Teller): Prompt {
	const lines = statusLines(figures, rates, teller);
	if (["done", "stopped", "discarded"].includes(figures.state)) return { lines, options: [], mode: "one" };
	return {
		lines,
		options: [
			{ id: figures.tag, label: { key: "progress-pause", params: {} } },
			{ id: "halt", label: { key: "progress-halt", params: {} } },
		],
		mode: "one",
		open: true,
		at: { flow: "broadcasts", step: BEGIN_TAP, tag: "0000" },
	};
}
