import { ascii } from "./bytes.ts";

/** What a survey may ask for beside words. */
export const MEDIA_KINDS = ["photo", "voice"] as const;

/** A photo, or a voice note. */
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Which kinds are taken, as texts tell them apart. */
export function nameOfKinds(kinds: readonly MediaKind[]): MediaKind | "both" {
	const [only, ...more] = kinds;
	return only !== undefined && more.length === 0 ? only : "both";
}

/** A photo or a voice note that came with a message: nothing of it is fetched yet. */
export interface MediaFile {
	readonly kind: MediaKind;
	/** What the channel's `fetchMedia` finds it by. To all others it says nothing. */
	readonly ref: string;
}

/** Most files of one answer. Reason: Discord sends ten in one message, and a reader looks at them one by one. */
export const MEDIA_MAX = 10;

/** Largest file that is fetched, in bytes. Reason: a carrier's MMS and a phone's photo are smaller; a film is not. */
export const MEDIA_BYTES_MAX = 5_000_000;

/** How long a file is kept at most, in days. Reason: long enough to be read; it can give somebody away for as long as it lies here. */
export const MEDIA_DAYS = 180;

/** Why a file was not fetched. `gone`: it never will be. `retry`: it may be later. `tooBig`: above `MEDIA_BYTES_MAX`. */
export class MediaError extends Error {
	readonly kind: "gone" | "retry" | "tooBig";
	/** A stable code, for the log: the provider's own, or that of the connection. */
	readonly code: string;

	constructor(kind: MediaError["kind"], code: string) {
		super(`media was not fetched (${kind}, ${code})`);
		this.name = "MediaError";
		this.kind = kind;
		this.code = code;
	}
}

/** A type of file that is kept. */
export interface MediaType {
	readonly kind: MediaKind;
	readonly mediaType: string;
	/** What its name ends in. */
	readonly extension: string;
}

/** True for the first bytes of a frame of MPEG audio, layer III. Source: ISO 11172-3, 2.4.1.3. */
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean => first === 0xff && (second & 0xe6) === 0xe2;

/** Brands of MPEG-4 files that hold sound alone, and those that phones give them all the same. Source: mp4ra.org. */
const MP4_AUDIO = /^(M4A |M4B |mp42|isom|iso[2-6]|3gp\d|mp41|dash)$/;

/** What is kept, and what a name of each ends in. */
const EXTENSIONS = {
	"image/jpeg": "jpg",
	"image/png": "png",
	"image/webp": "webp",
	"audio/ogg": "ogg",
	"audio/amr": "amr",
	"audio/mpeg": "mp3",
	"audio/mp4": "m4a",
} as const;

/** What the name of a kept file of this type ends in. */
export function extensionOf(mediaType: string): string {
	return mediaType in EXTENSIONS ? EXTENSIONS[mediaType as keyof typeof EXTENSIONS] : "bin";
}

function typed(mediaType: keyof typeof EXTENSIONS): MediaType {
	const kind = mediaType.startsWith("image/") ? "photo" : "voice";
	return { kind, mediaType, extension: EXTENSIONS[mediaType] };
}

/**
 * The type of a file by its own first bytes, whatever it calls itself; undefined for all that is not kept.
 * Sources: PNG 5.2; JPEG (ISO 10918-1) B.1.1.3; WebP container; RFC 3533 (Ogg); RFC 4867, 5.1 (AMR); ISO 14496-12.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
	if (ascii(bytes, 0, 3) === "\xff\xd8\xff") return typed("image/jpeg");
	if (ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return typed("image/png");
	if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return typed("image/webp");
	if (ascii(bytes, 0, 4) === "OggS" && ascii(bytes, 28, 36) === "OpusHead") return typed("audio/ogg");
	if (ascii(bytes, 0, 5) === "#!AMR") return typed("audio/amr");
	if (ascii(bytes, 0, 3) === "ID3" || isMp3Frame(bytes)) return typed("audio/mpeg");
	if (ascii(bytes, 4, 8) === "ftyp" && MP4_AUDIO.test(ascii(bytes, 8, 12))) return typed("audio/mp4");
	return undefined;
}
