import type { Locale } from "./locale.ts";
import type { MediaFile } from "./media.ts";
import type { Field, Topic } from "./profile.ts";
import type { Prompt } from "./prompt.ts";
import type { MessageKey } from "./text.ts";
import type { OrganizeStep } from "./training-steps.ts";

/**
 * What a `run` step asks of the shell, by name: its outcomes are the branches a
 * flow must give. An outcome may bring data, which later steps see in `view.data`.
 */
export interface Runs {
	/** Grants every topic named in `data.topics` (comma-separated) and withdraws the others, on this identity. */
	readonly setTopics: "set";
	/** Withdraws every topic on this identity, at once. */
	readonly stopAll: "stopped";
	/** Lifts the hold that a guessed opt-out put on other sends. */
	readonly releaseHold: "released";
	/** Gathers all that is held and sends it, as a file where the channel takes one. */
	readonly sendMyData: "sent";
	/** Erases the member; the address's tombstone stays. */
	readonly eraseMember: "erased";
	/** Makes a six-digit code, in `data.code`. */
	readonly makeLinkCode: "made";
	/** Makes an invitation for the role `data.role`, in `data.code`. Refused unless the member is an admin. */
	readonly makeInvitation: "made" | "refused";
	/** Redeems the invitation `data.code`: the member gets its role, in `data.role`. */
	readonly redeemInvitation: "joined" | "wrong" | "tooMany";
	/** Redeems `data.code` and merges the two members. */
	readonly redeemLinkCode: "linked" | "wrong" | "expired" | "own" | "staff" | "tooMany";
	/** Files `data.answer` to the broadcast `data.broadcast`. */
	readonly answerCall: "counted" | "already" | "later" | "help" | "closed";
	/** Adds `data.need` to the case `data.case`. */
	readonly describeCase: "kept";
	/** Stops everything that goes out unasked. Refused unless the member is a volunteer. */
	readonly haltAll: "halted" | "already" | "refused";
	/** Lets it go out again, for the reason `data.why`. Refused unless the member is an organizer. */
	readonly goOn: "done" | "refused";
	/** Tells how broadcasts stand, and names them in `data.list`. `halted` when everything stands still, unless `data.all`. */
	readonly listBroadcasts: "listed" | "none" | "halted";
	/** Tells how the broadcast `data.tag` stands, which is `data.code` from then on; the outcome is what its role lets the member do about it. */
	readonly showBroadcast: "seen" | "waiting" | "running" | "paused" | "over" | "unknown";
	readonly pauseBroadcast: "done" | "refused" | "late";
	/** For the reason `data.why`. */
	readonly resumeBroadcast: "done" | "refused" | "late" | "halted";
	readonly stopBroadcast: "done" | "refused" | "late";
	/** Makes the draft of a correction of the broadcast `data.tag`, which is written next. */
	readonly beginCorrection: "begun" | "refused" | "nothing";
	/**
	 * Tells which trainings the member can come to, and names their dates in `data.list`. `where`: their clock is not known.
	 * With `data.code` only the dates of that training: `one`, in `data.date`; `gone`, when there is none for the member.
	 */
	readonly listTrainings: "listed" | "one" | "none" | "gone" | "where";
	/** Tells all of the date `data.date`; the outcome is how the member stands to it. */
	readonly showTraining: "free" | "full" | "signed" | "waiting" | "offered" | "gone";
	/** Signs the member up for the date `data.date`, or takes the place that they were offered. */
	readonly signUp: "signed" | "waiting" | "gone";
	/** Gives back what the member has of the date `data.date`: a place, an offer, or a position on the waiting list. */
	readonly giveUpPlace: "given" | "nothing";
	/** Which places the member has: the one in `data.date`, or several named in `data.list`. */
	readonly ownPlaces: "one" | "several" | "none";
	/** Begins what an organizer does about trainings. */
	readonly openTrainings: "opened";
	/** Files whether the member came to the date `data.date`: `data.answer` is `came` or `missed`. */
	readonly sayCame: "came" | "missed" | "closed";
	/** Files how the date `data.date` was: `data.rating` from 1 to 5, and `data.words`. */
	readonly rateTraining: "kept";
	/** Tells the next dates after `data.date`, and names them in `data.list`. */
	readonly nextDates: "listed" | "none";
	/** Takes the code that was said aloud in a training, `data.code`, as a sign that the member came. */
	readonly sendCode: "came" | "closed" | "unknown" | "tooMany";
	/** Files the answer to the question `data.asked` of somebody who offers a training, and says what comes next. */
	readonly organizeTraining: OrganizeStep;
	/** Names the surveys that the member may answer or go on with in `data.list`, or the only one in `data.one`. */
	readonly listSurveys: "listed" | "one" | "none";
	/** Begins the survey `data.survey`, or takes it up where it was left. */
	readonly beginSurvey: "begun" | "gone";
	/**
	 * Tells of the survey for those who came to the date `data.date`, which begins then. `none`: there is none, it is not for
	 * the member, or they have answered it.
	 */
	readonly surveyOfDate: "open" | "none";
	/** Files an answer of an organizer who writes, approves or manages a survey, and says what comes next. */
	readonly composeSurvey: SurveyStep;
	/** Opens a case about nothing but `data.need`: a volunteer gets in touch. */
	readonly askForCare: "kept";
	/** Files the answer to the question `data.asked` of a broadcast that is composed, and says which comes next. */
	readonly composeAlert: ComposeStep;
	/** Files an answer of who translates a broadcast or a survey, and says what comes next. */
	readonly translateText: "refused" | "none" | "which" | "confirm" | "text";
	/** Files an answer of who reviews a broadcast, and says what comes next. */
	readonly reviewAlert: "refused" | "none" | "which" | "look" | "decide" | "reason" | "approved" | "back" | "later";
	/** Files an answer of who reads what members wrote to a survey, and says what comes next. */
	readonly readAnswers:
		| "refused"
		| "none"
		| "noQuotes"
		| "menu"
		| "translation"
		| "themes"
		| "quote"
		| "sure"
		| "more"
		| "decide"
		| "lost"
		| "stopped";
	/** Shows the last release of the survey `data.which`; without one, names the surveys in `data.list`. */
	readonly showResults: "refused" | "none" | "which" | "unreleased" | "shown";
	/** Makes a link into the console that works once, in `data.link`, for `data.minutes`. Refused unless the member is a volunteer. */
	readonly openConsole: "made" | "refused" | "unset";
}

/** The questions that an organizer is asked who composes a broadcast, and the ways in which that ends. */
export type ComposeStep =
	| "which"
	| "text"
	| "call"
	| "link"
	| "goal"
	| "audience"
	| "saved"
	| "language"
	| "country"
	| "when"
	| "zone"
	| "time"
	| "places"
	| "menu"
	| "change"
	| "channel"
	| "locale"
	| "decision"
	| "sure"
	| "refused"
	| "closed"
	| "later"
	| "submitted"
	| "discarded";

/** The questions that an organizer is asked about a survey, and the ways in which that ends. */
export type SurveyStep =
	| "which"
	| "title"
	| "intro"
	| "thanks"
	| "readers"
	| "anonymous"
	| "kind"
	| "question"
	| "options"
	| "ends"
	| "range"
	| "bands"
	| "media"
	| "whom"
	| "answers"
	| "bound"
	| "threshold"
	| "menu"
	| "settings"
	| "themes"
	| "audience"
	| "edit"
	| "change"
	| "move"
	| "channel"
	| "locale"
	| "decide"
	| "manage"
	| "refused"
	| "gone"
	| "submitted"
	| "approved"
	| "back"
	| "closed"
	| "discarded"
	| "later"
	| "invited";

/** The name of something only the shell can do. */
export type RunName = keyof Runs;

/** What should happen, as data. Only the shell performs it. */
export type Effect =
	| { readonly kind: "say"; readonly prompt: Prompt }
	| { readonly kind: "save"; readonly field: Field; readonly value: string | readonly string[] }
	/** An answer to a survey's question, filed under its step's name in the place of an earlier one; empty when skipped. */
	| {
			readonly kind: "record";
			readonly session: string;
			readonly flow: string;
			readonly version: number;
			readonly step: string;
			readonly value: string;
			/** True for a further part of a story: what was filed before stays. */
			readonly adds?: true;
			/** True for words that were passed over: what was filed before goes, and no words take its place. */
			readonly withdraws?: true;
			/** What came with it; `agreed` is false until the member says that it may be kept. The value may be empty then. */
			readonly media?: { readonly files: readonly MediaFile[]; readonly agreed: boolean };
	  }
	/** Whether the media of a response may be kept, those that came before included. */
	| { readonly kind: "agree"; readonly session: string; readonly agreed: boolean }
	/** A response came to its end. `asked`: its questions as they follow from its answers. */
	| { readonly kind: "finish"; readonly session: string; readonly asked: readonly string[] }
	| {
			readonly kind: "consent";
			readonly topic: Topic;
			readonly granted: boolean;
			/** The message whose words the member agreed to. */
			readonly wording: MessageKey;
	  }
	| { readonly kind: "wake"; readonly session: string; readonly what: WakeKind; readonly afterMs: number }
	| {
			readonly kind: "run";
			readonly session: string;
			readonly run: RunName;
			readonly data: Readonly<Record<string, string>>;
	  }
	/** Talk to this newcomer in the likeliest language; it is not confirmed yet. */
	| { readonly kind: "speak"; readonly locale: Locale }
	/** Other sends wait until the member says whether a guessed opt-out was one. */
	| { readonly kind: "hold" };

/** Why a silent session wakes up. */
export type WakeKind = "nudge" | "expire";
