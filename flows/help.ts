import { end, flow } from "../bot/core/flow.ts";
import { text } from "../bot/core/text.ts";

/** Answers HELP: who we are, how to reach us, what can be sent, how to stop. */
export const help = flow({
	name: "help",
	version: 1,
	start: "answer",
	interlude: true,
	patience: { expireHours: 1 },
	steps: { answer: end(text("help-text", (view) => ({ channel: view.channel }))) },
});
