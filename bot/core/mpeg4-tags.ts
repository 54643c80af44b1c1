import { ascii, viewOf } from "./bytes.ts";

/** Boxes in which others stand. Sources: ISO 14496-12 for all of these. */
const HOLDING: ReadonlySet<string> = new Set("moov trak edts mdia minf dinf stbl mvex moof traf mfra".split(" "));

/** Boxes that are the sound, or say how it lies in the file. */
const SOUND: ReadonlySet<string> = new Set(
	(
		"ftyp styp mdat sidx smhd elst stsd stts ctts stsc stsz stz2 stco co64 stss sdtp sgpd sbgp " +
		"mehd trex mfhd tfhd tfdt trun tfra mfro"
	).split(" "),
);

/** Boxes that begin with the second at which it was recorded, and that at which it was changed. */
const TIMED: ReadonlySet<string> = new Set(["mvhd", "tkhd", "mdhd"]);

const FREE = [0x66, 0x72, 0x65, 0x65];
const URL_HERE = [0x75, 0x72, 0x6c, 0x20, 0, 0, 0, 1];

/** Both times of a header become none: four bytes each, eight in version 1. */
function blankTimes(body: Uint8Array): boolean {
	const end = body[0] === 1 ? 20 : 12;
	body.fill(0, 4, end);
	return body.length >= end;
}

/** What a track is keeps nothing but its kind: the name behind it is the phone's. False for what is no sound: a film, a track of places. */
function blankHandler(body: Uint8Array): boolean {
	body.fill(0, 12);
	return ascii(body, 8, 12) === "soun";
}

/** Where the sound lies is "in this file", whatever path or volume was named. */
function blankReferences(body: Uint8Array): boolean {
	for (let at = 8; at < body.length; ) {
		const size = at + 12 <= body.length ? viewOf(body).getUint32(at) : 0;
		if (size < 12 || at + size > body.length) return false;
		body.set(URL_HERE, at + 4);
		body.fill(0, at + 12, at + size);
		at += size;
	}
	return true;
}

/** One box, of which all goes that is not needed to play the sound; false for a broken one. */
function blankBox(box: Uint8Array, head: number, type: string, inside: string): boolean {
	const body = box.subarray(head);
	if (HOLDING.has(type)) return blankBoxes(body, type);
	if (SOUND.has(type)) return true;
	if (TIMED.has(type)) return blankTimes(body);
	if (type === "hdlr" && inside === "mdia") return blankHandler(body);
	if (type === "dref") return blankReferences(body);
	box.set(FREE, 4);
	body.fill(0);
	return true;
}

/**
 * MPEG-4, changed in place: what is not needed to play the sound becomes free space, so that the sound stays where the
 * tables say. False for a broken file, and for a film.
 */
export function blankBoxes(bytes: Uint8Array, inside = ""): boolean {
	const view = viewOf(bytes);
	for (let at = 0; at < bytes.length; ) {
		if (at + 8 > bytes.length) return false;
		const type = ascii(bytes, at + 4, at + 8);
		const short = view.getUint32(at);
		const long = short === 1 && at + 16 <= bytes.length ? Number(view.getBigUint64(at + 8)) : undefined;
		const size = long ?? (short === 0 ? bytes.length - at : short);
		const head = long === undefined ? 8 : 16;
		if (size < head || at + size > bytes.length) return false;
		if (!blankBox(bytes.subarray(at, at + size), head, type, inside)) return false;
		at += size;
	}
	return true;
}
