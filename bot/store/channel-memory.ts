import type { ChannelName, Memory } from "../core/channel.ts";
import type { Database } from "./database.ts";

/** Up to when a channel was heard without a gap; `now`, and kept as such, when it was never listened to. */
export async function heardUntil(
	database: Database,
	channel: ChannelName,
	now: Temporal.Instant,
): Promise<Temporal.Instant> {
	const row = await database.prisma.channelMemory.upsert({
		where: { channel },
		create: { channel, heardUntil: new Date(now.epochMilliseconds) },
		update: {},
	});
	return Temporal.Instant.fromEpochMilliseconds(row.heardUntil.getTime());
}

/** Notes that everything written on a channel before `until` was received. Never goes back. */
export async function setHeardUntil(database: Database, channel: ChannelName, until: Temporal.Instant): Promise<void> {
	const heardUntil = new Date(until.epochMilliseconds);
	await database.prisma.channelMemory.updateMany({
		where: { channel, heardUntil: { lt: heardUntil } },
		data: { heardUntil },
	});
}

/** What a channel's adapter keeps between two processes. */
export function channelMemory(database: Database, channel: ChannelName): Memory {
	return {
		async read() {
			const row = await database.prisma.channelMemory.findUnique({ where: { channel }, select: { kept: true } });
			return row?.kept ?? undefined;
		},
		async write(text) {
			await database.prisma.channelMemory.updateMany({ where: { channel }, data: { kept: text } });
		},
	};
}
