import { FluentSerializer, type Message, parse } from "@fluent/syntax";

const serializer = new FluentSerializer();
const INDENT = "    ";

/** A message's text as a translator edits it: Fluent without the key and without indentation. */
export function textOf(message: Message): string {
	const rows = afterKey(message)
		.replace(/^ =\n?/, "")
		.split("\n");
	return rows
		.map((row) => (row.startsWith(INDENT) ? row.slice(INDENT.length) : row))
		.join("\n")
		.trim();
}

/** What stands after a message's key in its file, in the usual form: ` = …`, comments left out. */
export function afterKey(message: Message): string {
	const bare = message.clone();
	bare.comment = null;
	const text = serializer.serializeEntry(bare).slice(message.id.name.length).trimEnd();
	// An empty row within a text is indented by the serializer; nobody wants that in a diff.
	return text.replace(/^ +$/gm, "");
}

/** A text as a message, or why it is none. */
export function messageOf(key: string, text: string): Message | string {
	const rows = text.trim().split("\n");
	// These begin something else at the start of a line, but not right after the equals sign.
	const start = /^[[.*]/.test(rows[0] ?? "") ? `${key} = ` : `${key} =\n${INDENT}`;
	const { body } = parse(`${start}${rows.map((row) => row.trimEnd()).join(`\n${INDENT}`)}\n`, {});
	const junk = body.find((entry) => entry.type === "Junk");
	if (junk?.type === "Junk") return `it is no Fluent: ${junk.annotations[0]?.message ?? "it cannot be read"}`;
	const [message] = body;
	if (body.length !== 1 || message?.type !== "Message" || message.id.name !== key || !message.value)
		return "it is more than one message";
	return message.attributes.length > 0 ? "a line begins with a dot, which Fluent takes for something else" : message;
}
