import type { RunName } from "./effect.ts";
import type { MediaKind } from "./media.ts";
import type { Field, Profile, Topic, View } from "./profile.ts";
import type { AnswerWord } from "./prompt.ts";
import type { Wording } from "./text.ts";

/** Says something and goes on. */
export interface Say<N extends string> {
	readonly kind: "say";
	readonly message: Wording;
	readonly next: N;
}

/** One answer of a `choose` step. */
export interface Choice<N extends string> {
	readonly label: Wording;
	readonly next: N;
	readonly words?: readonly AnswerWord[];
	readonly consent?: { readonly topic: Topic; readonly granted: boolean };
	/** Profile fields that this choice settles. */
	readonly set?: (view: View) => Partial<Profile>;
	/** Of a question whether media may be kept: what this choice says. */
	readonly keepsMedia?: boolean;
}

/** Asks for one of several options. */
export interface Choose<N extends string> {
	readonly kind: "choose";
	readonly message: Wording;
	readonly options: Readonly<Record<string, Choice<N>>>;
	/** Saves the option's name under this field. */
	readonly save?: Field;
	/** Files the option's name as an answer under the step's name. */
	readonly record?: boolean;
	/** Keeps the option's name in the session's data under the step's name, for later routes. */
	readonly remember?: boolean;
	/** Asks even when the profile has the answer. */
	readonly always?: boolean;
	/** The story in the middle of which it is asked, and which goes on after it: whether media may be kept. */
	readonly aside?: N;
}

/** Asks for any number of options. */
export interface Pick<N extends string> {
	readonly kind: "pick";
	readonly message: Wording;
	readonly options: Readonly<Record<string, { readonly label: Wording }>>;
	/** Further options, from what a `run` brought back. */
	readonly suggest?: (view: View) => readonly Suggestion[];
	readonly save?: Field;
	readonly record?: boolean;
	readonly remember?: boolean;
	readonly always?: boolean;
	readonly next: N;
}

/** A value that a `text` or `pick` step offers, so that one tap is enough. */
export interface Suggestion {
	/** The value it stands for, in the characters a tap may carry (`encodeName`). */
	readonly id: string;
	readonly label: string;
}

/** How a `text` step reads what was typed: the value, or undefined when it is none. */
export type Parser = (typed: string, view: View) => string | undefined;

/** Asks for words of the member's own. */
export interface Ask<N extends string> {
	readonly kind: "text";
	readonly message: Wording;
	readonly parse: Parser;
	/** Said, with the question again, when `parse` finds no value. */
	readonly retry: Wording;
	readonly suggest?: (view: View) => readonly Suggestion[];
	/** Other profile fields that the value settles (a country with one time zone). */
	readonly set?: (value: string, view: View) => Partial<Profile>;
	readonly save?: Field;
	readonly record?: boolean;
	/** Offers a form to write in, on channels that have forms: for texts of several lines. */
	readonly form?: boolean;
	/** Keeps the value in the session's data under the step's name, for the `run` step that follows. */
	readonly remember?: boolean;
	readonly always?: boolean;
	/** Where a member goes who would rather not say. Absent: must be answered or left. */
	readonly skip?: N;
	readonly next: N;
}

/** Asks for a whole number. */
export interface AskNumber<N extends string> {
	readonly kind: "number";
	readonly message: Wording;
	readonly retry: Wording;
	readonly min: number;
	readonly max: number;
	readonly record?: boolean;
	/** Keeps the number in the session's data under the step's name, for later routes. */
	readonly remember?: boolean;
	readonly skip?: N;
	readonly next: N;
}

/** Listens to several messages until DONE, or until the pause after which the flow's patience ends. */
export interface Story<N extends string> {
	readonly kind: "story";
	readonly message: Wording;
	/** Said after each part. */
	readonly more: Wording;
	/** True when words alone end it, as one answer: media may come in several messages. */
	readonly brief?: boolean;
	/** Also takes photos or voice notes; absent: words only. */
	readonly media?: StoryMedia<N>;
	readonly skip?: N;
	readonly next: N;
}

/** What a story takes beside words, and how that is agreed to. */
export interface StoryMedia<N extends string> {
	readonly kinds: readonly MediaKind[];
	/** Said below the question, unless keeping them was refused. */
	readonly invite: Wording;
	/** Said when not all that came can be kept. */
	readonly part: Wording;
	/** The question whether they may be kept, asked in the middle of it once the first has come. */
	readonly agree: N;
	/** What was answered to it; undefined while it was not asked. */
	readonly agreed: (view: View) => boolean | undefined;
}

/** Has the shell do something, and branches on how it came out. */
export interface Run<N extends string> {
	readonly kind: "run";
	readonly run: RunName;
	readonly data?: (view: View) => Readonly<Record<string, string>>;
	readonly on: Readonly<Record<string, N>>;
}

/** Decides, from what is known, where to go. */
export interface Route<N extends string> {
	readonly kind: "route";
	/** Every step it may return: what `check` follows. */
	readonly to: readonly N[];
	readonly decide: (view: View) => N;
}

/** Ends the flow. */
export interface End {
	readonly kind: "end";
	readonly message?: Wording;
}

/** A step that goes to steps named `N`. */
export type Step<N extends string = string> =
	| Say<N>
	| Choose<N>
	| Pick<N>
	| Ask<N>
	| AskNumber<N>
	| Story<N>
	| Run<N>
	| Route<N>
	| End;

/** The kinds of step that wait for the member. */
export type Question<N extends string = string> = Extract<
	Step<N>,
	{ kind: "choose" | "pick" | "text" | "number" | "story" }
>;

/** True for the kinds of step that wait for the member. */
export function isQuestion(step: Step): step is Question {
	return ["choose", "pick", "text", "number", "story"].includes(step.kind);
}

/** Every step that `step` may lead to. */
export function targets<N extends string>(step: Step<N>): readonly N[] {
	switch (step.kind) {
		case "say":
		case "pick":
			return [step.next];
		case "text":
		case "number":
			return step.skip === undefined ? [step.next] : [step.next, step.skip];
		case "story":
			return [step.next, ...(step.skip === undefined ? [] : [step.skip]), ...(step.media ? [step.media.agree] : [])];
		case "choose":
			return Object.values(step.options).map((option) => option.next);
		case "run":
			return Object.values(step.on);
		case "route":
			return step.to;
		case "end":
			return [];
	}
}
