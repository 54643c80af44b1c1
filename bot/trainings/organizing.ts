import type { Done } from "../conversation/performing.ts";
import type { Shell } from "../conversation/surroundings.ts";
import { mayActAs } from "../core/profile.ts";
import type { Line, Message } from "../core/text.ts";
import type { OrganizeStep } from "../core/training-steps.ts";
import type { Act } from "../store/broadcast-changes.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import type { Training } from "../store/trainings.ts";

/** One answer of somebody who offers a training, and what it is about. */
export interface Organizing {
	readonly shell: Shell;
	readonly tx: Transaction;
	readonly state: MemberState;
	readonly at: Temporal.Instant;
	/** What the session keeps between two answers. */
	readonly data: Readonly<Record<string, string>>;
	/** Empty when the question was skipped. */
	readonly answer: string;
}

/** The same, of a training that is locked. */
export interface OrganizingOne extends Organizing {
	readonly training: Training;
}

/** Where it goes on, and what is said on the way. */
export interface Next {
	readonly to: OrganizeStep;
	readonly lines?: readonly Line[];
	readonly effects?: Done["effects"];
	readonly begin?: Done["begin"];
	/** For the session; `list` are the suggestions of the question that follows. */
	readonly data?: Readonly<Record<string, string>>;
	/** The training as it is now, when it changed. */
	readonly training?: Training;
}

/** What one question does with its answer. */
export type Handle = (organizing: OrganizingOne) => Promise<Next>;

/** Who does it, and when: for the audit log. */
export const actOf = ({ state, at }: Organizing): Act => ({ actor: state.pseudonym, at });

/** A message without parameters. */
export const plain = (key: Message["key"]): Line => ({ key, params: {} });

/** True for who may change any training. */
export const mayOrganize = ({ state }: Pick<Organizing, "state">): boolean => mayActAs(state.role, "organizer");

/** True for who may see who signed up for a training, and note who came. */
export const mayLead = ({ state, training }: Pick<OrganizingOne, "state" | "training">): boolean =>
	mayActAs(state.role, "organizer") || training.trainer === state.pseudonym;

/** The questions of a new training, in order. */
const ORDER = [
	"heading",
	"language",
	"zone",
	"length",
	"place",
	"capacity",
	"audience",
	"topics",
	"trainer",
	"draft",
] as const;

/** Where to go after a question: on to the next of a new training, else back to its menu. */
export function onward({ state, data, training }: OrganizingOne, after: (typeof ORDER)[number]): OrganizeStep {
	if (data.mode === "new") return ORDER[ORDER.indexOf(after) + 1] ?? "draft";
	return menuOf({ state, training });
}

/** The menu of a training as it stands, for who may change it or only helps with it. */
export function menuOf({ state, training }: Pick<OrganizingOne, "state" | "training">): OrganizeStep {
	if (!mayOrganize({ state })) return "helper";
	return training.state === "draft" ? "draft" : "open";
}
