import type { OutMessage } from "../../bot/core/channel.ts";

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
	const attached = file ? [`(file ${file.name})`, file.content.trimEnd()] : [];
	return [text, ...items, ...done, ...attached].join("\n");
}

/** The lines that a member typed in a transcript. */
export function typedLines(transcript: string): readonly string[] {
	return transcript.split("\n").flatMap((row) => (row.startsWith("ME>") ? [row.slice(4)] : []));
}
