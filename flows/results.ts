import { ask, end, flow, route, run } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { parseListed, suggested } from "./suggested.ts";

/** Answers RESULTS: staff see the released results of a survey, as pictures with the same numbers as text. */
export const results = flow({
	name: "results",
	version: 1,
	start: "who",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "go" : "refused")),
		go: run(
			"showResults",
			{ refused: "refused", none: "none", which: "which", unreleased: "over", shown: "shown" },
			(view) => view.data,
		),
		which: ask({
			message: "results-which",
			parse: parseListed,
			retry: "results-which-retry",
			suggest: suggested(),
			remember: true,
			next: "go",
		}),
		refused: end("results-refused"),
		none: end("results-none"),
		over: end(),
		shown: end("results-more"),
	},
});
