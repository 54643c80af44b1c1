/** Where a message goes: a person (their DM is opened first), or a channel, perhaps in a thread of it. */
export type Target =
	| { readonly kind: "user"; readonly user: string }
	| { readonly kind: "channel"; readonly channel: string; readonly thread?: string };

/** Ids of channels (C), private channels (G) and direct messages (D); all else is a user. */
const CHANNEL = /^([CGD][A-Z0-9]+)(?::(\d+\.\d+))?$/;

/** The address of a thread: `C0123:1700000000.000100`, as `Inbound.replyTo` carries it. */
export function threadAddress(channel: string, thread: string): string {
	return `${channel}:${thread}`;
}

/** Reads an address that `send` was given: a user id, a channel id, or a thread's address. */
export function targetOf(address: string): Target {
	const [, channel, thread] = CHANNEL.exec(address) ?? [];
	if (channel === undefined) return { kind: "user", user: address };
	return thread === undefined ? { kind: "channel", channel } : { kind: "channel", channel, thread };
}
