import type { Locale } from "./locale.ts";
import type { Field, Topic } from "./profile.ts";
import type { Prompt } from "./prompt.ts";
import type { MessageKey } from "./text.ts";

/**
 * What a `run` step asks of the shell, by name: its outcomes are the branches a
 * flow must give. An outcome may bring data, which later steps see in `view.data`.
 */
export interface Runs {
	/** Grants every topic named in `data.topics` (comma-separated) and withdraws the others, on this identity. */
	readonly setTopics: "set";
	/** Withdraws every topic on this identity, at once. */
	readonly stopAll: "stopped";
	/** Lifts the hold that a guessed opt-out put on other sends. */
	readonly releaseHold: "released";
	/** Gathers all that is held and sends it, as a file where the channel takes one. */
	readonly sendMyData: "sent";
	/** Erases the member; the address's tombstone stays. */
	readonly eraseMember: "erased";
	/** Makes a six-digit code, in `data.code`. */
	readonly makeLinkCode: "made";
	/** Redeems `data.code` and merges the two members. */
	/** Makes an invitation for the role `data.role`, in `data.code`. Refused unless the member is an admin. */
	readonly makeInvitation: "made" | "refused";
	/** Redeems the invitation `data.code`: the member gets its role, in `data.role`. */
	readonly redeemInvitation: "joined" | "wrong" | "tooMany";
	readonly redeemLinkCode: "linked" | "wrong" | "expired" | "own" | "tooMany";
}

/** The name of something only the shell can do. */
export type RunName = keyof Runs;

/** What should happen, as data. Only the shell performs it. */
export type Effect =
	| { readonly kind: "say"; readonly prompt: Prompt }
	| { readonly kind: "save"; readonly field: Field; readonly value: string | readonly string[] }
	/** An answer to a survey's question, filed under its step's name. */
	| {
			readonly kind: "record";
			readonly session: string;
			readonly flow: string;
			readonly version: number;
			readonly step: string;
			readonly value: string;
	  }
	| {
			readonly kind: "consent";
			readonly topic: Topic;
			readonly granted: boolean;
			/** The message whose words the member agreed to. */
			readonly wording: MessageKey;
	  }
	| { readonly kind: "wake"; readonly session: string; readonly what: WakeKind; readonly afterMs: number }
	| {
			readonly kind: "run";
			readonly session: string;
			readonly run: RunName;
			readonly data: Readonly<Record<string, string>>;
	  }
	/** Talk to this newcomer in the likeliest language; it is not confirmed yet. */
	| { readonly kind: "speak"; readonly locale: Locale }
	/** Other sends wait until the member says whether a guessed opt-out was one. */
	| { readonly kind: "hold" };

/** Why a silent session wakes up. */
export type WakeKind = "nudge" | "expire";
