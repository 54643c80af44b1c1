import { ascii, viewOf } from "./bytes.ts";
import { withoutMp3Tags } from "./mp3-tags.ts";
import { blankBoxes } from "./mpeg4-tags.ts";

/** The checksum of an Ogg page: CRC-32 with the polynomial 0x04c11db7, not reflected. Source: RFC 3533, 6. */
function crc(page: Uint8Array): number {
	let sum = 0;
	for (const byte of page) {
		sum ^= byte << 24;
		for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
	}
	return sum >>> 0;
}

/**
 * Opus in Ogg: the second packet is the tags; it becomes an empty one of the same length, over as many pages as it has.
 * False for a broken file, or one of another codec. Sources: RFC 3533, 6; RFC 7845, 5.2.
 */
function blankOpusTags(bytes: Uint8Array): boolean {
	const view = viewOf(bytes);
	let isFirst = true;
	for (let at = 0; at + 27 <= bytes.length && ascii(bytes, at, at + 4) === "OggS"; ) {
		const body = at + 27 + (bytes[at + 26] ?? 0);
		const lacing = bytes.subarray(at + 27, body);
		const end = body + lacing.reduce((sum, length) => sum + length, 0);
		if (end > bytes.length) return false;
		if (at === 0) {
			if (ascii(bytes, body, body + 8) !== "OpusHead") return false;
			at = end;
			continue;
		}
		if (isFirst && ascii(bytes, body, body + 8) !== "OpusTags") return false;
		// A segment below 255 ends the packet.
		const last = lacing.findIndex((length) => length < 255);
		const stop = last < 0 ? end : body + lacing.subarray(0, last + 1).reduce((sum, length) => sum + length, 0);
		bytes.fill(0, isFirst ? body + 8 : body, stop);
		view.setUint32(at + 22, 0, true);
		view.setUint32(at + 22, crc(bytes.subarray(at, end)), true);
		if (last >= 0) return true;
		isFirst = false;
		at = end;
	}
	return false;
}

/**
 * A recording without what it says about itself: a place, a time, a title, the phone. Undefined for one that is broken, or in
 * which that cannot be found.
 */
export function withoutTags(given: Uint8Array, mediaType: string): Uint8Array | undefined {
	if (mediaType === "audio/mpeg") return withoutMp3Tags(given);
	// AMR has no room for any. Source: RFC 4867, 5.
	if (mediaType === "audio/amr") return given;
	const bytes = Uint8Array.from(given);
	const done = mediaType === "audio/ogg" ? blankOpusTags(bytes) : blankBoxes(bytes);
	return done ? bytes : undefined;
}
