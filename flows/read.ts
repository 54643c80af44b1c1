import { ask, choose, end, flow, pick, route, run } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { parseWords, suggested } from "./suggested.ts";

/** Answers READ: a reader translates and tags an answer without knowing whose it is, or decides on a quotation. */
export const read = flow({
	name: "read",
	version: 1,
	start: "who",
	// Themes were named one after another once.
	moved: { theme: { ask: "themes" } },
	patience: { expireHours: 24, expired: "read-stopped" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "go" : "refused")),
		go: run(
			"readAnswers",
			{
				refused: "refused",
				none: "none",
				noQuotes: "noQuotes",
				menu: "menu",
				translation: "translation",
				themes: "themes",
				quote: "quote",
				sure: "sure",
				more: "more",
				decide: "decide",
				lost: "lost",
				stopped: "stopped",
			},
			(view) => view.data,
		),
		menu: choose({
			message: "read-menu",
			options: {
				answers: { label: "read-menu-answers", next: "go" },
				quotes: { label: "read-menu-quotes", next: "go" },
				stop: { label: "read-menu-stop", next: "stopped" },
			},
			remember: true,
		}),
		translation: ask({
			message: "read-translation",
			form: true,
			parse: parseWords,
			retry: "read-words-retry",
			remember: true,
			skip: "go",
			next: "go",
		}),
		themes: pick({ message: "read-theme", options: {}, suggest: suggested(), remember: true, next: "go" }),
		quote: ask({
			message: "read-quote",
			form: true,
			parse: parseWords,
			retry: "read-words-retry",
			remember: true,
			skip: "go",
			next: "go",
		}),
		sure: choose({
			message: "read-quote-sure",
			options: {
				propose: { label: "read-quote-propose", words: ["yes"], next: "go" },
				change: { label: "read-quote-change", next: "go" },
				leave: { label: "read-quote-leave", words: ["no"], next: "go" },
			},
			remember: true,
		}),
		more: choose({
			message: "read-more",
			options: {
				next: { label: "read-more-next", words: ["yes"], next: "go" },
				stop: { label: "read-more-stop", words: ["no"], next: "stopped" },
			},
			remember: true,
		}),
		decide: choose({
			message: "read-decide",
			options: {
				release: { label: "read-decide-release", words: ["yes"], next: "go" },
				refuse: { label: "read-decide-refuse", words: ["no"], next: "go" },
				later: { label: "read-decide-later", next: "go" },
			},
			remember: true,
		}),
		refused: end("read-refused"),
		none: end("read-none"),
		noQuotes: end("read-no-quotes"),
		lost: end("read-lost"),
		stopped: end("read-stopped"),
	},
});
