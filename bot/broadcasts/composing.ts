import type { Done } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import type { ChannelName } from "../core/channel.ts";
import type { ComposeStep } from "../core/effect.ts";
import type { Locale } from "../core/locale.ts";
import type { Line } from "../core/text.ts";
import type { Draft } from "../store/broadcasts.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";

/** One answer of an organizer who composes, and what it is about. */
export interface Composing {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly at: Temporal.Instant;
	/** Locked; undefined before its first text. */
	readonly draft: Draft | undefined;
	/** What the session keeps between two answers. */
	readonly data: Readonly<Record<string, string>>;
	/** Empty when the question was skipped. */
	readonly answer: string;
}

/** Where composing goes on, and what is said on the way. */
export interface Next {
	readonly to: ComposeStep;
	readonly lines?: readonly Line[];
	readonly effects?: Done["effects"];
	/** For the session; `list` are the suggestions of the question that follows. */
	readonly data?: Readonly<Record<string, string>>;
	/** The broadcast as it is now, when it changed. */
	readonly draft?: Draft;
}

/** What one question does with its answer. */
export type Handle = (composing: Composing & { readonly draft: Draft }) => Promise<Next>;

/** The questions of a new broadcast, in order. */
const ORDER = ["text", "call", "audience", "when", "places", "menu"] as const;

/** Where to go after a question: on to the next of a new broadcast, else back to the menu. */
export function onward({ data }: Pick<Composing, "data">, after: (typeof ORDER)[number]): ComposeStep {
	return data.mode === "new" ? (ORDER[ORDER.indexOf(after) + 1] ?? "menu") : "menu";
}

/** Channels or languages to choose from, as the session keeps them: never many. Of what may be, there are pages (`pageOf`). */
export const listed = (codes: readonly (ChannelName | Locale)[]): string => codes.join("|");

/** The language that a broadcast was composed in: its author's own. */
export function writtenIn({ texts }: Draft, fallback: Locale): Locale {
	const written = Object.entries(texts).filter(([, text]) => text.origin === "written");
	const own = written.find(([locale]) => locale !== "en") ?? written[0];
	return (own?.[0] as Locale | undefined) ?? fallback;
}

/** One thing that can be chosen of a list, and what it is called there. */
export interface Labelled {
	readonly id: string;
	readonly label: string;
}

/** Bytes of a text, as a session counts them. */
export const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** A label as a list may hold it: of at most so many bytes, and without the signs that part the list. A name of its own needs none. */
export function labelled({ id, label }: Labelled, max: number): string {
	if (label === id) return id;
	let words = label.replaceAll(/[|=]/g, " ");
	while (sizeOf(words) > max) words = `${[...words].slice(0, -2).join("")}…`;
	return `${id}=${words}`;
}
