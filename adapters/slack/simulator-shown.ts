import type { Shown, ShownFile } from "../../bot/core/simulator.ts";
import { buttonsOf, controlsOf, shownText } from "./simulator-blocks.ts";
import type { Account, Message, WireFile } from "./simulator-world.ts";
import { unescapeText } from "./text.ts";

/** A message as it stands before somebody: on `account`'s screen with what they ticked, or unused in a channel. */
export function shownOf(message: Message, account?: Account): Shown {
	const { ts, bot, text, blocks, files } = message;
	const [file] = files ?? [];
	const { many, buttons } = buttonsOf(controlsOf(blocks ?? []), account?.ticks.get(ts));
	return {
		id: ts,
		from: bot ? "bot" : "person",
		text: blocks === undefined ? unescapeText(text) : shownText(blocks),
		at: Number(ts) * 1_000,
		buttons,
		many,
		...(file ? { file: shownFile(file) } : {}),
	};
}

function shownFile({ name, mimetype, bytes, alt }: WireFile): ShownFile {
	return {
		name,
		mediaType: mimetype,
		content: mimetype.startsWith("text/") || mimetype === "application/json" ? new TextDecoder().decode(bytes) : "",
		bytes,
		...(alt === undefined ? {} : { description: alt }),
	};
}
