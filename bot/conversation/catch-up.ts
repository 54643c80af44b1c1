import type { Channel, Receive } from "../core/channel.ts";
import { heardUntil, setHeardUntil } from "../store/channel-memory.ts";
import { knownAddresses } from "../store/known-addresses.ts";
import { codesOf } from "../store/unit.ts";
import type { Shell } from "./surroundings.ts";

/** How far before the last gap's end to look, in minutes. Reason: clocks differ, and messages overtake each other. */
const OVERLAP_MINUTES = 5;

/** Longest absence that is caught up with, in days. Reason: an answer to an older message would only confuse. */
const HORIZON_DAYS = 14;

/** Requests that looking at one person's messages takes at most: opening the chat, and reading it. */
const REQUESTS = 2;

/** Gives the addresses as fast as the provider may be asked about them: answers to those who write now go first. */
async function* paced(addresses: AsyncIterable<string>, pace: (units: number) => Promise<void>): AsyncIterable<string> {
	for await (const address of addresses) {
		await pace(REQUESTS);
		yield address;
	}
}

/**
 * Fetches what arrived on a channel while nobody listened. What was handled before is known by its id. Where to begin is
 * kept in the database and moves on only when everything was fetched: neither a message that comes meanwhile nor a
 * process that dies half way makes it forget the rest.
 *
 * @param pace resolves when so many requests may go to the provider.
 * @returns false when it could not be done, and is to be tried again.
 */
export async function catchUp(
	shell: Shell,
	channel: Channel,
	receive: Receive,
	pace: (units: number) => Promise<void>,
): Promise<boolean> {
	if (!channel.missed) return true;
	const { database, clock, keys, log } = shell;
	let count = 0;
	try {
		const now = clock.now();
		const horizon = now.subtract({ hours: 24 * HORIZON_DAYS });
		const heard = await heardUntil(database, channel.name, now);
		// A clock that was put back must not hide what is new.
		const from = Temporal.Instant.compare(heard, now) < 0 ? heard : now;
		const overlap = from.subtract({ minutes: OVERLAP_MINUTES });
		const since = Temporal.Instant.compare(overlap, horizon) > 0 ? overlap : horizon;
		for await (const inbound of channel.missed(since, () =>
			paced(knownAddresses(database, keys, channel.name, horizon), pace),
		)) {
			await receive.message(inbound);
			count += 1;
		}
		await setHeardUntil(database, channel.name, now);
		log.info({ channel: channel.name, count }, "channel.caught-up");
		return true;
	} catch (error) {
		const reason = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
		log.warn({ channel: channel.name, count, reason }, "channel.not-caught-up");
		return false;
	}
}
