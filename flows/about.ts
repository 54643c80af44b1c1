import { end, flow, say } from "../bot/core/flow.ts";
import { text } from "../bot/core/text.ts";

/** Answers ABOUT: the union and its seven demands. */
export const about = flow({
	name: "about",
	version: 1,
	start: "intro",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		intro: say({ message: "about-intro", next: "demands" }),
		demands: say({
			message: text("about-demands", (view) => ({ channel: view.channel })),
			next: "site",
		}),
		site: end("about-site"),
	},
});
