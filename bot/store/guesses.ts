import type { Transaction } from "./database.ts";

/** Wrong codes one member may send within a span. Source: the union's rule, five tries. */
const CODE_TRIES = 5;

/** The span, in minutes. */
const SPAN_MINUTES = 10;

/** The wrong codes that a member sent lately: of links, invitations and trainings together. */
export interface Guesses {
	/** True when no further code is looked at for now. */
	readonly tooMany: boolean;
	/** Counts one more wrong code. */
	wrong(): Promise<void>;
}

/** Reads how often a member guessed wrong in the last minutes. The member must be locked. */
export async function guessesOf(tx: Transaction, memberId: string, at: Temporal.Instant): Promise<Guesses> {
	const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
	const spanStart = new Date(at.subtract({ minutes: SPAN_MINUTES }).epochMilliseconds);
	const fresh = member.linkTriesSince === null || member.linkTriesSince < spanStart;
	const tries = fresh ? 0 : member.linkTries;
	return {
		tooMany: tries >= CODE_TRIES,
		async wrong() {
			await tx.member.update({
				where: { id: memberId },
				data: { linkTries: tries + 1, ...(fresh ? { linkTriesSince: new Date(at.epochMilliseconds) } : {}) },
			});
		},
	};
}
