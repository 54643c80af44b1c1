import type { Limits, OutMessage } from "../../bot/core/channel.ts";
import { segmentsOf, smartEncoded } from "../../bot/core/segments.ts";
import { OWNED_WORDS } from "./words.ts";

/**
 * Longest `Body` that Twilio takes, in characters (error 21617 beyond it).
 * Source: Twilio, Messages resource, `Body`.
 */
const TEXT_MAX = 1_600;

/** Segments a second that a long code sends. Source: Twilio, "Understanding rate limits and message queues". */
export const SEGMENTS_PER_SECOND = 1;

/** What SMS can show: text, and options as numbered lines. */
export const LIMITS: Limits = {
	text: TEXT_MAX,
	buttons: null,
	files: false,
	segments: true,
	isolates: false,
	forms: false,
	ownedWords: OWNED_WORDS,
	pace: { unit: "segments", perSecond: SEGMENTS_PER_SECOND },
};

/** The part of Twilio's message parameters that the message itself decides. */
export interface Rendered {
	readonly body: string;
	/** Asked for only where it brings the text into GSM-7; elsewhere it would drop joiners and gain nothing. */
	readonly smartEncoded: boolean;
}

/** What a message takes of the pace: the segments of its body. */
export function costOf(message: OutMessage): number {
	return segmentsOf(bodyOf(message)).segments;
}

function bodyOf({ text, options }: OutMessage): string {
	return [text, ...(options?.items ?? []).map((option, at) => `${at + 1} ${option.label}`)].join("\n");
}

/**
 * A message as one SMS: the text, then each option on its own line after its number, in both modes ("1 3" answers
 * several). The `done` button has no line: sending the numbers is what sends them.
 *
 * @throws RangeError when it does not fit or carries a file: the core splits texts and knows `LIMITS`
 */
export function render(message: OutMessage): Rendered {
	if (message.file) throw new RangeError("an SMS carries no file; see LIMITS.files");
	const body = bodyOf(message);
	if (body.length > TEXT_MAX) throw new RangeError(`an SMS holds ${TEXT_MAX} characters, this one has ${body.length}`);
	return { body, smartEncoded: smartEncoded(body) !== undefined };
}
