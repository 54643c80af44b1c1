import { type Api, GrammyError } from "grammy";
import type { Message } from "grammy/types";
import { MEDIA_BYTES_MAX, MediaError, type MediaFile } from "../../bot/core/media.ts";
import { downloadMedia } from "../../bot/core/media-download.ts";
import { codeOf } from "./send-error.ts";

/** The photos and voice notes of a message, by their `file_id`: of a photo the largest size, and files that are one. */
export function filesOf({ photo, voice, audio, document, animation }: Message): readonly MediaFile[] {
	// An animation comes as a document too.
	if (animation) return [];
	const largest = photo?.at(-1);
	if (largest) return [{ kind: "photo", ref: largest.file_id }];
	const sound = voice ?? audio;
	if (sound) return [{ kind: "voice", ref: sound.file_id }];
	const kind = document?.mime_type?.split("/", 1)[0];
	if (!document || (kind !== "image" && kind !== "audio")) return [];
	return [{ kind: kind === "image" ? "photo" : "voice", ref: document.file_id }];
}

/** What a refused getFile means. Telegram's own limit for bots is 20 MB. Source: Bot API, getFile. */
function failed(error: unknown): MediaError {
	const code = codeOf(error);
	if (!(error instanceof GrammyError)) return new MediaError("retry", code);
	if (/file is too big/i.test(error.description)) return new MediaError("tooBig", code);
	// The token is wrong, Telegram is ill or wants a pause: the file is still there.
	const passing = [401, 409, 429].includes(error.error_code) || error.error_code >= 500;
	return new MediaError(passing ? "retry" : "gone", code);
}

/** Fetches a file from the API root by its `file_id`. Throws `MediaError` only. */
export async function fetchMedia(
	api: Api,
	{ apiRoot, token, timeoutMs }: { readonly apiRoot: string; readonly token: string; readonly timeoutMs: number },
	ref: string,
): Promise<Uint8Array> {
	const file = await api.getFile(ref).catch((error: unknown) => {
		throw failed(error);
	});
	if ((file.file_size ?? 0) > MEDIA_BYTES_MAX) throw new MediaError("tooBig", "file_size");
	const { file_path: path } = file;
	// A Bot API server of one's own may give a path on its disk, which is none of ours.
	if (path === undefined || path.includes("..") || !/^[\w-]+(?:\/[\w.-]+)+$/.test(path))
		throw new MediaError("gone", "file_path");
	const root = new URL(apiRoot);
	return downloadMedia(new URL(`${apiRoot}/file/bot${token}/${path}`), {
		fetch: (url, init) => fetch(url, init),
		isOwn: (url) => url.origin === root.origin,
		headers: () => ({}),
		timeoutMs,
	});
}
