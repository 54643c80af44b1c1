import type { Messages } from "../../locales/messages.ts";
import type { View } from "./profile.ts";

/** The key of a message in `locales/`. */
export type MessageKey = keyof Messages;

/** Keys of messages that take no parameters. */
export type PlainKey = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey];

/** The parameters of a message once known. */
export type Params = Readonly<Record<string, string | number>>;

/** A message with its parameters, not yet in any language. */
export interface Message {
	readonly key: MessageKey;
	readonly params: Params;
}

/** Words that are no message of ours: an organizer's text, a proper noun from the Unicode CLDR (a country, a zone). */
export interface Literal {
	readonly literal: string;
}

/** One paragraph that is said, or one label. */
export type Line = Message | Literal;

/** A message whose parameters come from what is known of the member. */
export interface Text {
	readonly key: MessageKey;
	readonly params: (view: View) => Params;
}

/** Words that are data, not a message of ours: a survey's question in the language of the view. */
export interface Literally {
	readonly literal: (view: View) => string;
}

/** How a step words something: a key without parameters, `text(key, parameters)`, or words that are data. */
export type Wording = PlainKey | Text | Literally;

/**
 * A message with parameters.
 *
 * @example text("onboarding-hello", (view) => ({ name: view.profile.name ?? "" }))
 */
export function text<K extends Exclude<MessageKey, PlainKey>>(key: K, params: (view: View) => Messages[K]): Text {
	return { key, params: params as (view: View) => Params };
}

/** Puts the parameters in. */
export function line(wording: Wording, view: View): Line {
	if (typeof wording === "string") return { key: wording, params: {} };
	if ("literal" in wording) return { literal: wording.literal(view) };
	return { key: wording.key, params: wording.params(view) };
}
