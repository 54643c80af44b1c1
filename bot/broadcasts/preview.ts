import type { Shell } from "../conversation/surroundings.ts";
import { textFor } from "../core/broadcast-content.ts";
import { CHANNEL_NAMES, CHANNELS, type ChannelName, type Limits, type OutMessage } from "../core/channel.ts";
import type { Effect } from "../core/effect.ts";
import { figure } from "../core/figures.ts";
import { LOCALES, type Locale } from "../core/locale.ts";
import { unitsToSave } from "../core/segment-advice.ts";
import { segmentsOf } from "../core/segments.ts";
import type { Line } from "../core/text.ts";
import type { Draft } from "../store/broadcasts.ts";
import { type Counted, languageName } from "./counted.ts";
import { asText, rendered } from "./render.ts";
import { hintsOn } from "./text-problems.ts";

/** What previews are made of. */
export interface Previewed {
	readonly draft: Draft;
	readonly counted: Counted;
	/** The language of whoever reads them. */
	readonly locale: Locale;
}

/** The channels that a broadcast goes out on, in our order. */
export function channelsOf({ count, places }: Counted): readonly ChannelName[] {
	const used = new Set([...count.cells, ...places].map(({ channel }) => channel));
	return CHANNELS.filter((channel) => used.has(channel));
}

/** A channel and a language in which a broadcast is shown, and how many members read it there. */
type Cell = Counted["count"]["cells"][number];

/**
 * What is shown on a channel: how its members read it; on the first channel also each text that nobody reads now. It is
 * approved as well, and goes to whoever joins meanwhile.
 */
function cellsOf(draft: Draft, counted: Counted, channel: ChannelName): readonly Cell[] {
	const { cells } = counted.count;
	const own = cells.filter((cell) => cell.channel === channel);
	if (channelsOf(counted)[0] !== channel) return own;
	const read = new Set([...cells, ...counted.places].map(({ locale }) => textFor(draft, locale)?.locale));
	const unread = LOCALES.filter((locale) => textFor(draft, locale)?.locale === locale && !read.has(locale));
	return [...own, ...unread.map((locale) => ({ channel, locale, members: 0 }))];
}

/** Says some lines as a message of their own: a prompt with a place to answer is never joined to what follows. */
export function apart(lines: readonly Line[]): Effect {
	return { kind: "say", prompt: { lines, options: [], mode: "one", at: { flow: "-", step: "-", tag: "-" } } };
}

/** A message as it will look: its text, and under it the buttons or the numbered lines that members see. */
export function shown(message: OutMessage, limits: Limits): string {
	const { items = [], done } = message.options ?? {};
	if (limits.buttons === null || items.length === 0) return asText(message);
	return `${message.text}\n\n${[...items, ...(done ? [done] : [])].map(({ label }) => `[ ${label} ]`).join("  ")}`;
}

/** A cost in an account's currency, as a language writes it. */
export function money(amount: number, currency: string, locale: Locale): string {
	const text = new Intl.NumberFormat([locale, "en"], { style: "currency", currency }).format(amount);
	return text.replaceAll(/[\u202f\u00a0]/g, " ");
}

/** What a language costs on SMS, and what one shortened word would save. */
function costLines(shell: Shell, segments: number, members: number, body: string, of: Locale, locale: Locale): Line[] {
	const { smsPrice } = shell;
	const total = segments * members;
	const less = unitsToSave(body);
	return [
		{ key: "preview-segments", params: { segments, total: figure(total, locale) } },
		...(smsPrice
			? [
					{
						key: "preview-cost" as const,
						params: { cost: money(total * smsPrice.perSegment, smsPrice.currency, locale) },
					},
				]
			: []),
		...(less === undefined
			? []
			: [
					{
						key: "preview-saving" as const,
						params: { less, language: languageName(of, locale), members: figure(members, locale) },
					},
				]),
	];
}

/** How long a channel takes for all of it, in whole minutes, by the pace of its account. */
function minutesOf(units: number, perSecond: number): number {
	const seconds = units / perSecond;
	return seconds < 60 ? 0 : Math.ceil(seconds / 60);
}

/** A duration for the message that says it. */
function duration(minutes: number): { readonly hours: number; readonly minutes: number } {
	return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** One channel's previews: first how long it takes, then for each language its figures and the very message. */
export function previews(shell: Shell, { draft, counted, locale }: Previewed, channel: ChannelName): readonly Effect[] {
	const limits = shell.channels.get(channel)?.limits;
	const name = CHANNEL_NAMES[channel];
	if (!limits) return [apart([{ key: "preview-away", params: { channel: name } }])];
	const cells = cellsOf(draft, counted, channel);
	let units = 0;
	const each = cells.map(({ locale: of, members }) => {
		const message = rendered(draft, of, limits, shell.texts);
		const body = asText(message);
		const { segments } = segmentsOf(body);
		units += members * (limits.pace.unit === "segments" ? segments : 1);
		const head: Line = {
			key: "preview-head",
			params: {
				channel: name,
				language: languageName(of, locale),
				members: figure(members, locale),
				origin: draft.texts[of]?.origin ?? "missing",
			},
		};
		const costs = limits.segments && members > 0 ? costLines(shell, segments, members, body, of, locale) : [];
		const hints = limits.segments ? hintsOn(draft, of, shell) : [];
		return apart([head, ...costs, ...hints, { literal: shown(message, limits) }]);
	});
	const posts = counted.places
		.filter((place) => place.channel === channel)
		.map((place) =>
			apart([
				{
					key: "preview-post",
					params: { channel: name, place: place.name, language: languageName(place.locale, locale) },
				},
				{ literal: shown(rendered(draft, place.locale, limits, shell.texts), limits) },
			]),
		);
	const members = cells.reduce((sum, cell) => sum + cell.members, 0);
	const lane: Line = {
		key: "preview-lane",
		params: {
			channel: name,
			members: figure(members, locale),
			...duration(minutesOf(units, limits.pace.perSecond)),
		},
	};
	return [apart([lane]), ...each, ...posts];
}
