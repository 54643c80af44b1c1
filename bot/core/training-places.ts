/**
 * Who has a place in a training. The rule is here and nowhere else: the store reads the rows of one date under a lock,
 * calls one of these functions, and writes what `changedSignups` lists.
 */

/** Where a member stands: `offered` holds a place for a while, until the member confirms it. */
export type SignupStatus = "signed" | "waiting" | "offered" | "cancelled" | "attended" | "missed";

/** How it came to be known whether a member came: by their own word, the code said aloud, or the staff, which goes first. */
export type Noted = "member" | "code" | "trainer";

interface Row {
	/** The member's id. One row per member and date. */
	readonly member: string;
	/** The place in the queue: the later a member signed up, the higher. Unique within the date. */
	readonly order: number;
}

/** One member's row. */
export type Signup =
	| (Row & { readonly status: Exclude<SignupStatus, "offered"> })
	| (Row & {
			readonly status: "offered";
			/** Until when the place is held. From this instant on it is not. */
			readonly until: Temporal.Instant;
	  });

/** One date of a training. */
export interface Roster {
	/** Most members that can have a place; undefined when any number can. */
	readonly capacity: number | undefined;
	readonly signups: readonly Signup[];
}

/** When something is done, and until when a member could be offered a place then; undefined when it is too late to ask them, or they cannot be asked. */
export interface Moment {
	readonly now: Temporal.Instant;
	readonly offerUntil: (member: string) => Temporal.Instant | undefined;
}

const TAKES: ReadonlySet<SignupStatus> = new Set(["signed", "offered", "attended", "missed"]);

/** The member's row, if there is one. */
export function signupOf({ signups }: Roster, member: string): Signup | undefined {
	return signups.find((row) => row.member === member);
}

/** How many places nobody has or is offered: 0 or more, Infinity without a capacity. */
export function freePlaces({ capacity, signups }: Roster): number {
	if (capacity === undefined) return Number.POSITIVE_INFINITY;
	// An organizer may lower the capacity below what is taken: nobody loses a place by that.
	return Math.max(0, capacity - signups.filter(({ status }) => TAKES.has(status)).length);
}

function put(roster: Roster, row: Signup): Roster {
	const others = roster.signups.filter(({ member }) => member !== row.member);
	return { ...roster, signups: [...others, row].sort((a, b) => a.order - b.order) };
}

const to = ({ member, order }: Row, status: Exclude<SignupStatus, "offered">): Signup => ({ member, order, status });

function expireOffers(roster: Roster, now: Temporal.Instant): Roster {
	const isOver = (row: Signup) => row.status === "offered" && Temporal.Instant.compare(row.until, now) <= 0;
	return roster.signups.filter(isOver).reduce((next, row) => put(next, to(row, "cancelled")), roster);
}

function promote(roster: Roster, { now, offerUntil }: Moment): Roster {
	const waiting = roster.signups.filter(({ status }) => status === "waiting").sort((a, b) => a.order - b.order);
	return waiting.reduce((next, { member, order }) => {
		const until = freePlaces(next) > 0 ? offerUntil(member) : undefined;
		if (!until || Temporal.Instant.compare(until, now) <= 0) return next;
		return put(next, { member, order, status: "offered", until });
	}, roster);
}

/**
 * What time and free places bring about: offers that ran out are cancelled, and each free place is offered to the first
 * who waits and can still be asked. Every function here does this itself; it is called alone when an offer runs out and
 * when the capacity was raised.
 */
export function settlePlaces(roster: Roster, moment: Moment): Roster {
	return promote(expireOffers(roster, moment.now), moment);
}

/**
 * Signs a member up: with a place if one is free that nobody before them can be offered, else at the end of the waiting
 * list. It confirms the offer of who has one. Who waits and asks again keeps their position, and gets a place that is
 * free because the others can no longer be asked in time. Changes nothing for who has a place.
 */
export function signUp(roster: Roster, member: string, moment: Moment): Roster {
	const settled = settlePlaces(roster, moment);
	const own = signupOf(settled, member);
	if (own?.status === "offered") return put(settled, to(own, "signed"));
	if (own && own.status !== "waiting" && own.status !== "cancelled") return settled;
	const last = settled.signups.reduce((most, { order }) => Math.max(most, order), 0);
	const row = own?.status === "waiting" ? own : { member, order: last + 1 };
	if (freePlaces(settled) > 0) return put(settled, to(row, "signed"));
	return own?.status === "waiting" ? settled : put(settled, to(row, "waiting"));
}

/**
 * The answer to an offer. One that comes too late is a new sign-up: a place if one is free, else the end of the list.
 * Changes nothing for who was offered none.
 */
export function confirmOffer(roster: Roster, member: string, moment: Moment): Roster {
	if (signupOf(roster, member)?.status !== "offered") return settlePlaces(roster, moment);
	return signUp(roster, member, moment);
}

/** Gives up a place, an offer or a position on the waiting list. Changes nothing for who has none, or after the training. */
export function cancelSignup(roster: Roster, member: string, moment: Moment): Roster {
	const own = signupOf(roster, member);
	const gives = own?.status === "signed" || own?.status === "offered" || own?.status === "waiting";
	return settlePlaces(gives ? put(roster, to(own, "cancelled")) : roster, moment);
}

/** Who came and who did not, told after the training and corrected as often as need be. Only for who had a place. */
export function recordAttendance(roster: Roster, member: string, came: boolean): Roster {
	const own = signupOf(roster, member);
	const status = came ? "attended" : "missed";
	const had = own?.status === "signed" || own?.status === "attended" || own?.status === "missed";
	return had && own.status !== status ? put(roster, to(own, status)) : roster;
}

/** The rows to write. The others are in `after` as they were in `before`. */
export function changedSignups(before: Roster, after: Roster): readonly Signup[] {
	const known = new Set(before.signups);
	return after.signups.filter((row) => !known.has(row));
}
