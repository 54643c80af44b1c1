import type { Person, Shown } from "../../bot/core/simulator.ts";
import { buttonsOf, controlsOf, shownText, stateOf } from "./simulator-blocks.ts";
import type { Answer, Delivery } from "./simulator-delivery.ts";
import type { Events } from "./simulator-events.ts";
import { type Account, BOT, type Message, type World, wireOf } from "./simulator-world.ts";
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
	const whisper = (text: string) => {
		const ts = world.ts();
		const at = Number(ts) * 1_000;
		account.ephemeral.push({ id: ts, from: "bot", text, at, buttons: [], many: false, ephemeral: true });
		world.changed(user);
	};
	const answered = (answer: Answer, command: string) => {
		if (!answer.acked) return whisper(`${command} failed with the error "operation_timeout"`);
		const { response } = answer;
		const text = typeof response === "object" && response !== null && "text" in response ? response.text : "";
		if (typeof text === "string" && text !== "") whisper(unescapeText(text));
	};

	return {
		address: user,
		write: async (text) => post(text).ts,
		media: async (kind, caption = "") => {
			const [name, mimetype] = kind === "photo" ? ["photo.jpg", "image/jpeg"] : ["voice.m4a", "audio/mp4"];
			const file = { id: world.id("F"), name, title: name, mimetype, content: "" };
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
			const message = dm().byTs.get(messageId);
			const controls = controlsOf(message?.blocks ?? []);
			const control = controls.find((candidate) => candidate.id === buttonId);
			if (message === undefined || control === undefined) throw new Error("no such button on this screen");
			const { block: block_id, action: action_id, value, label } = control;
			const text = { type: "plain_text", text: label, emoji: false };
			const ticks = account.ticks.get(messageId) ?? new Map<string, Set<string>>();
			if (control.kind === "checkbox") {
				account.ticks.set(messageId, ticks);
				const set = ticks.get(`${block_id}/${action_id}`) ?? new Set();
				ticks.set(`${block_id}/${action_id}`, set);
				if (!set.delete(value)) set.add(value);
				world.changed(user);
			}
			const state = stateOf(controls, ticks);
			const common = { action_id, block_id, action_ts: world.ts() };
			const chosen = controls.filter(
				(each) => each.action === action_id && ticks.get(`${block_id}/${action_id}`)?.has(each.value),
			);
			const action =
				control.kind === "button"
					? { type: "button", ...common, text, value }
					: {
							type: "checkboxes",
							...common,
							selected_options: chosen.map((each) => ({
								text: { type: "plain_text", text: each.label, emoji: false },
								value: each.value,
							})),
						};
			void events.act("interactive", {
				type: "block_actions",
				user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: BOT.team },
				api_app_id: BOT.app,
				token: "legacy",
				container: { type: "message", message_ts: messageId, channel_id: dm().id, is_ephemeral: false },
				trigger_id: `${world.ts()}.${BOT.team}`,
				team: { id: BOT.team, domain: "union" },
				enterprise: null,
				is_enterprise_install: false,
				channel: { id: dm().id, name: "directmessage" },
				message: wireOf(message),
				state,
				actions: [action],
			});
		},
		screen: () =>
			[...dm().messages.map((message) => shown(message, account)), ...account.ephemeral].sort((a, b) => a.at - b.at),
	};
}

function shown(message: Message, account: Account): Shown {
	const { ts, bot, text, blocks, files } = message;
	const [file] = files ?? [];
	const { many, buttons } = buttonsOf(controlsOf(blocks ?? []), account.ticks.get(ts));
	return {
		id: ts,
		from: bot ? "bot" : "person",
		text: blocks === undefined ? unescapeText(text) : shownText(blocks),
		at: Number(ts) * 1_000,
		buttons,
		many,
		...(file && bot ? { file: { name: file.name, content: file.content } } : {}),
	};
}
