import { randomBytes } from "node:crypto";
import type { Person } from "../../bot/core/simulator.ts";
import { INTENT, type SimGateway } from "./simulator-gateway.ts";
import type { Interaction, SimInteractions } from "./simulator-interactions.ts";
import { submissionOf } from "./simulator-modal.ts";
import { CLOSE_SELECT, componentsOf, openSelect, selectOptions, shownOf } from "./simulator-text.ts";
import {
	type Json,
	messageJson,
	type SimChannel,
	type SimMessage,
	type SimUser,
	type World,
} from "./simulator-world.ts";

/** A person at the simulated Discord, with what only Discord offers. */
export interface DiscordPerson extends Person {
	/** Changes one of their own direct messages. */
	edit(messageId: string, text: string): Promise<void>;
	/** Writes in the server, to everyone; `@steward` in the text mentions the bot. */
	writePublicly(text: string): Promise<string>;
	/** Uses the slash command in the server. */
	commandPublicly(text: string): Promise<string>;
	/** What the app suggests after `/union` and these letters: the values. */
	suggested(typed: string): Promise<readonly string[]>;
	/** Sends a sticker. */
	sticker(): Promise<string>;
	/** Whether the bot may write directly. */
	takesMessages(open: boolean): void;
}

/** What a person acts on. */
interface Given {
	readonly world: World;
	readonly gateway: SimGateway;
	readonly interactions: SimInteractions;
}

const ATTACHMENTS = {
	photo: { width: 640, height: 480 },
	voice: { duration_secs: 2.5, waveform: "AAAA" },
} as const;

/** The same person object may be made again: it holds nothing itself. */
export function createSimPerson(person: SimUser, { world, gateway, interactions }: Given): DiscordPerson {
	function tell(event: string, message: SimMessage, extra: Json = {}): void {
		const { guildId } = message.channel;
		const json = { ...messageJson(message, world), ...extra };
		if (guildId === undefined) {
			gateway.dispatch(event, json, INTENT.directMessages);
			return;
		}
		// Without the privileged intent a bot reads only what mentions it.
		const mentioned = message.content.includes(`<@${world.bot.id}>`);
		const withheld = mentioned ? {} : { content: "", attachments: [], components: [] };
		gateway.dispatch(event, { ...json, ...withheld, guild_id: guildId }, INTENT.guildMessages);
	}

	function post(channel: SimChannel, fields: Partial<SimMessage>, extra: Json = {}): string {
		const message = world.add(channel, person, fields);
		tell("MESSAGE_CREATE", message, extra);
		return message.id;
	}

	async function command(text: string, channel: SimChannel): Promise<string> {
		const [, name = "union", words = ""] = /^\/(\S+)\s*([\s\S]*)$/.exec(text) ?? [undefined, undefined, text];
		const known = world.commands.find((entry) => entry.name === name);
		if (known === undefined) throw new Error("there is no such command: the bot has not registered it");
		const options = words === "" ? [] : [{ name: "do", type: 3, value: words }];
		const data = { id: world.applicationId, name, type: 1, options };
		return (await interactions.act(person, { type: 2, data, channel })).id;
	}

	function use(message: SimMessage, data: Json): Promise<Interaction> {
		return interactions.act(person, { type: 3, data, channel: message.channel, message });
	}

	function onScreen(messageId: string): SimMessage {
		const message = world.screen(person).findLast((entry) => entry.id === messageId);
		if (message === undefined) throw new Error("there is no such message on the screen");
		return message;
	}
	/** On the screen, or in the server where everyone reads. */
	function inSight(messageId: string): SimMessage {
		return world.square.messages.findLast((entry) => entry.id === messageId) ?? onScreen(messageId);
	}

	async function press(messageId: string, buttonId: string): Promise<void> {
		const message = inSight(messageId);
		const select = openSelect(message);
		const ticked = message.ticked.get(person) ?? new Set();
		const values = select ? selectOptions(select).map((option) => String(option.value)) : [];
		if (values.includes(buttonId)) {
			message.ticked.set(person, ticked);
			if (!ticked.delete(buttonId)) ticked.add(buttonId);
			world.changed(message);
			return;
		}
		const button = componentsOf(message).find(
			(part) => part.type === 2 && part.disabled !== true && part.custom_id === buttonId,
		);
		if (button === undefined && !(select && buttonId === CLOSE_SELECT))
			throw new Error("there is no such button on the message");
		// Leaving a select sends what is ticked, so the button beside it is only reached when nothing is.
		if (select && (ticked.size > 0 || button === undefined)) {
			const chosen = values.filter((value) => ticked.has(value));
			message.ticked.delete(person);
			await use(message, { component_type: 3, custom_id: select.custom_id, id: 1, values: chosen });
		} else await use(message, { component_type: 2, custom_id: buttonId, id: 1 });
	}

	return {
		address: person.id,
		write: async (content) => post(world.dm(person), { content }),
		press,
		async fill(messageId, buttonId, text) {
			const message = inSight(messageId);
			const button = componentsOf(message).find((part) => part.custom_id === buttonId && part.disabled !== true);
			if (button?.type !== 2) throw new Error("there is no such button on the message");
			const { modal } = await use(message, { component_type: 2, custom_id: buttonId, id: 1 });
			if (modal === undefined) throw new Error("the button opened no form");
			const data = submissionOf(modal, text);
			await interactions.act(person, { type: 5, data, channel: message.channel, message });
		},
		command: (text) => command(text, world.dm(person)),
		async media(kind, caption, bytes) {
			const id = world.snowflake();
			const signature = randomBytes(16).toString("hex");
			const sent = world.files.add(`${id} ${signature}`, kind, bytes);
			const dm = world.dm(person);
			const url = `${world.origin}/attachments/${dm.id}/${id}/${sent.name}?ex=ffffffff&is=0&hm=${signature}`;
			const described = { filename: sent.name, content_type: sent.mediaType, size: sent.bytes.byteLength };
			const attachments = [{ id, url, proxy_url: url, ...described, ...ATTACHMENTS[kind] }];
			const voice = kind === "voice" && caption === undefined;
			return post(dm, { content: caption ?? "", attachments, flags: voice ? 8192 : 0, file: sent.shown });
		},
		screen: () => world.screen(person).map((message) => shownOf(message, person)),
		async edit(messageId, text) {
			const message = onScreen(messageId);
			if (message.author !== person) throw new Error("only one's own messages can be changed");
			message.content = text;
			message.editedAt = Date.now();
			world.changed(message);
			tell("MESSAGE_UPDATE", message);
		},
		writePublicly: async (text) => post(world.square, { content: text.replaceAll("@steward", `<@${world.bot.id}>`) }),
		commandPublicly: (text) => command(text, world.square),
		async suggested(typed) {
			const data = {
				id: world.applicationId,
				name: "union",
				type: 1,
				options: [{ name: "do", type: 3, value: typed, focused: true }],
			};
			const { choices = [] } = await interactions.act(person, { type: 4, data, channel: world.dm(person) });
			return choices.map((choice) => String(choice.value));
		},
		sticker: async () => {
			const stickers = [{ id: world.snowflake(), name: "wave", format_type: 1 }];
			return post(world.dm(person), {}, { sticker_items: stickers });
		},
		takesMessages(open) {
			person.open = open;
		},
	};
}
