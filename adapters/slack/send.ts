import type { webApi } from "@slack/bolt";
import { type Attempt, type OutMessage, type Receipt, SendError } from "../../bot/core/channel.ts";
import { targetOf } from "./address.ts";
import { codeOf, sendErrorOf } from "./errors.ts";
import type { LongValues } from "./form.ts";
import { Lru } from "./lru.ts";
import { type Rendered, render, renderEdit } from "./render.ts";
import { upload } from "./upload.ts";

/** People whose DM channel is remembered; it never changes, asking again only costs a call. */
const REMEMBERED = 50_000;
/**
 * Calls a minute that Slack surely takes of the methods behind a file: Tier 4 for the upload, and Tier 3 for
 * `conversations.open`, as a file is not shared with a user's id. Source: docs.slack.dev/apis/web-api/rate-limits.
 */
const FILES_PER_MINUTE = 100;
const OPENED_PER_MINUTE = 50;

/** A conversation, and perhaps a thread of it. */
export interface Place {
	readonly channel: string;
	readonly thread?: string;
}

/** Sends messages, and knows where a person's DM is. */
export interface Sender {
	/** One attempt. Throws `SendError` only. */
	send(to: string, message: OutMessage, attempt: Attempt): Promise<Receipt>;
	/** Changes a message that was sent. Throws `SendError` only. */
	edit(to: string, providerId: string, message: OutMessage): Promise<void>;
	/** What a message takes of `perSecond` messages: more than one with a file, whose methods have limits of their own. */
	cost(to: string, message: OutMessage, perSecond: number): number;
	/** The place behind an address; opens the person's DM. Throws what the SDK throws. */
	placeOf(to: string): Promise<Place>;
	/** Notes a person's DM that an event told. */
	learn(user: string, channel: string): void;
}

/** Makes the sender; `timeoutMs` bounds the upload of a file, `client` has its own. */
export function createSender(client: webApi.WebClient, timeoutMs: number, long: LongValues): Sender {
	const dms = new Lru<string>(REMEMBERED);

	const open = async (user: string): Promise<string> => {
		const known = dms.get(user);
		if (known !== undefined) return known;
		const { channel } = await client.conversations.open({ users: user });
		if (channel?.id === undefined) throw new Error("conversations.open gave no channel");
		dms.set(user, channel.id);
		return channel.id;
	};
	/** Where `chat.postMessage` may post without opening anything: it takes a user's id for their DM. */
	const postable = (to: string): Place => {
		const target = targetOf(to);
		if (target.kind === "user") return { channel: dms.get(target.user) ?? target.user };
		return { channel: target.channel, ...(target.thread === undefined ? {} : { thread: target.thread }) };
	};
	const placeOf = async (to: string): Promise<Place> => {
		const target = targetOf(to);
		return target.kind === "user" ? { channel: await open(target.user) } : postable(to);
	};

	const prepared = async <Value>(work: Promise<Value>): Promise<Value> => {
		try {
			return await work;
		} catch (error) {
			throw sendErrorOf(error, "preparing");
		}
	};

	const post = async (to: string, { text, blocks, metadata }: Rendered): Promise<string> => {
		const { channel, thread } = postable(to);
		const { ts, channel: posted } = await client.chat.postMessage({
			channel,
			text,
			blocks,
			metadata,
			unfurl_links: false,
			unfurl_media: false,
			...(thread === undefined ? {} : { thread_ts: thread }),
		});
		if (posted !== undefined && targetOf(to).kind === "user") dms.set(to, posted);
		return ts ?? "";
	};
	const share = async (
		{ channel, thread }: Place,
		{ blocks }: Rendered,
		id: string,
		title: string,
	): Promise<string> => {
		await client.files.completeUploadExternal({
			files: [{ id, title }],
			blocks,
			channel_id: channel,
			...(thread === undefined ? {} : { thread_ts: thread }),
		});
		return id;
	};
	/** A remembered DM may have gone with its workspace: ask anew another time. */
	const forgetting = async <Value>(to: string, work: () => Promise<Value>): Promise<Value> => {
		try {
			return await work();
		} catch (error) {
			if (codeOf(error) === "channel_not_found") dms.delete(to);
			throw error;
		}
	};

	return {
		placeOf,
		learn: (user, channel) => dms.set(user, channel),
		cost: (to, { file }, perSecond) => {
			if (file === undefined) return 1;
			const unknown = targetOf(to).kind === "user" && dms.get(to) === undefined;
			return Math.max(1, Math.ceil((perSecond * 60) / (unknown ? OPENED_PER_MINUTE : FILES_PER_MINUTE)));
		},
		send: async (to, message, attempt) => {
			const rendered = renderOrRefuse(() => render(message, attempt.id, long));
			const { file } = message;
			const place = file && (await prepared(placeOf(to)));
			const fileId = file && (await prepared(upload(client, file, timeoutMs)));
			try {
				const providerId = await forgetting(to, () =>
					file && place && fileId !== undefined ? share(place, rendered, fileId, file.name) : post(to, rendered),
				);
				return { providerId };
			} catch (error) {
				throw sendErrorOf(error, "posting");
			}
		},
		edit: async (to, providerId, message) => {
			const rendered = renderOrRefuse(() => renderEdit(message, long));
			// A file that was shared answers with its own id, which names no message.
			if (!/^\d+\.\d+$/.test(providerId)) throw new SendError("terminal", "not_a_message", { reason: "refused" });
			const { channel } = await prepared(placeOf(to));
			// To change a message twice harms nothing: whatever is unclear may be tried again.
			await prepared(forgetting(to, () => client.chat.update({ channel, ts: providerId, ...rendered })));
		},
	};
}

function renderOrRefuse<Value>(work: () => Value): Value {
	try {
		return work();
	} catch (cause) {
		throw new SendError("terminal", "over_limit", { reason: "refused", cause });
	}
}
