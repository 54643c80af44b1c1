import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";

/** Answers APPROVE: a second organizer sees a broadcast on every channel and in every language, then decides. */
export const approve = flow({
	name: "approve",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 3, expired: "review-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "organizer") ? "go" : "refused")),
		go: run(
			"reviewAlert",
			{
				refused: "refused",
				none: "none",
				which: "which",
				look: "look",
				decide: "decide",
				reason: "reason",
				approved: "approved",
				back: "back",
				later: "later",
			},
			(view) => view.data,
		),
		which: ask({
			message: "review-which",
			parse: parseListed,
			retry: "review-which-retry",
			suggest: suggested(),
			remember: true,
			skip: "later",
			next: "go",
		}),
		look: choose({
			message: "review-look",
			options: {
				next: { label: "review-look-next", next: "go" },
				back: { label: "review-back", next: "go" },
				later: { label: "review-not-now", next: "go" },
			},
			remember: true,
		}),
		decide: choose({
			message: "review-decide",
			options: {
				approve: { label: "review-approve", next: "go" },
				back: { label: "review-back", next: "go" },
				again: { label: "review-again", next: "go" },
				later: { label: "review-not-now", next: "go" },
			},
			remember: true,
		}),
		reason: ask({
			message: "review-reason",
			form: true,
			parse: parseWords,
			retry: "review-reason-retry",
			remember: true,
			next: "go",
		}),
		refused: end("review-refused"),
		none: end("review-none"),
		approved: end("review-approved"),
		back: end("review-sent-back"),
		later: end("review-later"),
	},
});
