import type { ChannelName } from "../core/channel.ts";
import type { Database } from "./database.ts";
import type { Keyring } from "./keys.ts";
import { addressPlace } from "./state.ts";

/** Addresses read at once. */
const PAGE = 500;

/** The addresses that wrote on a channel since an instant, latest first. Served by identities_channel_last_inbound_at_idx. */
export async function* knownAddresses(
	database: Database,
	keys: Keyring,
	channel: ChannelName,
	since: Temporal.Instant,
): AsyncIterable<string> {
	let cursor: string | undefined;
	for (;;) {
		const rows = await database.prisma.identity.findMany({
			where: { channel, lastInboundAt: { gte: new Date(since.epochMilliseconds) } },
			orderBy: [{ lastInboundAt: "desc" }, { id: "desc" }],
			take: PAGE,
			...(cursor === undefined ? {} : { cursor: { id: cursor }, skip: 1 }),
			select: { id: true, addressSealed: true },
		});
		for (const row of rows) yield keys.open(addressPlace(row.id), row.addressSealed);
		cursor = rows.at(-1)?.id;
		if (rows.length < PAGE) return;
	}
}
