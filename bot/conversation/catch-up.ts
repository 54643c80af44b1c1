import type { Channel, Receive } from "../core/channel.ts";
import { lastHeard } from "../store/inbox.ts";
import { knownAddresses } from "../store/known-addresses.ts";
import { codesOf } from "../store/unit.ts";
import type { Shell } from "./surroundings.ts";

/** How far before the last message heard to look, in minutes. Reason: clocks differ, and messages overtake each other. */
const OVERLAP_MINUTES = 5;

/** Longest absence that is caught up with, in days. Reason: an answer to an older message would only confuse. */
const HORIZON_DAYS = 14;

/** Fetches what arrived on a channel while nobody listened. What was handled before is known by its id. */
export async function catchUp(shell: Shell, channel: Channel, receive: Receive): Promise<void> {
	if (!channel.missed) return;
	const now = shell.clock.now();
	const heard = await lastHeard(shell.database, channel.name);
	if (!heard) return;
	const horizon = now.subtract({ hours: 24 * HORIZON_DAYS });
	const overlap = heard.subtract({ minutes: OVERLAP_MINUTES });
	const since = Temporal.Instant.compare(overlap, horizon) > 0 ? overlap : horizon;
	let count = 0;
	try {
		const known = () => knownAddresses(shell.database, shell.keys, channel.name, horizon);
		for await (const inbound of channel.missed(since, known)) {
			await receive.message(inbound);
			count += 1;
		}
		shell.log.info({ channel: channel.name, count }, "channel.caught-up");
	} catch (error) {
		const reason = codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
		shell.log.warn({ channel: channel.name, count, reason }, "channel.not-caught-up");
	}
}
