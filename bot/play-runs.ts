import type { Pending } from "./core/converse.ts";
import type { RunName } from "./core/effect.ts";
import { TOPICS, type Topic } from "./core/profile.ts";

/** How a stand-in came out: as the real one might, with a line that says what the real one would have done. */
export interface StandIn {
	readonly outcome: string;
	readonly note: string;
	readonly data?: Readonly<Record<string, string>>;
	readonly topics?: readonly Topic[];
	/** True when nothing of the member is left. */
	readonly erased?: boolean;
}

/** The code that a play hands out: sent back to it, it is the member's own. */
const OWN_CODE = "123456";

/** The invitation that a play hands out, and takes. */
const OWN_INVITATION = "abcd-efgh-2345";

/** Codes that stand for the ways a code can fail; any other six digits are wrong. */
const CODES: Readonly<Record<string, string>> = {
	[OWN_CODE]: "own",
	"654321": "linked",
	"111111": "expired",
	"999999": "tooMany",
};

const standIns: Readonly<Record<RunName, (data: Pending["data"]) => StandIn>> = {
	setTopics({ topics: named = "" }) {
		const topics = TOPICS.filter((topic) => named.split(",").includes(topic));
		const granted = topics.length === 0 ? "no topic" : topics.join(", ");
		return { outcome: "set", topics, note: `would write to the ledger of consent: ${granted} granted` };
	},
	stopAll: () => ({
		outcome: "stopped",
		topics: [],
		note: "would end every topic, and let go of what waits to be sent",
	}),
	releaseHold: () => ({ outcome: "released", note: "would let other sends go on" }),
	sendMyData: () => ({ outcome: "sent", note: "would send all that is held about the member" }),
	eraseMember: () => ({ outcome: "erased", erased: true, topics: [], note: "would erase the member" }),
	makeLinkCode: () => ({
		outcome: "made",
		data: { made: OWN_CODE },
		note: `would make a code; here it is ${OWN_CODE}`,
	}),
	makeInvitation: ({ role = "" }) => ({
		outcome: "made",
		data: { code: OWN_INVITATION },
		note: `would make an invitation for the role ${role}; here it is ${OWN_INVITATION}`,
	}),
	redeemInvitation({ code = "" }) {
		const outcome = code === OWN_INVITATION ? "joined" : "wrong";
		return {
			outcome,
			data: { role: "organizer" },
			note: `would redeem the invitation; here it is taken as ${outcome}`,
		};
	},
	redeemLinkCode({ code = "" }) {
		const outcome = CODES[code] ?? "wrong";
		return { outcome, note: `would redeem the code; here it is taken as ${outcome}` };
	},
};

/** Answers a flow's `run` step without a database. */
export function standIn({ run, data }: Pending): StandIn {
	return standIns[run](data);
}
