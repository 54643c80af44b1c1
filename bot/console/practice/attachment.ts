import type { ShownFile } from "../../core/simulator.ts";
import { type Markup, markup } from "./markup.ts";

/** Longest part of a file that is shown in place, in UTF-16 code units; a download has all of it. Our own choice. */
const PREVIEW_MAX = 20_000;

/** Pictures and recordings as apps show them. Nothing else is: an SVG could carry a script. */
const PICTURES: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/webp"]);
const SOUNDS: ReadonlySet<string> = new Set(["audio/ogg", "audio/mpeg", "audio/mp4"]);

/** A file under a message: a picture to look at, a text to open, or anything else to download. */
export function attachmentMarkup(file: ShownFile, url: string): Markup {
	const { name, content } = file;
	const download = markup`<a class="download" href="${url}" download="${name}">Download</a>`;
	if (PICTURES.has(file.mediaType)) return markup`<div class="file shot">${picture(file, url)}${download}</div>`;
	if (SOUNDS.has(file.mediaType))
		return markup`<div class="file sound"><audio controls preload="none" src="${url}" aria-label="${name}"></audio>${download}</div>`;
	const head = markup`<span class="sheet" aria-hidden="true"></span><span class="file-name" dir="auto">${name}</span><small>${size(file)}</small>`;
	if (content === "") return markup`<div class="file"><p class="file-head">${head}</p>${download}</div>`;
	const more = content.length > PREVIEW_MAX;
	return markup`<div class="file"><details><summary class="file-head">${head}</summary><pre dir="auto" tabindex="0">${content.slice(0, PREVIEW_MAX)}${more ? "…" : ""}</pre></details>${download}</div>`;
}

/** What a file is downloaded as: a type that no browser runs. */
export function downloadType({ mediaType, content }: ShownFile): string {
	if (PICTURES.has(mediaType) || SOUNDS.has(mediaType)) return mediaType;
	return content === "" ? "application/octet-stream" : "text/plain; charset=utf-8";
}

/** With its sides, so that nothing moves when it has loaded. Telegram keeps no description: the name stands for it. */
function picture({ name, mediaType, bytes, description }: ShownFile, url: string): Markup {
	const sides = mediaType === "image/png" ? sidesOf(bytes) : undefined;
	return markup`<img src="${url}" alt="${description ?? name}"${sides ? markup` width="${sides.width}" height="${sides.height}"` : ""}>`;
}

/** The sides of a PNG in pixels: its first chunk is IHDR. Source: PNG, 11.2.1. */
function sidesOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
	if (bytes.byteLength < 24) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

function size({ bytes: { byteLength } }: ShownFile): string {
	return byteLength < 1_000 ? `${byteLength} bytes` : `${(byteLength / 1_000).toFixed(byteLength < 10_000 ? 1 : 0)} kB`;
}
