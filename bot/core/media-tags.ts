/** Where a number stands in a file. */
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** MP3: the tag before the sound (ID3v2, of a length in seven bits a byte), and the one behind it. Source: id3.org. */
function mp3(given: Uint8Array): Uint8Array {
	let bytes = given;
	while (ascii(bytes, 0, 3) === "ID3" && bytes.length >= 10) {
		const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0);
		bytes = bytes.subarray(10 + size);
	}
	return ascii(bytes, bytes.length - 128, bytes.length - 125) === "TAG" ? bytes.subarray(0, -128) : bytes;
}

/** Boxes of MPEG-4 that hold what is said about the sound; and those in which such boxes stand. Source: ISO 14496-12. */
const TELLING: ReadonlySet<string> = new Set(["udta", "meta", "uuid"]);
const HOLDING: ReadonlySet<string> = new Set(["moov", "trak", "mdia", "moof", "traf"]);

/** MPEG-4: telling boxes become free space, so that the sound stays where the tables say. False for a broken file, and for a film. */
function blankBoxes(bytes: Uint8Array, from: number, to: number): boolean {
	const view = viewOf(bytes);
	for (let at = from; at < to; ) {
		if (at + 8 > to) return false;
		const type = ascii(bytes, at + 4, at + 8);
		const short = view.getUint32(at);
		const long = short === 1 && at + 16 <= to ? Number(view.getBigUint64(at + 8)) : undefined;
		const size = long ?? (short === 0 ? to - at : short);
		const head = long === undefined ? 8 : 16;
		if (size < head || at + size > to) return false;
		if (type === "hdlr" && ascii(bytes, at + head + 8, at + head + 12) === "vide") return false;
		if (TELLING.has(type)) {
			bytes.set([0x66, 0x72, 0x65, 0x65], at + 4);
			bytes.fill(0, at + head, at + size);
		} else if (HOLDING.has(type) && !blankBoxes(bytes, at + head, at + size)) return false;
		at += size;
	}
	return true;
}

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
 * A recording without what it says about itself: a place, a title, the phone. Undefined for one that is broken, or in
 * which that cannot be found.
 */
export function withoutTags(given: Uint8Array, mediaType: string): Uint8Array | undefined {
	if (mediaType === "audio/mpeg") return mp3(given);
	// AMR has no room for any. Source: RFC 4867, 5.
	if (mediaType === "audio/amr") return given;
	const bytes = Uint8Array.from(given);
	const done = mediaType === "audio/ogg" ? blankOpusTags(bytes) : blankBoxes(bytes, 0, bytes.length);
	return done ? bytes : undefined;
}
