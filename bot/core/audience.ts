import type { ChannelName } from "./channel.ts";
import type { Locale } from "./locale.ts";
import type { Demand, Role, Topic } from "./profile.ts";

/**
 * The rule that picks the members of an audience: data, kept as JSON. A fact that a member never told is never true of
 * them, so `{ not: { country: ["US"] } }` also picks those whose country is not known. `{ all: [] }`, which stands only
 * by itself, picks every member.
 *
 * @example { all: [{ locale: ["my", "en"] }, { country: ["MM"] }, { not: { channel: ["sms"] } }] }
 */
export type Rule =
	| { readonly all: readonly Rule[] }
	| { readonly any: readonly Rule[] }
	| { readonly not: Rule }
	/** The language that Steward speaks with the member. */
	| { readonly locale: readonly Locale[] }
	/** ISO 3166-1 alpha-2, upper case. */
	| { readonly country: readonly string[] }
	/** The member agreed to receive this, on any of their addresses, and has not ended it there. */
	| { readonly topic: Topic }
	/** One of the demands that the member chose. */
	| { readonly demand: readonly Demand[] }
	/** The address that the message would go to: `{ not: { channel: ["sms"] } }` reaches nobody by SMS. */
	| { readonly channel: readonly ChannelName[] }
	/** Members since this day or later: an ISO 8601 date, in UTC. */
	| { readonly joinedSince: string }
	| { readonly role: readonly Role[] }
	/** Where the member stands, or stood, in a training. */
	| { readonly training: TrainingCondition };

/** Where a member may stand in a training, as far as a rule asks: what was cancelled is nobody's to know. */
export const TRAINING_STATUSES = ["signed", "waiting", "attended", "missed"] as const;

/** Where a member stands in a training. */
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** A member who stands so at any date of any training, or of those that are named. */
export interface TrainingCondition {
	readonly status: readonly TrainingStatus[];
	/** The tag of one training. */
	readonly training?: string;
	/** The tag of one date, which has its training with it. */
	readonly date?: string;
	/** Held on this day or later: an ISO 8601 date, in UTC. */
	readonly since?: string;
}

type KeysOf<R> = R extends unknown ? keyof R : never;

/** What a condition speaks of. */
export type RuleKind = KeysOf<Rule>;

/** What a condition may speak of, by the key it is written with. */
export const RULE_KINDS: readonly RuleKind[] = [
	"all",
	"any",
	"not",
	"locale",
	"country",
	"topic",
	"demand",
	"channel",
	"joinedSince",
	"role",
	"training",
];

/** Deepest nesting of `all`, `any` and `not`. Reason: nobody can check a deeper rule by reading it. */
export const RULE_DEPTH_MAX = 6;

/** Most conditions in one rule, groups included. Reason: the same; and it bounds the statement that is made of it. */
export const RULE_CONDITIONS_MAX = 60;

/** Most values in one list. Reason: every country of the world, 249, fits. */
export const RULE_VALUES_MAX = 250;

/** The earliest day for `joinedSince`. Reason: no union of social-media users is older, and a mistyped year is caught. */
export const JOINED_SINCE_MIN = "2000-01-01";

/** How an audience may be called: lower-case letters, digits and hyphens, so that it never looks like a file. */
export const AUDIENCE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
