import type { RunName, Runs } from "./effect.ts";
import type { MediaKind } from "./media.ts";
import type { Field, FieldValue, Profile, Topic, View } from "./profile.ts";
import type { AnswerWord } from "./prompt.ts";
import type { MessageKey, Wording } from "./text.ts";

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

/** How long a flow waits for an answer, in hours. */
export interface Patience {
	/** After this long the question is asked once more; absent: never. */
	readonly nudgeHours?: number;
	readonly nudge?: MessageKey;
	/** After this long the session ends; what was answered stays. */
	readonly expireHours: number;
	/** Said at the end; absent: it ends in silence. */
	readonly expired?: MessageKey;
}

/**
 * Where a step went that shipped once. A name: it was renamed, and an answer to
 * the old name is an answer to the new one. `{ ask }`: it was removed, and who
 * stood there is asked that step afresh; what they answer to the old question is
 * filed nowhere.
 */
export type Moved<N extends string> = N | { readonly ask: N };

/** A conversation as data: named steps with typed targets. */
export interface Flow<N extends string = string> {
	readonly name: string;
	/** Raised when steps change in a way that a running session should show. */
	readonly version: number;
	readonly start: N;
	readonly steps: Readonly<Record<N, Step<N>>>;
	readonly moved: Readonly<Record<string, Moved<N>>>;
	readonly patience: Patience;
	/**
	 * True when it waits in the background at its first step, as the call of a broadcast does: it hears its own answers,
	 * and is never asked again by itself.
	 */
	readonly passive: boolean;
	/** True for answers to a keyword (help, stop …): they start over an open question, which is asked again after. */
	readonly interlude: boolean;
	/**
	 * Set when its answers are one response, as a survey's are: what is skipped is filed as empty, BACK leads to the
	 * question before, a response left open is taken up again, and its end is told.
	 */
	readonly response?: { readonly anonymous: boolean };
}

/**
 * Defines a flow. The step names are inferred from the keys of `steps` alone, so
 * that a target which is no step is a type error where it stands.
 *
 * @example
 * flow({
 *   name: "greet", version: 1, start: "hello", patience: { expireHours: 24 },
 *   steps: { hello: say({ message: "help-text", next: "bye" }), bye: end() },
 * })
 */
export function flow<const N extends string>(definition: {
	name: string;
	version: number;
	start: NoInfer<N>;
	steps: { readonly [K in N]: Step<NoInfer<N>> };
	moved?: Readonly<Record<string, Moved<NoInfer<N>>>>;
	patience: Patience;
	interlude?: boolean;
	passive?: boolean;
	response?: Flow["response"];
}): Flow {
	const { moved = {}, interlude = false, passive = false, ...rest } = definition;
	return { ...rest, moved, interlude, passive } as unknown as Flow;
}

/** A `say` step. */
export function say<const N extends string>(step: { message: Wording; next: N }): Say<N> {
	return { kind: "say", ...step };
}

/** A `choose` step. With `save`, every option must be a value of that field. */
export function choose<const O extends Readonly<Record<string, Choice<string>>>, F extends Field = never>(step: {
	message: Wording;
	options: O;
	save?: [keyof O] extends [FieldValue<F>] ? F : never;
	record?: boolean;
	remember?: boolean;
	always?: boolean;
	aside?: O[keyof O]["next"];
}): Choose<O[keyof O]["next"]> {
	return { kind: "choose", ...step } as Choose<O[keyof O]["next"]>;
}

/** A `pick` step. With `save`, every option must be a value of that field. */
export function pick<const N extends string, const O extends string, F extends ListField = never>(step: {
	message: Wording;
	options: Readonly<Record<O, { readonly label: Wording }>>;
	suggest?: Pick<N>["suggest"];
	save?: [O] extends [FieldValue<F>] ? F : never;
	record?: boolean;
	remember?: boolean;
	always?: boolean;
	next: N;
}): Pick<N> {
	return { kind: "pick", ...step };
}

/** The fields that hold several values. */
type ListField = { [F in Field]: NonNullable<Profile[F]> extends readonly unknown[] ? F : never }[Field];

/** A `text` step. */
export function ask<const N extends string>(step: Omit<Ask<N>, "kind">): Ask<N> {
	return { kind: "text", ...step };
}

/** A `number` step. */
export function askNumber<const N extends string>(step: Omit<AskNumber<N>, "kind">): AskNumber<N> {
	return { kind: "number", ...step };
}

/** A `story` step. */
export function story<const N extends string>(step: Omit<Story<N>, "kind">): Story<N> {
	return { kind: "story", ...step };
}

/** A `run` step: each outcome of the effect needs a target. */
export function run<R extends RunName, const On extends Readonly<Record<Runs[R], string>>>(
	name: R,
	on: On & { readonly [K in Exclude<keyof On, Runs[R]>]: never },
	data?: (view: View) => Readonly<Record<string, string>>,
): Run<On[Runs[R]]> {
	return { kind: "run", run: name, on: on as unknown as Run<On[Runs[R]]>["on"], ...(data ? { data } : {}) };
}

/** A `route` step: `decide` returns one of `to`. */
export function route<const N extends string>(to: readonly N[], decide: (view: View) => NoInfer<N>): Route<N> {
	return { kind: "route", to, decide };
}

/** An `end` step. */
export function end(message?: Wording): End {
	return message === undefined ? { kind: "end" } : { kind: "end", message };
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

/** Writes a value so that it can stand in a tap: `/` becomes `.` (IANA zones have no dots). */
export function encodeName(value: string): string {
	return value.replaceAll("/", ".");
}

/** Reads `encodeName` back. */
export function decodeName(id: string): string {
	return id.replaceAll(".", "/");
}
