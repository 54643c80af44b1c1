import { blockFaults } from "./simulator-blocks.ts";
import { CONVERSATIONS } from "./simulator-conversations.ts";
import {
	ApiFault,
	type Args,
	conversationOf,
	given,
	type Method,
	postableOf,
	string,
	type Workspace,
} from "./simulator-method.ts";
import { VIEWS } from "./simulator-views.ts";
import { BOT, type Conversation, type Message, type WireBlock, wireOf } from "./simulator-world.ts";

/** Longest alternative text. Source: docs.slack.dev/reference/methods/files.getUploadURLExternal. */
const ALT = 1_000;
/** Longest `text` of a message. Source: docs.slack.dev/reference/methods/chat.postMessage. */
const TEXT = 40_000;

function structured(value: unknown, error: string): unknown {
	if (typeof value !== "string") return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		throw new ApiFault(error);
	}
}

function blocksOf(args: Args): { blocks?: WireBlock[] } {
	if (!given(args.blocks)) return {};
	const blocks = structured(args.blocks, "invalid_blocks_format");
	if (!Array.isArray(blocks)) throw new ApiFault("invalid_blocks_format");
	const faults = blockFaults(blocks as WireBlock[]);
	if (faults.length > 0) throw new ApiFault("invalid_blocks", faults);
	return { blocks: blocks as WireBlock[] };
}

function metadataOf(args: Args): { metadata?: unknown } {
	if (!given(args.metadata)) return {};
	const metadata = structured(args.metadata, "invalid_metadata_format") as {
		event_type?: unknown;
		event_payload?: unknown;
	};
	if (typeof metadata?.event_type !== "string" || typeof metadata.event_payload !== "object")
		throw new ApiFault("invalid_metadata_format");
	return { metadata };
}

function posted(workspace: Workspace, conversation: Conversation, parts: Partial<Message> & { text: string }): Message {
	const { world, events } = workspace;
	if (parts.text.length > TEXT) throw new ApiFault("msg_too_long");
	if (parts.thread !== undefined && !conversation.byTs.has(parts.thread)) throw new ApiFault("thread_not_found");
	const message: Message = { ts: world.ts(), user: BOT.user, bot: true, ...parts };
	world.add(conversation, message);
	events.posted(conversation, message);
	return message;
}

/** The methods the simulator knows. Source: docs.slack.dev/reference/methods. */
export const METHODS: Readonly<Record<string, Method>> = {
	"auth.test": {
		takes: [],
		run: () => ({
			url: "https://union.slack.example/",
			team: "Union",
			team_id: BOT.team,
			user: "steward",
			user_id: BOT.user,
			bot_id: BOT.bot,
		}),
	},
	"apps.connections.open": {
		takes: [],
		token: "app",
		run: (_args, workspace) => ({ url: workspace.ticket() }),
	},
	...CONVERSATIONS,
	"chat.postMessage": {
		takes: [
			"channel!",
			"text",
			"blocks",
			"metadata",
			"thread_ts",
			"unfurl_links",
			"unfurl_media",
			"mrkdwn",
			"parse",
			"link_names",
			"reply_broadcast",
		],
		postsTo: "channel",
		run: (args, workspace) => {
			const conversation = postableOf(args, workspace);
			if (!given(args.text) && !given(args.blocks)) throw new ApiFault("no_text");
			const thread = given(args.thread_ts) ? { thread: string(args.thread_ts) } : {};
			const parts = { text: string(args.text), ...blocksOf(args), ...metadataOf(args), ...thread };
			const message = posted(workspace, conversation, parts);
			return { channel: conversation.id, ts: message.ts, message: wireOf(message) };
		},
	},
	"chat.postEphemeral": {
		takes: ["channel!", "user!", "text", "blocks", "thread_ts", "parse", "link_names"],
		run: (args, workspace) => {
			conversationOf(args, "channel", workspace);
			blocksOf(args);
			const account = workspace.world.accounts.get(string(args.user));
			if (account === undefined) throw new ApiFault("user_not_in_channel");
			workspace.world.whisper(account, string(args.text));
			return { message_ts: workspace.world.ts() };
		},
	},
	"chat.update": {
		takes: ["channel!", "ts!", "text", "blocks", "metadata", "parse", "link_names"],
		run: (args, workspace) => {
			const conversation = conversationOf(args, "channel", workspace);
			const message = conversation.byTs.get(string(args.ts));
			if (message === undefined) throw new ApiFault("message_not_found");
			if (!message.bot) throw new ApiFault("cant_update_message");
			if (string(args.text).length > TEXT) throw new ApiFault("msg_too_long");
			const { blocks } = blocksOf(args);
			const previous = { ...message };
			message.text = string(args.text);
			message.edited = { user: BOT.user, ts: workspace.world.ts() };
			if (blocks !== undefined) message.blocks = blocks;
			workspace.world.changed(conversation.user ?? conversation.id);
			workspace.events.changed(conversation, message, previous);
			return { channel: conversation.id, ts: message.ts, text: message.text };
		},
	},
	"users.info": {
		takes: ["user!", "include_locale"],
		run: (args, { world }) => {
			const account = world.accounts.get(string(args.user));
			if (account === undefined) throw new ApiFault("user_not_found");
			const locale = string(args.include_locale) === "true" ? { locale: account.language ?? "en-US" } : {};
			return { user: { id: account.id, team_id: BOT.team, deleted: false, is_bot: false, ...locale } };
		},
	},
	"files.getUploadURLExternal": {
		takes: ["filename!", "length!", "alt_txt", "snippet_type"],
		run: (args, { world, origin }) => {
			const length = Number(args.length);
			if (!Number.isInteger(length) || length <= 0) throw new ApiFault("invalid_arguments");
			const id = world.id("F");
			if (string(args.alt_txt).length > ALT) throw new ApiFault("alt_txt_too_large");
			const alt = given(args.alt_txt) ? { alt: string(args.alt_txt) } : {};
			world.uploads.set(id, { name: string(args.filename), length, ...alt });
			return { file_id: id, upload_url: `${origin}/upload/v1/${id}` };
		},
	},
	"files.completeUploadExternal": {
		takes: ["files!", "channel_id", "channels", "initial_comment", "blocks", "thread_ts"],
		postsTo: "channel_id",
		run: (args, workspace) => {
			const listed = structured(args.files, "invalid_arguments");
			const [entry] = (Array.isArray(listed) ? listed : []) as { id?: unknown; title?: unknown }[];
			const upload = workspace.world.uploads.get(string(entry?.id));
			if (entry === undefined || upload?.bytes === undefined) throw new ApiFault("file_not_found");
			const { name, alt, bytes, mimetype = "text/plain" } = upload;
			// Slack itself answers "ok" and shares nothing. Source: github.com/slackapi/python-slack-sdk/issues/1818.
			if (alt !== undefined && !mimetype.startsWith("image/")) throw new ApiFault("alt_txt_of_no_image");
			const described = alt === undefined ? {} : { alt };
			const file = { id: string(entry.id), name, title: string(entry.title ?? name), mimetype, bytes, ...described };
			const conversation = conversationOf(args, "channel_id", workspace);
			const thread = given(args.thread_ts) ? { thread: string(args.thread_ts) } : {};
			posted(workspace, conversation, {
				text: string(args.initial_comment),
				...blocksOf(args),
				files: [file],
				...thread,
			});
			return { files: [{ id: file.id, title: file.title }] };
		},
	},
	...VIEWS,
};
