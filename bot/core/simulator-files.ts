import { type MediaKind, mediaTypeOf } from "./media.ts";
import type { ShownFile } from "./simulator.ts";
import { SAMPLE_PHOTO, SAMPLE_VOICE } from "./simulator-samples.ts";

/** A file that somebody sent, and how their app shows it. */
interface SentFile {
	readonly bytes: Uint8Array;
	/** As the app calls it: a phone names what it records itself. */
	readonly name: string;
	readonly mediaType: string;
	readonly shown: ShownFile;
}

/** The photos and voice notes that people sent, as a simulated provider has them. */
export class SimFiles {
	/** How often the bot has asked for one, whatever the answer. */
	asked = 0;
	/** How many the bot had deleted. */
	deleted = 0;
	#status: number | undefined;
	readonly #sent = new Map<string, SentFile>();

	/** From now on whoever asks for one has this status; undefined: the file. */
	fail(status: number | undefined): void {
		this.#status = status;
	}

	/** Keeps what somebody sends: `bytes`, or a sample. */
	add(id: string, kind: MediaKind, bytes = kind === "photo" ? SAMPLE_PHOTO : SAMPLE_VOICE): SentFile {
		const type = mediaTypeOf(bytes);
		const mediaType = type?.mediaType ?? (kind === "photo" ? "image/jpeg" : "audio/ogg");
		const name = `${kind}.${type?.extension ?? (kind === "photo" ? "jpg" : "ogg")}`;
		const sent = { bytes, name, mediaType, shown: { name, mediaType, content: "", bytes } };
		this.#sent.set(id, sent);
		return sent;
	}

	/** The file, or the status of a refusal. */
	ask(id: string): { readonly status: number; readonly bytes: Uint8Array } {
		this.asked += 1;
		const bytes = this.peek(id);
		return { status: this.#status ?? (bytes ? 200 : 404), bytes: bytes ?? new Uint8Array() };
	}

	/** The bytes of a file; undefined when it is not there. */
	peek(id: string): Uint8Array | undefined {
		return this.#sent.get(id)?.bytes;
	}

	/** Deletes a file for good; false when it is not there. */
	remove(id: string): boolean {
		const there = this.#sent.delete(id);
		if (there) this.deleted += 1;
		return there;
	}
}
