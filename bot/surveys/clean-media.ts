import { type MediaKind, type MediaType, mediaTypeOf } from "../core/media.ts";
import { withoutTags } from "../core/media-tags.ts";
import { loadSharp } from "../sharp.ts";

/** Longest side of a photo that is kept, in pixels. Reason: a screenshot can be read, and nobody needs more to look at it. */
const SIDE_MAX = 2_048;

/** Most pixels that are decoded. Reason: a phone's photo of "50 megapixels" has 8,192 by 6,144; a small file can unfold into far more. */
const PIXELS_MAX = 50_400_000;

/** The photo that is being decoded. Reason: each may take hundreds of megabytes, so one comes after the other. */
let decoding: Promise<unknown> = Promise.resolve();

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
	const format = type.extension === "jpg" ? "jpeg" : (type.extension as "png" | "webp");
	const rewrite = () => rewritten(given, format);
	const turn = decoding.then(rewrite, rewrite);
	decoding = turn;
	const bytes = await turn;
	return bytes && { bytes, type };
}

/** A photo decoded and written anew; undefined for what cannot be decoded. */
async function rewritten(given: Uint8Array, format: "jpeg" | "png" | "webp"): Promise<Uint8Array | undefined> {
	const { default: sharp } = await loadSharp();
	try {
		const written = await sharp(given, { limitInputPixels: PIXELS_MAX, failOn: "error" })
			.autoOrient()
			.resize({ width: SIDE_MAX, height: SIDE_MAX, fit: "inside", withoutEnlargement: true })
			.toFormat(format)
			.toBuffer();
		return new Uint8Array(written);
	} catch (error) {
		// What cannot be decoded is no picture, whatever its first bytes say; sharp has no codes.
		if (error instanceof Error) return undefined;
		throw error;
	}
}
