import { type MediaKind, type MediaType, mediaTypeOf } from "../core/media.ts";
import { withoutTags } from "../core/media-tags.ts";
import { loadSharp } from "../sharp.ts";

/** Longest side of a photo that is kept, in pixels. Reason: a screenshot can be read, and nobody needs more to look at it. */
const SIDE_MAX = 2_048;

/** Most pixels that are decoded. Reason: a phone's largest photo has 50 million; a small file can unfold into far more. */
const PIXELS_MAX = 64_000_000;

/** A file as it is kept. */
export interface CleanMedia {
	readonly bytes: Uint8Array;
	readonly type: MediaType;
}

/**
 * A file with nothing in it but the picture or the sound: a photo is decoded and written anew, without place, time and
 * device, turned as its camera meant it; a recording loses its tags. Undefined for what is no such file.
 */
export async function cleanMedia(given: Uint8Array, kind: MediaKind): Promise<CleanMedia | undefined> {
	const type = mediaTypeOf(given);
	if (type?.kind !== kind) return undefined;
	if (kind === "voice") {
		const bytes = withoutTags(given, type.mediaType);
		return bytes && { bytes, type };
	}
	const { default: sharp } = await loadSharp();
	const format = type.extension === "jpg" ? "jpeg" : (type.extension as "png" | "webp");
	try {
		const written = await sharp(given, { limitInputPixels: PIXELS_MAX, failOn: "error" })
			.autoOrient()
			.resize({ width: SIDE_MAX, height: SIDE_MAX, fit: "inside", withoutEnlargement: true })
			.toFormat(format)
			.toBuffer();
		return { bytes: new Uint8Array(written), type };
	} catch (error) {
		// What cannot be decoded is no picture, whatever its first bytes say; sharp has no codes.
		if (error instanceof Error) return undefined;
		throw error;
	}
}
