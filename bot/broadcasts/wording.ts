import type { Channel, ChannelName, OutMessage } from "../core/channel.ts";
import type { Clock } from "../core/clock.ts";
import { StewardError } from "../core/errors.ts";
import type { Texts } from "../core/message.ts";
import type { Recipient } from "../sending/shell.ts";
import { type Draft, loadBroadcast } from "../store/broadcasts.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import { type LoadedNotice, loadNotice, ownNotice } from "../store/sent-notices.ts";
import { noticeMessage } from "../trainings/wording.ts";
import { rendered } from "./render.ts";

/** What wording needs. */
export interface WordingShell {
	readonly database: Database;
	readonly keys: Keyring;
	readonly clock: Clock;
	readonly texts: Texts;
	readonly channels: ReadonlyMap<ChannelName, Channel>;
	/** Where the internet reaches the pages. */
	readonly publicUrl: string;
}

/** Broadcasts whose words are remembered: as many as may go out at once, and a few more. */
const REMEMBERED = 20;

/** For how long a training is told as it was read, in seconds: it may be moved or cancelled meanwhile. */
const TOLD_SECONDS = 30;

/** What is known of a broadcast: what was approved, or of which training it tells what. */
type Words =
	| { readonly broadcast: Draft; readonly notice?: never }
	| { readonly notice: LoadedNotice; readonly broadcast?: never };

/** A broadcast whose words are remembered. */
interface Remembered {
	readonly words: Promise<Words>;
	readonly messages: Map<string, OutMessage>;
	/** Until when, of what tells of a training. */
	until?: Temporal.Instant;
}

/**
 * The words of a broadcast, rendered once for each language and channel: what was approved cannot change, so that
 * nothing of it is read or made twice, however many members get it. What tells of a training is rendered for each zone
 * and country too: it stands there by the member's own clock and habits, and is soon read again; what tells of several
 * dates, for each member: their own stand there.
 */
export function createWording({
	database,
	keys,
	clock,
	texts,
	channels,
	publicUrl,
}: WordingShell): (to: Recipient) => Promise<OutMessage> {
	const known = new Map<string, Remembered>();

	const words = { texts, keys, publicUrl };

	const load = async (id: string): Promise<Words> => {
		const notice = await loadNotice(database.prisma, keys, id);
		if (notice) return { notice };
		const broadcast = await loadBroadcast(database.prisma, { id });
		if (broadcast) return { broadcast };
		known.delete(id);
		throw new StewardError("broadcast.unknown", "A broadcast that is being sent is gone.", "Look into the audit log.");
	};
	const remember = (id: string): Remembered => {
		known.delete(id);
		const [oldest] = known.keys();
		if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
		const until = clock.now().add({ seconds: TOLD_SECONDS });
		const fresh: Remembered = { words: load(id), messages: new Map() };
		fresh.words.then(
			({ notice }) => {
				if (notice) fresh.until = until;
			},
			() => known.delete(id),
		);
		known.set(id, fresh);
		return fresh;
	};
	const recall = (id: string): Remembered => {
		const held = known.get(id);
		const current = held && !(held.until && Temporal.Instant.compare(held.until, clock.now()) <= 0);
		return current ? held : remember(id);
	};

	return async ({ broadcastId, memberId, channel, locale, zone, country }) => {
		const { words: told, messages } = recall(broadcastId);
		const loaded = await told;
		const limits = channels.get(channel)?.limits;
		if (!limits) throw new Error(`channel ${channel} is not running`);
		if (loaded.notice?.dates) {
			const own = await ownNotice(database.prisma, loaded.notice, memberId);
			return noticeMessage(own, { locale, zone, country }, limits, words);
		}
		const key = loaded.notice ? `${channel}/${locale}/${zone}/${country}` : `${channel}/${locale}`;
		const ready = messages.get(key);
		if (ready) return ready;
		const message = loaded.notice
			? noticeMessage(loaded.notice, { locale, zone, country }, limits, words)
			: rendered(loaded.broadcast, locale, limits, texts);
		messages.set(key, message);
		return message;
	};
}
