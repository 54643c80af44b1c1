import type { Events } from "./simulator-events.ts";
import type { Conversation, World } from "./simulator-world.ts";

/** A refusal as Slack words it: `{ok: false, error}`. */
export class ApiFault extends Error {
	readonly messages: readonly string[];
	/** True when the simulator itself brought the bot to it. */
	readonly forgiven: boolean;

	constructor(error: string, messages: readonly string[] = [], forgiven = false) {
		super(error);
		this.messages = messages;
		this.forgiven = forgiven;
	}
}

/** The arguments of a call, forms and JSON alike. */
export type Args = { readonly [name: string]: unknown };

/** What a method works on. */
export interface Workspace {
	readonly world: World;
	readonly events: Events;
	/** `http://127.0.0.1:…`, where uploads and sockets are. */
	readonly origin: string;
	/** A fresh WebSocket address for `apps.connections.open`. */
	ticket(): string;
}

/** One method of the Web API. */
export interface Method {
	/** The arguments Slack documents; `!` marks the required ones. */
	readonly takes: readonly string[];
	/** The argument with the channel that is posted to; only of methods that people see the effect of. */
	readonly postsTo?: string;
	/** Which token it is called with. */
	readonly token?: "app";
	run(args: Args, workspace: Workspace): Args;
}

/** A form's argument as text. */
export const string = (value: unknown): string => (typeof value === "string" ? value : String(value ?? ""));
/** True when an argument was sent. */
export const given = (value: unknown): boolean => value !== undefined && value !== "";

/** The conversation that an argument names. */
export function conversationOf(args: Args, name: string, { world }: Workspace): Conversation {
	const conversation = world.conversations.get(string(args[name]));
	if (conversation === undefined) throw new ApiFault("channel_not_found");
	return conversation;
}

/** The conversation that `chat.postMessage` posts to: a person's id stands for their DM. Source: that method's page, `channel`. */
export function postableOf(args: Args, workspace: Workspace): Conversation {
	const { world } = workspace;
	const to = string(args.channel);
	return world.accounts.has(to) ? world.dm(to) : conversationOf(args, "channel", workspace);
}
