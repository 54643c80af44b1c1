import type { OutMessage } from "../core/channel.ts";

/** What an outbox row holds: where a message goes, and the message. */
export interface OutboxContent {
	readonly to: string;
	readonly message: OutMessage;
}

/** The content as text. The bytes of a file (a picture) are kept as base64: JSON itself would lose their type. */
export function outboxText({ to, message }: OutboxContent): string {
	const { file, ...rest } = message;
	if (!file || typeof file.content === "string") return JSON.stringify({ to, message });
	const bytes = Buffer.from(file.content).toString("base64");
	return JSON.stringify({ to, message: { ...rest, file: { ...file, content: "" } }, bytes });
}

/** Reads `outboxText` back. */
export function outboxContent(text: string): OutboxContent {
	const { to, message, bytes } = JSON.parse(text) as OutboxContent & { readonly bytes?: string };
	const { file } = message;
	if (bytes === undefined || !file) return { to, message };
	return { to, message: { ...message, file: { ...file, content: new Uint8Array(Buffer.from(bytes, "base64")) } } };
}
