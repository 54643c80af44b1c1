/** The step at which a member stands, unasked, who was sent a notice of a training. */
export const NOTICE_STEP = "answer";

/** What a notice of a training's date offers to answer. */
export interface NoticeCall {
	/** The flow that hears the answer. */
	readonly flow: string;
	/** Its options, in this order. */
	readonly options: readonly string[];
}

const CANNOT: NoticeCall = { flow: "reminded", options: ["cannot"] };
const CANNOT_OF: NoticeCall = { flow: "severalDates", options: ["cannot"] };
const NEXT: NoticeCall = { flow: "missed", options: ["next"] };

/** How it was: the options of a rating, from 1 to 5, and none. */
export const RATINGS = ["r1", "r2", "r3", "r4", "r5", "none"] as const;

/**
 * What a broadcast of the kind `reminder` may say of one date, and what is offered with it; `…Several` of several dates,
 * to who has them all: one message, and not one for each. `offer`: a place has become free. `followUp`: did you come? `rate`: how was it, of those who are known to have come.
 */
export const NOTICES = {
	dayBefore: CANNOT,
	soon: CANNOT,
	moved: CANNOT,
	changed: CANNOT,
	cancelled: NEXT,
	movedSeveral: CANNOT_OF,
	changedSeveral: CANNOT_OF,
	cancelledSeveral: NEXT,
	missed: NEXT,
	offer: { flow: "offered", options: ["take", "leave"] },
	followUp: { flow: "followUp", options: ["came", "missed"] },
	rate: { flow: "rate", options: RATINGS },
} as const satisfies Readonly<Record<string, NoticeCall>>;

/** What a notice says. */
export type NoticeName = keyof typeof NOTICES;

/** True for what a notice may be called. */
export function isNotice(name: string | null | undefined): name is NoticeName {
	return name !== null && name !== undefined && Object.hasOwn(NOTICES, name);
}

/** The flows in which members answer notices. */
export const NOTICE_FLOWS: ReadonlySet<string> = new Set(Object.values(NOTICES).map(({ flow }) => flow));
