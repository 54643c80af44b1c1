import { TRAIN } from "../bot/core/broadcast.ts";
import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import type { View } from "../bot/core/profile.ts";
import { parseListed, suggested } from "./suggested.ts";
import { whereSteps } from "./where.ts";

/** What every look at trainings goes by: the member's clock as it is known in this turn. */
const clockOf = ({ profile }: View) => ({ zone: profile.zone ?? "", country: profile.country ?? "" });

/** The date that was chosen: in the list, or the one that the flow began with. */
const dateOf = ({ data }: View) => ({ date: data.which ?? data.date ?? "" });

/** From which place in the list on: the next page was asked for, or the first. */
const pageOf = ({ data }: View) => ({ from: data.which === "more" ? (data.next ?? "") : "" });

/** The training that the member was invited to, by its tag, until it was shown. */
const invitedTo = ({ data }: View) => ({ code: data.code ?? "" });

/**
 * Answers TRAIN, and the button of an invitation: which trainings there are, what one is about, signing up, and giving the
 * place back.
 */
export const train = flow({
	name: TRAIN,
	version: 1,
	start: "look",
	patience: { expireHours: 48 },
	steps: {
		look: run(
			"listTrainings",
			{ listed: "which", one: "show", none: "none", gone: "gone", where: "country" },
			(view) => ({ ...pageOf(view), ...clockOf(view), ...invitedTo(view) }),
		),
		...whereSteps("train-country", "again"),
		again: run(
			"listTrainings",
			{ listed: "which", one: "show", none: "none", gone: "gone", where: "none" },
			(view) => ({ ...clockOf(view), ...invitedTo(view), asked: "where" }),
		),
		which: ask({
			message: "train-which",
			parse: parseListed,
			retry: "train-which-retry",
			suggest: suggested(),
			remember: true,
			next: "chosen",
		}),
		chosen: route(["staff", "show", "look"], ({ data }) =>
			data.which === "more" ? "look" : data.which === "staff" ? "staff" : "show",
		),
		staff: run("openTrainings", { opened: "over" }),
		show: run(
			"showTraining",
			{ free: "free", full: "full", signed: "signed", waiting: "waiting", offered: "offered", gone: "gone" },
			(view) => ({ ...dateOf(view), ...clockOf(view) }),
		),
		free: choose({
			message: "train-free",
			options: {
				sign: { label: "train-sign", words: ["yes"], next: "sign" },
				back: { label: "train-back", words: ["no"], next: "look" },
			},
		}),
		full: choose({
			message: "train-full",
			options: {
				sign: { label: "train-wait", words: ["yes"], next: "sign" },
				back: { label: "train-back", words: ["no"], next: "look" },
			},
		}),
		signed: choose({
			message: "train-signed",
			options: {
				cannot: { label: "train-cannot", next: "give" },
				back: { label: "train-back", words: ["no"], next: "look" },
			},
		}),
		waiting: choose({
			message: "train-waiting",
			options: {
				cannot: { label: "train-leave", next: "give" },
				back: { label: "train-back", words: ["no"], next: "look" },
			},
		}),
		offered: choose({
			message: "train-offered",
			options: {
				sign: { label: "train-take", words: ["yes"], next: "sign" },
				cannot: { label: "train-leave-offer", next: "give" },
				back: { label: "train-back", words: ["no"], next: "look" },
			},
		}),
		sign: run("signUp", { signed: "over", waiting: "over", gone: "gone" }, (view) => ({
			...dateOf(view),
			...clockOf(view),
		})),
		give: run("giveUpPlace", { given: "over", nothing: "nothing" }, (view) => ({ ...dateOf(view), ...clockOf(view) })),
		none: end("train-none"),
		gone: end("train-gone"),
		nothing: end("train-nothing"),
		over: end(),
	},
});

/** Giving a place back, after asking which when there are several. */
export const givingBack = {
	own: run("ownPlaces", { one: "give", several: "which", none: "nothing" }, (view) => ({
		...pageOf(view),
		...clockOf(view),
	})),
	which: ask({
		message: "train-cannot-which",
		parse: parseListed,
		retry: "train-which-retry",
		suggest: suggested(),
		remember: true,
		skip: "over",
		next: "picked",
	}),
	picked: route(["own", "give"], ({ data }) => (data.which === "more" ? "own" : "give")),
	give: run("giveUpPlace", { given: "over", nothing: "nothing" }, (view) => ({ ...dateOf(view), ...clockOf(view) })),
	nothing: end("train-nothing"),
	over: end(),
} as const;

/** Answers CANNOT COME. */
export const cannotCome = flow({
	name: "cannotCome",
	version: 1,
	start: "own",
	patience: { expireHours: 24 },
	steps: givingBack,
});
