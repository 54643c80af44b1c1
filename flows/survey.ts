import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";

/** Words of an organizer's own, for the survey: all of them go to the shell, which says what is wrong with them. */
const words = <const K extends "title" | "intro" | "thanks" | "question" | "options" | "ends">(
	message: `survey-write-${K}`,
) => ask({ message, form: true, parse: parseWords, retry: "survey-write-retry", remember: true, next: "go" });

/**
 * Answers SURVEY: an organizer writes a survey question by question, another one approves it, and either invites to it or
 * closes it. The draft is kept by the shell; the session keeps its name and which question was asked.
 */
export const survey = flow({
	name: "survey",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 7, expired: "survey-write-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "organizer") ? "go" : "refused")),
		go: run(
			"composeSurvey",
			{
				refused: "refused",
				gone: "gone",
				which: "which",
				title: "title",
				intro: "intro",
				thanks: "thanks",
				readers: "readers",
				anonymous: "anonymous",
				kind: "kind",
				question: "question",
				options: "options",
				ends: "ends",
				menu: "menu",
				audience: "audience",
				decide: "decide",
				manage: "manage",
				submitted: "submitted",
				approved: "approved",
				back: "back",
				closed: "closed",
				discarded: "discarded",
				later: "later",
				invited: "invited",
			},
			(view) => view.data,
		),
		which: ask({
			message: "survey-write-which",
			parse: parseListed,
			retry: "listen-which-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		title: words("survey-write-title"),
		intro: words("survey-write-intro"),
		thanks: words("survey-write-thanks"),
		readers: choose({
			message: "survey-write-readers",
			options: {
				volunteers: { label: "survey-write-readers-volunteers", next: "go" },
				organizers: { label: "survey-write-readers-organizers", next: "go" },
			},
			remember: true,
		}),
		anonymous: choose({
			message: "survey-write-anonymous",
			options: {
				yes: { label: "survey-write-anonymous-yes", words: ["yes"], next: "go" },
				no: { label: "survey-write-anonymous-no", words: ["no"], next: "go" },
			},
			remember: true,
		}),
		kind: choose({
			message: "survey-write-kind",
			options: {
				single: { label: "survey-write-kind-single", next: "go" },
				several: { label: "survey-write-kind-several", next: "go" },
				scale: { label: "survey-write-kind-scale", next: "go" },
				text: { label: "survey-write-kind-text", next: "go" },
				story: { label: "survey-write-kind-story", next: "go" },
			},
			remember: true,
		}),
		question: words("survey-write-question"),
		options: words("survey-write-options"),
		ends: words("survey-write-ends"),
		menu: choose({
			message: "survey-write-menu",
			options: {
				add: { label: "survey-write-add", next: "go" },
				undo: { label: "survey-write-undo", next: "go" },
				show: { label: "survey-write-show", next: "go" },
				audience: { label: "survey-write-audience", next: "go" },
				submit: { label: "survey-write-submit", next: "go" },
				discard: { label: "survey-write-discard", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		audience: ask({
			message: "survey-write-audience-which",
			parse: parseListed,
			retry: "listen-which-retry",
			suggest: suggested(),
			remember: true,
			skip: "go",
			next: "go",
		}),
		decide: choose({
			message: "survey-write-decide",
			options: {
				approve: { label: "survey-write-approve", next: "go" },
				back: { label: "survey-write-back", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		manage: choose({
			message: "survey-write-manage",
			options: {
				invite: { label: "survey-write-invite", next: "go" },
				close: { label: "survey-write-close", next: "go" },
				later: { label: "survey-write-not-now", next: "go" },
			},
			remember: true,
		}),
		refused: end("survey-write-refused"),
		gone: end("survey-write-gone"),
		submitted: end("survey-write-submitted"),
		approved: end("survey-write-approved"),
		back: end("survey-write-sent-back"),
		closed: end("survey-write-closed"),
		discarded: end("survey-write-discarded"),
		later: end("survey-write-later"),
		invited: end(),
	},
});
