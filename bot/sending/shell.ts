import type { Channel, ChannelName, OutMessage } from "../core/channel.ts";
import type { Clock } from "../core/clock.ts";
import type { Locale } from "../core/locale.ts";
import type { Log } from "../core/log.ts";
import type { Database } from "../store/database.ts";
import type { Keyring } from "../store/keys.ts";
import type { Posts } from "../store/posts.ts";

/** What a delivery says, and to whom. */
export interface Recipient {
	readonly broadcastId: string;
	readonly memberId: string;
	readonly channel: ChannelName;
	readonly locale: Locale;
	readonly zone: string | undefined;
	/** ISO 3166-1. */
	readonly country: string | undefined;
}

/** What sending works with. */
export interface SendingShell {
	readonly database: Database;
	readonly keys: Keyring;
	readonly clock: Clock;
	readonly log: Log;
	readonly channels: ReadonlyMap<ChannelName, Channel>;
	readonly posts: Posts;
	/** The words of a broadcast for one recipient; the same object for the same words. */
	readonly wording: (recipient: Recipient) => Promise<OutMessage>;
}
