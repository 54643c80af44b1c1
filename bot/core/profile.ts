import type { ChannelName } from "./channel.ts";
import type { Locale } from "./locale.ts";

/** What a member may receive unasked. */
export const TOPICS = ["alerts", "trainings", "listening"] as const;

/** One of the things a member may receive unasked. */
export type Topic = (typeof TOPICS)[number];

/** The union's seven demands, by short name. */
export const DEMANDS = [
	"hate",
	"breakers",
	"superspreaders",
	"corrections",
	"privacy",
	"one-rule",
	"elections",
] as const;

/** One of the seven demands. */
export type Demand = (typeof DEMANDS)[number];

/** What a member has told of themselves. Every field is optional; an absent one was never told. */
export interface Profile {
	/** The language the member confirmed. */
	readonly locale?: Locale;
	/** A name to be called by. The only field kept encrypted: nothing selects by it. */
	readonly name?: string;
	/** ISO 3166-1 alpha-2, upper case. */
	readonly country?: string;
	/** IANA time zone. */
	readonly zone?: string;
	/** The demands that matter most to the member. */
	readonly demands?: readonly Demand[];
}

/** The name of a profile field. */
export type Field = keyof Profile;

/** What one value of a field may be: for `demands`, one demand. */
export type FieldValue<F extends Field> =
	NonNullable<Profile[F]> extends readonly (infer V)[] ? V : NonNullable<Profile[F]>;

/** What a person may do. Each may do what those before it may. */
export const ROLES = ["member", "volunteer", "organizer", "admin"] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** True when `role` may do what `needed` may. */
export function mayActAs(role: Role, needed: Role): boolean {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** What a pure step may know of the member it talks to. */
export interface View {
	/** The language to speak: the confirmed one, or else the guess. */
	readonly locale: Locale;
	readonly channel: ChannelName;
	readonly profile: Profile;
	readonly role: Role;
	/** Topics granted on the identity that wrote. */
	readonly topics: readonly Topic[];
	/** A country that the address itself tells (a phone number's), ISO 3166-1 alpha-2. */
	readonly addressCountry?: string;
	/** What this flow was started with, and what its `run` steps brought back. */
	readonly data: Readonly<Record<string, string>>;
	/** Locales whose every message a speaker has reviewed. */
	readonly reviewed: readonly Locale[];
}
