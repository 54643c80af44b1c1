import type { Rule } from "./audience.ts";
import type { Locale } from "./locale.ts";
import type { Topic } from "./profile.ts";

/** What a broadcast is for. Alerts and invitations start with a canary; corrections and reminders do not. */
export const BROADCAST_KINDS = ["alert", "correction", "reminder", "invitation"] as const;

/** What a broadcast is for. */
export type BroadcastKind = (typeof BROADCAST_KINDS)[number];

/** Where a broadcast stands; `prisma/schema.prisma` says what each means. */
export type BroadcastState =
	| "draft"
	| "review"
	| "approved"
	| "canary"
	| "watching"
	| "sending"
	| "paused"
	| "done"
	| "stopped"
	| "discarded";

/** When a broadcast goes out. `local` is a date and time of each member's own clock, without a zone. */
export type Timing =
	| { readonly kind: "now" }
	| { readonly kind: "at"; readonly at: string }
	| { readonly kind: "local"; readonly at: string };

/**
 * What a broadcast asks of members. Of `survey` and `training` the link is the survey's id or the training's tag: a button
 * begins the one, and opens the other for sign-up.
 */
export type Call = "none" | "link" | "done" | "survey" | "training";

/** How a text came to be in its language. */
export type Origin =
	/** By the organizer who composed it, in the language it was composed in. */
	| "written"
	/** By a volunteer, for this language. */
	| "volunteer"
	/** By someone whom nobody reviewed; it says so itself when it is sent. */
	| "draft"
	/** By decision of an organizer: members of this language get the English. */
	| "english";

/** A broadcast's words in one language. */
export interface BroadcastText {
	readonly text: string;
	readonly origin: Origin;
	/** A pseudonym. */
	readonly by: string;
}

/** Everything that a second organizer approves: any change of it takes the approval back. */
export interface BroadcastContent {
	readonly kind: BroadcastKind;
	readonly topic: Topic;
	readonly call: Call;
	readonly link?: string;
	readonly goal?: number;
	readonly rule: Rule;
	readonly timing: Timing;
	readonly places: readonly string[];
	/** Of a correction: what it corrects. */
	readonly corrects?: string;
	readonly texts: Readonly<Partial<Record<Locale, BroadcastText>>>;
}

/** A broadcast as it is kept. */
export interface Broadcast extends BroadcastContent {
	readonly id: string;
	readonly tag: string;
	readonly state: BroadcastState;
	readonly createdBy: string;
	readonly approvedBy?: string;
	readonly wave?: number;
	readonly reasonCode?: string;
	readonly reasonWords?: string;
}

/** The flow in which members answer a broadcast, and the step at which each of them stands without being asked. */
export const CALL = { flow: "call", step: "answer" } as const;

/** The flow that the button of an invitation to a survey begins, with the survey's id. */
export const LISTEN = "listen";

/** The flow that the button of an invitation to a training begins, with the training's tag. */
export const TRAIN = "train";

/** The answers that a broadcast with the call `done` offers, in this order. */
export const CALL_ANSWERS = ["done", "later", "help"] as const;
