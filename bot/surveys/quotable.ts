/** Longest quotation, in characters. Reason: the longer a passage, the likelier somebody is recognised by it. */
export const QUOTE_MAX = 400;

/** White space and quotation marks do not make a passage another. */
const plain = (text: string): string =>
	text
		.normalize("NFC")
		.replace(/[“”„«»"']/gu, "'")
		.replace(/\s+/gu, " ")
		.trim()
		.toLocaleLowerCase("und");

/** True when the passage stands in one of the texts, in these words. */
export function isPassage(passage: string, texts: readonly string[]): boolean {
	const words = plain(passage)
		.replace(/^'+|'+$/g, "")
		.trim();
	return words !== "" && texts.some((text) => plain(text).includes(words));
}

/** Addresses, links, handles and numbers. */
const TELLING = /\S*@\S+|https?:\/\/\S+|\p{N}[\p{N}\s./+-]*\p{N}|\p{N}/gu;

/** A word with a capital that begins no sentence, and what follows it with capitals: in scripts that have them. */
const NAME = /(?<![.!?…:\n]\s*|^\s*['"“«(]?\s*)(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/gu;

/** Words that have a capital in the middle of a sentence and name nobody. */
const HARMLESS = new Set(["I", "Facebook", "Instagram", "WhatsApp", "Meta", "Messenger", "Threads", "Internet"]);

/**
 * Words of a passage that may be names, places, numbers or addresses: what a reader looks at twice. In scripts without
 * capitals names are not found; the question itself warns of them.
 */
export function tellingWords(passage: string): readonly string[] {
	const found = [...passage.matchAll(TELLING), ...passage.matchAll(NAME)].map(([words]) => words.trim());
	return [...new Set(found)].filter((words) => words.length > 0 && !HARMLESS.has(words));
}
