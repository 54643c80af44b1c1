import { isSnowflake } from "./snowflake.ts";

/** What `send` can write to: a person's direct messages, or a channel of a server, there as a reply or as a post. */
export type Address =
	| { readonly kind: "person"; readonly id: string }
	| { readonly kind: "channel"; readonly id: string; readonly messageId?: string };

/** The address of a channel, or of a message in it that is to be replied to: `channel:ID` or `channel:ID:MESSAGE`. */
export function channelAddress(channelId: string, messageId?: string): string {
	return messageId === undefined ? `channel:${channelId}` : `channel:${channelId}:${messageId}`;
}

/** Reads a user id or what `channelAddress` wrote; undefined for anything else. */
export function readAddress(to: string): Address | undefined {
	if (isSnowflake(to)) return { kind: "person", id: to };
	const [word, id, messageId, ...rest] = to.split(":");
	if (word !== "channel" || id === undefined || !isSnowflake(id) || rest.length > 0) return undefined;
	if (messageId === undefined) return { kind: "channel", id };
	return isSnowflake(messageId) ? { kind: "channel", id, messageId } : undefined;
}
