import { type Message, parse } from "@fluent/syntax";
import { afterKey } from "./pattern.ts";

/**
 * A Fluent source with one message put in place of its older self, or, where it is new, after the one that `order` puts
 * before it. Comments, order and everything else stay as they are, to the letter.
 *
 * @param order the keys of the English file
 */
export function withMessage(source: string, message: Message, order: readonly string[]): string {
	const entries = parse(source, {}).body;
	const key = message.id.name;
	const written = `${key}${afterKey(message)}`;
	const old = entries.find((entry) => entry.type === "Message" && entry.id.name === key);
	if (old?.type === "Message") {
		const from = old.id.span?.start ?? 0;
		const to = (old.value?.span ?? old.id.span)?.end ?? from;
		return source.slice(0, from) + written + source.slice(to);
	}
	const before = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
	for (const name of before) {
		const entry = entries.find((each) => each.type === "Message" && each.id.name === name);
		if (entry?.span) return insert(source, entry.span.end, written);
	}
	const first = entries.find((entry) => entry.type === "Message");
	return first?.span
		? `${source.slice(0, first.span.start)}${written}\n${source.slice(first.span.start)}`
		: insert(source, source.length, written);
}

/** Puts rows on a line of their own after the line that holds `at`. */
function insert(source: string, at: number, rows: string): string {
	const head = source.slice(0, at).replace(/\n?$/, (end) => (at === 0 ? end : "\n"));
	return `${head}${rows}\n${source.slice(at).replace(/^\n/, "")}`;
}
