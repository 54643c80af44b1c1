import type { ShownFile } from "../../bot/core/simulator.ts";
import { SimFiles } from "../../bot/core/simulator-files.ts";
import { DISCORD_EPOCH_MS } from "./snowflake.ts";

/** A JSON object as it comes over the wire, not yet checked. */
export type Json = Readonly<Record<string, unknown>>;

/** An account. */
export interface SimUser {
	readonly id: string;
	readonly username: string;
	readonly bot: boolean;
	/** The language of the app; "en-US" unless given. */
	locale: string;
	/** False: the person takes no direct messages from the bot. */
	open: boolean;
}

/** A channel with its history, oldest first. */
export interface SimChannel {
	readonly id: string;
	/** Set for direct messages: the person the bot writes with there. */
	readonly person?: SimUser;
	/** Set for a channel of a server. */
	readonly guildId?: string;
	readonly messages: SimMessage[];
}

/** A message, mutable where Discord lets it change. */
export interface SimMessage {
	readonly id: string;
	readonly channel: SimChannel;
	readonly author: SimUser;
	readonly at: number;
	content: string;
	editedAt?: number;
	flags: number;
	components: readonly Json[];
	attachments: readonly Json[];
	file?: ShownFile;
	nonce?: string;
	readonly replyTo?: string;
	/** Only this person sees it, and no history lists it. */
	readonly onlyFor?: SimUser;
	/** Values ticked in a select that is still open, by the person before whose screen it is. */
	readonly ticked: Map<SimUser, Set<string>>;
}

/** All that the simulated Discord keeps. */
export interface World {
	readonly bot: SimUser;
	readonly applicationId: string;
	readonly guildId: string;
	/** The channel of the server that everyone shares. */
	readonly square: SimChannel;
	readonly users: Map<string, SimUser>;
	readonly channels: Map<string, SimChannel>;
	/** The registered slash commands, as the bot wrote them. */
	commands: readonly Json[];
	/** What people sent, by the attachment's id and the signature in its address. */
	readonly files: SimFiles;
	/** Where the simulator is reached. */
	origin: string;
	snowflake(): string;
	user(id: string, locale?: string): SimUser;
	/** The person's direct messages with the bot, made at first use. */
	dm(person: SimUser): SimChannel;
	/** Adds a message, to the history unless it is `onlyFor` someone, and to the screens of those it concerns. */
	add(channel: SimChannel, author: SimUser, fields: Partial<SimMessage>): SimMessage;
	remove(message: SimMessage): void;
	/** Tells the listeners of the screens that show a message. */
	changed(message: SimMessage): void;
	screen(person: SimUser): readonly SimMessage[];
	readonly listeners: Set<(address: string) => void>;
}

/** Makes an empty Discord with one server and the bot in it. */
export function createWorld(): World {
	let last = 0n;
	const snowflake = () => {
		const now = BigInt(Date.now() - DISCORD_EPOCH_MS) << 22n;
		last = now > last ? now : last + 1n;
		return String(last);
	};
	const users = new Map<string, SimUser>();
	const channels = new Map<string, SimChannel>();
	const dms = new Map<string, SimChannel>();
	const screens = new Map<string, SimMessage[]>();
	const listeners = new Set<(address: string) => void>();
	const bot: SimUser = { id: snowflake(), username: "steward", bot: true, locale: "en-US", open: true };
	users.set(bot.id, bot);
	const guildId = snowflake();
	const square: SimChannel = { id: snowflake(), guildId, messages: [] };
	channels.set(square.id, square);

	/** Whose screen shows a message: in the server, those who wrote, were answered, or are alone to see it. */
	function audience(message: SimMessage): readonly SimUser[] {
		if (message.onlyFor) return [message.onlyFor];
		if (message.channel.person) return [message.channel.person];
		if (!message.author.bot) return [message.author];
		if (message.replyTo === undefined) return [];
		const answered = message.channel.messages.find((other) => other.id === message.replyTo)?.author;
		return answered && !answered.bot ? [answered] : [];
	}
	function screenOf(person: SimUser): SimMessage[] {
		const screen = screens.get(person.id) ?? [];
		screens.set(person.id, screen);
		return screen;
	}
	function changed(message: SimMessage): void {
		const seen = audience(message).map(({ id }) => id);
		// Everyone reads in the server: whoever shows its posts listens to its address.
		if (message.channel.guildId !== undefined && !message.onlyFor) seen.push(`channel:${message.channel.id}`);
		for (const address of seen) for (const listener of listeners) listener(address);
	}

	return {
		bot,
		applicationId: snowflake(),
		guildId,
		square,
		users,
		channels,
		commands: [],
		files: new SimFiles(),
		origin: "",
		snowflake,
		listeners,
		changed,
		screen: screenOf,
		user(id, locale) {
			const known = users.get(id);
			if (known) {
				if (locale !== undefined) known.locale = locale;
				return known;
			}
			if (!/^\d{17,19}$/.test(id)) throw new RangeError("a Discord address is a user id of 17 to 19 digits");
			const made: SimUser = { id, username: `person${users.size}`, bot: false, locale: locale ?? "en-US", open: true };
			users.set(id, made);
			return made;
		},
		dm(person) {
			const known = dms.get(person.id);
			if (known) return known;
			const made: SimChannel = { id: snowflake(), person, messages: [] };
			dms.set(person.id, made);
			channels.set(made.id, made);
			return made;
		},
		add(channel, author, fields) {
			const message: SimMessage = {
				content: "",
				flags: 0,
				components: [],
				attachments: [],
				...fields,
				ticked: new Map(),
				id: snowflake(),
				channel,
				author,
				at: Date.now(),
			};
			if (!message.onlyFor) channel.messages.push(message);
			for (const person of audience(message)) screenOf(person).push(message);
			changed(message);
			return message;
		},
		remove(message) {
			for (const list of [message.channel.messages, ...audience(message).map(screenOf)]) {
				const at = list.lastIndexOf(message);
				if (at >= 0) list.splice(at, 1);
			}
			changed(message);
		},
	};
}

/** A user as Discord writes one. */
export function userJson(user: SimUser): Json {
	return {
		id: user.id,
		username: user.username,
		discriminator: "0",
		global_name: null,
		avatar: null,
		...(user.bot ? { bot: true } : {}),
	};
}

/** A message as Discord lists it; the gateway adds `guild_id` to it. */
export function messageJson(message: SimMessage, world: World): Json {
	const mentioned = [...message.content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => world.users.get(id ?? "") ?? []);
	return {
		id: message.id,
		type: message.replyTo === undefined ? 0 : 19,
		channel_id: message.channel.id,
		author: userJson(message.author),
		content: message.content,
		timestamp: new Date(message.at).toISOString(),
		edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
		tts: false,
		mention_everyone: false,
		mentions: [...new Set(mentioned)].map(userJson),
		mention_roles: [],
		attachments: message.attachments,
		embeds: [],
		pinned: false,
		flags: message.flags,
		components: message.components,
		...(message.replyTo === undefined
			? {}
			: { message_reference: { type: 0, channel_id: message.channel.id, message_id: message.replyTo } }),
	};
}
