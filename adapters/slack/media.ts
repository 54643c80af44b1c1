import type { MediaFile } from "../../bot/core/media.ts";
import { MediaError } from "../../bot/core/media.ts";
import { downloadMedia } from "../../bot/core/media-download.ts";
import { fields, list, string } from "./fields.ts";

/** Where Slack has the files of a workspace. Source: docs.slack.dev/reference/objects/file-object, `url_private`. */
const HOSTS: ReadonlySet<string> = new Set(["files.slack.com", "files.slack-gov.com"]);

/** What a file of this media type is, in the words of the port. */
export function mediaOf(mimetype: string): string {
	const [kind] = mimetype.split("/", 1);
	return kind === "image" ? "photo" : kind === "audio" ? "voice" : kind === "video" ? "video" : "file";
}

/** The photos and voice notes among a message's files, by where they lie. Files of other services are not Slack's. */
export function filesOf(files: unknown): readonly MediaFile[] {
	return list(files)
		.map(fields)
		.flatMap((file): readonly MediaFile[] => {
			const ref = string(file.url_private_download) ?? string(file.url_private);
			// A voice clip of Slack's own recorder is an audio file, in whichever container.
			const kind = file.subtype === "slack_audio" ? "voice" : mediaOf(string(file.mimetype) ?? "");
			if (ref === undefined || file.is_external === true || (kind !== "photo" && kind !== "voice")) return [];
			return [{ kind, ref }];
		});
}

/** Fetches a file with the bot's token, from Slack alone. Throws `MediaError` only. */
export async function fetchMedia(
	{ botToken, apiUrl, timeoutMs }: { readonly botToken: string; readonly apiUrl?: string; readonly timeoutMs: number },
	ref: string,
): Promise<Uint8Array> {
	if (!URL.canParse(ref)) throw new MediaError("gone", "no-url");
	const isOwn = (url: URL) =>
		apiUrl === undefined ? url.protocol === "https:" && HOSTS.has(url.host) : url.origin === new URL(apiUrl).origin;
	const bytes = await downloadMedia(new URL(ref), {
		fetch: (url, init) => fetch(url, init),
		isOwn,
		headers: () => ({ authorization: `Bearer ${botToken}` }),
		timeoutMs,
	});
	// Without the scope `files:read` Slack shows its page to sign in, with status 200.
	const isPage = /^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
	if (isPage) throw new MediaError("retry", "missing_scope");
	return bytes;
}
