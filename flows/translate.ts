import { ask, choose, end, flow, route, run } from "../bot/core/flow.ts";
import { isLocale } from "../bot/core/locale.ts";
import { mayActAs, type View } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";
import { languageName } from "./options.ts";
import { parseListed, parseWords, suggested } from "./suggested.ts";

/** `a7k2-es` as "a7k2: Spanish", in the reader's language. */
function nameOfJob(id: string, { locale }: View): string | undefined {
	const at = id.lastIndexOf("-");
	const language = id.slice(at + 1);
	return isLocale(language) ? `${id.slice(0, at)}: ${languageName(language, locale)}` : undefined;
}

/** Answers TRANSLATE: a volunteer puts what waits for it into a language, or says that a draft is right. */
export const translate = flow({
	name: "translate",
	version: 1,
	start: "who",
	patience: { expireHours: 24 * 3, expired: "translate-later" },
	steps: {
		who: route(["go", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "go" : "refused")),
		go: run(
			"translateText",
			{ refused: "refused", none: "none", which: "which", confirm: "confirm", text: "text" },
			(view) => view.data,
		),
		which: ask({
			message: "translate-which",
			parse: parseListed,
			retry: "translate-which-retry",
			suggest: suggested(nameOfJob),
			remember: true,
			skip: "later",
			next: "go",
		}),
		confirm: choose({
			message: text("translate-confirm", (view) => ({ language: view.data.language ?? "" })),
			options: {
				right: { label: "translate-confirm-right", words: ["yes"], next: "go" },
				write: { label: "translate-confirm-write", words: ["no"], next: "go" },
			},
			remember: true,
		}),
		text: ask({
			message: text("translate-text", (view) => ({ language: view.data.language ?? "" })),
			form: true,
			parse: parseWords,
			retry: "alert-text-retry",
			remember: true,
			next: "go",
		}),
		refused: end("translate-refused"),
		none: end("translate-none"),
		later: end("translate-later"),
	},
});
