import { type REST, Routes } from "discord.js";
import { SendError } from "../../bot/core/channel.ts";
import { isSnowflake } from "./snowflake.ts";

/** Direct message channels kept by user id; about 100 bytes each, so a megabyte. Older ones are asked for again. */
const KEPT = 10_000;

/** The channels in which the bot writes to persons. */
export interface Dms {
	/** The channel for a user id; rejects with discord.js's own error. Opening twice gives the same channel. */
	open(userId: string): Promise<string>;
	/** Takes note of a channel that an event named. */
	note(userId: string, channelId: string): void;
	forget(userId: string): void;
	/** False when `open` would have to ask Discord. */
	knows(userId: string): boolean;
}

/** Opens direct messages, and keeps the latest ones, as Discord dislikes bots that open many. */
export function createDms(rest: REST): Dms {
	const kept = new Map<string, string>();
	const note = (userId: string, channelId: string) => {
		kept.delete(userId);
		kept.set(userId, channelId);
		if (kept.size > KEPT) for (const [oldest] of kept.entries().take(1)) kept.delete(oldest);
	};
	return {
		note,
		knows: (userId) => kept.has(userId),
		forget: (userId) => void kept.delete(userId),
		async open(userId) {
			const known = kept.get(userId);
			const channelId = known ?? (await ask(rest, userId));
			note(userId, channelId);
			return channelId;
		},
	};
}

async function ask(rest: REST, userId: string): Promise<string> {
	const made = await rest.post(Routes.userChannels(), { body: { recipient_id: userId } });
	const id = typeof made === "object" && made !== null && "id" in made ? made.id : undefined;
	if (typeof id !== "string" || !isSnowflake(id)) throw new SendError("retry", "unreadable-answer");
	return id;
}
