import type { Document, PhotoSize } from "grammy/types";
import type { ShownFile } from "../../bot/core/simulator.ts";
import { PHOTO_MAX_BYTES } from "./render.ts";
import { Refusal, type Upload } from "./simulator-http.ts";

/** Most pixels of a photo's two sides together, and how many times the longer the shorter. Source: Bot API, sendPhoto. */
const SIDES_MAX = 10_000;
const RATIO_MAX = 20;

/** What every PNG begins with. Source: PNG, 5.2. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What text files are called here: the app opens them as text. */
const TEXTS: ReadonlyMap<string, string> = new Map([
	["json", "application/json"],
	["csv", "text/csv"],
	["txt", "text/plain"],
	["md", "text/markdown"],
	["ics", "text/calendar"],
	["html", "text/html"],
]);

function uploadOf(given: unknown, files: ReadonlyMap<string, Upload>): Upload {
	const upload = files.get(String(given).replace(/^attach:\/\//, ""));
	if (!upload) throw new Refusal(400, "Bad Request: wrong file identifier/HTTP URL specified");
	if (upload.bytes.byteLength === 0) throw new Refusal(400, "Bad Request: file must be non-empty");
	return upload;
}

/** A document as Telegram takes it, and as the app shows it. Telegram tells the type by the name. */
export function documentOf(
	given: unknown,
	files: ReadonlyMap<string, Upload>,
	id: string,
): { readonly document: Document; readonly shown: ShownFile } {
	const { name, bytes } = uploadOf(given, files);
	const known = TEXTS.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
	const mediaType = known ?? (isPng(bytes) ? "image/png" : "application/octet-stream");
	return {
		document: { file_id: id, file_unique_id: id, file_name: name, mime_type: mediaType, file_size: bytes.byteLength },
		shown: { name, mediaType, content: known ? Buffer.from(bytes).toString("utf8") : "", bytes },
	};
}

/** A photo as Telegram takes it, and as the app shows it; here only a PNG. Telegram keeps no alternative text. */
export function photoOf(
	given: unknown,
	files: ReadonlyMap<string, Upload>,
	id: string,
): { readonly photo: PhotoSize[]; readonly shown: ShownFile } {
	const { name, bytes } = uploadOf(given, files);
	if (bytes.byteLength > PHOTO_MAX_BYTES) throw new Refusal(413, "Request Entity Too Large");
	if (!isPng(bytes)) throw new Refusal(400, "Bad Request: IMAGE_PROCESS_FAILED");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	// The first chunk is IHDR: after its length and name stand the sides. Source: PNG, 11.2.1.
	const [width, height] = [view.getUint32(16), view.getUint32(20)];
	const isShaped = Math.max(width, height) <= RATIO_MAX * Math.min(width, height);
	if (!isShaped || width + height > SIDES_MAX) throw new Refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
	return {
		photo: [{ file_id: id, file_unique_id: id, width, height, file_size: bytes.byteLength }],
		shown: { name, mediaType: "image/png", content: "", bytes },
	};
}

function isPng(bytes: Uint8Array): boolean {
	return bytes.byteLength > 33 && PNG.equals(bytes.subarray(0, PNG.byteLength));
}
