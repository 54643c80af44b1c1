import type { APIAttachment } from "discord.js";
import { MEDIA_BYTES_MAX, MediaError, type MediaFile } from "../../bot/core/media.ts";
import { downloadMedia } from "../../bot/core/media-download.ts";

/** Where Discord has attachments. Source: Discord API docs, "Image Formatting" and "Attachment Object". */
const HOSTS: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

/** What an attachment is, in the words of the port. */
export function attachmentKind(contentType: string | undefined): "photo" | "voice" | "video" | "file" {
	if (contentType?.startsWith("image/")) return "photo";
	if (contentType?.startsWith("audio/")) return "voice";
	return contentType?.startsWith("video/") ? "video" : "file";
}

/** The photos and voice notes among a message's attachments, by their size and their address, which is signed and runs out in a day. */
export function filesOf(attachments: readonly APIAttachment[] = []): readonly MediaFile[] {
	return attachments.flatMap(({ content_type, size, url }): readonly MediaFile[] => {
		const kind = attachmentKind(content_type);
		return kind === "photo" || kind === "voice" ? [{ kind, ref: `${size} ${url}` }] : [];
	});
}

/** Fetches an attachment from Discord's own hosts. Throws `MediaError` only. */
export async function fetchMedia(
	{ apiUrl, timeoutMs }: { readonly apiUrl?: string | undefined; readonly timeoutMs: number },
	ref: string,
): Promise<Uint8Array> {
	const [, size = "", address = ""] = /^(\d*) (.*)$/s.exec(ref) ?? [];
	if (!URL.canParse(address)) throw new MediaError("gone", "no-url");
	if (Number(size) > MEDIA_BYTES_MAX) throw new MediaError("tooBig", "size");
	return downloadMedia(new URL(address), {
		fetch: (url, init) => fetch(url, init),
		isOwn: (url) =>
			apiUrl === undefined ? url.protocol === "https:" && HOSTS.has(url.host) : url.origin === new URL(apiUrl).origin,
		headers: () => ({}),
		timeoutMs,
	});
}
