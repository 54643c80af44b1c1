import { LISTEN } from "../bot/core/broadcast.ts";
import { ask, end, flow, route, run } from "../bot/core/flow.ts";
import { parseListed, suggested } from "./suggested.ts";

/** Answers LISTEN, and the button of an invitation: which surveys there are for the member, and begins or resumes one. */
export const listen = flow({
	name: LISTEN,
	version: 1,
	start: "entry",
	interlude: true,
	patience: { expireHours: 48 },
	steps: {
		entry: route(["begin", "look"], ({ data }) => ((data.which ?? data.code ?? "more") === "more" ? "look" : "begin")),
		look: run("listSurveys", { listed: "which", one: "begin", none: "none" }, ({ data }) => ({
			from: data.next ?? "",
		})),
		which: ask({
			message: "listen-which",
			parse: parseListed,
			retry: "listen-which-retry",
			suggest: suggested(),
			remember: true,
			skip: "later",
			// Another page, or the survey.
			next: "entry",
		}),
		begin: run("beginSurvey", { begun: "begun", gone: "gone" }, ({ data }) => ({
			survey: data.one ?? data.which ?? data.code ?? "",
		})),
		begun: end(),
		gone: end("listen-gone"),
		none: end("listen-none"),
		later: end("listen-later"),
	},
});
