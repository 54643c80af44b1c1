import { end, flow, route, say } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";

/** Answers HELP: who we are, how to reach us, what can be sent, how to stop; to the staff, also the words of their work. */
export const help = flow({
	name: "help",
	version: 1,
	start: "who",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		who: route(["staff", "answer"], (view) => (mayActAs(view.role, "volunteer") ? "staff" : "answer")),
		staff: say({ message: text("help-text", (view) => ({ channel: view.channel })), next: "words" }),
		words: end(text("help-staff", (view) => ({ role: view.role }))),
		answer: end(text("help-text", (view) => ({ channel: view.channel }))),
	},
});
