import type { Messages } from "../../locales/messages.ts";
import type { View } from "./profile.ts";

/** The key of a message in `locales/`. */
export type MessageKey = keyof Messages;

/** Keys of messages that take no parameters. */
export type PlainKey = { [K in MessageKey]: keyof Messages[K] extends never ? K : never }[MessageKey];

/** The parameters of a message once known. */
export type Params = Readonly<Record<string, string | number>>;

/** A message with its parameters, not yet in any language. */
export interface Line {
	readonly key: MessageKey;
	readonly params: Params;
}

/** A message whose parameters come from what is known of the member. */
export interface Text {
	readonly key: MessageKey;
	readonly params: (view: View) => Params;
}

/** How a step words something: a key without parameters, or `text(key, parameters)`. */
export type Wording = PlainKey | Text;

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
	return typeof wording === "string"
		? { key: wording, params: {} }
		: { key: wording.key, params: wording.params(view) };
}
