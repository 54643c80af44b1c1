import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { NOTICE_STEP } from "../bot/core/notices.ts";
import type { View } from "../bot/core/profile.ts";
import { parseListed, suggested } from "./suggested.ts";
import { givingBack } from "./train.ts";

/** Longest opinion, in characters. Reason: an organizer reads it on a telephone. */
const WORDS_MAX = 1_000;

/** How long an answer to a notice is waited for. */
const PATIENCE = { expireHours: 24 * 14 };

/** Any words, but not too many. */
function parseOpinion(typed: string): string | undefined {
	const words = typed.trim();
	return words === "" || words.length > WORDS_MAX ? undefined : words;
}

const dateOf = ({ data, profile }: View) => ({
	date: data.which ?? data.date ?? "",
	zone: profile.zone ?? "",
	country: profile.country ?? "",
});

/** Whose survey: of the date that is over, not of the next one. */
const surveyed = ({ data }: View) => ({ date: data.date ?? "" });

/** How it was, as options whose places are the ratings 1 to 5. */
const ratings = {
	r1: { label: "train-rating-1", next: "words" },
	r2: { label: "train-rating-2", next: "words" },
	r3: { label: "train-rating-3", next: "words" },
	r4: { label: "train-rating-4", next: "words" },
	r5: { label: "train-rating-5", next: "words" },
	none: { label: "train-rating-none", next: "words" },
} as const;

/** Which of the next dates the member would like to come to. */
const WHICH = {
	message: "train-next-which",
	parse: parseListed,
	retry: "train-which-retry",
	suggest: suggested(),
	remember: true,
	next: "sign",
} as const;

/** From a rating to the next date, and to the survey for those who came: what both flows after a training share. */
const after = {
	words: ask({
		message: "train-words",
		parse: parseOpinion,
		retry: "train-words-retry",
		form: true,
		remember: true,
		skip: "file",
		next: "file",
	}),
	file: run("rateTraining", { kept: "next" }, (view) => ({
		...dateOf(view),
		rating: view.data[NOTICE_STEP]?.startsWith("r") ? view.data[NOTICE_STEP] : (view.data.rating ?? ""),
		words: view.data.words ?? "",
	})),
	next: run("nextDates", { listed: "which", none: "survey" }, dateOf),
	which: ask({ ...WHICH, skip: "survey" }),
	sign: run("signUp", { signed: "survey", waiting: "survey", gone: "gone" }, dateOf),
	survey: run("surveyOfDate", { open: "over", none: "closing" }, surveyed),
	closing: route(["thanks", "over"], ({ data }) => (data.which ? "over" : "thanks")),
	thanks: end("train-thanks"),
	gone: end("train-gone"),
	over: end(),
} as const;

/** What members answer to a reminder, which waits under it: they cannot come. */
export const reminded = flow({
	name: "reminded",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: {
		[NOTICE_STEP]: choose({ message: "train-reminded", options: { cannot: { label: "train-cannot", next: "give" } } }),
		give: run("giveUpPlace", { given: "over", nothing: "nothing" }, dateOf),
		nothing: end("train-nothing"),
		over: end(),
	},
});

/** What members answer to news of several of their dates: they cannot come to one of them. */
export const severalDates = flow({
	name: "severalDates",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: {
		[NOTICE_STEP]: choose({ message: "train-reminded", options: { cannot: { label: "train-cannot", next: "own" } } }),
		...givingBack,
	},
});

/** What members answer to the offer of a place. */
export const offered = flow({
	name: "offered",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: {
		[NOTICE_STEP]: choose({
			message: "train-offered",
			options: {
				take: { label: "train-take", words: ["yes"], next: "sign" },
				leave: { label: "train-leave-offer", words: ["no"], next: "give" },
			},
		}),
		sign: run("signUp", { signed: "over", waiting: "over", gone: "gone" }, dateOf),
		give: run("giveUpPlace", { given: "over", nothing: "gone" }, dateOf),
		gone: end("train-gone"),
		over: end(),
	},
});

/** What members answer who missed a date, or whose date was cancelled: they want to see the next ones. */
export const missed = flow({
	name: "missed",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: {
		[NOTICE_STEP]: choose({ message: "train-missed", options: { next: { label: "train-see-next", next: "next" } } }),
		next: run("nextDates", { listed: "which", none: "thanks" }, dateOf),
		which: ask({ ...WHICH, skip: "thanks" }),
		sign: run("signUp", { signed: "over", waiting: "over", gone: "gone" }, dateOf),
		thanks: end("train-none"),
		gone: after.gone,
		over: after.over,
	},
});

/** What members answer after a training: whether they came, how it was, and what comes next. */
export const followUp = flow({
	name: "followUp",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: {
		[NOTICE_STEP]: choose({
			message: "train-came",
			options: {
				came: { label: "train-came-yes", words: ["yes"], next: "tell" },
				missed: { label: "train-came-no", words: ["no"], next: "tell" },
			},
			remember: true,
		}),
		tell: run("sayCame", { came: "rating", missed: "next", closed: "noted" }, (view) => ({
			...dateOf(view),
			answer: view.data[NOTICE_STEP] ?? "",
		})),
		rating: choose({ message: "train-rating", options: ratings, remember: true }),
		// Somebody else noted it before the member answered.
		noted: run("surveyOfDate", { open: "over", none: "closed" }, surveyed),
		closed: end("train-came-closed"),
		...after,
	},
});

/** What members answer of whom it is known that they came: how it was. */
export const rate = flow({
	name: "rate",
	version: 1,
	start: NOTICE_STEP,
	passive: true,
	patience: PATIENCE,
	steps: { [NOTICE_STEP]: choose({ message: "train-rating", options: ratings, remember: true }), ...after },
});

/** Answers HERE with the code that was said aloud in a training. */
export const here = flow({
	name: "here",
	version: 1,
	start: "tell",
	patience: { expireHours: 1 },
	steps: {
		tell: run("sendCode", { came: "over", closed: "closed", unknown: "unknown", tooMany: "tooMany" }, ({ data }) => ({
			code: data.code ?? "",
		})),
		// The staff noted that they did not come.
		closed: end("train-came-closed"),
		unknown: end("train-code-unknown"),
		tooMany: end("train-code-too-many"),
		over: end(),
	},
});
