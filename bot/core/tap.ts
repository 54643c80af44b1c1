/**
 * What a button carries back: the flow, the step and the option it stood for,
 * and the tag of the session that offered it. Names, never positions, so that a
 * deploy cannot make an old button answer another question.
 */
export interface Tap {
	readonly flow: string;
	readonly step: string;
	/** The session's tag, short and unique among a member's open sessions. */
	readonly tag: string;
	/** The chosen options; one for `choose`, any number for `pick`. */
	readonly options: readonly string[];
}

/** As the step of a tap: begins the flow, when it is one that a command begins, with the option as `data.code`. */
export const BEGIN_TAP = "begin";

/** The flow that offers help to who writes of danger. */
export const CARE = "care";

/**
 * Longest encoded tap of a single option, in bytes. Telegram's `callback_data`
 * holds 64 bytes; four are left for an adapter's own prefix.
 * Source: Telegram Bot API, InlineKeyboardButton.
 */
export const TAP_MAX_BYTES = 60;

const NAME = /^[a-zA-Z0-9._+-]+$/;

/** The wire form of a tap: `flow/step/tag/option,option`. Names hold letters, digits and `. _ + -` only. */
export function encodeTap(tap: Tap): string {
	return `${tap.flow}/${tap.step}/${tap.tag}/${tap.options.join(",")}`;
}

/** Reads a wire form back; undefined when it was not written by `encodeTap` (forged or of another bot). */
export function decodeTap(payload: string): Tap | undefined {
	const parts = payload.split("/");
	const [flow, step, tag, options] = parts;
	if (parts.length !== 4 || !flow || !step || !tag || options === undefined) return undefined;
	const chosen = options === "" ? [] : options.split(",");
	return [flow, step, tag, ...chosen].every((name) => NAME.test(name))
		? { flow, step, tag, options: chosen }
		: undefined;
}

/** Writes a value so that it can stand in a tap: `/` becomes `.` (IANA zones have no dots). */
export function encodeName(value: string): string {
	return value.replaceAll("/", ".");
}

/** Reads `encodeName` back. */
export function decodeName(id: string): string {
	return id.replaceAll(".", "/");
}
