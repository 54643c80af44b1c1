import { type OutMessage, SendError } from "../core/channel.ts";
import { keptMedia } from "../store/answer-media.ts";
import type { SendingShell } from "./shell.ts";

/**
 * A message with its file, where that lies in the store until the moment it is sent: no copy of it waits in the outbox.
 * Without it when it was erased meanwhile. Throws `SendError` when the store is away.
 */
export async function withFile(
	{ database, keys }: Pick<SendingShell, "database" | "keys">,
	message: OutMessage,
): Promise<OutMessage> {
	const { file, ...rest } = message;
	if (file?.stored === undefined) return message;
	const { stored, ...named } = file;
	const content = await keptMedia(database, keys, stored).catch(() => {
		throw new SendError("retry", "file-away");
	});
	return content ? { ...rest, file: { ...named, content } } : rest;
}
