import { createInterface } from "node:readline";
import type { OutOptions } from "../../bot/core/channel.ts";
import { type Act, parseLine } from "./parse.ts";
import { entryText } from "./render.ts";

/** What a terminal is made of. */
export interface TerminalParts {
	readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
	readonly write: (text: string) => void;
}

/** What a terminal plays to. Each call returns entries of a transcript, as `entryText` writes them. */
export interface Stage {
	/** The options that were shown last. */
	readonly options: OutOptions | undefined;
	begin(): readonly string[];
	act(act: Act): readonly string[];
}

/**
 * Plays until the input ends. At a keyboard a prompt waits for each line; piped lines are written out, so that both
 * leave the same transcript.
 *
 * @returns the transcript
 */
export async function runTerminal({ input, write }: TerminalParts, stage: Stage): Promise<string> {
	const entries: string[] = [];
	const add = (entry: string) => {
		entries.push(entry);
		return entry;
	};
	const keyboard = input.isTTY === true;
	const prompt = () => keyboard && write("ME> ");
	for (const entry of stage.begin()) write(add(entry));
	const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
	prompt();
	for await (const line of lines) {
		const typed = add(entryText("ME", line));
		if (!keyboard) write(typed);
		for (const entry of stage.act(parseLine(line, stage.options))) write(add(entry));
		prompt();
	}
	if (keyboard) write("\n");
	return entries.join("");
}
