import type { RunName } from "./core/effect.ts";
import { TOPICS, type Topic } from "./core/profile.ts";
import type { Pending } from "./core/talk.ts";

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

/** The questions of a new broadcast, each of which leads to the next. */
const COMPOSING: readonly string[] = ["text", "call", "audience", "when", "menu", "submitted"];

/** Composing without a database: the questions of a new broadcast in order, whatever is answered. */
function composing(asked: string): StandIn {
	const at = COMPOSING.indexOf(asked);
	const outcome = COMPOSING[at + 1] ?? "submitted";
	return {
		outcome,
		data: { asked: outcome, text: "" },
		note: asked === "" ? "would begin a broadcast" : `would keep the answer to ${asked}`,
	};
}

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
	answerCall({ answer = "" }) {
		const outcome = answer === "done" ? "counted" : answer === "later" ? "later" : "help";
		const data = { number: "1,204", goal: "2,000", towards: "within", when: "9:00", case: "" };
		return { outcome, data, note: `would file the answer ${answer}` };
	},
	haltAll: () => ({ outcome: "halted", data: { count: "2" }, note: "would stop all that goes out unasked" }),
	goOn: () => ({ outcome: "done", note: "would let messages go out again" }),
	listBroadcasts: () => ({
		outcome: "listed",
		data: { list: "ab2c ab2c: Tell the election office" },
		note: "would tell how broadcasts stand",
	}),
	showBroadcast: () => ({ outcome: "running", note: "would tell how this broadcast stands" }),
	pauseBroadcast: () => ({ outcome: "done", note: "would pause it" }),
	resumeBroadcast: ({ why = "" }) => ({ outcome: "done", note: `would resume it, because: ${why}` }),
	stopBroadcast: () => ({ outcome: "done", note: "would stop it for good" }),
	beginCorrection: () => ({ outcome: "begun", note: "would begin a correction, to be written as an alert is" }),
	listTrainings: ({ asked }) => ({
		outcome: asked === undefined ? "where" : "listed",
		data: { list: "ab2c=A training" },
		note: "would list the trainings",
	}),
	showTraining: () => ({ outcome: "free", note: "would tell all of the training" }),
	signUp: () => ({ outcome: "signed", note: "would sign the member up, and confirm it with a file for the calendar" }),
	giveUpPlace: () => ({ outcome: "given", note: "would give the place to who waits for it" }),
	ownPlaces: () => ({ outcome: "none", note: "would list the member's places" }),
	openTrainings: () => ({ outcome: "opened", note: "would go on with what organizers do" }),
	sayCame: ({ answer = "" }) => ({ outcome: answer === "came" ? "came" : "missed", note: `would note ${answer}` }),
	rateTraining: () => ({ outcome: "kept", note: "would keep how it was" }),
	nextDates: () => ({ outcome: "none", note: "would list the next dates" }),
	sendCode: () => ({ outcome: "unknown", note: "would look for the training that is on" }),
	listSurveys: () => ({ outcome: "none", note: "would list the surveys that are open to the member" }),
	surveyOfDate: () => ({ outcome: "none", note: "would begin the survey for those who came, when there is one" }),
	beginSurvey: () => ({ outcome: "gone", note: "would begin the survey, or take it up again" }),
	composeSurvey: () => ({ outcome: "title", data: { asked: "title" }, note: "would begin a survey" }),
	askForCare: () => ({ outcome: "kept", note: "would open a case, for a volunteer" }),
	organizeTraining: () => ({ outcome: "none", note: "would list the trainings, and go on to a new one" }),
	composeAlert: ({ asked = "" }) => composing(asked),
	translateText: () => ({ outcome: "none", note: "would list what waits for a translation" }),
	reviewAlert: () => ({ outcome: "none", note: "would list what waits for approval" }),
	readAnswers: () => ({ outcome: "none", note: "would show an answer that waits for a reader" }),
	showResults: () => ({ outcome: "none", note: "would show the last release of a survey's results" }),
	openConsole: () => ({
		outcome: "made",
		data: { link: "https://example.org/console/enter", minutes: "10" },
		note: "would make a link into the console that works once",
	}),
	describeCase: () => ({ outcome: "kept", note: "would add it to the member's case, for a volunteer" }),
};

/** Answers a flow's `run` step without a database. */
export function standIn({ run, data }: Pending): StandIn {
	return standIns[run](data);
}
