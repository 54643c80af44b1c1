import { choose, end, flow } from "../bot/core/flow.ts";
import { languageOptions } from "./options.ts";

/** Answers LANGUAGE: from the answer on, everything is said in the chosen one. */
export const language = flow({
	name: "language",
	version: 1,
	start: "which",
	interlude: true,
	patience: { expireHours: 24 },
	steps: {
		which: choose({ message: "language-question", options: languageOptions("changed"), save: "locale", always: true }),
		changed: end("language-changed"),
	},
});
