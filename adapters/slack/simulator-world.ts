import type { Shown } from "../../bot/core/simulator.ts";

/** A Block Kit block as it came over the wire. */
export type WireBlock = { readonly type: string; readonly [key: string]: unknown };

/** A file in a message. */
interface WireFile {
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly mimetype: string;
	readonly content: string;
}

/** One message as the workspace keeps it. */
export interface Message {
	readonly ts: string;
	readonly user: string;
	readonly bot: boolean;
	text: string;
	blocks?: readonly WireBlock[];
	edited?: { readonly user: string; readonly ts: string };
	readonly files?: readonly WireFile[];
	readonly metadata?: unknown;
	readonly thread?: string;
}

/** A direct message with the bot, or a channel. */
export interface Conversation {
	readonly id: string;
	/** The person of a direct message. */
	readonly user?: string;
	/** Oldest first; timestamps only grow. */
	readonly messages: Message[];
	readonly byTs: Map<string, Message>;
}

/** One account of the workspace. */
export interface Account {
	readonly id: string;
	readonly language: string | undefined;
	/** What stands ticked, by message, then by `block/action`. */
	readonly ticks: Map<string, Map<string, Set<string>>>;
	readonly ephemeral: Shown[];
}

/** The bot and its workspace. */
export const BOT = { user: "UBOTSTEWARD", bot: "BBOTSTEWARD", team: "T0UNION", app: "A0STEWARD" } as const;

/** Everything the simulated workspace remembers. */
export class World {
	readonly accounts = new Map<string, Account>();
	readonly conversations = new Map<string, Conversation>();
	readonly uploads = new Map<string, { name: string; length: number; content?: string; mimetype?: string }>();
	readonly refusals: string[] = [];
	readonly #dms = new Map<string, Conversation>();
	readonly #listeners = new Set<(address: string) => void>();
	#micros = 0;
	#serial = 0;

	/** A timestamp later than all before it. */
	ts(): string {
		const now = Number(Temporal.Now.instant().epochNanoseconds / 1_000n);
		this.#micros = Math.max(this.#micros + 1, now);
		const micros = String(this.#micros);
		return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
	}

	/** A fresh id with a provider's prefix. */
	id(prefix: string): string {
		this.#serial += 1;
		return `${prefix}${this.#serial.toString(36).toUpperCase().padStart(8, "0")}`;
	}

	account(id: string, language?: string): Account {
		const known = this.accounts.get(id);
		if (known) return known;
		const account = { id, language, ticks: new Map(), ephemeral: [] };
		this.accounts.set(id, account);
		return account;
	}

	/** The person's direct message with the bot, opened at first use. */
	dm(user: string): Conversation {
		const known = this.#dms.get(user);
		if (known) return known;
		const dm = { id: this.id("D"), user, messages: [], byTs: new Map() };
		this.#dms.set(user, dm);
		this.conversations.set(dm.id, dm);
		return dm;
	}

	/** A public channel with this id, made at first use. */
	channel(id: string): Conversation {
		const known = this.conversations.get(id);
		if (known) return known;
		const channel = { id, messages: [], byTs: new Map() };
		this.conversations.set(id, channel);
		return channel;
	}

	dms(): Conversation[] {
		return [...this.#dms.values()];
	}

	add(conversation: Conversation, message: Message): void {
		conversation.messages.push(message);
		conversation.byTs.set(message.ts, message);
		this.changed(conversation.user);
	}

	/** Tells the listeners that this person's screen changed. */
	changed(user: string | undefined): void {
		if (user !== undefined) for (const listener of this.#listeners) listener(user);
	}

	listen(listener: (address: string) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}
}

/** A message as events and history give it. */
export function wireOf(message: Message, withMetadata = false): Record<string, unknown> {
	const { ts, user, text, bot, blocks, edited, files, metadata, thread } = message;
	return {
		type: "message",
		...(files === undefined || bot ? {} : { subtype: "file_share" }),
		user,
		...(bot ? { bot_id: BOT.bot, app_id: BOT.app } : {}),
		text,
		ts,
		team: BOT.team,
		...(blocks === undefined ? {} : { blocks }),
		...(edited === undefined ? {} : { edited }),
		...(files === undefined ? {} : { files: files.map(({ content, ...file }) => ({ ...file, size: content.length })) }),
		...(metadata !== undefined && withMetadata ? { metadata } : {}),
		...(thread === undefined ? {} : { thread_ts: thread }),
	};
}
