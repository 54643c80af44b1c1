import { ascii, viewOf } from "./bytes.ts";

/** A length of four bytes with seven bits each. Source: id3.org, ID3v2.4, 6.2. */
const sevenBits = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 128 + (byte & 127), 0);

/** How much of the beginning is a tag. */
function tagBefore(bytes: Uint8Array): number {
	// ID3v2, with a second head behind it where a flag says so. Source: id3.org, ID3v2.4, 3.
	if (bytes.length >= 10 && ascii(bytes, 0, 3) === "ID3")
		return 10 + sevenBits(bytes.subarray(6, 10)) + ((bytes[5] ?? 0) & 0x10 ? 10 : 0);
	if (bytes.length >= 32 && ascii(bytes, 0, 8) === "APETAGEX") return 32 + viewOf(bytes).getUint32(12, true);
	return 0;
}

/** How much of the end is a tag. */
function tagBehind(bytes: Uint8Array): number {
	const { length } = bytes;
	const standsAt = (from: number, mark: string) =>
		length >= from && ascii(bytes, length - from, length - from + mark.length) === mark;
	// ID3v1, and what some write before it. Source: id3.org, ID3v1.
	if (standsAt(128, "TAG")) return 128;
	if (standsAt(227, "TAG+")) return 227;
	// APEv2: the length counts the foot, a flag tells of a head. Source: wiki.hydrogenaud.io, APEv2 specification.
	if (standsAt(32, "APETAGEX")) {
		const view = viewOf(bytes);
		return view.getUint32(length - 20, true) + (view.getUint32(length - 12, true) & 0x80000000 ? 32 : 0);
	}
	// ID3v2 at the end has its head twice. Source: id3.org, ID3v2.4, 3.4.
	if (standsAt(10, "3DI")) return 20 + sevenBits(bytes.subarray(length - 4));
	// Lyrics3. Source: id3.org, Lyrics3 v2.00.
	if (standsAt(9, "LYRICS200")) return 15 + Number(ascii(bytes, length - 15, length - 9));
	return 0;
}

/** MP3 without the tags before and behind the sound, as many as there are. Undefined for a broken one, and when nothing is left. */
export function withoutMp3Tags(given: Uint8Array): Uint8Array | undefined {
	let bytes = given;
	for (const tagIn of [tagBefore, tagBehind]) {
		for (let size = tagIn(bytes); size !== 0; size = tagIn(bytes)) {
			// Also for what is no number.
			if (!(size < bytes.length)) return undefined;
			bytes = tagIn === tagBefore ? bytes.subarray(size) : bytes.subarray(0, -size);
		}
	}
	return bytes;
}
