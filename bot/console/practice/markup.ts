import { html } from "hono/html";

/** HTML that is safe to send: what was put into it has been escaped. */
export type Markup = Exclude<ReturnType<typeof html>, Promise<unknown>>;

/** HTML with its values escaped; values that are `Markup`, or arrays of it, stand as they are. */
export function markup(strings: TemplateStringsArray, ...values: unknown[]): Markup {
	const made = html(strings, ...values);
	// Only a promise among the values makes one of the whole.
	if (made instanceof Promise) throw new TypeError("await values before they go into markup");
	return made;
}
