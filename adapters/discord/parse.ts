import {
	type APIInteraction,
	type APIMessage,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ComponentType,
	type GatewayMessageCreateDispatchData,
	type GatewayMessageUpdateDispatchData,
	InteractionType,
	MessageType,
} from "discord.js";
import type { Content, Inbound } from "../../bot/core/channel.ts";
import { decodeTap, type Tap } from "../../bot/core/tap.ts";
import { channelAddress } from "./address.ts";
import { formContent } from "./form.ts";
import { attachmentKind, filesOf } from "./media.ts";
import { MANY_PREFIX } from "./render.ts";
import { instantOf } from "./snowflake.ts";

/** A message as the gateway delivers it, or as the history lists it (there without `guild_id`). */
type MessagePayload = APIMessage & Partial<Pick<GatewayMessageCreateDispatchData, "guild_id">>;

/** Messages that people write; every other type is Discord's own notice. */
const WRITTEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

function byPerson(message: MessagePayload, self: string): boolean {
	return (
		message.author !== undefined &&
		message.author.id !== self &&
		!message.author.bot &&
		!message.author.system &&
		message.webhook_id === undefined &&
		WRITTEN.has(message.type)
	);
}

function mediaOf(message: MessagePayload): string | undefined {
	const attachment = message.attachments?.[0];
	if (attachment) return attachmentKind(attachment.content_type);
	if (message.sticker_items?.length) return "sticker";
	if (message.poll) return "poll";
	return message.message_snapshots?.length ? "forward" : undefined;
}

function contentOf(message: MessagePayload, text: string): Content | undefined {
	const media = mediaOf(message);
	const files = filesOf(message.attachments);
	if (media !== undefined)
		return {
			kind: "media",
			media,
			...(text === "" ? {} : { caption: text }),
			...(files.length === 0 ? {} : { files }),
		};
	return text === "" ? undefined : { kind: "text", text };
}

/**
 * A message of the gateway or of a DM's history. Undefined for the bot's own,
 * other bots', webhooks' and system messages, for empty ones, and for messages
 * in a server that do not mention the bot (`self` is its user id).
 */
export function parseMessage(message: MessagePayload, self: string): Inbound | undefined {
	if (!byPerson(message, self)) return undefined;
	const event = {
		channel: "discord",
		id: message.id,
		from: message.author.id,
		sentAt: Temporal.Instant.from(message.timestamp),
	} as const;
	if (message.guild_id === undefined) {
		const content = contentOf(message, message.content);
		return content && { ...event, place: "direct", content };
	}
	if (!message.mentions.some((user) => user.id === self)) return undefined;
	const said = message.content.replaceAll(`<@${self}>`, "").replaceAll(`<@!${self}>`, "").trim();
	const content: Content = contentOf(message, said) ?? { kind: "text", text: "" };
	return { ...event, place: "public", replyTo: channelAddress(message.channel_id, message.id), content };
}

/**
 * A person changed a direct message. Discord also announces updates when it adds
 * a link's preview: those have no new `edited_timestamp`, or the one already seen,
 * which gives the same id.
 */
export function parseEdit(message: GatewayMessageUpdateDispatchData, self: string): Inbound | undefined {
	if (message.guild_id !== undefined || !message.edited_timestamp || !byPerson(message, self)) return undefined;
	const editedAt = Temporal.Instant.from(message.edited_timestamp);
	return {
		channel: "discord",
		id: `${message.id}:${editedAt.epochMilliseconds}`,
		from: message.author.id,
		place: "direct",
		content: { kind: "edit", text: message.content },
		sentAt: editedAt,
	};
}

/** One tap of all values chosen in a select; undefined when they are not ours or not of one question. */
function mergeTaps(customId: string, values: readonly string[]): Tap | undefined {
	if (!customId.startsWith(MANY_PREFIX)) return undefined;
	const base = decodeTap(customId.slice(MANY_PREFIX.length));
	if (base === undefined) return undefined;
	const options: string[] = [];
	for (const value of values) {
		const tap = decodeTap(value);
		if (tap?.flow !== base.flow || tap.step !== base.step || tap.tag !== base.tag) return undefined;
		options.push(...tap.options);
	}
	return { ...base, options };
}

function tapContent(tap: Tap | undefined): Content {
	return tap === undefined ? { kind: "badTap" } : { kind: "tap", tap };
}

function interactionContent(interaction: APIInteraction): Content | undefined {
	if (interaction.type === InteractionType.MessageComponent) {
		const { data } = interaction;
		if (data.component_type === ComponentType.Button) return tapContent(decodeTap(data.custom_id));
		if (data.component_type !== ComponentType.StringSelect) return { kind: "badTap" };
		return tapContent(mergeTaps(data.custom_id, data.values));
	}
	if (interaction.type === InteractionType.ModalSubmit) return formContent(interaction);
	if (interaction.type !== InteractionType.ApplicationCommand) return undefined;
	if (interaction.data.type !== ApplicationCommandType.ChatInput) return undefined;
	const option = interaction.data.options?.[0];
	const words = option?.type === ApplicationCommandOptionType.String ? option.value.trim() : "";
	const [name = "", ...rest] = words.split(/\s+/);
	if (name === "") return { kind: "command", name: interaction.data.name, args: "" };
	return { kind: "command", name: name.toLowerCase(), args: rest.join(" ") };
}

/** Who used a command or a component: `member` in a server, `user` in direct messages. */
function userOf(interaction: APIInteraction): string | undefined {
	return (interaction.member?.user ?? interaction.user)?.id;
}

/** A button, a select, a form or the slash command; undefined for interactions that say nothing (pings, suggestions). */
export function parseInteraction(interaction: APIInteraction): Inbound | undefined {
	const content = interactionContent(interaction);
	const from = userOf(interaction);
	if (content === undefined || from === undefined) return undefined;
	const language = "locale" in interaction ? interaction.locale : undefined;
	return {
		channel: "discord",
		id: interaction.id,
		from,
		place: "direct",
		content,
		...(language === undefined ? {} : { language }),
		sentAt: instantOf(interaction.id),
	};
}
