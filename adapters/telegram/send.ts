import { type Api, GrammyError, InputFile } from "grammy";
import { type OutMessage, type Receipt, SendError } from "../../bot/core/channel.ts";
import { type Call, render, renderEdit, target } from "./render.ts";
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

/** Changes the text and the buttons of a message; as it stood before is as good. Throws SendError only. */
export async function edit(api: Api, to: string, providerId: string, message: OutMessage): Promise<void> {
	try {
		const { messageId, text, other } = renderEdit(providerId, message);
		await api.editMessageText(target(to).chatId, messageId, text, other);
	} catch (error) {
		if (error instanceof GrammyError && error.description.includes("message is not modified")) return;
		const failed = toSendError(error);
		// To change a message twice harms nothing.
		throw failed.kind === "unknown" ? new SendError("retry", failed.code) : failed;
	}
}

async function make(api: Api, chatId: number, call: Call): Promise<number> {
	if (call.method === "sendMessage") return (await api.sendMessage(chatId, call.text, call.other)).message_id;
	const file = new InputFile(call.bytes, call.name);
	const sent =
		call.method === "sendPhoto"
			? await api.sendPhoto(chatId, file, call.other)
			: await api.sendDocument(chatId, file, call.other);
	return sent.message_id;
}
