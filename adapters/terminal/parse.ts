import type { Content, OutOptions } from "../../bot/core/channel.ts";
import { decodeTap } from "../../bot/core/tap.ts";

/** What a person at the terminal did: something a member can do, or a wait until the bot loses patience. */
export type Act = Content | { readonly kind: "wait" };

/** What the special lines do, for the help text. */
export const SPECIAL_LINES: readonly (readonly [string, string])[] = [
	["#2", "tap the second button (channels with buttons)"],
	["#1,3 or #0", "tick buttons and send them, or none"],
	["#+ words", "write words into the form and send it (channels with forms)"],
	["/join", "a command, as Telegram and Discord send it"],
	["!photo [words]", "a picture, with words under it if you like"],
	["!edit words", "change a message that was sent before"],
	["!wait", "say nothing until the bot asks again or gives up"],
];

/** A photo that is nowhere. */
const PHOTO = { kind: "photo", ref: "terminal" } as const;

function tapped(numbers: readonly number[], options: OutOptions | undefined): Content {
	const chosen = numbers.filter((number) => number > 0).map((number) => options?.items[number - 1]?.payload);
	const taps = chosen.map((payload) => (payload === undefined ? undefined : decodeTap(payload)));
	const first = taps[0] ?? decodeTap(options?.done?.payload ?? "");
	if (!first || taps.includes(undefined)) return { kind: "badTap" };
	return { kind: "tap", tap: { ...first, options: taps.flatMap((tap) => tap?.options ?? []) } };
}

function filled(text: string, options: OutOptions | undefined): Content {
	const tap = decodeTap(options?.form?.payload ?? "");
	return tap ? { kind: "form", tap, text } : { kind: "badTap" };
}

/** Reads one typed line. `options` are the last that were shown as buttons. */
export function parseLine(line: string, options: OutOptions | undefined): Act {
	const buttons = /^#\s*(\d+(?:\s*,\s*\d+)*)\s*$/.exec(line);
	if (buttons?.[1] !== undefined) return tapped(buttons[1].split(",").map(Number), options);
	const form = /^#\+\s*(.*)$/.exec(line);
	if (form?.[1] !== undefined) return filled(form[1], options);
	const command = /^\/([A-Za-z_]+)\s*(.*)$/.exec(line);
	if (command?.[1] !== undefined) return { kind: "command", name: command[1].toLowerCase(), args: command[2] ?? "" };
	const special = /^!(photo|edit|wait)\b\s*(.*)$/.exec(line);
	const words = special?.[2] ?? "";
	switch (special?.[1]) {
		case "photo":
			return { kind: "media", media: "photo", files: [PHOTO], ...(words === "" ? {} : { caption: words }) };
		case "edit":
			return { kind: "edit", text: words };
		case "wait":
			return { kind: "wait" };
		default:
			return { kind: "text", text: line };
	}
}
