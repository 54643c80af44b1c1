import type { ChannelName, Inbound } from "../core/channel.ts";
import type { Database, Transaction } from "./database.ts";
import { addressHashOf, eventHashOf, type Keyring } from "./keys.ts";

/** How a kept message is bound to its row when sealed. */
export const inboxPlace = (channel: string, eventHash: Uint8Array) =>
	`inbox:${channel}/${Buffer.from(eventHash).toString("hex")}`;

/** Files an event that concerns no member (a group's); false when it was handled before. */
export async function fileEvent(
	tx: Transaction,
	channel: ChannelName,
	eventHash: Uint8Array<ArrayBuffer>,
	at: Temporal.Instant,
): Promise<boolean> {
	const { count } = await tx.inbox.createMany({
		data: [{ channel, eventHash, receivedAt: new Date(at.epochMilliseconds) }],
		skipDuplicates: true,
	});
	return count === 1;
}

/** Keeps a message that could not be handled, encrypted, with the error's code; false when it was filed before. */
export async function keepFailed(
	database: Database,
	keys: Keyring,
	inbound: Inbound,
	errorCode: string,
	at: Temporal.Instant,
): Promise<boolean> {
	const eventHash = eventHashOf(keys, inbound.channel, inbound.id);
	const { count } = await database.prisma.inbox.createMany({
		data: [
			{
				channel: inbound.channel,
				eventHash,
				addressHash: addressHashOf(keys, inbound.channel, inbound.from),
				receivedAt: new Date(at.epochMilliseconds),
				errorCode,
				sealed: keys.seal(inboxPlace(inbound.channel, eventHash), JSON.stringify(inbound)),
			},
		],
		skipDuplicates: true,
	});
	return count === 1;
}
