import type { Content, Inbound } from "../../bot/core/channel.ts";
import { decodeTap, type Tap } from "../../bot/core/tap.ts";
import { threadAddress } from "./address.ts";
import { type Fields, fields, list, string } from "./fields.ts";
import { type Answer, answerOf } from "./form.ts";
import { filesOf, mediaOf } from "./media.ts";
import { DONE_ACTION } from "./render.ts";
import { readText, unescapeText } from "./text.ts";

/** Who the bot is in its workspace, as `auth.test` says. */
export interface Self {
	readonly userId: string;
	readonly botId: string;
}

/** Slack's own account, whose notices look like messages of a person. */
const SLACKBOT = "USLACKBOT";

/** Message subtypes that are a person's own words; every other one is a notice, an edit or another program's. */
const PERSONAL_SUBTYPES: ReadonlySet<unknown> = new Set([undefined, "file_share", "thread_broadcast", "me_message"]);

/** The moment that a Slack timestamp (`1700000000.000100`, seconds) names; undefined when it is none. */
export function instantOf(ts: string): Temporal.Instant | undefined {
	const [, seconds, micros] = /^(\d{1,11})\.(\d{1,6})$/.exec(ts) ?? [];
	if (seconds === undefined || micros === undefined) return undefined;
	return Temporal.Instant.fromEpochNanoseconds(
		BigInt(seconds) * 1_000_000_000n + BigInt(micros.padEnd(6, "0")) * 1_000n,
	);
}

/** A moment as Slack's timestamp. */
export function tsOf(instant: Temporal.Instant): string {
	const micros = instant.epochNanoseconds / 1_000n;
	return `${micros / 1_000_000n}.${String(micros % 1_000_000n).padStart(6, "0")}`;
}

/**
 * Reads a `message` event: a person's direct message, their edit of one, or an
 * answer in a thread under a message of the bot. Undefined for all else, the
 * bot's own messages among it.
 */
export function parseMessage(event: unknown, self: Self): Inbound | undefined {
	const message = fields(event);
	if (message.channel_type === "im")
		return message.subtype === "message_changed"
			? parseChange(message, self)
			: inboundOf(message, self, { place: "direct" });
	const thread = string(message.thread_ts);
	const channel = string(message.channel);
	if (channel === undefined || thread === undefined || message.parent_user_id !== self.userId) return undefined;
	return inboundOf(message, self, { place: "public", replyTo: threadAddress(channel, thread) });
}

/** Reads an `app_mention` event: public, answered in its thread. */
export function parseMention(event: unknown, self: Self): Inbound | undefined {
	const message = fields(event);
	const channel = string(message.channel);
	const thread = string(message.thread_ts) ?? string(message.ts);
	if (channel === undefined || thread === undefined) return undefined;
	return inboundOf(message, self, { place: "public", replyTo: threadAddress(channel, thread) });
}

/**
 * Reads one message of a DM's history: what live events would have said of it,
 * with the same ids. An edited message is had twice, as it would have been live.
 */
export function parseHistory(channel: string, message: unknown, self: Self): Inbound[] {
	const event = { ...fields(message), channel, channel_type: "im" };
	const inbound = parseMessage(event, self);
	if (inbound === undefined) return [];
	const change = changeOf(event, channel, self);
	return change === undefined ? [inbound] : [inbound, change];
}

function inboundOf(message: Fields, self: Self, where: Pick<Inbound, "place" | "replyTo">): Inbound | undefined {
	const channel = string(message.channel);
	const ts = string(message.ts);
	const from = authorOf(message, self);
	const sentAt = ts === undefined ? undefined : instantOf(ts);
	if (channel === undefined || from === undefined || sentAt === undefined) return undefined;
	if (!PERSONAL_SUBTYPES.has(message.subtype)) return undefined;
	return {
		channel: "slack",
		id: `${channel}:${ts}`,
		from,
		...where,
		content: contentOf(message, self, where.place),
		sentAt,
	};
}

/** The person who wrote, or undefined when it was the bot, another bot or Slack itself. */
function authorOf(message: Fields, self: Self): string | undefined {
	const user = string(message.user);
	return user === self.userId || user === SLACKBOT || string(message.bot_id) !== undefined ? undefined : user;
}

function contentOf(message: Fields, self: Self, place: Inbound["place"]): Content {
	const wire = typeof message.text === "string" ? message.text : "";
	const text = readText(place === "public" ? withoutMention(wire, self) : wire);
	const [file] = list(message.files);
	if (file === undefined && text !== "") return { kind: "text", text };
	const media = file === undefined ? "other" : mediaOf(string(fields(file).mimetype) ?? "");
	const files = filesOf(message.files);
	return {
		kind: "media",
		media,
		...(text === "" ? {} : { caption: text }),
		...(files.length === 0 ? {} : { files }),
	};
}

function withoutMention(wire: string, self: Self): string {
	return wire.replace(new RegExp(`<@${self.userId}(\\|[^<>]*)?>`, "g"), "").trim();
}

function parseChange(event: Fields, self: Self): Inbound | undefined {
	const message = fields(event.message);
	const channel = string(event.channel);
	// A link's preview also changes a message; only other words are an edit.
	if (channel === undefined || message.text === fields(event.previous_message).text) return undefined;
	return changeOf(message, channel, self);
}

function changeOf(message: Fields, channel: string, self: Self): Inbound | undefined {
	const from = authorOf(message, self);
	const ts = string(message.ts);
	const editedTs = string(fields(message.edited).ts);
	const sentAt = editedTs === undefined ? undefined : instantOf(editedTs);
	if (from === undefined || ts === undefined || sentAt === undefined) return undefined;
	return {
		channel: "slack",
		id: `${channel}:${ts}:${editedTs}`,
		from,
		place: "direct",
		content: { kind: "edit", text: readText(typeof message.text === "string" ? message.text : "") },
		sentAt,
	};
}

/** Reads a slash command. The answer goes to the person's DM, so that its place is direct wherever it was given. */
export function parseCommand(body: unknown, now: Temporal.Instant): Inbound | undefined {
	const command = fields(body);
	const id = string(command.trigger_id);
	const from = string(command.user_id);
	const called = string(command.command)?.replace(/^\//, "");
	if (id === undefined || from === undefined || called === undefined) return undefined;
	const text = unescapeText(typeof command.text === "string" ? command.text : "").trim();
	const [, word = called, args = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
	return {
		channel: "slack",
		id,
		from,
		place: "direct",
		content: { kind: "command", name: word.toLowerCase(), args },
		sentAt: now,
	};
}

/** A button that was pressed, and where its message stands. */
export interface Pressed {
	readonly inbound: Inbound;
	readonly channel: string;
	readonly ts: string;
	/** The message as Slack sent it along: its `text` and `blocks`. */
	readonly message: Fields;
	/** The labels of what was chosen. */
	readonly labels: readonly string[];
	/** Where others read the message: how to answer the person alone. */
	readonly answer: Answer | undefined;
}

/**
 * Reads a `block_actions` payload; undefined when nothing is answered yet (a box was ticked) or it is not on a message.
 * Its place is direct wherever the button stands: what follows goes to the person's DM.
 */
export function parseAction(body: unknown): Pressed | undefined {
	const payload = fields(body);
	const container = fields(payload.container);
	const action = fields(list(payload.actions)[0]);
	const channel = string(container.channel_id);
	const ts = string(container.message_ts);
	const from = string(fields(payload.user).id);
	const actionTs = string(action.action_ts);
	if (payload.type !== "block_actions" || action.type !== "button") return undefined;
	const sentAt = actionTs === undefined ? undefined : instantOf(actionTs);
	if (channel === undefined || ts === undefined || from === undefined || sentAt === undefined) return undefined;
	const done = action.action_id === DONE_ACTION;
	const ticked = done ? tickedOptions(fields(payload.state)) : [];
	const tap = tapOf(
		action.value,
		ticked.map((option) => option.value),
	);
	return {
		inbound: {
			channel: "slack",
			id: `${channel}:${ts}:${actionTs}`,
			from,
			place: "direct",
			content: tap === undefined ? { kind: "badTap" } : { kind: "tap", tap },
			sentAt,
		},
		channel,
		ts,
		message: fields(payload.message),
		answer: answerOf(payload),
		labels: (done ? ticked.map((option) => option.text) : [action.text]).map((text) => string(fields(text).text) ?? ""),
	};
}

/** What stands ticked in the message: `state.values[block][action].selected_options`. */
function tickedOptions(state: Fields): Fields[] {
	return Object.values(fields(state.values)).flatMap((block) =>
		Object.values(fields(block)).flatMap((element) => list(fields(element).selected_options).map(fields)),
	);
}

/** One tap of the button's payload and the ticked ones; undefined when any is foreign or of another question. */
function tapOf(value: unknown, ticked: readonly unknown[]): Tap | undefined {
	const tap = decodeTap(string(value) ?? "");
	if (tap === undefined) return undefined;
	const options = new Set(tap.options);
	for (const payload of ticked) {
		const one = decodeTap(string(payload) ?? "");
		if (one?.flow !== tap.flow || one.step !== tap.step || one.tag !== tap.tag) return undefined;
		for (const option of one.options) options.add(option);
	}
	return { ...tap, options: [...options] };
}
