import { choose, end, flow, pick, route, run } from "../bot/core/flow.ts";
import { topicOptions } from "./options.ts";

/**
 * Answers STOP, in any language. It is honoured before anything is asked; the one confirmation may ask about its
 * scope, and silence leaves everything stopped.
 * Source: US 47 CFR 64.1200(a)(12), one confirmation within five minutes.
 */
export const stop = flow({
	name: "stop",
	version: 1,
	start: "stopAll",
	interlude: true,
	patience: { expireHours: 24 },
	steps: {
		stopAll: run("stopAll", { stopped: "topics" }),
		topics: pick({ message: "stop-done", options: topicOptions, remember: true, next: "setTopics" }),
		setTopics: run("setTopics", { set: "which" }, (view) => ({ topics: view.data.topics ?? "", wording: "stop-done" })),
		which: route(["kept", "allStopped"], (view) => (view.data.topics ? "kept" : "allStopped")),
		kept: end("stop-kept"),
		allStopped: end("stop-all-kept"),
	},
});

/** Asks, once, whether a message that sounds like an opt-out is one. Other sends wait for the answer. */
export const stopGuess = flow({
	name: "stop-guess",
	version: 1,
	start: "meant",
	interlude: true,
	patience: { expireHours: 24 * 7 },
	steps: {
		meant: choose({
			message: "stop-guess",
			options: {
				stop: { label: "stop-guess-yes", words: ["yes"], next: "stopAll" },
				on: { label: "stop-guess-no", words: ["no"], next: "release" },
			},
		}),
		stopAll: run("stopAll", { stopped: "stopped" }),
		stopped: end("stop-all-kept"),
		release: run("releaseHold", { released: "released" }),
		released: end("stop-not-meant"),
	},
});
