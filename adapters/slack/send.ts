import type { webApi } from "@slack/bolt";
import { type Attempt, type OutFile, type OutMessage, type Receipt, SendError } from "../../bot/core/channel.ts";
import { type Target, targetOf } from "./address.ts";
import { codeOf, sendErrorOf } from "./errors.ts";
import { Lru } from "./lru.ts";
import { type Rendered, render } from "./render.ts";

/** People whose DM channel is remembered; it never changes, asking again only costs a call. */
const REMEMBERED = 50_000;

/** A conversation, and perhaps a thread of it. */
export interface Place {
	readonly channel: string;
	readonly thread?: string;
}

/** Sends messages, and knows where a person's DM is. */
export interface Sender {
	/** One attempt. Throws `SendError` only. */
	send(to: string, message: OutMessage, attempt: Attempt): Promise<Receipt>;
	/** The place behind an address; opens the person's DM. Throws what the SDK throws. */
	placeOf(to: string): Promise<Place>;
	/** Notes a person's DM that an event told. */
	learn(user: string, channel: string): void;
}

/** Makes the sender; `timeoutMs` bounds the upload of a file, `client` has its own. */
export function createSender(client: webApi.WebClient, timeoutMs: number): Sender {
	const dms = new Lru<string>(REMEMBERED);

	const open = async (user: string): Promise<string> => {
		const known = dms.get(user);
		if (known !== undefined) return known;
		const { channel } = await client.conversations.open({ users: user });
		if (channel?.id === undefined) throw new Error("conversations.open gave no channel");
		dms.set(user, channel.id);
		return channel.id;
	};
	const placeOf = async (to: string): Promise<Place> => {
		const target: Target = targetOf(to);
		if (target.kind === "user") return { channel: await open(target.user) };
		return { channel: target.channel, ...(target.thread === undefined ? {} : { thread: target.thread }) };
	};

	/** Nobody sees a file before its upload is completed: all failures up to there are safe to repeat. */
	const upload = async (file: OutFile): Promise<string> => {
		const bytes = new TextEncoder().encode(file.content);
		const { upload_url, file_id } = await client.files.getUploadURLExternal({
			filename: file.name,
			length: bytes.length,
		});
		if (upload_url === undefined || file_id === undefined) throw new Error("no upload address came back");
		const response = await fetch(upload_url, {
			method: "POST",
			headers: { "content-type": file.mediaType },
			body: bytes,
			signal: AbortSignal.timeout(timeoutMs),
		});
		await response.arrayBuffer();
		if (!response.ok) throw new Error("the upload was refused");
		return file_id;
	};

	const prepared = async <Value>(work: Promise<Value>): Promise<Value> => {
		try {
			return await work;
		} catch (error) {
			throw sendErrorOf(error, "preparing");
		}
	};

	const post = async ({ channel, thread }: Place, { text, blocks, metadata }: Rendered): Promise<string> => {
		const { ts } = await client.chat.postMessage({
			channel,
			text,
			blocks,
			metadata,
			unfurl_links: false,
			unfurl_media: false,
			...(thread === undefined ? {} : { thread_ts: thread }),
		});
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

	return {
		placeOf,
		learn: (user, channel) => dms.set(user, channel),
		send: async (to, message, attempt) => {
			const rendered = renderOrRefuse(message, attempt.id);
			const place = await prepared(placeOf(to));
			const { file } = message;
			const fileId = file && (await prepared(upload(file)));
			try {
				const providerId =
					file && fileId !== undefined ? await share(place, rendered, fileId, file.name) : await post(place, rendered);
				return { providerId };
			} catch (error) {
				// A remembered DM may have gone with its workspace: ask anew another time.
				if (codeOf(error) === "channel_not_found") dms.delete(to);
				throw sendErrorOf(error, "posting");
			}
		},
	};
}

function renderOrRefuse(message: OutMessage, attemptId: string): Rendered {
	try {
		return render(message, attemptId);
	} catch (cause) {
		throw new SendError("terminal", "over_limit", { reason: "refused", cause });
	}
}
