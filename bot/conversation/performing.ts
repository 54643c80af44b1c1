import type { Effect } from "../core/effect.ts";
import type { Topic } from "../core/profile.ts";
import type { Beginning, Pending } from "../core/talk.ts";
import type { Transaction } from "../store/database.ts";
import type { MemberState } from "../store/state.ts";
import type { ConsentRow } from "../store/write.ts";
import type { Shell } from "./surroundings.ts";

/** How a `run` came out. */
export interface Done {
	readonly outcome: string;
	readonly data?: Readonly<Record<string, string>>;
	readonly effects?: readonly Effect[];
	/** The topics now granted, when they changed. */
	readonly topics?: readonly Topic[];
	/** The member that the talk goes on with, when it is another. */
	readonly memberId?: string;
	readonly erased?: boolean;
	/** What it decided about topics, for the ledger. A decision also answers a guessed opt-out. */
	readonly consents?: readonly ConsentRow[];
	/** True: what waits for this identity unasked is let go of. */
	readonly suppressUnasked?: boolean;
	/** True: sends that a guessed opt-out held back may go again. */
	readonly released?: boolean;
	/** The flow that the talk goes on with, once this one has come to its end. */
	readonly begin?: Beginning;
}

/** Performs what a `run` step asks for, inside the turn's transaction. */
export type Perform = (
	shell: Shell,
	tx: Transaction,
	state: MemberState,
	pending: Pending,
	at: Temporal.Instant,
) => Promise<Done>;
