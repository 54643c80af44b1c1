import type { Person } from "../../bot/core/simulator.ts";
import type { Answer, Delivery } from "./simulator-delivery.ts";
import type { Events } from "./simulator-events.ts";
import { pressingOf } from "./simulator-press.ts";
import { shownOf } from "./simulator-shown.ts";
import { type Account, BOT, type Message, type World } from "./simulator-world.ts";
import { escapeText, unescapeText } from "./text.ts";

/** A person in Slack, with what only Slack lets them do. */
export interface SlackPerson extends Person {
	/** Changes a message sent before. */
	edit(messageId: string, text: string): Promise<void>;
	/** Mentions the bot in a channel, perhaps in a thread; resolves with the message's timestamp. */
	mention(channel: string, text: string, thread?: string): Promise<string>;
	/** Writes in a channel, perhaps in a thread, without a mention. */
	say(channel: string, text: string, thread?: string): Promise<string>;
}

/** The person behind an account. */
export function personOf(account: Account, world: World, events: Events, delivery: Delivery): SlackPerson {
	const { id: user } = account;
	const dm = () => world.dm(user);
	const pressing = pressingOf(account, world, events);

	const post = (text: string, extra: Partial<Message> = {}): Message => {
		const message: Message = { ts: world.ts(), user, bot: false, text: escapeText(text), ...extra };
		world.add(dm(), message);
		events.posted(dm(), message);
		return message;
	};
	const say = (channel: string, wire: string, thread: string | undefined): Message => {
		const conversation = world.channel(channel);
		const at = thread === undefined ? {} : { thread };
		const message: Message = { ts: world.ts(), user, bot: false, text: wire, ...at };
		world.add(conversation, message);
		events.posted(conversation, message);
		return message;
	};
	const reachable = () => {
		// Slack's app shows a warning at once when no connection takes the action.
		if (!delivery.connected) throw new Error("Slack could not reach the app");
	};
	const whisper = (text: string) => world.whisper(account, text);
	const answered = (answer: Answer, command: string) => {
		if (!answer.acked) return whisper(`${command} failed with the error "operation_timeout"`);
		const { response } = answer;
		const text = typeof response === "object" && response !== null && "text" in response ? response.text : "";
		if (typeof text === "string" && text !== "") whisper(unescapeText(text));
	};

	return {
		address: user,
		write: async (text) => post(text).ts,
		media: async (kind, caption = "", bytes) => {
			const id = world.id("F");
			const sent = world.files.add(id, kind, bytes);
			const url = `${world.origin}/files-pri/${BOT.team}-${id}/${sent.name}`;
			const where = { url_private: url, url_private_download: `${url}?download=1` };
			const file = { id, name: sent.name, title: sent.name, mimetype: sent.mediaType, bytes: sent.bytes, ...where };
			return post(caption, { files: [file] }).ts;
		},
		edit: async (messageId, text) => {
			const message = dm().byTs.get(messageId);
			if (message === undefined || message.bot) throw new Error("no message of this person has that id");
			const previous = { ...message };
			message.text = escapeText(text);
			message.edited = { user, ts: world.ts() };
			world.changed(user);
			events.changed(dm(), message, previous);
		},
		say: async (channel, text, thread) => say(channel, escapeText(text), thread).ts,
		mention: async (channel, text, thread) => {
			const message = say(channel, `<@${BOT.user}> ${escapeText(text)}`, thread);
			events.mentioned(world.channel(channel), message);
			return message.ts;
		},
		command: async (text) => {
			reachable();
			const trigger = `${world.ts()}.${BOT.team}`;
			const command = "/union";
			const answer = events.act("slash_commands", {
				token: "legacy",
				team_id: BOT.team,
				team_domain: "union",
				channel_id: dm().id,
				channel_name: "directmessage",
				user_id: user,
				user_name: user.toLowerCase(),
				command,
				text: escapeText(text),
				api_app_id: BOT.app,
				is_enterprise_install: "false",
				trigger_id: trigger,
			});
			void answer.then((given) => answered(given, command));
			return trigger;
		},
		press: async (messageId, buttonId) => {
			reachable();
			await pressing.press(messageId, buttonId);
		},
		fill: async (messageId, buttonId, text) => {
			reachable();
			await pressing.fill(messageId, buttonId, text);
		},
		screen: () =>
			[...dm().messages.map((message) => shownOf(message, account)), ...account.ephemeral].sort((a, b) => a.at - b.at),
	};
}
