import type { RunName, Runs } from "./effect.ts";
import type { Field, FieldValue, Profile, View } from "./profile.ts";
import type { Ask, AskNumber, Choice, Choose, End, Pick, Route, Run, Say, Step, Story } from "./step.ts";
import type { MessageKey, Wording } from "./text.ts";

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
