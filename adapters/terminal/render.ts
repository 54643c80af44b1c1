import type { OutFile, OutMessage } from "../../bot/core/channel.ts";

/** Who a line of a transcript is from: the bot, the member, or what the bot would do beside talking. */
export type Speaker = "BOT" | "ME" | "DO";

/** One entry of a transcript: its first row after the speaker's name, the others under it. */
export function entryText(speaker: Speaker, text: string): string {
	const head = `${speaker}> `;
	const rows = text.split("\n").map((row, at) => (at === 0 ? head + row : row === "" ? "" : " ".repeat(5) + row));
	return `${rows.join("\n").trimEnd()}\n`;
}

/** A message as the terminal shows it: numbered lines where the channel has no buttons, else buttons with their numbers. */
export function messageText({ text, options, file }: OutMessage, buttons: boolean): string {
	const items = (options?.items ?? []).map(({ label }, at) => {
		if (!buttons) return `${at + 1} ${label}`;
		return options?.mode === "many" ? `[ ] ${at + 1} ${label}` : `[${at + 1}] ${label}`;
	});
	const done = buttons && options?.done ? [`[0] ${options.done.label}`] : [];
	const form = buttons && options?.form ? [`[+] ${options.form.label}`] : [];
	const attached = file ? fileRows(file) : [];
	return [text, ...items, ...done, ...form, ...attached].join("\n");
}

/** A text file with its text; anything else by its name, and what it shows. */
function fileRows({ name, content, description }: OutFile): readonly string[] {
	const row = description === undefined ? `(file ${name})` : `(file ${name}: ${description})`;
	return typeof content === "string" ? [row, content.trimEnd()] : [row];
}

/** The lines that a member typed in a transcript. */
export function typedLines(transcript: string): readonly string[] {
	return transcript.split("\n").flatMap((row) => (row.startsWith("ME>") ? [row.slice(4)] : []));
}
