import { end, flow, route, run } from "../bot/core/flow.ts";
import { mayActAs } from "../bot/core/profile.ts";
import { text } from "../bot/core/text.ts";

/** Answers CONSOLE: one of the staff gets a link to the console that works once. */
export const console = flow({
	name: "console",
	version: 1,
	start: "who",
	interlude: true,
	patience: { expireHours: 1 },
	steps: {
		who: route(["where", "refused"], (view) => (mayActAs(view.role, "volunteer") ? "where" : "refused")),
		// An SMS is read by carriers, and its links by whoever filters them.
		where: route(["make", "channel"], (view) => (view.channel === "sms" ? "channel" : "make")),
		make: run("openConsole", { made: "made", refused: "refused", unset: "unset" }),
		made: end(text("console-link", ({ data }) => ({ link: data.link ?? "", minutes: data.minutes ?? "" }))),
		channel: end("console-channel"),
		refused: end("console-refused"),
		unset: end("console-unset"),
	},
});
