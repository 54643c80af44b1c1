import type { Shown } from "../../bot/core/simulator.ts";
import { SimFiles } from "../../bot/core/simulator-files.ts";
import type { Trigger } from "./simulator-views.ts";

/** A Block Kit block as it came over the wire. */
export type WireBlock = { readonly type: string; readonly [key: string]: unknown };

/** A file in a message. */
export interface WireFile {
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly mimetype: string;
	readonly bytes: Uint8Array;
	/** The alternative text of a picture. */
	readonly alt?: string;
	/** Of what a person sent: where it lies. */
	readonly url_private?: string;
	readonly url_private_download?: string;
}

/** A file on its way: announced, then with its bytes. */
interface Upload {
	readonly name: string;
	readonly length: number;
	readonly alt?: string;
	bytes?: Uint8Array;
	mimetype?: string;
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

/** The public channel that everyone is in. */
export const HALL = "C0HALL";

/** Everything the simulated workspace remembers. */
export class World {
	readonly accounts = new Map<string, Account>();
	readonly conversations = new Map<string, Conversation>();
	readonly uploads = new Map<string, Upload>();
	readonly refusals: string[] = [];
	/** What people sent, by the file's id. */
	readonly files = new SimFiles();
	/** How often each method of the Web API was called. */
	readonly calls = new Map<string, number>();
	/** By `trigger_id`: what a press lets the bot open. */
	readonly triggers = new Map<string, Trigger>();
	/** By the last part of a `response_url`: whose press it answers. */
	readonly responses = new Map<string, { readonly user: Account; used: number }>();
	/** Where the simulator is reached. */
	origin = "";
	readonly #channels = new Map<string, Conversation>();
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
		this.#channels.set(id, channel);
		this.conversations.set(id, channel);
		return channel;
	}

	/** The message with this timestamp, in the person's DM or in a public channel. */
	sighted(user: string, ts: string): { readonly conversation: Conversation; readonly message: Message } | undefined {
		for (const conversation of [this.dm(user), ...this.#channels.values()]) {
			const message = conversation.byTs.get(ts);
			if (message !== undefined) return { conversation, message };
		}
		return undefined;
	}

	/** Shows a text to one person only. */
	whisper(account: Account, text: string): void {
		const ts = this.ts();
		const at = Number(ts) * 1_000;
		account.ephemeral.push({ id: ts, from: "bot", text, at, buttons: [], many: false, ephemeral: true });
		this.changed(account.id);
	}

	dms(): Conversation[] {
		return [...this.#dms.values()];
	}

	add(conversation: Conversation, message: Message): void {
		conversation.messages.push(message);
		conversation.byTs.set(message.ts, message);
		this.changed(conversation.user ?? conversation.id);
	}

	/** Tells the listeners that this person's screen, or this channel, changed. */
	changed(address: string): void {
		for (const listener of this.#listeners) listener(address);
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
		...(files === undefined
			? {}
			: {
					files: files.map(({ bytes, alt, ...file }) => ({
						...file,
						...(alt === undefined ? {} : { alt_txt: alt }),
						size: bytes.length,
					})),
				}),
		...(metadata !== undefined && withMetadata ? { metadata } : {}),
		...(thread === undefined ? {} : { thread_ts: thread }),
	};
}
