/**
 * How Slack writes text on the wire: `&`, `<` and `>` are escaped, and whatever
 * stands between `<` and `>` is a link or a mention.
 * Source: docs.slack.dev/messaging/formatting-message-text, "Escaping text" and "Retrieving messages".
 */

/** Escapes the three characters that Slack gives a meaning to. */
export function escapeText(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Undoes `escapeText`. */
export function unescapeText(text: string): string {
	return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const MARKED = /<([^<>|]*)(?:\|([^<>]*))?>/g;

/**
 * Text as the person typed it: links that Slack made of it become plain again,
 * a mention keeps its sign and the name when Slack gives one.
 */
export function readText(wire: string): string {
	const plain = wire.replace(MARKED, (_whole, target: string, label: string | undefined) => {
		const sign = target[0];
		if (sign === "@" || sign === "#") return label === undefined || label === "" ? target : sign + label;
		if (sign === "!") return label ?? `@${target.slice(1)}`;
		return label ?? target;
	});
	return unescapeText(plain);
}
