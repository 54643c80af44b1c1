import type { ChannelName } from "../../core/channel.ts";
import type { Shown, Simulator } from "../../core/simulator.ts";
import type { PracticeClock } from "./clock.ts";
import { costOf, entryMarkup } from "./entry.ts";
import type { Markup } from "./markup.ts";
import { PHONES } from "./phones.ts";
import type { Owner } from "./requests.ts";

/** Between two signs of life, in milliseconds: proxies and browsers give up on silent streams after a minute or so. */
const HEARTBEAT_MS = 15_000;

/** After how long a browser connects again, in milliseconds. */
const RETRY_MS = 1_000;

/** What the page hears of a screen: the entries that are new or changed, and the order of all. */
interface ScreenNews {
	readonly order: readonly string[];
	readonly changed: readonly { readonly id: string; readonly html: string }[];
}

/** What the page hears of one phone. */
export interface PhoneNews extends ScreenNews {
	readonly channel: ChannelName;
	/** Who holds this phone, as people read it. */
	readonly owner: string;
	readonly cost?: string;
}

/** What the page hears of the channel that everyone is in. */
export interface HallNews extends ScreenNews {
	readonly channel: ChannelName;
}

/** What the page hears of the clock. */
export interface ClockNews {
	/** The practice time, epoch milliseconds. */
	readonly now: number;
	/** How far the practice clock is ahead, in words; empty when it is not. */
	readonly ahead: string;
}

/** A phone that a page shows. */
export interface Held {
	readonly owner: Owner;
	readonly simulator: Simulator;
}

/** What a stream needs. */
interface Given {
	readonly phones: readonly Held[];
	readonly clock: PracticeClock;
	/** Calls back when the clock has moved; returns the function that stops it. */
	readonly onClock: (listener: () => void) => () => void;
	readonly heartbeatMs?: number | undefined;
}

/**
 * The page's stream of server-sent events: every phone's whole screen first, then what changes. A page that connects
 * again gets whole screens again, so nothing is lost in between. Ends, with its listeners and timer, when the page leaves.
 */
export function pageStream({ phones, clock, onClock, heartbeatMs = HEARTBEAT_MS }: Given): Response {
	const known = new Map(phones.map((phone) => [phone, new Map<string, string>()]));
	const knownHalls = new Map<Held, Map<string, string>>();
	const waiting = new Set<Held>(phones);
	const waitingHalls = new Set<Held>(phones.filter(({ simulator }) => simulator.hall));
	let isClockWaiting = true;
	let stops: (() => void)[] = [];
	const encoder = new TextEncoder();

	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const write = (text: string) => controller.enqueue(encoder.encode(text));
			// One turn of the loop gathers what changes together; a page that reads slowly gets it all at its next read.
			let isFlushing = false;
			const soon = () => {
				if (isFlushing) return;
				isFlushing = true;
				setImmediate(() => {
					isFlushing = false;
					if (stops.length > 0 && (controller.desiredSize ?? 0) > 0) flush(write);
				});
			};
			write(`retry: ${RETRY_MS}\n\n`);
			flush(write);
			const beat = setInterval(() => {
				if ((controller.desiredSize ?? 0) > 0) write(": here\n\n");
			}, heartbeatMs);
			stops = [
				() => clearInterval(beat),
				onClock(() => {
					isClockWaiting = true;
					soon();
				}),
				...phones.map((phone) =>
					phone.simulator.onChange((address) => {
						if (address === phone.owner.address) waiting.add(phone);
						// What is not this person's own may be the hall's.
						else if (phone.simulator.hall) waitingHalls.add(phone);
						else return;
						soon();
					}),
				),
			];
		},
		pull(controller) {
			flush((text) => controller.enqueue(encoder.encode(text)));
		},
		cancel() {
			for (const stop of stops) stop();
			stops = [];
		},
	});

	function flush(write: (text: string) => void): void {
		if (isClockWaiting) write(event("clock", clockNews(clock)));
		isClockWaiting = false;
		for (const phone of waiting) write(event("phone", phoneNews(phone, clock, known.get(phone) ?? new Map())));
		waiting.clear();
		for (const phone of waitingHalls) {
			const isFirst = !knownHalls.has(phone);
			const known = knownHalls.get(phone) ?? new Map<string, string>();
			knownHalls.set(phone, known);
			const news = hallNews(phone, clock, known);
			if (isFirst || news.changed.length > 0) write(event("hall", news));
		}
		waitingHalls.clear();
	}

	return new Response(stream, {
		headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-cache", "X-Accel-Buffering": "no" },
	});
}

function event(name: string, data: PhoneNews | HallNews | ClockNews): string {
	return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function phoneNews({ owner, simulator }: Held, clock: PracticeClock, known: Map<string, string>): PhoneNews {
	const screen = simulator.person(owner.address, owner.language).screen();
	const cost = costOf(screen);
	return {
		channel: owner.channel,
		owner: PHONES[owner.channel].addressLabel(owner.address),
		...(cost === undefined ? {} : { cost }),
		...screenNews(screen, known, (shown) => entryMarkup(shown, { owner, at: clock.shownAt(instantOf(shown)) })),
	};
}

function hallNews({ owner, simulator }: Held, clock: PracticeClock, known: Map<string, string>): HallNews {
	const markup = (shown: Shown) => entryMarkup(shown, { owner, at: clock.shownAt(instantOf(shown)), isPublic: true });
	return { channel: owner.channel, ...screenNews(simulator.hall?.() ?? [], known, markup) };
}

/** What differs from `known`, the entries as the page last got them, which is brought up to date. */
function screenNews(
	screen: readonly Shown[],
	known: Map<string, string>,
	markup: (shown: Shown) => Markup,
): ScreenNews {
	const changed: { id: string; html: string }[] = [];
	for (const shown of screen) {
		const html = String(markup(shown));
		if (known.get(shown.id) === html) continue;
		known.set(shown.id, html);
		changed.push({ id: shown.id, html });
	}
	const order = screen.map(({ id }) => id);
	const there = new Set(order);
	for (const id of known.keys()) if (!there.has(id)) known.delete(id);
	return { order, changed };
}

/** Slack's times have fractions of a millisecond. */
function instantOf({ at }: Shown): Temporal.Instant {
	return Temporal.Instant.fromEpochMilliseconds(Math.round(at));
}

/** The clock, as the page hears of it. */
export function clockNews(clock: PracticeClock): ClockNews {
	const hours = clock.ahead.hours;
	const [weeks, days, rest] = [Math.floor(hours / 168), Math.floor((hours % 168) / 24), hours % 24];
	const parts = [
		[weeks, "week"],
		[days, "day"],
		[rest, "hour"],
	] as const;
	const words = parts.flatMap(([count, unit]) => (count === 0 ? [] : `${count} ${unit}${count === 1 ? "" : "s"}`));
	return { now: clock.now().epochMilliseconds, ahead: words.length === 0 ? "" : `${words.join(", ")} ahead` };
}
