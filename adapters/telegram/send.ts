import { type Api, InputFile } from "grammy";
import { type OutMessage, type Receipt, SendError } from "../../bot/core/channel.ts";
import { type Call, render, target } from "./render.ts";
import { toSendError } from "./send-error.ts";

/** Sends one message once. Throws SendError only. */
export async function send(api: Api, to: string, message: OutMessage): Promise<Receipt> {
	let sent: number | undefined;
	try {
		const where = target(to);
		for (const call of render(where, message)) sent = await make(api, where.chatId, call);
	} catch (error) {
		const failed = toSendError(error);
		// The file went out, its text did not: another try would send the file again.
		if (sent !== undefined && failed.kind === "retry") throw new SendError("unknown", failed.code);
		throw failed;
	}
	return { providerId: String(sent) };
}

async function make(api: Api, chatId: number, call: Call): Promise<number> {
	if (call.method === "sendMessage") return (await api.sendMessage(chatId, call.text, call.other)).message_id;
	const content = new TextEncoder().encode(call.file.content);
	return (await api.sendDocument(chatId, new InputFile(content, call.file.name), call.other)).message_id;
}
