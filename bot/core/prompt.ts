import type { OutFile } from "./channel.ts";
import type { Line } from "./text.ts";

/** One thing a member can choose. */
export interface PromptOption {
	/** The option's name: what is recorded, and what a tap carries. */
	readonly id: string;
	readonly label: Line;
	/** Word tables that also mean this option ("yes" for the option that agrees). */
	readonly words?: readonly AnswerWord[];
}

/** Tables of answer words in every language. */
export type AnswerWord = "yes" | "no" | "done" | "skip";

/** What is said in one turn, before any channel has rendered it. */
export interface Prompt {
	/** Paragraphs. */
	readonly lines: readonly Line[];
	readonly options: readonly PromptOption[];
	readonly mode: "one" | "many";
	/** True when a form is offered for words of the member's own, on channels that have forms. */
	readonly form?: boolean;
	/** True when words of the member's own answer too: the options are only suggestions. */
	readonly open?: boolean;
	/** What a tap names; absent when there are no options. */
	readonly at?: { readonly flow: string; readonly step: string; readonly tag: string };
	readonly file?: OutFile;
}
