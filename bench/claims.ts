import type { ChannelName } from "../bot/core/channel.ts";
import type { Database } from "../bot/store/database.ts";
import { claimDeliveries } from "../bot/store/deliveries.ts";
import type { Keyring } from "../bot/store/keys.ts";
import { settleDeliveries } from "../bot/store/settle-deliveries.ts";

/**
 * Empties the queue of a channel as a lane does, but that nothing is sent: claims a batch, notes all of it as sent, and
 * goes on. How long each claim took, in milliseconds. Addresses are not opened.
 */
export async function claimAll(
	database: Database,
	keys: Keyring,
	{ channel, batch }: { readonly channel: ChannelName; readonly batch: number },
): Promise<readonly number[]> {
	const closed: Keyring = { ...keys, open: () => "closed" };
	const took: number[] = [];
	for (;;) {
		const began = performance.now();
		const now = Temporal.Now.instant();
		const { deliveries } = await claimDeliveries(database, closed, channel, now, batch);
		const ms = performance.now() - began;
		if (deliveries.length === 0) return took;
		const rows = deliveries.map(({ id }) => ({ id, state: "sent" as const, providerId: id }));
		await settleDeliveries(database, rows, now);
		if (deliveries.length === batch) took.push(ms);
	}
}
