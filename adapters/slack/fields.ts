/** A JSON object from outside, not yet checked. */
export type Fields = { readonly [key: string]: unknown };

/** The value as an object; an empty one when it is none. */
export const fields = (value: unknown): Fields =>
	typeof value === "object" && value !== null ? (value as Fields) : {};

/** The value as a list; an empty one when it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as a text; undefined when it is none, or empty. */
export const string = (value: unknown): string | undefined =>
	typeof value === "string" && value !== "" ? value : undefined;
